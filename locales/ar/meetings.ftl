### كيف يُقرأ الموعد وما يُقال عنه (handlers/meetings/)

# One line of a card or list. Variables:
#   $moment (String) - weekday, date and time
#   $with (String) - whom they meet, a list of names
#   $children (String) - about whom, a list of first names and initials
meeting-line = { $moment } · { $with } · { $children }

# Variables:
#   $room (String) - what the school calls the room
meeting-room = القاعة: { $room }
meeting-by-phone = هاتفيًا: يتصل المعلّم أو المعلّمة.
# Variables:
#   $link (String) - the address of the video meeting
meeting-link = لقاء مرئي: { $link }
meeting-link-follows = لقاء مرئي: يُرسل الرابط لاحقًا.

# Variables:
#   $minutes (Number) - how much later it begins than planned
meeting-begins-later = { $minutes ->
    [zero] يبدأ في موعده.
    [one] يبدأ متأخرًا نحو دقيقة واحدة.
    [two] يبدأ متأخرًا نحو دقيقتين.
    [few] يبدأ متأخرًا نحو { $minutes } دقائق.
    [many] يبدأ متأخرًا نحو { $minutes } دقيقة.
   *[other] يبدأ متأخرًا نحو { $minutes } دقيقة.
}
# Variables:
#   $language (String) - the language that is interpreted
meeting-language = مع مترجم: { $language }
meeting-is-short = الوقت الذي يليه غير متاح، لذا مدة اللقاء كالمعتاد.

## The first line of a meeting's card

meeting-booked = تم الحجز:
meeting-cancelled = أُلغي:
meeting-declined = لم يُتفق عليه:
meeting-proposed = مقترح:

## What the others are told

meeting-was-booked = حُجز لقاء:
meeting-was-moved = تغيّر وقت لقاء أو مكانه:
meeting-was-cancelled = أُلغي لقاء:
