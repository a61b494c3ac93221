"""One question about presence: its techniques are asked in turn until one can tell."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Generic, TypeVar

from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.source import Source, Surroundings, Way

_log = logging.getLogger("glimmer.machine")

Told = TypeVar("Told", bound=float)

LIMIT: Final = 0.9
"""Seconds within which a question is answered; whoever looked is promised one second."""
REST: Final = 60.0
"""Seconds that a technique which failed is left alone."""
LONGEST_IDLE: Final = 10 * 366 * 86400.0
"""Seconds; beyond ten years somebody talks nonsense."""
NULL: Final = "null"
"""The technique of a question that nothing here can answer."""


class _Technique(Generic[Told]):
    """One way: started when it is first needed, put aside for a while when it fails."""

    def __init__(self, way: Way[Source[Told]], around: Surroundings) -> None:
        self.name = way.name
        self._way = way
        self._around = around
        self._source: Source[Told] | None = None
        self._wake: Callable[[], None] | None = None
        self._hopeless = not way.supported(around.environ)
        self._complained = False

    @property
    def usable(self) -> bool:
        return not self._hopeless and self._wake is None

    def started(self) -> Source[Told] | None:
        """The source, or None when it does not work here."""
        if self._source is None and self.usable:
            try:
                self._source = self._way.start(self._around)
            except (CannotStart, OSError) as reason:
                self.give_up(reason)
            except Exception as error:  # noqa: BLE001 - it must not take the others with it
                self.rest(type(error).__name__)
        return self._source

    def works(self) -> None:
        """It has answered: its next failure is news again."""
        self._complained = False

    def give_up(self, reason: Exception) -> None:
        """It does not work here, today or later."""
        _log.info("%s does not work here: %s", self.name, reason)
        self._hopeless = True
        self._drop()

    def rest(self, why: str) -> None:
        """Leave it alone for a while, then begin anew; one line is enough until it works again."""
        if not self._complained:
            _log.warning("presence by %s fails: %s", self.name, why)
            self._complained = True
        if self._wake is None:
            self._wake = self._around.loop.later(REST, self._rested)
        self._drop()

    def begin_if_it_tells(self) -> None:
        if self._way.tells:
            self.started()

    def close(self) -> None:
        self._hopeless = True
        if self._wake is not None:
            self._wake()
            self._wake = None
        self._drop()

    def _rested(self) -> None:
        self._wake = None
        self.begin_if_it_tells()

    def _drop(self) -> None:
        source, self._source = self._source, None
        if source is None:
            return
        try:
            source.close()
        except Exception as error:  # noqa: BLE001 - it had failed before
            _log.info("%s does not close: %s", self.name, type(error).__name__)


class Question(Generic[Told]):
    """`reads` makes an answer of what a source says, and None of what makes no sense. Nonsense,
    silence and errors all end in the next technique, or in None.

    A `thorough` one takes no technique's no as the last word: any yes counts.
    """

    def __init__(
        self,
        reads: Callable[[object], Told | None],
        ways: Sequence[Way[Source[Told]]],
        around: Surroundings,
        *,
        thorough: bool = False,
    ) -> None:
        self._around = around
        self._techniques = [_Technique(way, around) for way in ways]
        self._reads = reads
        self._thorough = thorough
        self._answered_by = ""

    @property
    def technique(self) -> str:
        """The one that answered last; before that, the first that may. "null" = none can."""
        usable = (one.name for one in self._techniques if one.usable)
        return self._answered_by or next(usable, NULL)

    def begin(self) -> None:
        """Start what tells by itself."""
        for technique in self._techniques:
            technique.begin_if_it_tells()

    def ask(self, done: Callable[[Told | None], None]) -> None:
        """Tell `done` once: at once or within LIMIT."""

        def end(found: _Found[Told] | None) -> None:
            self._answered_by = found.by if found else NULL
            done(found.answer if found else None)

        _Round(list(self._techniques), self._reads, self._thorough, self._around, end).go_on()

    def close(self) -> None:
        for technique in self._techniques:
            technique.close()


@dataclass(frozen=True, slots=True)
class _Found(Generic[Told]):
    by: str
    answer: Told


class _Round(Generic[Told]):
    """One asking of one question."""

    def __init__(
        self,
        techniques: list[_Technique[Told]],
        reads: Callable[[object], Told | None],
        thorough: bool,
        around: Surroundings,
        end: Callable[[_Found[Told] | None], None],
    ) -> None:
        self._left = techniques
        self._reads = reads
        self._thorough = thorough
        self._end: Callable[[_Found[Told] | None], None] | None = end
        self._asked: _Technique[Told] | None = None
        self._found: _Found[Told] | None = None
        self._forget_limit = around.loop.later(LIMIT, self._too_late)

    def go_on(self) -> None:
        """Ask the next technique, or end with what was found."""
        while self._left:
            technique = self._left.pop(0)
            source = technique.started() if technique.usable else None
            if source is None:
                continue
            self._asked = technique
            try:
                source.ask(partial(self._told, technique))
            except CannotStart as reason:
                self._asked = None
                technique.give_up(reason)
                continue
            except Exception as error:  # noqa: BLE001 - one that raises is one that cannot tell
                self._failed(technique, type(error).__name__)
            return
        self._finish()

    def _told(self, technique: _Technique[Told], said: object) -> None:
        """What comes late, or twice, is dropped."""
        if self._asked is not technique:
            return
        answer = None if said is None else self._reads(said)
        if answer is None and said is not None:
            self._failed(technique, "an answer that makes no sense")
            return
        self._asked = None
        if answer is not None:
            technique.works()
            if answer or self._found is None:
                self._found = _Found(technique.name, answer)
            if answer or not self._thorough:
                self._left.clear()
        self.go_on()

    def _failed(self, technique: _Technique[Told], why: str) -> None:
        if self._asked is technique:
            self._asked = None
            technique.rest(why)
            self.go_on()

    def _too_late(self) -> None:
        technique, self._asked = self._asked, None
        self._left.clear()
        if technique is not None:
            technique.rest("no answer")
        self._finish()

    def _finish(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            self._forget_limit()
            end(self._found)


def seconds(said: object) -> float | None:
    """What a source said, if it can be a time without input."""
    if isinstance(said, bool) or not isinstance(said, (int, float)):
        return None
    return float(said) if 0 <= said < LONGEST_IDLE else None


def yes_or_no(said: object) -> bool | None:
    """What a source said, if it is an answer."""
    return said if isinstance(said, bool) else None
