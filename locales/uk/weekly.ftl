### Щотижневе повідомлення про кожну дитину (handlers/celebrations)

## Для родини

weekly-head = <b>{ $child }: тиждень</b> · { $class }
weekly-well = { $words }
weekly-next = Наступний крок: { $step }
weekly-voice = Про це розповідає вчитель: натисніть «Послухати».
weekly-thank = ❤️ Дякуємо
weekly-tried = Ми спробували
weekly-not-tried = Скасувати: ми спробували
weekly-more = Розкажіть більше
weekly-listen = Послухати
weekly-write = Написати: { $teacher }
weekly-you-thanked = ❤️ Ви подякували.
weekly-you-tried = ✓ Ви спробували це вдома.
weekly-you-asked = Ви попросили розказати більше.
weekly-thanks-told = Учителі це прочитають.
weekly-tried-told = Чудово! Учителі це прочитають.
weekly-more-asked = Запитано. Учителі напишуть вам тут.
weekly-voice-above = Воно одразу вище.
weekly-more-head = Прохання розказати більше про тиждень · { $head }
weekly-more-head-about = Прохання розказати більше про тиждень ({ $strength }) · { $head }
week-news =
    <b>Добрі новини класу { $class }</b>
    { $words }

## Для вчителів

week-report = <b>{ $class }</b> · щотижневі повідомлення, { $day }
week-report-sent = { $count ->
    [one] Надіслано про { $count } дитину
    [few] Надіслано про { $count } дітей
    [many] Надіслано про { $count } дітей
   *[other] Надіслано про { $count } дитини
}
week-report-waiting = { $count ->
    [one] У дорозі або чекає кінця тихих годин: про { $count } дитину
    [few] У дорозі або чекають кінця тихих годин: про { $count } дітей
    [many] У дорозі або чекають кінця тихих годин: про { $count } дітей
   *[other] У дорозі або чекають кінця тихих годин: про { $count } дитини
}
week-report-not-not-joined = Не отримує: { $name } ({ $child }), запрошення ще не прийнято
week-report-not-blocked = Не отримує: { $name } ({ $child }), заблоковано Homeroom
week-report-not-deactivated = Не отримує: { $name } ({ $child }), обліковий запис закрито
week-report-not-failed = Не отримує: { $name } ({ $child }), не вдалося надіслати
week-report-more = { $count ->
    [one] І ще { $count } людина не отримала
    [few] І ще { $count } людини не отримали
    [many] І ще { $count } людей не отримали
   *[other] І ще { $count } людини не отримали
}
week-report-nobody = У списку немає нікого з рідних: { $children }
week-report-news-instead = Не написано, тож родини отримали добрі новини класу: { $children }
week-report-nothing = Не написано, тож нічого не надіслано: { $children }
week-report-skipped = Пропущено, тож нічого не надіслано: { $children }
week-report-left = Уже не в цьому класі: { $children }
week-report-thanked = ❤️ Дякують родини: { $children }
week-report-tried = Спробували вдома: { $children }
week-report-missed = Homeroom не працював, коли ці повідомлення мали вийти, а тепер уже запізно. Нічого не надіслано; написане збережено.
week-report-no-children = Не було кому писати.
week-names = { $names }
week-names-and-more = { $names } (+{ $count })

## Коли виходить

weeks-when = Коли виходить щотижневе повідомлення
weeks-which-class = Для якого класу?
weeks-class = { $class }
weeks-leaves = <b>{ $class }</b>: щотижневе повідомлення виходить у такий час: { $day }, { $time }.
weeks-holidays = Перед днями без школи воно виходить в останній навчальний день.
weeks-next = Наступне: { $moment }
weeks-news-are-weekly = Добрі новини класу йдуть разом із ним щотижня.
weeks-news-are-monthly = Добрі новини класу йдуть разом із ним раз на місяць.
weeks-news-are-never = Добрі новини класу з ним не йдуть.
weeks-is-paused = Призупинено: нічого не виходить, доки ви не продовжите.
weeks-another-day = Інший день
weeks-another-time = Інший час
weeks-news-weekly = Новини щотижня
weeks-news-monthly = Новини щомісяця
weeks-news-never = Без новин
weeks-pause = Призупинити
weeks-go-on = Продовжити
weeks-undo = Скасувати
weeks-which-day = { $class }: у який день?
weeks-which-time = { $class }: о котрій годині?
weeks-day = { $day }
weeks-time = { $time }
