"""What the kills came to, a line for each way to die: printed by `make crash`."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from tests.accounts import Balance
from tests.crash.day import Tally

NAME, CONTROL = "crash", "control"  # under which a test tells of its day


@dataclass(slots=True)
class Figures:
    where: str
    kills: int = 0
    updates: int = 0
    messages: int = 0
    doubtful: int = 0
    doubles: int = 0
    most_in_doubt: int = 0
    most_doubles: int = 0
    unreached: int = 0
    lost: int = 0
    out_of_order: int = 0
    disowned: int = 0

    def add(self, other: "Figures") -> None:
        for column, found in asdict(other).items():
            if column.startswith("most_"):
                setattr(self, column, max(getattr(self, column), found))
            elif column != "where":
                setattr(self, column, getattr(self, column) + found)


def figures_of(where: str, tally: Tally, balance: Balance) -> Figures:
    return Figures(
        where,
        kills=tally.kills,
        updates=balance.updates,
        messages=balance.messages,
        doubtful=balance.doubtful,
        doubles=balance.doubles,
        most_in_doubt=tally.in_doubt,
        most_doubles=tally.doubles,
        unreached=len(balance.unreached),
        lost=len(balance.lost),
        out_of_order=len(balance.out_of_order),
        disowned=len(balance.disowned),
    )


def table(days: Iterable[Figures]) -> list[str]:
    lines: dict[str, Figures] = {}
    for day in days:
        for where in (day.where, "all"):
            lines.setdefault(where, Figures(where)).add(day)
    lines["all"] = lines.pop("all")
    columns = [name.replace("_", " ") for name in asdict(lines["all"])]
    width = max(map(len, lines))
    heads = f"{'':{width}}  " + "  ".join(columns[1:])
    return [heads, *(_line(lines[where], columns, width) for where in sorted(lines, key=_all_last))]


def _line(line: Figures, columns: list[str], width: int) -> str:
    where, *found = asdict(line).values()
    cells = (f"{n:>{len(head)}}" for n, head in zip(found, columns[1:], strict=True))
    return f"{where:{width}}  " + "  ".join(cells)


def _all_last(where: str) -> tuple[bool, str]:
    return where == "all", where
