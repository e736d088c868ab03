### Un día para volver a hablar (handlers/proposals/check_in.py)

check-in-button = Volver a hablarlo el …
check-in-when = ¿Cuándo vuelven a hablar sobre <b>{ $children }</b>? Elija un día o escríbalo.
check-in-day = { $day }
check-in-set =
    Vuelven a hablar sobre <b>{ $children }</b> el { $day }.
    Esa mañana se pedirá a { $teacher } que proponga horas.
check-in-set-own =
    Vuelven a hablar sobre <b>{ $children }</b> el { $day }.
    Esa mañana le pediré que proponga horas.
check-in-another = Otro día
check-in-no-day = Ningún día
check-in-none = Sobre <b>{ $children }</b> no hay ningún día fijado para volver a hablar.

check-in-told = A { $who } le gustaría volver a hablar con usted sobre <b>{ $children }</b> el { $day }.
check-in-told-teacher =
    A { $who } le gustaría volver a hablar con usted sobre <b>{ $children }</b> el { $day }.
    Esa mañana le pediré que proponga horas.
check-in-dropped = Sobre <b>{ $children }</b>: { $who } ha retirado el día para volver a hablar.

check-in-today =
    Hoy toca volver a hablar sobre <b>{ $children }</b> con { $who }.
    ¿Quiere proponer horas?
check-in-propose = Proponer horas
