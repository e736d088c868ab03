### Lo acordado (handlers/agreements/write_recap.py, confirm_recap.py, recap_card.py)

recap-with-whom = ¿Con quién acordó algo?
recap-with = { $child } · { $parent }
recap-about-whom = ¿Sobre quién acordó algo?
recap-nobody = Todavía no hay nadie aquí con quien acordar algo.
recap-what = ¿Qué acordó con { $who } sobre { $child }? Escriba o diga quién hace qué y hasta cuándo.
recap-only-words = Por favor, escríbalo o dígalo en un mensaje de voz, para que se pueda acordar.
recap-too-long = Es demasiado largo para leerlo de un vistazo. Por favor, resuma lo acordado en { $most } caracteres como máximo.
recap-button = Anotar lo acordado
recap-asked = He preguntado a { $who } si esto es lo que acordaron sobre { $child }:
recap-own = Lo que usted anotó como acordado sobre { $child }:
recap-told = <b>{ $child }</b> · { $standing }
recap-first-from-teacher = { $teacher } anotó lo que acordaron sobre <b>{ $child }</b>:
recap-again-from-teacher = { $teacher } expresaría así lo que acordaron sobre <b>{ $child }</b>:
recap-first-from-parent = <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] madre
    [father] padre
    [guardian] tutor legal
    [grandparent] abuelo o abuela
   *[carer] persona a cargo
}, anotó lo que acordaron:
recap-again-from-parent = <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] madre
    [father] padre
    [guardian] tutor legal
    [grandparent] abuelo o abuela
   *[carer] persona a cargo
}, expresaría así lo que acordaron:
recap-first-from-colleague = <b>{ $child } · { $class }</b> · { $teacher } anotó lo acordado con { $parent }:
recap-again-from-colleague = <b>{ $child } · { $class }</b> · { $teacher } expresaría así lo acordado con { $parent }:
recap-yes = Sí, es correcto
recap-not-quite = No del todo
recap-how-then = ¿Cómo lo expresaría usted, sobre { $child }? Su próximo mensaje va a { $who }.
recap-reminder = Esto todavía espera su respuesta.
recap-agreed = ✓ Acordado por ambas partes, { $moment }. { $who } dijo que sí.
recap-corrected = { $who } lo ha expresado de otra manera, { $moment }.
recap-settled = { $standing } Estas palabras quedan como estaban. Con /recap puede anotar algo nuevo.
recap-crossed = Alguien se adelantó, así que no he enviado sus palabras; quedan guardadas.
recap-withdrawn = Lo anotado se ha retirado, así que no he enviado sus palabras; quedan guardadas.
recap-last = Acordado por ambas partes, { $moment }: { $words }
recap-show-agreed = Lo acordado
recap-said = { $moment } · { $author }, anotado como acordado: { $words }
