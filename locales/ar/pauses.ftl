### الإيقاف المؤقت للرسائل (handlers/office/pause_messages.py, handlers/messages/while_paused.py)

command-pause = إيقاف الرسائل مؤقتًا
# Variables:
#   $readers (String) - who will read it, a list
#   $child (String) - first name and initial
pause-kept-for = محفوظة لـ { $readers }، عن { $child }
# Variables:
#   $readers (String) - who will read it, a list
pause-will-get = ستصل إلى { $readers } فور إعادة فتح الرسائل من إدارة المدرسة.
# Variables:
#   $readers (String) - who will read it, a list
#   $moment (String) - weekday, date and time
pause-will-get-by = ستصل إلى { $readers } عند إعادة فتح الرسائل من إدارة المدرسة، في موعد أقصاه { $moment }.
# Variables:
#   $words (String) - what the office wrote
pause-office-says = كتبت إدارة المدرسة: «{ $words }»
pause-absence = الغياب مدوّن في قائمة المعلمين. أما الرسالة نفسها فتنتظر إلى أن تُعيد إدارة المدرسة فتح الرسائل.
# Variables:
#   $parent (String) - the parent
pause-toast = حُفظت، وستصل إلى { $parent } فور إعادة فتح الرسائل من إدارة المدرسة.
pause-news = سيُبلَّغ الطرف الآخر بذلك فور إعادة فتح الرسائل من إدارة المدرسة.
pause-none = الرسائل بين الأسر والمعلمين مفتوحة.
pause-how = أثناء الإيقاف يكتب الجميع كالمعتاد: تُحفظ الرسائل وتُسلَّم بعده.
pause-never = لا يشمل الإيقاف أبدًا رسائل القلق الموجّهة إلى مسؤول حماية الطفل، ولا الغياب في قوائم المعلمين.
# Variables:
#   $about (String) - which messages
#   $count (Number) - messages that wait
pause-running = موقوف: { $about } · في الانتظار: { $count }
# A button. Variables:
#   $about (String) - which messages
pause-open-card = { $about }
pause-name-all = كل الرسائل
# Variables:
#   $child (String) - first name and initial
#   $parent (String) - the parent
pause-name-one = { $child } · { $parent }
pause-all = إيقاف كل الرسائل
pause-one = إيقاف رسائل أسرة واحدة
pause-whose = رسائل من؟ يُرجى كتابة اسم الطفل أو وليّ الأمر.
pause-nobody = لم يُعثر على منضمّ بهذا الاسم. يُرجى كتابته بطريقة أخرى.
pause-which = رسائل من ستنتظر، في الاتجاهين؟
pause-more-found = توجد نتائج أخرى: يُرجى كتابة جزء أطول من الاسم.
# A button. Variables:
#   $child (String) - full name
#   $class (String) - the class
#   $parent (String) - full name
pause-family = { $child }، { $class } · { $parent }
pause-of-all = كل الرسائل بين الأسر والمعلمين
# Variables:
#   $parent (String) - the parent
#   $child (String) - first name and initial
pause-of-one = الرسائل بين { $parent } ومعلمي { $child }
# Variables:
#   $moment (String) - weekday, date and time
pause-since = موقوفة منذ { $moment }
# Variables:
#   $count (Number) - messages that wait
pause-waiting = في الانتظار: { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
pause-ends-never = حتى تُفتح من جديد.
# Variables:
#   $moment (String) - weekday, date and time
pause-ends = حتى { $moment }
# Variables:
#   $words (String) - what the office wrote
pause-says = يقرأ من يكتب: «{ $words }»
pause-says-nothing = لا يقرأ من يكتب أي عبارة من الإدارة.
pause-updates-go-on = تستمر أخبار الصف.
pause-updates-wait = تنتظر أخبار الصف أيضًا.
pause-begin = إيقاف الآن
pause-end = فتح من جديد
pause-until = حتى متى
pause-words = عبارة الإدارة
pause-stop-updates = إيقاف أخبار الصف أيضًا
pause-let-updates-go = السماح بأخبار الصف
pause-over = فُتحت من جديد. ما كان ينتظر في طريقه الآن، بترتيبه.
pause-given-up = حسنًا، لم يُوقف شيء.
pause-write-words = ماذا يقرأ من يكتب في هذه الأثناء؟ يُرجى كتابة جملة واحدة.
pause-no-words = بلا عبارة
# Variables:
#   $count (Number) - the most characters there is room for
pause-words-too-long = النص أطول من اللازم: المتاح { $count } حرفًا.
pause-when = حتى متى؟ يمكن الاختيار، أو كتابة وقت مثل 16:30 أو 16 مارس 8:00.
# A button. Variables:
#   $moment (String) - weekday, date and time
pause-until-then = حتى { $moment }
pause-no-end = حتى تُفتح من جديد
# Variables:
#   $count (Number) - messages that wait
pause-home-all = الرسائل موقوفة مؤقتًا · في الانتظار: { $count }
# Variables:
#   $count (Number) - messages that wait
pause-home = رسائل بعض الأسر موقوفة مؤقتًا · في الانتظار: { $count }
pause-home-button = الإيقاف المؤقت
