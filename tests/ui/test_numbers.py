"""Numbers in sentences: the digits and groups of the language, everywhere the same ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.ui.loss_words import of_loss
from glimmer_desktop.ui.numbers import in_digits
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.welcome.footer import Footer

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def locale() -> Iterator[Callable[[str], None]]:
    """Makes one the windows' own until the test ends."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def test_large_ones_are_in_groups(locale: Callable[[str], None]) -> None:
    locale("en_GB")
    assert in_digits(100_000) == "100,000"


def test_a_sentence_has_the_digits_of_its_language(
    locale: Callable[[str], None], qtbot: QtBot
) -> None:
    locale("ar_EG")
    assert in_digits(1234) == "١٬٢٣٤"
    assert "٣" in of_loss(Wholeness(lost=3))
    footer = Footer(load_theme(RESOURCES, "light"))
    qtbot.addWidget(footer)
    footer.show_place(0, 3)
    assert "١ of ٣" in [label.text() for label in footer.findChildren(QLabel)]
