### عائلات جولة اللقاءات: من لا موعد له، والحجز لمن يتصل، والرغبات (handlers/waiting/families_of_round.py, book_for_family.py, wish_to_meet.py)

# A button. Variables:
#   $round (String) - what the meetings are called
families-button = العائلات · { $round }

# Variables:
#   $round (String) - what the meetings are called
families-round = <b>{ $round }</b>

families-none = لا توجد عائلات هنا بعد.

# A button. Variables:
#   $class (String) - the class
families-class = { $class }

# Variables:
#   $class (String) - the class
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-in-class = { $class }: { $booked } من { $all } لديهم موعد

# Variables:
#   $round (String) - what the meetings are called
#   $class (String) - the class
families-of-class = <b>{ $round } · { $class }</b>

# Variables:
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-booked = { $all ->
    [zero] لا يوجد أطفال.
    [one] { $booked } من طفل واحد: تم حجز موعد.
    [two] { $booked } من طفلين: تم حجز موعد.
    [few] { $booked } من { $all } أطفال: تم حجز موعد.
    [many] { $booked } من { $all } طفلًا: تم حجز موعد.
   *[other] { $booked } من { $all } طفل: تم حجز موعد.
}

# Variables:
#   $children (String) - first names and initials, a list
families-no-time = لا موعد بعد: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-waiting = في قائمة الانتظار: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-not-needed = لا حاجة إلى لقاء هذه المرة: { $children }

# Variables:
#   $children (String) - first names and initials, each with the parents' names, a list
families-to-phone = للاتصال هاتفيًا، لأن رسائل Homeroom لا تصلهم: { $children }.

# A button. Variables:
#   $count (Number) - families
families-invite = { $count ->
    [zero] دعوة العائلات
    [one] دعوة عائلة واحدة
    [two] دعوة عائلتين
    [few] دعوة { $count } عائلات
    [many] دعوة { $count } عائلة
   *[other] دعوة { $count } عائلة
}

# Variables:
#   $count (Number) - families
families-invited = { $count ->
    [zero] لم تُدعَ أي عائلة اليوم.
    [one] دُعيت اليوم عائلة واحدة. يمكن تكرار الدعوة غدًا.
    [two] دُعيت اليوم عائلتان. يمكن تكرار الدعوة غدًا.
    [few] دُعيت اليوم { $count } عائلات. يمكن تكرار الدعوة غدًا.
    [many] دُعيت اليوم { $count } عائلة. يمكن تكرار الدعوة غدًا.
   *[other] دُعيت اليوم { $count } عائلة. يمكن تكرار الدعوة غدًا.
}

# To a parent. Variables:
#   $round (String) - what the meetings are called
#   $children (String) - their children without a time, a list
families-invitation =
    <b>{ $round }</b> · { $children }
    ما زال بالإمكان اختيار وقت للحديث مع المعلّمين.
    تظهر الأوقات المتاحة في { "\u2066" }/meet{ "\u2069" }. وإن لم يناسب شيء منها، يكفي أن تكتبوا هنا ليجد المعلّمون طريقة أخرى.

# A button. Variables:
#   $child (String) - first name and initial
families-child = { $child }

# A button. Variables:
#   $child (String) - first name and initial
families-child-booked = ✓ { $child }

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $round (String) - what the meetings are called
family-head = <b>{ $child } · { $class }</b> · { $round }

family-no-time = لا موعد بعد.

family-waits = في قائمة الانتظار.

# Variables:
#   $parents (String) - who acts for the child, a list
family-parents = الأهل: { $parents }

family-no-parents = لا تذكر قائمة المدرسة أحدًا من الأهل.

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
family-meeting = { $moment } · { $teachers } مع { $parents }

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
#   $children (String) - about whom, a list
family-meeting-about = { $moment } · { $teachers } مع { $parents } · { $children }

# A button. Variables:
#   $time (String) - when the meeting begins
family-move = نقل { $time }

