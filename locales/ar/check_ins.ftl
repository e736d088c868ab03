### يوم للمتابعة معًا (handlers/proposals/check_in.py)

check-in-button = متابعة في يوم …
check-in-when = متى تكون المتابعة عن <b>{ $children }</b>؟ يمكن اختيار يوم أو كتابته.
check-in-day = { $day }
check-in-set =
    المتابعة عن <b>{ $children }</b> يوم { $day }.
    في ذلك الصباح يُطلب من { $teacher } اقتراح أوقات.
check-in-set-own =
    المتابعة عن <b>{ $children }</b> يوم { $day }.
    في ذلك الصباح سيصلك طلب لاقتراح أوقات.
check-in-another = يوم آخر
check-in-no-day = من دون يوم
check-in-none = لا يوجد يوم محدد للمتابعة عن <b>{ $children }</b> الآن.

check-in-told = طلب { $who } متابعة عن <b>{ $children }</b> معك يوم { $day }.
check-in-told-teacher =
    طلب { $who } متابعة عن <b>{ $children }</b> معك يوم { $day }.
    في ذلك الصباح سيصلك طلب لاقتراح أوقات.
check-in-dropped = عن <b>{ $children }</b>: أُلغي يوم المتابعة من { $who }.

check-in-today =
    اليوم موعد المتابعة عن <b>{ $children }</b> مع { $who }.
    هل تُقترح أوقات؟
check-in-propose = اقتراح أوقات
