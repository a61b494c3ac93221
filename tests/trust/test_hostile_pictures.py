"""Files that were pictures once: shown upright or refused with a sentence, and nothing falls over.

200 in an ordinary run; `--mutated-pictures 5000` makes it the long one.
"""

from __future__ import annotations

import random
import struct
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw

from bars import Figure
from glimmer_desktop.cli.sentences import sentence
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import PreparedPhoto
from glimmer_desktop.system.imaging import ChildPhotoReader, wire
from glimmer_desktop.system.imaging import reader as reader_module

SEED = 20_261_129
REFUSED = {
    *(ErrorCode.PHOTO_NOT_A_PHOTO, ErrorCode.PHOTO_TOO_LARGE, ErrorCode.PHOTO_UNREADABLE),
}
Mutation = Callable[[bytearray, random.Random], None]


def pictures() -> list[bytes]:
    """Real ones of every kind: what cameras, telephones, scanners and the web leave on a disk."""
    scene = _scene()
    frames = {"save_all": True, "append_images": [scene.rotate(90), scene.rotate(180)]}
    said = Image.Exif()
    said[0x0112] = 6
    said[0x8825] = {1: "N", 2: (52.0, 31.0, 12.0)}
    said.get_ifd(0x8769)[0x9003] = "2024:05:03 10:12:00"
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return [
        _saved(scene, "JPEG", exif=said, icc_profile=srgb),
        _saved(scene, "JPEG", progressive=True),
        _saved(scene.convert("CMYK"), "JPEG"),
        _saved(scene.convert("L"), "JPEG"),
        _saved(scene, "MPO", exif=said, **frames),
        _saved(scene, "PNG", exif=said),
        _saved(scene.convert("L").convert("I;16"), "PNG"),
        _saved(scene.quantize(16), "PNG", transparency=0),
        _saved(scene.convert("RGBA"), "PNG", **frames),
        _saved(scene, "WEBP", exif=said, quality=70),
        _saved(scene.convert("RGBA"), "WEBP", lossless=True),
        _saved(scene, "WEBP", **frames),
    ]


def _scene() -> Image.Image:
    chance = random.Random(SEED)
    scene = Image.frombytes("RGB", (96, 64), chance.randbytes(96 * 64 * 3)).resize((192, 128))
    ImageDraw.Draw(scene).ellipse((40, 20, 150, 110), "gold", "navy")
    return scene


def _saved(image: Image.Image, format: str, **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, format, **options)
    return out.getvalue()


def bytes_changed(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def header_changed(data: bytearray, chance: random.Random) -> None:
    """Where sizes, depths and lengths stand."""
    for _ in range(chance.randrange(1, 4)):
        data[chance.randrange(min(len(data), 200))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))


