"""What a query can ask for, and what it would find if it asked for less. On the store thread."""

from __future__ import annotations

from glimmer_desktop.domain.completing import QueryWords
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.domain.terms import FAMILY_OF
from glimmer_desktop.services.ports.journal import Journal


class Finding:
    """Beside the gallery: it says what is there to be looked for."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def words(self) -> QueryWords:
        """Own words and months as they are now.

        What only private moments say is not among them: it would show what they cover.
        """
        words = self._journal.words.findable(tuple(FAMILY_OF.values()))
        return QueryWords(words, self._journal.moments.months())

    def count(self, query: MomentQuery) -> int:
        """How many moments it finds."""
        return self._journal.moments.count(query)
