### من لم يُثنَ عليه منذ مدة في الصف، للمعلمين

balance-see = حصيلة الفصل الدراسي

balance-since = الثناء في { $class } منذ { $day }، والأطول انتظارًا أولًا:

balance-not-yet = { $child }: لم يحدث بعد في هذا الفصل

balance-child = { $child }: { $ago }

balance-child-times = { $child }: { $ago } · { $times }

balance-today = اليوم

balance-days = { $count ->
    [zero] اليوم
    [one] أمس
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}

balance-weeks = { $count ->
    [zero] هذا الأسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $count } أسابيع
    [many] قبل { $count } أسبوعًا
   *[other] قبل { $count } أسبوع
}

balance-times = { $count ->
    [zero] لا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}

balance-whom = على من تودّون الثناء؟

balance-praise = الثناء على { $child }
