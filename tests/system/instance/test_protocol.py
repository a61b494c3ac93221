"""The lines on the socket are JSON as everybody else writes and reads it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.system.instance import protocol

WHATEVER = st.text(st.characters(codec=None, exclude_categories=()))
"""Any text that Python can hold, halves of pairs (`\\udcff`) too."""
ANSWERS = st.one_of(
    st.fixed_dictionaries({"out": WHATEVER}),
    st.fixed_dictionaries({"err": WHATEVER}),
    st.fixed_dictionaries({"progress": st.tuples(st.integers(), st.integers(), WHATEVER)}),
    st.fixed_dictionaries({"code": st.integers(0, 255)}),
)


@given(ANSWERS)
def test_an_answer_arrives_as_it_was_said(said: dict[str, object]) -> None:
    line = protocol.encode(said)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    usual = json.loads(line)
    assert protocol.decode(line) == protocol.decode(line.rstrip(b"\n")) == usual
    assert line == json.dumps(said, separators=(",", ":")).encode("ascii") + b"\n"


@given(st.lists(WHATEVER, max_size=4), WHATEVER, st.none() | WHATEVER, WHATEVER)
def test_a_request_arrives_as_it_was_asked(
    argv: list[str], cwd: str, stdin: str | None, token: str
) -> None:
    line = protocol.encode_request(argv, cwd, stdin, token)
    assert protocol.decode_request(line) == (argv, cwd, stdin, token)


def test_one_without_the_desktops_word_is_as_it_always_was() -> None:
    line = protocol.encode_request(["capture"], "/", None)
    assert json.loads(line) == {"glimmer": 1, "argv": ["capture"], "cwd": "/", "stdin": None}


def test_a_word_that_is_no_text_is_refused() -> None:
    line = b'{"glimmer": 1, "argv": ["capture"], "cwd": "/", "stdin": null, "token": 7}'
    with pytest.raises(protocol.NotARequest, match="token"):
        protocol.decode_request(line)


def test_what_is_no_json_is_not_said() -> None:
    with pytest.raises(TypeError, match="cannot be said"):
        protocol.encode({"out": object()})
