### День нової розмови (handlers/proposals/check_in.py)

check-in-button = Поговорити знову …
check-in-when = Коли ви знову поговорите? Дитина: <b>{ $children }</b>. Виберіть день або напишіть.
check-in-day = { $day }
check-in-set =
    Ви знову поговорите. Дитина: <b>{ $children }</b>, день: { $day }.
    Того ранку { $teacher } отримає прохання запропонувати час.
check-in-set-own =
    Ви знову поговорите. Дитина: <b>{ $children }</b>, день: { $day }.
    Того ранку я попрошу вас запропонувати час.
check-in-another = Інший день
check-in-no-day = Без дня
check-in-none = <b>{ $children }</b>: дня для нової розмови не призначено.

check-in-told = { $who } хоче знову поговорити з вами. Дитина: <b>{ $children }</b>, день: { $day }.
check-in-told-teacher =
    { $who } хоче знову поговорити з вами. Дитина: <b>{ $children }</b>, день: { $day }.
    Того ранку я попрошу вас запропонувати час.
check-in-dropped = <b>{ $children }</b>: день нової розмови скасовано. Хто скасував: { $who }.

check-in-today =
    Сьогодні день нової розмови. Дитина: <b>{ $children }</b>, з ким: { $who }.
    Бажаєте запропонувати час?
check-in-propose = Запропонувати час
