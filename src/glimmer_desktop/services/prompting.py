"""One quiet question above an empty note, and never the same one within two weeks.

Nothing here opens the journal: what was asked lately is remembered beside it, by the questions'
keys alone. Who notes so often that all have been asked needs none for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from glimmer_desktop.services.shown_times import ShownTimes

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.vocabulary import Vocabulary
    from glimmer_desktop.settings.schema import Settings

NOT_AGAIN_FOR = timedelta(days=14)

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, or what is said in place of one on a hard day, under its stable key."""

    key: str
    text: str
    hard_day: bool = False


class Prompting:
    """Chooses what is asked. Nothing but `remember` waits for a disk."""

    def __init__(
        self,
        shown: ShownTimes,
        clock: Clock,
        words: Callable[[], Vocabulary],
        settings: Callable[[], Settings],
    ) -> None:
        self._shown = shown
        self._clock = clock
        self._words = words
        self._settings = settings

    def ask(self) -> Asked | None:
        """A question that was not asked lately, of an idea that was asked least lately; None while
        there is none, or where none is wanted."""
        settings = self._settings()
        if not settings.prompts_in_capture or settings.noting_break:
            return None
        lately, prompts = self._shown.lately(), self._words().prompts
        fresh = {idea: [k for k in asked if k not in lately] for idea, asked in prompts.items()}
        asked_of = {idea: len(prompts[idea]) - len(keys) for idea, keys in fresh.items() if keys}
        if not asked_of:
            return None
        least = min(asked_of.values())
        idea = self._one_of([idea for idea, times in asked_of.items() if times == least])
        key = self._one_of(fresh[idea])
        self._shown.note(key)
        return Asked(key, prompts[idea][key].text)

    def ask_less(self) -> Asked | None:
        """What is said instead when it turns out to be hard; None when all was said lately."""
        lines, lately = self._words().hard_days, self._shown.lately()
        fresh = [key for key in lines if key not in lately]
        if not fresh:
            return None
        key = self._one_of(fresh)
        self._shown.note(key)
        return Asked(key, lines[key].text, hard_day=True)

    def remember(self) -> None:
        """Write down what was asked, once there is time for it: a window may be waiting."""
        self._shown.keep()

    def with_key(self, key: str | None) -> Asked | None:
        """What was asked under a key; None for the key of an invitation, or of none."""
        if key is None:
            return None
        words = self._words()
        if key in words.hard_days:
            return Asked(key, words.hard_days[key].text, hard_day=True)
        wordings = words.prompts.get(key.partition(".")[0], {})
        return Asked(key, wordings[key].text) if key in wordings else None

    def _one_of(self, some: Sequence[One]) -> One:
        return some[self._clock.random_bits(64) % len(some)]
