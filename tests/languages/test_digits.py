"""Numbers within sentences: in the digits and groups of the language, beside hours that are too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.loss_words import of_loss
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.welcome.footer import Footer
from glimmer_desktop.ui.widgets.photo_tile import PhotoTile

THEME = load_theme(Path(__file__).parents[2] / "resources", "light")


@pytest.fixture(autouse=True)
def _egypt() -> Iterator[None]:
    """Where Arabic is written with its own digits."""
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    yield
    QLocale.setDefault(before)


def test_large_ones_are_in_groups() -> None:
    assert "١٬٢٣٤" in of_loss(Wholeness(lost=1234))


def test_which_card_of_how_many(qtbot: QtBot) -> None:
    footer = Footer(THEME)
    qtbot.addWidget(footer)
    footer.show_place(0, 3)
    assert "١ of ٣" in [label.text() for label in footer.findChildren(QLabel)]


def test_where_a_picture_stands(qtbot: QtBot) -> None:
    tile = PhotoTile(THEME)
    qtbot.addWidget(tile)
    tile.say("A pier", 2, 3)
    assert tile.accessibleName() == "A pier, ٢ of ٣"


def test_how_often_a_day_beside_the_hours(qtbot: QtBot) -> None:
    page = SettingsPage(THEME)
    qtbot.addWidget(page)
    page.show_settings(Settings(pause_times=(time(10), time(13, 30))))
    shown = [button.text() for button in page.findChildren(QPushButton)]
    assert any(words.startswith("٢ a day") for words in shown)
    assert [words for words in shown if words.startswith("2 ")] == []
