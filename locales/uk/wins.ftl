### Good news from home: thanked for, and told in class where the family allows it (handlers/wins/)

win-tell = Розповісти, як було
win-thank = ❤️ Дякую
win-ask = Запитати, чи можна в класі
win-thanked-by = ❤️ Дякує { $teachers }
win-was-asked = { $teacher }: запитано, чи можна розповісти в класі.
win-may-be-told = Можна розповісти родинам { $class }.
win-was-told = Розказано родинам { $class }.
win-stays-home = Родина хоче, щоб це залишилося між вами.
win-thanks-told = { $parent } бачить вашу подяку.
win-asked = Запитання надіслано: { $parent }.
win-may-share = Чи може { $teacher } розповісти про це родинам { $class }, лише з іменем ({ $child })?
win-yes = Так
win-no = Ні
win-you-said-yes = ✓ Ви відповіли «так». Сказати «ні» можна будь-коли.
win-you-said-no = ✓ Ви відповіли «ні». Цього не розкажуть або відкличуть там, де це ще можливо.
win-thanked =
    { $count ->
        [one] ❤️ { $teachers } дякує.
        [few] ❤️ { $teachers } дякують.
        [many] ❤️ { $teachers } дякують.
       *[other] ❤️ { $teachers } дякують.
    }
win-answer-yes = Так: про це можна розповісти родинам { $class } ({ $child }).
win-answer-no = Це про дитину ({ $child }) залишається між вами й родиною: будь ласка, не розповідайте в { $class }.
win-share = Побачити як новину класу
win-becomes-update = Новина нижче: нічого не надсилається, доки ви не натиснете «Надіслати».
win-taken-out = Родина більше не хоче, щоб про це розповідали: новину відкликано.
