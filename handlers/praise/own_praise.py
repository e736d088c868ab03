"""A teacher's own praise, looked up at each press, and what to know before it leaves."""

from dataclasses import dataclass

from bot.turn import Turn
from bot.voice import Voice
from handlers.praise.praise_words import others_named
from handlers.teachers.update_preview import unreachable_reason
from storage.models import Child
from storage.praise_models import Praise


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a praise is about, who will read it, and what its teacher should know before."""

    children: tuple[Child, ...]
    reachable: tuple[str, ...]
    without_photo: tuple[Child, ...]
    names_others: tuple[str, ...]

    @property
    def is_ready(self) -> bool:
        """Whether there is somebody who would read something."""
        return bool(self.children and self.reachable)


async def own_praise(turn: Turn, praise_id: int) -> Praise:
    """A praise of this teacher, for a class they teach today. Raises `NotThere`."""
    praise = await turn.records.praises.by(turn.teacher, praise_id)
    await turn.records.families.class_for(turn.teacher, praise.class_id)
    return praise


async def written_draft(turn: Turn) -> Praise | None:
    """What this teacher has begun to say and not finished, of a class they teach today."""
    draft = await turn.records.praises.draft_of(turn.teacher)
    if draft is None or not draft.says_something:
        return None
    classes = await turn.records.families.classes_of(turn.teacher)
    return draft if draft.class_id in {known.id for known in classes} else None


async def new_draft(turn: Turn, class_id: int) -> Praise:
    """An empty draft for one of the teacher's classes; what was begun before is dropped."""
    known = await turn.records.families.class_for(turn.teacher, class_id)
    if (left := await turn.records.praises.draft_of(turn.teacher)) is not None:
        await turn.records.praises.drop_draft(left, turn.now)
    return await turn.records.praises.begin(turn.teacher, known.id, turn.now)


async def audience_of(voice: Voice, praise: Praise) -> Audience:
    children = await voice.records.praises.children_of(praise)
    parents = {
        parent.parent_id: parent
        for child in children
        for parent in await voice.records.praises.parents_of(child)
    }
    only = children[0].first_name if len(children) == 1 else None
    # The same person may stand in the list twice, and is named once.
    named = dict.fromkeys(each.name for each in parents.values() if not unreachable_reason(each))
    return Audience(
        children,
        tuple(named),
        await without_photo(voice, praise, children),
        await others_named(voice, praise.class_id, only, praise.words, praise.progress_in)
        if children
        else (),
    )


async def without_photo(
    voice: Voice, praise: Praise, children: tuple[Child, ...]
) -> tuple[Child, ...]:
    """Of whom the family has not allowed photos, if there is one."""
    if not praise.has_photo:
        return ()
    allows = voice.records.consents.allows
    return tuple([child for child in children if not await allows(child.id, "photos")])
