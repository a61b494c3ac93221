"""What a leaf says: plain sentences made from counts, the same on the screen and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.leaf import Passage, Tally
from glimmer_desktop.domain.moment import TYPED_WORD_LIMIT, Face, Family, Moment
from glimmer_desktop.services.leafing import Told, ToldOfHard
from glimmer_desktop.ui.dates import day_date, leaf_name
from glimmer_desktop.ui.gallery.wording import first_line
from glimmer_desktop.ui.words import face_name

LONGEST_WORD = TYPED_WORD_LIMIT
"""Characters of a person's own word in a sentence; an import may bring longer ones."""
LONGEST_MOMENT = 200
"""Characters of a moment in a list on paper."""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, and the sentences below it."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that goes on paper, translated."""

    title: str
    line: str
    """The person's own; "" when there is none."""
    parts: tuple[Part, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.line.strip() or self.parts)


def parts(told: Told, locale: QLocale) -> tuple[Part, ...]:
    """What came up, list by list."""
    return tuple(_part(passage, locale, _headings()) for passage in told.passages)


def hard_parts(told: ToldOfHard, locale: QLocale) -> tuple[Part, ...]:
    """The same of what was hard."""
    first = []
    if told.triggers is not None:
        first.append(_triggers(told.triggers.times))
    first += [_face(face, tally) for face, tally in told.faces]
    head = (Part(_tr("What was hard"), tuple(first)),) if first else ()
    headings = _headings_then()
    return (*head, *(_part(passage, locale, headings) for passage in told.passages))


def sheet(told: Told, hard: ToldOfHard | None, line: str, locale: QLocale) -> Sheet:
    """What is to be printed: what is shown, and the moments of the small wall in a line each."""
    every = list(parts(told, locale))
    if told.wall:
        moments = tuple(_moment(one, locale) for one in told.wall)
        every.append(Part(_tr("From these days"), moments))
    if hard is not None:
        every += hard_parts(hard, locale)
    return Sheet(leaf_name(told.leaf, locale), line.strip(), tuple(every))


def as_text(told: Sheet) -> str:
    """The same as plain text, whole."""
    blocks = [told.title]
    if told.line:
        blocks.append(told.line)
    blocks += ["\n".join((part.heading, *part.sentences)) for part in told.parts]
    return "\n\n".join(blocks) + "\n"


def sentence(family: Family, word: str, tally: Tally) -> str:
    """What is said of one word: of a place its days, of all else its times."""
    said = {
        Family.CUE: _came_up,
        Family.SENSE: _through,
        Family.PLACE: _there,
        Family.QUALITY: _felt,
        Family.VALUE: _touched,
    }[family](tally)
    # last of all: whatever stands in the word stays as it is
    return said.replace("{word}", _short(word))


def _part(passage: Passage, locale: QLocale, headings: Mapping[Family, str]) -> Part:
    heading = headings[passage.family]
    if passage.family is Family.COMPANY:
        names = [_short(name) for name, _ in passage.words]
        if passage.more:
            names.append(_tr("others you named"))
        return Part(heading, (locale.createSeparatedList(names),))
    return Part(heading, tuple(sentence(passage.family, *word) for word in passage.words))


def _headings() -> dict[Family, str]:
    return {
        Family.CUE: _tr("What came up"),
        Family.SENSE: _tr("How it reached you"),
        Family.PLACE: _tr("Where you were"),
        Family.QUALITY: _tr("How it felt"),
        Family.VALUE: _tr("What mattered in it"),
        Family.COMPANY: _tr("Who was there"),
    }


def _headings_then() -> dict[Family, str]:
    """Beside what was hard: on paper both stand below each other."""
    return {
        Family.CUE: _tr("What came up then"),
        Family.SENSE: _tr("How it reached you then"),
        Family.PLACE: _tr("Where you were then"),
    }


def _came_up(tally: Tally) -> str:
    if tally.times == 1:
        return _tr("“{word}” came up once.")
    return _n("“{word}” came up %Ln times.", tally.times)


def _through(tally: Tally) -> str:
    if tally.times == 1:
        return _tr("Something came through “{word}” once.")
    return _n("Something came through “{word}” %Ln times.", tally.times)


def _there(tally: Tally) -> str:
    if tally.days == 1:
        return _tr("You were here on one day: “{word}”.")
    return _n("You were here on %Ln days: “{word}”.", tally.days)


def _felt(tally: Tally) -> str:
    if tally.times == 1:
        return _tr("It felt “{word}” once.")
    return _n("It felt “{word}” %Ln times.", tally.times)


def _touched(tally: Tally) -> str:
    if tally.times == 1:
        return _tr("“{word}” was touched once.")
    return _n("“{word}” was touched %Ln times.", tally.times)


def _triggers(times: int) -> str:
    if times == 1:
        return _tr("A trigger was noted once.")
    return _n("Triggers were noted %Ln times.", times)


def _face(face: Face, tally: Tally) -> str:
    said = (
        _tr("“{face}” was there on one day.")
        if tally.days == 1
        else _n("“{face}” was there on %Ln days.", tally.days)
    )
    return said.replace("{face}", face_name(face))


def _moment(moment: Moment, locale: QLocale) -> str:
    words = first_line(moment) or _tr("a picture")
    if len(words) > LONGEST_MOMENT:
        words = f"{words[: LONGEST_MOMENT - 1].rstrip()}…"
    return f"{day_date(moment.noticed_at.date(), locale)} · {words}"


def _short(word: str) -> str:
    return word if len(word) <= LONGEST_WORD else f"{word[: LONGEST_WORD - 1].rstrip()}…"


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Leaf", text, None, count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Leaf", text)
