### The good news of a class, which go with its weekly messages (handlers/class_news/)

# A button on the card of a week
class-news-see = Good news of the class

# The first line. Variables:
#   $class (String) - the class
#   $moment (String) - when the weekly messages leave
class-news-head = Good news of { $class }, with the messages of { $moment }:

# Variables:
#   $words (String) - as the families will read them
class-news-words = { $words }

class-news-line = ─

class-news-tap = Tap what to leave out or take. Whatever you write now is added.

class-news-empty = No class update since the last messages. Write a sentence or two, and they go with the messages.

# Variables:
#   $over (Number) - how many characters too many
class-news-too-long = { $over ->
    [one] One character too long. Please leave something out.
   *[other] { $over } characters too long. Please leave something out.
}

# It cannot leave so. Variables:
#   $children (String) - first names of children of the class
class-news-not-allowed = This names { $children }, and the family has not allowed that others read of them. Please leave that out, or say it in other words.

# Variables:
#   $children (String) - first names of children of the class whose families allow it
class-news-names = This names { $children }: all families of the class will read it.

# A button: a piece that is in the news. Variables:
#   $words (String) - its beginning
class-news-taken = ✓ { $words }

# A button: a piece that is not. Variables:
#   $words (String) - its beginning
class-news-left-out = – { $words }

# A button: it may go to the families
class-news-good = Good

# Variables:
#   $teacher (String) - who approved it
class-news-found-good = { $teacher } found it good.

class-news-is-good = It was found good.

class-news-change = Change

# Variables:
#   $class (String) - the class
class-news-not-now = { $class }: no good news of the class go with this week’s messages. You can choose how often they go.

# Variables:
#   $class (String) - the class
class-news-left = These good news of { $class } have left:

# Variables:
#   $class (String) - the class
class-news-none-left = { $class }: no good news of the class went with these messages.

class-news-in-words = Good news of the class go in words: please write them.

# To the teacher who had found them good. Variables:
#   $class (String) - the class
#   $children (String) - first names
class-news-held = The good news of { $class } did not leave: they name { $children }, and the family does not allow that others read of them.
