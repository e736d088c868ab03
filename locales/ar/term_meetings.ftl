### عدد الأسر التي جرى معها لقاء في هذا الفصل (handlers/office/show_term_meetings.py)

term-button = هذا الفصل الدراسي

term-met = { $term }: جرت لقاءات مع { $met } من { $families } من الأسر.
term-met-year = هذا العام الدراسي، منذ { $since }: جرت لقاءات مع { $met } من { $families } من الأسر.
term-class = { $class }: { $met } من { $families }
term-by-language = بحسب اللغة:
term-language = { $met } من { $families } · { $language }

term-not-met = { $class }: لم يُلتقَ بهم بعد
term-not-met-yet = { $class }، أسر لم يجرِ معها لقاء بعد:
term-names = { $names }
term-all-met = { $class }: جرى لقاء مع جميع الأسر.
