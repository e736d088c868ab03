"""Every text as it is written in `locales/`, parsed: its variables, its selectors, its comment."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

LOCALES = Path(__file__).parent.parent.parent / "locales"
LANGUAGES = tuple(sorted(path.name for path in LOCALES.iterdir() if path.is_dir()))


@dataclass(frozen=True)
class Written:
    name: str
    file: str
    variables: frozenset[str]
    selectors: tuple[tuple[str, ...], ...]
    comment: str


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: list[tuple[str, ...]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = (v.key.name for v in node.variants if isinstance(v.key, ast.Identifier))
        self.selectors.append(tuple(keys))
        self.generic_visit(node)


@cache
def texts_in(language: str) -> dict[str, Written]:
    """All texts of a language by name. A mistake in a file or a name used twice is an error."""
    found: dict[str, Written] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{path.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{language}: «{entry.id.name}» twice"
                found[entry.id.name] = _read(entry, path.name)
    return found


def _read(entry: ast.Message, file: str) -> Written:
    reader = _Reader()
    reader.visit(entry)
    comment = entry.comment.content or "" if entry.comment else ""
    return Written(
        entry.id.name, file, frozenset(reader.variables), tuple(reader.selectors), comment
    )
