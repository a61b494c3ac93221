from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from glimmer_desktop.exchange import archive
from glimmer_desktop.exchange.archive import Archive, Refused

ROOM = 1 << 40


def zipped(fill: Callable[[zipfile.ZipFile], None]) -> io.BytesIO:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        fill(file)
    return buffer


def refusal(file: io.BytesIO, name: str = "a", limit: int = 1 << 30, room: int = ROOM) -> str:
    with pytest.raises(Refused) as caught:
        Archive(file, room).whole(name, limit)
    return str(caught.value)


def test_a_member_comes_out_whole_or_in_pieces() -> None:
    file = zipped(lambda z: z.writestr("a", b"hello"))
    assert Archive(file, ROOM).whole("a", 100) == b"hello"
    with Archive(file, ROOM).opened("a") as read:
        assert [read(2), read(2), read(2), read(2)] == [b"he", b"ll", b"o", b""]


def test_what_is_not_there_is_named() -> None:
    assert refusal(zipped(lambda z: z.writestr("b", b""))) == "a is not in it"


@pytest.mark.bar("B17", part="one bomb")
def test_a_bomb_is_refused_within_little_memory() -> None:
    file = zipped(lambda z: z.writestr("a", bytes(150 << 20)))
    tracemalloc.start()
    said = refusal(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "packed more than 100 times" in said or "larger" in said
    assert peak < 300 << 20


def test_read_in_pieces_a_bomb_ends_early() -> None:
    file = zipped(lambda z: z.writestr("a", bytes(50 << 20)))
    count = 0
    with pytest.raises(Refused, match="packed more than"), Archive(file, ROOM).opened("a") as read:
        while data := read(1 << 16):
            count += len(data)
    assert count < 10 << 20


@pytest.mark.bar("B17", part="bytes counted while reading")
def test_a_member_that_says_it_is_small_is_counted_all_the_same() -> None:
    file = zipped(lambda z: z.writestr("a", bytes(3 << 20)))
    lying = bytearray(file.getvalue())
    at = lying.rfind(b"PK\x01\x02")
    struct.pack_into("<I", lying, at + 24, 10)
    assert len(Archive(io.BytesIO(bytes(lying)), ROOM)._entries["a"].filename) == 1
    try:
        data = Archive(io.BytesIO(bytes(lying)), ROOM).whole("a", 1 << 20)
    except Refused:
        return
    assert len(data) <= 10


def test_limits_of_size_and_room() -> None:
    file = zipped(lambda z: z.writestr("a", b"x" * 2000))
    assert "larger than" in refusal(file, limit=1999)
    assert "half of the free disk" in refusal(file, room=1999)


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MEMBERS", 20)
    file = zipped(lambda z: [z.writestr(f"{n}", b"") for n in range(21)] and None)
    assert "more than 20 files" in refusal(file)


def test_a_directory_that_says_it_is_endless() -> None:
    file = zipped(lambda z: z.writestr("a", b""))
    lying = bytearray(file.getvalue())
    at = lying.rfind(b"PK\x05\x06")
    struct.pack_into("<I", lying, at + 12, 0x7FFFFFFF)
    assert "too long" in refusal(io.BytesIO(bytes(lying)))
    struct.pack_into("<HH", lying, at + 8, 0xFFFF, 0xFFFF)
    assert "list of files is too long" in refusal(io.BytesIO(bytes(lying)))


def test_two_members_of_one_name() -> None:
    def fill(file: zipfile.ZipFile) -> None:
        file.writestr("a", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("a", b"2")

    assert "two files in it have one name" in refusal(zipped(fill))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_only_two_ways_of_packing(method: int) -> None:
    file = zipped(lambda z: z.writestr("a", b"x" * 50, compress_type=method))
    assert "packed in a way not known here" in refusal(file)


def test_a_locked_member() -> None:
    file = zipped(lambda z: z.writestr("a", b"x"))
    locked = bytearray(file.getvalue())
    locked[locked.rfind(b"PK\x01\x02") + 8] |= 1
    assert "password" in refusal(io.BytesIO(bytes(locked)))


@pytest.mark.bar("B18", part="our own archives")
def test_hostile_names_become_no_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ["../out", "/abs", "C:\\x", "\\\\host\\x", "a/../../b", "con", "dot.", "A", "a\x00b"]

    def fill(file: zipfile.ZipFile) -> None:
        for name in names:
            file.writestr(zipfile.ZipInfo(name), b"x")

    found = Archive(zipped(fill), ROOM)
    with pytest.raises(Refused):
        found.whole("glimmer.json", 100)
    assert list(tmp_path.rglob("*")) == []


def test_broken_archives_never_raise_anything_else() -> None:
    whole = zipped(lambda z: (z.writestr("a", b"hello" * 99), z.writestr("b", b"x"))[0]).getvalue()
    for at in range(0, len(whole), 3):
        for broken in (whole[:at], whole[:at] + b"\xff\x00" + whole[at + 2 :]):
            try:
                Archive(io.BytesIO(broken), ROOM).whole("a", 1 << 20)
            except Refused:
                continue
