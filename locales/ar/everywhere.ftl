### What is said in many places: the school itself, refusals, the menu of commands.

# \u2066 and \u2069 keep a telephone number left to right: without them its groups change places.

# Shown by Telegram before anyone presses Start.
about-homeroom = يجمع Homeroom معلمي مدرستك والأسر. يُرجى مسح الرمز المطبوع على الورقة التي تسلّمتها من المدرسة.

## Commands in Telegram's menu

command-start = البدء
command-write = الكتابة إلى المعلمين
command-absent = الغائبون اليوم
command-meet = اللقاءات مع المعلمين
command-today = ما يحمله اليوم
command-home = الوضع الحالي
command-inbox = رسائل بانتظار الرد
command-week = رسائل هذا الأسبوع
command-update = إرسال إعلان إلى أسر صف
command-praise = الثناء على ما سار جيدًا
command-calendar = أيام الدوام والعطل والأوقات
command-settings = اللغة وساعات الهدوء
command-help = ما الذي يقدّمه Homeroom
command-cancel = إيقاف ما بدأته

## When something is wrong

# The same for what is not there and what is not yours.
not-there = لم يعد بإمكاني العثور على ذلك.

# Variables:
#   $day (String) - weekday and date of the old card
old-card = هذه البطاقة من يوم { $day }. إليك الوضع الآن.

old-card-undated = هذه البطاقة قديمة. إليك الوضع الآن.

something-went-wrong = حدث خطأ من جهتنا. ما كتبته محفوظ، ونحن نعيد المحاولة.

did-not-work = تعذّر إتمام ذلك. ما كتبته محفوظ، ويظهر هذا الخطأ لدى إدارة المدرسة. يُرجى المحاولة لاحقًا.

# The first line of a message that may have arrived once already.
sent-again = (أُعيد إرسال هذه الرسالة بسبب انقطاع الاتصال، وربما وصلتك من قبل.)

# The last line where a file of ours, such as a calendar entry, could not be made.
file-not-made = تعذّر إنشاء الملف الذي كان سيُرفق هنا. يُرجى المحاولة لاحقًا.

# A line of its own where a family is told to ask the office. Variables:
#   $phone (String) - the office's telephone
ask-office-at = يُرجى التواصل مع إدارة المدرسة: { "\u2066" }{ $phone }{ "\u2069" }.

ask-office = يُرجى التواصل مع إدارة المدرسة.

## Small buttons

button-home = الرئيسية
button-cancel = إلغاء
button-back = رجوع
