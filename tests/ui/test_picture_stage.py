"""Looking closely at a picture, by wheel, keys and pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.gallery.picture_stage import PictureStage

WHOLE = QSize(1600, 1200)


@pytest.fixture
def stage(qtbot: QtBot) -> PictureStage:
    """A picture of 1600 by 1200 in a room of 400 by 300, the left half of it dark."""
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(400):
        for y in range(0, 600):
            image.setPixelColor(x, y, QColor("black"))
    stage = PictureStage()
    qtbot.addWidget(stage)
    stage.resize(400, 300)
    stage.show()
    qtbot.waitExposed(stage)
    stage.show_next(WHOLE)
    stage.fill(image)
    return stage


def turn(stage: PictureStage, at: QPoint, notches: int) -> None:
    angle = QPoint(0, 120 * notches)
    event = QWheelEvent(
        QPointF(at),
        QPointF(stage.mapToGlobal(at)),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage, event)


def drag(stage: PictureStage, start: QPoint, end: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(stage, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(stage, end)
    qtbot.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=end)


def test_the_wheel_brings_what_is_under_the_pointer(stage: PictureStage) -> None:
    turn(stage, QPoint(60, 150), 8)
    seen = stage.grab().toImage()
    assert {seen.pixelColor(x, 150).value() for x in (5, 200, 390)} == {0}, "the dark half alone"
    turn(stage, QPoint(60, 150), -30)
    assert stage.zoom.fits


def test_keys_zoom_and_move_it(stage: PictureStage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage, Qt.Key.Key_1)
    assert stage.zoom.percent == 100
    middle = stage.zoom.middle
    qtbot.keyClick(stage, Qt.Key.Key_Right)
    assert stage.zoom.middle.x() > middle.x()
    qtbot.keyClick(stage, Qt.Key.Key_Up)
    assert stage.zoom.middle.y() < middle.y()
    qtbot.keyClick(stage, Qt.Key.Key_Plus)
    assert stage.zoom.percent == 125
    qtbot.keyClick(stage, Qt.Key.Key_Minus)
    qtbot.keyClick(stage, Qt.Key.Key_0)
    assert stage.zoom.fits


def test_a_double_click_goes_close_and_back(stage: PictureStage, qtbot: QtBot) -> None:
    qtbot.mouseDClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    assert stage.zoom.percent == 100
    qtbot.mouseDClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    assert stage.zoom.fits


def test_dragging_moves_a_large_one_and_takes_out_a_whole_one(
    stage: PictureStage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(stage.drag_wanted, timeout=1_000):
        drag(stage, QPoint(200, 150), QPoint(240, 190), qtbot)
    stage.full_size()
    middle = stage.zoom.middle
    with qtbot.assertNotEmitted(stage.drag_wanted):
        drag(stage, QPoint(200, 150), QPoint(240, 190), qtbot)
    assert (stage.zoom.middle - middle) == QPointF(-40, -40)


def test_it_goes_on_fitting_and_stays_where_it_was(stage: PictureStage) -> None:
    stage.resize(500, 500)
    assert stage.zoom.fits
    stage.full_size()
    stage.resize(600, 420)
    assert stage.zoom.percent == 100


def test_more_of_it_is_asked_for_once_where_it_would_be_seen(
    stage: PictureStage, qtbot: QtBot
) -> None:
    asked: list[None] = []
    stage.sharper_wanted.connect(lambda: asked.append(None))
    stage.closer(1.5)
    assert asked == [], "800 px are enough for 600"
    stage.full_size()
    stage.closer(1.5)
    assert len(asked) == 1
    middle = stage.zoom.middle
    stage.fill(QImage(WHOLE, QImage.Format.Format_RGB32))
    stage.closer(1.5)
    assert len(asked) == 1
    assert stage.zoom.middle == middle


def test_a_key_pressed_before_the_picture_has_come_is_not_lost(
    stage: PictureStage, qtbot: QtBot
) -> None:
    asked: list[None] = []
    stage.sharper_wanted.connect(lambda: asked.append(None))
    stage.show_next(WHOLE)
    qtbot.keyClick(stage, Qt.Key.Key_1)
    stage.fill(QImage(800, 600, QImage.Format.Format_RGB32))
    assert stage.zoom.percent == 100
    assert len(asked) == 1, "it came smaller than it is looked at"
