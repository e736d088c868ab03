"""Thanks between teachers and parents, and who could be thanked, as rows read."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import Role, shortened


@dataclass(frozen=True, slots=True)
class Helper:
    """A parent who helped: `reason` is came, answered or kept-promise, `about_id` which one."""

    parent_id: int
    parent_name: str
    account_id: int
    child_id: int
    child_first_name: str
    child_last_name: str
    reason: str
    about_id: int
    at: datetime

    @property
    def child_name(self) -> str:
        return shortened(self.child_first_name, self.child_last_name)


@dataclass(frozen=True, slots=True)
class Thanks:
    """One thanks; the class is None once the child has left, words are Telegram's HTML."""

    id: int
    from_id: int
    from_role: Role
    from_name: str
    to_id: int
    to_role: Role
    to_name: str
    to_account_id: int | None
    child_id: int
    child_first_name: str
    child_last_name: str
    class_id: int | None
    class_name: str | None
    reason: str | None
    state: str
    words: str | None
    outbox_id: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "from_role", Role(self.from_role))
        object.__setattr__(self, "to_role", Role(self.to_role))

    @property
    def child_name(self) -> str:
        return shortened(self.child_first_name, self.child_last_name)
