"""A child's whole message as its family will read it: nothing goes out that no teacher saw."""

from bot.words import Lines, Text, lines, text
from handlers.celebrations.palette import SAYING, said_of
from handlers.composing.known_of_child import step_of
from handlers.composing.names_in_words import about
from storage.week_models import Weekly


def as_family_reads(weekly: Weekly) -> Lines:
    step = step_of(weekly.step_code, weekly.step)
    return lines(
        text("compose-family-head", child=weekly.child_first_name, class_=weekly.class_name),
        well_of(weekly),
        text("compose-family-step", step=step) if step else None,
        text("compose-with-voice") if weekly.voice_file_id else None,
    )


def well_of(weekly: Weekly) -> Text | None:
    """What went well: the teacher's own words, or else what was tapped."""
    if weekly.well:
        return text("compose-words", words=about(weekly.well))
    if weekly.strength in SAYING:
        return said_of(weekly.child_first_name, str(weekly.strength))
    return None


def has_step(weekly: Weekly) -> bool:
    return step_of(weekly.step_code, weekly.step) is not None


def has_well(weekly: Weekly) -> bool:
    return well_of(weekly) is not None or weekly.voice_file_id is not None
