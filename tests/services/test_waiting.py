"""An invitation that waits: for a lull, for the end of what holds it, and not for long."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import Due, Hold, Wait
from glimmer_desktop.services.waiting import LOOK_AGAIN, LOOK_LATER, Ask
from glimmer_desktop.settings.schema import Settings
from pausing import World


class Sitting(World):
    """Somebody at the machine, lived second by second while something waits."""

    def __init__(self) -> None:
        super().__init__()
        self.touched_at = self.clock.now()
        self.looks = 0
        self.idles = 0

    def open(self) -> datetime:
        """Live up to the opening of the next window, and ask the machine what there is."""
        coming = self.pauses.status().next
        assert coming is not None
        while self.clock.now() < coming:
            self.clock.move(seconds=min(60.0, (coming - self.clock.now()).total_seconds()))
            self.touched_at = self.clock.now()
            self.last = self.pauses.tick()
        self.last = self.follow()
        return coming

    def touch(self) -> None:
        self.touched_at = self.clock.now()

    def follow(self) -> Wait | Due | Hold:
        """Do at once what is to be done at once."""
        decision = self.pauses.tick()
        while not isinstance(decision, Due) and (step := self.pauses.step()).seconds <= 0:
            self.ask(step.ask)
            decision = self.pauses.tick()
        assert isinstance(decision, Wait | Due | Hold)
        return decision

    def ask(self, what: Ask) -> None:
        idle = None
        if self.reading.idle is not None:
            idle = (self.clock.now() - self.touched_at).total_seconds()
        if what is Ask.IDLE:
            self.idles += 1
            self.pauses.heard_idle(idle)
        elif what is Ask.LOOK:
            self.looks += 1
            known = {**vars_of(self.reading), "idle": idle}
            self.pauses.heard(PresenceReading(**known))

    def live(self, seconds: float, *, types: bool = False) -> None:
        """As the presenter does: each step when it is due. Stops when an invitation is due."""
        until = self.clock.now() + timedelta(seconds=seconds)
        while not isinstance(self.last, Due):
            step = self.pauses.step()
            left = (until - self.clock.now()).total_seconds()
            self.clock.move(seconds=max(0.0, min(step.seconds, left)))
            if types:
                self.touch()
            if step.seconds > left:
                return
            self.ask(step.ask)
            self.last = self.follow()

    def tell(self, change: PresenceChange) -> None:
        self.pauses.told(change)
        self.last = self.follow()

    def reasons(self) -> tuple[Reason, ...]:
        assert isinstance(self.last, Hold)
        return self.last.reasons


def vars_of(reading: PresenceReading) -> dict[str, object]:
    return {
        name: getattr(reading, name)
        for name in (
            *("locked", "asleep", "do_not_disturb", "full_screen"),
            *("camera", "microphone", "screen_shared"),
        )
    }


@pytest.fixture
def sitting() -> Sitting:
    sitting = Sitting()
    sitting.reading = PresenceReading(idle=0.0)
    return sitting


class TestTheLull:
    def test_typing_holds_it_back_and_eight_seconds_bring_it(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.live(120, types=True)
        assert sitting.reasons() == (Reason.NO_LULL,)
        began = sitting.clock.now()
        sitting.live(60)
        assert isinstance(sitting.last, Due)
        assert 8 <= (sitting.clock.now() - began).total_seconds() <= 11

    def test_a_rest_without_activity_before_it_brings_nothing(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.live(200)
        assert sitting.reasons() == (Reason.NO_LULL,)

    def test_typing_on_for_twenty_minutes_lets_it_go_for_good(self, sitting: Sitting) -> None:
        opened = sitting.open()
        sitting.live(20 * 60 + 5, types=True)
        assert isinstance(sitting.last, Wait)
        assert sitting.clock.now() - opened <= timedelta(minutes=20, seconds=10)
        sitting.live(3_600)
        assert isinstance(sitting.last, Wait)

    def test_the_machine_is_asked_every_two_seconds_at_most(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.live(120)
        assert sitting.idles <= 61
        assert sitting.looks == 1, "only at the opening"

    def test_while_nothing_is_due_nothing_is_asked(self, sitting: Sitting) -> None:
        sitting.last = sitting.pauses.tick()
        sitting.live(3_600)
        assert (sitting.idles, sitting.looks) == (0, 0)

    @pytest.mark.parametrize("change", [PresenceChange.UNLOCKED, PresenceChange.WINDOW_CHANGED])
    def test_the_moment_after_something_ended(
        self, sitting: Sitting, change: PresenceChange
    ) -> None:
        sitting.open()
        sitting.live(5, types=True)
        sitting.tell(change)
        assert isinstance(sitting.last, Due)

    def test_where_nothing_can_be_known_it_comes_at_once(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading()
        sitting.open()
        assert isinstance(sitting.last, Due)

    def test_an_old_look_does_not_count(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading()
        sitting.open()
        sitting.clock.move(seconds=5)
        assert sitting.pauses.tick() == Hold((Reason.NO_LULL,), "2026-11-23 10:00")


class TestHolds:
    HELD = (
        ("camera", Reason.CAMERA),
        ("microphone", Reason.MICROPHONE),
        ("full_screen", Reason.FULL_SCREEN),
        ("do_not_disturb", Reason.DO_NOT_DISTURB),
        ("screen_shared", Reason.SCREEN_SHARED),
        ("locked", Reason.LOCKED),
        ("asleep", Reason.ASLEEP),
    )

    @pytest.mark.parametrize(("question", "reason"), HELD)
    def test_each_holds_and_says_so(self, sitting: Sitting, question: str, reason: Reason) -> None:
        sitting.reading = PresenceReading(idle=0.0, **{question: True})
        sitting.open()
        assert sitting.reasons() == (reason,)
        assert sitting.pauses.status().quiet_because == (reason.value,)

    def test_it_stops_the_clock_and_one_may_come_after_it(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        opened = sitting.open()
        sitting.live(110 * 60)
        assert sitting.reasons() == (Reason.CAMERA, Reason.AWAY)
        sitting.touch()
        sitting.reading = PresenceReading(idle=0.0)
        sitting.tell(PresenceChange.MAYBE_FREE)
        assert sitting.reasons() == (Reason.NO_LULL,)
        sitting.live(90, types=True)
        sitting.live(30)
        assert isinstance(sitting.last, Due)
        assert sitting.last.window == "2026-11-23 10:00"
        sitting.pauses.shown(sitting.last)
        sitting.last = sitting.pauses.tick()
        sitting.live(30 * 60, types=True)
        assert isinstance(sitting.last, Wait)
        assert sitting.clock.now() > opened + timedelta(hours=2)

    def test_what_holds_for_two_hours_lets_it_go(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, microphone=True)
        sitting.open()
        sitting.live(2 * 3600 + 60, types=True)
        assert isinstance(sitting.last, Wait)

    def test_nothing_that_waited_survives_a_restart(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        sitting.live(30 * 60)
        sitting.restart()
        sitting.reading = PresenceReading()
        assert isinstance(sitting.follow(), Wait)

    def test_it_is_looked_at_again_from_time_to_time(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        assert sitting.pauses.step().seconds == LOOK_AGAIN
        sitting.live(280, types=True)
        assert sitting.pauses.step().seconds == LOOK_LATER
        looks = sitting.looks
        sitting.clock.move(seconds=LOOK_AGAIN)
        sitting.reading = PresenceReading(idle=0.0)
        sitting.tell(PresenceChange.WINDOW_CHANGED)
        assert sitting.looks == looks + 1
        assert isinstance(sitting.last, Due)

    def test_a_window_that_comes_to_fill_the_screen_is_seen_first(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.live(1, types=True)
        sitting.reading = PresenceReading(idle=0.0, full_screen=True)
        sitting.tell(PresenceChange.WINDOW_CHANGED)
        assert sitting.reasons() == (Reason.FULL_SCREEN,)
        sitting.live(3, types=True)
        sitting.reading = PresenceReading(idle=0.0)
        sitting.tell(PresenceChange.WINDOW_CHANGED)
        assert isinstance(sitting.last, Due)

    def test_amid_a_call_other_windows_are_no_news(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        looks = sitting.looks
        sitting.tell(PresenceChange.WINDOW_CHANGED)
        assert sitting.looks == looks

    def test_what_was_typed_during_a_call_is_no_activity_before_a_rest(
        self, sitting: Sitting
    ) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        sitting.live(170, types=True)
        sitting.clock.move(seconds=9)
        sitting.reading = PresenceReading(idle=0.0)
        sitting.tell(PresenceChange.MAYBE_FREE)
        assert sitting.reasons() == (Reason.NO_LULL,)

    def test_nobody_there(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.live(310)
        assert sitting.reasons() == (Reason.AWAY,)
        assert sitting.pauses.step().ask is Ask.IDLE
        sitting.live(15 * 60)
        sitting.touch()
        sitting.live(60)
        assert sitting.reasons() == (Reason.NO_LULL,)
        sitting.live(90, types=True)
        sitting.live(30)
        assert isinstance(sitting.last, Due)

    def test_a_lock_that_was_told_holds_before_anything_is_asked(self, sitting: Sitting) -> None:
        sitting.pauses.told(PresenceChange.LOCKED)
        sitting.open()
        assert sitting.reasons() == (Reason.LOCKED,)
        sitting.tell(PresenceChange.UNLOCKED)
        assert isinstance(sitting.last, Due)

    def test_a_lock_whose_end_was_never_told_ends_with_a_plain_no(self, sitting: Sitting) -> None:
        sitting.pauses.told(PresenceChange.LOCKED)
        sitting.reading = PresenceReading(idle=0.0, locked=False)
        sitting.open()
        assert sitting.reasons() == (Reason.NO_LULL,)

    def test_a_sleep_that_never_came_does_not_hold_for_long(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.tell(PresenceChange.FALLING_ASLEEP)
        assert sitting.reasons() == (Reason.ASLEEP,)
        sitting.live(90, types=True)
        assert sitting.reasons() == (Reason.NO_LULL,)

    def test_waking_is_told_and_gives_ten_minutes(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.tell(PresenceChange.WOKE)
        assert sitting.reasons() == (Reason.JUST_WOKE,)
        sitting.live(9 * 60)
        assert sitting.reasons() == (Reason.JUST_WOKE,)

    def test_sleep_stops_the_clock_of_what_waited(self, sitting: Sitting) -> None:
        sitting.open()
        sitting.live(60, types=True)
        ticks = sitting.clock.monotonic()
        sitting.clock.move(hours=1)
        sitting.clock._ticks = ticks
        sitting.tell(PresenceChange.WOKE)
        assert sitting.reasons() == (Reason.JUST_WOKE,)
        sitting.live(10 * 60 + 5, types=True)
        assert sitting.reasons() == (Reason.NO_LULL,)


class TestPuttingAside:
    def test_one_click_overrules_what_holds_until_it_ends(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        assert sitting.pauses.can_be_put_aside
        sitting.pauses.put_aside()
        sitting.last = sitting.follow()
        assert isinstance(sitting.last, Due)

    def test_it_counts_for_this_hold_alone(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        sitting.pauses.put_aside()
        sitting.clock.move(seconds=11)
        sitting.reading = PresenceReading(idle=0.0)
        sitting.tell(PresenceChange.MAYBE_FREE)
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.tell(PresenceChange.MAYBE_FREE)
        assert sitting.reasons() == (Reason.CAMERA,)

    def test_another_reason_holds_all_the_same(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, camera=True)
        sitting.open()
        sitting.pauses.put_aside()
        sitting.reading = PresenceReading(idle=0.0, camera=True, full_screen=True)
        sitting.last = sitting.follow()
        assert sitting.reasons() == (Reason.FULL_SCREEN,)

    def test_a_locked_screen_cannot_be_put_aside(self, sitting: Sitting) -> None:
        sitting.reading = PresenceReading(idle=0.0, locked=True)
        sitting.open()
        assert not sitting.pauses.can_be_put_aside


class TestWhenCalm:
    def test_one_is_due_at_once_whatever_the_hour(self, sitting: Sitting) -> None:
        assert "outside-hours" in sitting.pauses.status().quiet_because
        sitting.pauses.when_calm()
        sitting.last = sitting.follow()
        assert sitting.reasons() == (Reason.NO_LULL,)
        sitting.live(90, types=True)
        sitting.live(30)
        assert isinstance(sitting.last, Due)
        sitting.pauses.shown(sitting.last)
        assert isinstance(sitting.follow(), Wait)

    @pytest.mark.parametrize("settings", [Settings(pauses_on=False), Settings(noting_break=True)])
    def test_also_where_none_comes_by_itself(self, sitting: Sitting, settings: Settings) -> None:
        sitting.settings = settings
        sitting.pauses.when_calm()
        assert isinstance(sitting.follow(), Hold)

    def test_it_is_let_go_after_twenty_minutes(self, sitting: Sitting) -> None:
        sitting.pauses.when_calm()
        sitting.last = sitting.follow()
        sitting.live(20 * 60 + 10, types=True)
        assert isinstance(sitting.last, Wait)

    def test_a_rest_a_note_and_a_pause_take_it_back(self, sitting: Sitting) -> None:
        for taken_back in (
            sitting.pauses.captured,
            sitting.pauses.paused,
            lambda: sitting.pauses.rest(sitting.clock.now() + timedelta(hours=1)),
        ):
            sitting.pauses.when_calm()
            assert isinstance(sitting.follow(), Hold)
            taken_back()
            assert isinstance(sitting.follow(), Wait)

    def test_it_does_not_survive_a_restart(self, sitting: Sitting) -> None:
        sitting.pauses.when_calm()
        sitting.restart()
        assert isinstance(sitting.follow(), Wait)
