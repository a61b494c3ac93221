"""Pauses: when to invite, what came of it, and the rest a person asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from glimmer_desktop.domain import fading
from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.openings import Rhythm, first_opening
from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.domain.reasons import HOLDS, Reason
from glimmer_desktop.domain.rhythm import (
    ASKED,
    Decision,
    Due,
    History,
    Hold,
    LetGo,
    Presence,
    Wait,
    believable,
    choose_line,
    decide,
    next_invitation,
    quiet_reasons,
    resting,
)
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.ports.pause_memory import PauseMemories, PauseMemory
from glimmer_desktop.services.remembering import (
    Remembered,
    attention_of,
    history_of,
    mended,
    with_attention,
    with_invitation,
    with_window,
)
from glimmer_desktop.services.rests import RestChoice, parse_rest, rest_choices
from glimmer_desktop.services.sleeping import Clocks
from glimmer_desktop.services.waiting import Ask, Step, Waiting
from glimmer_desktop.services.wishes import most_fewer, rhythm_of
from glimmer_desktop.settings.schema import Settings

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock

LONGEST_WAIT = 60.0
"""Seconds until the rhythm is asked again at the latest."""


class Pauses:
    """The rhythm with its memory. Quick and synchronous; used on one thread.

    Whoever ticks does what `step` says next: ask the machine, tell what it said, tick again.
    """

    def __init__(
        self,
        memories: PauseMemories,
        clock: Clock,
        invitations: Callable[[], Mapping[str, str]],
        settings: Callable[[], Settings],
        *,
        anchors: Callable[[], tuple[Anchor, ...]] = tuple,
        longest_wait: float = LONGEST_WAIT,
    ) -> None:
        self._remembered = Remembered(memories, clock)
        self._clock = clock
        self._invitations = invitations
        self._settings = settings
        self._anchors = anchors
        self._longest_wait = longest_wait
        self._clocks = Clocks(longest_wait)
        self._waiting = Waiting()
        self._asked_at: datetime | None = None
        self._decision: Decision = Wait(None)
        self._last_shown = Due("", "")
        self._rhythm_of: tuple[Settings | None, tuple[object, ...], Rhythm] = (None, (), Rhythm())
        self.let_go: tuple[LetGo, ...] = ()
        """The windows that the last tick let go, and why: for whoever looks on."""

    # Deciding

    def tick(self, holds: tuple[Reason, ...] = ()) -> Decision:
        """Look at the clock and decide; windows that have gone by are let go in silence.

        `holds` are reasons of our own, such as an open note. Go on with `step`. A gap of more than
        a minute between two ticks counts as sleep.
        """
        now = self._clock.now()
        slept = self._clocks.slept(now, self._clock.monotonic())
        if slept is not None:
            self._waiting.slept(slept)
            self._remembered.change(woke_at=self._instant())
        memory = self._in_step(mended(self._memory, self._instant()))
        presence = self._presence(holds, memory, now)
        decision = self._decide(now, presence, memory)
        gone = list[LetGo]()
        while isinstance(decision, LetGo):
            gone.append(decision)
            memory = self._without(decision.window, memory, now)
            decision = self._decide(now, presence, memory)
        self._remembered.keep(memory)
        self._waiting.follow(decision, now)
        self._decision, self.let_go = decision, tuple(gone)
        return decision

    def step(self) -> Step:
        """What to ask of the machine next, and in how many seconds; else when to tick again."""
        waits = self._waiting.step(self._clock.monotonic())
        if waits is not None:
            return waits
        until = self._decision.until if isinstance(self._decision, Wait | Hold) else None
        if until is None:
            return Step(Ask.NOTHING, self._longest_wait)
        ahead = (until.astimezone(UTC) - self._clock.now().astimezone(UTC)).total_seconds()
        return Step(Ask.NOTHING, min(self._longest_wait, max(1.0, ahead)))

    def heard_idle(self, idle: float | None) -> None:
        """The machine told how long nobody has touched it; None where it cannot."""
        self._waiting.heard_idle(idle, self._clock.monotonic())

    def heard(self, reading: PresenceReading) -> None:
        """The machine told all that it knows of the person."""
        self._waiting.heard(reading, self._clock.monotonic())

    def told(self, change: PresenceChange) -> None:
        """The machine said something by itself."""
        self._waiting.told(change, self._clock.monotonic())
        if change is PresenceChange.WOKE:
            self._remembered.change(woke_at=self._instant())

    @property
    def invites(self) -> bool:
        """Whether anything comes by itself at all: not while off, nor in a break from noting."""
        rhythm = self._rhythm()
        return rhythm.comes and not rhythm.on_break

    @property
    def is_waiting(self) -> bool:
        """Whether an invitation waits for a lull, or for the end of something that holds it."""
        return self._waiting.step(self._clock.monotonic()) is not None

    def now(self) -> datetime:
        """The wall clock that all of this is reckoned from."""
        return self._clock.now()

    # Inviting

    def line(self, key: str) -> str:
        """What a line says; "" for a key that is not known."""
        return self._invitations().get(key, "")

    def asked_for(self) -> Due:
        """An invitation the person asks for at once, which the rhythm has no say in."""
        salt = self._instant().isoformat()
        return Due(choose_line(self._rhythm(), history_of(self._memory), self._seed, salt), "")

    def when_calm(self) -> None:
        """Treat one as due now: it waits for a lull, and for the end of what holds it, as long as
        any other would. The hours and the floor do not count for one that is asked for."""
        self._asked_at = self._instant()

    @property
    def can_be_put_aside(self) -> bool:
        """Whether it is quiet for a reason that the person can overrule."""
        return self._waiting.can_be_put_aside

    def put_aside(self) -> None:
        """Invite all the same: what holds now does not count until it ends."""
        self._waiting.put_aside(self._clock.monotonic())

    def asks_how_often(self) -> bool:
        """Whether the next usual invitation asks once: keep, fewer, or stop?"""
        return attention_of(self._memory).asks_how_often

    def shown(self, due: Due) -> None:
        """The card is on the screen: only now does it count as an invitation."""
        now, memory = self._clock.now(), self._memory
        if due.window:
            memory = self._without(due.window, memory, now)
        asks = self.asks_how_often() and not due.stands_for
        asked = memory.asked_how_often or asks
        memory = replace(with_invitation(memory, due.line, self._instant()), asked_how_often=asked)
        self._last_shown = due
        self._remembered.keep(memory)

    def gone(self, due: Due) -> None:
        """What an anchored time stood for is no more: it goes, in silence."""
        self._remembered.keep(self._without(due.window, self._memory, self._clock.now()))

    def answered(self) -> None:
        """The person chose something on the card, whatever it was."""
        self._attend(fading.answered)

    def faded(self) -> None:
        """The card went by itself, unanswered. Closing it is not this, and one at a time that the
        person tied something to says nothing about the others."""
        if not self._last_shown.stands_for:
            self._attend(fading.faded)

    def captured(self) -> None:
        """A moment was kept: noticing by oneself counts as the pause."""
        self._asked_at = None
        self._remembered.change(last_captured=self._instant())

    def paused(self) -> None:
        """A pause was taken, invited or not."""
        self._asked_at = None
        self._remembered.change(last_paused=self._instant())

    def fewer(self) -> None:
        """One a day less, or half as long again between two, as often as that makes sense."""
        most = most_fewer(self._settings())
        self._remembered.change(fewer=max(0, min(self._memory.fewer + 1, most)))

    @property
    def are_fewer(self) -> bool:
        """Whether the person asked for fewer."""
        return self._memory.fewer > 0

    def as_usual(self) -> None:
        """As many again as before."""
        self._remembered.change(fewer=0)

    # Resting

    def rest(self, until: datetime) -> None:
        """No invitations until then; outlives sleep and restart.

        Raises what `PauseMemories.remember` raises; it rests all the same until the companion ends.
        """
        self._asked_at = None
        self._remembered.insist(rest_until=until)

    def resume(self) -> None:
        """End the rest. Raises as `rest` does."""
        self._remembered.insist(rest_until=None)

    @property
    def rest_until(self) -> datetime | None:
        """When the rest ends, in the person's zone; None when there is none."""
        now, memory = self._clock.now(), self._memory
        if memory.rest_until is None or not resting(now, history_of(memory)):
            return None
        return memory.rest_until.astimezone(now.tzinfo)

    def rest_choices(self) -> tuple[RestChoice, ...]:
        """30 minutes, an hour, until tomorrow's first window."""
        now = self._clock.now()
        return rest_choices(now, lambda day: self._first_window(day, now))

    def parse_rest(self, words: str) -> datetime:
        """When a rest said in words ends: "30m", "1h", "today", "until 14:30" or a date.

        Raises ValueError with a plain sentence.
        """
        now = self._clock.now()
        return parse_rest(words, now, lambda day: self._first_window(day, now))

    # Telling

    def status(self) -> PausesStatus:
        """When the next invitation may come, and every reason for quiet right now."""
        now, memory = self._clock.now(), self._memory
        history, rhythm = believable(self._history(memory), now), self._rhythm()
        held = self._decision.reasons if isinstance(self._decision, Hold) else ()
        holds = tuple(reason for reason in held if reason in HOLDS or reason is Reason.NO_LULL)
        presence = replace(self._presence((), memory, now), holds=holds)
        reasons = quiet_reasons(now, rhythm, presence, history)
        on = rhythm.comes
        coming = None
        if on and not rhythm.on_break:
            coming = next_invitation(now, rhythm, presence, history, self._seed)
        return PausesStatus(on, coming, tuple(reason.value for reason in reasons))

    # Inside

    def _decide(self, now: datetime, presence: Presence, memory: PauseMemory) -> Decision:
        return decide(now, self._rhythm(), presence, self._history(memory), self._seed)

    def _presence(self, ours: tuple[Reason, ...], memory: PauseMemory, now: datetime) -> Presence:
        return self._waiting.presence(ours, memory.woke_at, now, self._clock.monotonic())

    def _history(self, memory: PauseMemory) -> History:
        return history_of(memory, self._asked_at)

    def _without(self, window: str, memory: PauseMemory, now: datetime) -> PauseMemory:
        """The memory once a window was used, or let go."""
        if window == ASKED:
            self._asked_at = None
            return memory
        return with_window(memory, window, now)

    def _attend(self, what: Callable[[fading.Attention, date], fading.Attention]) -> None:
        today = self._clock.now().date()
        self._remembered.keep(with_attention(self._memory, what(attention_of(self._memory), today)))

    def _in_step(self, memory: PauseMemory) -> PauseMemory:
        """The day on which fading was wished for is that of the first tick with it."""
        if self._settings().fade_slowly == (memory.fading_since is not None):
            return memory
        return replace(memory, fading_since=None if memory.fading_since else self._instant())

    def _rhythm(self) -> Rhythm:
        """Made anew only when something it is made of has changed: it is asked for at each tick."""
        memory, settings = self._memory, self._settings()
        halvings = attention_of(memory).halvings
        if memory.fading_since is not None:
            halvings += fading.steps_down(memory.fading_since, self._instant())
        made_of = (memory.fewer, halvings, tuple(self._invitations()), self._anchors())
        if settings is not self._rhythm_of[0] or made_of != self._rhythm_of[1]:
            self._rhythm_of = (settings, made_of, rhythm_of(settings, *made_of))
        return self._rhythm_of[2]

    def _instant(self) -> datetime:
        """Now, in UTC, as it is remembered."""
        return self._clock.now().astimezone(UTC)

    @property
    def _memory(self) -> PauseMemory:
        return self._remembered.memory

    @property
    def _seed(self) -> int:
        return self._memory.rhythm_seed

    def _first_window(self, day: date, now: datetime) -> datetime:
        """When a day's first window opens; not before the day itself begins."""
        opens = first_opening(day, now, self._rhythm(), self._seed)
        starts = datetime.combine(day, time(0), now.tzinfo)
        return max(opens, starts, key=lambda at: at.astimezone(UTC))
