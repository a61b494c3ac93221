"""Chords as written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.system.hotkey.chord import Chord, parse_chord


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Ctrl+Alt+G", "Ctrl+Alt+G"),
        (" alt + CONTROL+g ", "Ctrl+Alt+G"),
        ("Meta+Shift+f5", "Shift+Super+F5"),
        ("F12", "F12"),
        ("Shift+F1", "Shift+F1"),
        ("Print", "Print"),
        ("Win+space", "Super+Space"),
        ("Ctrl+7", "Ctrl+7"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+Plus", "Ctrl++"),
        ("Ctrl+Alt+,", "Ctrl+Alt+,"),
        ("Alt+Escape", "Alt+Esc"),
        ("Ctrl+PageUp", "Ctrl+PgUp"),
        ("Ctrl+Alt+ä", "Ctrl+Alt+Ä"),
        ("Ctrl+ß", "Ctrl+ß"),
        ("Ctrl+П", "Ctrl+П"),
    ],
)
def test_a_chord_has_one_form(text: str, canonical: str) -> None:
    assert str(parse_chord(text)) == canonical
    assert parse_chord(canonical) == parse_chord(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "+",
        "++",
        "G",
        "Shift+G",
        "Space",
        "Ctrl",
        "Ctrl+Alt",
        "Ctrl+",
        "Ctrl+Ctrl+G",
        "Ctrl+Control+G",
        "Ctrl+G+H",
        "Ctrl+GH",
        "Hyper+G",
        "Ctrl+F0",
        "Ctrl+F36",
        "Ctrl+\n",
        "Ctrl+\u200b",
        "Ctrl-Alt-G",
    ],
)
def test_nonsense_is_no_chord(text: str) -> None:
    with pytest.raises(ValueError, match=r"chord|types with"):
        parse_chord(text)


def test_its_parts() -> None:
    assert parse_chord("super+ctrl+x") == Chord("X", ctrl=True, super=True)


@given(st.text(max_size=20))
def test_any_text_is_a_chord_with_one_form_or_refused(text: str) -> None:
    try:
        chord = parse_chord(text)
    except ValueError:
        return
    assert parse_chord(str(chord)) == chord
