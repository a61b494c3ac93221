"""An invitation at a time that stands for something: its own words, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.rhythm import Due, Wait
from glimmer_desktop.settings.schema import ArrivalChoice
from glimmer_desktop.ui.pause.occasions import OwnWords
from ui.pause.test_arrival import LINE, RESTS
from ui.pause.test_arrival import Stage as ArrivalStage
from ui.pause.test_card_window import button
from ui.pause.test_presenter import LATER, Stage

COFFEE = "When I make coffee, one breath with it"
DUE = Due("light", "2026-11-23 07:15 plan:coffee", "plan:coffee")


class Plan:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[OwnWords], None]]] = []
        self.at_once: OwnWords | None = None
        self.let_go: list[str] = []

    def ask_words(self, key: str, done: Callable[[OwnWords], None]) -> None:
        self.asked.append((key, done))
        if self.at_once is not None:
            done(self.at_once)

    def let_time_go(self, key: str) -> str:
        self.let_go.append(key)
        return "This time is let go."


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
def stage(qtbot: QtBot, plan: Plan):
    stage = Stage(qtbot)
    stage.presenter.occasions.add("plan", plan)
    yield stage
    stage.presenter.stop()
    for window in (stage.card, stage.pause):
        if window is not None:
            qtbot.addWidget(window)


def due(stage: Stage) -> None:
    stage.pauses.decision = DUE
    stage.presenter.start()


class TestWords:
    def test_they_are_asked_for_before_the_card_comes(self, stage: Stage, plan: Plan) -> None:
        due(stage)
        stage.presenter.tick()
        [(key, done)] = plan.asked
        assert key == "plan:coffee"
        assert stage.card is None
        done(OwnWords(COFFEE))
        assert stage.card.accessibleDescription() == COFFEE
        assert stage.pauses.said == [f"shown light {DUE.window}"]

    def test_they_may_be_there_at_once(self, stage: Stage, plan: Plan) -> None:
        plan.at_once = OwnWords(COFFEE)
        due(stage)
        assert stage.card.accessibleDescription() == COFFEE

    def test_where_they_cannot_be_read_the_line_stands_in(self, stage: Stage, plan: Plan) -> None:
        plan.at_once = OwnWords()
        due(stage)
        assert stage.card.accessibleDescription() == "Where is the light?"

    def test_what_is_no_more_shows_nothing(self, stage: Stage, plan: Plan) -> None:
        plan.at_once = OwnWords(gone=True)
        due(stage)
        assert stage.card is None
        assert stage.pauses.said == [f"gone {DUE.window}"]

    def test_words_that_come_too_late_bring_nothing(self, stage: Stage, plan: Plan) -> None:
        due(stage)
        stage.pauses.decision = Wait(LATER)
        stage.presenter.tick()
        [(_, done)] = plan.asked
        done(OwnWords(COFFEE))
        assert stage.card is None
        stage.pauses.decision = DUE
        stage.presenter.tick()
        assert len(plan.asked) == 2, "they are asked for anew"

    def test_the_question_how_often_waits(self, stage: Stage, plan: Plan) -> None:
        stage.pauses.asks, plan.at_once = True, OwnWords(COFFEE)
        due(stage)
        assert not stage.presenter._arrival.is_asking

    def test_a_time_that_nothing_is_known_of_has_the_line(self, stage: Stage) -> None:
        stage.pauses.decision = Due("light", "2026-11-23 21:00 song:x", "song:x")
        stage.presenter.start()
        assert stage.card.accessibleDescription() == "Where is the light?"


class TestAnswers:
    @pytest.fixture
    def up(self, stage: Stage, plan: Plan) -> Stage:
        plan.at_once = OwnWords(COFFEE)
        due(stage)
        stage.pauses.said.clear()
        return stage

    def test_no_more_at_this_time_is_about_this_one_alone(self, up: Stage, plan: Plan) -> None:
        assert button(up.card, "No more at this time").isVisible()
        up.card.fewer_requested.emit()
        assert plan.let_go == ["plan:coffee"]
        assert up.pauses.said == ["answered"]

    def test_a_usual_one_afterwards_is_a_usual_one(self, up: Stage, plan: Plan) -> None:
        up.presenter.invite_now()
        assert button(up.card, "Fewer of these").isVisible()
        up.card.fewer_requested.emit()
        assert up.pauses.said[-1] == "fewer"
        assert plan.let_go == []

    def test_a_note_says_no_line_that_was_not_shown(self, up: Stage) -> None:
        up.card.note_requested.emit()
        assert up.notes == [""]


class TestEyes:
    """Who else may look: a notification, and the tray."""

    @pytest.fixture
    def arrival(self, qtbot: QtBot):
        stage = ArrivalStage()
        yield stage
        stage.arrival.put_away()
        if stage.card is not None:
            qtbot.addWidget(stage.card)

    @pytest.mark.parametrize("way", [ArrivalChoice.NOTIFICATION, ArrivalChoice.SPARK])
    def test_the_own_words_are_on_the_card_alone(
        self, arrival: ArrivalStage, way: ArrivalChoice
    ) -> None:
        arrival.chosen = way
        assert arrival.arrival.invite_at_own_time(LINE, RESTS, COFFEE)
        shown = (*arrival.desk.shown, arrival.panel.line)
        assert COFFEE not in repr(shown)
        assert LINE in repr(shown)
        arrival.arrival.open()
        assert arrival.card.accessibleDescription() == COFFEE
        assert COFFEE not in arrival.card.windowTitle()

    def test_a_notification_offers_to_let_the_time_go(self, arrival: ArrivalStage) -> None:
        arrival.chosen = ArrivalChoice.NOTIFICATION
        arrival.arrival.invite_at_own_time(LINE, RESTS, COFFEE)
        [(_, _, offers, _)] = arrival.desk.shown
        assert offers[-1] == ("let-time-go", "No more at this time")
