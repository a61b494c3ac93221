"""Pauses: when to invite, what came of it, and the rest a person asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.rhythm import (
    Decision,
    Due,
    History,
    Hold,
    LetGo,
    Presence,
    Reason,
    Rhythm,
    Wait,
    believable,
    choose_line,
    decide,
    first_opening,
    next_invitation,
    quiet_reasons,
    resting,
)
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.ports import Clock, PauseMemories, PauseMemory
from glimmer_desktop.services.rests import RestChoice, parse_rest, rest_choices
from glimmer_desktop.settings.schema import Settings

_log = logging.getLogger(__name__)

LONGEST_WAIT = 60.0
"""Seconds until the rhythm is asked again at the latest."""
SLEPT = 60.0
"""A gap of this many seconds that nothing but sleep explains."""
_DAYS_REMEMBERED = 2


class Pauses:
    """The rhythm with its memory. Quick and synchronous; used on one thread."""

    def __init__(
        self,
        memories: PauseMemories,
        clock: Clock,
        invitations: Callable[[], Mapping[str, str]],
        settings: Callable[[], Settings],
    ) -> None:
        self._memories = memories
        self._clock = clock
        self._invitations = invitations
        self._settings = settings
        self._memory: PauseMemory | None = None
        self._written: PauseMemory | None = None
        self._could_not_write = False
        self._last_tick: tuple[datetime, float] | None = None
        self._decision: Decision = Wait(None)

    def tick(self, holds: tuple[Reason, ...] = ()) -> Decision:
        """Look at the clock and decide; windows that have gone by are let go in silence.

        `holds` are reasons of the moment, such as an open note. Ask again after
        `wait_seconds()`. A longer gap between two ticks counts as sleep.
        """
        now = self._clock.now()
        self._notice_sleep(now)
        memory = self._mended(now)
        decision = self._decide(now, memory, holds)
        while isinstance(decision, LetGo):
            memory = _with_window(memory, decision.window, now)
            decision = self._decide(now, memory, holds)
        self._keep(memory)
        self._decision = decision
        return decision

    def now(self) -> datetime:
        """The time that everything here is reckoned from."""
        return self._clock.now()

    def wait_seconds(self) -> float:
        """How long to wait before the next tick: to the next deadline, 1 to 60 s."""
        decision = self._decision
        until = decision.until if isinstance(decision, Wait | Hold) else None
        if until is None:
            return LONGEST_WAIT
        ahead = (_utc(until) - _utc(self._clock.now())).total_seconds()
        return min(LONGEST_WAIT, max(1.0, ahead))

    def line(self, key: str) -> str:
        """What a line says; "" for a key that is not known."""
        return self._invitations().get(key, "")

    def asked_for(self) -> Due:
        """An invitation the person asks for, which the rhythm has no say in."""
        salt = _utc(self._clock.now()).isoformat()
        history, seed = _history(self._remembered()), self._seed()
        return Due(choose_line(self._rhythm(), history, seed, salt), "")

    def shown(self, due: Due) -> None:
        """The card is on the screen: only now does it count as an invitation."""
        now, memory = self._clock.now(), self._remembered()
        if due.window:
            memory = _with_window(memory, due.window, now)
        recent = _utc(now) - timedelta(days=_DAYS_REMEMBERED)
        self._keep(
            replace(
                memory,
                last_invited=now,
                invited_today=(*(at for at in memory.invited_today if _utc(at) > recent), now),
                recent_lines=(*memory.recent_lines, due.line)[-8:],
            )
        )

    def answered(self) -> None:
        """The person chose something on the card, whatever it was."""
        self._keep(replace(self._remembered(), faded_in_a_row=0))

    def faded(self) -> None:
        """The card went by itself, unanswered. Closing it is not this."""
        memory = self._remembered()
        self._keep(replace(memory, faded_in_a_row=memory.faded_in_a_row + 1))

    def captured(self) -> None:
        """A moment was kept: noticing by oneself counts as the pause."""
        self._keep(replace(self._remembered(), last_captured=self._clock.now()))

    def paused(self) -> None:
        """A pause was taken, invited or not."""
        self._keep(replace(self._remembered(), last_paused=self._clock.now()))

    def fewer(self) -> None:
        """One window a day less, down to one."""
        memory, most = self._remembered(), len(set(self._settings().pause_times)) - 1
        self._keep(replace(memory, fewer=max(0, min(memory.fewer + 1, most))))

    @property
    def are_fewer(self) -> bool:
        """Whether windows are left out because the person asked for fewer."""
        return self._remembered().fewer > 0

    def as_usual(self) -> None:
        """Every window again."""
        self._keep(replace(self._remembered(), fewer=0))

    def rest(self, until: datetime) -> None:
        """No invitations until then; outlives sleep and restart.

        Raises what `PauseMemories.remember` raises; it rests all the same until the companion ends.
        """
        self._memory = replace(self._remembered(), rest_until=until)
        self._write()

    def resume(self) -> None:
        """End the rest. Raises as `rest` does."""
        self._memory = replace(self._remembered(), rest_until=None)
        self._write()

    @property
    def rest_until(self) -> datetime | None:
        """When the rest ends, in the person's zone; None when there is none."""
        now, memory = self._clock.now(), self._remembered()
        if memory.rest_until is None or not resting(now, _history(memory)):
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

    def status(self) -> PausesStatus:
        """When the next invitation may come, and every reason for quiet right now."""
        now = self._clock.now()
        history, rhythm = believable(_history(self._remembered()), now), self._rhythm()
        holds = self._decision.reasons if isinstance(self._decision, Hold) else ()
        presence = self._presence(tuple(r for r in holds if r in _MOMENTARY))
        reasons = quiet_reasons(now, rhythm, presence, history)
        on = rhythm.on and bool(rhythm.windows)
        coming = next_invitation(now, rhythm, presence, history, self._seed()) if on else None
        return PausesStatus(on, coming, tuple(reason.value for reason in reasons))

    def _decide(self, now: datetime, memory: PauseMemory, holds: tuple[Reason, ...]) -> Decision:
        presence = Presence(woke_at=memory.woke_at, holds=holds)
        return decide(now, self._rhythm(), presence, _history(memory), self._seed())

    def _presence(self, holds: tuple[Reason, ...]) -> Presence:
        return Presence(woke_at=self._remembered().woke_at, holds=holds)

    def _rhythm(self) -> Rhythm:
        settings = self._settings()
        return Rhythm(
            on=settings.pauses_on,
            windows=settings.pause_times,
            day_starts=settings.day_starts,
            day_ends=settings.day_ends,
            fewer=self._remembered().fewer,
            lines=tuple(self._invitations()),
        )

    def _notice_sleep(self, now: datetime) -> None:
        """The wall clock ran ahead of the other, or nobody ticked: the machine slept.

        The first sign is Linux's, whose monotonic clock stands still in sleep; the second that of
        systems where it goes on. A clock set forward looks the same and gets the same quiet.
        """
        ticks = self._clock.monotonic()
        last, self._last_tick = self._last_tick, (now, ticks)
        if last is None:
            return
        wall = (_utc(now) - _utc(last[0])).total_seconds()
        passed = ticks - last[1]
        if wall - passed > SLEPT or passed - LONGEST_WAIT > SLEPT:
            self._keep(replace(self._remembered(), woke_at=now))

    def _mended(self, now: datetime) -> PauseMemory:
        """The memory after the clock was set back: nothing in it lies in the future."""
        memory = self._remembered()
        history = believable(_history(memory), now)
        woke_at = memory.woke_at
        return replace(
            memory,
            last_invited=history.last_invited,
            last_captured=history.last_captured,
            last_paused=history.last_paused,
            invited_today=history.invited,
            woke_at=now if woke_at is not None and _utc(woke_at) > _utc(now) else woke_at,
        )

    def _remembered(self) -> PauseMemory:
        if self._memory is None:
            self._memory = self._written = self._memories.recall()
        if not self._memory.rhythm_seed:  # what makes this person's jitter their own
            self._memory = replace(self._memory, rhythm_seed=self._clock.random_bits(53) or 1)
        return self._memory

    def _keep(self, memory: PauseMemory) -> None:
        """Remember, durably where that can be done; the rhythm goes on either way."""
        self._memory = memory
        try:
            self._write()
        except Known as error:
            if not self._could_not_write:
                _log.warning("the rhythm cannot be written down: %s", error.code.value)
            self._could_not_write = True

    def _write(self) -> None:
        """Write what changed; merely looking at the status writes nothing."""
        if self._memory is not None and self._memory != self._written:
            self._memories.remember(self._memory)
            self._written, self._could_not_write = self._memory, False

    def _seed(self) -> int:
        return self._remembered().rhythm_seed

    def _first_window(self, day: date, now: datetime) -> datetime:
        """When a day's first window opens; not before the day itself begins."""
        opens = first_opening(day, now, self._rhythm(), self._seed())
        return max(opens, datetime.combine(day, time(0), now.tzinfo), key=_utc)


_MOMENTARY = (Reason.NOTE_OPEN, Reason.PAUSE_OPEN)


def _history(memory: PauseMemory) -> History:
    return History(
        rest_until=memory.rest_until,
        last_invited=memory.last_invited,
        last_captured=memory.last_captured,
        last_paused=memory.last_paused,
        invited=memory.invited_today,
        windows_done=memory.windows_done,
        recent_lines=memory.recent_lines,
    )


def _with_window(memory: PauseMemory, key: str, now: datetime) -> PauseMemory:
    """Remember a window as done; those of other weeks are forgotten."""
    near = {
        (now.date() + timedelta(days=away)).isoformat()
        for away in range(-_DAYS_REMEMBERED, _DAYS_REMEMBERED + 1)
    }
    kept = tuple(done for done in memory.windows_done if done[:10] in near and done != key)
    return replace(memory, windows_done=(*kept, key))


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)
