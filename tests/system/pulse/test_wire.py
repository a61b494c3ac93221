"""PulseAudio's packets: what is written reads back, and nonsense is refused."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.system.pulse import wire

NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)


@given(st.integers(0, 2**32 - 1), NAMES, st.binary(max_size=50), st.dictionaries(NAMES, NAMES))
def test_what_is_written_reads_back(
    number: int, text: str, data: bytes, named: dict[str, str]
) -> None:
    body = (wire.number(number), wire.text(text), wire.data(data), wire.properties(named))
    packet = wire.packet(8, 1, *body)
    head, payload = packet[: wire.HEAD.size], packet[wire.HEAD.size :]
    assert wire.payload_length(head) == len(payload)
    assert wire.values(payload) == [8, 1, number, text, data, named]


@given(st.binary(max_size=200))
def test_any_bytes_are_values_or_refused(payload: bytes) -> None:
    with suppress(ValueError):
        told = wire.values(payload)
        for reads in (wire.version, wire.listeners, wire.monitors):
            with suppress(ValueError):
                reads(told)


@pytest.mark.parametrize("tag", [b"P", b"f"])
def test_values_within_values_without_end_are_refused(tag: bytes) -> None:
    with pytest.raises(ValueError, match="no sense"):
        wire.values(tag * 100_000)


def test_a_format_is_one_value() -> None:
    assert wire.values(b"B\x01fB\x01PN1") == [1, {}, True]


@given(st.lists(st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.text(), st.binary())))
def test_any_values_are_a_list_or_refused(told: list[wire.Value]) -> None:
    for reads in (wire.version, wire.listeners, wire.monitors):
        with suppress(ValueError):
            reads(told)


@given(st.binary(min_size=wire.HEAD.size, max_size=wire.HEAD.size))
def test_a_head_names_a_length_that_can_be_taken(head: bytes) -> None:
    with suppress(ValueError):
        assert wire.payload_length(head) <= wire.LARGEST


def source(index: int, monitored: int, ports: int) -> list[wire.Value]:
    told: list[wire.Value] = [index, *[None] * 7, monitored, *[None] * 10, ports]
    return [*told, *["port", "a port", 1] * ports, None, 2, {}, {}]


def test_monitors_are_found_among_sources_with_ports() -> None:
    told = [*source(4, wire.NOBODY, 2), *source(5, 1, 0), *source(6, wire.NOBODY, 0)]
    assert wire.monitors([*told, *source(7, 0, 3)]) == {5, 7}


@pytest.mark.parametrize("at", [1, 15, 20, 21])
def test_a_source_that_is_cut_short_is_refused(at: int) -> None:
    with pytest.raises(ValueError, match="source"):
        wire.monitors(source(4, 1, 0)[:at])
