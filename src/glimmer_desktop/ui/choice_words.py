"""What can be said of a moment besides words of one's own: its choices and their headings, named.

The form and the opened moment say them in the same words. English sources, translated when shown.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glimmer_desktop.domain.moment import Care, Energy, FeltChange, Source, Strength

_CONTEXT = "Moment"

_CHOICES: dict[StrEnum, object] = {
    Strength.FAINT: QT_TRANSLATE_NOOP("Moment", "faint"),
    Strength.MILD: QT_TRANSLATE_NOOP("Moment", "mild"),
    Strength.CLEAR: QT_TRANSLATE_NOOP("Moment", "clear"),
    Strength.STRONG: QT_TRANSLATE_NOOP("Moment", "strong"),
    FeltChange.LESS: QT_TRANSLATE_NOOP("Moment", "less"),
    FeltChange.SAME: QT_TRANSLATE_NOOP("Moment", "the same"),
    FeltChange.TOUCH: QT_TRANSLATE_NOOP("Moment", "a touch more (2%)"),
    FeltChange.CLEARLY: QT_TRANSLATE_NOOP("Moment", "clearly more"),
    Energy.SETTLING: QT_TRANSLATE_NOOP("Moment", "settling"),
    Energy.BRIGHTENING: QT_TRANSLATE_NOOP("Moment", "brightening"),
    Care.TO_ME: QT_TRANSLATE_NOOP("Moment", "to me"),
    Care.TO_SOMEONE: QT_TRANSLATE_NOOP("Moment", "to someone"),
    Care.RECEIVED: QT_TRANSLATE_NOOP("Moment", "received"),
    Source.PERSON: QT_TRANSLATE_NOOP("Moment", "a person"),
    Source.ANIMAL: QT_TRANSLATE_NOOP("Moment", "an animal"),
    Source.PLACE: QT_TRANSLATE_NOOP("Moment", "a place"),
    Source.THING: QT_TRANSLATE_NOOP("Moment", "a thing"),
}

_YES_OR_NO: dict[tuple[str, bool], object] = {
    ("surprise", False): QT_TRANSLATE_NOOP("Moment", "as expected"),
    ("surprise", True): QT_TRANSLATE_NOOP("Moment", "as a surprise"),
    ("by_itself", True): QT_TRANSLATE_NOOP("Moment", "by itself"),
    ("almost_missed", True): QT_TRANSLATE_NOOP("Moment", "almost missed"),
    ("close", True): QT_TRANSLATE_NOOP("Moment", "kept close"),
    ("private", True): QT_TRANSLATE_NOOP("Moment", "private"),
}

_TITLES = {
    "kind": QT_TRANSLATE_NOOP("Moment", "What kind"),
    "shift_from": QT_TRANSLATE_NOOP("Moment", "Before that"),
    "strength": QT_TRANSLATE_NOOP("Moment", "How strong"),
    "felt_change": QT_TRANSLATE_NOOP("Moment", "How safe it feels"),
    "energy": QT_TRANSLATE_NOOP("Moment", "Energy"),
    "manner": QT_TRANSLATE_NOOP("Moment", "It came"),
    "care": QT_TRANSLATE_NOOP("Moment", "Care"),
    "source": QT_TRANSLATE_NOOP("Moment", "Who or what"),
    "again": QT_TRANSLATE_NOOP("Moment", "Came back"),
    "linked_to": QT_TRANSLATE_NOOP("Moment", "What came before"),
    "did_next": QT_TRANSLATE_NOOP("Moment", "What I did next"),
    "appreciation": QT_TRANSLATE_NOOP("Moment", "I appreciate"),
    "prompt": QT_TRANSLATE_NOOP("Moment", "Asked by"),
    "marks": QT_TRANSLATE_NOOP("Moment", "This moment is"),
}


def choice_name(choice: StrEnum) -> str:
    """One of several, in the person's words: "a touch more (2%)"."""
    return _translated(_CHOICES[choice])


def yes_name(field: str, value: bool) -> str:
    """What a yes (or a no) of one field means: "by itself"."""
    return _translated(_YES_OR_NO[field, value])


def field_title(field: str) -> str:
    """The heading over one field of a moment, or over a few that belong together."""
    return _translated(_TITLES[field])


def _translated(source: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(source))
