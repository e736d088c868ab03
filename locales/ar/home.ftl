### The home card, help and stopping (handlers/home.py)

# \u2066 and \u2069 keep a command left to right within the Arabic line: without them /home reads home/.
# A line of help begins with its Arabic words, as many phones take a line's direction from its beginning.

## For a parent

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
home-child = <b>{ $child }</b> · { $class }

# Variables:
#   $teacher (String) - the teacher
#   $subject (String) - what they teach
home-teacher = { $teacher } · { $subject }

home-no-teachers = لم تحدّد المدرسة معلمًا بعد.

home-no-children = لا يوجد طفل مسجّل باسمك حاليًا.

## For a teacher

# Variables:
#   $class (String) - the class
#   $families (Number) - parents in the list
#   $joined (Number) - of them, how many have joined
home-class = <b>{ $class }</b>: انضم من أولياء الأمور { $joined } من أصل { $families }

home-no-classes = لا يوجد صف مسجّل باسمك حاليًا.

# Variables:
#   $class (String) - the class of the draft
home-draft = لديك إعلان غير مكتمل للصف { $class }.

# Variables:
#   $class (String) - the class
#   $moment (String) - weekday, date and time
home-leaving = سيُرسل إعلان للصف { $class } يوم { $moment }.

home-waiting = { $count ->
    [zero] لا رسائل بانتظار الرد
    [one] رسالة واحدة بانتظار الرد
    [two] رسالتان بانتظار الرد
    [few] { $count } رسائل بانتظار الرد
    [many] { $count } رسالة بانتظار الرد
   *[other] { $count } رسالة بانتظار الرد
}
home-show-inbox = فتح الوارد

## For the office: five lines

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-parents = أولياء الأمور المنضمون: { $joined } من { $people }

# Variables:
#   $joined (Number)
#   $people (Number)
home-office-teachers = المعلمون المنضمون: { $joined } من { $people }

# Variables:
#   $people (Number) - who blocked the bot or has no Telegram any more
home-office-unreachable = يتعذّر الوصول إليهم: { $people }

# Variables:
#   $waiting (Number) - messages waiting to be sent
#   $failed (Number) - messages that could not be sent
home-office-outbox = رسائل بانتظار الإرسال: { $waiting } · تعذّر إرسالها: { $failed }

# Variables:
#   $waiting (Number) - updates from people not answered yet
#   $aside (Number) - updates set aside after five tries
home-office-inbox = رسائل بانتظار الرد: { $waiting } · وُضعت جانبًا: { $aside }

## Buttons

home-write = الكتابة إلى المعلمين
home-new-update = إعلان جديد للصف
home-show-update = عرض الإعلان
home-settings = الإعدادات
home-help = المساعدة
home-wear-parent = المتابعة بصفة ولي أمر
home-wear-teacher = المتابعة بصفة معلم
home-wear-office = المتابعة بصفة الإدارة

## Help

help-parent =
    تكفي الكتابة هنا ليقرأها معلمو طفلك.
    غياب، سؤال، قلق، خبر سار، شكر، اتصال – { "\u2066" }/write{ "\u2069" }
    اللقاءات مع المعلمين – { "\u2066" }/meet{ "\u2069" }، { "\u2066" }/propose{ "\u2069" }
    ما يحمله اليوم – { "\u2066" }/today{ "\u2069" }
    وعد مع تذكير – { "\u2066" }/promise{ "\u2069" }
    تدوين ما اتُّفق عليه مع المعلمين – { "\u2066" }/recap{ "\u2069" }
    أطفالك ومعلموهم – { "\u2066" }/home{ "\u2069" }
    اللغة وساعات الهدوء ورسائل أقل – { "\u2066" }/settings{ "\u2069" }
    محادثات تيليجرام ليست مشفّرة تمامًا بين الطرفين.

help-teacher =
    للرد يكفي السحب على الرسالة.
    ما ينتظر الرد – { "\u2066" }/inbox{ "\u2069" }
    اليوم – { "\u2066" }/today{ "\u2069" }
    اللقاءات – { "\u2066" }/meet{ "\u2069" }، { "\u2066" }/propose{ "\u2069" }، { "\u2066" }/evening{ "\u2069" }
    الغائبون – { "\u2066" }/absent{ "\u2069" }
    إعلان لصف – { "\u2066" }/update{ "\u2069" }
    ثناء – { "\u2066" }/praise{ "\u2069" }، { "\u2066" }/week{ "\u2069" }
    ما اتُّفق عليه – { "\u2066" }/promise{ "\u2069" }، { "\u2066" }/recap{ "\u2069" }
    محادثة مشتركة – { "\u2066" }/shared{ "\u2069" }
    صفوفك – { "\u2066" }/home{ "\u2069" }
    اللغة والأوقات والاسم – { "\u2066" }/settings{ "\u2069" }
    محادثات تيليجرام ليست مشفّرة تمامًا بين الطرفين.

help-office =
    الوضع الحالي – { "\u2066" }/home{ "\u2069" }
    أيام الدوام والعطل والأوقات – { "\u2066" }/calendar{ "\u2069" }
    اللقاءات ومن التقى – { "\u2066" }/meet{ "\u2069" }، { "\u2066" }/term{ "\u2069" }
    إيقاف الرسائل مؤقتًا، كلها أو رسائل أسرة واحدة – { "\u2066" }/pause{ "\u2069" }
    اللغة وساعات الهدوء – { "\u2066" }/settings{ "\u2069" }
    تُعدّ قوائم الصفوف والأوراق على حاسوب المدرسة: { "\u2066" }homeroom import{ "\u2069" }، { "\u2066" }homeroom invitations{ "\u2069" }.
    محادثات تيليجرام ليست مشفّرة تمامًا بين الطرفين.

help-stranger = لم نتعارف بعد. يُرجى مسح الرمز المطبوع على الورقة التي تسلّمتها من المدرسة.

## Stopping

cancel-nothing = لا شيء لإيقافه. كل شيء على حاله.
cancel-done = تم الإيقاف.
cancel-draft-kept = تم الإيقاف. إعلانك محفوظ كمسودة؛ وتمكن متابعته بالأمر { "\u2066" }/update{ "\u2069" }.
