"""What of a moment may be given away, part by part. Only its words are chosen beforehand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QImage

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.gallery.wording import details
from glimmer_desktop.ui.printing.moment_card import CardContent
from glimmer_desktop.ui.words import face_name

WORDS, AND_ALSO = "words", "and-also"
PICTURE = "picture "


@dataclass(frozen=True, slots=True)
class Part:
    """One part: a key, its name on the tick, and how it is said."""

    key: str
    name: str
    said: str = ""


def parts(moment: Moment, prompts: Mapping[str, str], locale: QLocale) -> list[Part]:
    """All that this moment has, in the order of the opened moment."""
    faces = ", ".join(face_name(face) for face in moment.faces)
    heading = _tr("How I am here")
    found = [
        Part(WORDS, _tr("Words"), moment.text.strip()),
        Part(AND_ALSO, _tr("And also"), moment.and_also.strip()),
        Part("when", _tr("The day"), long_date(moment.noticed_at, locale)),
        Part("faces", heading, faces),
        *(
            Part(f"detail {label}", label, f"{label}: {words}")
            for label, words in details(moment, prompts, locale)
        ),
    ]
    pictures = [
        Part(f"{PICTURE}{number}", _picture_name(number, len(moment.photos), locale), " ")
        for number in range(len(moment.photos))
    ]
    return [part for part in (*found, *pictures) if part.said]


def chosen_at_first(offered: Sequence[Part]) -> frozenset[str]:
    """The words alone: never a place, a person, a face or a day."""
    return frozenset(part.key for part in offered if part.key == WORDS)


def content(
    offered: Sequence[Part], chosen: Collection[str], pictures: Mapping[int, QImage]
) -> CardContent:
    """The chosen parts, as a card has them; a picture that is not there yet is left out."""
    said = {part.key: part.said for part in offered if part.key in chosen}
    return CardContent(
        words=said.pop(WORDS, ""),
        and_also=said.pop(AND_ALSO, ""),
        lines=[words for key, words in said.items() if not key.startswith(PICTURE)],
        pictures=[pictures[n] for n in numbers_of(chosen) if n in pictures],
    )


def numbers_of(chosen: Collection[str]) -> list[int]:
    """Which pictures are among what was chosen, in their order."""
    return sorted(int(key.removeprefix(PICTURE)) for key in chosen if key.startswith(PICTURE))


def _picture_name(number: int, of: int, locale: QLocale) -> str:
    if of == 1:
        return _tr("The picture")
    return _tr("Picture {number}").format(number=locale.toString(number + 1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Share", text)
