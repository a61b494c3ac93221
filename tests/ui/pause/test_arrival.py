"""The rungs: which way an invitation comes, what takes its place, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from arriving import Desk, Panel
from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.settings.schema import ArrivalChoice
from glimmer_desktop.ui.pause.arrival import SPARK_STAYS, Arrival, Ways
from glimmer_desktop.ui.pause.screens import screen_in_use
from glimmer_desktop.ui.theme.theme import load_theme

RESOURCES = Path(__file__).parents[3] / "resources"
LINE = "Where is the light?"
RESTS = (RestChoice("1h", datetime(2026, 11, 23, 12, 0, tzinfo=UTC)),)
TOLD = (
    *("pause_requested", "note_requested", "not_now_requested", "fewer_requested"),
    "evening_requested",
    *("keep_chosen", "fewer_chosen", "stop_chosen", "faded", "closed"),
)
CHOICES = {
    "pause": "pause_requested",
    "note": "note_requested",
    "not-now": "not_now_requested",
    "fewer-of-these": "fewer_requested",
}
ANSWERS = {"keep": "keep_chosen", "fewer": "fewer_chosen", "stop": "stop_chosen"}


class Stage:
    def __init__(self) -> None:
        self.chosen = ArrivalChoice.CARD
        self.panel = Panel()
        self.desk = Desk()
        self.rung = 0
        self.screen = True
        self.said: list[str] = []
        ways = Ways(
            chosen=lambda: self.chosen,
            notifications=lambda: self.desk,
            ring=self._ring,
            spark=self.panel,
            screen=lambda: screen_in_use() if self.screen else None,
        )
        self.arrival = Arrival(ways, load_theme(RESOURCES, "light"))
        for name in TOLD:
            getattr(self.arrival, name).connect(lambda name=name: self.said.append(name))
        self.arrival.rest_requested.connect(lambda choice: self.said.append(choice.key))

    def _ring(self) -> None:
        self.rung += 1

    def invite(self, chosen: ArrivalChoice = ArrivalChoice.CARD) -> bool:
        self.chosen = chosen
        return self.arrival.invite(LINE, RESTS)

    @property
    def card(self):
        return self.arrival._card

    @property
    def card_is_up(self) -> bool:
        return self.card is not None and self.card.isVisible()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.arrival.put_away()
    if stage.card is not None:
        qtbot.addWidget(stage.card)


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")


class TestTheCard:
    def test_it_comes_without_a_sound(self, stage: Stage) -> None:
        assert stage.invite()
        assert stage.card_is_up
        assert stage.arrival.is_inviting
        assert (stage.rung, stage.desk.shown, stage.panel.line) == (0, [], "")

    def test_with_the_bell_it_rings_once(self, stage: Stage) -> None:
        assert stage.invite(ArrivalChoice.CARD_WITH_BELL)
        assert stage.card_is_up
        assert stage.rung == 1

    def test_without_a_screen_it_does_not_come_and_nothing_rings(self, stage: Stage) -> None:
        stage.screen = False
        assert not stage.invite(ArrivalChoice.CARD_WITH_BELL)
        assert not stage.arrival.is_inviting
        assert stage.rung == 0
        assert stage.said == []

    @pytest.mark.parametrize("name", [*TOLD[:3], *TOLD[4:]])
    def test_what_came_of_it_is_told_once(self, stage: Stage, name: str) -> None:
        stage.invite()
        getattr(stage.card, name).emit()
        assert stage.said == [name]
        assert not stage.arrival.is_inviting

    def test_a_rest_is_told_with_its_end(self, stage: Stage) -> None:
        stage.invite()
        stage.card.rest_requested.emit(RESTS[0])
        assert stage.said == ["1h"]
        assert not stage.arrival.is_inviting

    def test_thanks_are_said_on_it(self, stage: Stage) -> None:
        stage.invite()
        stage.card.fewer_requested.emit()
        stage.arrival.thank("Thank you.")
        assert stage.card_is_up
        assert not stage.arrival.is_inviting
        assert stage.said == ["fewer_requested"]

    def test_the_question_has_a_face_of_its_own(self, stage: Stage) -> None:
        assert stage.arrival.ask_how_often()
        assert "keep" in stage.card.accessibleDescription()
        stage.card.stop_chosen.emit()
        assert stage.said == ["stop_chosen"]

    def test_put_away_says_nothing(self, stage: Stage) -> None:
        stage.invite()
        stage.arrival.put_away()
        assert not stage.card_is_up
        assert stage.said == []

    def test_a_new_theme_reaches_it(self, stage: Stage) -> None:
        dark = load_theme(RESOURCES, "dark")
        stage.invite()
        stage.arrival.wear(dark)
        assert stage.card._theme is dark


class TestTheEvening:
    def test_the_card_offers_to_sit_down_or_not_today_or_to_rest(self, stage: Stage) -> None:
        assert stage.arrival.invite_to_evening(RESTS)
        offered = [one.text() for one in stage.card.findChildren(QPushButton) if one.isVisible()]
        assert offered == ["Sit down", "Not today", "Rest for a while ▾"]

    @pytest.mark.parametrize(
        ("words", "told"), [("Sit down", "evening_requested"), ("Not today", "not_now_requested")]
    )
    def test_each_answer_is_told(self, stage: Stage, words: str, told: str) -> None:
        stage.arrival.invite_to_evening(RESTS)
        buttons = stage.card.findChildren(QPushButton)
        next(one for one in buttons if one.text() == words).click()
        assert stage.said == [told]

    def test_the_next_invitation_is_a_usual_one_again(self, stage: Stage) -> None:
        stage.arrival.invite_to_evening(RESTS)
        stage.invite()
        offered = [one.text() for one in stage.card.findChildren(QPushButton) if one.isVisible()]
        assert offered[:3] == ["Pause with me", "Note a glimmer", "Not now"]
        assert "Fewer of these" in offered

    def test_a_notification_has_the_same_answers(self, stage: Stage) -> None:
        stage.chosen = ArrivalChoice.NOTIFICATION
        assert stage.arrival.invite_to_evening(RESTS)
        [(_, line, offers, _)] = stage.desk.shown
        assert "sit with it" in line
        assert [words for _, words in offers] == ["Sit down", "Not today"]
        assert stage.desk.done is not None
        stage.desk.done(NotifyState.CHOSEN, "sit-down")
        assert stage.said == ["evening_requested"]


class TestTheSpark:
    def test_it_warms_and_nothing_else_comes(self, stage: Stage) -> None:
        assert stage.invite(ArrivalChoice.SPARK)
        assert stage.panel.line == LINE
        assert stage.arrival._warm.interval() == SPARK_STAYS * 1000
        assert not stage.card_is_up
        assert stage.desk.shown == []

    def test_it_cools_by_itself_and_counts_as_faded(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.SPARK)
        stage.arrival._warm.timeout.emit()
        assert stage.panel.line == ""
        assert stage.said == ["faded"]

    def test_when_the_tray_goes_it_comes_as_the_card(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.SPARK)
        stage.arrival.look_for_spark()
        assert not stage.card_is_up, "the tray is there"
        stage.panel.available = False
        stage.arrival.look_for_spark()
        assert stage.card_is_up
        assert not stage.arrival._warm.isActive()
        stage.card.note_requested.emit()
        assert stage.said == ["note_requested"]

    def test_when_the_tray_goes_and_nothing_else_can_be_had_it_counts_as_nothing(
        self, stage: Stage
    ) -> None:
        stage.invite(ArrivalChoice.SPARK)
        stage.panel.available = stage.screen = False
        stage.arrival.look_for_spark()
        assert stage.said == ["closed"]
        assert not stage.arrival.is_inviting

    def test_a_card_that_is_up_minds_no_tray(self, stage: Stage) -> None:
        stage.invite()
        stage.panel.available = False
        stage.arrival.look_for_spark()
        assert stage.card_is_up
        assert stage.said == []

    def test_opened_the_card_takes_over(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.SPARK)
        stage.arrival.open()
        assert stage.panel.line == ""
        assert not stage.arrival._warm.isActive()
        assert stage.card_is_up
        stage.card.note_requested.emit()
        assert stage.said == ["note_requested"]

    def test_opened_and_left_it_counts_as_nothing(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.SPARK)
        stage.arrival.open()
        stage.card.faded.emit()
        assert stage.said == ["closed"]
        stage.invite()
        stage.card.faded.emit()
        assert stage.said == ["closed", "faded"]

    def test_without_a_tray_it_is_the_card(self, stage: Stage) -> None:
        stage.panel.available = False
        assert stage.invite(ArrivalChoice.SPARK)
        assert stage.card_is_up
        assert stage.panel.line == ""

    def test_put_away_it_is_cool(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.SPARK)
        stage.arrival.put_away()
        assert stage.panel.line == ""
        assert not stage.arrival._warm.isActive()
        assert stage.said == []

    def test_a_click_on_one_that_is_gone_opens_nothing(self, stage: Stage) -> None:
        stage.arrival.open()
        assert not stage.card_is_up

    def test_the_question_warms_it_too(self, stage: Stage) -> None:
        stage.chosen = ArrivalChoice.SPARK
        assert stage.arrival.ask_how_often()
        assert "keep" in stage.panel.line
        stage.arrival.open()
        stage.card.keep_chosen.emit()
        assert stage.said == ["keep_chosen"]


class TestTheNotification:
    def test_it_has_the_line_and_four_choices(self, stage: Stage) -> None:
        assert stage.invite(ArrivalChoice.NOTIFICATION)
        [(title, line, offers, bell)] = stage.desk.shown
        assert (title, line, bell) == ("An invitation", LINE, False)
        assert offers == (
            ("pause", "Pause with me"),
            ("note", "Note a glimmer"),
            ("not-now", "Not now"),
            ("fewer-of-these", "Fewer of these"),
        )
        assert not stage.card_is_up

    @pytest.mark.parametrize("key", CHOICES)
    def test_each_is_told_once(self, stage: Stage, key: str) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.desk.end(NotifyState.CHOSEN, key)
        assert stage.said == [CHOICES[key]]
        assert not stage.arrival.is_inviting

    @pytest.mark.parametrize("key", ANSWERS)
    def test_the_question_has_three(self, stage: Stage, key: str) -> None:
        stage.chosen = ArrivalChoice.NOTIFICATION
        assert stage.arrival.ask_how_often()
        assert [offer[0] for offer in stage.desk.shown[0][2]] == list(ANSWERS)
        stage.desk.end(NotifyState.CHOSEN, key)
        assert stage.said == [ANSWERS[key]]

    def test_a_click_on_it_opens_the_card(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.desk.end(NotifyState.CHOSEN)
        assert stage.card_is_up
        assert stage.said == []
        stage.card.pause_requested.emit()
        assert stage.said == ["pause_requested"]

    @pytest.mark.parametrize(
        ("state", "told"), [(NotifyState.EXPIRED, "faded"), (NotifyState.CLOSED, "closed")]
    )
    def test_how_it_went(self, stage: Stage, state: NotifyState, told: str) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.desk.end(state)
        assert stage.said == [told]

    def test_where_it_cannot_be_shown_the_card_comes(self, stage: Stage) -> None:
        stage.desk.works = False
        assert stage.invite(ArrivalChoice.NOTIFICATION)
        assert stage.card_is_up
        assert stage.rung == 0
        stage.card.faded.emit()
        assert stage.said == ["faded"]

    def test_when_its_service_ends_the_card_comes(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.desk.end(NotifyState.FAILED)
        assert stage.card_is_up
        assert stage.said == []

    def test_with_neither_it_counts_as_nothing(self, stage: Stage) -> None:
        stage.screen = False
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.desk.end(NotifyState.FAILED)
        assert stage.said == ["closed"]
        assert not stage.arrival.is_inviting
        stage.desk.works = False
        assert not stage.invite(ArrivalChoice.NOTIFICATION)

    def test_put_away_it_is_taken_back(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.arrival.put_away()
        assert stage.desk.done is None
        assert stage.said == []

    def test_what_becomes_of_one_that_was_replaced_is_not_told(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        late = stage.desk.done
        assert late is not None
        stage.invite(ArrivalChoice.NOTIFICATION)
        late(NotifyState.EXPIRED, "")
        assert stage.said == []
        assert stage.arrival.is_inviting

    def test_thanks_come_the_same_way(self, stage: Stage) -> None:
        stage.invite(ArrivalChoice.NOTIFICATION)
        stage.desk.end(NotifyState.CHOSEN, "fewer-of-these")
        stage.arrival.thank("Thank you.")
        assert stage.desk.shown[1] == ("Glimmer", "Thank you.", (), False)
        stage.desk.end(NotifyState.EXPIRED)
        assert stage.said == ["fewer_requested"]


@pytest.mark.usefixtures("wayland")
class TestUnderWayland:
    """A window cannot say where it stands: the card is a notification."""

    @pytest.mark.parametrize("bell", [True, False])
    def test_the_card_is_a_notification_with_its_bell(self, stage: Stage, bell: bool) -> None:
        assert stage.invite(ArrivalChoice.CARD_WITH_BELL if bell else ArrivalChoice.CARD)
        assert stage.desk.shown[0][3] is bell
        assert not stage.card_is_up
        assert stage.rung == 0

    def test_where_nobody_shows_it_the_card_comes_and_rings(self, stage: Stage) -> None:
        stage.desk.works = False
        assert stage.invite(ArrivalChoice.CARD_WITH_BELL)
        assert stage.card_is_up
        assert stage.rung == 1

    def test_the_spark_is_the_spark(self, stage: Stage) -> None:
        assert stage.invite(ArrivalChoice.SPARK)
        assert stage.panel.line == LINE
        stage.panel.available = False
        stage.invite(ArrivalChoice.SPARK)
        assert len(stage.desk.shown) == 1
