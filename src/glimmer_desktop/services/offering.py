"""What a person's lists still offer, for moments that come by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glimmer_desktop.domain.grounding import Offered
from glimmer_desktop.domain.moment import Family

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.words import Words


def offered_by(words: Words) -> Offered:
    """Without those that are hidden. On the store thread; raises what the journal raises."""
    return Offered(
        frozenset(word.name for word in words.words(Family.PLACE)),
        frozenset(word.name for word in words.words(Family.COMPANY)),
    )
