### Who of a class was celebrated long ago, for its teachers (handlers/celebrations/see_balance.py)

# A button on the card of a week
balance-see = Balance of the term

# The first line. Variables:
#   $class (String) - the class
#   $day (String) - the term's first day, or twelve weeks ago
balance-since = Celebrated in { $class } since { $day }, longest ago first:

# Variables:
#   $child (String) - first name and initial
balance-not-yet = { $child }: not yet this term

# Variables:
#   $child (String) - first name and initial
#   $ago (String) - how long ago, as below
balance-child = { $child }: { $ago }

# Variables:
#   $child (String) - first name and initial
#   $ago (String) - how long ago, as below
#   $times (String) - how often in this term, as below
balance-child-times = { $child }: { $ago } · { $times }

balance-today = today

# Variables:
#   $count (Number) - how many days
balance-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}

# Variables:
#   $count (Number) - how many weeks, at least two
balance-weeks = { $count ->
    [one] a week ago
   *[other] { $count } weeks ago
}

# Variables:
#   $count (Number) - how often in this term
balance-times = { $count ->
    [one] once
   *[other] { $count } times
}

balance-whom = Whom would you like to praise?

# A button. Variables:
#   $child (String) - first name and initial
balance-praise = Praise { $child }
