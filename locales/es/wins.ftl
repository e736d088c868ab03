### Good news from home: thanked for, and told in class where the family allows it (handlers/wins/)

win-tell = Contar cómo fue
win-thank = ❤️ Gracias
win-ask = Pedir contarlo en clase
win-thanked-by = ❤️ { $teachers } da las gracias
win-was-asked = { $teacher } ha preguntado si se puede contar en clase.
win-may-be-told = Se puede contar a las familias de { $class }.
win-was-told = Contado a las familias de { $class }.
win-stays-home = La familia prefiere que esto quede entre ustedes.
win-thanks-told = { $parent } ve su agradecimiento.
win-asked = He preguntado a { $parent }.
win-may-share = ¿Puede { $teacher } contar esto de { $child } a las familias de { $class }, con su nombre de pila?
win-yes = Sí
win-no = No
win-you-said-yes = ✓ Ha dicho que sí. Puede decir que no en cualquier momento.
win-you-said-no = ✓ Ha dicho que no. No se cuenta, o se retira donde aún es posible.
win-thanked =
    { $count ->
        [one] ❤️ { $teachers } le da las gracias.
        [many] ❤️ { $teachers } le dan las gracias.
       *[other] ❤️ { $teachers } le dan las gracias.
    }
win-answer-yes = Sí: puede contar esto de { $child } a las familias de { $class }.
win-answer-no = Esto de { $child } queda entre usted y la familia: no lo cuente en { $class }, por favor.
win-share = Verlo como noticia de la clase
win-becomes-update = La noticia está abajo: no sale nada hasta que toque Enviar.
win-taken-out = La familia prefiere que esto ya no se cuente: la noticia se ha retirado.
