"""Files of other programs, damaged and made to harm (B17 to B19, B24): refused or read, and nothing
else. `--mutated-diaries N` reads more of them; each is the same in every run."""

from __future__ import annotations

import random
import struct
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest

from diaries_made import EVERY, put, read_diary
from glimmer_desktop.domain.errors import ErrorCode, Known

SECONDS = 5.0
MEGABYTES = 300
PIECES = (
    *(b"", b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"null", b"NaN", b"1e999", b'"\\ud800"', b"&x;"),
    *(b"[" * 50_000, b'{"a":' * 50_000, b"<array>" * 50_000, b"!!python/object/apply:os.system"),
    *(b"9" * 5_000, b"\xe2\x80\xa8", b"\xe2\x80\xae", b"*a", b"---\n", b'"', b"'", b",;|\t"),
)


@pytest.mark.bar("B19")
@pytest.mark.parametrize("name", EVERY)
def test_damaged_ones_harm_nothing(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for number in range(request.config.getoption("--mutated-diaries")):
        chance = random.Random(f"{name} {number}")
        made = EVERY[name]()
        if chance.random() < 0.7:
            broken = chance.choice(sorted(made))
            made[broken] = damaged(made[broken], chance)
        place = tmp_path / str(number)
        place.mkdir()
        path = put(made, place / "it", packed=chance.random() < 0.7)
        if path.is_file() and chance.random() < 0.5:
            path.write_bytes(damaged(path.read_bytes(), chance))
        assert_harmless(path)


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, a piece put in or taken out, or the end cut off."""
    told = bytearray(whole)
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(told))
        match chance.randrange(4):
            case 0 if at < len(told):
                told[at] = chance.randrange(256)
            case 1:
                told[at:at] = chance.choice(PIECES)
            case 2:
                del told[at : at + chance.randint(1, 200)]
            case _ if chance.random() < 0.3:
                del told[at:]
    return bytes(told)


def assert_harmless(path: Path) -> None:
    before = sorted(path.parent.rglob("*"))
    began = monotonic()
    try:
        read_diary(path)
    except Known as known:
        assert known.code in (ErrorCode.FILE_NOT_OURS, ErrorCode.CANNOT_READ)
        assert known.values["why"]
    assert monotonic() - began < SECONDS
    assert sorted(path.parent.rglob("*")) == before


def bomb(tmp_path: Path) -> Path:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("Journal.json", b'{"entries": [' + b" " * (60 << 20))
        file.writestr("2026-01-01.md", b"a" * (15 << 20))
    return path


def overlapping(tmp_path: Path) -> Path:
    """Many members that are one and the same piece of the file."""
    path = tmp_path / "overlap.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(50):
            file.writestr(f"2026-01-{number % 28 + 1:02}-{number}.md", b"a" * (1 << 20))
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", data, at + 42, 0)
        at = data.find(b"PK\x01\x02", at + 4)
    path.write_bytes(data)
    return path


def long_string(tmp_path: Path) -> Path:
    path = tmp_path / "long.json"
    with path.open("wb") as file:
        file.write(b'{"metadata": {}, "entries": [{"creationDate": "')
        for _ in range(100):
            file.write(b"x" * (1 << 20))
    return path


def wide_table(tmp_path: Path) -> Path:
    path = tmp_path / "wide.csv"
    path.write_bytes(b"date,text" + b",x" * 1_000_000 + b"\n2026-01-01,a\n")
    return path


def many_tags(tmp_path: Path) -> Path:
    tags = ",".join(f'"{number}"' for number in range(30_000))
    path = tmp_path / "tags.json"
    entry = f'{{"title": "a", "date": "2026-01-01", "time": "10:00", "tags": [{tags}]}}'
    path.write_text(f'{{"tags": {{}}, "entries": [{entry}]}}')
    return path


@pytest.mark.bar("B17")
@pytest.mark.parametrize("make", [bomb, overlapping, long_string, wide_table, many_tags])
def test_made_to_harm_they_take_little(make: object, tmp_path: Path) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    assert_harmless(path)
    tracemalloc.start()  # which slows it down: the time is taken before
    try:
        with suppress(Known):
            read_diary(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MEGABYTES << 20
