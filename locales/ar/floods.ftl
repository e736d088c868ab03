### رسائل كثيرة دفعةً واحدة (handlers/calm_floods.py, handlers/parents/long_message.py)

flood-kind = وصلت رسائل كثيرة دفعةً واحدة. كلها محفوظة بترتيبها؛ يُرجى الانتظار لحظة.
flood-press = وصل الكثير دفعةً واحدة. يُرجى الضغط مرة أخرى بعد لحظة.
flood-over = يمكن المتابعة الآن.
# Variables:
#   $count (Number) - messages that were kept
flood-kept = { $count ->
    [zero] لم تُحفظ أي رسالة.
    [one] حُفظت الرسالة الأخيرة، ولم يقرأها أحد غيرك.
    [two] حُفظت الرسالتان الأخيرتان، ولم يقرأهما أحد غيرك.
    [few] حُفظت آخر { $count } رسائل، ولم يقرأها أحد غيرك.
    [many] حُفظت آخر { $count } رسالة، ولم يقرأها أحد غيرك.
   *[other] حُفظت آخر { $count } رسالة، ولم يقرأها أحد غيرك.
}
# Variables:
#   $count (Number) - how many messages in a row it is made of
long-count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان متتاليتان، جُمعتا معًا
    [few] { $count } رسائل متتالية، جُمعت في أقل عدد ممكن
    [many] { $count } رسالة متتالية، جُمعت في أقل عدد ممكن
   *[other] { $count } رسالة متتالية، جُمعت في أقل عدد ممكن
}
# Variables:
#   $count (Number) - how many messages go at once
long-cap = { $count ->
    [zero] لا يُرسل شيء الآن. يبقى الكل هنا كمسودة.
    [one] تُرسل الآن الأولى فقط، وتبقى الأخرى هنا كمسودة.
    [two] تُرسل الآن الأوليان فقط، وتبقى الأخرى هنا كمسودة.
    [few] تُرسل الآن أول { $count } رسائل، وتبقى الأخرى هنا كمسودة.
    [many] تُرسل الآن أول { $count } رسالة، وتبقى الأخرى هنا كمسودة.
   *[other] تُرسل الآن أول { $count } رسالة، وتبقى الأخرى هنا كمسودة.
}
long-rest = هذه هي الرسائل الأخرى، ولم تُرسل بعد.
