"""Each language has room for its words, in each window where it is small."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from conftest import StillClock
from glimmer_desktop.ui.theme.theme import load_theme, wear
from languages import COMPLETE
from languages.spoken import spoken
from looking_over import cut, settled
from more_windows import EVERY

THEME = load_theme(RESOURCES, "light")
SMALL = QSize(640, 560)
"""Px of a window that shares a small screen; one that is never as large stays as it is."""
SAMPLED = [(name, COMPLETE[at % len(COMPLETE)]) for at, name in enumerate(EVERY) if COMPLETE]
"""A language for each window, by turns: `dev.py pictures --all` looks over each in each."""


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    wear(THEME, qapp)
    yield
    qapp.setStyleSheet("")
    qapp.setFont(THEME.sans())


@pytest.mark.parametrize(("name", "language"), SAMPLED)
def test_no_word_is_cut(name: str, language: str, clock: StillClock, qtbot: QtBot) -> None:
    with spoken(language):
        window = EVERY[name](THEME, clock)
        qtbot.addWidget(window)
        window.show()
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        window.resize(least.expandedTo(SMALL).boundedTo(window.size()))
        assert [*cut(settled(window))] == []


def test_a_word_that_is_cut_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Donaudampfschifffahrt", window)
    button.setFixedWidth(60)
    assert any("Donaudampf" in one for one in cut(settled(window)))
