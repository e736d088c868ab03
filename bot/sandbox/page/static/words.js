// What a phone itself says, in its owner's language, as Telegram would; the bot's words are not here.

const WORDS = {
  en: {
    bot: "bot", typing: "typing…", placeholder: "Message", send: "Send message", start: "Start", commands: "Commands",
    attach: "Attach", photos: "Photos", file: "File", voice: "Voice message", edited: "edited", reply: "Reply",
    edit: "Edit", react: "React", cancel: "Cancel", unread: "New messages", blocked: "You have blocked this bot.",
    unblock: "Unblock", empty: "What can this bot do? Press Start to find out.", ok: "OK", today: "Today",
    yesterday: "Yesterday", toEnd: "Newest messages", record: "Stop and send", discard: "Discard", remove: "Remove",
    album: "Photo", protected: "Cannot be saved or forwarded", more: "Reply or react", you: "You",
    topics: "Topics", allTopics: "All", deleteTopic: "Delete this topic",
  },
  es: {
    bot: "bot", typing: "escribiendo…", placeholder: "Mensaje", send: "Enviar mensaje", start: "Iniciar", commands: "Comandos",
    attach: "Adjuntar", photos: "Fotos", file: "Archivo", voice: "Mensaje de voz", edited: "editado", reply: "Responder",
    edit: "Editar", react: "Reaccionar", cancel: "Cancelar", unread: "Mensajes nuevos", blocked: "Has bloqueado este bot.",
    unblock: "Desbloquear", empty: "¿Qué puede hacer este bot? Pulsa Iniciar para verlo.", ok: "OK", today: "Hoy",
    yesterday: "Ayer", toEnd: "Últimos mensajes", record: "Parar y enviar", discard: "Descartar", remove: "Quitar",
    album: "Foto", protected: "No se puede guardar ni reenviar", more: "Responder o reaccionar", you: "Tú",
    topics: "Temas", allTopics: "Todo", deleteTopic: "Eliminar este tema",
  },
  ar: {
    bot: "بوت", typing: "يكتب…", placeholder: "رسالة", send: "إرسال الرسالة", start: "ابدأ", commands: "الأوامر",
    attach: "إرفاق", photos: "صور", file: "ملف", voice: "رسالة صوتية", edited: "معدّلة", reply: "رد",
    edit: "تعديل", react: "تفاعل", cancel: "إلغاء", unread: "رسائل جديدة", blocked: "لقد حظرت هذا البوت.",
    unblock: "إلغاء الحظر", empty: "ماذا يمكن لهذا البوت أن يفعل؟ اضغط «ابدأ» لتعرف.", ok: "حسنًا", today: "اليوم",
    yesterday: "أمس", toEnd: "أحدث الرسائل", record: "إيقاف وإرسال", discard: "تجاهل", remove: "إزالة",
    album: "صورة", protected: "لا يمكن حفظها أو إعادة توجيهها", more: "رد أو تفاعل", you: "أنت",
    topics: "المواضيع", allTopics: "الكل", deleteTopic: "حذف هذا الموضوع",
  },
  uk: {
    bot: "бот", typing: "друкує…", placeholder: "Повідомлення", send: "Надіслати повідомлення", start: "Почати", commands: "Команди",
    attach: "Прикріпити", photos: "Фото", file: "Файл", voice: "Голосове повідомлення", edited: "змінено", reply: "Відповісти",
    edit: "Змінити", react: "Реакція", cancel: "Скасувати", unread: "Нові повідомлення", blocked: "Ви заблокували цього бота.",
    unblock: "Розблокувати", empty: "Що вміє цей бот? Натисніть «Почати», щоб дізнатися.", ok: "OK", today: "Сьогодні",
    yesterday: "Учора", toEnd: "Найновіші повідомлення", record: "Зупинити й надіслати", discard: "Відхилити", remove: "Прибрати",
    album: "Фото", protected: "Не можна зберегти чи переслати", more: "Відповісти або відреагувати", you: "Ви",
    topics: "Теми", allTopics: "Усі", deleteTopic: "Видалити цю тему",
  },
};

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ckb"]);
const root = (language) => language.split("-")[0];

export const wordsIn = (language) => WORDS[root(language)] ?? WORDS.en;
export const directionOf = (language) => (RIGHT_TO_LEFT.has(root(language)) ? "rtl" : "ltr");
export const languageName = (language) => new Intl.DisplayNames("en", { type: "language" }).of(language);
