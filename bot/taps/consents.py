"""What a parent allows: photos of their child, and good news about it beyond the family."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ChooseConsents(Tap):
    """From the settings: for which child, when there are several."""

    code = "consents"


@dataclass(frozen=True, slots=True)
class ShowConsents(Tap):
    code = "consents-of"
    child: int


@dataclass(frozen=True, slots=True)
class AnswerConsent(Tap):
    """`about` is photos or sharing, `answer` yes or no."""

    code = "consent"
    child: int
    about: str
    answer: str


@dataclass(frozen=True, slots=True)
class AskForPhotos(Tap):
    """A teacher's praise is a photo alone: the families who never answered are asked."""

    code = "consent-ask"
    praise: int
