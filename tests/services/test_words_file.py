"""A person's own words file: taken over the shipped one, or named with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Face, Family
from glimmer_desktop.services.vocabulary import Line, load_invitations, load_vocabulary
from glimmer_desktop.services.words_file import LARGEST, Mistake, read_words

SHIPPED = Path(__file__).parents[2] / "resources" / "words" / "en.toml"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "words.toml"


def mistake(own: Path, text: str | bytes) -> Mistake:
    own.write_bytes(text.encode() if isinstance(text, str) else text)
    shipped, none = read_words(SHIPPED)
    said, found = read_words(SHIPPED, own)
    assert none is None
    assert found is not None
    assert said == shipped
    assert found.path == own
    return found


def test_without_a_file_the_shipped_words_count(own: Path) -> None:
    assert read_words(SHIPPED, own) == read_words(SHIPPED)


def test_what_it_says_wins_and_the_rest_is_as_shipped(own: Path) -> None:
    own.write_text(
        '\ufeff[invitations]\r\nhear = "What is that sound?"\r\n'
        'hands = { inward = "How are your hands?" }\r\n'
        '[cues.settled]\r\noutward = ["humming"]\r\n'
        '[families]\r\nvalues = ["moss", "rain"]\r\n'
        '[prompts.came_by_itself]\r\na = "What came?"\r\n'
        '[lines]\r\nafter_trigger = "Thank you, body."\r\n'
    )
    shipped, vocabulary = load_vocabulary(SHIPPED), load_vocabulary(SHIPPED, own)
    assert vocabulary.invitations["hear"] == Line("What is that sound?")
    assert vocabulary.invitations["hands"] == Line("How are your hands?", inward=True)
    assert len(vocabulary.invitations) == 13
    assert load_invitations(SHIPPED, own) == vocabulary.invitations
    settled = vocabulary.cues_by_face[Face.SETTLED]
    assert settled[0] == "humming"
    assert "warm chest" in settled
    assert "curious" not in settled
    assert vocabulary.families[Family.VALUE] == ("moss", "rain")
    assert vocabulary.asked["came_by_itself.a"] == "What came?"
    assert vocabulary.asked["came_by_itself.b"] == shipped.asked["came_by_itself.b"]
    assert vocabulary.after_trigger == "Thank you, body."
    assert vocabulary.empty_gallery == shipped.empty_gallery


@pytest.mark.parametrize(
    ("text", "line", "key", "why"),
    [
        ('[invitations]\nhear = "a"\nsoft = = "b"\n', 3, "invitations.soft", "no-toml"),
        ('[invitations]\nhear = "a"\nsoft = "b\n', 3, "invitations.soft", "no-toml"),
        ('[lines]\nbreath = "a"\nbreath = "b"\n', 3, "lines.breath", "no-toml"),
        ("nonsense", 1, "", "no-toml"),
        ('# mine\n\n[invitation]\nhear = "a"\n', 3, "invitation", "unknown"),
        ('[invitations]\n\nhear = 3\n', 3, "invitations.hear", "not-a-text"),
        ('[invitations]\nhear = ""\n', 2, "invitations.hear", "empty"),
        ('[invitations]\nhear = { outwards = "a" }', 2, "invitations.hear", "not-a-line"),
        ('[invitations]\nhear = { inward = 1 }', 2, "invitations.hear.inward", "not-a-text"),
        (f'[invitations]\nhear = "{"a" * 500}"', 2, "invitations.hear", "too-long"),
        ('invitations = "a"', 1, "invitations", "not-a-table"),
        ('prompts.let_go = "a"', 1, "prompts.let_go", "not-a-table"),
        ('[cues.happy]\noutward = ["a"]', 1, "cues.happy", "unknown"),
        ('[cues.not-sure]\noutward = ["a"]', 1, "cues.not-sure", "unknown"),
        ('[cues]\nsettled.outside = ["a"]', 2, "cues.settled.outside", "unknown"),
        ('[cues.settled]\noutward = "a"', 2, "cues.settled.outward", "not-a-list"),
        ('[also]\noutward = ["a", 2]', 2, "also.outward", "not-a-list"),
        ('[also]\nsideways = ["a"]', 2, "also.sideways", "unknown"),
        ('[families]\ncues = ["a"]', 2, "families.cues", "unknown"),
        ('[families]\nvalues = ["a",\n  "",\n]', 2, "families.values", "empty"),
        ('[inward]\nfamilies = ["feelings"]', 1, "inward.feelings", "unknown"),
        ('[inward]\nlists = []', 2, "inward.lists", "unknown"),
        ('[starters]\na = { words = "a" }', 2, "starters.a", "not-a-starter"),
        ('[starters]\na = { text = "a", smell = 1 }', 2, "starters.a.smell", "unknown"),
        ('[lines]\n"after_triger" = "a"', 2, "lines.after_triger", "unknown"),
        ('[learn]\nmore = "a"', 2, "learn.more", "unknown"),
        (b'[lines]\nbreath = "a\xff"\n', 2, "lines.breath", "not-text"),
        ("x = " + "[" * 5000, 0, "", "too-deep"),
        ("x = " + "1" * 5000, 0, "", "no-number"),
        ("#" * (LARGEST + 1), 0, "", "too-large"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_and_the_shipped_words_count(
    own: Path, text: str | bytes, line: int, key: str, why: str
) -> None:
    found = mistake(own, text)
    assert (found.line, found.key, found.why) == (line, key, why)


def test_the_one_in_the_documents_is_one(own: Path) -> None:
    page = (SHIPPED.parents[2] / "docs" / "words.md").read_text(encoding="utf-8")
    _, begun, rest = page.partition("```toml\n")
    own.write_text(rest.partition("```")[0], encoding="utf-8")
    assert begun
    said, mistake = read_words(SHIPPED, own)
    assert mistake is None
    assert said != read_words(SHIPPED)[0]


def test_what_is_said_names_file_line_and_key(own: Path) -> None:
    said = mistake(own, "[invitations]\nhear = 3\n").sentence().said()
    assert said == (
        f"{own}, line 2, at “invitations.hear”: a text in quotation marks belongs here. "
        "Until it is mended, the words that come with Glimmer are used."
    )


def test_a_folder_in_its_place_is_a_mistake(own: Path) -> None:
    own.mkdir()
    said, found = read_words(SHIPPED, own)
    assert said == read_words(SHIPPED)[0]
    assert found == Mistake(own, 0, "", "unreadable")
    assert str(own) in found.sentence().said()


@given(st.binary(max_size=80), st.integers(0, 3000), st.integers(0, 40))
def test_a_file_cut_or_scribbled_over_is_never_used_by_halves(
    tmp_path_factory: pytest.TempPathFactory, scribble: bytes, at: int, gone: int
) -> None:
    own = tmp_path_factory.mktemp("own") / "words.toml"
    whole = SHIPPED.read_bytes()
    own.write_bytes(whole[:at] + scribble + whole[at + gone :])
    said, found = read_words(SHIPPED, own)
    if found is not None:
        assert said == read_words(SHIPPED)[0]
        assert found.line >= 0
        assert found.sentence().said()
    load_vocabulary(SHIPPED, own)
