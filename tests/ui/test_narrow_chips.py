"""Long words give way to a narrow form, and are whole again where there is room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.gallery.link_button import LinkButton
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow

LONG = "a door slammed, and everybody in the house was awake at once"


@pytest.mark.parametrize("on", [False, True])
def test_a_chip_is_never_wider_than_its_row(qtbot: QtBot, on: bool) -> None:
    row = ChipFlow()
    qtbot.addWidget(row)
    chip = Chip(LONG)
    chip.setChecked(on)
    row.append(chip)
    row.resize(200, 60)
    row.show()
    qtbot.waitUntil(lambda: "…" in chip.text())
    assert chip.geometry().right() < row.width()
    assert chip.text().endswith("✓") is on, "its mark stays"
    assert chip.accessibleName() == LONG
    row.resize(900, 60)
    qtbot.waitUntil(lambda: chip.text().startswith(LONG))


def test_a_link_never_makes_its_window_wider(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    link = LinkButton(f"{LONG} & more")
    column = QVBoxLayout(room)
    column.addWidget(link)
    room.resize(200, 60)
    room.show()
    qtbot.waitUntil(lambda: link.text().endswith("…"))
    assert room.minimumSizeHint().width() < 100
    assert link.accessibleName() == f"{LONG} & more"
    room.resize(1200, 60)
    qtbot.waitUntil(lambda: link.text() == f"{LONG} && more")
