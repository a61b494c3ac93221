"""What matters here: the values that a person let stand out, for the end of a pause."""

from __future__ import annotations

from glimmer_desktop.services.ports.journal import Journal


class WhatMatters:
    """Reads the journal, on the store thread."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def starred(self) -> tuple[str, ...]:
        """The person's own starred values, in their order; none where none is. Raises Known as any
        part of the journal does."""
        from glimmer_desktop.domain.moment import Family  # not loaded while the companion waits

        return tuple(word.name for word in self._journal.words.words(Family.VALUE) if word.starred)
