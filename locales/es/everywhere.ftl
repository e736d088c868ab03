### What is said in many places: the school itself, refusals, the menu of commands.

# Shown by Telegram before anyone presses Start.
about-homeroom = Homeroom une a docentes y familias de su escuela. Por favor, escanee el código de la hoja que le dio la escuela.

## Commands in Telegram's menu

command-start = Empezar
command-write = Escribir a los docentes
command-absent = Quién falta hoy
command-meet = Reuniones con los docentes
command-today = Lo que trae el día
command-home = Ver cómo va todo
command-inbox = Lo que espera respuesta
command-week = Los mensajes de la semana, niño a niño
command-update = Enviar un aviso a las familias de una clase
command-praise = Elogiar lo que salió bien
command-calendar = Días de clase, festivos y horas
command-settings = Idioma y horas de silencio
command-help = Qué puede hacer Homeroom
command-cancel = Cancelar lo que está haciendo

## When something is wrong

# The same for what is not there and what is not yours.
not-there = Ya no encuentro eso.

# Variables:
#   $day (String) - weekday and date of the old card
old-card = Ese mensaje es del { $day }. Así están las cosas ahora.

old-card-undated = Ese mensaje es antiguo. Así están las cosas ahora.

something-went-wrong = Algo ha fallado por nuestra parte. Lo que escribió está guardado; lo estamos intentando de nuevo.

did-not-work = Esto no ha funcionado. Lo que escribió está guardado, y la secretaría de la escuela puede ver el fallo. Por favor, inténtelo de nuevo más tarde.

# The first line of a message that may have arrived once already.
sent-again = (Enviado otra vez porque se cortó la conexión. Es posible que ya lo tenga.)

# The last line where a file of ours, such as a calendar entry, could not be made.
file-not-made = No se pudo crear el archivo que va aquí. Por favor, inténtelo de nuevo más tarde.

# A line of its own where a family is told to ask the office. Variables:
#   $phone (String) - the office's telephone
ask-office-at = Puede preguntar en la secretaría de la escuela: { $phone }.

ask-office = Puede preguntar en la secretaría de la escuela.

## Small buttons

button-home = Inicio
button-cancel = Cancelar
button-back = Volver
