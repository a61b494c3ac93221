"""When the card and the pause show, and what an answer means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from arriving import by_card
from conftest import StillClock
from fake_presence import FakePresence
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import Due, Hold, Wait
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.services.waiting import LOOK_AGAIN, Ask, Step
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.pause.presenter import PausePresenter
from glimmer_desktop.ui.theme.theme import Theme, load_theme
from guiding import guide

RESOURCES = Path(__file__).parents[3] / "resources"
LINES = {"light": "Where is the light?", "warmth": "Any warmth nearby?"}
LATER = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)


class ScriptedPauses:
    """A rhythm that does as it is told and writes down what it hears."""

    def __init__(self) -> None:
        self.decision: Wait | Due | Hold = Wait(LATER)
        self.said: list[str] = []
        self.steps: list[Step] = []
        self.invites = True
        self.is_waiting = False
        self.asks = False
        self.held: tuple[Reason, ...] = ()
        self.reasons: tuple[str, ...] = ()
        self.rested: datetime | None = None
        self.full = False

    def tick(self, holds: tuple[Reason, ...] = ()) -> Wait | Due | Hold:
        self.held = holds
        if holds and isinstance(self.decision, Due):
            return Hold(holds, self.decision.window)
        return self.decision

    def step(self) -> Step:
        return self.steps.pop(0) if self.steps else Step(Ask.NOTHING, 42.0)

    def heard_idle(self, idle: float | None) -> None:
        self.said.append(f"idle {idle}")

    def heard(self, reading: PresenceReading) -> None:
        self.said.append("looked")

    def told(self, change: PresenceChange) -> None:
        self.said.append(change.value)

    def asks_how_often(self) -> bool:
        return self.asks

    def now(self) -> datetime:
        return LATER - timedelta(hours=1)

    def when_calm(self) -> None:
        self.said.append("when calm")

    def put_aside(self) -> None:
        self.said.append("put aside")

    def line(self, key: str) -> str:
        return LINES.get(key, "")

    def asked_for(self) -> Due:
        return Due("warmth", "")

    def shown(self, due: Due) -> None:
        self.said.append(f"shown {due.line} {due.window}".strip())
        self.decision = Wait(LATER)

    def gone(self, due: Due) -> None:
        self.said.append(f"gone {due.window}")
        self.decision = Wait(LATER)

    def answered(self) -> None:
        self.said.append("answered")

    def faded(self) -> None:
        self.said.append("faded")

    def captured(self) -> None:
        self.said.append("captured")
        self.reasons = ("recent-note",)

    def paused(self) -> None:
        self.said.append("paused")

    def fewer(self) -> None:
        self.said.append("fewer")

    def as_usual(self) -> None:
        self.said.append("as usual")

    def rest(self, until: datetime) -> None:
        self.rested = until
        if self.full:
            raise Known(ErrorCode.DISK_FULL, path="pauses.json")

    def resume(self) -> None:
        self.rested = None

    def rest_choices(self) -> tuple[RestChoice, ...]:
        return tuple(RestChoice(key, LATER) for key in ("30m", "1h", "tomorrow"))

    def status(self) -> PausesStatus:
        return PausesStatus(self.rested is None, LATER, self.reasons)


class Stage:
    """The presenter with everything around it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pauses = ScriptedPauses()
        self.presence = FakePresence()
        self.events = AppEvents()
        self.others_open: tuple[Reason, ...] = ()
        self.notes: list[object] = []
        self.changes = 0
        self.presenter = PausePresenter(
            self.pauses,  # type: ignore[arg-type]
            self.events,
            load_theme(RESOURCES, "light"),
            by_card,
            guide,
            others_open=lambda: self.others_open,
            presence=self.presence,
        )
        self.presenter.note_requested.connect(self.notes.append)
        self.presenter.note_after_pause_requested.connect(
            lambda line, value: self.notes.append((line, value))
        )
        self.events.pauses_changed.connect(self._changed)

    def _changed(self) -> None:
        self.changes += 1

    @property
    def card(self):
        return self.presenter._arrival and self.presenter._arrival._card

    @property
    def pause(self):
        return self.presenter._pause and self.presenter._pause.window


