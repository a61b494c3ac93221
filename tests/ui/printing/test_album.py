"""An album: every moment once, the oldest first, on as many pages as it needs."""

from __future__ import annotations

import os
import re
import stat
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QFileDevice, QIODevice, QLocale
from PySide6.QtGui import QColor, QImage

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Moment, Photo
from glimmer_desktop.services.going_out import Takes
from glimmer_desktop.ui.printing.album import Album, AlbumPages
from going_out import FIRST, Format, saying
from hostile_texts import MARKUP

pytestmark = pytest.mark.usefixtures("qapp")
LOCALE = QLocale("en_GB")
ALBUM = Format("out.pdf", lambda: Album({}, LOCALE))


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def put(path: Path, *moments: Moment, data: bytes = b"") -> None:
    with Album({}, LOCALE).write(path) as pages:
        for moment in moments:
            for photo in moment.photos:
                pages.add_photo(photo, data)
            pages.add(moment)
        pages.finish()


def photos(count: int, width: int = 1600, height: int = 1200) -> tuple[Photo, ...]:
    return tuple(Photo(f"{number:064x}", width, height, 1, "image/png") for number in range(count))


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


def images(path: Path) -> list[tuple[int, int]]:
    """The size of each picture in it."""
    told = re.findall(rb"/Subtype /Image\s+/Width (\d+)\s+/Height (\d+)", path.read_bytes())
    return [(int(width), int(height)) for width, height in told]


def test_it_takes_pictures_whole_and_begins_with_the_oldest() -> None:
    assert AlbumPages.takes is Takes.WHOLE
    assert AlbumPages.oldest_first


def test_a_few_moments_share_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    put(path, FIRST, FIRST, FIRST)
    assert pages(path) == 1
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_without_any_there_is_an_empty_page(tmp_path: Path) -> None:
    put(tmp_path / "a.pdf")
    assert pages(tmp_path / "a.pdf") == 1


@pytest.mark.parametrize(("count", "least"), [(1, 1), (5, 1), (12, 2)])
def test_every_picture_is_in_it(tmp_path: Path, count: int, least: int) -> None:
    path = tmp_path / "a.pdf"
    put(path, replace(FIRST, photos=photos(count)), data=picture(800, 600))
    assert pages(path) >= least
    assert shown(path) == count


def test_a_large_picture_is_made_as_small_as_paper_needs(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    put(path, replace(FIRST, photos=photos(1)), data=picture(2560, 1600))
    assert max(images(path)) == (1800, 1125)


def test_what_is_no_picture_is_left_out_and_the_words_are_there(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    put(path, replace(FIRST, photos=photos(1)), data=b"broken")
    assert pages(path) == 1
    assert images(path) == []


def test_a_long_one_goes_on_page_after_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    long = replace(FIRST, text="fog and geese " * 3000 + "w" * 400)
    put(path, long, FIRST)
    much = pages(path)
    assert much > 3
    put(tmp_path / "b.pdf", FIRST, long, FIRST)
    assert pages(tmp_path / "b.pdf") == much + 1


def test_one_that_does_not_fit_begins_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    half = replace(FIRST, text="fog and geese\n" * 30)
    put(path, half, half, half, half)
    assert pages(path) == 4


def test_a_month_has_a_heading_of_its_own(tmp_path: Path) -> None:
    """Seen in how much is drawn: the letters themselves are in no order that can be read."""
    later = replace(FIRST, noticed_at=FIRST.noticed_at + timedelta(days=1))
    other = replace(FIRST, noticed_at=FIRST.noticed_at + timedelta(days=30))
    put(tmp_path / "one.pdf", FIRST, later)
    put(tmp_path / "two.pdf", FIRST, other)
    assert drawn(tmp_path / "two.pdf") > drawn(tmp_path / "one.pdf")


def drawn(path: Path) -> int:
    """How many runs of letters."""
    return sum(len(re.findall(rb"\bT[jJ]\b", stream)) for stream in streams(path))


def shown(path: Path) -> int:
    """How many pictures are drawn, one that is the same each time as well."""
    return sum(len(re.findall(rb"/\w+ +Do\b", stream)) for stream in streams(path))


def streams(path: Path) -> list[bytes]:
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL)
    return [_unpacked(stream) for stream in found]


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def test_hostile_words_are_drawn_as_words(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    ALBUM.put(path, *(saying(text, number) for number, text in enumerate(MARKUP)))
    made = path.read_bytes()
    for live in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/OpenAction"):
        assert live not in made


def test_it_can_be_made_off_the_main_thread(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    said = replace(FIRST, photos=photos(2), faces=(Face.SETTLED,), cues=("warm",))
    with ThreadPoolExecutor(1) as store:
        store.submit(put, path, said, said, data=picture(400, 300)).result()
    assert pages(path) == 1
    assert images(path)


def test_half_of_one_does_not_stay(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Album({}, LOCALE).write(tmp_path / "a.pdf") as half:
        half.add(FIRST)
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(Known) as caught:
        put(path, FIRST)
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (QFileDevice.FileError.ResourceError, ErrorCode.DISK_FULL),
        (QFileDevice.FileError.WriteError, ErrorCode.CANNOT_WRITE),
    ],
)
def test_what_qt_could_not_write_is_told(
    tmp_path: Path, error: QFileDevice.FileError, code: ErrorCode
) -> None:
    with pytest.raises(Known) as caught, Album({}, LOCALE).write(tmp_path / "a.pdf") as pages:
        pages._file.error = lambda: error  # type: ignore[method-assign]
        pages.add(FIRST)
    assert caught.value.code is code
    assert list(tmp_path.iterdir()) == []


def test_qt_remembers_that_a_disk_is_full(tmp_path: Path) -> None:
    pages = AlbumPages(Path("/dev/full"), {}, LOCALE)
    for _ in range(4):
        pages.add_photo(photos(1)[0], picture(300, 200))
    with pytest.raises(OSError, match=os.strerror(28)):
        for _ in range(400):
            pages.add(replace(FIRST, text="fog and geese " * 200))
        pages.finish()
    pages.close()
