"""My words: a person's lists changed by hand, one step at a time, each of which can be taken back.

Nothing that was noted is lost by any of it: a word is hidden and not deleted, a name that was given
up is remembered, and two that became one can be parted again. All calls belong on the store thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.ports.words import Words

MOST_STARRED: Final = 5
"""Values that may stand out: with many, none would."""
WITH_STARS: Final = (Family.VALUE,)
"""Lists of which some words may be starred."""


class Change(StrEnum):
    """What can be done to a list."""

    ADD = "add"
    RENAME = "rename"
    MERGE = "merge"
    HIDE = "hide"
    SHOW = "show"
    STAR = "star"
    UNSTAR = "unstar"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Step:
    """One change to a word of a list; `other` is its new name, or the word it became one with."""

    change: Change
    family: Family
    name: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Lists:
    """How all lists stand: words to be offered, best first, then those set aside."""

    words: Mapping[Family, Sequence[Word]]
    last: Step | None = None
    """What `undo` would take back."""


class OwnWords:
    """Changes the lists. Each call answers how they stand then; raises what `Words` raises."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._words: Words | None = None
        self._steps: list[tuple[Step, Callable[[], object]]] = []

    def lists(self) -> Lists:
        words = self._open_words()
        every = {family: (*words.words(family), *words.set_aside(family)) for family in Family}
        return Lists(every, self._steps[-1][0] if self._steps else None)

    def add(self, family: Family, name: str) -> Lists:
        """Let a word stand in the list; one that is hidden there is shown again."""
        name = " ".join(name.split())
        there = self._word(family, name)
        if not name or (there is not None and not there.hidden):
            return self.lists()
        words = self._open_words()
        if there is not None:
            return self._set_aside(there, False)
        today = _found(words.former(family), name)
        words.bring(family, name)

        def back() -> None:
            if today is None:
                words.take_out(family, name)
            elif (again := self._word(family, name)) is not None and not again.uses:
                words.rename(family, name, today[1])

        return self._done(Step(Change.ADD, family, name), back)

    def rename(self, family: Family, name: str, new_name: str) -> Lists:
        """Give a word another name, in every moment at once. Onto a name that is in the list, the
        two become one."""
        new_name = " ".join(new_name.split())
        word = self._word(family, name)
        if word is None or not new_name or new_name == word.name:
            return self.lists()
        words, order = self._open_words(), self._order_by_hand(family)
        other, former = self._word(family, new_name), _found(words.former(family), new_name)
        merged = words.rename(family, word.name, new_name)
        if merged is None or other is None:
            back = partial(words.unname, family, new_name, word.name, former)
            return self._done(Step(Change.RENAME, family, word.name, new_name), back)

        def part() -> None:
            words.part(merged)
            words.order(family, order)

        return self._done(Step(Change.MERGE, family, word.name, other.name), part)

    def hide(self, family: Family, name: str, hidden: bool) -> Lists:
        """Stop or start offering a word. Moments that carry it go on showing it."""
        word = self._word(family, name)
        if word is None or word.hidden is hidden:
            return self.lists()
        return self._set_aside(word, hidden)

    def star(self, family: Family, name: str, starred: bool) -> Lists:
        """Let a value stand ahead of all others, or no more. Raises Known ENOUGH_STARRED."""
        word = self._word(family, name)
        if word is None or word.starred is starred or family not in WITH_STARS:
            return self.lists()
        if starred and len([one for one in self._every(family) if one.starred]) >= MOST_STARRED:
            raise Known(ErrorCode.ENOUGH_STARRED, limit=MOST_STARRED)
        words = self._open_words()
        words.star(family, word.name, starred)
        change = Change.STAR if starred else Change.UNSTAR
        back = partial(words.star, family, word.name, not starred)
        return self._done(Step(change, family, word.name), back)

    def move(self, family: Family, name: str, to: int) -> Lists:
        """Let a word stand at another place of those offered, counted from 0.

        From then on the whole list stands as the person has it. Starred ones stay ahead.
        """
        names = [word.name for word in self._open_words().words(family)]
        word = self._word(family, name)
        if word is None or word.name not in names or names.index(word.name) == to:
            return self.lists()
        before = names.index(word.name)
        names.insert(max(0, to), names.pop(before))
        return self._ordered(family, word.name, names)

    def as_used(self, family: Family) -> Lists:
        """Let a list stand as it is used again, and no more by hand."""
        return self._ordered(family, "", []) if self._order_by_hand(family) else self.lists()

    def undo(self) -> Lists:
        """Take the last change back, if there is one."""
        self._open_words()
        if self._steps:
            with self._journal.together():
                self._steps[-1][1]()
            self._steps.pop()
        return self.lists()

    def _open_words(self) -> Words:
        """Those of the journal that is open now. Steps in another one are not ours to take back."""
        words = self._journal.words
        if words is not self._words:
            self._words = words
            self._steps.clear()
        return words

    def _set_aside(self, word: Word, hidden: bool) -> Lists:
        words = self._open_words()
        words.hide(word.family, word.name, hidden)
        change = Change.HIDE if hidden else Change.SHOW
        back = partial(words.hide, word.family, word.name, not hidden)
        return self._done(Step(change, word.family, word.name), back)

    def _ordered(self, family: Family, name: str, names: Sequence[str]) -> Lists:
        words, before = self._open_words(), self._order_by_hand(family)
        words.order(family, names)
        return self._done(Step(Change.ORDER, family, name), partial(words.order, family, before))

    def _done(self, step: Step, back: Callable[[], object]) -> Lists:
        self._steps.append((step, back))
        return self.lists()

    def _order_by_hand(self, family: Family) -> list[str]:
        """Those that stand where the person put them, in that order."""
        placed = [(word.place, word.name) for word in self._every(family) if word.place is not None]
        return [name for _, name in sorted(placed)]

    def _every(self, family: Family) -> list[Word]:
        words = self._open_words()
        return [*words.words(family), *words.set_aside(family)]

    def _word(self, family: Family, name: str) -> Word | None:
        same = same_word(name)
        return next((one for one in self._every(family) if same_word(one.name) == same), None)


def _found(former: Mapping[str, str], name: str) -> tuple[str, str] | None:
    """A name that was given up as it was spelled then, and what it is called today."""
    same = same_word(name)
    return next((pair for pair in former.items() if same_word(pair[0]) == same), None)
