### Кого з класу давно не відзначали, для вчителів

balance-see = Підсумок за семестр

balance-since = Кого відзначали в { $class } (відлік: { $day }), спершу ті, хто чекає найдовше:

balance-not-yet = { $child }: у цьому семестрі ще ні

balance-child = { $child }: { $ago }

balance-child-times = { $child }: { $ago } · { $times }

balance-today = сьогодні

balance-days = { $count ->
    [1] вчора
    [one] { $count } день тому
    [few] { $count } дні тому
    [many] { $count } днів тому
   *[other] { $count } дня тому
}

balance-weeks = { $count ->
    [one] { $count } тиждень тому
    [few] { $count } тижні тому
    [many] { $count } тижнів тому
   *[other] { $count } тижня тому
}

balance-times = { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}

balance-whom = Кого хочете похвалити?

balance-praise = Похвалити: { $child }
