### A child's week as a picture (handlers/celebrations/draw_week.py)

# Variables:
#   $child (String) - first name
week-picture-name = { $child }’s week

# Variables:
#   $step (String) - what the family can try at home
week-picture-next = Next: { $step }

# Variables:
#   $class (String) - the class
#   $days (String) - the days of the week, with the year
week-picture-foot = { $class } · { $days }

# What it says when the teacher spoke and wrote nothing.
week-picture-listen = Listen to what the teacher says.
