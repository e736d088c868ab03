### Родини зустрічей: хто ще без часу, запис за дзвінком, побажання (handlers/waiting/families_of_round.py, book_for_family.py, wish_to_meet.py)

# A button. Variables:
#   $round (String) - what the meetings are called
families-button = Родини · { $round }

# Variables:
#   $round (String) - what the meetings are called
families-round = <b>{ $round }</b>

families-none = Тут ще немає родин.

# A button. Variables:
#   $class (String) - the class
families-class = { $class }

# Variables:
#   $class (String) - the class
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-in-class = { $class }: мають час { $booked } з { $all }

# Variables:
#   $round (String) - what the meetings are called
#   $class (String) - the class
families-of-class = <b>{ $round } · { $class }</b>

# Variables:
#   $booked (Number) - children with a time
#   $all (Number) - children of the class
families-booked = { $all ->
    [one] { $booked } з { $all } дитини: час обрано.
    [few] { $booked } з { $all } дітей: час обрано.
    [many] { $booked } з { $all } дітей: час обрано.
   *[other] { $booked } з { $all } дитини: час обрано.
}

# Variables:
#   $children (String) - first names and initials, a list
families-no-time = Ще без часу: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-waiting = Чекають на час: { $children }

# Variables:
#   $children (String) - first names and initials, a list
families-not-needed = Цього разу зустріч не потрібна: { $children }

# Variables:
#   $children (String) - first names and initials, each with the parents' names, a list
families-to-phone = Варто подзвонити, бо Homeroom до них не доходить: { $children }.

# A button. Variables:
#   $count (Number) - families
families-invite = { $count ->
    [one] Запросити { $count } родину
    [few] Запросити { $count } родини
    [many] Запросити { $count } родин
   *[other] Запросити { $count } родини
}

# Variables:
#   $count (Number) - families
families-invited = { $count ->
    [one] Сьогодні запрошено { $count } родину. Завтра можна запросити ще раз.
    [few] Сьогодні запрошено { $count } родини. Завтра можна запросити ще раз.
    [many] Сьогодні запрошено { $count } родин. Завтра можна запросити ще раз.
   *[other] Сьогодні запрошено { $count } родини. Завтра можна запросити ще раз.
}

# To a parent. Variables:
#   $round (String) - what the meetings are called
#   $children (String) - their children without a time, a list
families-invitation =
    <b>{ $round }</b> · { $children }
    Ще можна обрати час для розмови з учителями.
    Вільний час показує /meet. Якщо нічого не підходить, просто напишіть сюди, і вчителі знайдуть інший спосіб.

# A button. Variables:
#   $child (String) - first name and initial
families-child = { $child }

# A button. Variables:
#   $child (String) - first name and initial
families-child-booked = ✓ { $child }

# Variables:
#   $child (String) - first name and initial
#   $class (String) - the class
#   $round (String) - what the meetings are called
family-head = <b>{ $child } · { $class }</b> · { $round }

family-no-time = Ще без часу.

family-waits = Чекають на час.

# Variables:
#   $parents (String) - who acts for the child, a list
family-parents = Батьки: { $parents }

family-no-parents = У списку школи немає батьків.

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
family-meeting = { $moment } · { $teachers } і { $parents }

# Variables:
#   $moment (String) - weekday, date and time
#   $teachers (String) - the teachers, a list
#   $parents (String) - the parents who meet, a list
#   $children (String) - about whom, a list
family-meeting-about = { $moment } · { $teachers } і { $parents } · { $children }

# A button. Variables:
#   $time (String) - when the meeting begins
family-move = Перенести { $time }

# A button. Variables:
#   $time (String) - when the meeting begins
family-cancel = Скасувати { $time }

family-move-it = Перенести

family-cancel-it = Скасувати

family-undo = Повернути
family-say-why = Чи сказали, чому? Це прочитають усі, хто мав зустрітися.

# A button. Variables:
#   $parent (String) - who phones
family-book = Записати: { $parent }

# A button. Variables:
#   $teacher (String) - whom they would like to meet
family-with = { $teacher }

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-with-whom = { $parent }, щодо { $child }: з ким зустріч?

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
family-no-teacher = { $parent }, щодо { $child }: ніхто з учителів класу не пропонує часу.

# Variables:
#   $parent (String) - for whom it is booked
#   $child (String) - about whom, first name and initial
#   $teacher (String) - whom they meet
family-which-time = { $parent } і { $teacher }, щодо { $child }: о котрій?

# Variables:
#   $moment (String) - weekday, date and time
family-instead-of = Замість { $moment }: о котрій?

family-no-times = Вільного часу немає.

# Variables:
#   $day (String) - weekday and date
family-day = { $day }

# Variables:
#   $time (String) - the time that was chosen
family-time-taken = Час { $time } уже не вільний.

# Variables:
#   $time (String) - the time that was chosen
family-is-busy = О { $time } родина вже має іншу зустріч.

# Variables:
#   $parents (String) - parents who have not joined, a list
family-tell-yourself = { $parents }: ще не в Homeroom, тож повідомте, будь ласка, самі.

# What the family reads. Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-requested = { $teacher } запрошує вас на зустріч щодо <b>{ $child }</b> у будь-який зручний для вас час.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-optional = Якщо бажаєте зустрітися щодо <b>{ $child }</b>, { $teacher } охоче погодиться. Вирішуєте ви.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
see-you-not-needed = { $teacher } не бачить потреби зустрічатися щодо <b>{ $child }</b> цього разу. Але вам завжди раді.

# Variables:
#   $words (String) - what the teacher adds
wish-words = «{ $words }»

# Variables:
#   $round (String) - what the meetings are called
wish-head = <b>{ $round }</b>

wish-meet = Час показує /meet.

# Buttons of a teacher.
see-me-requested = Прошу прийти

see-me-optional = За бажанням

see-me-not-needed = Не потрібно

# What the teacher said, in a phrase.
see-said-requested = прошу прийти

see-said-optional = за бажанням

see-said-not-needed = цього разу не потрібно

# Variables:
#   $wish (String) - what the teacher said, in a phrase
wish-not-told = Ви зазначили: { $wish }. Ще не надіслано.

# Variables:
#   $wish (String) - what the teacher said, in a phrase
#   $day (String) - weekday and date
wish-told = Ви повідомили родину ({ $day }): { $wish }.

# Variables:
#   $child (String) - first name and initial
wish-will-read = Батьки прочитають ({ $child }):

# Variables:
#   $day (String) - weekday and date
wish-was-told = Повідомлено ({ $day }), кожному з батьків окремо:

wish-send = Надіслати

wish-add-words = Додати речення

wish-take-back = Забрати назад

# Variables:
#   $child (String) - first name and initial
wish-which-words = Що ви хотіли б додати? Прочитають лише батьки ({ $child }).

# Variables:
#   $most (Number) - characters
wish-too-long = Скажіть це, будь ласка, одним реченням; найбільше символів: { $most }.

# Variables:
#   $child (String) - first name and initial
wish-dropped = Забрано назад: від родини ({ $child }) нічого не просять.

# Variables:
#   $teacher (String) - who says it
#   $child (String) - first name and initial
wish-taken-back = Те, що було тут про зустріч щодо <b>{ $child }</b>, { $teacher } забирає назад. Вам, як завжди, раді.
