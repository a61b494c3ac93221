"""Doing one thing to many moments: said before it is done, whole or not at all, and taken back as
one step. Every call belongs on the store thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from glimmer_desktop.domain.altering import (
    KEPT_FOR,
    AddWord,
    Altered,
    Edit,
    Foreseen,
    Step,
    TakeWord,
)
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family, Moment
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal, OrderKey
from glimmer_desktop.services.ports.many import Progress, Stop


@dataclass(frozen=True, slots=True)
class LetGo:
    """What went into the bin together."""

    at: datetime
    count: int


class Many:
    """Changes over a choice of moments, given by the keys they stand at."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def foresee(self, keys: Sequence[OrderKey], edit: Edit) -> tuple[Edit, Foreseen]:
        """What a change would do, and the change as it is meant: a word spelled as the person's
        list has it, or by what it is called today."""
        meant = self._meant(edit)
        return meant, self._journal.many.foresee(keys, meant)

    def alter(
        self, keys: Sequence[OrderKey], edit: Edit, progress: Progress, stop: Stop
    ) -> Altered:
        return self._journal.many.alter(keys, edit, self._clock.now(), progress, stop)

    def take_back(self, step: int, progress: Progress, stop: Stop) -> int:
        return self._journal.many.take_back(step, self._clock.now(), progress, stop)

    def last_step(self) -> Step | None:
        """What Ctrl+Z would take back when nothing was done since the start."""
        return self._journal.many.last_step(self._clock.now() - KEPT_FOR)

    def let_go(self, keys: Sequence[OrderKey], progress: Progress, stop: Stop) -> LetGo:
        at = self._clock.now()
        return LetGo(at, self._journal.many.let_go(keys, at, progress, stop))

    def bring_back(self, let_go_at: datetime, progress: Progress, stop: Stop) -> list[Moment]:
        """All that went at this time; the first few of them."""
        return self._journal.many.bring_back(let_go_at, progress, stop)

    def offered(self, family: Family) -> list[str]:
        """The words of a family, as they are offered."""
        return [word.name for word in self._journal.words.words(family)]

    def _meant(self, edit: Edit) -> Edit:
        if not isinstance(edit, AddWord | TakeWord):
            return edit
        words = self._journal.words
        wanted = same_word(edit.name)
        listed = (*words.words(edit.family), *words.set_aside(edit.family))
        known = {same_word(word.name): word.name for word in listed}
        former = {same_word(old): new for old, new in words.former(edit.family).items()}
        return replace(edit, name=known.get(wanted) or former.get(wanted) or edit.name)
