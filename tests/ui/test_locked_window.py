"""The page of a locked journal fits where it stands; what is there for the eye alone goes first."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gallery_parts import THEME
from glimmer_desktop.ui.locked.window import LockedWindow
from glimmer_desktop.ui.widgets.spark import Spark


def test_the_spark_goes_where_there_is_no_room_and_comes_back(qtbot: QtBot) -> None:
    window = LockedWindow(THEME)
    qtbot.addWidget(window)
    window.bring_up()
    spark = window.findChild(Spark)
    assert spark is not None
    assert spark.isVisible()
    window.resize(720, 360)
    qtbot.waitUntil(lambda: not spark.isVisible())
    window.resize(720, 560)
    qtbot.waitUntil(spark.isVisible)
