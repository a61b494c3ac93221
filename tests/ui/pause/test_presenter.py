"""When the card and the pause show, and what an answer means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.rhythm import Due, Hold, Reason, Wait
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports import PauseMemory
from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.pause.presenter import PausePresenter
from glimmer_desktop.ui.theme.theme import Theme, load_theme

RESOURCES = Path(__file__).parents[3] / "resources"
LINES = {"light": "Where is the light?", "warmth": "Any warmth nearby?"}
LATER = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)


class ScriptedPauses:
    """A rhythm that does as it is told and writes down what it hears."""

    def __init__(self) -> None:
        self.decision: Wait | Due | Hold = Wait(LATER)
        self.heard: list[str] = []
        self.held: tuple[Reason, ...] = ()
        self.reasons: tuple[str, ...] = ()
        self.rested: datetime | None = None
        self.full = False

    def tick(self, holds: tuple[Reason, ...] = ()) -> Wait | Due | Hold:
        self.held = holds
        if holds and isinstance(self.decision, Due):
            return Hold(holds, self.decision.window)
        return self.decision

    def wait_seconds(self) -> float:
        return 42.0

    def line(self, key: str) -> str:
        return LINES.get(key, "")

    def asked_for(self) -> Due:
        return Due("warmth", "")

    def shown(self, due: Due) -> None:
        self.heard.append(f"shown {due.line} {due.window}".strip())
        self.decision = Wait(LATER)

    def answered(self) -> None:
        self.heard.append("answered")

    def faded(self) -> None:
        self.heard.append("faded")

    def captured(self) -> None:
        self.heard.append("captured")
        self.reasons = ("recent-note",)

    def paused(self) -> None:
        self.heard.append("paused")

    def fewer(self) -> None:
        self.heard.append("fewer")

    def as_usual(self) -> None:
        self.heard.append("as usual")

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
        self.events = AppEvents()
        self.note_open = False
        self.notes: list[str] = []
        self.changes = 0
        self.presenter = PausePresenter(
            self.pauses,  # type: ignore[arg-type]
            self.events,
            load_theme(RESOURCES, "light"),
            note_is_open=lambda: self.note_open,
        )
        self.presenter.note_requested.connect(self.notes.append)
        self.events.pauses_changed.connect(self._changed)

    def _changed(self) -> None:
        self.changes += 1

    @property
    def card(self):
        return self.presenter._card

    @property
    def pause(self):
        return self.presenter._pause


@pytest.fixture
def stage(qtbot: QtBot):
    stage = Stage(qtbot)
    yield stage
    stage.presenter.stop()
    for window in (stage.card, stage.pause):
        if window is not None:
            qtbot.addWidget(window)


DUE = Due("light", "2026-11-23 10:00")


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
        assert stage.pauses.heard == ["shown light 2026-11-23 10:00"]

    def test_without_a_screen_it_does_not_count(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(stage.presenter._card_window(), "_screen", lambda: None)
        stage.pauses.decision = DUE
        stage.presenter.start()
        assert stage.pauses.heard == []

    def test_an_open_note_holds(self, stage: Stage) -> None:
        stage.note_open = True
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
        assert stage.pauses.heard == ["shown warmth"]


class TestAnswers:
    @pytest.fixture(autouse=True)
    def invited(self, stage: Stage) -> None:
        stage.pauses.decision = DUE
        stage.presenter.start()
        stage.pauses.heard.clear()

    def test_note_brings_the_line_along(self, stage: Stage) -> None:
        stage.card.note_requested.emit()
        assert stage.notes == ["light"]
        assert stage.pauses.heard == ["answered"]

    def test_pause_opens_with_the_same_line(self, stage: Stage) -> None:
        stage.card.pause_requested.emit()
        assert stage.pause.isVisible()
        assert stage.pause.accessibleDescription() == "Where is the light?"
        assert stage.pauses.heard == ["answered", "paused"]

    def test_not_now_is_an_answer(self, stage: Stage) -> None:
        stage.card.not_now_requested.emit()
        assert stage.pauses.heard == ["answered"]

    def test_closing_counts_as_nothing(self, stage: Stage) -> None:
        stage.card.close()
        assert stage.pauses.heard == []

    def test_fading_is_told_apart(self, stage: Stage) -> None:
        stage.card.faded.emit()
        assert stage.pauses.heard == ["faded"]

    def test_fewer_is_thanked_for(self, stage: Stage) -> None:
        stage.card.fewer_requested.emit()
        assert stage.pauses.heard == ["answered", "fewer"]
        assert stage.card.isVisible()
        assert not stage.card.is_inviting

    def test_rest_rests(self, stage: Stage) -> None:
        stage.card.rest_requested.emit(RestChoice("1h", LATER))
        assert stage.pauses.rested == LATER
        assert not stage.card.isVisible()

    def test_a_note_after_the_pause_keeps_the_line(self, stage: Stage) -> None:
        stage.card.pause_requested.emit()
        stage.pause.note_requested.emit()
        assert stage.notes == ["light"]


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
        assert stage.pauses.heard == ["as usual"]

    def test_a_kept_moment_counts(self, stage: Stage) -> None:
        stage.presenter.start()
        stage.events.moment_kept.emit(object())
        assert stage.pauses.heard == ["captured"]
        assert stage.changes == 2

    def test_a_moment_kept_while_the_card_is_up_answers_it(self, stage: Stage) -> None:
        stage.presenter.invite_now()
        stage.pauses.heard.clear()
        stage.events.moment_kept.emit(object())
        assert stage.pauses.heard == ["answered", "captured"]
        assert not stage.card.isVisible()

    def test_settings_are_heard_at_once(self, stage: Stage) -> None:
        stage.presenter.start()
        stage.pauses.reasons = ("off",)
        stage.events.settings_changed.emit(Settings())
        assert stage.changes == 2

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
    presenter = PausePresenter(pauses, AppEvents(), load_theme(RESOURCES, "dark"))
    presenter.start()
    shown = []
    while clock.now().hour < 20:
        clock.move(seconds=presenter._timer.interval() / 1000)
        presenter._timer.timeout.emit()
        card = presenter._card
        if card is not None and card.isVisible():
            shown.append(clock.now())
            card._staying.timeout.emit()
            assert not card.isVisible()
    presenter.stop()
    qtbot.addWidget(presenter._card)
    assert [moment.hour for moment in shown] == pytest.approx([10, 13, 16], abs=1)
    assert all(after - before > timedelta(hours=1) for before, after in pairwise(shown))
