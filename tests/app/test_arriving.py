"""What an invitation can come by here, and the desktop's word that a window may come up."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from arriving import Desk, Panel
from glimmer_desktop.app import arriving
from glimmer_desktop.app.arriving import Arriving
from glimmer_desktop.core import build_core
from glimmer_desktop.services.companion import NotifyStatus
from glimmer_desktop.services.ports import Notifications
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
        vars(self.core)["bell"] = self.bell
        self.core.find_notifications = self._find  # type: ignore[method-assign]
        self.arriving = Arriving(self.core, self.panel)  # type: ignore[arg-type]

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
    assert stage.arriving.status() == NotifyStatus("fake", actions=True)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_the_tray_shows_them(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(arriving, "platform", system)
    elsewhere = Arriving(stage.core, RealPanel())  # type: ignore[arg-type]
    assert elsewhere.notifications.technique == "tray"
    elsewhere.close()


class RealPanel(QObject):
    """A tray that messages can be shown beside."""

    message_clicked = Signal()


class TestTheRightToTheKeyboard:
    """A click on a notification is a click on another program's window."""

    @pytest.fixture(autouse=True)
    def found(self, stage: Stage) -> None:
        stage.arriving.look_around()

    @pytest.mark.parametrize(
        ("token", "clicked_at"), [("glimmer-7_TIME4711", 4711), ("a-uuid", 0), ("_TIME", 0)]
    )
    def test_on_x11_it_is_the_time_of_the_click_once(
        self, stage: Stage, token: str, clicked_at: int
    ) -> None:
        stage.activated(token)
        assert stage.arriving.take_click() == clicked_at
        assert stage.arriving.take_click() == 0
        assert "XDG_ACTIVATION_TOKEN" not in os.environ

    def test_under_wayland_it_is_where_qt_looks_for_it(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "an older one")
        monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
        stage.activated("a-uuid")
        assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-uuid"
