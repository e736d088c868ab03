### Що дозволяють батьки: фото дитини й добрі новини поза родиною (handlers/parents/give_consent.py)

settings-consents = Фото й добрі новини
consents-which = Для якої дитини?
consents-child = { $child }
consents-of = Що ви дозволяєте: { $child }?
consents-photos = Фото, надіслані вам і тим, хто ще піклується про дитину ({ $child }): { $answer }
consents-sharing = Добрі новини в класі чи школі, лише з іменем ({ $child }): { $answer }
consents-all-agree = Якщо хтось із тих, хто піклується про дитину ({ $child }), каже «ні», цього не роблять.
consents-said-yes = так.
consents-said-no = ні.
consents-said-nothing = ще немає відповіді.
consents-photos-yes = Фото: так
consents-photos-no = Фото: ні
consents-sharing-yes = Добрі новини: так
consents-sharing-no = Добрі новини: ні
consents-chosen = ✓ { $choice }
consents-ask = Фото й добрі новини: так чи ні?
join-consents = Чи можна вчителям надсилати вам фото ({ $child }) і розповідати добрі новини в класі ({ $child })?

consents-ask-family = Запитати родину
consents-family-asked = Родину запитано.
consents-asked-before = Родину вже запитували, згоди ще немає.

## A teacher has something that needs an answer

consents-needed-photos = { $teacher } має для вас фото ({ $child }). Чи можна вчителям надсилати вам фото ({ $child })?
consents-needed-yes = Так
consents-needed-no = Ні
