"""What goes out to a disk that is full is whole or not there, and is told (B5)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop.disk import SmallDisk, small_disk
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, new_moment_id
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.formats import OUTWARD
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.services.going_out import GoingOut, Writes
from glimmer_desktop.ui.printing.album import Album
from memory_journal import MemoryJournal, PlainPhotoReader, png
from slices import go_on, quiet, through

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.bar("B5")]
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
FORMATS: dict[str, Callable[[], Writes]] = {
    "out.zip": lambda: GlimmerJson(Path()),
    "out.csv": OUTWARD["csv"],
    "out.html": OUTWARD["html"],
    "out": OUTWARD["markdown"],
    "out.pdf": lambda: Album({}, QLocale("en_GB")),
}


@pytest.fixture(scope="module")
def levels(request: pytest.FixtureRequest) -> int:
    asked: int = request.config.getoption("--full-disks")
    return asked


@pytest.fixture(scope="module")
def journal() -> MemoryJournal:
    made = MemoryJournal()
    photo = made.photos.hold(PlainPhotoReader().from_bytes(png(40, 30), "a"))
    for number in range(12):
        at = NOON + timedelta(minutes=number)
        made.moments.keep(
            Moment(
                id=new_moment_id(number, number),
                text=f"{number} " + "and so on " * 300,
                photos=(photo,),
                noticed_at=at,
                created_at=at,
                changed_at=at,
            )
        )
    return made


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", megabytes=2) as made:
        made.bind(os.getpid())
        yield made


def export(journal: MemoryJournal, path: Path) -> None:
    going = GoingOut(journal)
    everything = MomentQuery.everything()
    through(going.export(path, everything, FORMATS[path.name](), quiet, go_on))


def size(path: Path) -> int:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files)


def let_go(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


@pytest.mark.parametrize("name", FORMATS)
def test_it_is_whole_or_not_there(
    journal: MemoryJournal, disk: SmallDisk, name: str, tmp_path: Path, levels: int
) -> None:
    export(journal, tmp_path / name)
    whole = size(tmp_path / name)
    refused = 0
    for level in range(levels):
        disk.fill(leave=round(whole * 2 * level / levels))
        code = None
        try:
            export(journal, disk.place / name)
        except Known as known:
            code = known.code
        finally:
            disk.free()
        if code is None:
            # A PDF says when it was made, and that is packed.
            assert abs(size(disk.place / name) - whole) < 100
            let_go(disk.place / name)
            continue
        refused += 1
        assert code in (ErrorCode.DISK_FULL, ErrorCode.CANNOT_WRITE)
        assert [one.name for one in disk.place.iterdir()] == []
    assert refused > levels // 3
