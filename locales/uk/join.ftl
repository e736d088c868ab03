### Joining by the link on a sheet (handlers/join.py)

# Variables:
#   $school (String) - the school's name
join-welcome = { $school } вітає вас.

# Variables:
#   $name (String) - the parent, first name and initial
#   $relation (String) - mother, father, guardian, grandparent or carer
#   $child (String) - the child, first name and initial
#   $class (String) - the class
join-parent = { $relation ->
    [mother] Кому цей аркуш: { $name } (мама). Дитина: { $child }, клас { $class }. Це ви?
    [father] Кому цей аркуш: { $name } (тато). Дитина: { $child }, клас { $class }. Це ви?
    [guardian] Кому цей аркуш: { $name } (опікун або опікунка). Дитина: { $child }, клас { $class }. Це ви?
    [grandparent] Кому цей аркуш: { $name } (бабуся або дідусь). Дитина: { $child }, клас { $class }. Це ви?
   *[carer] Кому цей аркуш: { $name } (піклується про дитину). Дитина: { $child }, клас { $class }. Це ви?
}

# Variables:
#   $name (String) - the teacher, as families know them
join-teacher = Кому це посилання: { $name } (педагогічний колектив). Це ви?

# Variables:
#   $name (String) - first name and initial
join-office = Кому це посилання: { $name } (канцелярія школи). Це ви?

join-yes = Так, це я
join-no = Ні

## After Yes

# Variables:
#   $name (String) - first name
#   $teachers (String) - the teachers of the child's class, a list
#   $child (String) - the child, first name and initial
join-done-parent = Готово, вас приєднано ({ $name }). Новини класу, у якому навчається { $child }, надходитимуть сюди (пишуть: { $teachers }).

# The line after it.
join-write-here = Щоб написати їм, просто пишіть сюди.

# When the class has no teacher in the list yet. Variables:
#   $name (String) - first name
#   $child (String) - the child, first name and initial
join-done-parent-alone = Готово, вас приєднано ({ $name }). Новини класу, у якому навчається { $child }, надходитимуть сюди.

# Variables:
#   $name (String) - the teacher
join-done-teacher = Готово, вас приєднано ({ $name }). Щоб написати родинам свого класу, скористайтеся командою /update.

# The line after it.
join-answer-here = Повідомлення родин теж надходитимуть сюди: щоб відповісти, проведіть по повідомленню.

# Variables:
#   $name (String) - first name
join-done-office = Готово, вас приєднано ({ $name }). Команда /home покаже стан справ.

# Variables:
#   $from (String) - time
#   $until (String) - time
join-quiet = З { $from } до { $until } – тиша: що може зачекати, зачекає.

join-quiet-none = Години тиші не встановлено.

join-change-quiet = Змінити години тиші

## After No

join-not-you = Дякуємо, що повідомили. Нічого не відкрито. Будь ласка, поверніть аркуш школі.

## When the link opens nothing

join-unknown = Не знаю такого посилання. Будь ласка, ще раз відскануйте QR-код на своєму аркуші.

join-too-many-guesses = Забагато спроб. Будь ласка, зачекайте годину.

join-used = Цей аркуш уже використано. Якщо це були не ви, будь ласка, повідомте школу.

join-already = Ви вже приєдналися за цим аркушем.

# Variables:
#   $day (String) - the last day
join-expired = Останній день дії цього аркуша: { $day }. Школа охоче надрукує новий.

join-replaced = Замість цього аркуша школа надрукувала новіший. Будь ласка, скористайтеся ним.

join-someone-else = Цей аркуш – для людини, яка користується Homeroom з іншого облікового запису.
