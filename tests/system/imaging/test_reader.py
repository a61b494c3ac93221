"""The decoding child as it is used: what it withstands, how it is replaced and let go."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import PreparedPhoto
from glimmer_desktop.system.imaging import ChildPhotoReader, wire
from glimmer_desktop.system.imaging import reader as reader_module


def jpeg(size: tuple[int, int] = (300, 200), colour: str = "teal") -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def png_of(size: tuple[int, int], colour: int, bits: int = 8) -> bytes:
    """A plain picture of any size, without ever holding it."""
    channels = {0: 1, 2: 3, 6: 4}[colour]
    packer = zlib.compressobj(1)
    row = b"\0" + b"\x7f" * (size[0] * channels * bits // 8)
    packed = b"".join(packer.compress(row) for _ in range(size[1])) + packer.flush()

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", *size, bits, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def refusal(read: Callable[[], PreparedPhoto]) -> Known:
    with pytest.raises(Known) as caught:
        read()
    return caught.value


def child_of(one: ChildPhotoReader) -> int:
    assert one._child is not None
    return one._child._process.pid


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until(true: Callable[[], bool], seconds: float = 10) -> None:
    tick, end = threading.Event(), time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        tick.wait(0.01)


def test_a_file_becomes_a_photo(reader: ChildPhotoReader, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(jpeg())
    prepared = reader.from_file(path)
    photo = prepared.photo
    assert (photo.width, photo.height, photo.media_type) == (300, 200, "image/jpeg")
    assert photo.bytes == len(prepared.data)
    assert photo.sha256 == hashlib.sha256(prepared.data).hexdigest()
    assert Image.open(BytesIO(prepared.thumbnail)).size == (300, 200)
    assert reader.from_bytes(jpeg(), "pasted") == prepared


@pytest.mark.bar("B21", part="kind, by what is in it")
def test_text_called_jpg_and_an_empty_file(reader: ChildPhotoReader, tmp_path: Path) -> None:
    for content in (b"a note, renamed", b"", b"\xff\xd8"):
        path = tmp_path / "a.jpg"
        path.write_bytes(content)
        known = refusal(partial(reader.from_file, path))
        assert known.code is ErrorCode.PHOTO_NOT_A_PHOTO
        assert known.values["path"] == path


def test_what_is_no_plain_file_is_refused_at_once(reader: ChildPhotoReader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    bound = socket.socket(socket.AF_UNIX)
    bound.bind(str(tmp_path / "socket"))
    (tmp_path / "loop").symlink_to("loop")
    bad = ["pipe", "socket", "loop", "missing", "", "a\0b", "x" * 5000, "/dev/zero", "/dev/tty"]
    for name in bad:
        known = refusal(partial(reader.from_file, tmp_path / name))
        assert known.code is ErrorCode.PHOTO_UNREADABLE, name
        assert known.values["why"]
    bound.close()


def test_a_file_that_may_not_be_read(
    reader: ChildPhotoReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.jpg"
    path.write_bytes(jpeg())
    monkeypatch.setattr("os.open", denied)
    known = refusal(lambda: reader.from_file(path))
    assert known.code is ErrorCode.PHOTO_UNREADABLE
    assert known.values["why"] == "Permission denied"


@pytest.mark.bar("B21", part="bytes")
def test_a_file_of_more_than_50_mb_is_not_even_read(
    reader: ChildPhotoReader, tmp_path: Path
) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.write(jpeg())
        file.truncate(wire.FILE_LIMIT + 1)
    for known in (
        refusal(lambda: reader.from_file(path)),
        refusal(lambda: reader.from_bytes(b"\xff\xd8\xff" * 17_000_000, "pasted")),
    ):
        assert known.code is ErrorCode.PHOTO_TOO_LARGE
        assert known.values["limit"] == "50 MB"


def test_a_bomb_is_told_by_its_header(reader: ChildPhotoReader) -> None:
    known = refusal(lambda: reader.from_bytes(png_of((15_000, 15_000), 0), "bomb.png"))
    assert known.code is ErrorCode.PHOTO_TOO_LARGE
    assert known.values["limit"] == "64 megapixels"


@pytest.mark.bar("B22", part="photos of 50 megapixels come in")
def test_photos_of_50_megapixels_are_taken(reader: ChildPhotoReader) -> None:
    for data in (jpeg((8160, 6120)), png_of((8160, 6120), 2), png_of((9200, 6900), 0)):
        photo = reader.from_bytes(data, "phone").photo
        assert max(photo.width, photo.height) == 2560


@pytest.mark.bar("B21", part="memory of the child")
def test_what_needs_too_much_memory_is_refused_and_the_next_is_taken() -> None:
    reader = ChildPhotoReader()
    try:
        known = refusal(lambda: reader.from_bytes(png_of((9200, 6900), 6), "huge.png"))
        assert known.code is ErrorCode.PHOTO_UNREADABLE
        assert known.values["why"] == "it needs too much memory"
        assert reader.from_bytes(jpeg(), "next").photo.width == 300
    finally:
        reader.close()


def test_a_child_that_dies_is_replaced(reader: ChildPhotoReader) -> None:
    reader.from_bytes(jpeg(), "first")
    before = child_of(reader)
    os.kill(before, signal.SIGKILL)
    wait_until(lambda: not is_running(before))
    assert reader.from_bytes(jpeg(), "second").photo.width == 300
    assert child_of(reader) != before


def test_a_child_that_crashes_over_a_file_refuses_only_that(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crashing = [sys.executable, "-c", "import os, sys; sys.stdin.buffer.read(100); os.abort()"]
    with monkeypatch.context() as patched:
        patched.setattr(reader_module, "child_command", lambda: crashing)
        reader = ChildPhotoReader()
        known = refusal(lambda: reader.from_bytes(jpeg(), "evil.jpg"))
        assert known.code is ErrorCode.PHOTO_UNREADABLE
        assert reader._child is None
    assert reader.from_bytes(jpeg(), "good.jpg").photo.width == 300
    reader.close()


@pytest.mark.parametrize("answer", [b"\0\0\0\x02{}", b"\xff" * 64, b"\0\0\0\x05nulls", b""])
def test_a_child_that_talks_nonsense_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    code = f"import sys; sys.stdin.buffer.read(1); sys.stdout.buffer.write({answer!r})"
    monkeypatch.setattr(reader_module, "child_command", lambda: [sys.executable, "-c", code])
    reader = ChildPhotoReader()
    assert refusal(lambda: reader.from_bytes(jpeg(), "x")).code is ErrorCode.PHOTO_UNREADABLE
    reader.close()


@pytest.mark.parametrize(
    "header",
    [
        {"width": 10, "height": 10, "media_type": "image/svg+xml"},
        {"width": 10, "height": 10, "media_type": "image/png"},
        {"width": 100_000, "height": 10, "media_type": "image/jpeg"},
        {"width": True, "height": 10, "media_type": "image/jpeg"},
        {"media_type": "image/jpeg"},
    ],
)
def test_what_a_child_says_is_checked(header: dict[str, object]) -> None:
    with pytest.raises(Known):
        reader_module.checked(header, jpeg(), jpeg(), "x")
    with pytest.raises(Known):
        fine = {"width": 300, "height": 200, "media_type": "image/jpeg"}
        reader_module.checked(fine, jpeg(), b"no picture", "x")


@pytest.mark.bar("B21", part="time of the child")
def test_a_child_that_hangs_is_ended_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = [sys.executable, "-c", "import signal; signal.pause()"]
    monkeypatch.setattr(reader_module, "child_command", lambda: hanging)
    reader = ChildPhotoReader(seconds=0.3)
    began = time.monotonic()
    # Large enough to fill the pipe, so that it hangs while it is being handed over.
    known = refusal(lambda: reader.from_bytes(jpeg() + b"\0" * 1_000_000, "slow.jpg"))
    assert known.values["why"] == "it took too long"
    assert time.monotonic() - began < 5
    reader.close()


@pytest.mark.bar("B21", part="the child opens nothing")
def test_the_child_can_open_nothing(reader: ChildPhotoReader, tmp_path: Path) -> None:
    reader.from_bytes(jpeg(), "first")
    limits = Path(f"/proc/{child_of(reader)}/limits").read_text()
    found = {line[:20].strip(): line[26:47].strip() for line in limits.splitlines()}
    assert found["Max open files"] == "0"
    assert found["Max file size"] == "0"
    assert found["Max core file size"] == "0"
    assert (512 << 20) < int(found["Max address space"]) < (900 << 20)
    held = {str(one.readlink()) for one in Path(f"/proc/{child_of(reader)}/fd").iterdir()}
    assert all(name.startswith("pipe:") or name == "/dev/null" for name in held)


def test_several_threads_may_ask(reader: ChildPhotoReader) -> None:
    widths: list[int] = []

    def work(width: int) -> None:
        widths.append(reader.from_bytes(jpeg((width, 50)), "x").photo.width)

    threads = [threading.Thread(target=work, args=(60 + n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(widths) == [60 + n for n in range(12)]


def test_a_child_that_is_not_needed_is_let_go() -> None:
    reader = ChildPhotoReader(idle_seconds=0.05)
    reader.from_bytes(jpeg(), "x")
    wait_until(lambda: reader._child is None)
    assert reader.from_bytes(jpeg(), "x").photo.width == 300
    reader.close()
    reader.close()


def test_nothing_is_started_before_the_first_photo_nor_left_after_close() -> None:
    before = set(threading.enumerate())
    reader = ChildPhotoReader()
    assert reader._child is None
    reader.from_bytes(jpeg(), "x")
    pid = child_of(reader)
    reader.close()
    assert not is_running(pid)
    wait_until(lambda: set(threading.enumerate()) <= before)


def test_the_child_ends_with_its_parent() -> None:
    code = (
        "import os, signal, sys\n"
        "from glimmer_desktop.system.imaging import ChildPhotoReader\n"
        "one = ChildPhotoReader()\n"
        "one.from_bytes(sys.stdin.buffer.read(), 'x')\n"
        "print(one._child._process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=jpeg(), capture_output=True, check=False
    )
    pid = int(done.stdout)
    wait_until(lambda: not is_running(pid))


def test_damaged_pictures_never_harm_the_reader(reader: ChildPhotoReader) -> None:
    chance = random.Random(11)
    picture = Image.frombytes("RGB", (48, 32), chance.randbytes(48 * 32 * 3))
    sources = []
    for kind in ("JPEG", "PNG", "WEBP"):
        out = BytesIO()
        picture.save(out, kind, exif=b"Exif\0\0II*\0\x08\0\0\0\0\0")
        sources.append(out.getvalue())
    outcomes = {"kept": 0, "refused": 0}
    for number in range(600):
        damaged = bytearray(sources[number % 3])
        for _ in range(chance.randrange(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        if chance.random() < 0.3:
            del damaged[chance.randrange(len(damaged)) :]
        try:
            reader.from_bytes(bytes(damaged), "x")
            outcomes["kept"] += 1
        except Known:
            outcomes["refused"] += 1
    assert min(outcomes.values()) > 50, outcomes
