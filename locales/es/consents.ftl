### Lo que permite una familia: fotos de su hijo o hija y buenas noticias fuera de la familia (handlers/parents/give_consent.py)

settings-consents = Fotos y buenas noticias
consents-which = ¿Para quién?
consents-child = { $child }
consents-of = ¿Qué permite para { $child }?
consents-photos = Fotos de { $child }, enviadas a usted y a quien más cuida de { $child }: { $answer }
consents-sharing = Buenas noticias sobre { $child } contadas en clase o en la escuela, con su nombre de pila: { $answer }
consents-all-agree = Si alguien que cuida de { $child } dice que no, no se hace.
consents-said-yes = sí.
consents-said-no = no.
consents-said-nothing = sin respuesta todavía.
consents-photos-yes = Fotos: sí
consents-photos-no = Fotos: no
consents-sharing-yes = Buenas noticias: sí
consents-sharing-no = Buenas noticias: no
consents-chosen = ✓ { $choice }
consents-ask = Fotos y buenas noticias: ¿sí o no?
join-consents = ¿Pueden los docentes enviarle fotos de { $child } y contar en clase buenas noticias sobre { $child }?

consents-ask-family = Preguntar a la familia
consents-family-asked = He preguntado a la familia.
consents-asked-before = Ya se preguntó a la familia y no ha dicho que sí.

## A teacher has something that needs an answer

consents-needed-photos = { $teacher } tiene una foto de { $child } para usted. ¿Pueden los docentes enviarle fotos de { $child }?
consents-needed-yes = Sí
consents-needed-no = No
