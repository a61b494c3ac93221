"""Where the app's own voice stands: strings in the source, lines of the words file, the menu entry.

Every string of the source counts but docstrings, whether it is marked for the translator or not: a
sentence that somebody forgot to mark is shown all the same. What a person picks from (cues, values
...) is the person's voice and is left out, and so is the made-up journal.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from xml.sax.saxutils import unescape

from glimmer_desktop.services.words_file import line_of

ENGLISH = "en"
PICK_LISTS = ("cues", "also", "families", "inward")
"""Tables of the words file that hold words to choose from."""
_TRANSLATED = re.compile(r"<(?:translation|numerusform)[^>]*>([^<]+)")
SHOWN_IN_MENUS = ("Name", "GenericName", "Comment", "Keywords")


@dataclass(frozen=True, slots=True)
class Said:
    """One string: where it stands, what it says, and its key in the words file ("" elsewhere)."""

    file: str
    line: int
    text: str
    key: str = ""
    language: str = ENGLISH


def everything(root: Path) -> Iterator[Said]:
    """All that the program of a folder says."""
    for path in sorted((root / "src").rglob("*.py")):
        yield from of_source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    for path in sorted((root / "resources" / "words").glob("*.toml")):
        yield from of_words(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    for path in sorted((root / "resources" / "i18n").glob("*.ts")):
        yield from of_catalogue(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    for path in sorted((root / "resources").glob("*.desktop")):
        yield from of_menu(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def of_source(file: str, source: str) -> list[Said]:
    """The strings of one module. The places to fill in a text count as one word: …"""
    return sorted(_strings(file, ast.parse(source)), key=lambda said: said.line)


def _strings(file: str, tree: ast.Module) -> Iterator[Said]:
    skipped = set(_docstrings(tree))
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            skipped.update(ast.walk(node))
            parts = (_part(part) for part in node.values)
            yield Said(file, node.lineno, "".join(parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield Said(file, node.lineno, _filled(node.value))


def of_words(file: str, text: str) -> Iterator[Said]:
    """The lines of a words file, each with its key; the file is called as its language is."""
    language = PurePath(file).stem
    for way, said in _texts((), tomllib.loads(text)):
        if way[0] not in PICK_LISTS:
            yield Said(file, line_of(text, way), _filled(said), ".".join(way), language)


def of_catalogue(file: str, text: str) -> Iterator[Said]:
    """What was translated, of a catalogue of Qt Linguist: "glimmer_es.ts" is Spanish."""
    language = PurePath(file).stem.partition("_")[2]
    for found in _TRANSLATED.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield Said(file, line, _filled(unescape(found[1])), language=language)


def of_menu(file: str, text: str) -> Iterator[Said]:
    """What a desktop entry shows, in every language it has."""
    for number, line in enumerate(text.splitlines(), start=1):
        key, equals, value = line.partition("=")
        if equals and key.partition("[")[0] in SHOWN_IN_MENUS:
            yield Said(file, number, value)


def _docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    """Texts that are a statement of their own: of modules, classes, functions and fields."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _part(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) else "…"


def _filled(text: str) -> str:
    return re.sub(r"\{\w*\}", "…", text)


def _texts(way: tuple[str, ...], value: object) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield way, value
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from _texts((*way, key), below)
