### A teacher’s day of meetings, and meetings in people’s calendars (handlers/teachers/, handlers/meetings/)

## The day, as a list

# The first line of a teacher's day. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
#   $free (Number) - how many times can still be booked
day-head =
    { $day }: { $meetings ->
        [zero] لا لقاءات بعد
        [one] لقاء واحد
        [two] لقاءان
        [few] { $meetings } لقاءات
        [many] { $meetings } لقاءً
       *[other] { $meetings } لقاء
    }، { $free ->
        [zero] لا مواعيد متاحة
        [one] موعد متاح واحد
        [two] موعدان متاحان
        [few] { $free } مواعيد متاحة
        [many] { $free } موعدًا متاحًا
       *[other] { $free } موعد متاح
    }

# The same on a day on which no round offers times. Variables:
#   $day (String) - weekday and date
#   $meetings (Number) - how many meetings are booked
day-head-booked =
    { $day }: { $meetings ->
        [zero] لا لقاءات بعد
        [one] لقاء واحد
        [two] لقاءان
        [few] { $meetings } لقاءات
        [many] { $meetings } لقاءً
       *[other] { $meetings } لقاء
    }

day-none = لا لقاءات قادمة. ما تحجزه الأسر يظهر هنا.

# Times that nobody has booked yet, as a line of the list. Variables:
#   $from (String) - when the first begins
#   $until (String) - when the last ends
#   $times (Number) - how many they are
day-free =
    { $from }–{ $until }: { $times ->
        [zero] لا مواعيد متاحة
        [one] موعد متاح واحد
        [two] موعدان متاحان
        [few] { $times } مواعيد متاحة
        [many] { $times } موعدًا متاحًا
       *[other] { $times } موعد متاح
    }

# A meeting in the list. Variables:
#   $time (String) - when it begins
#   $children (String) - about whom, first names and initials
#   $parents (String) - who comes
day-line = { $time } · { $children } · { $parents }

# What is to be known of it besides, below its line. Variables:
#   $words (String) - a sentence of its own
day-detail = – { $words }

# The last line of a very long day. Variables:
#   $entries (Number) - how many lines there is no room for
day-rest = { $entries ->
    [zero] الصورة تعرض كل شيء.
    [one] وسطر واحد آخر: الصورة تعرض كل شيء.
    [two] وسطران آخران: الصورة تعرض كل شيء.
    [few] و{ $entries } أسطر أخرى: الصورة تعرض كل شيء.
    [many] و{ $entries } سطرًا آخر: الصورة تعرض كل شيء.
   *[other] و{ $entries } سطر آخر: الصورة تعرض كل شيء.
}

## Its buttons

day-open = فتح لقاء

day-more = المزيد

day-picture = صورة

day-pdf = للطباعة

day-to-calendar = اليوم إلى التقويم

day-which = أيّ لقاء؟

# A button. Variables:
#   $time (String) - when the meeting begins
#   $children (String) - about whom
day-open-one = { $time } { $children }

# Variables:
#   $day (String) - weekday and date
day-go = { $day }

# Variables:
#   $day (String) - weekday and date
day-title = { $day }

## The picture of a day or of a round

# The title of a picture of the day. Variables:
#   $teacher (String) - whose day it is
#   $day (String) - weekday and date
sheet-title = { $teacher } · { $day }

sheet-time = الوقت

sheet-child = الطفل

sheet-with = مع

sheet-room = المكان

sheet-notes = ملاحظات

sheet-free = متاح

sheet-taken = محجوز

sheet-by-phone = هاتفيًا

sheet-by-video = لقاء مرئي

# Below a picture: when it was drawn. Variables:
#   $moment (String) - weekday, date and time
sheet-as-of = آخر تحديث: { $moment }

# Variables:
#   $from (String) - when it begins
#   $until (String) - when it ends
sheet-span = { $from }–{ $until }

# Variables:
#   $time (String) - when it begins
sheet-at = { $time }

# Names or a room, alone in a cell. Variables:
#   $words (String) - the names, or the room
sheet-cell = { $words }

## In somebody’s own calendar

# A button on the card of a meeting.
meeting-to-calendar = إضافة إلى التقويم

# On the pressed button, when the file follows.
entry-below = الملف في الأسفل.

# Below the file.
entry-file = للتقويم: يُرجى فتح الملف واختيار «إضافة».

entry-file-moved = التغيير للتقويم: عند فتح الملف يتغيّر الموعد المسجّل هناك.

entry-file-cancelled = لإزالة اللقاء من التقويم يُرجى فتح الملف. وإن بقي هناك فيُرجى حذفه يدويًا.

# The name of an entry in somebody's calendar. Variables:
#   $with (String) - whom they meet
#   $children (String) - about whom, first names and initials
entry-title = لقاء: { $with } · { $children }

# Where, in a calendar. Variables:
#   $room (String) - what the school calls the room
#   $school (String) - the school's name
entry-room = القاعة { $room }، { $school }

entry-by-video = لقاء مرئي

# The last line of an entry. Variables:
#   $school (String) - the school's name
entry-in-chat = للتغيير أو الإلغاء: في محادثة { $school } على تيليجرام.
