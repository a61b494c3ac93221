"""A line that says something for a while."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gallery_parts import THEME
from glimmer_desktop.ui.widgets.passing_line import STAYS_MS, PassingLine


def test_it_takes_no_room_until_something_is_said_and_goes_by_itself(qtbot: QtBot) -> None:
    line = PassingLine()
    qtbot.addWidget(line)
    line.wear(THEME)
    assert (line.isHidden(), line.said()) == (True, "")
    line.say("Copied.")
    assert line.said() == "Copied."
    assert (line._rests.isActive(), line._rests.interval()) == (True, STAYS_MS)
    line._rests.start(0)
    qtbot.waitUntil(lambda: line.said() == "")
    assert line.isHidden()


def test_it_is_said_to_those_who_listen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda one: heard.append(one.message()))
    line = PassingLine()
    qtbot.addWidget(line)
    line.say("Copied.")
    assert heard == ["Copied."]
