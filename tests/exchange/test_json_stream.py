from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.exchange import json_values
from glimmer_desktop.exchange.json_stream import MomentStream
from glimmer_desktop.exchange.moment_json import Mistake


def read(text: str | bytes, piece: int = 1 << 20) -> list[Any]:
    file = io.BytesIO(text.encode("utf-8") if isinstance(text, str) else text)
    return list(MomentStream(lambda size: file.read(min(size, piece))))


def mistake(text: str | bytes) -> str:
    with pytest.raises(Mistake) as caught:
        read(text)
    return str(caught.value)


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(plain, max_size=4), st.integers(1, 9), st.sampled_from((None, 2)))
def test_it_reads_what_json_reads_however_it_is_cut(
    given_moments: list[Any], piece: int, indent: int | None
) -> None:
    text = json.dumps({"moments": given_moments, "glimmer": 1}, indent=indent)
    assert read(text, piece) == given_moments


def test_marks_and_spaces_around_do_no_harm() -> None:
    assert read(b'\xef\xbb\xbf \n{ "glimmer" : 1 , "moments" : [ 1 , 2 ] } \n') == [1, 2]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not an export of Glimmer"),
        ("[]", "not an export of Glimmer"),
        ("hello", "not an export of Glimmer"),
        ('{"moments": []}', "not an export of Glimmer"),
        ('{"glimmer": 1}', "not an export of Glimmer"),
        ('{"glimmer": 1, "moments": [], "more": 1}', "not an export of Glimmer"),
        ('{"glimmer": 1, "moments": [], "moments": []}', "not an export of Glimmer"),
        ('{"glimmer": 1, "moments": []} and more', "not an export of Glimmer"),
        ('{"glimmer": true, "moments": []}', "not an export of Glimmer"),
        ('{"glimmer": 2, "moments": []}', "a newer Glimmer wrote it (format 2"),
        ('{"glimmer": 1, "moments": {}}', "the JSON is broken"),
        ('{"glimmer": 1, "moments": [1 2]}', "the JSON is broken"),
        ('{"glimmer": 1, "moments": [{"a": }]}', "the JSON is broken"),
        ('{"glimmer": 1, "moments": ["a', "the JSON is broken"),
        ('{"glimmer": 1, "moments": [NaN]}', "NaN is not a number"),
        ('{"glimmer": 1, "moments": [-Infinity]}', "-Infinity is not a number"),
        ('{"glimmer": 1, "moments": [{"a": 1, "a": 2}]}', "a field stands twice"),
        ('{"glimmer": 1, "moments": [' + "9" * 5000 + "]}", "a number in it is too long"),
        (b'{"glimmer": 1, "moments": ["\xff"]}', "not UTF-8"),
        (b'{"glimmer": 1, "moments": ["\xe2\x82', "not UTF-8"),
        ('{"glimmer": 1, "moments": []}'.encode("utf-16"), "not UTF-8"),
    ],
)
@pytest.mark.bar("B19", part="what is no JSON")
def test_what_is_wrong_is_refused_with_a_reason(text: str | bytes, said: str) -> None:
    assert said in mistake(text)


@pytest.mark.parametrize("sign", ["[", '{"a":'])
@pytest.mark.bar("B19", part="depth")
def test_ten_thousand_deep_is_refused(sign: str) -> None:
    assert "too deep" in mistake('{"glimmer": 1, "moments": [' + sign * 10_000)


@pytest.mark.bar("B19", part="length")
def test_an_endless_string_is_refused_before_it_fills_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(json_values, "VALUE_LIMIT", 1 << 20)
    count = 0

    def endless(size: int) -> bytes:
        nonlocal count
        start = b'{"glimmer": 1, "moments": ["' if not count else b""
        count += size
        return start + b"x" * size

    with pytest.raises(Mistake, match="too large"):
        list(MomentStream(endless))
    assert count < 8 << 20


def test_it_holds_one_moment_at_a_time() -> None:
    entry = b'"' + b"x" * 1000 + b'",'
    pieces = iter([b'{"glimmer": 1, "moments": [', *[entry] * 5000, b"1]}", b""])
    stream = MomentStream(lambda _: next(pieces))
    for _ in stream:
        assert len(stream._values._text) < 10_000
