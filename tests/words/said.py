"""Every text the code names, found by reading it: `text("name", fact=…)` and its f-strings."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ROOMS = ("bot", "handlers")


@dataclass(frozen=True)
class Said:
    """One `text(…)` in the code: a pattern for its name, its facts, whether it may have more."""

    where: str
    pattern: str
    facts: frozenset[str]
    open_ended: bool

    def means(self, name: str) -> bool:
        return re.fullmatch(self.pattern, name) is not None


def everything_said() -> list[Said]:
    return [
        said
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
        for said in _said_in(path)
    ]


def _said_in(path: Path) -> Iterator[Said]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _is_text(node.func) and node.args:
            for pattern in _patterns(node.args[0]):
                yield Said(
                    f"{path.relative_to(ROOT)}:{node.lineno}",
                    pattern,
                    frozenset(kw.arg.rstrip("_") for kw in node.keywords if kw.arg),
                    any(kw.arg is None for kw in node.keywords),
                )


def _is_text(called: ast.expr) -> bool:
    return isinstance(called, ast.Name) and called.id == "text"


def _patterns(argument: ast.expr) -> list[str]:
    match argument:
        case ast.Constant(value=str(name)):
            return [re.escape(name)]
        case ast.JoinedStr(values=parts):
            return ["".join(_part(part) for part in parts)]
        case ast.IfExp(body=first, orelse=second):
            return _patterns(first) + _patterns(second)
        case ast.Name():
            return []  # a name handed on: it was written as a literal where it came from
    raise AssertionError(f"line {argument.lineno}: a text's name that cannot be read")


def _part(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[a-z-]+"


def literals() -> set[str]:
    """Every string in the code: where a name is handed on, it stands in one of these."""
    return {
        node.value
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
