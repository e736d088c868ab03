### Нагадування про зустрічі, хто запізнюється й хто захворів (handlers/meetings/)

## A reminder, one line each

remind-soon = { $count ->
    [one] Незабаром почнеться ваша зустріч:
    [few] Незабаром почнуться ваші зустрічі:
    [many] Незабаром почнуться ваші зустрічі:
   *[other] Незабаром почнуться ваші зустрічі:
}
remind-today = { $count ->
    [one] Сьогодні у вас зустріч:
    [few] Сьогодні у вас зустрічі:
    [many] Сьогодні у вас зустрічі:
   *[other] Сьогодні у вас зустрічі:
}
remind-tomorrow = { $count ->
    [one] Завтра у вас зустріч:
    [few] Завтра у вас зустрічі:
    [many] Завтра у вас зустрічі:
   *[other] Завтра у вас зустрічі:
}
remind-coming = { $count ->
    [one] Наближається ваша зустріч:
    [few] Наближаються ваші зустрічі:
    [many] Наближаються ваші зустрічі:
   *[other] Наближаються ваші зустрічі:
}
remind-day = { $day }
remind-line = { $moment } · { $with } · { $children }
remind-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}

remind-coming-button = Буду
remind-late-button = Запізнююся
remind-cannot-button = Не зможу

## What a family says

answer-own-coming = Ви будете.
answer-own-late = { $minutes ->
    [one] Ви прийдете приблизно на { $minutes } хвилину пізніше.
    [few] Ви прийдете приблизно на { $minutes } хвилини пізніше.
    [many] Ви прийдете приблизно на { $minutes } хвилин пізніше.
   *[other] Ви прийдете приблизно на { $minutes } хвилини пізніше.
}
answer-own-cannot = Ви повідомили, що не зможете в цей час.
answer-coming = { $name } буде.
answer-late = { $minutes ->
    [one] { $name } буде приблизно на { $minutes } хвилину пізніше.
    [few] { $name } буде приблизно на { $minutes } хвилини пізніше.
    [many] { $name } буде приблизно на { $minutes } хвилин пізніше.
   *[other] { $name } буде приблизно на { $minutes } хвилини пізніше.
}
answer-cannot = { $name } не зможе в цей час.
answer-to-all = Буду на всіх

late-how-much = На скільки пізніше ви прийдете?
late-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
late-minutes-chosen = { $minutes ->
    [one] ✓ { $minutes } хвилина
    [few] ✓ { $minutes } хвилини
    [many] ✓ { $minutes } хвилин
   *[other] ✓ { $minutes } хвилини
}
late-on-time = Вчасно
late-told = { $minutes ->
    [one] { $name } буде приблизно на { $minutes } хвилину пізніше:
    [few] { $name } буде приблизно на { $minutes } хвилини пізніше:
    [many] { $name } буде приблизно на { $minutes } хвилин пізніше:
   *[other] { $name } буде приблизно на { $minutes } хвилини пізніше:
}
cannot-which = На яку зустріч ви не зможете прийти?
cannot-what-now = Ви не зможете в цей час. Перенести чи скасувати? Поки що нічого не скасовано.
cannot-only-cancel =
    Ви не зможете в цей час. Поки що нічого не скасовано.
    Щоб домовитися про інший час, зверніться до вчителя або до канцелярії.

## A teacher who runs late

