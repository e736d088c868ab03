### Перекладачі (handlers/talks/ask_for_interpreter.py, handlers/office/list_interpreters.py)

interpreter-ask = Чи потрібен вам перекладач на зустрічах зі школою? Це буде вказано в кожній вашій зустрічі, і це можна змінити.
interpreter-yes = Так: { $language }
interpreter-other = Інша мова
interpreter-no = Ні, дякую
interpreter-which = Яка мова? Напишіть, будь ласка.
interpreter-too-long = Будь ласка, напишіть лише мову, щонайбільше { $most } символів.
interpreter-now = Перекладач на зустрічах: { $language }.
interpreter-none = Зустрічі без перекладача.
interpreter-change = Змінити
interpreter-settings = Перекладач на зустрічах
interpreter-beside = { $sign } Саме тоді у школі є перекладач.
interpreters-button = Перекладачі
interpreters-nobody = Для найближчих зустрічей перекладач не потрібен.
interpreters-of = <b>{ $day } · { $language }</b>
interpreters-line = { $from }–{ $until } · { $teachers } · { $children }
