### The school calendar (handlers/office/keep_calendar.py and those it names)


## The card

calendar-title = <b>Calendario escolar</b>
# Weekdays with the same hours. Variables:
#   $first (String) - the first weekday, at the beginning of the line
#   $last (String) - the last weekday
#   $from (String) - time
#   $until (String) - time
calendar-hours-days = { $first } a { $last }: de { $from } a { $until }
# Variables:
#   $day (String) - weekday, at the beginning of the line
#   $from (String) - time
#   $until (String) - time
calendar-hours-day = { $day }: de { $from } a { $until }
calendar-no-school-days = Ningún día de la semana hay clase.
calendar-hours-usual = Es el horario habitual; nadie lo ha cambiado todavía.
# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-now = Período actual: { $name }, { $days }
# Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-next = Próximo período: { $name }, { $days }
calendar-no-terms = Todavía no hay períodos lectivos.
calendar-terms-over = El último período ha terminado: añada el siguiente, por favor.
calendar-no-holidays = Todavía no hay festivos: elija el país.
# Variables:
#   $country (String) - the country's name
calendar-holidays = Festivos: { $country }
# Variables:
#   $country (String) - the country's name
#   $region (String) - the region's own name
calendar-holidays-region = Festivos: { $country }, { $region }
calendar-nothing-closed = Todavía no hay días sin clase.
calendar-coming = Próximos días sin clase:
# Also a button. Variables:
#   $days (String) - one day or from which day to which
#   $name (String) - the holiday, or why the school is closed
calendar-closure = { $days } · { $name }
# Also a button. Variables:
#   $days (String) - one day or from which day to which
calendar-closure-unnamed = { $days } · cerrado
calendar-no-numbers = Todavía no hay teléfono de emergencias ni contacto de protección.
# Variables:
#   $numbers (String) - the telephone number, as the office wrote it
calendar-emergency = Emergencias: { $numbers }
# Variables:
#   $contact (String) - name and number, as the office wrote them
calendar-safeguarding = Protección de menores: { $contact }
calendar-button-days = Días de clase
calendar-button-terms = Períodos
calendar-button-country = Elegir país
calendar-button-holidays = Festivos
calendar-button-closed = Días sin clase
calendar-button-numbers = Teléfonos

## In many places

calendar-undo = Deshacer
calendar-undone = Deshecho.
calendar-undo-late = El calendario ha cambiado después, así que esto ya no se puede deshacer.
calendar-more = Más
calendar-take-away = Quitar
calendar-keep = Guardar
calendar-discard = Descartar
# Variables:
#   $count (Number) - how many characters there may be
calendar-name-too-long =
    { $count ->
        [one] Es demasiado largo: como máximo, { $count } carácter. Por favor, acórtelo.
        [many] Es demasiado largo: como máximo, { $count } de caracteres. Por favor, acórtelo.
       *[other] Es demasiado largo: como máximo, { $count } caracteres. Por favor, acórtelo.
    }

## School days and hours

calendar-days = ¿Qué días hay clase y a qué horas? Toque un día para cambiarlo.
calendar-all-days = Todos los días de clase
# A button. Variables:
#   $day (String) - weekday, at the beginning
#   $from (String) - time
#   $until (String) - time
calendar-day-hours = { $day } { $from } – { $until }
# A button. Variables:
#   $day (String) - weekday, at the beginning
calendar-day-free = { $day }: sin clase
# Variables:
#   $day (String) - weekday, at the beginning
calendar-day-which-hours = { $day }: ¿a qué horas hay clase? Elija, o escriba dos horas, por ejemplo 8:00 15:30.
calendar-all-hours = ¿A qué horas hay clase todos los días de clase? Elija, o escriba dos horas, por ejemplo 8:00 15:30.
calendar-day-none = Este día no hay clase
calendar-hours-unclear = No he entendido las dos horas, primero la más temprana. Por favor, escríbalas así: 8:00 15:30.

## Terms

calendar-terms =
    Entre dos períodos no hay clase.
    Escriba un período con su nombre, por ejemplo: Primer trimestre 1 sep – 18 dic.
# A button that removes the term. Variables:
#   $name (String) - the term's name, as the office wrote it
#   $days (String) - from which day to which
calendar-term-away = Quitar: { $name }, { $days }
calendar-term-unclear = No he entendido el período. Por favor, escriba su nombre y dos días, por ejemplo: Primer trimestre 1 sep – 18 dic.
calendar-term-overlaps = Otro período incluye ya algunos de esos días.
calendar-preview-term = ¿Es este el período?

## Public holidays

calendar-which-country = ¿De qué país son los festivos sin clase? Elija, o escriba el país.
# A button. Variables:
#   $country (String) - the country's name
calendar-country = { $country }
calendar-country-none = Sin festivos
calendar-change-region = Otra región
calendar-country-unclear = No conozco ese país. Por favor, escriba su nombre, por ejemplo España.
calendar-which-region = Algunos son solo de una región. ¿Cuál es la suya? Elija, o escríbala.
# A button. Variables:
#   $region (String) - the region's own name
calendar-region = { $region }
calendar-region-all = Todo el país
calendar-region-unclear = No conozco esa región. Por favor, escriba su nombre como aparece en los botones.

## Days without school

calendar-closed =
    Escriba los días sin clase, por ejemplo: 21 dic – 6 ene Vacaciones de Navidad.
    O envíeme un archivo de calendario (.ics).
# Variables:
#   $words (String) - the line that could not be read
calendar-closed-unclear = No he encontrado ningún día en «{ $words }». Por favor, escríbalo así: 21 dic – 6 ene Vacaciones de Navidad.
# A button. Variables:
#   $days (String) - the day
#   $name (String) - the holiday
calendar-holiday-open = { $days } · { $name } (hay clase)
calendar-open-all-the-same = Hay clase de todos modos
calendar-close-after-all = No hay clase

## Before days are kept

calendar-preview = Sin clase:
calendar-preview-nothing = Todo está ya en el calendario.
# Variables:
#   $count (Number) - how many are new
calendar-preview-new = Nuevos: { $count }
# Variables:
#   $count (Number) - how many were there with other days or another name
calendar-preview-changed = Cambiados: { $count }
# Variables:
#   $count (Number) - how many are there already
calendar-preview-same = Sin cambios: { $count }
# Variables:
#   $count (Number) - events of the file that close no school
calendar-preview-left-out = No incluidos, porque tienen hora o se repiten: { $count }
calendar-file-unclear = No he podido leerlo como archivo de calendario. Por favor, envíeme el archivo que termina en .ics.
calendar-file-large = El archivo es demasiado grande para ser un calendario. Por favor, envíeme uno solo con el curso escolar.
calendar-file-lost = No he podido obtener el archivo de Telegram. Por favor, envíelo otra vez.

## Numbers

calendar-numbers = Aparecen en toda respuesta fuera de horario y cuando una familia está preocupada.
calendar-number-emergency = Teléfono de emergencias
calendar-number-safeguarding = Contacto de protección de menores
calendar-ask-emergency = ¿A qué número hay que llamar si alguien está en peligro? Escríbalo, por ejemplo 112.
calendar-ask-safeguarding = ¿A quién puede acudir quien se preocupe por un niño o una niña? Escríbalo así: Sra. Ruiz, 030 5678.
