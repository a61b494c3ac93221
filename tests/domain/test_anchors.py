"""Exact times that a person tied something to: where they stand, and what gives way to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.test_rhythm import NOBODY, NOTHING, SEED, USUAL, Life, at, later, minutes, settled
from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.openings import FLOOR, PATIENCE, Rhythm, Window, in_hours, windows_on
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import (
    MOST_A_DAY,
    Due,
    History,
    Hold,
    LetGo,
    Presence,
    Wait,
    decide,
    next_invitation,
    quiet_reasons,
)

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
COFFEE = Anchor("coffee", time(7, 15))
KEY = "2026-11-23 07:15 coffee"
EARLY = replace(USUAL, anchors=(COFFEE,))


def windows(rhythm: Rhythm, day: date = MONDAY, seed: int = SEED) -> tuple[Window, ...]:
    return windows_on(day, at("00:00", day), rhythm, seed)


def test_it_is_due_to_the_minute_and_says_what_for() -> None:
    assert decide(at("07:14"), EARLY, NOBODY, NOTHING, SEED) == Wait(
        at("07:15"), (Reason.OUTSIDE_HOURS,)
    )
    due = decide(at("07:15"), EARLY, NOBODY, NOTHING, SEED)
    assert isinstance(due, Due)
    assert (due.window, due.stands_for) == (KEY, "coffee")
    assert due.line in USUAL.lines


def test_a_usual_one_stands_for_nothing() -> None:
    first = next(one for one in windows(EARLY) if not one.stands_for)
    now = first.opens.astimezone(BERLIN)
    due = decide(now, EARLY, NOBODY, History(windows_done=(KEY,)), SEED)
    assert isinstance(due, Due)
    assert due.stands_for == ""


def test_only_its_own_days_have_it() -> None:
    weekend = replace(USUAL, days=(0,), anchors=(replace(COFFEE, days=(5, 6)),))
    for ahead in range(14):
        day = MONDAY + timedelta(days=ahead)
        there = [one.stands_for for one in windows(weekend, day) if one.stands_for]
        assert there == ["coffee"] * (day.weekday() in (5, 6))


def test_no_days_and_nothing_usual_still_leave_it() -> None:
    alone = replace(USUAL, windows=(), days=(), anchors=(COFFEE,))
    assert alone.comes
    assert isinstance(decide(at("07:15"), alone, NOBODY, NOTHING, SEED), Due)
    assert next_invitation(at("08:00"), alone, NOBODY, NOTHING, SEED) == at(
        "07:15", MONDAY + timedelta(days=1)
    )
    assert not replace(alone, anchors=(replace(COFFEE, days=()),)).comes


def test_one_a_week_is_told_of_a_week_ahead() -> None:
    weekly = replace(USUAL, windows=(), anchors=(replace(COFFEE, days=(0,)),))
    done = History(windows_done=(KEY,))
    assert next_invitation(at("07:20"), weekly, NOBODY, done, SEED) == at(
        "07:15", MONDAY + timedelta(days=7)
    )


@pytest.mark.parametrize(
    ("rhythm", "why"),
    [
        (replace(EARLY, on=False), Reason.OFF),
        (replace(EARLY, on_break=True), Reason.BREAK),
    ],
)
def test_off_and_a_break_mean_nothing_comes(rhythm: Rhythm, why: Reason) -> None:
    assert decide(at("07:15"), rhythm, NOBODY, NOTHING, SEED) == Wait(None, (why,))


def test_a_rest_means_nothing_comes() -> None:
    rested = History(rest_until=at("09:00"))
    assert isinstance(decide(at("07:15"), EARLY, NOBODY, rested, SEED), Wait)


@pytest.mark.parametrize(
    ("presence", "history"),
    [
        (Presence(holds=(Reason.CAMERA,)), NOTHING),
        (Presence(lull=False), NOTHING),
        (Presence(woke_at=at("07:14")), NOTHING),
        (NOBODY, History(last_captured=at("06:20"))),
    ],
)
def test_it_waits_as_any_other(presence: Presence, history: History) -> None:
    assert isinstance(decide(at("07:16"), EARLY, presence, history, SEED), Hold)
    assert isinstance(decide(at("07:35"), EARLY, presence, history, SEED), LetGo)


def test_of_two_at_one_time_the_other_comes_an_hour_later() -> None:
    """A plan and the evening, say: the one would silence the other every day."""
    both = replace(USUAL, windows=(), anchors=(COFFEE, Anchor("evening", time(7, 15))))
    first = decide(at("07:20"), both, NOBODY, NOTHING, SEED)
    assert isinstance(first, Due)
    assert first.stands_for == "coffee"
    told = History(windows_done=(KEY,), last_invited=at("07:20"))
    for clock in ("07:21", "07:40", "08:19"):
        assert isinstance(decide(at(clock), both, NOBODY, told, SEED), Hold), clock
    other = decide(at("08:20"), both, NOBODY, told, SEED)
    assert isinstance(other, Due)
    assert other.stands_for == "evening"
    assert isinstance(decide(at("08:36"), both, NOBODY, told, SEED), LetGo)


def test_while_it_is_held_the_hours_are_no_reason() -> None:
    held = Presence(holds=(Reason.CAMERA,), waiting=KEY)
    assert quiet_reasons(at("07:16"), EARLY, held, NOTHING) == (Reason.CAMERA,)


def test_six_are_enough_with_it_too() -> None:
    full = History(invited=tuple(at(f"{hour:02}:30") for hour in range(6)))
    assert decide(at("07:15"), EARLY, NOBODY, full, SEED) == LetGo(KEY, Reason.ENOUGH_TODAY)


def test_one_before_midnight_may_be_held_over_it() -> None:
    late = replace(USUAL, windows=(), anchors=(Anchor("moon", time(23, 55)),))
    key = "2026-11-23 23:55 moon"
    held = Presence(holds=(Reason.CAMERA,), waiting=key, held=minutes(60))
    tomorrow = MONDAY + timedelta(days=1)
    assert isinstance(decide(at("01:00", tomorrow), late, held, NOTHING, SEED), Hold)
    free = replace(held, holds=())
    due = decide(at("01:00", tomorrow), late, free, NOTHING, SEED)
    assert isinstance(due, Due)
    assert due.window == key


def test_a_usual_one_that_is_held_gives_way_an_hour_before() -> None:
    opened = windows(USUAL)[0].opens
    anchored = (opened + timedelta(minutes=95)).astimezone(BERLIN).time()
    near = replace(USUAL, anchors=(Anchor("walk", anchored.replace(second=0, microsecond=0)),))
    usual = windows(near)[0]
    assert usual.opens == opened
    held = Presence(holds=(Reason.CAMERA,), waiting=usual.key, held=minutes(30))
    then = (opened + timedelta(minutes=30)).astimezone(BERLIN)
    assert isinstance(decide(then, near, held, NOTHING, SEED), Hold)
    over = (opened + timedelta(minutes=36)).astimezone(BERLIN)
    assert isinstance(decide(over, near, held, NOTHING, SEED), LetGo)
    assert isinstance(decide(over, USUAL, held, NOTHING, SEED), Hold)


@pytest.mark.bar("B11", part="a plan at 02:30 on the two days that differ")
@pytest.mark.parametrize(
    ("day", "asked", "comes"),
    [
        (date(2026, 3, 29), time(2, 30), "03:30"),  # the clocks leap over it
        (date(2026, 10, 25), time(2, 30), "02:30"),  # they show it twice
    ],
)
def test_days_on_which_the_clocks_change_have_it_once(day: date, asked: time, comes: str) -> None:
    night = Rhythm(windows=(), anchors=(Anchor("night", asked),))
    shown = Life(night, datetime.combine(day, time(0), BERLIN), SEED).run(minutes=12 * 60)
    assert [f"{moment:%H:%M}" for moment in shown] == [comes]


times = st.times().map(lambda value: value.replace(second=0, microsecond=0))
weekdays = st.lists(st.integers(0, 6), unique=True).map(tuple)
anchors = st.lists(
    st.builds(Anchor, key=st.uuids().map(str), at=times, days=weekdays),
    max_size=4,
    unique_by=lambda anchor: anchor.key,
).map(tuple)
rhythms = st.builds(
    Rhythm,
    windows=st.lists(times, max_size=12).map(tuple),
    every=st.none() | st.integers(60, 240).map(lambda count: timedelta(minutes=count)),
    day_starts=times,
    day_ends=times,
    days=weekdays,
    fewer=st.integers(0, 3),
    halvings=st.integers(0, 7),
    lines=st.just(USUAL.lines),
    anchors=anchors,
)
days = st.dates(date(2026, 1, 1), date(2026, 12, 28)) | st.sampled_from(
    [date(2026, 3, 29), date(2026, 10, 25)]
)


@given(rhythms, days, st.integers())
def test_anchored_windows_are_all_there_whatever_else_is_wished(
    rhythm: Rhythm, day: date, seed: int
) -> None:
    """Nothing moves them and nothing thins them out: not the hours, nor fewer, nor fading."""
    found = {(one.stands_for, one.opens) for one in windows(rhythm, day, seed) if one.stands_for}
    assert found == {
        (anchor.key, datetime.combine(day, anchor.at, BERLIN).astimezone(UTC))
        for anchor in rhythm.anchors
        if day.weekday() in anchor.days
    }


@given(rhythms, days, st.integers())
def test_usual_windows_leave_an_hour_around_anchored_ones(
    rhythm: Rhythm, day: date, seed: int
) -> None:
    around = [
        one
        for away in range(-2, 4)
        for one in windows(rhythm, day + timedelta(days=away), seed)
        if one.stands_for
    ]
    usual = [one for one in windows(rhythm, day, seed) if not one.stands_for]
    for one in usual:
        for other in around:
            assert abs(one.opens - other.opens) >= FLOOR
            if other.opens > one.opens:
                assert one.closes(timedelta(hours=2)) <= other.opens - FLOOR
    without = {one.opens for one in windows(replace(rhythm, anchors=()), day, seed)}
    assert {one.opens for one in usual} <= without


@given(rhythms, days, times, st.integers())
@settings(max_examples=25, deadline=None)
def test_two_days_with_anchors_are_gentle(
    rhythm: Rhythm, day: date, start: time, seed: int
) -> None:
    shown: list[tuple[datetime, Due]] = []

    class Told(Life):
        def look(self) -> list[datetime]:
            for decision in settled(self.now, self.rhythm, self.presence, self.history, self.seed):
                if isinstance(decision, Due):
                    shown.append((self.now, decision))
            return super().look()

    Told(rhythm, datetime.combine(day, start, BERLIN), seed).run(minutes=2 * 24 * 60)
    for moment, due in shown:
        assert due.stands_for or in_hours(moment, rhythm)
    instants = [moment.astimezone(UTC) for moment, _ in shown]
    assert all(after - before >= FLOOR for before, after in pairwise(instants))
    on_days = [moment.date() for moment, _ in shown]
    assert all(on_days.count(one) <= MOST_A_DAY for one in on_days)


@given(rhythms, days, times, st.integers())
@settings(max_examples=60, deadline=None)
def test_waiting_promises_anchored_ones_too(
    rhythm: Rhythm, day: date, start: time, seed: int
) -> None:
    now = datetime.combine(day, start, BERLIN)
    *gone, decision = settled(now, rhythm, NOBODY, NOTHING, seed)
    if isinstance(decision, Wait) and decision.until is not None:
        done = History(windows_done=tuple(one.window for one in gone if isinstance(one, LetGo)))
        *_, early = settled(
            later(decision.until, -timedelta(seconds=1)), rhythm, NOBODY, done, seed
        )
        *_, then = settled(decision.until, rhythm, NOBODY, done, seed)
        assert not isinstance(early, Due)
        assert isinstance(then, Due)


def test_a_plain_window_closes_as_before() -> None:
    assert Window("key", at("10:00")).closes() == at("10:00") + PATIENCE
