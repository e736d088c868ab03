### Про що хочуть поговорити на зустрічі (handlers/talks/plan_agenda.py, agenda_lines.py)

agenda-ask-parent = Про що ви хотіли б поговорити?
agenda-ask-teacher = Додати, про що хочете поговорити
agenda-what = Про що ви хотіли б поговорити? До трьох тем, поки зустріч не почалася. Це читає: { $who }.
agenda-topic-well = Як ведеться дитині
agenda-topic-friends = Друзі та клас
agenda-topic-reading = Читання і письмо
agenda-topic-maths = Математика
agenda-topic-homework = Домашні завдання
agenda-topic-together = Життя в колективі
agenda-topic-strengths = Що добре вдається
agenda-topic-home = Що допомагає вдома
agenda-ticked = ✓ { $topic }
agenda-own-words = Своїми словами
agenda-done = Готово
agenda-write = Про що ви хотіли б поговорити? Напишіть кількома словами.
agenda-too-long = Будь ласка, вкладіться щонайбільше у { $most } символів.
agenda-in-words = Будь ласка, напишіть це словами, щоб можна було прочитати одним поглядом.
agenda-full = Ви вже вибрали три теми. Торкніться однієї, щоб зняти її.
agenda-closed = Теми можна змінювати, поки зустріч не почалася.
agenda-yours = Ви хотіли б поговорити про таке:
agenda-of = { $who } хоче поговорити про таке:
agenda-line = – { $topic }
agenda-words = { $words }
