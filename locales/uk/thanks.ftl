### Подяки між учителями й батьками

thanks-who-helped = Хто допоміг

thanks-helpers = Хто допоміг у { $class } цього тижня. Бажаєте комусь подякувати?

thanks-helper-came = { $parent } ({ $child }): участь у зустрічі

thanks-helper-answered = { $parent } ({ $child }): відповідь вам

thanks-helper-kept-promise = { $parent } ({ $child }): обіцянку виконано

thanks-thank = Подякувати: { $parent }

thanks-not-this-week = Не цього тижня

thanks-not-now = Гаразд, не цього тижня.

thanks-nobody-new = { $class }: цього тижня більше нікому дякувати.

thanks-a-teacher = Подякувати вчителям

thanks-whom = Кому ви хочете подякувати?

thanks-no-teachers = Тут ще немає вчителів вашої дитини.

thanks-teacher = { $teacher } · { $child }

thanks-head = Подяка від <b>{ $from }</b> для { $to } · { $child }

thanks-words = { $words }

thanks-for-came = Дякуємо, що ви прийшли на нашу зустріч!
thanks-for-answered = Дякуємо за вашу відповідь!
thanks-for-kept-promise = Дякуємо, що ви виконали обіцянку!
thanks-alone = Дякуємо!

thanks-line = ─

thanks-own-words = Надішліть так або напишіть зараз власними словами.

thanks-send = Надіслати

thanks-on-its-way = Це отримає { $to }.

thanks-undo = Скасувати

thanks-taken-back = Відкликано.

thanks-given-up = Нічого не надіслано.

thanks-too-late = Це вже не можна відкликати.

thanks-too-long = Подяку читають одним поглядом. Щонайбільше символів: { $most }.

thanks-in-words = Будь ласка, напишіть подяку словами.

thanks-nobody = Тут уже неможливо звернутися до { $to }.
