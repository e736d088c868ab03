### يحجز ولي الأمر المواعيد وينقلها ويلغيها (handlers/parents/show_meetings.py والملفات التي يذكرها)

## What is booked, and what can be booked

meet-nothing =
    لا لقاءات محجوزة، ولا مواعيد معروضة حاليًا.
    عندما تعرض المدرسة مواعيد تظهر هنا: { "\u2066" }/meet{ "\u2069" }

# The first line of a round. Variables:
#   $round (String) - what the school calls it, such as Parent conferences
#   $days (String) - its day, or from day to day
meet-round = { $round } · { $days }
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-from = يبدأ الحجز: { $moment }.
# Variables:
#   $moment (String) - weekday, date and time
meet-bookable-until = الحجز متاح حتى: { $moment }.
meet-tap-whom = يُرجى الضغط على اسم من تودّ لقاءه.

# A button. Variables:
#   $time (String) - a time of day; of meetings on several days, with weekday and date
#   $with (String) - whom they meet, a list of names
meet-own = { $time } · { $with }
# A button, where there is much to choose from. Variables:
#   $child (String) - first name and initial
#   $round (String) - what the school calls the round
meet-book-for = { $child } · { $round }
# A button, and the first line of the card behind it. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
meet-whom = { $teacher } · { $child }

## Why nothing can be booked

# Variables:
#   $round (String) - what the school calls it
#   $moment (String) - weekday, date and time
meet-not-yet = { $round }: يبدأ الحجز { $moment }.
# Variables:
#   $round (String) - what the school calls it
meet-closed = { $round }: انتهى الحجز. يُرجى سؤال المعلمين أو إدارة المدرسة.
# Never says who has booked, nor when. Variables:
#   $teacher (String) - whom they would meet
#   $child (String) - first name and initial
meet-one-a-child = حُجز موعد مع { $teacher } بشأن { $child } من قبل. تتيح المدرسة موعدًا واحدًا لكل طفل.
# Variables:
#   $child (String) - first name and initial
#   $most (Number) - how many meetings one may book for a child
meet-enough = { $most ->
    [zero] لا يمكن حجز لقاءات بشأن { $child }.
    [one] يمكن حجز لقاء واحد بشأن { $child }. لاختيار غيره يُرجى إلغاؤه أولًا.
    [two] يمكن حجز لقاءين بشأن { $child }. لاختيار غيرهما يُرجى إلغاء أحدهما أولًا.
    [few] يمكن حجز { $most } لقاءات بشأن { $child }. لاختيار غيرها يُرجى إلغاء أحدها أولًا.
    [many] يمكن حجز { $most } لقاءً بشأن { $child }. لاختيار غيرها يُرجى إلغاء أحدها أولًا.
   *[other] يمكن حجز { $most } لقاء بشأن { $child }. لاختيار غيرها يُرجى إلغاء أحدها أولًا.
}
# Variables:
#   $teacher (String) - whom they would meet
meet-none-free = لا يوجد حاليًا وقت متاح مع { $teacher }.

## The free times

# Variables:
#   $day (String) - weekday and date
meet-which-time = { $day } – أي وقت يناسبك؟
# Variables:
#   $day (String) - weekday and date
meet-which-other-time = { $day } – أي وقت يناسبك أكثر؟
# A button. Variables:
#   $time (String) - a time of day; of another day, with weekday and date
meet-time = { $time }
# A button: a time beside another of the same interpreter. Variables:
#   $time (String) - hour and minute
meet-time-beside = ◆ { $time }
# A button to another day's times. Variables:
#   $day (String) - weekday and date
meet-day = { $day }
meet-earlier = أوقات سابقة
meet-later = أوقات لاحقة

## Taken

# Variables:
#   $time (String) - a time of day
meet-taken = { $time }: حُجز هذا الوقت قبل لحظات.
# Follows the line before. Variables:
#   $teacher (String) - whom they would meet
meet-nearest = أقرب الأوقات المتاحة مع { $teacher }:
# The meeting stands below.
meet-clash = لديك في هذا الوقت لقاء آخر:
meet-booked-before = لديك موعد محجوز من قبل، ويمكن تغيير وقته.

## What can be done about a meeting: buttons

meet-all = اللقاءات
meet-move = تغيير الوقت
meet-cancel = إلغاء اللقاء
meet-undo = تراجع
# Variables:
#   $time (String) - when the other meeting is
#   $with (String) - whom they meet then, a list of names
meet-swap = تبديل: { $time } · { $with }
meet-or-swap = أو يمكن تبديله بلقاء آخر لك إن كان المعلمان متاحين.

meet-undo-late = فات وقت التراجع عن ذلك.
meet-not-moved = لم يعد تغيير الوقت ممكنًا هنا. يُرجى سؤال المعلّم أو إدارة المدرسة.
meet-not-swapped = لم يعد تبديل هذين اللقاءين ممكنًا.
meet-begun = بدأ هذا اللقاء.

## Cancelling

meet-say-why = هل من سبب تودّ ذكره؟ يمكن الضغط عليه أو كتابته الآن.
# Buttons.
meet-why-ill = مرض
meet-why-appointment = موعد آخر
meet-why-not-needed = لم تعد هناك حاجة
# Variables:
#   $reason (String) - what was tapped, or their own words
meeting-reason = السبب: { $reason }
# These follow “Because:”.
meet-because-ill = مرض
meet-because-appointment = موعد آخر
meet-because-not-needed = لم تعد هناك حاجة
meet-given-away = لا يمكن حجز هذا الوقت من جديد، فهو لم يعد متاحًا.

## On the home card and under /today

# Variables:
#   $meeting (String) - weekday, date and time, with whom, about whom
meet-next = اللقاء القادم: { $meeting }
meet-ahead = اللقاء القادم
meet-today = لقاءات اليوم
# Variables:
#   $time (String) - a time of day
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meet-today-line = { $time } · { $with } · { $children }
