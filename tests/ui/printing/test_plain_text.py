"""Blocks of plain words, as they are set on paper and on a card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from glimmer_desktop.ui.printing.plain_text import cut, empty_document, sans, write

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_block_runs_in_the_direction_of_its_own_letters() -> None:
    document = empty_document()
    cursor = QTextCursor(document)
    for line in ("slow breath", "נשימה איטית", "نَفَس"):
        write(cursor, line, sans(12), above=4)
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert [one.textDirection() for one in blocks] == [left, right, right]


def test_what_was_typed_is_no_markup_and_the_first_block_stands_at_the_top() -> None:
    document = empty_document()
    cursor = QTextCursor(document)
    for line in ("<b>tea</b>", "&amp;"):
        write(cursor, line, sans(12), above=4)
    assert document.toPlainText() == "<b>tea</b>\n&amp;"
    tops = [document.findBlockByNumber(n).blockFormat().topMargin() for n in (0, 1)]
    assert tops == [0, 4]


def test_a_beginning_ends_at_a_space_where_one_is_near() -> None:
    assert cut("slow breath", 11) == "slow breath"
    assert cut("slow breath", 7) == "slow …"
    assert cut("slowbreath", 6) == "slowbr …"
    assert cut("so longaword", 11) == "so longawor …"
