"""Plain words under a title."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.widgets.titled_text import TitledText


def test_it_tells_of_what_is_typed_and_when_the_keyboard_leaves(qtbot: QtBot) -> None:
    page, text, other = QWidget(), TitledText("What helps", 1), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(text)
    column.addWidget(other)
    qtbot.addWidget(page)
    told: list[str] = []
    text.changed.connect(lambda: told.append("changed"))
    text.left.connect(lambda: told.append("left"))
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    text.box.setFocus()
    qtbot.keyClicks(text.box, "tea")
    other.setFocus()
    qtbot.waitUntil(lambda: told == ["changed"] * 3 + ["left"])
    text.show_text("the sea wall")
    assert told[-1] == "left", "what is put there is no change"
