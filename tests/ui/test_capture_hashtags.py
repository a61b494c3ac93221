from __future__ import annotations

import pytest
from hypothesis import given

from glimmer_desktop.ui.capture.hashtags import being_typed, marked
from strategies import texts, words

KNOWN = ("slow breath", "warmth", "a full breath came", "Mother")


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("#", ""),
        ("tea #sl", "sl"),
        ("tea #slow br", "slow br"),
        ("tea", None),
        ("a#b", None),
        ("C# is", None),
        ("##", None),
        ("#one #two", "two"),
    ],
)
def test_what_is_being_typed(before: str, typed: str | None) -> None:
    assert being_typed(before) == typed


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("tea #warmth", ("warmth",)),
        ("#Warmth and more", ("warmth",)),
        ("#slow breath came", ("slow breath",)),
        ("#a full breath came.", ("a full breath came",)),
        ("#moss, #moss; #MOSS", ("moss", "MOSS")),
        ('#"new snow" fell', ("new snow",)),
        ("#mother", ("Mother",)),
        ("room #7 and #", ()),
        ("mail@home#x", ()),
        ("two\n#lines", ("lines",)),
        ("#new\nword", ("new",)),
        (f"#{'a' * 200} #{'b' * 201} #tea", ("a" * 200, "tea")),
    ],
)
def test_the_cues_a_text_marks(text: str, cues: tuple[str, ...]) -> None:
    assert marked(text, KNOWN) == cues


@given(text=texts)
def test_any_text_can_be_read(text: str) -> None:
    assert len(marked(text, KNOWN)) <= text.count("#")


@given(word=words)
def test_a_quoted_cue_is_found_whole(word: str) -> None:
    plain = word.replace('"', "")
    if any(character.isalpha() for character in plain):
        assert marked(f'#"{plain}"', ()) == (" ".join(plain.split()),)
