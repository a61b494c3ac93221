"""What a widget of our own is to a screen reader, and what is said to those who listen.

Where Qt would call a widget a filler, `@spoken_as(QAccessible.Role.Dialog)` over its class says
what it is, for those made from it, too. Nothing is asked, and nothing made, before a screen reader
listens. `announce` is the one door for what is said aloud.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6.Shiboken import isValid

Class = TypeVar("Class", bound=type[QWidget])
Telling = Callable[[Any], QAccessibleInterface]
"""Makes what tells of one widget."""

_STOPS: Final = (*".!?…。．！？｡؟۔",)
_CLOSING: Final = "\"'”“’‘»«›‹)）]」』"
"""What may stand behind a stop and belongs to its sentence; some begin one in other languages."""

_tellings: dict[type[QWidget], Telling] = {}


def announce(teller: QWidget, words: str) -> None:
    """Say once what was done or is shown, and politely: after whatever is being read just now."""
    if words:
        said = QAccessibleAnnouncementEvent(teller, words)
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(said)


def sentence(words: str) -> str:
    """With the stop of the language that is spoken, unless it ends with one of any writing."""
    if words.rstrip(_CLOSING).endswith(_STOPS):
        return words
    return QCoreApplication.translate("Spoken", "{sentence}.").replace("{sentence}", words)


def sentences(parts: Iterable[str]) -> str:
    """One after another, for who hears them as one; those that say nothing are left out. The last
    one ends as it does."""
    said = [part for part in parts if part]
    return " ".join((*map(sentence, said[:-1]), *said[-1:]))


def spoken_as(role: QAccessible.Role) -> Callable[[Class], Class]:
    """The role of a class: what a screen reader says that it is."""
    return spoken_through(lambda widget: QAccessibleWidget(widget, role))


def spoken_through(telling: Telling) -> Callable[[Class], Class]:
    """A class that is told of by more than a role."""

    def known(one: Class) -> Class:
        _be_asked()
        _tellings[one] = telling
        return one

    return known


@cache
def _be_asked() -> None:
    """Once: Qt asks everyone whom it was told of, and the one told last first."""
    QAccessible.installFactory(_told)


def _told(name: str, one: QObject | None) -> QAccessibleInterface | None:
    """Qt asks with the name of each class that something is of; the first is its own."""
    if one is None or name != type(one).__name__:
        return None
    telling = next((_tellings[kind] for kind in type(one).__mro__ if kind in _tellings), None)
    if telling is None:
        return None
    told = telling(one)
    # Qt remembers it and goes on to ask it, but does not keep it: this does, for as long.
    one.destroyed.connect(partial(let_go_of, told))
    return told


def let_go_of(told: QAccessibleInterface) -> None:
    """Through Qt, which would go on to ask it; unless Qt has let go of everything by now."""
    if isValid(told):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))
