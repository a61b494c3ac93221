"""Names as letters: each the same one everywhere, and nothing else changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.masking import letter, masked


def one(text: str, *names: str) -> str:
    (said,) = masked([text], names)
    return said


@pytest.mark.parametrize(
    ("text", "names", "said"),
    [
        ("Tea with Anna", ("Anna",), "Tea with A"),
        ("Tom and anna, ANNA!", ("Anna", "Tom"), "A and B, B!"),
        ("Anna's laugh, Annas Lachen, Anna’s", ("Anna",), "A's laugh, As Lachen, A’s"),
        ("Annabel and Joanna stay", ("Anna",), "Annabel and Joanna stay"),
        ("Anna Berg, then Anna, then Berg", ("Anna Berg",), "A, then A, then A"),
        ("Anna  Berg and Anna\nBerg", ("Anna Berg",), "A and A"),
        ("Anna and Anna Berg", ("Anna", "Anna Berg"), "A and B"),
        ("the cat, The cat, the tea", ("The cat",), "A, A, the tea"),
        ("Berg was steep, berg", ("Anna Berg",), "A was steep, berg"),
        ("Ana\u0301 waved", ("An\u00e1",), "A waved"),
        ("王さんとお茶", ("王さん",), "Aとお茶"),
        ("민지는 웃었다", ("민지",), "A는 웃었다"),
        ("a.b and axb", ("a.b",), "A and axb"),
        ("O'Neil's tea", ("O'Neil",), "A's tea"),
        ("my #1 friend", ("#1",), "my A friend"),
        ("tea", ("", "  "), "tea"),
        ("tea", (), "tea"),
    ],
)
def test_a_name_is_a_letter(text: str, names: tuple[str, ...], said: str) -> None:
    assert one(text, *names) == said


def test_the_letter_is_the_same_in_every_text() -> None:
    assert masked(["Tom", "Anna", "Tom and Anna"], ["Anna", "Tom"]) == ["A", "B", "A and B"]


def test_letters_do_not_end() -> None:
    assert [letter(number) for number in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA")
    ]


@given(st.text(max_size=40), st.lists(st.text(max_size=8), max_size=4))
def test_any_text_and_any_names_are_taken(text: str, names: list[str]) -> None:
    masked([text], names)


@given(
    st.lists(st.sampled_from(("Zora", "Quentin", "zora berg")), min_size=1, unique=True),
    st.lists(st.sampled_from(("Zora", "quentin", "ZORA BERG", "tea", ",", "\n")), max_size=12),
)
def test_no_name_is_left(names: list[str], words: list[str]) -> None:
    said = one(" ".join(words), *names).casefold().split()
    for name in names:
        if " " not in name:
            assert name.casefold() not in said
