"""Every method the sandbox knows, by its name: whatever is not here does not exist for the bot.

A method that answered without doing what Telegram does would let a bot lean on it unnoticed.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.sandbox.form import Form
from bot.sandbox.methods import (
    about_the_bot,
    albums,
    chatting,
    commands,
    copying,
    deleting,
    editing,
    media,
    polls,
    reacting,
    receiving,
    sending,
    topics,
    webhooks,
)

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Method = Callable[["Telegram", Form], Any]

_METHODS: dict[str, Method] = {
    "getMe": about_the_bot.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": webhooks.set_webhook,
    "deleteWebhook": webhooks.delete_webhook,
    "getWebhookInfo": webhooks.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendContact": sending.send_contact,
    "sendLocation": sending.send_location,
    "sendChatAction": sending.send_chat_action,
    "sendPhoto": media.sender("photo"),
    "sendDocument": media.sender("document"),
    "sendVoice": media.sender("voice"),
    "sendVideo": media.sender("video"),
    "sendAudio": media.sender("audio"),
    "sendVideoNote": media.sender("video_note"),
    "sendAnimation": media.sender("animation"),
    "sendSticker": media.sender("sticker"),
    "sendMediaGroup": albums.send_media_group,
    "sendPoll": polls.send_poll,
    "stopPoll": polls.stop_poll,
    "copyMessage": copying.copy_message,
    "copyMessages": copying.copy_messages,
    "forwardMessage": copying.forward_message,
    "forwardMessages": copying.forward_messages,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": deleting.delete_message,
    "deleteMessages": deleting.delete_messages,
    "answerCallbackQuery": reacting.answer_callback_query,
    "setMessageReaction": reacting.set_message_reaction,
    "getFile": receiving.get_file,
    "setMyCommands": commands.set_my_commands,
    "getMyCommands": commands.get_my_commands,
    "deleteMyCommands": commands.delete_my_commands,
    "setMyName": about_the_bot.setter("name"),
    "getMyName": about_the_bot.getter("name"),
    "setMyDescription": about_the_bot.setter("description"),
    "getMyDescription": about_the_bot.getter("description"),
    "setMyShortDescription": about_the_bot.setter("short_description"),
    "getMyShortDescription": about_the_bot.getter("short_description"),
    "setChatMenuButton": about_the_bot.set_chat_menu_button,
    "getChatMenuButton": about_the_bot.get_chat_menu_button,
    "createForumTopic": topics.create_forum_topic,
    "editForumTopic": topics.edit_forum_topic,
    "deleteForumTopic": topics.delete_forum_topic,
    "getChat": chatting.get_chat,
    "getChatMember": chatting.get_chat_member,
    "leaveChat": chatting.leave_chat,
    "pinChatMessage": chatting.pin_chat_message,
    "unpinChatMessage": chatting.unpin_chat_message,
    "unpinAllChatMessages": chatting.unpin_all_chat_messages,
}
# The server does not look at the case of a method's name.
METHODS: dict[str, Method] = {name.lower(): method for name, method in _METHODS.items()}
