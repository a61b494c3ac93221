"""Many files, two at a time: in their order, each with what came of it."""

from __future__ import annotations

import hashlib
import sys
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.services.ports.photos import ReadFile
from glimmer_desktop.system.imaging import ChildPhotoReader, side_by_side
from glimmer_desktop.system.imaging import reader as reader_module

COLOURS = ("red", "lime", "blue", "teal", "gold")
GPS = {1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)}


def photograph(path: Path, colour: str, taken: str = "", offset: str = "") -> Path:
    """As a telephone writes it: on its side, with time and place."""
    said = Image.Exif()
    said[0x0112] = 6
    said[0x8825] = GPS
    if taken:
        said.get_ifd(0x8769)[0x9003] = taken
    if offset:
        said.get_ifd(0x8769)[0x9011] = offset
    out = BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, "JPEG", exif=said)
    path.write_bytes(out.getvalue())
    return path


def nothing_known(_: str) -> bool:
    return False


def read(paths: list[Path], *, look: bool = False) -> list[ReadFile]:
    return list(ChildPhotoReader().from_files(paths, nothing_known, look=look))


def test_they_come_in_their_order_as_one_alone_would(
    tmp_path: Path, reader: ChildPhotoReader
) -> None:
    paths = [photograph(tmp_path / f"{colour}.jpg", colour) for colour in COLOURS]
    found = read(paths)
    assert [one.path for one in found] == paths
    assert [one.prepared for one in found] == [reader.from_file(path) for path in paths]
    assert found[0].file == hashlib.sha256(paths[0].read_bytes()).hexdigest()


@pytest.mark.parametrize("look", [True, False])
def test_when_it_was_taken_is_read_and_where_is_not_kept(tmp_path: Path, look: bool) -> None:
    here = photograph(tmp_path / "a.jpg", "red", "2024:05:03 10:12:00", "+02:00")
    plain = photograph(tmp_path / "b.jpg", "blue", "2024:05:03 10:12:00")
    unsaid = photograph(tmp_path / "c.jpg", "gold")
    found = read([here, plain, unsaid], look=look)
    assert found[0].taken_at is not None
    assert found[0].taken_at.utcoffset() == timedelta(hours=2)
    assert [one.taken_at for one in found[1:]] == [datetime.fromisoformat("2024-05-03T10:12"), None]
    for one in found:
        if one.prepared is not None:
            kept = Image.open(BytesIO(one.prepared.data))
            assert kept.size == (40, 60)
            assert not kept.getexif()
            assert b"Exif" not in one.prepared.data


def test_one_that_is_refused_does_not_stop_the_others(tmp_path: Path) -> None:
    good = photograph(tmp_path / "a.jpg", "red")
    text = tmp_path / "b.jpg"
    text.write_text("no picture")
    short = tmp_path / "c.jpg"
    short.write_bytes(good.read_bytes()[:400])
    for look in (True, False):
        found = read([good, text, short, tmp_path / "gone.jpg", good], look=look)
        codes = [one.refused.code if one.refused else None for one in found]
        assert codes == [
            *(None, ErrorCode.PHOTO_NOT_A_PHOTO, ErrorCode.PHOTO_UNREADABLE),
            *(ErrorCode.PHOTO_UNREADABLE, None),
        ]


def test_what_is_known_is_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "child_command", lambda: ["false"])
    paths = [photograph(tmp_path / f"{colour}.jpg", colour) for colour in COLOURS]
    found = ChildPhotoReader().from_files(paths, lambda _: True, look=False)
    assert next(found).known  # at once, not at the end of the folder
    assert all(one.known for one in found)


def test_a_child_that_hangs_or_dies_is_replaced_by_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [photograph(tmp_path / f"{colour}.jpg", colour) for colour in COLOURS]
    right = reader_module.child_command()
    commands = [[sys.executable, "-c", "import sys; sys.stdin.read()"], ["false"]]
    monkeypatch.setattr(
        reader_module, "child_command", lambda: commands.pop() if commands else right
    )
    found = list(ChildPhotoReader(seconds=1.5).from_files(paths, nothing_known, look=False))
    assert [one.path for one in found] == paths
    why = {str(one.refused.values["why"]) for one in found if one.refused}
    assert why == {"it took too long", "the file is damaged"}
    assert sum(one.prepared is not None for one in found) == 3


def test_whoever_stops_leaves_no_child_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [photograph(tmp_path / f"{colour}.jpg", colour) for colour in COLOURS]
    children: list[reader_module.Child] = []

    class Counted(reader_module.Child):
        def __init__(self) -> None:
            super().__init__()
            children.append(self)

    monkeypatch.setattr(reader_module, "Child", Counted)
    found = ChildPhotoReader().from_files(paths, nothing_known, look=False)
    next(found)
    assert len(children) == side_by_side.CHILDREN
    assert all(child.alive for child in children)
    found.close()  # type: ignore[attr-defined]
    assert not any(child.alive for child in children)
