"""Which screen the card stands on, and what it does when screens come and go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.pause import screens
from glimmer_desktop.ui.pause.card_window import CardTiming, CardWindow
from glimmer_desktop.ui.pause.screens import Screens, screen_in_use, screen_named
from glimmer_desktop.ui.theme.theme import load_theme

RESOURCES = Path(__file__).parents[3] / "resources"
LONG = 1_000_000


class Monitor:
    """A screen of our choosing, as far as the card asks."""

    def __init__(self, name: str, area: QRect, scale: float = 1.0) -> None:
        self._name = name
        self.area = area
        self._scale = scale

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self.area

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        return self.area

    def devicePixelRatio(self) -> float:  # noqa: N802 - Qt's name
        return self._scale


LEFT = QRect(0, 0, 1000, 800)
RIGHT = QRect(1000, 0, 1200, 900)


class Desk(QObject):
    """What screens there are, and where the pointer is."""

    screenAdded = Signal(object)  # noqa: N815 - Qt's name
    screenRemoved = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.monitors = [Monitor("left", LEFT), Monitor("right", RIGHT)]
        self.pointer = QPoint(500, 400)

    def screens(self) -> list[Monitor]:
        return list(self.monitors)

    def at(self, spot: QPoint) -> Monitor | None:
        return next((one for one in self.monitors if one.area.contains(spot)), None)

    def first(self) -> Monitor | None:
        return self.monitors[0] if self.monitors else None

    def unplug(self, name: str) -> None:
        """One goes, and Qt says so."""
        self.monitors = [one for one in self.monitors if one.name() != name]
        self.screenRemoved.emit(None)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Desk:
    desk = Desk()
    monkeypatch.setattr(screens.QGuiApplication, "screens", desk.screens)
    monkeypatch.setattr(screens.QGuiApplication, "screenAt", desk.at)
    monkeypatch.setattr(screens.QGuiApplication, "primaryScreen", desk.first)
    monkeypatch.setattr(screens.QGuiApplication, "focusWindow", lambda: None)
    monkeypatch.setattr(QCursor, "pos", lambda: desk.pointer)
    monkeypatch.setattr(screens, "_application", lambda: desk)
    monkeypatch.setattr(Screens, "_mind_areas", lambda self: None)  # these have no signals
    return desk


class TestTheScreenInUse:
    def test_it_has_the_active_window(self, desk: Desk) -> None:
        assert screen_in_use(lambda: (1500, 300)).name() == "right"

    def test_else_the_pointer(self, desk: Desk) -> None:
        desk.pointer = QPoint(1100, 20)
        assert screen_in_use(lambda: None).name() == "right"
        assert screen_in_use(lambda: (9000, 9000)).name() == "right"

    def test_else_it_is_the_first(self, desk: Desk) -> None:
        desk.pointer = QPoint(-5, -5)
        assert screen_in_use(lambda: None).name() == "left"

    def test_a_screen_without_an_area_is_none(self, desk: Desk) -> None:
        desk.monitors = [Monitor("placeholder", QRect())]
        assert screen_in_use(lambda: None) is None
        desk.monitors.append(Monitor("right", RIGHT))
        assert screen_in_use(lambda: None).name() == "right"

    def test_a_scaled_screen_is_as_large_as_its_pixels(self, desk: Desk) -> None:
        """Twice as dense: 1000 Qt pixels are 2000 of the desktop's, and right begins there."""
        desk.monitors = [
            Monitor("left", LEFT, scale=2.0),
            Monitor("right", QRect(2000, 0, 1200, 900)),
        ]
        desk.pointer = QPoint(2100, 20)
        assert screen_in_use(lambda: (1900, 1500)).name() == "left"
        assert screen_in_use(lambda: (2100, 300)).name() == "right"

    def test_by_name(self, desk: Desk) -> None:
        assert screen_named("right").name() == "right"
        assert screen_named("gone") is None


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> Iterator[CardWindow]:
    """On the right screen, where the active window is."""
    timing = CardTiming(deaf=0, stay=LONG)
    card = CardWindow(load_theme(RESOURCES, "light"), timing, lambda: screen_in_use(in_use))
    qtbot.addWidget(card)
    assert card.invite("Where is the light?", ())
    yield card
    card.put_away()


def in_use() -> tuple[int, int]:
    return 1500, 300


class TestScreensThatComeAndGo:
    def test_it_stands_where_the_person_is(self, card: CardWindow) -> None:
        assert RIGHT.contains(card.geometry())

    def test_unplugged_it_goes_to_another_at_once(self, desk: Desk, card: CardWindow) -> None:
        desk.unplug("right")
        assert LEFT.contains(card.geometry())
        assert card.is_inviting

    def test_another_that_goes_moves_nothing(self, desk: Desk, card: CardWindow) -> None:
        before = card.geometry()
        desk.unplug("left")
        assert card.geometry() == before

    def test_with_no_screen_left_it_goes_and_counts_as_nothing(
        self, desk: Desk, card: CardWindow
    ) -> None:
        said: list[str] = []
        card.closed.connect(lambda: said.append("closed"))
        card.faded.connect(lambda: said.append("faded"))
        desk.unplug("left")
        desk.unplug("right")
        assert not card.isVisible()
        assert said == ["closed"]

    def test_it_stays_in_the_work_area_once_that_has_settled(
        self, desk: Desk, card: CardWindow, qtbot: QtBot
    ) -> None:
        before = card.geometry()
        desk.monitors[1].area = QRect(1000, 0, 1200, 700)
        desk.screenAdded.emit(None)
        assert card.geometry() == before
        assert card._screens._settling.isActive()
        card._screens._settling.timeout.emit()
        assert QRect(1000, 0, 1200, 700).contains(card.geometry())

    def test_it_keeps_its_corner_though_the_pointer_is_on_it(
        self, desk: Desk, card: CardWindow
    ) -> None:
        before = card.geometry()
        desk.pointer = before.center()
        card._screens.changed.emit()
        assert card.geometry() == before

    def test_away_it_minds_nothing(self, desk: Desk, card: CardWindow) -> None:
        card.put_away()
        desk.unplug("right")
        desk.screenAdded.emit(None)
        assert not card._screens._settling.isActive()
        assert not card.isVisible()


def test_work_areas_of_real_screens_are_minded(qtbot: QtBot) -> None:
    minding = Screens()
    told: list[int] = []
    minding.changed.connect(lambda: told.append(1))
    screen = QGuiApplication.primaryScreen()
    area = QRect(QPoint(0, 0), QSize(10, 10))
    for minds in (True, False, True):
        minding.mind(minds)
        minding.mind(minds)
        screen.availableGeometryChanged.emit(area)
        assert minding._settling.isActive() is minds
    minding._settling.timeout.emit()
    assert told == [1]
    screen.availableGeometryChanged.emit(area)
    assert minding._settling.isActive()
    minding.mind(False)
