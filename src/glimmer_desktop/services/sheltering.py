"""A draft that was put into a file while the journal was busy, and the one that the journal has."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Protocol

from glimmer_desktop.domain.moment import Draft

_NOTHING = Draft()


class DraftShelter(Protocol):
    """A file for what is being typed while the journal is not to be had (a long import, say).

    Any thread may call it. Raises `Known` (CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL).
    """

    def ticket(self) -> int:
        """To be taken when the draft is read: a later one is never replaced by an earlier."""

    def keep(self, draft: Draft, ticket: int) -> None:
        """Durably, in place of the one before."""

    def forget(self) -> None:
        """The journal has it; so it has all that tickets were taken for."""

    def left(self) -> list[Draft]:
        """What earlier runs kept and could not give to the journal any more."""

    def clear_left(self) -> None:
        """The journal has those now."""


class DraftKeeper(Protocol):
    """Whoever holds what is being typed, second by second: in slots, and in a file beside them."""

    def hold_draft(self, draft: Draft, slot: str) -> None:
        """Keep what was typed so far, on the store thread; one that says nothing is dropped."""

    def shelter_of(self, slot: str) -> DraftShelter | None:
        """The file for the draft of this slot, if it has one."""


def grown(held: Draft, other: Draft) -> Draft:
    """Two states of one draft, each of which may be the later one: nothing of either is lost.

    Of two texts where one goes on from the other it is the longer; else both.
    """
    return Draft(
        **{
            f.name: _both(f.name, getattr(held, f.name), getattr(other, f.name))
            for f in fields(Draft)
        }
    )


def _both(name: str, held: Any, other: Any) -> Any:
    if isinstance(held, str) and isinstance(other, str) and name not in _ONE_OF:
        return _longer(held, other)
    if isinstance(held, tuple):
        return tuple(dict.fromkeys((*held, *other)))
    return held if other == getattr(_NOTHING, name) else other


_ONE_OF = ("kind", "zone", "prompt", "strength", "felt_change", "energy", "care", "source")
"""Of these only one holds; the others that are texts were written."""


def _longer(held: str, other: str) -> str:
    if held.startswith(other):
        return held
    return other if other.startswith(held) else f"{held}\n{other}"
