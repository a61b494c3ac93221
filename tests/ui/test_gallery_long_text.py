from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.gallery.long_text import PART, BrokenAnywhere, LongText, part_of


def parts(text: LongText) -> list[str]:
    return [label.text() for label in text.findChildren(QLabel)]


def test_what_can_be_typed_is_whole_at_once(qtbot: QtBot) -> None:
    text = LongText("a " * (PART // 2), QFont())
    qtbot.addWidget(text)
    assert parts(text) == ["a " * (PART // 2)]
    assert text.findChildren(QPushButton)[0].isHidden()


def test_an_endless_note_goes_on_when_asked(qtbot: QtBot) -> None:
    written = "word " * (PART // 2)
    text = LongText(written, QFont())
    qtbot.addWidget(text)
    more = text.findChildren(QPushButton)[0]
    while not more.isHidden():
        more.click()
    assert len(parts(text)) == 3
    assert " ".join(parts(text)).split() == written.split()


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
