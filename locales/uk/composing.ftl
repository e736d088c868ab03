### Щотижневі повідомлення, які готують учителі (handlers/composing/compose_week.py)

compose-which-class = Якого класу?
compose-class = { $class }
compose-unplanned = { $class }: щотижневого повідомлення не заплановано.
compose-ready = Цього тижня в { $class }: готово { $ready } з { $children }. { $minutes ->
        [one] Близько { $minutes } хвилини.
        [few] Близько { $minutes } хвилин.
        [many] Близько { $minutes } хвилин.
       *[other] Близько { $minutes } хвилини.
    }
compose-all-ready = Цього тижня в { $class }: готово { $ready } з { $children }, нікого не пропущено.
compose-skipped = Цього тижня без повідомлення: { $count }
compose-leaves = Надсилання: { $moment }.
compose-resting = Цього тижня Ви нічого не готуєте. Колеги можуть.
compose-off = { $class }: щотижневе повідомлення наразі призупинено.
compose-below = Ця картка тепер нижче.
compose-go-on = Далі
compose-not-this-week = Не цього тижня
compose-undo = Скасувати
compose-all = Усі діти
compose-home = Повідомлення тижня
compose-child = { $child }
compose-result-ready = { $child }: готово.
compose-result-skipped = { $child }: не цього тижня.
compose-result-later = { $child }: пізніше.
compose-result-several = 
    { $count ->
        [one] Готове { $count } повідомлення.
        [few] Готові { $count } повідомлення.
        [many] Готові { $count } повідомлень.
       *[other] Готові { $count } повідомлення.
    }
compose-long-ago = Понад два тижні без доброго слова.
compose-last-step = Крок минулого тижня: { $step }
compose-last-step-tried = Крок минулого тижня: { $step } · удома спробували
compose-went-well = Що вдалося? Натисніть, напишіть або скажіть.
compose-praised = Похвала від { $teacher }, { $day }:
compose-words = { $words }
compose-detail = Подробиця одним реченням? Напишіть або скажіть: родина прочитає її замість цього.
compose-next-step = Наступний крок для дому? Натисніть або напишіть.
compose-none = Без кроку
compose-add-detail = Додати подробицю
compose-other-words = Інші слова
compose-more = Ще …
compose-later = Пізніше
compose-skip = Пропустити
compose-whole = { $child } · родина прочитає:
compose-line = ─
compose-with-voice = 🎤 Разом із голосовим повідомленням.
compose-written-by = Автор: { $teacher }.
compose-names-others = Тут згадано також: { $children }. Прочитає лише родина ({ $child }).
compose-good = Добре
compose-change-well = Змінити те, що вдалося
compose-change-step = Змінити крок
compose-add-step = Додати крок
compose-same = Те саме для кількох
compose-keep = Зберегти на потім
compose-kept = Збережено на потім.
compose-listen = Прослухати
compose-next-child = Далі
compose-same-for = Ті самі слова, що й для { $child }: для кого ще?
compose-same-show = Показати ({ $count })
compose-same-whole = Так прочитають родини, кожна лише своє:
compose-same-good = Усе добре
compose-same-too-many = 
    { $most ->
        [one] Слів забагато: не більш як { $most } дитина за раз.
        [few] Слів забагато: не більш як { $most } дитини за раз.
        [many] Слів забагато: не більш як { $most } дітей за раз.
       *[other] Слів забагато: не більш як { $most } дитини за раз.
    }
compose-list = { $class }: ✓ готово, … розпочато, – пропущено. Натисніть ім’я, щоб побачити чи змінити.
compose-list-ready = ✓ { $child }
compose-list-begun = … { $child }
compose-list-skipped = – { $child }
compose-list-open = { $child }
compose-changed = Тим часом це змінено ({ $teacher }).
compose-kept-apart = Ваше збережено: «{ $words }»
compose-take-mine = Взяти моє
compose-too-long = Це { $length } символів, а вміститься { $most }. Ваші слова збережено вище: надішліть, будь ласка, коротше.
compose-step-in-words = Крок читають одним поглядом: натисніть або напишіть його, будь ласка.
compose-no-photo = Фото не входить у щотижневе повідомлення: його передасть родині /praise. Тут напишіть або скажіть, будь ласка.
compose-photo-left-out = Ваші слова взято. Фото не входить у щотижневе повідомлення: його передасть родині /praise.
compose-remind = { $class }: щотижневі повідомлення надсилаються о { $time }.
compose-remind-names = Ще без слів: { $children }
compose-remind-more = 
    { $count ->
        [one] і ще { $count }
        [few] і ще { $count }
        [many] і ще { $count }
       *[other] і ще { $count }
    }
