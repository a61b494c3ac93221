"""What every format that moments go out in has to keep, whatever is in it."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.exchange.formats import OUTWARD
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from going_out import FIRST, SECOND, Format, put, saying
from hostile_texts import FORMULAS, MARKUP, NAMES
from moment_strategies import moments as any_moment

FORMATS = [
    Format("out.zip", lambda: GlimmerJson(Path())),
    Format("out.json", lambda: GlimmerJson(Path())),
    Format("out.csv", OUTWARD["csv"]),
    Format("out.html", OUTWARD["html"]),
    Format("out", OUTWARD["markdown"]),
]


@pytest.fixture(params=FORMATS, ids=lambda one: one.name)
def one_format(request: pytest.FixtureRequest) -> Format:
    found: Format = request.param
    return found


def files(place: Path) -> Iterator[Path]:
    """A file, or every file below a folder."""
    yield from [place] if place.is_file() else (p for p in place.rglob("*") if p.is_file())


def test_all_formats_are_here() -> None:
    assert len(FORMATS) == len(OUTWARD) + 2


def test_it_has_its_name_once_it_is_whole(one_format: Format, tmp_path: Path) -> None:
    path = tmp_path / one_format.name
    with one_format.make().write(path) as pages:
        put(pages, FIRST, SECOND)
        assert not path.exists()
        pages.finish()
    assert path.exists()
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_stays_of_a_half(one_format: Format, tmp_path: Path) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        one_format.make().write(tmp_path / one_format.name) as pages,
    ):
        put(pages, FIRST, SECOND)
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_it_is_for_this_user_alone(one_format: Format, tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        one_format.put(tmp_path / one_format.name, FIRST, SECOND)
    finally:
        os.umask(before)
    for place in (tmp_path / one_format.name, *(tmp_path / one_format.name).rglob("*")):
        wanted = 0o700 if place.is_dir() else 0o600
        assert stat.S_IMODE(place.stat().st_mode) == wanted


def test_what_is_there_stays_as_it_is(one_format: Format, tmp_path: Path) -> None:
    path = tmp_path / one_format.name
    path.write_bytes(b"mine")
    with pytest.raises(Known) as caught:
        one_format.put(path, FIRST)
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_and_nothing_stays(
    one_format: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(os, "sync", full)
    with pytest.raises(Known) as caught:
        one_format.put(tmp_path / one_format.name, FIRST)
    assert caught.value.code is ErrorCode.DISK_FULL
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_not_there_is_told(one_format: Format, tmp_path: Path) -> None:
    with pytest.raises(Known) as caught:
        one_format.put(tmp_path / "no" / one_format.name, FIRST)
    assert caught.value.code is ErrorCode.CANNOT_WRITE


def test_none_and_one_and_many(one_format: Format, tmp_path: Path) -> None:
    sizes = []
    for number, moments in enumerate(((), (FIRST,), (FIRST, SECOND))):
        place = tmp_path / str(number)
        place.mkdir()
        one_format.put(place / one_format.name, *moments)
        sizes.append(sum(path.stat().st_size for path in files(place)))
    assert sizes == sorted(set(sizes))


def test_words_of_every_script_are_in_it(one_format: Format, tmp_path: Path) -> None:
    path = tmp_path / one_format.name
    one_format.put(path, FIRST, SECOND)
    told = b"".join(map(content, files(path)))
    assert "Wärme".encode() in told
    assert "今日 tea".encode() in told


def content(path: Path) -> bytes:
    if path.suffix != ".zip":
        return path.read_bytes()
    with zipfile.ZipFile(path) as file:
        return b"".join(map(file.read, file.namelist()))


@settings(max_examples=12)
@given(st.lists(any_moment, max_size=3, unique_by=lambda one: one.id))
def test_any_journal_goes_out(journal: list[Moment]) -> None:
    """In every format: what costs time is to think of a journal."""
    with tempfile.TemporaryDirectory() as folder:
        for one in FORMATS:
            one.put(Path(folder, one.name), *journal)
        assert {path.name for path in Path(folder).iterdir()} == {one.name for one in FORMATS}


def test_hostile_words_go_out_and_nothing_is_beside_them(
    one_format: Format, tmp_path: Path
) -> None:
    texts = (*FORMULAS, *MARKUP, *NAMES)
    place = tmp_path / "place"
    place.mkdir()
    one_format.put(
        place / one_format.name, *(saying(text, number) for number, text in enumerate(texts))
    )
    assert list(tmp_path.iterdir()) == [place]
    assert list(place.iterdir()) == [place / one_format.name]
    assert all(place in path.resolve().parents for path in files(place))
