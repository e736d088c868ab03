### De qué quieren hablar quienes se reúnen (handlers/talks/plan_agenda.py, agenda_lines.py)

agenda-ask-parent = ¿De qué le gustaría hablar?
agenda-ask-teacher = Añadir de qué le gustaría hablar
agenda-what = ¿De qué le gustaría hablar? Hasta tres temas, hasta que empiece la reunión. Lo lee { $who }.
agenda-topic-well = Cómo está
agenda-topic-friends = Amistades y clase
agenda-topic-reading = Lectura y escritura
agenda-topic-maths = Matemáticas
agenda-topic-homework = Deberes
agenda-topic-together = Convivencia
agenda-topic-strengths = Lo que va bien
agenda-topic-home = Qué ayuda en casa
agenda-ticked = ✓ { $topic }
agenda-own-words = Con sus palabras
agenda-done = Listo
agenda-write = ¿De qué le gustaría hablar? Escríbalo en pocas palabras.
agenda-too-long = Por favor, dígalo en { $most } caracteres como máximo.
agenda-in-words = Por favor, escríbalo con palabras, para que se lea de un vistazo.
agenda-full = Ya ha elegido tres. Toque uno para quitarlo.
agenda-closed = Los temas se pueden cambiar hasta que empiece la reunión.
agenda-yours = Le gustaría hablar de:
agenda-of = { $who } quiere hablar de:
agenda-line = – { $topic }
agenda-words = { $words }
