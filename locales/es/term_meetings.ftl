### Con cuántas familias hubo reunión este trimestre (handlers/office/show_term_meetings.py)

term-button = Este trimestre

term-met = { $term }: reuniones con { $met } de { $families } familias.
term-met-year = Este curso, desde el { $since }: reuniones con { $met } de { $families } familias.
term-class = { $class }: { $met } de { $families }
term-by-language = Por idioma:
term-language = { $met } de { $families } · { $language }

term-not-met = { $class }: faltan
term-not-met-yet = { $class }, familias con las que aún no hubo reunión:
term-names = { $names }
term-all-met = { $class }: hubo reunión con todas las familias.
