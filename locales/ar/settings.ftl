### Language and quiet hours (handlers/change_settings.py)

# Variables:
#   $language (String) - the language's own name
settings-language-now = اللغة: { $language }

# Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-now = ساعات الهدوء: من { $from } إلى { $until }. ما يمكن تأجيله يصلك بعدها.

settings-quiet-off = ساعات الهدوء: لا توجد. كل شيء يصلك فورًا.

settings-language = اللغة
settings-quiet = ساعات الهدوء

settings-choose-language = ما اللغة التي تناسبك؟

settings-choose-quiet =
    ما ساعات الهدوء المناسبة لك؟ يمكن الاختيار أو كتابة وقتين بنظام 24 ساعة، مثل: من 21:30 إلى 6:45.
    الأمور العاجلة تصل في أي وقت.

# A button. Variables:
#   $from (String) - time
#   $until (String) - time
settings-quiet-choice = { $from } – { $until }

settings-quiet-none = بلا ساعات هدوء

settings-quiet-unclear = لم أفهم الوقتين المكتوبين. يُرجى كتابتهما بنظام 24 ساعة، مثل: من 21:30 إلى 6:45.

settings-saved = تم الحفظ.

## Languages by their own names, the same in every language

language-en = English
language-es = Español
language-ar = العربية
language-uk = Українська
