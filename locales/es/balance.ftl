### A quién de una clase se celebró hace tiempo, para sus docentes

balance-see = Balance del trimestre

balance-since = Elogios en { $class } desde el { $day }, primero quienes más esperan:

balance-not-yet = { $child }: todavía no en este periodo

balance-child = { $child }: { $ago }

balance-child-times = { $child }: { $ago } · { $times }

balance-today = hoy

balance-days = { $count ->
    [one] ayer
    [many] hace { $count } de días
   *[other] hace { $count } días
}

balance-weeks = { $count ->
    [one] hace una semana
    [many] hace { $count } de semanas
   *[other] hace { $count } semanas
}

balance-times = { $count ->
    [one] una vez
    [many] { $count } de veces
   *[other] { $count } veces
}

balance-whom = ¿A quién quiere elogiar?

balance-praise = Elogiar a { $child }
