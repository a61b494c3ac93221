"""What anchored times stand for: a plan's words, for one, which are asked for when one is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from glimmer_desktop.domain.rhythm import Due


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the card says at an anchored time. They are the person's own: no notification and no
    tooltip of the tray has them."""

    line: str = ""
    """ "" where they cannot be read just now: the general line stands in."""
    gone: bool = False
    """What the time stood for is no more, and nothing is shown."""


class Occasion(Protocol):
    """One kind of thing that times stand for."""

    def ask_words(self, key: str, done: Callable[[OwnWords], None]) -> None:
        """`done` hears the words once, perhaps before this returns."""

    def let_time_go(self, key: str) -> str:
        """The person wants no more invitations at this time; a line to thank with."""


class Occasions:
    """Each kind by the word before the colon of an anchor's key: "plan" of "plan:2f0c"."""

    def __init__(self) -> None:
        self._kinds: dict[str, Occasion] = {}
        self._window = ""
        self._words: OwnWords | None = None
        self._then: Callable[[], None] | None = None

    def add(self, kind: str, occasion: Occasion) -> None:
        self._kinds[kind] = occasion

    def words(self, due: Due, then: Callable[[], None]) -> OwnWords | None:
        """What to say; None while it is being asked for, and `then` is called when it is there."""
        if self._window != due.window:
            self._window, self._words, self._then = due.window, None, None
            occasion = self._of(due.stands_for)
            if occasion is None:
                self._words = OwnWords()
            else:
                window = due.window
                occasion.ask_words(due.stands_for, lambda words: self._heard(window, words))
            if self._words is None:
                self._then = then
        return self._words

    def forget(self) -> None:
        """Nothing is due any more: what was asked for is old by the next time."""
        self._window, self._words, self._then = "", None, None

    def let_time_go(self, stands_for: str) -> str:
        occasion = self._of(stands_for)
        return occasion.let_time_go(stands_for) if occasion is not None else ""

    def _of(self, stands_for: str) -> Occasion | None:
        return self._kinds.get(stands_for.partition(":")[0])

    def _heard(self, window: str, words: OwnWords) -> None:
        if window != self._window:
            return
        self._words = words
        then, self._then = self._then, None
        if then is not None:
            then()
