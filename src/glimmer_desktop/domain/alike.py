"""How near two moments are: by words they share, each counting for more the fewer carry it.

Nothing of this is ever shown as a number; it only decides which few stand beside an opened moment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from math import log

from glimmer_desktop.domain.folding import terms
from glimmer_desktop.domain.moment import Draft, Family, Kind, Moment
from glimmer_desktop.domain.resurfacing import is_hard

WEIGHTS = {
    Family.COMPANY: 1.5,
    Family.PLACE: 1.2,
    Family.CUE: 1.0,
    Family.QUALITY: 1.0,
    Family.VALUE: 0.8,
    Family.SENSE: 0.5,
}
"""What one shared word of a list says. Whoever was there says most; most moments are seen."""
OF_TERM = 0.7
"""What one shared word of the text says."""
NEAR = 1.5
"""From here on two moments are shown beside one another."""
MOST_TERMS = 24
_SHORTEST = 4
_YET_TO_COME = 8
_SURPRISE = 5.0
"""A word that nobody else has ever said says no more than this."""


def weight(kind: float, carriers: int, total: int) -> float:
    """What a word says that so many of all moments carry. Among the first few moments it says more
    than they alone could tell: many have yet to come that will not carry it."""
    return kind * min(_SURPRISE, log((total + _YET_TO_COME) / max(1, carriers)))


def says_something(carriers: int, total: int) -> bool:
    """Whether a word of the text is rare enough to be more than grammar."""
    return 1 < carriers <= max(3, total // 50)


def telling_terms(draft: Draft) -> list[str]:
    """The words of its text that may say what it is about, the longest first."""
    found = dict.fromkeys(terms(f"{draft.text} {draft.and_also}"[:4_000]))
    long = [one for one in found if len(one) >= _SHORTEST and not one.isdigit()]
    return sorted(long, key=len, reverse=True)[:MOST_TERMS]


def nearest(shared: Iterable[tuple[float, Collection[int]]], most: int) -> list[int]:
    """Which moments share most; of those that share as much, the newest (the larger number)."""
    near: Counter[int] = Counter()
    for says, carriers in shared:
        for one in carriers:
            near[one] += says  # type: ignore[assignment]
    enough = [(says, one) for one, says in near.items() if says >= NEAR]
    return [one for _, one in sorted(enough, reverse=True)[:most]]


def may_stand_beside(moment: Moment, other: Moment) -> bool:
    """Whether another may come up beside an opened one: it is no harder than that one is."""
    if other.private or (other.kind is Kind.TRIGGER and moment.kind is not Kind.TRIGGER):
        return False
    return is_hard(moment) or not is_hard(other)
