### Joining by the link on a sheet (handlers/join.py)

# \u2066 and \u2069 keep a command left to right within the Arabic line: without them /home reads home/.

# Variables:
#   $school (String) - the school's name
join-welcome = أهلًا بك في { $school }.

# Variables:
#   $name (String) - the parent, first name and initial
#   $relation (String) - mother, father, guardian, grandparent or carer
#   $child (String) - the child, first name and initial
#   $class (String) - the class
join-parent = { $relation ->
    [mother] هذه الورقة باسم { $name }، والدة { $child }، الصف { $class }. هل هذه أنتِ؟
    [father] هذه الورقة باسم { $name }، والد { $child }، الصف { $class }. هل هذا أنت؟
    [guardian] هذه الورقة باسم { $name }، ولي أمر { $child }، الصف { $class }. هل هذا أنت؟
    [grandparent] هذه الورقة باسم { $name }، من أجداد { $child }، الصف { $class }. هل هذا أنت؟
   *[carer] هذه الورقة باسم { $name }، ممّن يرعون { $child }، الصف { $class }. هل هذا أنت؟
}

# Variables:
#   $name (String) - the teacher, as families know them
join-teacher = هذا الرابط باسم { $name }، من هيئة التدريس. هل هذا أنت؟

# Variables:
#   $name (String) - first name and initial
join-office = هذا الرابط باسم { $name }، من إدارة المدرسة. هل هذا أنت؟

join-yes = نعم، أنا
join-no = لا

## After Yes

# Variables:
#   $name (String) - first name
#   $teachers (String) - the teachers of the child's class, a list
#   $child (String) - the child, first name and initial
join-done-parent = تم انضمامك، { $name }. أخبار صف { $child } من { $teachers } ستصلك هنا.

# The line after it.
join-write-here = وللكتابة إليهم تكفي الكتابة هنا.

# When the class has no teacher in the list yet. Variables:
#   $name (String) - first name
#   $child (String) - the child, first name and initial
join-done-parent-alone = تم انضمامك، { $name }. أخبار صف { $child } ستصلك هنا.

# Variables:
#   $name (String) - the teacher
join-done-teacher = تم انضمامك، { $name }. بالأمر { "\u2066" }/update{ "\u2069" } يمكنك إرسال إعلان إلى أسر صفك.

# The line after it.
join-answer-here = وتصلك هنا أيضًا رسائل الأسر: للرد يكفي السحب على الرسالة.

# Variables:
#   $name (String) - first name
join-done-office = تم انضمامك، { $name }. الأمر { "\u2066" }/home{ "\u2069" } يعرض لك الوضع الحالي.

# Variables:
#   $from (String) - time
#   $until (String) - time
join-quiet = ساعات الهدوء من { $from } إلى { $until }: ما يمكن تأجيله يصلك بعدها.

join-quiet-none = ليست لديك ساعات هدوء.

join-change-quiet = تغيير ساعات الهدوء

## After No

join-not-you = شكرًا لإبلاغنا. لم تُعرض أي معلومات ولم يُفعَّل شيء. يُرجى إعادة الورقة إلى المدرسة.

## When the link opens nothing

join-unknown = هذا الرابط غير معروف. يُرجى مسح الرمز المربع على ورقتك من جديد.

join-too-many-guesses = كانت المحاولات كثيرة. يُرجى الانتظار ساعة.

join-used = سبق استخدام هذه الورقة. إذا لم يكن ذلك منك، فيُرجى إبلاغ المدرسة.

join-already = سبق أن انضممت بهذه الورقة.

# Variables:
#   $day (String) - the last day
join-expired = كانت هذه الورقة صالحة حتى يوم { $day }. يسرّ المدرسة أن تطبع لك ورقة جديدة.

join-replaced = طبعت المدرسة ورقة أحدث بدلًا من هذه. يُرجى استخدام الورقة الأحدث.

join-someone-else = هذه الورقة لشخص يستخدم Homeroom من حساب آخر.
