### الشكر بين المعلمين والأسر

thanks-who-helped = من ساعد

thanks-helpers = من ساعد في { $class } هذا الأسبوع. هل تودّون شكر أحد؟

thanks-helper-came = { $parent } ({ $child }): حضور اللقاء

thanks-helper-answered = { $parent } ({ $child }): الرد على رسالة

thanks-helper-kept-promise = { $parent } ({ $child }): الوفاء بوعد

thanks-thank = شكر { $parent }

thanks-not-this-week = ليس هذا الأسبوع

thanks-not-now = حسنًا، ليس هذا الأسبوع.

thanks-nobody-new = { $class }: لا أحد جديد لشكره هذا الأسبوع.

thanks-a-teacher = شكر أحد المعلمين

thanks-whom = لمن الشكر؟

thanks-no-teachers = لا معلمين مسجَّلين هنا بعد.

thanks-teacher = { $teacher } · { $child }

thanks-head = شكر من <b>{ $from }</b> إلى { $to } · { $child }

thanks-words = { $words }

thanks-for-came = شكرًا على حضور لقائنا!
thanks-for-answered = شكرًا على الرد!
thanks-for-kept-promise = شكرًا على الوفاء بالوعد!
thanks-alone = شكرًا!

thanks-line = ─

thanks-own-words = يمكن إرساله هكذا أو كتابة كلمات خاصة الآن.

thanks-send = إرسال

thanks-on-its-way = سيصل إلى { $to }.

thanks-undo = تراجع

thanks-taken-back = تم السحب.

thanks-given-up = لم يُرسل شيء.

thanks-too-late = لم يعد سحبه ممكنًا.

thanks-too-long = الشكر يُقرأ بنظرة واحدة: { $most } حرف على الأكثر.

thanks-in-words = يُرجى كتابة الشكر بالكلمات.

thanks-nobody = لم يعد الوصول إلى { $to } ممكنًا هنا.