# A button. Variables:
#   $time (String) - when the meeting begins
family-cancel = إلغاء { $time }

family-move-it = نقل

family-cancel-it = إلغاء

family-undo = تراجع
family-say-why = هل ذُكر السبب؟ سيقرؤه كل من كان سيحضر اللقاء.

# A button. Variables:
#   $parent (String) - who phones
family-book = حجز لـ { $parent }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
family-with = { $teacher }

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-with-whom = { $parent }، بشأن { $child }: مع من اللقاء؟

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-no-teacher = { $parent }، بشأن { $child }: لا يعرض أي من معلّمي الصف أوقاتًا في هذه الجولة.

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
#   $teacher (String) - whom they meet
family-which-time = { $parent } و{ $teacher }، بشأن { $child }: أي وقت؟

# Variables:
#   $moment (String) - weekday, date and time
family-instead-of = بدلًا من { $moment }: أي وقت؟

family-no-times = لا يوجد وقت متاح.

# Variables:
#   $day (String) - weekday and date
family-day = { $day }

# Variables:
#   $time (String) - the time that was chosen
family-time-taken = لم تعد الساعة { $time } متاحة.

# Variables:
#   $time (String) - the time that was chosen
family-is-busy = لدى العائلة لقاء آخر في الساعة { $time }.

# Variables:
#   $parents (String) - parents who have not joined, a list
family-tell-yourself = { $parents }: لا يصلهم Homeroom بعد، فيُرجى إبلاغهم مباشرة.

# What the family reads. Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-requested = يسرّ { $teacher } لقاؤكم للحديث عن <b>{ $child }</b> في أي وقت يناسبكم.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-optional = إن رغبتم، يمكن الحديث عن <b>{ $child }</b> في لقاء مع { $teacher }. القرار لكم.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-not-needed = لا حاجة هذه المرة إلى لقاء بشأن <b>{ $child }</b> مع { $teacher }. وأهلًا بكم في كل حال.

# Variables:
#   $words (String) - what the teacher adds
wish-words = ”{ $words }“

# Variables:
#   $round (String) - what the meetings are called
wish-head = <b>{ $round }</b>

wish-meet = تظهر الأوقات في { "\u2066" }/meet{ "\u2069" }.

# Buttons of a teacher.
see-me-requested = يُرجى الحضور

see-me-optional = إن رغبتم

see-me-not-needed = لا حاجة

# What the teacher said, in a phrase.
see-said-requested = يُرجى الحضور

see-said-optional = إن رغبوا

see-said-not-needed = لا حاجة هذه المرة

# Variables:
#   $wish (String) - what the teacher said, in a phrase
wish-not-told = ما سجّلتم: { $wish }. لم يُرسل بعد.

# Variables:
#   $wish (String) - what the teacher said, in a phrase
#   $day (String) - weekday and date
wish-told = أبلغتم العائلة ({ $day }): { $wish }.

# Variables:
#   $child (String) - first name and initial
wish-will-read = سيقرأ أهل { $child }:

# Variables:
#   $day (String) - weekday and date
wish-was-told = أُرسل ({ $day }) إلى كل من الأهل على حدة:

wish-send = إرسال

wish-add-words = إضافة جملة

wish-take-back = سحب

# Variables:
#   $child (String) - first name and initial
wish-which-words = ما الذي تودّون إضافته لأهل { $child }؟ لا يقرؤه غيرهم.

# Variables:
#   $most (Number) - characters
wish-too-long = يُرجى قول ذلك في جملة واحدة لا تزيد على { $most } حرف.

# Variables:
#   $child (String) - first name and initial
wish-dropped = سُحب: لا يُطلب من أهل { $child } شيء.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
wish-taken-back = سُحب ما كُتب هنا بشأن <b>{ $child }</b> عن لقاء { $teacher }. وأهلًا بكم كما دائمًا.
