"""Every parser of ours that reads what others may have written, with whatever it is not made for:
it reads it or says why not, and nothing else comes of it. `--fuzz-seconds N` goes on for so long
with each. Diaries and pictures have numbers of their own (test_hostile_diaries.py and
test_hostile_pictures.py), and so have messages that are none (test_surface_socket.py)."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest

from bars import Figure
from glimmer_desktop.domain import query
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.exchange.csv_table import CsvTable
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.exchange.markdown_folder import MarkdownFolder
from glimmer_desktop.exchange.our_own import OurOwn
from glimmer_desktop.services.going_out import Writes
from glimmer_desktop.services.words_file import read_words
from glimmer_desktop.settings import reading
from glimmer_desktop.system.instance import protocol
from going_out import FIRST, SECOND
from going_out import Format as Made
from trust.test_hostile_diaries import damaged

AT_LEAST = 15
"""Examples of each, where no time is given."""
SLOWEST = 5.0
WORDS = Path(__file__).parents[2] / "resources" / "words" / "en.toml"
REFUSED = (ErrorCode.FILE_NOT_OURS, ErrorCode.CANNOT_READ, ErrorCode.OTHER_VERSION)
SETTINGS = b"""pause_rhythm = "at-set-times"
pause_times = ["10:00", "13:30"]
pause_every = 90
day_starts = "08:00"
theme = "dark"
contact = "A. Friend"
"""
QUERY = (
    b'tea #"slow breath" has:photo -(value:nature OR on:2026-11) again:>2 "light on" kind:glimmer'
)


def a_setting(said: bytes, _: Path) -> None:
    reading.read(said.decode("utf-8", "surrogateescape"))


def words(said: bytes, place: Path) -> None:
    own = place / "words.toml"
    own.write_bytes(said)
    read_words(WORDS, own)


def a_message(said: bytes, _: Path) -> None:
    with suppress(protocol.NotARequest):
        protocol.decode_request(said)


def a_query(said: bytes, _: Path) -> None:
    with suppress(query.QueryError):
        query.parse(said.decode("utf-8", "replace"))


def an_export(said: bytes, place: Path) -> None:
    path = place / "given"
    path.write_bytes(said)
    try:
        with OurOwn(place / "data").read(path) as delivery:
            for moment in delivery.moments():
                for photo in moment.photos:
                    delivery.photo(photo)
            delivery.own_map()
            delivery.plans()
    except Known as known:
        assert known.code in REFUSED, known
        assert known.code is not ErrorCode.FILE_NOT_OURS or known.values["why"]


def exported(name: str, make: Callable[[], Writes]) -> Callable[[Path], bytes]:
    def whole(place: Path) -> bytes:
        path = place / name
        Made(name, make).put(path, FIRST, SECOND)
        if path.is_dir():
            shutil.make_archive(str(path), "zip", path)
            path = path.with_suffix(".zip")
        return path.read_bytes()

    return whole


PARSERS: dict[str, tuple[Callable[[Path], bytes], Callable[[bytes, Path], None]]] = {
    "settings": (lambda _: SETTINGS, a_setting),
    "words": (lambda _: WORDS.read_bytes(), words),
    "messages": (lambda _: protocol.encode_request(["note", "tea"], "/tmp", "tea"), a_message),
    "queries": (lambda _: QUERY, a_query),
    "json": (exported("a.json", lambda: GlimmerJson(Path())), an_export),
    "zip": (exported("a.zip", lambda: GlimmerJson(Path())), an_export),
    "csv": (exported("a.csv", CsvTable), an_export),
    "notes": (exported("notes", MarkdownFolder), an_export),
}


@pytest.mark.bar("B19", part="fuzzed: settings, words, messages, queries and what we export")
@pytest.mark.parametrize("name", PARSERS)
def test_it_is_read_or_refused(
    name: str, tmp_path: Path, pytestconfig: pytest.Config, figure: Figure
) -> None:
    make, read = PARSERS[name]
    seconds = pytestconfig.getoption("fuzz_seconds")
    whole = make(tmp_path)
    read(whole, tmp_path)
    began, number = monotonic(), 0
    while number < AT_LEAST or monotonic() - began < seconds:
        chance = random.Random(f"{name} {number}")
        said = whole
        for _ in range(chance.choice([1, 1, 1, 4])):
            said = damaged(said, chance)
        at = monotonic()
        try:
            read(said, tmp_path)
        except Exception as error:
            raise AssertionError(f"{name} {number}: {said[:2000]!r}") from error
        assert monotonic() - at < SLOWEST, (name, number)
        number += 1
    figure(f"{name}: {number:,} in {monotonic() - began:.0f} s, each read or refused")
