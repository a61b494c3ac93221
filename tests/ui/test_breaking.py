from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics

from glimmer_desktop.ui.widgets.breaking import in_lines, rest_from

plain = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")))


@given(plain, st.integers(0, 60))
def test_the_rest_begins_where_qt_says(text: str, characters: int) -> None:
    units = len(text[:characters].encode("utf-16-le")) // 2
    assert rest_from(text, units) == text[characters:]


def test_an_emoji_counts_for_two() -> None:
    assert rest_from("🌿🌿 leaf", 4) == " leaf"


def test_a_short_text_is_one_line(qapp: object) -> None:
    assert in_lines("♡ Low tide", QFont(), 400, 2) == "♡ Low tide"
    assert in_lines("", QFont(), 400, 2) == ""


def test_a_long_text_is_broken_between_words_and_elided(qapp: object) -> None:
    text = "🌿 leaf " * 30
    width = QFontMetrics(QFont()).horizontalAdvance("🌿 leaf 🌿 leaf 🌿 leaf")
    first, second = in_lines(text, QFont(), width, 2).split("\n")
    assert text.startswith(first)
    assert second.endswith("…")
    assert text.replace(" ", "").startswith((first + second[:-1]).replace(" ", ""))
