"""What a person's lists still offer, for whatever brings up moments by itself."""

from __future__ import annotations

from glimmer_desktop.domain.grounding import Offered
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.ports import Words


def offered(words: Words) -> Offered:
    """Its places and its company. Raises Known as any part of the journal does."""
    places, company = (
        frozenset(word.name for word in words.words(family))
        for family in (Family.PLACE, Family.COMPANY)
    )
    return Offered(places, company)
