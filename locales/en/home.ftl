### The home card, help and stopping (handlers/home.py)

## For a parent

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
home-child = <b>{ $child }</b> · { $class }

# Variables:
#   $teacher (String) - the teacher
#   $subject (String) - what they teach
home-teacher = { $teacher } · { $subject }

home-no-teachers = The school has not named a teacher yet.

home-no-children = No child is listed for you at the moment.

## For a teacher

# Variables:
#   $class (String) - the class
#   $families (Number) - parents in the list
#   $joined (Number) - of them, how many have joined
home-class = <b>{ $class }</b>: { $joined } of { $families ->
    [one] { $families } parent has joined
   *[other] { $families } parents have joined
}

home-no-classes = No class is listed for you at the moment.

# Variables:
#   $class (String) - the class of the draft
home-draft = You have an unfinished update for { $class }.

# Variables:
#   $class (String) - the class
#   $moment (String) - weekday, date and time
home-leaving = An update for { $class } will be sent on { $moment }.

# Variables:
#   $count (Number) - messages from parents nobody answered
home-waiting = { $count ->
    [one] { $count } message waits for an answer
   *[other] { $count } messages wait for an answer
}
home-show-inbox = Open the inbox

## For the office: five lines

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-parents = Parents joined: { $joined } of { $people }

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-teachers = Teachers joined: { $joined } of { $people }

# Variables:
#   $people (Number) - who blocked the bot or has no Telegram any more
home-office-unreachable = Cannot be reached: { $people }

# Variables:
#   $waiting (Number) - messages waiting to be sent
#   $failed (Number) - messages that could not be sent
home-office-outbox = Messages waiting: { $waiting } · could not be sent: { $failed }

# Variables:
#   $waiting (Number) - updates from people not answered yet
#   $aside (Number) - updates set aside after five tries
home-office-inbox = What people wrote: { $waiting } not answered yet · { $aside } failed

## Buttons

home-write = Write to the teachers
home-new-update = New class update
home-show-update = Show the update
home-settings = Settings
home-help = Help
home-wear-parent = Switch to parent
home-wear-teacher = Switch to teacher
home-wear-office = Switch to office

## Help

help-parent =
    Simply write here: your child’s teachers read it.
    /write – absence, question, worry, news, thanks, a call
    /meet, /propose – meetings
    /today – what today brings
    /promise – what you will do
    /recap – what you agreed
    /home – your children and their teachers
    /settings – language, quiet hours, writing less
    Chats with bots are not end-to-end encrypted.

help-teacher =
    Swipe on a message to answer it.
    /inbox – what waits
    /today – your day
    /meet, /propose, /evening – meetings
    /absent – who is away
    /update – tell a class
    /praise, /week – good words
    /promise, /recap – what you agreed
    /shared – several parents
    /home – your classes
    /settings – language, hours, name
    Chats with bots are not end-to-end encrypted.

help-office =
    /home – how everything stands
    /calendar – school days, holidays, hours
    /meet, /term – meetings, and who met
    /pause – let messages wait, all or one family’s
    /settings – language and quiet hours
    Class lists and sheets are made on the school’s computer: homeroom import, homeroom invitations.
    Chats with bots are not end-to-end encrypted.

help-stranger = I do not know you yet. Please scan the sheet that the school gave you.

## Stopping

cancel-nothing = There is nothing to stop. Everything is as it was.
cancel-done = Stopped.
cancel-draft-kept = Stopped. Your update is kept as a draft; /update goes on with it.
