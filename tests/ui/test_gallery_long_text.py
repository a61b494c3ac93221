from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.gallery.long_text import PART, PIECE, BrokenAnywhere, LongText, part_of


def words(text: LongText) -> list[str]:
    """All that is shown so far."""
    shown = [label.text() for label in text.findChildren(QLabel)]
    shown += [piece.toPlainText() for piece in text.findChildren(BrokenAnywhere)]
    return " ".join(shown).split()


def test_a_few_words_are_a_label(qtbot: QtBot) -> None:
    text = LongText("low tide", QFont())
    qtbot.addWidget(text)
    assert [label.text() for label in text.findChildren(QLabel)] == ["low tide"]


def test_what_can_be_typed_comes_whole_without_being_asked_for(qtbot: QtBot) -> None:
    written = "low tide " * (PART // 9)
    text = LongText(written, QFont())
    qtbot.addWidget(text)
    assert len(words(text)) >= (PIECE - 9) // 5, "the beginning is there at once"
    qtbot.waitUntil(lambda: words(text) == written.split())
    assert text.findChildren(QPushButton)[0].isHidden()


def test_a_piece_ends_with_a_line_where_there_is_one() -> None:
    assert part_of("aaaa bbbb\ncc dd", 12) == ("aaaa bbbb", "cc dd")
    assert part_of("a\nbbbb bbb bbb bbb", 12) == ("a\nbbbb bbb", "bbb bbb")


def test_an_endless_note_goes_on_when_asked(qtbot: QtBot) -> None:
    written = "word " * (PART // 2)
    text = LongText(written, QFont())
    qtbot.addWidget(text)
    more = text.findChildren(QPushButton)[0]
    for asked in (1, 2):
        qtbot.waitUntil(lambda: not more.isHidden())
        assert PART * (asked - 0.1) < sum(len(word) + 1 for word in words(text)) <= PART * asked
        more.click()
    qtbot.waitUntil(lambda: words(text) == written.split())
    assert more.isHidden()


def test_a_word_wider_than_the_window_is_not_cut(qtbot: QtBot) -> None:
    text = LongText("https://example.org/" + "a" * 400, QFont())
    qtbot.addWidget(text)
    text.resize(300, 300)
    text.show()
    qtbot.waitExposed(text)
    shown = text.findChild(BrokenAnywhere)
    assert shown.width() <= 300
    assert shown.document().size().width() <= 300
    assert shown.height() >= shown.document().size().height() > 3 * shown.fontMetrics().height()


@given(st.text(), st.integers(1, 40))
def test_no_word_is_lost_between_parts(text: str, length: int) -> None:
    rest, seen = text, ""
    while rest:
        part, after = part_of(rest, length)
        assert 0 < len(part) <= length
        assert len(after) < len(rest)
        seen, rest = seen + part, after
    assert "".join(seen.split()) == "".join(text.split())
