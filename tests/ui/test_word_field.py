from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.moment import TYPED_WORD_LIMIT
from glimmer_desktop.ui.widgets.word_field import WordField
from hard_texts import EMOJI, MARKS, RIGHT_TO_LEFT


@pytest.fixture
def field(qtbot: QtBot) -> WordField:
    field = WordField(lambda: ())
    qtbot.addWidget(field)
    field.begin()
    return field


@pytest.mark.parametrize("word", [EMOJI, MARKS[:TYPED_WORD_LIMIT], RIGHT_TO_LEFT])
def test_any_word_is_added_as_it_is(field: WordField, word: str, qtbot: QtBot) -> None:
    field.insert(word)
    with qtbot.waitSignal(field.added) as added:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert added.args[0].encode() == word.encode()


def test_what_is_too_long_is_refused_aloud_and_stays(field: WordField, qtbot: QtBot) -> None:
    field.insert(MARKS)
    with qtbot.assertNotEmitted(field.added):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "1001 characters long, and 200 fit" in QToolTip.text()
    assert field.text() == MARKS
    assert field.isVisible()
