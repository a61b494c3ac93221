"""By which way invitations come on this machine, and what is said where that is not the chosen one.

A tray or a notification service may be missing from the start, or go while the companion runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from glimmer_desktop.settings.schema import ArrivalChoice

NO_TRAY = "no-tray"
"""The one sentence that is not about invitations: how to come back to the window."""


class Way(Enum):
    """What an invitation can come by; a card with its bell is a card."""

    SPARK = auto()
    NOTIFICATION = auto()
    CARD = auto()


@dataclass(frozen=True, slots=True)
class WaysHere:
    """What there is just now."""

    tray: bool = True
    notifications: bool = True
    places: bool = True
    """Whether a window can say where it stands. Under Wayland none can."""


def first_way(chosen: ArrivalChoice, *, tray: bool, places: bool) -> Way:
    """What an invitation comes by. A notification that nobody shows becomes the card."""
    if chosen is ArrivalChoice.SPARK and tray:
        return Way.SPARK
    if chosen is ArrivalChoice.NOTIFICATION or not places:
        return Way.NOTIFICATION
    return Way.CARD


def told_of(chosen: ArrivalChoice, here: WaysHere) -> tuple[str, ...]:
    """What there is to say about it, as keys of the sentences in `sentences.py`."""
    return tuple(_told_of(chosen, here))


def _told_of(chosen: ArrivalChoice, here: WaysHere) -> Iterator[str]:
    way = first_way(chosen, tray=here.tray, places=here.places)
    notified = way is Way.NOTIFICATION and here.notifications
    if chosen is ArrivalChoice.SPARK and way is not Way.SPARK:
        yield "spark-as-notification" if notified else "spark-as-card"
    elif chosen is ArrivalChoice.NOTIFICATION and not notified:
        yield "notification-as-card"
    elif way is Way.NOTIFICATION and chosen is not ArrivalChoice.NOTIFICATION:
        yield "card-as-notification" if notified else "card-anywhere"
    if not here.tray:
        yield NO_TRAY
