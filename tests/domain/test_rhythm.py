"""The rhythm: three known windows, every reason to stay quiet, and no catching up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glimmer_desktop.domain.openings import (
    FLOOR,
    JITTER,
    PATIENCE,
    Rhythm,
    first_opening,
    in_hours,
    windows_on,
)
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import (
    MOST_A_DAY,
    WAKING,
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
)

BERLIN = ZoneInfo("Europe/Berlin")
SEED = 7
USUAL = Rhythm(lines=("light", "kind", "warmth", "hear", "soft", "view", "easier"))
NOBODY = Presence()
NOTHING = History()
ZONES = [
    BERLIN,
    ZoneInfo("America/New_York"),
    ZoneInfo("Australia/Lord_Howe"),
    ZoneInfo("Asia/Kathmandu"),
    UTC,
]
CHANGES = {  # the days on which the clocks change
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
}


def at(clock: str, day: date = date(2026, 11, 23), zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), zone)


def opening(index: int, rhythm: Rhythm = USUAL, day: date = date(2026, 11, 23)) -> datetime:
    """When a window of a day opens, in Berlin."""
    return windows_on(day, at("00:00", day), rhythm, SEED)[index].opens.astimezone(BERLIN)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def later(moment: datetime, by: timedelta) -> datetime:
    return (moment.astimezone(UTC) + by).astimezone(moment.tzinfo)


def test_the_numbers_that_were_promised() -> None:
    assert tuple(map(minutes, (15, 20, 60, 10))) == (JITTER, PATIENCE, FLOOR, WAKING)
    assert MOST_A_DAY == 6


class TestTheDay:
    def test_it_waits_for_the_first_window(self) -> None:
        decision = decide(at("09:00"), USUAL, NOBODY, NOTHING, SEED)
        assert decision == Wait(opening(0), ())

    def test_it_is_due_when_a_window_opens(self) -> None:
        decision = decide(opening(0), USUAL, NOBODY, NOTHING, SEED)
        assert isinstance(decision, Due)
        assert decision.line in USUAL.lines
        assert decision.window == "2026-11-23 10:00"

    def test_it_is_still_due_just_before_the_window_closes(self) -> None:
        now = later(opening(0), PATIENCE - timedelta(seconds=1))
        assert isinstance(decide(now, USUAL, NOBODY, NOTHING, SEED), Due)

    def test_a_window_that_has_passed_is_let_go(self) -> None:
        now = later(opening(0), PATIENCE)
        decision = decide(now, USUAL, NOBODY, NOTHING, SEED)
        assert decision == LetGo("2026-11-23 10:00")
        done = History(windows_done=(decision.window,))
        assert decide(now, USUAL, NOBODY, done, SEED) == Wait(opening(1), ())

    def test_after_the_last_window_it_waits_for_tomorrow(self) -> None:
        done = tuple(window.key for window in windows_on(date(2026, 11, 23), at("20:00"), USUAL, 7))
        decision = decide(at("20:00"), USUAL, NOBODY, History(windows_done=done), SEED)
        assert isinstance(decision, Wait)
        assert decision.until == opening(0, day=date(2026, 11, 24))
        assert decision.why == (Reason.OUTSIDE_HOURS,)

    @pytest.mark.parametrize("index", [0, 1, 2])
    def test_windows_move_by_a_quarter_of_an_hour_at_most(self, index: int) -> None:
        nominal = USUAL.windows[index]
        moves = set()
        for ahead in range(60):
            day = date(2026, 1, 5) + timedelta(days=ahead)
            moved = opening(index, day=day) - datetime.combine(day, nominal, BERLIN)
            assert abs(moved) <= JITTER
            moves.add(moved)
        assert len(moves) > 40
        assert min(moves) < -minutes(8)
        assert max(moves) > minutes(8)

    def test_off_is_off(self) -> None:
        assert decide(opening(0), replace(USUAL, on=False), NOBODY, NOTHING, SEED) == Wait(
            None, (Reason.OFF,)
        )

    def test_no_windows_are_as_good_as_off(self) -> None:
        decision = decide(opening(0), replace(USUAL, windows=()), NOBODY, NOTHING, SEED)
        assert decision == Wait(None, (Reason.OFF,))


class TestQuiet:
    def test_resting(self) -> None:
        rested = History(rest_until=at("15:00"))
        decision = decide(opening(0), USUAL, NOBODY, rested, SEED)
        assert decision == Wait(opening(2), (Reason.RESTING,))

    def test_a_rest_that_ends_within_a_window_lets_it_come(self) -> None:
        end = later(opening(0), minutes(5))
        assert isinstance(decide(end, USUAL, NOBODY, History(rest_until=end), SEED), Due)

    @pytest.mark.parametrize(
        ("field", "reason"),
        [
            ("last_invited", Reason.RECENT_INVITATION),
            ("last_captured", Reason.RECENT_NOTE),
            ("last_paused", Reason.RECENT_PAUSE),
        ],
    )
    def test_an_hour_lies_between(self, field: str, reason: Reason) -> None:
        now = opening(1)
        lately = History(**{field: later(now, -minutes(45))})
        free = later(now, minutes(15))
        done = replace(lately, windows_done=("2026-11-23 10:00",))
        assert decide(now, USUAL, NOBODY, done, SEED) == Hold((reason,), "2026-11-23 13:30", free)
        assert isinstance(decide(free, USUAL, NOBODY, done, SEED), Due)

    def test_a_window_that_cannot_come_any_more_is_let_go_at_once(self) -> None:
        now = opening(1)
        done = History(last_captured=now, windows_done=("2026-11-23 10:00",))
        assert decide(now, USUAL, NOBODY, done, SEED) == LetGo(
            "2026-11-23 13:30", Reason.RECENT_NOTE
        )

    def test_waking_up_gives_ten_minutes(self) -> None:
        now = opening(0)
        woke = Presence(woke_at=now)
        decision = decide(now, USUAL, woke, NOTHING, SEED)
        assert decision == Hold((Reason.JUST_WOKE,), "2026-11-23 10:00", later(now, WAKING))
        assert isinstance(decide(later(now, WAKING), USUAL, woke, NOTHING, SEED), Due)

    def test_what_holds_without_an_end_holds_until_the_window_closes(self) -> None:
        noting = Presence(holds=(Reason.NOTE_OPEN,))
        now = later(opening(0), minutes(19))
        assert decide(now, USUAL, noting, NOTHING, SEED) == Hold(
            (Reason.NOTE_OPEN,), "2026-11-23 10:00", None
        )
        over = later(opening(0), PATIENCE)
        assert isinstance(decide(over, USUAL, noting, NOTHING, SEED), LetGo)

    def test_six_are_enough_for_a_day(self) -> None:
        many = replace(USUAL, windows=tuple(time(hour, 0) for hour in range(10, 18)))
        invited = tuple(at(f"{hour:02}:00") for hour in range(4, 10))
        now = opening(0, many)
        full = History(invited=invited)
        assert decide(now, many, NOBODY, full, SEED) == LetGo(
            "2026-11-23 10:00", Reason.ENOUGH_TODAY
        )
        assert next_invitation(now, many, NOBODY, full, SEED) == opening(
            0, many, date(2026, 11, 24)
        )

    def test_it_ends_with_the_day(self) -> None:
        opened = opening(2)
        now = later(opened, minutes(10))
        short = replace(USUAL, day_ends=now.time())
        held = Presence(holds=(Reason.NOTE_OPEN,))
        done = History(windows_done=("2026-11-23 10:00", "2026-11-23 13:30"))
        assert opening(2, short) == opened
        assert isinstance(decide(later(opened, minutes(9)), short, held, done, SEED), Hold)
        assert decide(now, short, held, done, SEED) == LetGo(
            "2026-11-23 16:30", Reason.OUTSIDE_HOURS
        )

    @pytest.mark.parametrize("edge", [time(9, 0), time(17, 55), time(18, 0)])
    def test_a_window_at_the_edge_of_the_day_moves_inward(self, edge: time) -> None:
        narrow = replace(USUAL, windows=(edge,))
        for ahead in range(40):
            opened = opening(0, narrow, date(2026, 11, 1) + timedelta(days=ahead))
            assert in_hours(opened, narrow)

    def test_a_window_outside_the_hours_never_comes(self) -> None:
        never = replace(USUAL, windows=(time(22, 0),))
        decision = decide(at("22:00"), never, NOBODY, NOTHING, SEED)
        assert decision == Wait(None, (Reason.OUTSIDE_HOURS,))


class TestHeld:
    """What is known of the person while a window is open."""

    KEY = "2026-11-23 10:00"

    def held(self, **hours: float) -> Presence:
        span = timedelta(**hours)
        return Presence(holds=(Reason.CAMERA,), waiting=self.KEY, held=span)

    def test_without_a_lull_it_waits_and_the_clock_runs(self) -> None:
        busy = Presence(lull=False, waiting=self.KEY)
        now = later(opening(0), minutes(19))
        assert decide(now, USUAL, busy, NOTHING, SEED) == Hold((Reason.NO_LULL,), self.KEY)
        over = later(opening(0), PATIENCE)
        gone = decide(over, USUAL, busy, NOTHING, SEED)
        assert gone == LetGo(self.KEY, Reason.NO_LULL)

    def test_at_a_lull_it_comes(self) -> None:
        assert isinstance(decide(opening(0), USUAL, Presence(lull=True), NOTHING, SEED), Due)

    def test_a_hold_stops_the_clock(self) -> None:
        now = later(opening(0), minutes(70))
        assert isinstance(decide(now, USUAL, self.held(minutes=60), NOTHING, SEED), Hold)
        free = replace(self.held(minutes=60), holds=())
        assert isinstance(decide(now, USUAL, free, NOTHING, SEED), Due)
        over = later(opening(0), minutes(80))
        assert isinstance(decide(over, USUAL, free, NOTHING, SEED), LetGo)

    def test_after_two_hours_it_is_let_go(self) -> None:
        now = later(opening(0), minutes(121))
        gone = decide(now, USUAL, self.held(hours=2), NOTHING, SEED)
        assert gone == LetGo(self.KEY, Reason.CAMERA)

    def test_another_window_was_not_held_for_it(self) -> None:
        other = replace(self.held(minutes=60), waiting="2026-11-23 13:30")
        now = later(opening(0), minutes(30))
        assert decide(now, USUAL, other, NOTHING, SEED) == LetGo(self.KEY)

    def test_hours_end_a_hold(self) -> None:
        now = at("18:00")
        last = Presence(holds=(Reason.CAMERA,), waiting="2026-11-23 16:30", held=minutes(115))
        done = History(windows_done=(self.KEY, "2026-11-23 13:30"))
        assert decide(now, USUAL, last, done, SEED) == LetGo(
            "2026-11-23 16:30", Reason.OUTSIDE_HOURS
        )

    def test_a_held_window_tells_when_it_opened(self) -> None:
        now = later(opening(0), minutes(70))
        coming = next_invitation(now, USUAL, self.held(minutes=60), NOTHING, SEED)
        assert coming == opening(0)


class TestAskedFor:
    """One at the next calm moment: only what is known of the person has a say in it."""

    @pytest.mark.parametrize(
        "history",
        [
            History(asked_at=at("03:00")),
            History(asked_at=at("03:00"), last_captured=at("02:50"), last_invited=at("02:59")),
            History(asked_at=at("03:00"), rest_until=at("23:00")),
            History(asked_at=at("03:00"), invited=(at("01:00"),) * 6),
        ],
    )
    def test_neither_hours_nor_floor_count(self, history: History) -> None:
        assert decide(at("03:00"), USUAL, NOBODY, history, SEED) == Due(
            choose_line(USUAL, history, SEED, "asked"), "asked"
        )

    def test_a_hold_and_waking_do(self) -> None:
        asked = History(asked_at=at("03:00"))
        for presence in (Presence(holds=(Reason.CAMERA,)), Presence(woke_at=at("02:55"))):
            assert isinstance(decide(at("03:01"), USUAL, presence, asked, SEED), Hold)
        assert isinstance(decide(at("03:20"), USUAL, NOBODY, asked, SEED), LetGo)


class TestABreak:
    def test_nothing_comes(self) -> None:
        on_break = replace(USUAL, on_break=True)
        assert decide(opening(0), on_break, NOBODY, NOTHING, SEED) == Wait(None, (Reason.BREAK,))

    def test_no_days_are_as_good_as_off(self) -> None:
        never = replace(USUAL, days=())
        assert decide(opening(0), never, NOBODY, NOTHING, SEED) == Wait(None, (Reason.OFF,))


class TestEverySoOften:
    OFTEN = replace(USUAL, every=minutes(90))

    def test_a_day_of_them(self) -> None:
        life = Life(self.OFTEN, at("08:00"), SEED)
        shown = life.run(minutes=12 * 60)
        assert 4 <= len(shown) <= MOST_A_DAY
        assert_gentle(shown, self.OFTEN)

    def test_a_note_by_oneself_is_where_the_next_is_reckoned_from(self) -> None:
        noted = History(last_captured=at("11:00"))
        decision = decide(at("11:01"), self.OFTEN, NOBODY, noted, SEED)
        while isinstance(decision, LetGo):
            noted = replace(noted, windows_done=(*noted.windows_done, decision.window))
            decision = decide(at("11:01"), self.OFTEN, NOBODY, noted, SEED)
        assert isinstance(decision, Wait)
        assert decision.until is not None
        assert minutes(67) <= decision.until - at("11:00") <= minutes(113)

    def test_waking_late_catches_nothing_up(self) -> None:
        now = at("17:00")
        *gone, decision = settled(now, self.OFTEN, Presence(woke_at=now), NOTHING)
        assert len(gone) >= 2
        assert isinstance(decision, Wait | Hold)


class TestFewer:
    @pytest.mark.parametrize(
        ("fewer", "left"),
        [(0, [10, 13, 16]), (1, [10, 16]), (2, [13]), (3, [13]), (99, [13]), (-1, [10, 13, 16])],
    )
    def test_windows_are_left_out_evenly_and_one_stays(self, fewer: int, left: list[int]) -> None:
        windows = windows_on(date(2026, 11, 23), at("00:00"), replace(USUAL, fewer=fewer), SEED)
        assert [int(window.key[11:13]) for window in windows] == left


class TestHoursAcrossMidnight:
    NIGHT = replace(
        USUAL,
        windows=(time(23, 50), time(2, 0)),
        day_starts=time(22, 0),
        day_ends=time(6, 0),
    )

    def test_a_night_has_its_windows(self) -> None:
        openings = [
            window.opens for window in windows_on(date(2026, 11, 23), at("00:00"), self.NIGHT, 7)
        ]
        assert len(openings) == 2

    def test_a_window_may_stay_open_over_midnight(self) -> None:
        opened = opening(1, self.NIGHT)
        assert opened.hour == 23 or opened.hour == 0
        now = later(opened, minutes(19))
        done = History(windows_done=("2026-11-23 02:00", "2026-11-22 23:50", "2026-11-22 02:00"))
        decision = decide(now, self.NIGHT, NOBODY, done, SEED)
        assert isinstance(decision, Due)
        assert decision.window == "2026-11-23 23:50"


class TestClocks:
    def test_a_clock_set_back_does_not_bring_a_window_twice(self) -> None:
        shown = opening(0)
        after = History(last_invited=shown, invited=(shown,), windows_done=("2026-11-23 10:00",))
        for back in (5, 30, 90, 600):
            now = later(shown, -minutes(back))
            for step in range(200):
                decision = decide(later(now, minutes(step)), USUAL, NOBODY, after, SEED)
                if isinstance(decision, Due):
                    assert decision.window != "2026-11-23 10:00"

    def test_what_lies_in_the_future_happened_just_now(self) -> None:
        now = at("10:00")
        ahead = History(last_invited=at("23:00"), invited=(at("23:00"), at("09:00")))
        mended = believable(ahead, now)
        assert mended.last_invited == now
        assert mended.invited == (now, at("09:00"))

    def test_a_clock_set_wildly_back_is_quiet_for_an_hour_and_no_more(self) -> None:
        once = History(last_invited=datetime(2036, 1, 1, tzinfo=UTC))
        now = later(opening(1), -FLOOR)
        mended = believable(once, now)
        done = replace(mended, windows_done=("2026-11-23 10:00",))
        assert isinstance(decide(opening(1), USUAL, NOBODY, done, SEED), Due)

    def test_the_same_window_does_not_come_again_in_another_zone(self) -> None:
        shown = opening(1)
        after = History(last_invited=shown, invited=(shown,), windows_done=("2026-11-23 13:30",))
        new_york = ZoneInfo("America/New_York")
        for step in range(0, 6 * 60):
            now = later(shown, minutes(step)).astimezone(new_york)
            decision = decide(now, USUAL, NOBODY, after, SEED)
            if isinstance(decision, Due):
                assert decision.window == "2026-11-23 10:00"

    def test_sleeping_through_the_day_catches_nothing_up(self) -> None:
        now = at("17:30")
        decisions = list(settled(now, USUAL, Presence(woke_at=now), NOTHING))
        assert [type(decision) for decision in decisions] == [LetGo] * 3 + [Wait]

    @pytest.mark.parametrize(("name", "days"), CHANGES.items())
    def test_days_on_which_the_clocks_change_have_their_three(
        self, name: str, days: tuple[date, ...]
    ) -> None:
        zone = ZoneInfo(name)
        for day in days:
            start = datetime.combine(day, time(0), zone)
            shown = Life(USUAL, start, SEED).run(minutes=24 * 60)
            assert [moment.date() for moment in shown] == [day] * 3
            assert_gentle(shown, USUAL)

    @pytest.mark.parametrize(("name", "days"), CHANGES.items())
    def test_windows_in_the_hour_that_is_missing_or_twice(
        self, name: str, days: tuple[date, ...]
    ) -> None:
        zone = ZoneInfo(name)
        nightly = replace(
            USUAL, windows=(time(1, 45), time(2, 15)), day_starts=time(0), day_ends=time(6)
        )
        for day in days:
            start = datetime.combine(day, time(0), zone)
            shown = Life(nightly, start, SEED).run(minutes=12 * 60)
            assert 1 <= len(shown) <= 2
            assert_gentle(shown, nightly)


class TestLines:
    def test_a_line_does_not_come_again_within_five(self) -> None:
        recent: tuple[str, ...] = ()
        for salt in range(200):
            line = choose_line(USUAL, History(recent_lines=recent), SEED, str(salt))
            assert line not in recent[-5:]
            recent = (*recent, line)
        assert set(recent) == set(USUAL.lines)

    def test_few_lines_are_repeated_rather_than_none(self) -> None:
        two = replace(USUAL, lines=("a", "b"))
        assert choose_line(two, History(recent_lines=("a", "b")), SEED, "x") in {"a", "b"}
        assert choose_line(replace(USUAL, lines=()), NOTHING, SEED, "x") == ""


def test_the_first_opening_of_a_day() -> None:
    assert first_opening(date(2026, 11, 23), at("08:00"), USUAL, SEED) == opening(0)
    none = replace(USUAL, windows=())
    assert first_opening(date(2026, 11, 23), at("08:00"), none, SEED) == at("09:00")


def settled(
    now: datetime, rhythm: Rhythm, presence: Presence, history: History, seed: int = SEED
) -> Iterator[Due | Hold | Wait | LetGo]:
    """Every decision at one time, letting windows go until something else comes."""
    while True:
        decision = decide(now, rhythm, presence, history, seed)
        yield decision
        if not isinstance(decision, LetGo):
            return
        history = replace(history, windows_done=(*history.windows_done, decision.window))


@dataclass
class Life:
    """Someone lives minute by minute; whatever is due is shown."""

    rhythm: Rhythm
    now: datetime
    seed: int
    history: History = NOTHING
    presence: Presence = NOBODY
    restarts: bool = False

    def run(self, minutes: int) -> list[datetime]:
        shown = []
        for _ in range(minutes):
            shown.extend(self.look())
            self.now = later(self.now, timedelta(minutes=1))
        return shown

    def look(self) -> list[datetime]:
        if self.restarts:  # nothing but the written history is left
            self.history = replace(self.history)
        for decision in settled(self.now, self.rhythm, self.presence, self.history, self.seed):
            if isinstance(decision, LetGo):
                self._done(decision.window)
            if isinstance(decision, Due):
                self._done(decision.window)
                self.history = replace(
                    self.history,
                    last_invited=self.now,
                    invited=(*self.history.invited, self.now),
                )
                return [self.now]
        return []

    def _done(self, window: str) -> None:
        self.history = replace(
            self.history, windows_done=(*self.history.windows_done, window)[-30:]
        )


def assert_gentle(shown: list[datetime], rhythm: Rhythm) -> None:
    """Inside the hours, an hour apart, six a day."""
    for moment in shown:
        assert in_hours(moment, rhythm)
    instants = [moment.astimezone(UTC) for moment in shown]
    for before, after in pairwise(instants):
        assert after - before >= FLOOR
    days = [moment.date() for moment in shown]
    assert all(days.count(day) <= MOST_A_DAY for day in days)


times = st.times().map(lambda value: value.replace(second=0, microsecond=0))
rhythms = st.builds(
    Rhythm,
    windows=st.lists(times, min_size=1, max_size=12).map(tuple),
    day_starts=times,
    day_ends=times,
    fewer=st.integers(0, 3),
    lines=st.just(USUAL.lines),
)
zones = st.sampled_from(ZONES)
starts = st.builds(
    datetime.combine, st.dates(date(2026, 1, 1), date(2026, 12, 30)), times
) | st.sampled_from([datetime.combine(day, time(0)) for days in CHANGES.values() for day in days])
events = st.lists(
    st.tuples(
        st.sampled_from(["note", "rest", "wake", "sleep", "back", "travel", "nothing"]),
        st.integers(1, 600),
    ),
    max_size=8,
)


@pytest.mark.bar("B11", part="any rhythm, any day of a year, five zones")
@given(rhythms, zones, starts, st.integers(), events)
@settings(max_examples=60, deadline=None)
def test_any_life_is_left_in_peace(
    rhythm: Rhythm,
    zone: ZoneInfo,
    start: datetime,
    seed: int,
    happens: list[tuple[str, int]],
) -> None:
    """Hours, the floor and the rest are kept, whatever happens; clock changes included."""
    life = Life(rhythm, start.replace(tzinfo=zone), seed)
    passed = timedelta(0)  # the time that really passes, whatever the clock says
    last: timedelta | None = None
    for event, amount in happens:
        _happen(life, event, amount)
        last = passed if event == "note" else last
        passed += minutes(amount) if event == "sleep" else minutes(0)
        for _ in range(90):
            due = life.look()
            if due:
                assert in_hours(due[0], rhythm)
                assert life.history.rest_until is None or due[0] >= life.history.rest_until
                woke = life.presence.woke_at
                assert woke is None or not timedelta(0) <= due[0] - woke < WAKING
                assert last is None or passed - last >= FLOOR
                last = passed
            life.now = later(life.now, minutes(1))
            passed += minutes(1)


def _happen(life: Life, event: str, amount: int) -> None:
    if event == "note":
        life.history = replace(life.history, last_captured=life.now)
    elif event == "rest":
        life.history = replace(life.history, rest_until=later(life.now, minutes(amount)))
    elif event == "sleep":
        life.now = later(life.now, minutes(amount))
        life.presence = Presence(woke_at=life.now)
    elif event == "wake":
        life.presence = Presence(woke_at=life.now)
    elif event == "back":
        life.now = later(life.now, -minutes(amount))
        life.history = believable(life.history, life.now)
        life.presence = Presence()
    elif event == "travel":
        life.now = life.now.astimezone(ZONES[amount % len(ZONES)])


@given(rhythms, zones, starts, st.integers())
@settings(max_examples=15, deadline=None)
def test_two_days_are_gentle_and_the_same_every_time(
    rhythm: Rhythm, zone: ZoneInfo, start: datetime, seed: int
) -> None:
    first = Life(rhythm, start.replace(tzinfo=zone), seed).run(minutes=2 * 24 * 60)
    again = Life(rhythm, start.replace(tzinfo=zone), seed, restarts=True).run(minutes=2 * 24 * 60)
    assert first == again
    assert_gentle(first, rhythm)


@given(rhythms, zones, starts, st.integers())
@example(
    Rhythm(windows=(time(0), time(23, 59)), day_starts=time(0), day_ends=time(0)),
    ZoneInfo("Europe/Berlin"),
    datetime(2026, 3, 29),  # noqa: DTZ001 - the zone comes beside it
    -1,
)
@settings(max_examples=100, deadline=None)
def test_waiting_promises_what_comes(
    rhythm: Rhythm, zone: ZoneInfo, start: datetime, seed: int
) -> None:
    """What is told as the next invitation is exactly when one becomes due, unless life happens."""
    now = start.replace(tzinfo=zone)
    *gone, decision = settled(now, rhythm, NOBODY, NOTHING, seed)
    if isinstance(decision, Wait) and decision.until is not None:
        done = History(windows_done=tuple(d.window for d in gone if isinstance(d, LetGo)))
        just_before = later(decision.until, -timedelta(seconds=1))
        *_, early = settled(just_before, rhythm, NOBODY, done, seed)
        *_, then = settled(decision.until, rhythm, NOBODY, done, seed)
        assert not isinstance(early, Due)
        assert isinstance(then, Due)
