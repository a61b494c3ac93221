"""Clocks that jump, sleep and travel (B11): at most one invitation comes of it, none in quiet
hours, and the day goes on as ever."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise, product
from zoneinfo import ZoneInfo

import pytest

from bars import Figure
from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.openings import in_hours
from glimmer_desktop.domain.rhythm import Due
from glimmer_desktop.services.wishes import rhythm_of
from glimmer_desktop.settings.schema import Settings
from pausing import World

EVERY_QUARTER = tuple(time(hour, minute) for hour in range(24) for minute in range(0, 60, 15))
WISHES = Settings(pause_times=EVERY_QUARTER, day_starts=time(8), day_ends=time(21))
CHANGES = {  # the days on which the clocks go forward, and back
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 10, 4), date(2026, 4, 5)),  # by half an hour
}
FAR = ZoneInfo("Pacific/Auckland")
HOUR = timedelta(hours=1)


class Traveller(World):
    """Somebody with a window every quarter of an hour, who looks at each invitation that comes."""

    def __init__(self, start: datetime, *plans: Anchor) -> None:
        super().__init__(start)
        self.settings = WISHES
        self.anchors = plans
        self.shown: list[tuple[datetime, str]] = []

    def live(self, span: timedelta) -> list[datetime]:
        """Minute by minute of what really passes; when invitations came."""
        before = len(self.shown)
        for _ in range(int(span / timedelta(minutes=1))):
            decision = self.tick()
            if isinstance(decision, Due):
                now = self.clock.now()
                assert decision.stands_for or in_hours(now, rhythm_of(WISHES, 0, 0, ())), now
                self.shown.append((now, decision.stands_for or ""))
                self.pauses.shown(decision)
                self.tick()
            self.pass_by(timedelta(minutes=1))
        return [at for at, _ in self.shown[before:]]

    def pass_by(self, span: timedelta, *, asleep: bool = False) -> None:
        """The zone's own clock shows what its rules make of the time that passes."""
        ticks, zone = self.clock.monotonic(), self.clock.zone()
        now = (self.clock.now().astimezone(UTC) + span).astimezone(zone)
        self.clock.set(now)
        self.clock._ticks = ticks + (0 if asleep else span.total_seconds())


JUMPS: dict[str, Callable[[Traveller], None]] = {
    "a day ahead": lambda one: one.clock.set(one.clock.now() + timedelta(days=1)),
    "a day back": lambda one: one.clock.set(one.clock.now() - timedelta(days=1)),
    "ten years ahead": lambda one: one.clock.set(one.clock.now().replace(year=2036)),
    "back to 1970": lambda one: one.clock.set(one.clock.now().replace(year=1970, month=1)),
    "to the other side": lambda one: one.clock.set(one.clock.now().astimezone(FAR)),
    "eight hours of sleep": lambda one: one.pass_by(8 * HOUR, asleep=True),
}


@pytest.mark.bar("B11", part="jumps, travel and sleep, at six hours of the day in three zones")
@pytest.mark.parametrize("jump", JUMPS)
def test_after_a_jump_one_comes_at_most(jump: str, figure: Figure) -> None:
    most = 0
    for zone, hour in product(CHANGES, range(1, 24, 4)):
        life = Traveller(datetime(2026, 6, 10, hour, 7, tzinfo=ZoneInfo(zone)))
        life.live(HOUR / 2)
        JUMPS[jump](life)
        came = life.live(HOUR / 6)
        assert len(came) <= 1, (zone, hour, came)
        most = max(most, len(came))
    figure(f"at most {most} in the ten minutes after, 0 in quiet hours")


@pytest.mark.bar("B11", part="jumps there and back again")
@pytest.mark.parametrize("jump", ["a day ahead", "ten years ahead", "back to 1970"])
def test_a_clock_that_was_wrong_takes_no_day_away(jump: str) -> None:
    life = Traveller(datetime(2026, 6, 10, 9, 7, tzinfo=ZoneInfo("Europe/Berlin")))
    right = life.clock.now()
    JUMPS[jump](life)
    life.live(HOUR / 6)
    life.clock.set(right + HOUR / 6)
    assert len(life.live(HOUR / 6)) <= 1
    assert life.live(3 * HOUR), "it went on waiting for the time that never was"


@pytest.mark.bar("B11", part="both changes of the clocks in three zones, and a plan at 02:30")
@pytest.mark.parametrize("zone", CHANGES)
@pytest.mark.parametrize("ahead", [True, False], ids=["forward", "back"])
def test_the_night_the_clocks_change(zone: str, ahead: bool, figure: Figure) -> None:
    day = CHANGES[zone][0 if ahead else 1]
    night = datetime.combine(day, time(0, 30), ZoneInfo(zone))
    life = Traveller(night, Anchor(key="tea", at=time(2, 30)))
    life.live(4 * HOUR)
    life.pass_by(3 * HOUR)
    life.live(2 * HOUR)
    plans = [at for at, plan in life.shown if plan and at.date() == day]
    assert len(plans) == 1, plans
    usual = [at.astimezone(UTC) for at, plan in life.shown if not plan]
    assert all(later - sooner >= HOUR for sooner, later in pairwise(usual))
    assert usual, "the morning after has its invitation"
    figure("one plan at 02:30, none twice and none left out; 0 in quiet hours")
