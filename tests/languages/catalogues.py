"""The catalogues of Qt Linguist: written from what was gathered, read again, and made ready."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import PySide6

from languages.declared import declared
from languages.gathering import Source, gather

ROOT: Final = Path(__file__).resolve().parents[2]
ENGLISH: Final = "en"
TRANSLATED: Final = ("es", "ar", "fr", "de", "pt_BR", "pl", "ja")
"""The languages that come with Glimmer, in the order in which they were begun."""
QT: Final = Path(PySide6.__file__).parent
_NOTES: Final = Path(__file__).with_name("notes.toml")
_EVERYWHERE: Final = "everywhere"


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalogue."""

    source: Source
    translations: tuple[str, ...]
    """One, or one for each kind of number."""
    is_finished: bool


def folder(root: Path = ROOT) -> Path:
    return root / "resources" / "i18n"


def catalogue(language: str, root: Path = ROOT) -> Path:
    return folder(root) / f"glimmer_{language}.ts"


@cache
def sources(root: Path = ROOT) -> tuple[Source, ...]:
    """All that is shown, in the order of the catalogues; read once. Raises Unreadable."""
    return tuple(sorted(gather(root) | declared()))


def update(root: Path = ROOT, languages: Collection[str] = (ENGLISH, *TRANSLATED)) -> None:
    """Bring the catalogues up to date: what is new is empty, what is shown no more is gone."""
    with tempfile.TemporaryDirectory() as place:
        every = Path(place) / "shown.cpp"
        every.write_text(for_lupdate(sources(root), notes()), encoding="utf-8")
        folder(root).mkdir(parents=True, exist_ok=True)
        for language in languages:
            lupdate(every, catalogue(language, root), language)


def lupdate(read: Path, into: Path, language: str) -> None:
    """Of English only what is said of numbers: all else is its own translation. Without the
    language Qt would write one form for all numbers."""
    only = ["-pluralonly"] if language == ENGLISH else []
    run(
        *("lupdate", "-silent", "-no-obsolete", "-sort-messages", "-locations", "none", *only),
        *("-source-language", ENGLISH, "-target-language", language),
        *(str(read), "-ts", str(into)),
    )


def run(tool: str, *arguments: str) -> None:
    """One of Qt's own tools, as the wheel brings it. Raises CalledProcessError."""
    suffix = ".exe" if sys.platform == "win32" else ""
    command = [str(QT / f"{tool}{suffix}"), *arguments]
    subprocess.run(command, check=True, capture_output=True, text=True)


def notes() -> Mapping[tuple[str, str], str]:
    """What to know of a text, by its context and itself."""
    told = tomllib.loads(_NOTES.read_text(encoding="utf-8"))
    return {(context, text): note for context, by in told.items() for text, note in by.items()}


def note_of(source: Source, told: Mapping[tuple[str, str], str]) -> str:
    """The one of its context before the one of every context; "" for none."""
    everywhere = told.get((_EVERYWHERE, source.text), "")
    return told.get((source.context, source.text), everywhere)


def for_lupdate(shown: Iterable[Source], told: Mapping[tuple[str, str], str]) -> str:
    """A file of marks: Qt's own tool then does what is its own, from the forms of numbers to the
    merge with what was translated before."""
    lines = ["static const char *shown[] = {"]
    for one in shown:
        if note := note_of(one, told):
            lines.append(f"//: {note}")
        mark = "QT_TRANSLATE_N_NOOP3" if one.counts else "QT_TRANSLATE_NOOP3"
        given = (one.context, one.text, one.comment)
        lines.append(f"{mark}({', '.join(map(_quoted, given))}),")
    return "\n".join([*lines, "};", ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def read(path: Path) -> Iterator[Message]:
    """The entries of a catalogue, in its order."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            counts = message.get("numerus") == "yes"
            comment = message.findtext("comment", "")
            source = Source(name, message.findtext("source", ""), comment, counts)
            found = message.find("translation")
            assert found is not None
            forms = [one.text or "" for one in found.iter("numerusform")]
            said = tuple(forms) if counts else (found.text or "",)
            yield Message(source, said, found.get("type") is None and all(said))
