### Зі скількома родинами були зустрічі цього семестру (handlers/office/show_term_meetings.py)

term-button = Цей семестр

term-met = { $term }: зустрічі були з { $met } із { $families } родин.
term-met-year = Цей навчальний рік, від { $since }: зустрічі були з { $met } із { $families } родин.
term-class = { $class }: { $met } з { $families }
term-by-language = За мовою:
term-language = { $met } з { $families } · { $language }

term-not-met = { $class }: ще не було
term-not-met-yet = { $class }, родини, з якими зустрічі ще не було:
term-names = { $names }
term-all-met = { $class }: зустрічі були з усіма родинами.