run-how-much = На скільки пізніше ви починаєте? Усім родинам, які ще мають прийти, повідомимо одразу.
run-to-come = { $count ->
    [one] Сьогодні ще { $count } зустріч.
    [few] Сьогодні ще { $count } зустрічі.
    [many] Сьогодні ще { $count } зустрічей.
   *[other] Сьогодні ще { $count } зустрічі.
}
run-until-pause = { $count ->
    [one] До наступної довгої перерви ще { $count } зустріч.
    [few] До наступної довгої перерви ще { $count } зустрічі.
    [many] До наступної довгої перерви ще { $count } зустрічей.
   *[other] До наступної довгої перерви ще { $count } зустрічі.
}
run-nobody-to-come = Сьогодні зустрічей більше немає.
run-on-time = Знову вчасно
run-late-now = { $minutes ->
    [one] Ви починаєте приблизно на { $minutes } хвилину пізніше.
    [few] Ви починаєте приблизно на { $minutes } хвилини пізніше.
    [many] Ви починаєте приблизно на { $minutes } хвилин пізніше.
   *[other] Ви починаєте приблизно на { $minutes } хвилини пізніше.
}
run-on-time-now = Ви починаєте вчасно.
run-told = { $count ->
    [one] Повідомлено { $count } родину.
    [few] Повідомлено { $count } родини.
    [many] Повідомлено { $count } родин.
   *[other] Повідомлено { $count } родини.
}
run-not-told = Тут не вдалося повідомити: { $parents }.
run-late-told = { $minutes ->
    [one] { $teacher } починає приблизно на { $minutes } хвилину пізніше. Приходьте, будь ласка, о { $moment }.
    [few] { $teacher } починає приблизно на { $minutes } хвилини пізніше. Приходьте, будь ласка, о { $moment }.
    [many] { $teacher } починає приблизно на { $minutes } хвилин пізніше. Приходьте, будь ласка, о { $moment }.
   *[other] { $teacher } починає приблизно на { $minutes } хвилини пізніше. Приходьте, будь ласка, о { $moment }.
}
run-on-time-told = { $teacher } починає вчасно. Приходьте, будь ласка, о { $moment }.

## When to remind, under settings

settings-reminders-now = Зустрічі: нагадую { $ahead }.
settings-reminders-off = Зустрічі: не нагадую.
settings-reminders = Нагадування про зустрічі
reminders-when = За скільки часу нагадувати вам про зустріч? Посилання на відеозустріч завжди надходить за 10 хвилин.
reminders-week = за тиждень
reminders-day = за день
reminders-hour = за годину
reminders-minutes = за 10 хвилин
reminders-joined = { $first } · { $next }
reminders-button-week = За тиждень
reminders-button-day = За день
reminders-button-hour = За годину
reminders-button-minutes = За 10 хвилин
reminders-chosen = ✓ { $choice }

## A teacher is ill

ill-button = Хворію
ill-somebody = Учитель хворіє
ill-who = Хто з учителів хворіє?
ill-teacher = { $teacher }
ill-when = У який день?
ill-day = { $day }
ill-nobody-meets = Зустрічей на той час немає.
ill-is = { $count ->
    [one] { $teacher } хворіє: { $day }. Скасовується { $count } зустріч.
    [few] { $teacher } хворіє: { $day }. Скасовуються { $count } зустрічі.
    [many] { $teacher } хворіє: { $day }. Скасовується { $count } зустрічей.
   *[other] { $teacher } хворіє: { $day }. Скасовуються { $count } зустрічі.
}
ill-will-tell = { $count ->
    [one] Родині повідомимо одразу й запропонуємо найближчий інший час.
    [few] Родинам повідомимо одразу й запропонуємо найближчий інший час.
    [many] Родинам повідомимо одразу й запропонуємо найближчий інший час.
   *[other] Родинам повідомимо одразу й запропонуємо найближчий інший час.
}
ill-tell = { $count ->
    [one] Повідомити родину
    [few] Повідомити родини
    [many] Повідомити родини
   *[other] Повідомити родини
}
ill-stands = { $teacher } хворіє: { $day }. Повідомлено родин: { $told } з { $all }.
ill-moved = { $count ->
    [one] { $count } родина має інший час.
    [few] { $count } родини мають інший час.
    [many] { $count } родин мають інший час.
   *[other] { $count } родини мають інший час.
}
ill-waiting = Чекаємо на відповідь: { $families }
ill-to-phone = <b>Треба зателефонувати:</b> { $families }
ill-by-when = Хто не відповість до { $time }, тим треба зателефонувати.
ill-all-done = Усі родини мають інший час.
ill-called-off = { $teacher } хворіє. Ця зустріч не відбудеться:
ill-would-suit = Чи підійде вам інший час?
ill-no-time = Іншого вільного часу немає. Школа зателефонує вам, щоб його знайти.
ill-time = { $moment }
ill-none-suits = Жоден не підходить
ill-time-taken = Цей час щойно зайняли.
ill-we-call = Дякуємо. Школа зателефонує вам, щоб знайти інший час.
