### The school calendar (handlers/office/keep_calendar.py and those it names)

## The card

calendar-title = <b>School calendar</b>

# Weekdays with the same hours. Variables:
#   $first (String) - the first weekday, at the beginning of the line
#   $last (String) - the last weekday
#   $from (String) - time
#   $until (String) - time
calendar-hours-days = { $first } to { $last }: { $from } to { $until }

# Variables:
#   $day (String) - weekday, at the beginning of the line
#   $from (String) - time
#   $until (String) - time
calendar-hours-day = { $day }: { $from } to { $until }

calendar-no-school-days = No school on any day of the week.
calendar-hours-usual = These are the usual hours; nobody has changed them yet.

# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-now = Term: { $name }, { $days }

# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-next = Next term: { $name }, { $days }

calendar-no-terms = No terms yet.
calendar-terms-over = The last term is over: please name the next one.

calendar-no-holidays = No public holidays yet: choose your country.

# Variables:
#   $country (String) - the country's name
calendar-holidays = Public holidays: { $country }

# Variables:
#   $country (String) - the country's name
#   $region (String) - the region's own name
calendar-holidays-region = Public holidays: { $country }, { $region }

calendar-nothing-closed = No days without school are named yet.
calendar-coming = Next without school:

# Also a button. Variables:
#   $days (String) - one day or from which day to which
#   $name (String) - the holiday, or why the school is closed
calendar-closure = { $days } · { $name }

# Also a button. Variables:
#   $days (String) - one day or from which day to which
calendar-closure-unnamed = { $days } · closed

calendar-no-numbers = No emergency number and no safeguarding contact yet.

# Variables:
#   $numbers (String) - the telephone number, as the office wrote it
calendar-emergency = Emergency: { $numbers }

# Variables:
#   $contact (String) - name and number, as the office wrote them
calendar-safeguarding = Safeguarding: { $contact }

calendar-button-days = School days
calendar-button-terms = Terms
calendar-button-country = Choose country
calendar-button-holidays = Public holidays
calendar-button-closed = Closed days
calendar-button-numbers = Numbers

## In many places

calendar-undo = Undo
calendar-undone = Undone.
calendar-undo-late = The calendar has been changed since, so this cannot be undone any more.
calendar-more = More
calendar-take-away = Take away
calendar-keep = Keep
calendar-discard = Discard

# Variables:
#   $count (Number) - how many characters there may be
calendar-name-too-long = { $count ->
    [one] That is too long: { $count } character at most. Please write it shorter.
   *[other] That is too long: { $count } characters at most. Please write it shorter.
}

## School days and hours

calendar-days = On which days is there school, and when? Tap a day to change it.
calendar-all-days = All school days

# A button. Variables:
#   $day (String) - weekday, at the beginning
#   $from (String) - time
#   $until (String) - time
calendar-day-hours = { $day } { $from } – { $until }

# A button. Variables:
#   $day (String) - weekday, at the beginning
calendar-day-free = { $day }: no school

# Variables:
#   $day (String) - weekday, at the beginning
calendar-day-which-hours = { $day }: when is there school? Choose, or write two times, like 8:00 15:30.

calendar-all-hours = When is there school on all school days? Choose, or write two times, like 8:00 15:30.
calendar-day-none = No school on this day
calendar-hours-unclear = I could not read that as two times, the earlier one first. Please write them like 8:00 15:30.

## Terms

calendar-terms =
    Between two terms there is no school.
    Write a term with its name, like: Autumn term 1 Sep – 18 Dec.

# A button that removes the term. Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-away = Take away: { $name }, { $days }

calendar-term-unclear = I could not read that as a term. Please write its name and two days, like: Autumn term 1 Sep – 18 Dec.
calendar-term-overlaps = Another term has some of these days already.
calendar-preview-term = Is this the term?

## Public holidays

calendar-which-country = Whose public holidays are days without school? Choose, or write the country.

# A button. Variables:
#   $country (String) - the country's name
calendar-country = { $country }

calendar-country-none = No public holidays
calendar-change-region = Another region
calendar-country-unclear = I do not know that country. Please write its name, like Spain.

calendar-which-region = Some are in one region only. Which is yours? Choose, or write it.

# A button. Variables:
#   $region (String) - the region's own name
calendar-region = { $region }

calendar-region-all = The whole country
calendar-region-unclear = I do not know that region. Please write its name as it is on the buttons.

## Days without school

calendar-closed =
    Write days without school, like: 21 Dec – 6 Jan Christmas break.
    Or send me a calendar file (.ics).

# Variables:
#   $words (String) - the line that could not be read
calendar-closed-unclear = I could not read a day in “{ $words }”. Please write it like: 21 Dec – 6 Jan Christmas break.

# A button. Variables:
#   $days (String) - the day
#   $name (String) - the holiday
calendar-holiday-open = { $days } · { $name } (school is open)

calendar-open-all-the-same = Open all the same
calendar-close-after-all = Closed after all

## Before days are kept

calendar-preview = Without school:
calendar-preview-nothing = Everything in it is in the calendar already.

# Variables:
#   $count (Number) - how many are new
calendar-preview-new = New: { $count }

# Variables:
#   $count (Number) - how many were there with other days or another name
calendar-preview-changed = Changed: { $count }

# Variables:
#   $count (Number) - how many are there already
calendar-preview-same = As before: { $count }

# Variables:
#   $count (Number) - events of the file that close no school
calendar-preview-left-out = Left out, as they have an hour or repeat: { $count }

calendar-file-unclear = I could not read that as a calendar file. Please send me the file that ends in .ics.
calendar-file-large = That file is too large for a calendar. Please send me one with the school year only.
calendar-file-lost = I could not fetch the file from Telegram. Please send it again.

## Numbers

calendar-numbers = These stand in every answer out of hours, and where a family is worried.
calendar-number-emergency = Emergency number
calendar-number-safeguarding = Safeguarding contact
calendar-ask-emergency = Which number shall people call when someone is in danger? Write it, like 112.
calendar-ask-safeguarding = Whom can people reach who worry about a child? Write it like: Ms Brown, 030 5678.