@pytest.fixture
def stage(qtbot: QtBot):
    stage = Stage(qtbot)
    yield stage
    stage.presenter.stop()
    for window in (stage.card, stage.pause):
        if window is not None:
            qtbot.addWidget(window)


DUE = Due("light", "2026-11-23 10:00")


EVENING = Due("light", "2026-11-23 20:00 evening", "evening")


class TestTheEvening:
    def test_it_comes_with_its_own_answers(self, stage: Stage, qtbot: QtBot) -> None:
        stage.pauses.decision = EVENING
        stage.presenter.start()
        assert "sit with it" in stage.card.accessibleDescription()
        with qtbot.waitSignal(stage.presenter.evening_requested, timeout=1_000):
            stage.card.evening_requested.emit()
        assert stage.pauses.said == [f"shown light {EVENING.window}", "answered"]

    def test_not_today_is_an_answer_and_no_more(self, stage: Stage) -> None:
        stage.pauses.decision = EVENING
        stage.presenter.start()
        stage.card.not_now_requested.emit()
        assert stage.pauses.said == [f"shown light {EVENING.window}", "answered"]

    def test_noting_instead_is_prompted_by_no_line(self, stage: Stage) -> None:
        stage.pauses.decision = EVENING
        stage.presenter.start()
        assert stage.presenter.take_up() == ""

    def test_an_open_page_holds_it(self, stage: Stage) -> None:
        stage.others_open = (Reason.EVENING_OPEN,)
        stage.pauses.decision = EVENING
        stage.presenter.start()
        assert stage.card is None


class TestTheTimer:
    def test_nothing_comes_before_it_is_started(self, stage: Stage) -> None:
        stage.pauses.decision = DUE
        assert not stage.presenter._timer.isActive()
        assert stage.card is None

    def test_it_goes_to_the_next_deadline(self, stage: Stage) -> None:
        stage.presenter.start()
        assert stage.presenter._timer.isSingleShot()
        assert stage.presenter._timer.interval() == 42_000
        assert stage.card is None

    def test_each_tick_asks_again(self, stage: Stage) -> None:
        stage.presenter.start()
        stage.pauses.decision = DUE
        stage.presenter._timer.timeout.emit()
        assert stage.card.isVisible()
        assert stage.presenter._timer.isActive()

    def test_stopped_it_stays_quiet(self, stage: Stage) -> None:
        stage.pauses.decision = DUE
        stage.presenter.start()
        stage.presenter.open_pause()
        stage.presenter.stop()
        assert not stage.presenter._timer.isActive()
        assert not stage.card.isVisible()
        assert not stage.pause.isVisible()


