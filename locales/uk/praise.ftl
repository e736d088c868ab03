### Похвала будь-коли (handlers/praise/)

praise-whom = { $class }: кого ви хочете похвалити?
praise-tick = { $class }: позначте всіх, про кого йдеться. Кожна родина читає лише про свою дитину.
praise-which-class = Кого ви хочете похвалити? Спершу клас:
praise-no-children = Наразі у класі { $class } нікого не записано.
praise-waited = 🌱 без похвали вже два тижні
praise-child = { $child }
praise-child-waited = 🌱 { $child }
praise-ticked = ✓ { $child }
praise-several = Кількох одразу
praise-go-on = Далі
praise-page-before = ‹
praise-page-after = ›
praise-unfinished = У вас є незавершена похвала: { $children }
praise-nobody-named = Нікого з таким ім’ям не знайдено. Напишіть його інакше або натисніть.
praise-which-child = Кого ви маєте на увазі?
praise-more-named = Є й інші: напишіть ім’я повніше.
praise-child-in = { $child } · { $class }
praise-children = { $children }
praise-what = { $children }: що вдалося? Натисніть, напишіть або скажіть; можна й фото.
praise-progress = Поступ у …
praise-progress-what = { $children }: поступ у чому? Натисніть або напишіть.
praise-subject = { $subject }
praise-just-progress = Просто поступ
praise-progress-short = Будь ласка, кількома словами, щонайбільше символів: { $most }.
praise-another-child = Ще одна дитина
praise-change-palette = Змінити палітру
praise-unsuitable = Похвалою можуть бути слова, фото або голосове повідомлення. Будь ласка, надішліть щось із цього.
praise-too-long = { $over ->
    [one] Це на { $over } символ задовго. Найкраще — одне-два речення.
    [few] Це на { $over } символи задовго. Найкраще — одне-два речення.
    [many] Це на { $over } символів задовго. Найкраще — одне-два речення.
   *[other] Це на { $over } символу задовго. Найкраще — одне-два речення.
}
praise-palette = Сильні сторони для класу { $class }, спільні для всіх учителів. Натисніть, щоб приховати або повернути; щоб додати свою, напишіть її.
praise-used = ✓ { $strength }
praise-strength-short = Будь ласка, щонайбільше символів: { $most }, щоб умістилося на кнопці.
praise-palette-full = Клас може мати своїх щонайбільше { $most }. Поверніть приховану або напишіть речення.
praise-head = <b>{ $child }</b> · { $class } · від { $teacher }:
praise-head-file = <b>{ $child }</b> · { $class } · від { $teacher }
praise-progress-in = { $child }: поступ — { $what }.
praise-own-strength = ⭐ { $words }
praise-words = { $words }
praise-thank = ❤️ Дякую
praise-write-to = Написати: { $teacher }
praise-you-thanked = ❤️ Ви подякували.
praise-was-taken-back = Це повідомлення відкликано: { $teacher }.
praise-write-now = Для { $teacher }, про дитину { $child }: напишіть або надішліть зараз.
praise-write-team = Для вчителів дитини { $child }: напишіть або надішліть зараз.
praise-line = ─
praise-with-photo = (з вашим фото)
praise-with-voice = (з вашим голосовим повідомленням)
praise-nobody-left = Нікого з них уже немає у класі { $class }.
praise-same = Те саме ({ $children }): кожна родина читає лише про свою дитину. Напишіть {"{ім’я}"} там, де має бути ім’я.
praise-names-others = У вашому реченні є ще ім’я: { $children }; його прочитає інша родина.
praise-no-photo = Фото не дозволено: { $children }; ця родина отримає все без фото.
praise-no-photo-no-words = Фото не дозволено ({ $children }): будь ласка, додайте слово або сильну сторону, щоб було що читати.
praise-photo-of-others = Будь ласка, погляньте, чи немає на фото іншої дитини: її родину не запитували.
praise-photo-of-several = Усі родини отримають те саме фото. Будь ласка, погляньте, чи немає на ньому дитини, родину якої не запитували.
praise-to = Отримають: { $parents }. Усе, що ви зараз напишете чи надішлете, буде додано.
praise-to-many = { $parents ->
    [one] Отримає { $parents } дорослий. Усе, що ви зараз напишете чи надішлете, буде додано.
    [few] Отримають { $parents } дорослі. Усе, що ви зараз напишете чи надішлете, буде додано.
    [many] Отримають { $parents } дорослих. Усе, що ви зараз напишете чи надішлете, буде додано.
   *[other] Отримають { $parents } дорослого. Усе, що ви зараз напишете чи надішлете, буде додано.
}
praise-nobody = Поки що ні з ким із родини немає зв’язку.
praise-send = Надіслати зараз
praise-keep = Для щотижневого повідомлення
praise-other-strength = Інша сильна сторона
praise-other-children = Інші діти
praise-elsewhere = Ця похвала тепер на іншій картці.
praise-sending-at = { $parents ->
    [one] Буде надіслано о { $time }, отримає { $parents } дорослий.
    [few] Буде надіслано о { $time }, отримають { $parents } дорослі.
    [many] Буде надіслано о { $time }, отримають { $parents } дорослих.
   *[other] Буде надіслано о { $time }, отримають { $parents } дорослого.
}
praise-kept = Збережено для щотижневого повідомлення класу { $class }.
praise-undo = Скасувати
praise-undone = Скасовано. Нічого не надіслано.
praise-too-late = Це вже надіслано, скасувати не можна.
praise-edit-late = Похвала лишається такою, якою була до вашої зміни. Щоб змінити її, спершу натисніть «Скасувати» або «Відкликати».
praise-given-up = Гаразд, нічого не надіслано.
praise-take-back = Відкликати
praise-taken-back = Відкликано.
praise-still-there = Telegram уже не дозволив прибрати це з телефона: { $parents }.
praise-parents = { $parents }
praise-many-parents = { $count ->
    [one] { $count } дорослий
    [few] { $count } дорослі
    [many] { $count } дорослих
   *[other] { $count } дорослого
}
praise-reached = Отримали: { $parents }
praise-waiting = У дорозі: { $parents }
praise-quiet = До { $moment } (тихі години): { $parents }
praise-missed-not-joined = Ще не приєдналися: { $parents }
praise-missed-blocked = Homeroom заблоковано, можливо, варто сказати особисто: { $parents }
praise-missed-deactivated = Більше немає Telegram: { $parents }
praise-missed-failed = Не вдалося надіслати: { $parents }
praise-thanked = ❤️ Дякують: { $parents }
moments-button = Гарні миті: { $child }
moments-of = <b>Гарні миті: { $child }</b>
moments-none = Поки що нічого про дитину { $child }: тут буде те, за що хвалять учителі.
moments-by = <b>{ $day }</b> · { $teacher }
moments-on = <b>{ $day }</b>
moments-next = Далі: { $step }
moments-again = 📎 { $day }
moments-newer = Новіші
moments-older = Давніші
praise-button = Похвалити
