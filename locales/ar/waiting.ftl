### انتظار وقت، والأوقات التي تصبح متاحة (handlers/waiting/wait_for_time.py, answer_offer.py)

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-begun = <b>{ $child }</b>: أنتم في قائمة انتظار موعد مع { $teacher }.

# Variables:
#   $when (String) - which times suit
wait-when = { $when }.

wait-what-follows = عندما يتاح وقت تصلكم رسالة، ويُحجز لكم أولًا.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
#   $when (String) - which times suit
wait-line = قيد الانتظار: { $teacher } · { $child } · { $when }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-shown = قيد الانتظار: { $teacher } · { $child }

wait-any-time = أي وقت مناسب

wait-any-day = أي يوم

# Variables:
#   $day (String) - weekday and date, or any day
wait-on-day = { $day }، في أي وقت

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
wait-after = { $day }، من الساعة { $after } فصاعدًا

# Variables:
#   $day (String) - weekday and date, or any day
#   $before (String) - over by then
wait-before = { $day }، تنتهي قبل الساعة { $before }

# Variables:
#   $day (String) - weekday and date, or any day
#   $after (String) - not before this time
#   $before (String) - over by then
wait-between = { $day }، بين الساعة { $after } والساعة { $before }

# Buttons.
wait-not-before = ليس قبل …

wait-over-by = تنتهي قبل …

wait-any = أي وقت

# A button. Variables:
#   $day (String) - weekday and date
wait-only-on = فقط { $day }

# A button. Variables:
#   $time (String) - a time of day
wait-hour = { $time }

wait-leave = إنهاء الانتظار

wait-undo = تراجع

# A button where no free time suits.
wait-for-time = انتظار وقت

# The same where it is not clear yet with whom. Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - about whom
wait-for-whom = انتظار وقت: { $teacher } · { $child }

# Variables:
#   $teacher (String) - whom they would like to meet
wait-from-when = من أي ساعة يمكنكم لقاء { $teacher }؟ يمكن اختيار وقت أو كتابته: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
wait-until-when = متى يجب أن ينتهي اللقاء مع { $teacher }؟ يمكن اختيار وقت أو كتابته: 17:30.

wait-time-unclear = لم يُفهم ذلك كوقت. يُرجى كتابته هكذا: 17:30.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-left = <b>{ $child }</b>: لم تعودوا في قائمة انتظار موعد مع { $teacher }.

# Variables:
#   $teacher (String) - whom they would like to meet
#   $child (String) - first name and initial
wait-served = <b>{ $child }</b>: لديكم موعد مع { $teacher }. يظهر في { "\u2066" }/meet{ "\u2069" }.

wait-too-late-to-undo = مضى وقت على ذلك. يمكن العودة إلى قائمة الانتظار من { "\u2066" }/meet{ "\u2069" }.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-free = <b>أصبحت الساعة { $time } مع { $teacher } متاحة</b> · { $day } · { $child }

# Variables:
#   $until (String) - a time of day, with the day where it is not today's
offer-yours-until = محجوزة لكم حتى { $until }.

# Variables:
#   $moment (String) - weekday, date and time of the meeting they have
offer-moves = بقبولها يُنقل لقاؤكم المحدد في { $moment }.

offer-take = قبول

offer-decline = لا، شكرًا

offer-take-after-all = قبول رغم ذلك

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-declined = لم تُقبل الساعة { $time } مع { $teacher } ({ $day }، { $child }).

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
#   $until (String) - weekday, date and time of the deadline
offer-over = كانت الساعة { $time } مع { $teacher } ({ $day }، { $child }) محجوزة لكم حتى { $until }. وهي الآن متاحة لغيركم.

# Variables:
#   $time (String) - when it begins
#   $day (String) - weekday and date
#   $teacher (String) - with whom
#   $child (String) - about whom, first name and initial
offer-withdrawn = لم تعد الساعة { $time } مع { $teacher } ({ $day }، { $child }) محجوزة لكم.

offer-still-waiting = ما زلتم في قائمة الانتظار لوقت آخر.

offer-gone = لم يعد هذا الوقت متاحًا. تظهر الأوقات المتاحة في { "\u2066" }/meet{ "\u2069" }.

offer-you-are-busy = لديكم أو لدى الطفل أو المعلّم لقاء آخر في ذلك الوقت. تظهر لقاءاتكم في { "\u2066" }/meet{ "\u2069" }.
