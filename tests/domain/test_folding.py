"""What a search takes for the same, and what it must not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain import folding
from glimmer_desktop.domain.folding import folded, same_word, terms

anything = st.text(st.characters(codec="utf-8"))


@given(anything)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert terms(folded(text)) == terms(text)


@given(anything)
def test_composed_and_decomposed_letters_are_found_alike(text: str) -> None:
    assert terms(unicodedata.normalize("NFD", text)) == terms(unicodedata.normalize("NFC", text))


@given(anything)
def test_terms_survive_being_joined_by_spaces(text: str) -> None:
    """The index gets them as one text and splits it at everything that is not a letter to it."""
    found = terms(text)
    assert " ".join(found).split(" ") == (found or [""])
    for term in found:
        assert all(c.isalnum() or not c.isascii() for c in term)
        assert "·" not in term


@given(anything, anything)
def test_text_beside_text_only_adds_terms(left: str, right: str) -> None:
    assert terms(f"{left} {right}") == terms(left) + terms(right)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "cafe"),
        ("STRASSE", "straße"),
        ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ("Łódź", "lodz"),
        ("smørrebrød", "smorrebrod"),
        ("ＴＥＡ", "tea"),
        ("ﾊﾟﾝ", "パン"),
        ("שָׁלוֹם", "שלום"),
        ("أَحْمَد", "احمد"),
        ("❤️", "❤"),
        ("👋🏽", "👋"),
        ("soft\u00adly", "softly"),
        ("İstanbul", "istanbul"),
        ("ёлка", "елка"),
    ],
)
def test_decoration_makes_no_difference(one: str, other: str) -> None:
    assert terms(one) == terms(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("かき", "がき"), ("ハハ", "パパ"), ("มา", "มี"), ("कि", "का"), ("bad", "bed")],
)
def test_signs_that_make_another_word_do(one: str, other: str) -> None:
    assert terms(one) != terms(other)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("can't stop", ["can", "t", "stop"]),
        ("今天 tea很好", ["今", "天", "tea", "很", "好"]),
        ("봄날", ["봄", "날"]),
        ("กา", ["ก", "า"]),
        ("👩‍👧 sun🌿", ["👩", "👧", "sun", "🌿"]),
        ("हिन्दी", ["हिन्दी"]),
        ("\0!?  --", []),
        ("", []),
    ],
)
def test_terms(text: str, found: list[str]) -> None:
    assert terms(text) == found


def test_an_entry_keeps_its_accents_but_not_its_case() -> None:
    assert same_word(" Warm  Chest ") == same_word("warm chest")
    assert same_word("schön") != same_word("schon")
    assert same_word("e\u0301") == same_word("é")


def test_more_characters_than_are_remembered_are_told_apart_all_the_same() -> None:
    signs = [chr(code) for code in range(0x4E00, 0x4E00 + 12_000)]
    assert terms("".join(signs)) == signs
    assert len(folding._APART) == 10_000
