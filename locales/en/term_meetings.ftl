### How many families were met this term (handlers/office/show_term_meetings.py)

term-button = This term

# Variables:
#   $term (String) - what the school calls the term
#   $met (Number) - how many families were met
#   $families (Number) - how many there are
term-met = { $term }: { $met } of { $families } families were met.
# Where the office has told no terms. Variables:
#   $since (String) - weekday and date on which the school year began
#   $met (Number) - how many families were met
#   $families (Number) - how many there are
term-met-year = This school year, since { $since }: { $met } of { $families } families were met.
# Variables:
#   $class (String) - the class
#   $met (Number) - how many of its families were met
#   $families (Number) - how many there are
term-class = { $class }: { $met } of { $families }
term-by-language = By language:
# Variables:
#   $language (String) - a language, by its own name
#   $met (Number) - how many families that read it were met
#   $families (Number) - how many there are
term-language = { $met } of { $families } · { $language }

# A button. Variables:
#   $class (String) - the class
term-not-met = { $class }: not met yet
# Variables:
#   $class (String) - the class
term-not-met-yet = { $class }, families not met yet:
# Variables:
#   $names (String) - a list of first names and initials
term-names = { $names }
# Variables:
#   $class (String) - the class
term-all-met = { $class }: all families were met.
