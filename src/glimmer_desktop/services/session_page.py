"""What was noted between two days, for one page that somebody else is to read: a therapist, say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from glimmer_desktop.domain.moment import Family, Kind
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.going_out import NONE, Also, Delicate

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.services.ports.journal import Journal

MOST: Final = 150
"""Moments that are looked at, the newest: one page has no room for more."""


@dataclass(frozen=True)
class Noted:
    """The moments, oldest first; how many there are besides, and how many were not asked for."""

    moments: Sequence[Moment] = ()
    more: int = 0
    left_out: Delicate = NONE
    """A private trigger counts as private alone."""
    names: Sequence[str] = ()
    """Of people, to be masked: what the person's own lists call them, and called them once."""


class SessionPage:
    """Every call belongs on the store thread."""

    def __init__(self, journal: Journal, shipped: Callable[[], Iterable[str]]) -> None:
        """`shipped` are words for company that everybody has: nobody is known by them."""
        self._journal = journal
        self._shipped = shipped

    def between(self, first: date, last: date, also: Also) -> Noted:
        """Both days are in it, by the clock of where each moment was noticed."""
        until = last + timedelta(days=1)
        found = parse(f"after:{first.isoformat()} before:{until.isoformat()}")
        open_ones = found if also.private else found & parse("-is:private")
        asked_for = open_ones if also.triggers else open_ones & parse(f"-kind:{Kind.TRIGGER}")
        moments = self._journal.moments
        keys = moments.keys(asked_for)
        shown = moments.at(keys[:MOST])
        every, openly = moments.count(found), moments.count(open_ones)
        left_out = Delicate(every - openly, openly - len(keys))
        return Noted(tuple(reversed(shown)), len(keys) - len(shown), left_out, self._names(shown))

    def _names(self, shown: Sequence[Moment]) -> tuple[str, ...]:
        words = self._journal.words
        listed = [*words.words(Family.COMPANY), *words.set_aside(Family.COMPANY)]
        named = [word.name for word in listed]
        named += words.former(Family.COMPANY)
        named += [name for moment in shown for name in moment.company]
        everybodys = {name.casefold() for name in self._shipped()}
        return tuple(dict.fromkeys(name for name in named if name.casefold() not in everybodys))
