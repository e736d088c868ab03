### Домовленості (handlers/agreements/write_recap.py, confirm_recap.py, recap_card.py)

recap-with-whom = З ким ви про щось домовилися?
recap-with = { $child } · { $parent }
recap-about-whom = Про кого ви домовилися?
recap-nobody = Тут іще немає нікого, з ким можна про щось домовитися.
recap-what = Про що ви домовилися щодо { $child } (з ким: { $who })? Напишіть чи скажіть, хто що робить і до якого часу.
recap-only-words = Будь ласка, напишіть це словами або скажіть у голосовому повідомленні, щоб це можна було підтвердити.
recap-too-long = Це задовго, щоб прочитати одним поглядом. Будь ласка, вкладіть домовленість щонайбільше у { $most } символів.
recap-button = Записати домовленість
recap-asked = Запит на підтвердження домовленості щодо { $child } надіслано: { $who }.
recap-own = Ваш запис домовленості щодо { $child }:
recap-told = <b>{ $child }</b> · { $standing }
recap-first-from-teacher = { $teacher } записує вашу домовленість щодо <b>{ $child }</b>:
recap-again-from-teacher = { $teacher } пропонує записати вашу домовленість щодо <b>{ $child }</b> так:
recap-first-from-parent = <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] мати
    [father] батько
    [guardian] опікун
    [grandparent] дідусь чи бабуся
   *[carer] піклувальник
}, записує вашу домовленість:
recap-again-from-parent = <b>{ $child } · { $class }</b> · { $parent }, { $relation ->
    [mother] мати
    [father] батько
    [guardian] опікун
    [grandparent] дідусь чи бабуся
   *[carer] піклувальник
}, пропонує записати вашу домовленість так:
recap-first-from-colleague = <b>{ $child } · { $class }</b> · { $teacher } записує домовленість (з ким: { $parent }):
recap-again-from-colleague = <b>{ $child } · { $class }</b> · { $teacher } пропонує записати домовленість (з ким: { $parent }) так:
recap-yes = Так, усе правильно
recap-not-quite = Не зовсім
recap-how-then = Як би ви це сказали, щодо { $child }? Ваше наступне повідомлення отримає: { $who }.
recap-reminder = Це ще чекає на вашу відповідь.
recap-agreed = ✓ Погоджено обома сторонами, { $moment }. Підтверджує: { $who }.
recap-corrected = Інші слова пропонує { $who }, { $moment }.
recap-settled = { $standing } Ці слова лишаються, як були. Нове можна записати командою /recap.
recap-crossed = Хтось відповів раніше, тож ваші слова не надіслано; вони збережені.
recap-withdrawn = Записане забрано назад, тож ваші слова не надіслано; вони збережені.
recap-last = Погоджено обома сторонами, { $moment }: { $words }
recap-show-agreed = Домовленість
recap-said = { $moment } · { $author }, записано як домовленість: { $words }
