"""Folders of pictures become moments on their days, over the real store and the real children."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Moment
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.picture_folder import PictureFolder
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.picture_import import Brought, PictureImport
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.system.imaging import ChildPhotoReader
from slices import go_on, quiet, through


def photograph(path: Path, colour: str, taken: str = "", offset: str = "") -> Path:
    said = Image.Exif()
    if taken:
        said.get_ifd(0x8769)[0x9003] = taken
    if offset:
        said.get_ifd(0x8769)[0x9011] = offset
    out = BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, "JPEG", exif=said)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue())
    return path


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> Iterator[SqliteJournal]:
    made = SqliteJournal(tmp_path / "data", clock)
    yield made
    made.close()


@pytest.fixture
def reader() -> Iterator[ChildPhotoReader]:
    made = ChildPhotoReader()
    yield made
    made.close()


@pytest.fixture
def pictures(journal: SqliteJournal, reader: ChildPhotoReader, clock: StillClock) -> PictureImport:
    return PictureImport(journal, reader, clock, PictureFolder())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two of one minute, one of elsewhere, one dated by its name, one by its file, two broken."""
    place = tmp_path / "camera"
    photograph(place / "a.jpg", "red", "2024:05:03 10:12:00")
    photograph(place / "b.jpg", "blue", "2024:05:03 10:12:40")
    photograph(place / "trip" / "c.jpg", "gold", "2025:01:02 23:30:00", "-08:00")
    photograph(place / "IMG-20240601-WA0003.jpg", "teal")
    undated = photograph(place / "scan.png", "lime")
    os.utime(undated, (1_700_000_000, 1_700_000_000))
    (place / "broken.jpg").write_bytes((place / "a.jpg").read_bytes()[:500])
    (place / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic")
    (place / "notes.txt").write_text("no picture, and none is expected")
    (place / ".thumbnails").mkdir()
    photograph(place / ".thumbnails" / "a.jpg", "black")
    return place


def kept(journal: SqliteJournal) -> list[Moment]:
    found = journal.moments.at(journal.moments.keys(MomentQuery()))
    return sorted(found, key=lambda moment: moment.noticed_at)


def bring_in(pictures: PictureImport, folder: Path, *, together: bool = False) -> Brought:
    return through(pictures.bring_in(folder, together, quiet, go_on))


def test_each_stands_on_the_day_it_was_taken(
    pictures: PictureImport, folder: Path, journal: SqliteJournal, clock: StillClock
) -> None:
    done = bring_in(pictures, folder)
    assert (done.moments, done.photos, done.days, done.undated) == (5, 5, 4, 1)
    assert (done.first, done.last) == (date(2023, 11, 14), date(2025, 1, 2))
    scan, first, second, named, away = kept(journal)
    assert scan.noticed_at == datetime.fromtimestamp(1_700_000_000, UTC)
    assert first.noticed_at == datetime(2024, 5, 3, 10, 12, tzinfo=clock.zone())
    assert second.noticed_at.second == 40
    assert first.zone == clock.zone_name()
    assert named.noticed_at.date() == date(2024, 6, 1)
    assert away.noticed_at.isoformat() == "2025-01-02T23:30:00-08:00"
    assert away.zone == ""
    for moment in (scan, first, second, named, away):
        (photo,) = moment.photos
        assert journal.photos.picture(photo.sha256)


def test_a_dry_run_tells_the_same_and_keeps_nothing(
    pictures: PictureImport, folder: Path, journal: SqliteJournal
) -> None:
    for together in (True, False):
        would = through(pictures.look(folder, together, quiet, go_on))
        assert kept(journal) == []
        assert journal.photos.sweep() == 0
    done = bring_in(pictures, folder)
    assert done.ids
    assert {str(one.values["path"]) for one in would.refused} == {
        str(folder / name) for name in ("broken.jpg", "phone.heic")
    }
    for name in ("photos", "moments", "days", "first", "last", "already_there", "undated"):
        assert getattr(would, name) == getattr(done, name), name
    assert [one.code for one in done.refused] == [one.code for one in would.refused]


def test_what_is_of_one_minute_may_be_one_moment(
    pictures: PictureImport, folder: Path, journal: SqliteJournal
) -> None:
    assert bring_in(pictures, folder, together=True).moments == 4
    assert [len(moment.photos) for moment in kept(journal)] == [1, 2, 1, 1]


def test_twice_brings_nothing_twice(
    pictures: PictureImport, folder: Path, journal: SqliteJournal
) -> None:
    bring_in(pictures, folder)
    photograph(folder / "copy of a.jpg", "red", "2024:05:03 10:12:00")
    (folder / "b.jpg").rename(folder / "renamed.jpg")
    photograph(folder / "new.jpg", "navy", "2024:05:04 10:12:00")
    photograph(folder / "new again.jpg", "navy", "2024:05:04 10:12:00")
    would = through(pictures.look(folder, False, quiet, go_on))
    done = bring_in(pictures, folder)
    assert (done.moments, done.already_there) == (would.moments, would.already_there) == (1, 7)
    assert len(kept(journal)) == 6


def test_a_picture_that_was_added_by_hand_is_here_already(
    pictures: PictureImport,
    folder: Path,
    journal: SqliteJournal,
    reader: ChildPhotoReader,
    clock: StillClock,
) -> None:
    capture = Capture(journal, reader, clock)
    capture.keep_with_photos(Draft(), [capture.prepare_file(folder / "a.jpg")])
    assert bring_in(pictures, folder).already_there == 1


def test_it_is_taken_back_in_one_step_and_may_come_anew(
    pictures: PictureImport, folder: Path, journal: SqliteJournal
) -> None:
    done = bring_in(pictures, folder)
    assert pictures.take_back(done.ids) == 5
    assert kept(journal) == []
    assert len(journal.moments.binned()) == 5
    assert bring_in(pictures, folder).moments == 5


@pytest.mark.parametrize("after", [0, 1, 3])
def test_stopped_it_leaves_the_journal_as_it_was(
    pictures: PictureImport, folder: Path, journal: SqliteJournal, after: int
) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > after

    with pytest.raises(Known) as caught:
        through(pictures.bring_in(folder, False, quiet, stop))
    assert caught.value.code is ErrorCode.CANCELLED
    assert kept(journal) == []
    assert journal.photos.sweep() == 0  # nothing is left to sweep
    assert bring_in(pictures, folder).moments == 5


def test_what_fails_last_leaves_the_journal_as_it_was(
    pictures: PictureImport,
    folder: Path,
    journal: SqliteJournal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    full = Known(ErrorCode.DISK_FULL, path="here")

    def came_of(*_: object) -> None:
        raise full

    monkeypatch.setattr(type(journal.photos), "came_of", came_of)
    with pytest.raises(Known) as refused:
        bring_in(pictures, folder)
    assert refused.value is full
    assert kept(journal) == []
    assert journal.photos.sweep() == 0


def test_let_go_half_way_it_leaves_nothing(
    pictures: PictureImport, folder: Path, journal: SqliteJournal
) -> None:
    running = pictures.bring_in(folder, False, quiet, go_on)
    next(running)
    next(running)
    running.close()
    assert journal.photos.sweep() == 0
    assert kept(journal) == []


def test_a_camera_whose_clock_runs_ahead_is_not_believed(
    pictures: PictureImport, tmp_path: Path, journal: SqliteJournal, clock: StillClock
) -> None:
    path = photograph(tmp_path / "camera" / "a.jpg", "red", "2099:05:03 10:12:00")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    assert bring_in(pictures, path.parent).undated == 1
    assert kept(journal)[0].noticed_at < clock.now()


def test_a_folder_that_is_not_there_or_has_no_picture(
    pictures: PictureImport, tmp_path: Path
) -> None:
    with pytest.raises(Known) as caught:
        bring_in(pictures, tmp_path / "gone")
    assert caught.value.code is ErrorCode.CANNOT_READ
    (tmp_path / "empty").mkdir()
    assert bring_in(pictures, tmp_path / "empty") == Brought()
