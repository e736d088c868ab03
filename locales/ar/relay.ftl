relay-unreached = لا يمكن الوصول هنا إلى: { $names }. يُرجى التواصل بالطريقة المعتادة.
relay-reached-nobody = تعذّر الوصول هنا إلى أي شخص بشأن { $child }
relay-not-passed-on = تعذّر نقل جزء من الرسالة: صورة أو ملف لا يمكن قراءته.
relay-undo = تراجع
relay-not-later = حسنًا، لن تُعرض من جديد.
relay-pass-undone = تم التراجع: لم تعد هذه الرسالة لدى { $teacher }، وهي بانتظار ردكم.