class TestInvitations:
    def test_what_is_due_is_shown_once(self, stage: Stage) -> None:
        stage.pauses.decision = DUE
        stage.presenter.start()
        stage.presenter.tick()
        assert stage.card.accessibleDescription() == "Where is the light?"
        assert stage.pauses.said == ["shown light 2026-11-23 10:00"]

    def test_without_a_screen_it_does_not_count(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        card = stage.presenter._arriving()._card_window()
        monkeypatch.setattr(card, "_screen", lambda: None)
        stage.pauses.decision = DUE
        stage.presenter.start()
        assert stage.pauses.said == []

    def test_an_open_note_holds(self, stage: Stage) -> None:
        stage.others_open = (Reason.NOTE_OPEN,)
        stage.pauses.decision = DUE
        stage.presenter.start()
        assert stage.pauses.held == (Reason.NOTE_OPEN,)
        assert stage.card is None

    def test_a_pause_under_way_holds(self, stage: Stage) -> None:
        stage.presenter.start()
        stage.presenter.open_pause()
        stage.pauses.decision = DUE
        stage.presenter.tick()
        assert stage.pauses.held == (Reason.PAUSE_OPEN,)
        assert stage.card is None
        stage.pause.leave()
        stage.presenter.tick()
        assert stage.card.isVisible()

    def test_asked_for_it_comes_as_a_due_one_would(self, stage: Stage) -> None:
        stage.presenter.invite_now()
        assert stage.card.isVisible()
        assert stage.pauses.said == ["shown warmth"]


class TestTheMachine:
    """What it is asked and tells; what is made of it is the rhythm's."""

    def begin(self, stage: Stage, *steps: Step) -> None:
        stage.pauses.steps = list(steps)
        stage.presenter.start()

    def test_nothing_is_asked_while_nothing_is_due(self, stage: Stage) -> None:
        self.begin(stage)
        stage.presenter._timer.timeout.emit()
        assert stage.presence.asked == []
        assert not stage.presence.heeds_windows

    def test_it_is_asked_at_once_where_that_is_the_next_step(self, stage: Stage) -> None:
        stage.presence.reading = PresenceReading(idle=3.0)
        self.begin(stage, Step(Ask.LOOK, 0.0), Step(Ask.IDLE, 2.0))
        assert stage.pauses.said == ["looked"]
        assert stage.presenter._timer.interval() == 2_000
        stage.presenter._timer.timeout.emit()
        assert stage.presence.asked == ["look", "idle"]
        assert stage.pauses.said == ["looked", "idle 3.0"]

    def test_without_an_answer_it_goes_on_all_the_same(self, stage: Stage) -> None:
        stage.presence.holds_back = True
        self.begin(stage, Step(Ask.LOOK, 0.0))
        assert stage.presenter._timer.isActive()
        assert stage.presenter._timer.interval() == LOOK_AGAIN * 1000
        stage.presenter._timer.timeout.emit()
        assert stage.presenter._timer.interval() == 42_000

    def test_an_answer_to_another_situation_is_dropped(self, stage: Stage) -> None:
        stage.presence.holds_back = True
        self.begin(stage, Step(Ask.LOOK, 0.0))
        stage.events.settings_changed.emit(Settings())
        stage.presence.answer()
        assert stage.pauses.said == []

    def test_an_answer_after_the_end_is_dropped(self, stage: Stage) -> None:
        stage.presence.holds_back = True
        self.begin(stage, Step(Ask.IDLE, 0.0))
        stage.presenter.stop()
        stage.presence.answer()
        assert stage.pauses.said == []
        assert not stage.presenter._timer.isActive()

    def test_what_it_says_by_itself_is_heard_at_once(self, stage: Stage) -> None:
        self.begin(stage)
        stage.presence.tell(PresenceChange.UNLOCKED)
        assert stage.pauses.said == ["unlocked"]
        stage.presenter.stop()
        stage.presence.tell(PresenceChange.LOCKED)
        assert stage.pauses.said == ["unlocked"]

    def test_windows_are_heeded_only_while_one_waits(self, stage: Stage) -> None:
        stage.pauses.is_waiting = True
        self.begin(stage)
        assert stage.presence.heeds_windows
        stage.pauses.is_waiting = False
        stage.presenter.tick()
        assert not stage.presence.heeds_windows
        stage.pauses.is_waiting = True
        stage.presenter.tick()
        stage.presenter.stop()
        assert not stage.presence.heeds_windows

    def test_one_when_calm_and_one_all_the_same(self, stage: Stage) -> None:
        self.begin(stage)
        stage.presenter.invite_when_calm()
        stage.presenter.invite_all_the_same()
        assert stage.pauses.said == ["when calm", "put aside"]
        assert stage.card is None

    def test_a_machine_that_knows_nothing_is_as_good(self, qtbot: QtBot) -> None:
        clock = StillClock(LATER)
        pauses = Pauses(Forgetful(), clock, lambda: LINES, Settings)
        presenter = PausePresenter(
            pauses, AppEvents(), load_theme(RESOURCES, "light"), by_card, guide
        )
        presenter.start()
        presenter.invite_when_calm()
        card = presenter._arriving()._card_window()
        assert card.isVisible()
        presenter.stop()
        qtbot.addWidget(card)


class TestHowOften:
    """The one question, asked by the card."""

    def test_it_comes_in_place_of_the_line(self, stage: Stage) -> None:
        stage.pauses.asks = True
        stage.presenter.invite_now()
        assert "keep" in stage.card.accessibleDescription()
        assert stage.pauses.said == ["shown warmth"]

    @pytest.mark.parametrize(
        ("answer", "said"),
        [
            ("keep_chosen", ["answered", "as usual"]),
            ("fewer_chosen", ["answered", "fewer"]),
            ("stop_chosen", ["answered"]),
        ],
    )
    def test_the_cards_answers_arrive(self, stage: Stage, answer: str, said: list[str]) -> None:
        stage.pauses.asks = True
        stage.presenter.invite_now()
        stage.pauses.said.clear()
        getattr(stage.card, answer).emit()
        assert stage.pauses.said == said

    def test_noting_does_not_answer_it(self, stage: Stage) -> None:
        stage.pauses.asks = True
        stage.presenter.invite_now()
        assert stage.presenter.take_up() == ""
        assert stage.card.isVisible()

    def test_it_makes_way_for_what_covers_the_screen(self, stage: Stage) -> None:
        stage.pauses.asks = True
        stage.presenter.invite_now()
        stage.presenter.make_way()
        assert not stage.card.isVisible()
        assert "answered" not in stage.pauses.said

    def test_keep_is_as_many_as_before(self, stage: Stage) -> None:
        stage.presenter.keep_chosen()
        assert stage.pauses.said == ["answered", "as usual"]

    def test_fewer_is_fewer(self, stage: Stage) -> None:
        stage.presenter.fewer_chosen()
        assert stage.pauses.said == ["answered", "fewer"]

    def test_stop_is_passed_on(self, stage: Stage, qtbot: QtBot) -> None:
        with qtbot.waitSignal(stage.presenter.off_requested):
            stage.presenter.stop_chosen()
        assert stage.pauses.said == ["answered"]


class TestAnswers:
    @pytest.fixture(autouse=True)
    def invited(self, stage: Stage) -> None:
        stage.pauses.decision = DUE
        stage.presenter.start()
        stage.pauses.said.clear()

    def test_note_brings_the_line_along(self, stage: Stage) -> None:
        stage.card.note_requested.emit()
        assert stage.notes == ["light"]
        assert stage.pauses.said == ["answered"]

    def test_pause_opens_with_the_same_line(self, stage: Stage) -> None:
        stage.card.pause_requested.emit()
        assert stage.pause.isVisible()
        assert stage.pause.accessibleDescription() == "Where is the light?"
        assert stage.pauses.said == ["answered", "paused"]

    def test_not_now_is_an_answer(self, stage: Stage) -> None:
        stage.card.not_now_requested.emit()
        assert stage.pauses.said == ["answered"]

    def test_closing_counts_as_nothing(self, stage: Stage) -> None:
        stage.card.close()
        assert stage.pauses.said == []

    def test_fading_is_told_apart(self, stage: Stage) -> None:
        stage.card.faded.emit()
        assert stage.pauses.said == ["faded"]

    def test_fewer_is_thanked_for(self, stage: Stage) -> None:
        stage.card.fewer_requested.emit()
        assert stage.pauses.said == ["answered", "fewer"]
        assert stage.card.isVisible()
        assert not stage.card.is_inviting

    def test_rest_rests(self, stage: Stage) -> None:
        stage.card.rest_requested.emit(RestChoice("1h", LATER))
        assert stage.pauses.rested == LATER
        assert not stage.card.isVisible()

    def test_noting_by_oneself_answers_with_the_line(self, stage: Stage) -> None:
        assert stage.presenter.take_up() == "light"
        assert not stage.card.isVisible()
        assert stage.pauses.said == ["answered"]
        assert stage.presenter.take_up() == ""

    def test_what_covers_the_screen_answers_it(self, stage: Stage) -> None:
        stage.presenter.make_way()
        assert not stage.card.isVisible()
        assert stage.pauses.said == ["answered"]

    def test_what_waits_in_the_tray_is_opened(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[bool] = []
        monkeypatch.setattr(stage.presenter._arrival, "open", lambda: opened.append(True))
        stage.presenter.open_invitation()
        assert opened == [True]

    def test_a_note_after_the_pause_keeps_the_line(self, stage: Stage) -> None:
        stage.card.pause_requested.emit()
        stage.pause.note_requested.emit("nature")
        stage.pause.note_requested.emit("")
        assert stage.notes == [("light", "nature"), ("light", "")]


class TestChanges:
    def test_they_are_told_once_each(self, stage: Stage) -> None:
        stage.presenter.start()
        assert stage.changes == 1
        stage.presenter.tick()
        assert stage.changes == 1
        stage.presenter.rest(LATER)
        assert stage.changes == 2
        stage.presenter.resume()
        assert stage.changes == 3

    def test_fewer_can_be_taken_back(self, stage: Stage) -> None:
        stage.presenter.as_usual()
        assert stage.pauses.said == ["as usual"]

    def test_a_kept_moment_counts(self, stage: Stage) -> None:
        stage.presenter.start()
        stage.events.moment_kept.emit(object())
        assert stage.pauses.said == ["captured"]
        assert stage.changes == 2

    def test_a_moment_kept_while_the_card_is_up_answers_it(self, stage: Stage) -> None:
        stage.presenter.invite_now()
        stage.pauses.said.clear()
        stage.events.moment_kept.emit(object())
        assert stage.pauses.said == ["answered", "captured"]
        assert not stage.card.isVisible()

    def test_settings_are_heard_at_once(self, stage: Stage) -> None:
        stage.presenter.start()
        stage.pauses.reasons = ("off",)
        stage.events.settings_changed.emit(Settings())
        assert stage.changes == 2

    def test_a_card_goes_when_a_break_begins(self, stage: Stage) -> None:
        stage.presenter.invite_now()
        stage.pauses.invites = False
        stage.events.settings_changed.emit(Settings())
        assert not stage.card.isVisible()

    def test_what_is_due_already_is_told_once(self, stage: Stage) -> None:
        stage.presenter.start()
        before, times = stage.changes, iter((timedelta(hours=1), timedelta(hours=2)))
        stage.pauses.now = lambda: LATER + next(times)  # type: ignore[method-assign]
        stage.presenter.tick()
        stage.presenter.tick()
        assert stage.changes == before + 1

    def test_settings_before_the_start_start_nothing(self, stage: Stage) -> None:
        stage.events.settings_changed.emit(Settings())
        assert not stage.presenter._timer.isActive()

    def test_a_new_theme_reaches_both_windows(self, stage: Stage) -> None:
        stage.presenter.invite_now()
        stage.presenter.open_pause()
        dark: Theme = load_theme(RESOURCES, "dark")
        stage.events.theme_changed.emit(dark)
        assert stage.card._theme is dark
        assert stage.pause._theme is dark

    def test_a_rest_that_cannot_be_written_holds_all_the_same(
        self, stage: Stage, caplog: pytest.LogCaptureFixture
    ) -> None:
        stage.pauses.full = True
        stage.presenter.rest(LATER)
        assert stage.pauses.rested == LATER
        assert "disk-full" in caplog.text
        caplog.clear()


class Forgetful:
    def recall(self) -> PauseMemory:
        return PauseMemory()

    def remember(self, memory: PauseMemory) -> None:
        pass


def test_a_day_with_the_real_rhythm(qtbot: QtBot) -> None:
    """From morning to evening, minute by minute: three cards, each going by itself."""
    clock = StillClock(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
    pauses = Pauses(Forgetful(), clock, lambda: LINES, Settings)
    presenter = PausePresenter(pauses, AppEvents(), load_theme(RESOURCES, "dark"), by_card, guide)
    presenter.start()
    shown = []
    while clock.now().hour < 20:
        clock.move(seconds=presenter._timer.interval() / 1000)
        presenter._timer.timeout.emit()
        card = presenter._arrival and presenter._arrival._card
        if card is not None and card.isVisible():
            shown.append(clock.now())
            card._staying.timeout.emit()
            assert not card.isVisible()
    presenter.stop()
    qtbot.addWidget(presenter._arriving()._card_window())
    assert [moment.hour for moment in shown] == pytest.approx([10, 13, 16], abs=1)
    assert all(after - before > timedelta(hours=1) for before, after in pairwise(shown))
