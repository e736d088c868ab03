### What is said in many places: the school itself, refusals, the menu of commands.

# Shown by Telegram before anyone presses Start.
about-homeroom = Homeroom connects your school’s teachers and families. Please scan the sheet that your school gave you.

## Commands in Telegram's menu

command-start = Begin
command-write = Write to the teachers
command-absent = Who is absent today
command-meet = Meetings with teachers
command-today = What today brings
command-home = How everything stands
command-inbox = What waits for an answer
command-week = This week’s messages, child by child
command-update = Tell the families of a class something
command-praise = Say what a child did well
command-calendar = School days, holidays, hours
command-settings = Language and quiet hours
command-help = What Homeroom can do
command-cancel = Stop what you are doing

## When something is wrong

# The same for what is not there and what is not yours.
not-there = I cannot find that any more.

# Variables:
#   $day (String) - weekday and date of the old card
old-card = That card is from { $day }. Here is how it stands now.

old-card-undated = That card is old. Here is how it stands now.

something-went-wrong = Something went wrong on our side. What you wrote is kept; we are trying again.

did-not-work = This did not work. What you wrote is kept, and the school office can see that it failed. Please try again later.

# The first line of a message that may have arrived once already.
sent-again = (Sent again, because the connection broke. You may have this already.)

# The last line where a file of ours, such as a calendar entry, could not be made.
file-not-made = The file that belongs here could not be made. Please try again later.

# A line of its own where a family is told to ask the office. Variables:
#   $phone (String) - the office's telephone
ask-office-at = School office: { $phone }.

ask-office = The school office will gladly help.

## Small buttons

button-home = Home
button-cancel = Cancel
button-back = Back
