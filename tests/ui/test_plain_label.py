"""Plain words, whichever way their lines run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.widgets.plain_label import plain_label

ARABIC = "الومضة لحظة صغيرة يحسّها جسدك طيبة وآمنة: ضوء على جدار، كوب دافئ، صوت حنون."
BEARING = 6
"""Px that one letter may begin further in than another, at `LARGE`; a space is wider."""
LARGE = QFont("sans", 30)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def starts(label: QLabel) -> list[int]:
    """How far from the right edge each line begins, px."""
    label.setStyleSheet("color: black; background: white;")
    grey = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    step, width = grey.bytesPerLine(), grey.width()
    pixels = bytes(grey.constBits())
    lines = round(label.height() / label.fontMetrics().lineSpacing())
    high = label.height() // lines
    found = []
    for line in range(lines):
        rows = [pixels[y * step : y * step + width] for y in range(line * high, line * high + high)]
        found.append(min(width - 1 - max(dark(row), default=0) for row in rows))
    return found


def dark(row: bytes) -> list[int]:
    return [x for x, grey in enumerate(row) if grey < 120]


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("width", [500, 640, 900])
def test_lines_that_run_from_the_right_begin_below_each_other(qtbot: QtBot, width: int) -> None:
    label = plain_label(ARABIC)
    qtbot.addWidget(label)
    label.setFont(LARGE)
    label.resize(width, label.heightForWidth(width))
    found = starts(label)
    assert len(found) > 1
    assert max(found) - min(found) <= BEARING


@pytest.mark.usefixtures("from_the_right")
def test_a_path_among_them_begins_there_too(qtbot: QtBot) -> None:
    label = plain_label("ضوء\n/home/mia")
    qtbot.addWidget(label)
    label.setFont(LARGE)
    label.resize(900, label.heightForWidth(900))
    assert max(starts(label)) <= 2 * BEARING


@pytest.mark.usefixtures("from_the_right")
def test_a_press_on_it_is_for_what_is_behind(qtbot: QtBot) -> None:
    label = plain_label(ARABIC)
    qtbot.addWidget(label)
    assert label.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus
