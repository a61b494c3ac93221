"""The rhythm with its memory: sleep, restarts, answers, rests and what the status tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import Due, Hold, Wait
from glimmer_desktop.services.pauses import LONGEST_WAIT
from glimmer_desktop.services.wishes import EVENING, evening_anchors
from pausing import MORNING, World


@pytest.fixture
def world() -> World:
    return World()


def test_a_day_brings_three_invitations_and_none_twice(world: World) -> None:
    shown = []
    for _ in range(3):
        due = world.next_due()
        world.pauses.shown(due)
        shown.append(world.clock.now())
        assert isinstance(world.tick(), Wait)
    nominal = [MORNING.replace(hour=h, minute=m) for h, m in ((10, 0), (13, 30), (16, 30))]
    assert all(abs(at - by) <= timedelta(minutes=16) for at, by in zip(shown, nominal, strict=True))
    assert world.next_due().window.startswith("2026-11-24")


def test_the_timer_goes_to_the_deadline_and_never_beyond_a_minute(world: World) -> None:
    world.tick()
    assert world.pauses.step().seconds == LONGEST_WAIT
    coming = world.pauses.status().next
    assert coming is not None
    world.until(coming - timedelta(seconds=20))
    assert world.pauses.step().seconds == pytest.approx(20)
    world.clock.move(seconds=19.9)
    world.tick()
    assert world.pauses.step().seconds == 1.0


def test_lines_do_not_repeat_within_the_last_few(world: World) -> None:
    lines = []
    for _ in range(20):
        due = world.next_due()
        world.pauses.shown(due)
        world.restart()
        lines.append(due.line)
    for place, line in enumerate(lines):
        assert line not in lines[max(0, place - 5) : place]


def test_restarting_changes_nothing(world: World) -> None:
    coming = world.pauses.status().next
    for _ in range(5):
        world.tick()
        world.restart()
        world.clock.move(minutes=5)
        assert world.pauses.status().next == coming
    world.pauses.shown(world.next_due())
    world.restart()
    assert isinstance(world.tick(), Wait)


def test_looking_at_the_status_writes_nothing(world: World) -> None:
    world.pauses.status()
    world.pauses.rest_choices()
    assert world.kept.written == 0
    world.tick()
    assert world.kept.written == 1
    world.clock.move(seconds=60)
    world.tick()
    assert world.kept.written == 1


class TestSleep:
    def sleep(self, world: World, **length: float) -> None:
        """Linux: the monotonic clock stands still meanwhile."""
        before = world.clock.monotonic()
        world.clock.move(**length)
        world.clock._ticks = before

    def test_waking_in_a_window_gives_ten_minutes(self, world: World) -> None:
        coming = world.pauses.status().next
        assert coming is not None
        world.until(coming - timedelta(minutes=10))
        self.sleep(world, minutes=12)
        decision = world.tick()
        assert isinstance(decision, Hold)
        assert decision.reasons == (Reason.JUST_WOKE,)
        assert decision.until == world.clock.now() + timedelta(minutes=10)
        assert "just-woke" in world.pauses.status().quiet_because
        world.restart()
        assert isinstance(world.tick(), Hold)
        world.until(decision.until)
        assert isinstance(world.last, Due)

    def test_sleeping_past_a_window_lets_it_go(self, world: World) -> None:
        world.tick()
        self.sleep(world, hours=7)
        decision = world.tick()
        assert isinstance(decision, Wait)
        assert world.next_due().window == "2026-11-23 16:30"

    def test_sleep_shows_where_the_monotonic_clock_goes_on(self, world: World) -> None:
        coming = world.pauses.status().next
        assert coming is not None
        world.tick()
        world.clock.move(seconds=(coming - world.clock.now()).total_seconds() + 5)
        assert isinstance(world.tick(), Hold)

    def test_a_late_tick_is_no_sleep(self, world: World) -> None:
        coming = world.pauses.status().next
        assert coming is not None
        world.until(coming - timedelta(seconds=10))
        self.sleep(world, seconds=50)
        assert isinstance(world.tick(), Due)


class TestClockSetBack:
    def test_it_is_quiet_for_an_hour_at_most(self, world: World) -> None:
        world.tick()
        world.kept.memory = replace(
            world.kept.memory, last_invited=datetime(2030, 1, 1, tzinfo=UTC)
        )
        world.restart()
        world.tick()
        assert world.kept.memory.last_invited == MORNING
        assert world.next_due().window == "2026-11-23 10:00"

    def test_an_invitation_does_not_come_twice(self, world: World) -> None:
        world.pauses.shown(world.next_due())
        for hours in (0.2, 1, 5):
            world.clock.set(world.clock.now() - timedelta(hours=hours))
            for _ in range(int(hours * 60) + 30):
                decision = world.tick()
                assert not isinstance(decision, Due)
                world.clock.move(minutes=1)


class TestAnswers:
    def test_only_fading_counts(self, world: World) -> None:
        world.pauses.faded()
        world.pauses.faded()
        assert world.kept.memory.faded_in_a_row == 2
        world.pauses.answered()
        assert world.kept.memory.faded_in_a_row == 0

    def test_a_note_counts_as_the_pause(self, world: World) -> None:
        coming = world.pauses.status().next
        assert coming is not None
        world.until(coming - timedelta(minutes=1))
        world.pauses.captured()
        assert world.pauses.status().quiet_because == ("recent-note",)
        assert world.next_due().window == "2026-11-23 13:30"

    def test_a_pause_counts_as_well(self, world: World) -> None:
        world.until(MORNING.replace(hour=9, minute=30))
        world.pauses.paused()
        assert world.pauses.status().quiet_because == ("recent-pause",)

    def test_fewer_goes_down_to_one_and_back(self, world: World) -> None:
        for left in (2, 1, 1):
            world.pauses.fewer()
            assert len(self.invitations_of_a_day(world)) == left
        world.pauses.as_usual()
        assert len(self.invitations_of_a_day(world)) == 3

    def invitations_of_a_day(self, world: World) -> list[str]:
        world.clock.set(world.clock.now().replace(hour=8) + timedelta(days=1))
        evening, windows = world.clock.now().replace(hour=20), []
        while world.clock.now() < evening:
            decision = world.tick()
            if isinstance(decision, Due):
                world.pauses.shown(decision)
                windows.append(decision.window)
            world.clock.move(minutes=1)
        return windows

    def test_an_invitation_asked_for_counts_as_one(self, world: World) -> None:
        due = world.pauses.asked_for()
        assert due.window == ""
        assert world.pauses.line(due.line) == f"{due.line}?"
        world.pauses.shown(due)
        assert world.kept.memory.last_invited == MORNING
        assert world.kept.memory.invited_today == (MORNING,)
        assert world.kept.memory.windows_done == ()

    def test_old_invitations_are_forgotten(self, world: World) -> None:
        for _ in range(30):
            world.pauses.shown(world.next_due())
        assert len(world.kept.memory.invited_today) <= 9
        assert len(world.kept.memory.windows_done) <= 15
        assert len(world.kept.memory.recent_lines) <= 8

    def test_an_unknown_line_is_empty(self, world: World) -> None:
        assert world.pauses.line("no-such-line") == ""


class TestRest:
    def test_it_outlives_a_restart_and_ends_by_itself(self, world: World) -> None:
        until = MORNING + timedelta(hours=1)
        world.pauses.rest(until)
        world.restart()
        assert world.pauses.rest_until == until
        assert "resting" in world.pauses.status().quiet_because
        world.until(until)
        assert world.pauses.rest_until is None

    def test_it_can_be_ended(self, world: World) -> None:
        world.pauses.rest(MORNING + timedelta(hours=1))
        world.pauses.resume()
        assert world.pauses.rest_until is None

    def test_what_is_offered(self, world: World) -> None:
        offered = world.pauses.rest_choices()
        assert [choice.key for choice in offered] == ["30m", "1h", "tomorrow"]
        assert offered[0].until == MORNING + timedelta(minutes=30)
        assert offered[1].until == MORNING + timedelta(hours=1)
        world.pauses.rest(offered[2].until)
        due = world.next_due()
        assert due.window == "2026-11-24 10:00"
        assert world.clock.now() - offered[2].until < timedelta(seconds=1)

    def test_tomorrow_does_not_begin_today(self, world: World) -> None:
        world.settings = replace(
            world.settings, pause_times=(time(0),), day_starts=time(0), day_ends=time(0)
        )
        for day in range(24, 30):
            world.clock.set(MORNING.replace(day=day, hour=23, minute=59))
            assert world.pauses.rest_choices()[2].until.day == day + 1

    @pytest.mark.parametrize(
        ("words", "until"),
        [
            ("30m", MORNING + timedelta(minutes=30)),
            ("45 minutes", MORNING + timedelta(minutes=45)),
            ("1h", MORNING + timedelta(hours=1)),
            ("2 hours", MORNING + timedelta(hours=2)),
            ("1h30m", MORNING + timedelta(minutes=90)),
            ("1H 30M", MORNING + timedelta(minutes=90)),
            ("", MORNING + timedelta(hours=1)),
            ("until 14:30", MORNING.replace(hour=14, minute=30)),
            ("14:30", MORNING.replace(hour=14, minute=30)),
            ("until 07:15", datetime(2026, 11, 24, 7, 15, tzinfo=UTC)),
            ("until 08:00", datetime(2026, 11, 24, 8, 0, tzinfo=UTC)),
            ("until 2026-12-24T18:00", datetime(2026, 12, 24, 18, 0, tzinfo=UTC)),
            ("until 2026-12-24T18:00+02:00", datetime(2026, 12, 24, 16, 0, tzinfo=UTC)),
        ],
    )
    def test_words_that_are_understood(self, world: World, words: str, until: datetime) -> None:
        assert world.pauses.parse_rest(words) == until

    @pytest.mark.parametrize(
        ("words", "day"), [("today", 24), ("tomorrow", 24), ("until 2026-11-30", 30)]
    )
    def test_a_day_means_its_first_window(self, world: World, words: str, day: int) -> None:
        world.pauses.rest(world.pauses.parse_rest(words))
        assert world.pauses.status().next == world.pauses.parse_rest(words)
        assert world.pauses.parse_rest(words).day == day
        assert abs(world.pauses.parse_rest(words) - MORNING.replace(day=day, hour=10)) <= timedelta(
            minutes=15
        )

    @pytest.mark.parametrize(
        "words",
        [
            "a while", "until", "until later", "-5m", "0m", "5", "1d", "m", "until 25:00",
            "until 2026-13-01", "until 2025-01-01", "until 9999-12-31", "999999h", "1e9h",
            "99999999999999999999m", "١m", "until 0001-01-01", "\x00", "until 12:00+05:00",
        ],
    )  # fmt: skip
    def test_words_that_are_not(self, world: World, words: str) -> None:
        with pytest.raises(ValueError, match=r"^[A-Z][^\n]+"):
            world.pauses.parse_rest(words)


class TestStatus:
    def test_between_windows_it_is_not_quiet_for_a_reason(self, world: World) -> None:
        world.until(MORNING.replace(hour=9, minute=1))
        status = world.pauses.status()
        assert status.on
        assert status.next is not None
        assert status.quiet_because == ()

    def test_outside_hours(self, world: World) -> None:
        assert world.pauses.status().quiet_because == ("outside-hours",)

    def test_off(self, world: World) -> None:
        world.settings = replace(world.settings, pauses_on=False)
        status = world.pauses.status()
        assert (status.on, status.next, status.quiet_because[0]) == (False, None, "off")

    def test_settings_count_at_once(self, world: World) -> None:
        world.settings = replace(world.settings, pause_times=(time(15, 0),))
        coming = world.pauses.status().next
        assert coming is not None
        assert abs(coming - MORNING.replace(hour=15)) <= timedelta(minutes=15)

    def test_an_open_note_is_a_reason(self, world: World) -> None:
        coming = world.pauses.status().next
        assert coming is not None
        world.until(coming)
        assert isinstance(world.tick((Reason.NOTE_OPEN,)), Hold)
        assert world.pauses.status().quiet_because == ("note-open",)
        world.tick()
        assert world.pauses.status().quiet_because == ()


class TestFullDisk:
    def test_the_rhythm_goes_on(self, world: World, caplog: pytest.LogCaptureFixture) -> None:
        world.kept.full = True
        due = world.next_due()
        world.pauses.shown(due)
        assert isinstance(world.tick(), Wait)
        assert [record.getMessage() for record in caplog.records] == [
            "the rhythm cannot be written down: disk-full"
        ]
        caplog.clear()
        world.kept.full = False
        world.tick()
        assert world.kept.memory.windows_done == (due.window,)

    def test_a_rest_says_so(self, world: World) -> None:
        world.kept.full = True
        with pytest.raises(Known):
            world.pauses.rest(MORNING + timedelta(hours=1))
        assert world.pauses.rest_until == MORNING + timedelta(hours=1)


class TestAnchored:
    """A time that the person tied something to."""

    @pytest.fixture
    def coffee(self, world: World) -> World:
        world.anchors = (Anchor("coffee", time(9, 0)),)
        return world

    def test_it_comes_first_and_once_and_survives_a_restart(self, coffee: World) -> None:
        due = coffee.next_due()
        assert (due.stands_for, f"{coffee.clock.now():%H:%M}") == ("coffee", "09:00")
        coffee.pauses.shown(due)
        coffee.restart()
        assert coffee.next_due().stands_for == ""

    def test_an_evening_comes_outside_the_hours_and_waits_as_any_other(self, world: World) -> None:
        world.settings = replace(world.settings, evening_on=True, evening_at=time(20, 0))
        world.anchors = evening_anchors(world.settings)
        due = world.next_due()
        while not due.stands_for:
            world.pauses.shown(due)
            due = world.next_due()
        assert (due.stands_for, f"{world.clock.now():%H:%M}") == (EVENING, "20:00")
        assert isinstance(world.tick(holds=(Reason.EVENING_OPEN,)), Hold)
        assert evening_anchors(replace(world.settings, evening_on=False)) == ()

    def test_a_new_time_counts_from_the_next_tick(self, coffee: World) -> None:
        assert coffee.pauses.status().next == MORNING.replace(hour=9)
        coffee.anchors = (Anchor("coffee", time(8, 30)),)
        assert coffee.pauses.status().next == MORNING.replace(hour=8, minute=30)
        coffee.anchors = ()
        following = coffee.pauses.status().next
        assert following is not None
        assert following > MORNING.replace(hour=9)

    def test_fading_by_itself_says_nothing_of_the_others(self, coffee: World) -> None:
        for _ in range(5):
            coffee.pauses.shown(replace(coffee.next_due(), stands_for="coffee"))
            coffee.pauses.faded()
        assert coffee.kept.memory.faded_in_a_row == 0
        coffee.pauses.shown(replace(coffee.next_due(), stands_for=""))
        coffee.pauses.faded()
        assert coffee.kept.memory.faded_in_a_row == 1

    def test_the_question_how_often_waits_for_a_usual_one(self, coffee: World) -> None:
        coffee.kept.memory = replace(coffee.kept.memory, quiet_days=7)
        coffee.restart()
        coffee.pauses.shown(coffee.next_due())
        assert coffee.pauses.asks_how_often()
        coffee.pauses.shown(coffee.next_due())
        assert not coffee.pauses.asks_how_often()

    def test_what_is_no_more_goes_without_counting(self, coffee: World) -> None:
        due = coffee.next_due()
        coffee.pauses.gone(due)
        assert coffee.kept.memory.last_invited is None
        assert isinstance(coffee.tick(), Wait)
