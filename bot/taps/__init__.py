"""Every button there is, by its name: `taps.GoHome`, whichever file of this folder it stands in."""

from bot.taps.agreements import *
from bot.taps.balance import *
from bot.taps.booking import *
from bot.taps.calendar import *
from bot.taps.class_news import *
from bot.taps.composing import *
from bot.taps.consents import *
from bot.taps.days import *
from bot.taps.everyday import *
from bot.taps.families import *
from bot.taps.messages import *
from bot.taps.openers import *
from bot.taps.pauses import *
from bot.taps.praise import *
from bot.taps.proposals import *
from bot.taps.reminders import *
from bot.taps.round_choices import *
from bot.taps.rounds import *
from bot.taps.shout_outs import *
from bot.taps.talks import *
from bot.taps.thanks import *
from bot.taps.updates import *
from bot.taps.waiting import *
from bot.taps.weeks import *
from bot.taps.wins import *
from bot.taps.wire import *

# Not `Tap.__subclasses__()`: a dataclass with slots leaves the class it was made from behind.
ALL_TAPS: tuple[type[Tap], ...] = tuple(
    kind
    for kind in list(globals().values())
    if isinstance(kind, type) and issubclass(kind, Tap) and kind is not Tap
)
