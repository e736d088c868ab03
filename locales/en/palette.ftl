### What teachers tap instead of writing (handlers/celebrations/palette.py)

## Strengths, and what went well: on buttons

palette-strength-kindness = Kindness
palette-strength-effort = Effort
palette-strength-courage = Courage
palette-strength-curiosity = Curiosity
palette-strength-teamwork = Teamwork
palette-strength-progress = Progress
palette-strength-helped = Helped a classmate
palette-strength-tried-hard = Tried something hard
palette-strength-listened = Listened well
palette-strength-finished = Finished what was begun
palette-strength-spoke-up = Spoke up
palette-strength-cared = Took good care of things

## What they say about a child

# Variables:
#   $child (String) - first name
palette-said-kindness = { $child } was kind to others.
# Variables:
#   $child (String) - first name
palette-said-effort = { $child } made a real effort.
# Variables:
#   $child (String) - first name
palette-said-courage = { $child } showed courage.
# Variables:
#   $child (String) - first name
palette-said-curiosity = { $child } asked curious questions.
# Variables:
#   $child (String) - first name
palette-said-teamwork = { $child } worked well with others.
# Variables:
#   $child (String) - first name
palette-said-progress = { $child } made progress.
# Variables:
#   $child (String) - first name
palette-said-helped = { $child } helped a classmate.
# Variables:
#   $child (String) - first name
palette-said-tried-hard = { $child } tried something hard.
# Variables:
#   $child (String) - first name
palette-said-listened = { $child } listened well.
# Variables:
#   $child (String) - first name
palette-said-finished = { $child } finished what was begun.
# Variables:
#   $child (String) - first name
palette-said-spoke-up = { $child } spoke up in class.
# Variables:
#   $child (String) - first name
palette-said-cared = { $child } took good care of things.

## Next steps for home: on buttons, and as families read them

palette-step-read-together = Read together for 10 minutes
palette-step-ask-what-was-new = Ask what was new today
palette-step-practise-sums = Practise sums for 5 minutes
palette-step-tell-a-story = Tell each other a story
palette-step-pack-bag = Pack the bag together in the evening
palette-step-rest = Go to bed a little earlier

## Of the class

# A button: the class's own. Variables:
#   $words (String) - as its teacher wrote it
palette-own = { $words }