def cut_short(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def a_part_again(data: bytearray, chance: random.Random) -> None:
    start, length = chance.randrange(len(data)), chance.randrange(1, 4000)
    data[start:start] = data[start : start + length]


def a_part_gone(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    del data[start : start + chance.randrange(1, 400)]


def a_part_blank(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randrange(1, 400))
    data[start:end] = bytes(end - start)


def another_kind_begins(data: bytearray, chance: random.Random) -> None:
    """A lying beginning over what is another kind."""
    starts = (b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\1\0WEBPVP8 ")
    start = chance.choice(starts)
    data[: len(start)] = start


def another_size(data: bytearray, chance: random.Random) -> None:
    """A PNG that says another size and has the checksum for it; of others, as `header_changed`."""
    if not data.startswith(b"\x89PNG"):
        header_changed(data, chance)
        return
    sizes = (0, 1, 3, 7_000, 9_000, 16_000, 0x7FFFFFFF)
    data[16:24] = struct.pack(">II", chance.choice(sizes), chance.choice(sizes))
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))


MUTATIONS: tuple[Mutation, ...] = (
    *(bytes_changed, header_changed, cut_short, a_part_again, a_part_gone),
    *(a_part_blank, another_kind_begins, another_size),
)


def mutated(number: int, sources: list[bytes]) -> bytes:
    """The same file under the same number, whichever run it is in."""
    chance = random.Random(f"{SEED} {number}")
    data = bytearray(sources[number % len(sources)])
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        chance.choice(MUTATIONS)(data, chance)
        data = data or bytearray(b"\0")
    return bytes(data)


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[reader_module.Child]:
    """Every decoding process that was started."""
    started: list[reader_module.Child] = []

    class Counted(reader_module.Child):
        def __init__(self) -> None:
            super().__init__()
            started.append(self)

    monkeypatch.setattr(reader_module, "Child", Counted)
    return started


@pytest.mark.bar("B22", part="damaged ones")
@pytest.mark.timeout(1200)
def test_each_is_shown_or_refused_with_a_sentence(
    children: list[reader_module.Child], pytestconfig: pytest.Config, figure: Figure
) -> None:
    count = pytestconfig.getoption("mutated_pictures")
    sources, outcomes = pictures(), Counter[str]()
    reader = ChildPhotoReader()
    longest = 0.0
    try:
        for number in range(count):
            began = time.monotonic()
            try:
                prepared = reader.from_bytes(mutated(number, sources), f"number {number}")
            except Known as known:
                assert known.code in REFUSED, number
                said = sentence(known)
                assert said.startswith(f"number {number} "), said
                outcomes[f"{known.code}: {known.values.get('why', '')}"] += 1
            else:
                check_kept(prepared, number)
                outcomes["kept"] += 1
            longest = max(longest, time.monotonic() - began)
    finally:
        reader.close()
    told = f"{dict(outcomes)}, {len(children)} children, the longest {longest:.2f} s"
    assert len(children) == 1, told  # no file brought a decoder down
    assert outcomes["kept"] > count / 20, told
    assert sum(outcomes.values()) - outcomes["kept"] > count / 20, told
    assert longest < wire.SECONDS_A_FILE, told
    figure(f"{count:,} pictures, {outcomes['kept']:,} shown, the rest refused, 0 decoders fell")


def check_kept(prepared: PreparedPhoto, number: int) -> None:
    """Whole, of a size we keep, and without a word about where it was."""
    for data, side in ((prepared.data, wire.LONG_SIDE), (prepared.thumbnail, 512)):
        with Image.open(BytesIO(data)) as kept:
            kept.load()
            assert max(kept.size) <= side, number
            assert not kept.getexif(), number
            assert getattr(kept, "n_frames", 1) == 1, number


@pytest.fixture(scope="module")
def reader() -> Iterator[ChildPhotoReader]:
    made = ChildPhotoReader()
    yield made
    made.close()


def test_each_kind_whole_is_taken_under_any_name(reader: ChildPhotoReader, tmp_path: Path) -> None:
    """An ending that lies is no reason to refuse: what counts is what is in the file."""
    for number, data in enumerate(pictures()):
        for name in ("picture.txt", "picture.png", "picture.jpg"):
            (tmp_path / name).write_bytes(data)
            check_kept(reader.from_file(tmp_path / name), number)


@pytest.mark.parametrize("size", [(8_001, 8_070), (16_000, 16_000), (16_001, 1), (0x7FFFFFFF, 2)])
@pytest.mark.bar("B21", part="size")
def test_more_than_64_megapixels_are_refused_before_they_are_decoded(
    reader: ChildPhotoReader, size: tuple[int, int]
) -> None:
    """There is nothing behind this header: whoever decoded it would call it damaged."""
    data = bytearray(_saved(_scene(), "PNG"))
    data[16:24] = struct.pack(">II", *size)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    with pytest.raises(Known) as caught:
        reader.from_bytes(bytes(data), "bomb.png")
    assert caught.value.code is ErrorCode.PHOTO_TOO_LARGE
