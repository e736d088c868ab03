"""The bots that run beside ours: each as its own documentation writes it."""

TOKEN = "42:AAHbenchmarksHaveNoSecretsAtAllHere0000"
IN_FLIGHT = 16
WORDS = (
    "The museum visit begins at nine; please send a snack and something against the rain. "
    "We are back at school by one, in time for lunch, and tell you all about it."
)
FIRST_CHAT = 10_001


def chats(count: int) -> range:
    return range(FIRST_CHAT, FIRST_CHAT + count)
