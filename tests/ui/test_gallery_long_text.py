from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.gallery.long_text import PART, LongText, part_of


def parts(text: LongText) -> list[str]:
    return [label.text() for label in text.findChildren(QLabel)]


def test_what_can_be_typed_is_whole_at_once(qtbot: QtBot) -> None:
    text = LongText("a" * PART, QFont())
    qtbot.addWidget(text)
    assert parts(text) == ["a" * PART]
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


@given(st.text(), st.integers(1, 40))
def test_no_word_is_lost_between_parts(text: str, length: int) -> None:
    rest, seen = text, ""
    while rest:
        part, after = part_of(rest, length)
        assert 0 < len(part) <= length
        assert len(after) < len(rest)
        seen, rest = seen + part, after
    assert "".join(seen.split()) == "".join(text.split())
