"""Whatever happens in a life, it is left in peace: the rhythm with all the machine may tell."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.openings import FLOOR, PATIENCE, in_hours, windows_on
from glimmer_desktop.domain.presence import PresenceChange, PresenceReading, holds_of
from glimmer_desktop.domain.rhythm import MOST_A_DAY, WAKING, Due
from glimmer_desktop.services.wishes import rhythm_of
from glimmer_desktop.settings.schema import RhythmChoice, Settings, Weekday
from pausing import World

ZONES = [
    ZoneInfo(name)
    for name in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
]
CLOCK_CHANGES = [
    date(2026, month, day) for month, day in ((3, 8), (3, 29), (4, 5), (10, 4), (10, 25), (11, 1))
]
QUESTIONS = [field.name for field in fields(PresenceReading) if field.name != "idle"]
NOTHING_KNOWN = PresenceReading()
ALL_FREE = PresenceReading(**dict.fromkeys(QUESTIONS, False))

EVERY_TEN_MINUTES = tuple(time(hour, minute) for hour in range(24) for minute in range(0, 60, 10))
"""So that whatever happens, a window is open."""

times = st.times().map(lambda value: value.replace(second=0, microsecond=0))
wishes = st.builds(
    Settings,
    pause_rhythm=st.sampled_from(RhythmChoice),
    pause_times=st.lists(times, min_size=1, max_size=9).map(tuple) | st.just(EVERY_TEN_MINUTES),
    pause_every=st.integers(60, 240),
    pause_days=st.lists(st.sampled_from(Weekday), min_size=1, unique=True).map(tuple),
    day_starts=times,
    day_ends=times,
)
busy = st.just(Settings(pause_times=EVERY_TEN_MINUTES, day_starts=time(0), day_ends=time(0)))
plans = st.lists(
    st.builds(
        Anchor,
        key=st.uuids().map(str),
        at=times,
        days=st.lists(st.integers(0, 6), unique=True).map(tuple),
    ),
    max_size=4,
).map(tuple)
starts = st.builds(
    datetime.combine,
    st.dates(date(2026, 1, 1), date(2026, 12, 30)) | st.sampled_from(CLOCK_CHANGES),
    times,
    st.sampled_from(ZONES),
)
happenings = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("note", "rest", "wake", "sleep", "back", "forward", "travel", "restart"),
                *("hold", "free", "unknown", "lock", "unlock", "type", "calm"),
            ]
        ),
        st.integers(1, 600),
    ),
    max_size=8,
)


class RandomLife(World):
    """Lived minute by minute. `real` is the time that passes, whatever the clock says."""

    def __init__(self, start: datetime, wishes: Settings, *plans: Anchor) -> None:
        super().__init__(start)
        self.settings = wishes
        self.anchors = plans
        self.shown: list[datetime] = []
        self.windows: list[str] = []
        self.real = timedelta(0)
        self.quiet_since = -FLOOR
        self.woke = -WAKING
        self.asked = False

    def minute(self) -> None:
        decision = self.tick()
        if isinstance(decision, Due):
            self.look_at(decision)
            self.pauses.shown(decision)
            self.quiet_since = self.real
            self.tick()
        self.clock.move(minutes=1)
        self.real += timedelta(minutes=1)

    def look_at(self, due: Due) -> None:
        """All that has been promised, of one invitation that would come now."""
        now = self.clock.now()
        assert self.real - self.woke >= WAKING
        assert holds_of(self.reading) == ()
        if due.window == "asked":
            self.asked = False
            return
        self.shown.append(now)
        self.windows.append(due.window)
        assert due.stands_for or in_hours(now, rhythm_of(self.settings, 0, 0, ()))
        assert self.real - self.quiet_since >= FLOOR
        assert self.pauses.rest_until is None
        assert sum(at.date() == now.date() for at in self.shown) <= MOST_A_DAY + 1

    def happen(self, what: str, amount: int) -> None:
        now = self.clock.now()
        if what == "note":
            self.pauses.captured()
            self.quiet_since = self.real
        elif what == "rest":
            self.pauses.rest(now + timedelta(minutes=amount))
        elif what == "wake":
            self.pauses.told(PresenceChange.WOKE)
            self.woke = self.real
        elif what == "sleep":
            self.sleep(amount)
        elif what == "back":
            self.clock.set(now - timedelta(minutes=amount))
        elif what == "forward":
            self.sleep(amount)  # nobody can tell a clock that was set forward from sleep
        elif what == "travel":
            self.clock.set(now.astimezone(ZONES[amount % len(ZONES)]))
        elif what == "restart":
            self.restart()
        elif what == "calm":
            self.pauses.when_calm()
        else:
            self.machine(what, amount)

    def machine(self, what: str, amount: int) -> None:
        if what == "hold":
            name = QUESTIONS[amount % len(QUESTIONS)]
            self.reading = replace(self.reading, **{name: True})
        elif what == "free":
            self.reading = ALL_FREE
            self.pauses.told(PresenceChange.MAYBE_FREE)
        elif what == "unknown":
            self.reading = NOTHING_KNOWN
        elif what == "type":
            self.reading = replace(self.reading, idle=amount / 60)
        elif what == "lock":
            self.pauses.told(PresenceChange.LOCKED)
        else:
            self.pauses.told(PresenceChange.UNLOCKED)

    def sleep(self, amount: int) -> None:
        ticks = self.clock.monotonic()
        self.clock.move(minutes=amount)
        self.clock._ticks = ticks
        self.real += timedelta(minutes=amount)
        if amount > 2:
            self.woke = self.real


@given(starts, busy | wishes, plans, happenings)
@settings(max_examples=25, deadline=None)
def test_any_life_is_left_in_peace(
    start: datetime, wishes: Settings, plans: tuple[Anchor, ...], happens: list[tuple[str, int]]
) -> None:
    life = RandomLife(start, wishes, *plans)
    life.minute()
    for what, amount in happens:
        life.happen(what, amount)
        for _ in range(80):
            life.minute()


@given(starts, busy | wishes, st.integers(0, 23), st.integers(1, 150), st.sampled_from(QUESTIONS))
@settings(max_examples=8, deadline=None)
def test_after_a_hold_one_comes_at_most(
    start: datetime, wishes: Settings, hour: int, held: int, question: str
) -> None:
    life = RandomLife(start, wishes)
    for _ in range(hour * 60):
        life.minute()
    life.reading = PresenceReading(**{question: True})
    before = len(life.shown)
    for _ in range(held):
        life.minute()
    life.reading = ALL_FREE
    assert life.shown[before:] in ([], life.shown[before : before + 1])
    free = len(life.shown)
    for _ in range(59):
        life.minute()
    assert len(life.shown) - free <= 1


@given(starts, wishes)
@settings(max_examples=5, deadline=None)
def test_what_is_not_known_changes_nothing_but_the_waiting(
    start: datetime, wishes: Settings
) -> None:
    unknown, free, typing = (RandomLife(start, wishes) for _ in range(3))
    free.reading = ALL_FREE
    typing.reading = PresenceReading(idle=1.0)
    for _ in range(26 * 60):
        for life in (unknown, free, typing):
            life.minute()
    assert free.shown == unknown.shown
    assert typing.shown == [], "who never rests is never invited"
    rhythm = rhythm_of(wishes, 0, 0, ())
    if wishes.pause_rhythm is RhythmChoice.AT_SET_TIMES:
        for at, key in zip(unknown.shown, unknown.windows, strict=True):
            day = date.fromisoformat(key[:10])
            seed = unknown.kept.memory.rhythm_seed
            [opens] = [w.opens for w in windows_on(day, at, rhythm, seed) if w.key == key]
            assert timedelta(0) <= at - opens <= PATIENCE


@pytest.mark.parametrize(
    "wishes",
    [
        Settings(),
        Settings(pause_times=tuple(time(hour) for hour in range(9, 18, 2))),
        Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN, pause_every=60),
        Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN, pause_every=240),
    ],
)
def test_thirty_ignored_days(wishes: Settings) -> None:
    """The rate only falls, one a day stays, and it is asked once how often."""
    life = RandomLife(datetime(2026, 6, 1, 8, 0, tzinfo=ZONES[0]), wishes)
    counts, questions = [], 0
    for _ in range(30):
        before = len(life.shown)
        life.clock.set(life.clock.now().replace(hour=8, minute=0))
        while life.clock.now().hour < 19:
            shown, asks = len(life.shown), life.pauses.asks_how_often()
            life.minute()
            if len(life.shown) > shown:
                questions += asks
                life.pauses.faded()
        counts.append(len(life.shown) - before)
        life.sleep(12 * 60)
    assert min(counts) == 1
    assert questions == 1
    weeks = [sum(counts[at : at + 7]) for at in range(0, 28, 7)]
    assert weeks == sorted(weeks, reverse=True)
    assert counts[-7:] == [1] * 7
    life.pauses.answered()
    assert not life.pauses.asks_how_often()
