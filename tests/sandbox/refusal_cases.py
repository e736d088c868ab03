"""The table of refusals: method, parameters and Telegram's exact words.

Longer than other files because it is one table, and the words stand beside what causes them.
Who is who in it: Ana started the bot, Ben blocked it, Carl deleted his account, Dora met it only
in a group, Eve has never heard of it.
"""

from typing import Any

from tests.sandbox.asking import buttons

ANA, BEN, CARL, DORA, EVE = 101, 102, 103, 104, 105
START, NOTE, WITH_KEYBOARD, PHOTO, POLL, FORWARDED, PROTECTED = range(1, 8)
CALLBACK_TOO_LONG = {"inline_keyboard": [[{"text": "a", "callback_data": "ж" * 33}]]}
REPLY_KEYBOARD = {"keyboard": [[{"text": "Yes"}]]}
HERE = {"chat_id": ANA}
TEXT = HERE | {"text": "hello"}
EDIT = HERE | {"text": "new"}

Case = tuple[str, dict[str, Any], str]
CHATS: list[Case] = [
    ("sendMessage", {"text": "x"}, "Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": EVE, "text": "x"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": 999, "text": "x"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "somebody", "text": "x"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "Bad Request: chat not found"),
    (
        "sendMessage",
        {"chat_id": DORA, "text": "x"},
        "Forbidden: bot can't initiate conversation with a user",
    ),
    ("sendMessage", {"chat_id": BEN, "text": "x"}, "Forbidden: bot was blocked by the user"),
    ("sendMessage", {"chat_id": CARL, "text": "x"}, "Forbidden: user is deactivated"),
    (
        "sendMessage",
        {"chat_id": 1000001, "text": "x"},
        "Forbidden: the bot can't send messages to the bot",
    ),
    (
        "sendChatAction",
        {"chat_id": BEN, "action": "typing"},
        "Forbidden: bot was blocked by the user",
    ),
    (
        "sendChatAction",
        HERE | {"action": "dance"},
        "Bad Request: wrong parameter action in request",
    ),
    ("leaveChat", HERE, "Bad Request: chat member status can't be changed in private chats"),
    ("getChatMember", HERE, "Bad Request: invalid user_id specified"),
    ("getChatMember", HERE | {"user_id": EVE}, "Bad Request: member not found"),
    ("getChatMenuButton", {"chat_id": EVE}, "Bad Request: user not found"),
    ("getChatMenuButton", {"chat_id": 0}, "Bad Request: invalid chat_id specified"),
]
TEXTS: list[Case] = [
    ("sendMessage", HERE, "Bad Request: message text is empty"),
    ("sendMessage", HERE | {"text": " \n "}, "Bad Request: text must be non-empty"),
    ("sendMessage", HERE | {"text": "x" * 4097}, "Bad Request: message is too long"),
    ("sendMessage", HERE | {"text": "x" * 32_769}, "Bad Request: text is too long"),
    ("sendMessage", TEXT | {"parse_mode": "bbcode"}, "Bad Request: unsupported parse_mode"),
    ("sendMessage", HERE | {"text": "\ud800"}, "Bad Request: strings must be encoded in UTF-8"),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "bold", "offset": 0}]},
        "Bad Request: can't parse MessageEntity: Can't find field \"length\"",
    ),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "loud", "offset": 0, "length": 1}]},
        "Bad Request: can't parse MessageEntity: Unsupported type specified",
    ),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "bold", "offset": -1, "length": 1}]},
        "Bad Request: receive an entity with incorrect offset -1",
    ),
    (
        "sendMessage",
        TEXT | {"link_preview_options": "{"},
        "Bad Request: can't parse link preview options JSON object",
    ),
    (
        "sendMessage",
        TEXT | {"link_preview_options": "[]"},
        "Bad Request: object expected as link preview options",
    ),
    (
        "sendMessage",
        TEXT | {"entities": [7]},
        "Bad Request: can't parse MessageEntity: expected an Object",
    ),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "text_link", "offset": 0, "length": 1}]},
        "Bad Request: can't parse MessageEntity: Can't find field \"url\"",
    ),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "", "offset": 0, "length": 1}]},
        "Bad Request: can't parse MessageEntity: Type is not specified",
    ),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "bold", "offset": 0, "length": True}]},
        'Bad Request: can\'t parse MessageEntity: Field "length" must be of type Number',
    ),
    (
        "sendMessage",
        TEXT | {"entities": [{"type": "bold", "offset": 0, "length": 1_000_001}]},
        "Bad Request: receive an entity with incorrect length 1000001",
    ),
    ("editMessageText", HERE | {"message_id": NOTE}, "Bad Request: message text is empty"),
    (
        "editMessageCaption",
        HERE | {"message_id": PHOTO, "caption": "x" * 1025},
        "Bad Request: message caption is too long",
    ),
]
MARKUPS: list[Case] = [
    (
        "sendMessage",
        TEXT | {"reply_markup": "{"},
        "Bad Request: can't parse reply keyboard markup JSON object",
    ),
    ("sendMessage", TEXT | {"reply_markup": "[]"}, "Bad Request: object expected as reply markup"),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [{"text": "a"}]}},
        (
            'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup'
            " must be an Array of Arrays"
        ),
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"keyboard": ["a"]}},
        'Bad Request: field "keyboard" must be an Array of Arrays',
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
        (
            "Bad Request: can't parse inline keyboard button:"
            " Text buttons are unallowed in the inline keyboard"
        ),
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [[{"callback_data": "a"}]]}},
        "Bad Request: can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"keyboard": [[7]]}},
        "Bad Request: can't parse keyboard button: KeyboardButton must be a String or an Object",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": buttons("")},
        (
            "Bad Request: can't parse inline keyboard button:"
            " Text buttons are unallowed in the inline keyboard"
        ),
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [[{"text": "", "callback_data": "a"}]]}},
        "Bad Request: inline keyboard button text must be non-empty",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"keyboard": [[{"text": ""}]]}},
        "Bad Request: keyboard button text must be non-empty",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [[7]]}},
        "Bad Request: can't parse inline keyboard button: InlineKeyboardButton must be an Object",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"keyboard": [[{"text": []}]]}},
        'Bad Request: can\'t parse keyboard button: Field "text" must be of type String',
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": buttons(*"123456789")},
        "Bad Request: reply markup is too long",
    ),
    (
        "editMessageText",
        EDIT | {"message_id": NOTE, "reply_markup": REPLY_KEYBOARD},
        "Bad Request: message can't be edited",
    ),
    ("sendMessage", TEXT | {"reply_markup": CALLBACK_TOO_LONG}, "Bad Request: BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [[{"text": "a", "url": "nowhere"}]]}},
        "Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [[{"text": "a", "url": "ftp://a.org"}]]}},
        (
            "Bad Request: inline keyboard button URL 'ftp://a.org' is invalid:"
            " Unsupported URL protocol"
        ),
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": {"inline_keyboard": [buttons("a")["inline_keyboard"][0]] * 101}},
        "Bad Request: reply markup is too long",
    ),
]
MESSAGES: list[Case] = [
    (
        "sendMessage",
        TEXT | {"reply_parameters": {"message_id": 99}},
        "Bad Request: message to be replied not found",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": "{"},
        "Bad Request: can't parse reply parameters JSON object",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": "[]"},
        "Bad Request: object expected as reply parameters",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": {}},
        "Bad Request: can't parse reply parameters: Can't find field \"message_id\"",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": {"message_id": NOTE, "chat_id": BEN}},
        "Bad Request: message to be replied not found",
    ),
    (
        "editMessageMedia",
        HERE | {"message_id": PHOTO},
        'Bad Request: parameter "media" is required',
    ),
    (
        "editMessageMedia",
        HERE | {"message_id": PHOTO, "media": "{"},
        "Bad Request: can't parse input media JSON object",
    ),
    (
        "editMessageMedia",
        HERE | {"message_id": PHOTO, "media": "[]"},
        "Bad Request: can't parse InputMedia: expected an Object",
    ),
    (
        "deleteMessages",
        HERE | {"message_ids": "[]"},
        "Bad Request: message identifiers are not specified",
    ),
    (
        "deleteMessages",
        HERE | {"message_ids": "{}"},
        "Bad Request: expected an Array of message identifiers",
    ),
    (
        "deleteMessages",
        HERE | {"message_ids": [True]},
        "Bad Request: message identifier must be a Number",
    ),
    (
        "copyMessages",
        HERE | {"message_ids": [1]},
        'Bad Request: parameter "from_chat_id" is required',
    ),
    (
        "forwardMessage",
        HERE | {"from_chat_id": ANA, "message_id": PROTECTED},
        "Bad Request: message can't be forwarded",
    ),
    (
        "setMessageReaction",
        HERE | {"message_id": NOTE, "reaction": "{"},
        "Bad Request: can't parse reaction types JSON object",
    ),
    (
        "setMessageReaction",
        HERE | {"message_id": NOTE, "reaction": "{}"},
        "Bad Request: expected an Array of ReactionType",
    ),
    (
        "setMessageReaction",
        HERE | {"message_id": NOTE, "reaction": [7]},
        "Bad Request: can't parse ReactionType: expected an Object",
    ),
    (
        "setMessageReaction",
        HERE
        | {"message_id": NOTE, "reaction": [{"type": "emoji", "emoji": each} for each in "👍👎"]},
        "Bad Request: REACTIONS_TOO_MANY",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": {"message_id": NOTE, "quote": "not there"}},
        "Bad Request: QUOTE_TEXT_INVALID",
    ),
    ("editMessageText", EDIT | {"message_id": 99}, "Bad Request: message to edit not found"),
    ("editMessageText", {"text": "new"}, "Bad Request: message identifier is not specified"),
    ("editMessageText", EDIT | {"message_id": START}, "Bad Request: message can't be edited"),
    ("editMessageText", EDIT | {"message_id": FORWARDED}, "Bad Request: message can't be edited"),
    (
        "editMessageText",
        EDIT | {"message_id": WITH_KEYBOARD},
        "Bad Request: message can't be edited",
    ),
    (
        "editMessageText",
        EDIT | {"message_id": PHOTO},
        "Bad Request: there is no text in the message to edit",
    ),
    (
        "editMessageCaption",
        HERE | {"message_id": NOTE, "caption": "x"},
        "Bad Request: there is no caption in the message to edit",
    ),
    (
        "editMessageText",
        HERE | {"text": "a note", "message_id": NOTE, "reply_markup": buttons("ok")},
        (
            "Bad Request: message is not modified: specified new message content and reply markup"
            " are exactly the same as a current content and reply markup of the message"
        ),
    ),
    (
        "editMessageMedia",
        HERE | {"message_id": PHOTO, "media": {"type": "voice", "media": "x"}},
        'Bad Request: can\'t parse InputMedia: type "voice" is unsupported',
    ),
    ("deleteMessage", HERE | {"message_id": 99}, "Bad Request: message to delete not found"),
    ("deleteMessage", HERE, "Bad Request: message identifier is not specified"),
    ("deleteMessage", {"message_id": 1}, "Bad Request: chat identifier is not specified"),
    ("deleteMessages", HERE, "Bad Request: message identifiers are not specified"),
    (
        "deleteMessages",
        HERE | {"message_ids": list(range(1, 102))},
        "Bad Request: too many message identifiers specified",
    ),
    (
        "deleteMessages",
        HERE | {"message_ids": "{"},
        "Bad Request: can't parse message_ids JSON object",
    ),
    (
        "deleteMessages",
        HERE | {"message_ids": [0]},
        "Bad Request: invalid message identifier specified",
    ),
    (
        "copyMessage",
        HERE | {"from_chat_id": ANA, "message_id": 99},
        "Bad Request: message to copy not found",
    ),
    (
        "copyMessage",
        HERE | {"message_id": NOTE},
        'Bad Request: parameter "from_chat_id" is required',
    ),
    (
        "copyMessage",
        HERE | {"from_chat_id": ANA, "message_id": PROTECTED},
        "Bad Request: message can't be copied",
    ),
    (
        "forwardMessage",
        HERE | {"from_chat_id": ANA, "message_id": 99},
        "Bad Request: message to forward not found",
    ),
    (
        "copyMessages",
        HERE | {"from_chat_id": ANA, "message_ids": [98, 99]},
        "Bad Request: there are no messages to forward",
    ),
    ("pinChatMessage", HERE | {"message_id": 99}, "Bad Request: message to pin not found"),
    ("unpinChatMessage", HERE, "Bad Request: message to unpin not found"),
    ("setMessageReaction", HERE | {"message_id": 99}, "Bad Request: message to react not found"),
    (
        "setMessageReaction",
        HERE | {"message_id": NOTE, "reaction": [{"type": "emoji", "emoji": "🦖"}]},
        "Bad Request: REACTION_INVALID",
    ),
    (
        "setMessageReaction",
        HERE | {"message_id": NOTE, "reaction": [{"type": "smile"}]},
        "Bad Request: can't parse ReactionType: invalid reaction type specified",
    ),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1", "text": "x" * 201},
        "Bad Request: MESSAGE_TOO_LONG",
    ),
]
FILES: list[Case] = [
    *(
        (f"send{kind}", HERE, f"Bad Request: there is no {kind.lower()} in the request")
        for kind in ("Photo", "Document", "Voice", "Video", "Audio", "Animation", "Sticker")
    ),
    ("sendVideoNote", HERE, "Bad Request: there is no video note in the request"),
    ("getFile", {"file_id": "nothing"}, "Bad Request: invalid file_id"),
    ("getFile", {}, "Bad Request: file_id not specified"),
    (
        "sendPhoto",
        HERE | {"photo": "BQADBAADbXXXXXXX"},
        (
            "Bad Request: wrong remote file identifier specified:"
            " can't unserialize it. Wrong last symbol"
        ),
    ),
    (
        "sendPhoto",
        HERE | {"photo": "häh?"},
        "Bad Request: wrong remote file identifier specified: Wrong character in the string",
    ),
    (
        "sendPhoto",
        HERE | {"photo": "AgACa"},
        "Bad Request: wrong remote file identifier specified: Wrong string length",
    ),
    (
        "sendMediaGroup",
        HERE
        | {
            "media": [
                {"type": "photo", "media": "x", "show_caption_above_media": each}
                for each in (True, False)
            ]
        },
        "Bad Request: parameter show_caption_above_media must be the same for all messages",
    ),
    (
        "sendPhoto",
        HERE | {"photo": "AgACsomebodyElsesPhoto12"},
        "Bad Request: wrong file identifier/HTTP URL specified",
    ),
    (
        "sendPhoto",
        HERE | {"photo": "https://example.org/a.png"},
        "Bad Request: failed to get HTTP URL content",
    ),
    ("sendMediaGroup", HERE | {"media": "[]"}, "Bad Request: there are no messages to send"),
    ("sendMediaGroup", HERE, 'Bad Request: parameter "media" is required'),
    ("sendMediaGroup", HERE | {"media": "{"}, "Bad Request: can't parse media JSON object"),
    ("sendMediaGroup", HERE | {"media": "{}"}, "Bad Request: expected an Array of InputMedia"),
    (
        "sendMediaGroup",
        HERE | {"media": [{"type": "voice", "media": "x"}]},
        "Bad Request: can't parse InputMedia: type \"voice\" can't be used in sendMediaGroup",
    ),
    (
        "sendMediaGroup",
        HERE | {"media": [{"type": "photo", "media": "attach://gone"}]},
        "Bad Request: can't parse InputMedia: media not found",
    ),
    (
        "sendMediaGroup",
        HERE | {"media": [{"type": "photo", "media": "x"}] * 11},
        "Bad Request: too many messages to send as an album",
    ),
    (
        "sendMediaGroup",
        HERE | {"media": [{"type": kind, "media": "x"} for kind in ("photo", "document")]},
        "Bad Request: document can't be mixed with other media types",
    ),
]
OTHERS: list[Case] = [
    (
        "sendPoll",
        HERE | {"question": "q" * 301, "options": ["a"]},
        "Bad Request: poll question length must not exceed 300",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": ["a" * 101]},
        "Bad Request: poll options length must not exceed 100",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": [str(each) for each in range(13)]},
        "Bad Request: poll can't have more than 12 options",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": "[]"},
        "Bad Request: poll must have at least one answer option",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": "{"},
        "Bad Request: can't parse options JSON object",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": ["a"], "type": "survey"},
        "Bad Request: unsupported poll type specified",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": [7]},
        "Bad Request: can't parse InputPollOption: Expected InputPollOption to be an Object",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": [{}]},
        "Bad Request: can't parse InputPollOption: Can't find field \"text\"",
    ),
    (
        "sendPoll",
        HERE | {"question": "q", "options": "{}"},
        "Bad Request: expected an Array of InputPollOption as options",
    ),
    ("sendPoll", HERE | {"question": "q"}, "Bad Request: can't parse options JSON object"),
    (
        "editMessageMedia",
        HERE | {"message_id": POLL, "media": {"type": "photo", "media": "x"}},
        "Bad Request: message media can't be edited",
    ),
    ("stopPoll", HERE | {"message_id": 99}, "Bad Request: message with poll to stop not found"),
    ("stopPoll", HERE | {"message_id": NOTE}, "Bad Request: message is not a poll"),
    ("sendContact", HERE, 'Bad Request: parameter "phone_number" is required'),
    ("sendLocation", HERE, "Bad Request: latitude is empty"),
    ("setMyCommands", {"commands": "{"}, "Bad Request: can't parse commands JSON object"),
    ("setMyCommands", {"commands": "{}"}, "Bad Request: expected an Array of BotCommand"),
    (
        "setMyCommands",
        {"commands": [7]},
        "Bad Request: can't parse BotCommand: expected an Object",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "a"}]},
        "Bad Request: can't parse BotCommand: Can't find field \"description\"",
    ),
    ("getMyCommands", {"scope": "{"}, "Bad Request: can't parse BotCommandScope JSON object"),
    (
        "getMyCommands",
        {"scope": "[]"},
        "Bad Request: can't parse BotCommandScope: BotCommandScope must be an Object",
    ),
    (
        "getMyCommands",
        {"scope": {"type": "chat", "chat_id": ""}},
        "Bad Request: can't parse BotCommandScope: Empty chat_id specified",
    ),
    (
        "getMyCommands",
        {"scope": {"type": "chat", "chat_id": 404}},
        "Bad Request: chat not found",
    ),
    (
        "getMyCommands",
        {"scope": {"type": "chat_member", "chat_id": ANA, "user_id": 0}},
        "Bad Request: can't parse BotCommandScope: Invalid user_id specified",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "", "description": "x"}]},
        "Bad Request: command must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "a" * 33, "description": "x"}]},
        "Bad Request: command length must not exceed 32",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "a", "description": " "}]},
        "Bad Request: command description must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "a", "description": "x" * 257}]},
        "Bad Request: command description length must not exceed 256",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "Help", "description": "x"}]},
        "Bad Request: BOT_COMMAND_INVALID",
    ),
    (
        "getMyCommands",
        {"scope": {"type": "moon"}},
        "Bad Request: can't parse BotCommandScope: Unsupported type specified",
    ),
    ("getMyCommands", {"language_code": "EN"}, "Bad Request: invalid language code specified"),
    ("setMyName", {"name": "x" * 65}, "Bad Request: BOT_TITLE_INVALID"),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "big"}},
        "Bad Request: can't parse menu button: MenuButton has unsupported type",
    ),
    (
        "setChatMenuButton",
        {"menu_button": "{"},
        "Bad Request: can't parse menu button JSON object",
    ),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "web_app", "text": "x"}},
        "Bad Request: can't parse menu button: expected an Object",
    ),
    (
        "sendPoll",
        HERE
        | {
            "question": "q",
            "options": ["a"],
            "type": "quiz",
            "correct_option_ids": [0],
            "explanation": "e" * 201,
        },
        "Bad Request: poll explanation length must not exceed 200",
    ),
    (
        "sendMessage",
        {"chat_id": "@homeroom_sandbox_bot", "text": "x"},
        "Forbidden: the bot can't send messages to the bot",
    ),
    ("setWebhook", {"url": "https://[broken"}, "Bad Request: invalid webhook URL specified"),
    (
        "setWebhook",
        {"url": "https://localhost/"},
        "Bad Request: bad webhook: IP address 127.0.0.1 is reserved",
    ),
    (
        "setWebhook",
        {"url": "http://school.example.org/"},
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    ),
    (
        "setWebhook",
        {"url": "https://school.example.org:8080/"},
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    (
        "setWebhook",
        {"url": "https://127.0.0.1/"},
        "Bad Request: bad webhook: IP address 127.0.0.1 is reserved",
    ),
    ("setWebhook", {"url": "https://"}, "Bad Request: invalid webhook URL specified"),
    (
        "setWebhook",
        {"url": "https://a.org", "secret_token": "x" * 257},
        "Bad Request: secret token is too long",
    ),
    (
        "setWebhook",
        {"url": "https://a.org", "secret_token": "a b"},
        "Bad Request: secret token contains unallowed characters",
    ),
    ("sendCake", HERE, "Not Found: method not found"),
]
ALL = [*CHATS, *TEXTS, *MARKUPS, *MESSAGES, *FILES, *OTHERS]
