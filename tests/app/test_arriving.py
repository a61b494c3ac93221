"""What an invitation can come by here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from arriving import Desk, Panel
from glimmer_desktop.app import arriving
from glimmer_desktop.app.arriving import Arriving
from glimmer_desktop.core import build_core
from glimmer_desktop.services.companion import NotifyStatus
from glimmer_desktop.services.ports.notifications import Notifications
from glimmer_desktop.settings.schema import ArrivalChoice
from glimmer_desktop.ui.theme.theme import load_theme

RESOURCES = Path(__file__).parents[2] / "resources"


class Chime:
    technique = "fake"
    rung = 0

    def ring(self) -> None:
        self.rung += 1

    def close(self) -> None:
        pass


class Stage:
    """Everything an invitation can come by, and the way in that is made of it."""

    def __init__(self) -> None:
        self.core = build_core(os.environ)
        self.desk = Desk()
        self.bell = Chime()
        self.activated: Callable[[str], None] = lambda _: None
        self.panel = Panel()
        vars(self.core.machine)["bell"] = self.bell
        self.core.machine.find_notifications = self._find  # type: ignore[method-assign]
        self.arriving = Arriving(self.core, self.panel, self._hear)  # type: ignore[arg-type]

    def _hear(self, token: str) -> None:
        self.heard = token

    def _find(self, activated: Callable[[str], None]) -> Notifications:
        self.activated = activated
        return self.desk

    def invite(self, chosen: ArrivalChoice) -> None:
        self.core.preferences.change({"arrival": chosen})
        self.arrival = self.arriving.arrival(load_theme(RESOURCES, "light"))
        assert self.arrival.invite("Where is the light?", ())

    @property
    def card_is_up(self) -> bool:
        card = self.arrival._card
        return card is not None and card.isVisible()


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.delenv("DISPLAY", raising=False)
    stage = Stage()
    stage.core.paths.make()
    yield stage
    stage.arriving.close()
    if hasattr(stage, "arrival"):
        stage.arrival.put_away()
        if stage.arrival._card is not None:
            qtbot.addWidget(stage.arrival._card)
    stage.core.close()


def test_each_choice_comes_its_way(stage: Stage) -> None:
    stage.invite(ArrivalChoice.SPARK)
    assert stage.panel.line == "Where is the light?"
    stage.invite(ArrivalChoice.NOTIFICATION)
    assert len(stage.desk.shown) == 1
    assert stage.bell.rung == 0
    stage.invite(ArrivalChoice.CARD_WITH_BELL)
    assert stage.card_is_up
    assert stage.bell.rung == 1


def test_it_tells_how_notifications_are_shown(stage: Stage) -> None:
    stage.arriving.look_around()
    assert stage.arriving.status() == NotifyStatus("fake", actions=True, there=True)


def test_it_tells_what_comes_instead_of_what_was_chosen(stage: Stage) -> None:
    assert stage.arriving.told() == ()
    stage.core.preferences.change({"arrival": ArrivalChoice.NOTIFICATION})
    stage.desk.is_there = False
    stage.panel.available = False
    assert stage.arriving.told() == ("notification-as-card", "no-tray")


def test_a_tray_that_goes_takes_no_invitation_along(stage: Stage) -> None:
    stage.invite(ArrivalChoice.SPARK)
    stage.panel.available = False
    stage.panel.available_changed.emit()
    assert stage.card_is_up


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_the_tray_shows_them(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(arriving, "platform", system)
    elsewhere = Arriving(stage.core, RealPanel(), lambda _: None)  # type: ignore[arg-type]
    assert elsewhere.notifications.technique == "tray"
    assert elsewhere.notifications.is_there
    elsewhere.close()


class RealPanel(QObject):
    """A tray that messages can be shown beside."""

    available = True
    message_clicked = Signal()


def test_the_desktops_word_for_a_click_is_passed_on(stage: Stage) -> None:
    stage.arriving.look_around()
    stage.activated("a-word")
    assert stage.heard == "a-word"
