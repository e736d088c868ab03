### A parent books several meetings at once (handlers/parents/book_all_at_once.py and the files it names)

## Where it begins

# A button. Variables:
#   $children (String) - first names, a list
at-once-together = الحجز معًا من أجل { $children }
# The same button for who has one child.
at-once-several = حجز عدة لقاءات معًا

## Whom, and from when on

at-once-whom = مع من يُراد اللقاء؟ يجري البحث عن مواعيد متتالية دون تعارض.
at-once-nobody-left = لم يبقَ ما يمكن حجزه في هذه اللقاءات.
# A button: this one is chosen. Variables:
#   $teacher (String) - whom they meet
#   $child (String) - first name and initial
at-once-ticked = ✓ { $teacher } · { $child }
# A button. Variables:
#   $time (String) - a time of day
at-once-from = ابتداءً من { $time }
# A button: so long from one room to another. Variables:
#   $minutes (Number)
at-once-walk = للانتقال: { $minutes } د
at-once-show = عرض المواعيد
at-once-tick-first = يُرجى أولًا اختيار من يُراد اللقاء معه.
at-once-from-when = ابتداءً من أي ساعة؟ يمكن اختيار ساعة أو كتابتها، مثل 17:20.
# A button. Variables:
#   $time (String) - a time of day
at-once-time = { $time }
at-once-time-unclear = لا يمكن قراءة ساعة هنا. يُرجى كتابتها هكذا: 17:20.

## The ways

# Variables:
#   $count (Number) - how many ways there are to choose from
at-once-ways = { $count ->
    [zero] لا خيارات دون تعارض:
    [one] خيار واحد دون تعارض:
    [two] خياران دون تعارض:
    [few] { $count } خيارات دون تعارض:
    [many] { $count } خيارًا دون تعارض:
   *[other] { $count } خيار دون تعارض:
}
# The first line of a way. Variables:
#   $number (Number) - the number on its button
#   $day (String) - weekday and date
at-once-way = { $number } · { $day }
# The same way goes on another day. Variables:
#   $day (String) - weekday and date
at-once-also = و{ $day }
# Variables:
#   $time (String) - a time of day
#   $whom (String) - the teacher, and about which child
at-once-meeting = { $time } { $whom }
# Many meetings of one day, on one line. Variables:
#   $begins (String) - a time of day
#   $ends (String) - a time of day
#   $count (Number)
at-once-span = { $count ->
    [zero] من { $begins } إلى { $ends }: لا لقاءات
    [one] من { $begins } إلى { $ends }: لقاء واحد
    [two] من { $begins } إلى { $ends }: لقاءان
    [few] من { $begins } إلى { $ends }: { $count } لقاءات
    [many] من { $begins } إلى { $ends }: { $count } لقاءً
   *[other] من { $begins } إلى { $ends }: { $count } لقاء
}
# Variables:
#   $who (String) - teachers and children, a list
at-once-missing = لا يوجد موعد مناسب: { $who }
# A button. Variables:
#   $number (Number) - of the way
at-once-number = { $number }
at-once-other = مواعيد أخرى
at-once-change = تغيير
at-once-none = لا يوجد موعد مناسب. بالضغط على «تغيير» يمكن اختيار بداية أخرى أو انتقال أقصر أو لقاءات أقل.
at-once-no-more = لا توجد خيارات أخرى.
at-once-taken = حُجز أحد هذه المواعيد للتو. لم يُحجز شيء.
