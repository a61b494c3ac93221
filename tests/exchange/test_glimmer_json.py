from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, Photo, new_moment_id
from glimmer_desktop.exchange import glimmer_json, looked_through
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.exchange.moment_json import moment_to_json
from memory_journal import png

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PICTURE = png(4, 3)
PHOTO = Photo(hashlib.sha256(PICTURE).hexdigest(), 4, 3, len(PICTURE), "image/png", "a", "b")
FIRST = Moment(
    id=new_moment_id(0, 1), text="one", noticed_at=NOON, created_at=NOON, changed_at=NOON
)
SECOND = replace(FIRST, id=new_moment_id(0, 2), text="two", photos=(PHOTO,))


@pytest.fixture
def exports(tmp_path: Path) -> GlimmerJson:
    return GlimmerJson(tmp_path)


def write(exports: GlimmerJson, path: Path) -> None:
    with exports.write(path) as parcel:
        parcel.add(FIRST)
        parcel.add(SECOND)
        parcel.add_photo(PHOTO, PICTURE)
        parcel.finish()


def read(exports: GlimmerJson, path: Path) -> list[Moment]:
    with exports.read(path) as delivery:
        return list(delivery.moments())


def refusal(exports: GlimmerJson, path: Path) -> str:
    with pytest.raises(Known) as caught, exports.read(path) as delivery:
        for moment in delivery.moments():
            for photo in moment.photos:
                delivery.photo(photo)
    assert caught.value.code is ErrorCode.FILE_NOT_OURS
    return str(caught.value.values["why"])


def archive(path: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members:
            file.writestr(name, data)
    return path


def manifest(*moments: Moment) -> bytes:
    return json.dumps({"glimmer": 1, "moments": [moment_to_json(m) for m in moments]}).encode()


def test_a_zip_comes_back_as_it_was(exports: GlimmerJson, tmp_path: Path) -> None:
    path = tmp_path / "out.zip"
    write(exports, path)
    with exports.read(path) as delivery:
        assert list(delivery.moments()) == [FIRST, SECOND]
        assert list(delivery.moments()) == [FIRST, SECOND]
        assert delivery.photo(PHOTO) == PICTURE


@pytest.mark.parametrize("name", ["out.json", "out.zip"])
def test_what_comes_in_is_what_was_looked_through(
    exports: GlimmerJson, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    write(exports, path)
    with exports.read(path) as delivery:
        looked = list(delivery.moments())
        path.write_bytes(b"{")
        assert list(delivery.moments()) == looked


@pytest.mark.parametrize("room", [0, 300])
def test_more_than_is_held_is_read_again(
    exports: GlimmerJson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr(looked_through, "HELD", room)
    write(exports, tmp_path / "out.zip")
    with exports.read(tmp_path / "out.zip") as delivery:
        assert next(delivery.moments()) == FIRST  # one who stops half-way has not looked through
        assert list(delivery.moments()) == list(delivery.moments()) == [FIRST, SECOND]


def test_any_program_can_read_it(exports: GlimmerJson, tmp_path: Path) -> None:
    path = tmp_path / "out.zip"
    write(exports, path)
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        assert file.namelist() == ["glimmer.json", f"photos/{PHOTO.sha256}.png"]
        said = json.loads(file.read("glimmer.json"))
    assert said == {"glimmer": 1, "moments": [moment_to_json(FIRST), moment_to_json(SECOND)]}


def test_json_alone_has_no_photos(exports: GlimmerJson, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    write(exports, path)
    assert read(exports, path) == [FIRST, replace(SECOND, photos=())]
    assert json.loads(path.read_text(encoding="utf-8"))["glimmer"] == 1


@pytest.mark.parametrize("name", ["empty.zip", "empty.json"])
def test_an_empty_journal(exports: GlimmerJson, tmp_path: Path, name: str) -> None:
    with exports.write(tmp_path / name) as parcel:
        parcel.finish()
    assert read(exports, tmp_path / name) == []


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
@pytest.mark.bar("B28", part="an export as JSON")
def test_an_export_is_for_this_user_alone(exports: GlimmerJson, tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write(exports, tmp_path / "out.zip")
    finally:
        os.umask(before)
    assert (tmp_path / "out.zip").stat().st_mode & 0o777 == 0o600


def test_a_write_cut_short_leaves_nothing(exports: GlimmerJson, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(RuntimeError), exports.write(folder / "out.zip") as parcel:
        parcel.add(FIRST)
        raise RuntimeError
    assert list(folder.iterdir()) == []


def test_what_appeared_meanwhile_is_left(exports: GlimmerJson, tmp_path: Path) -> None:
    path = tmp_path / "out.zip"
    with pytest.raises(Known) as caught, exports.write(path) as parcel:
        parcel.add(FIRST)
        path.write_text("mine")
        parcel.finish()
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert path.read_text() == "mine"
    assert list(tmp_path.glob(".out*")) == []


def test_without_hard_links_too(
    exports: GlimmerJson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "not here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write(exports, tmp_path / "out.zip")
    assert read(exports, tmp_path / "out.zip") == [FIRST, SECOND]


def test_a_folder_that_is_not_there(exports: GlimmerJson, tmp_path: Path) -> None:
    with pytest.raises(Known) as caught:
        write(exports, tmp_path / "nowhere" / "out.zip")
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    with pytest.raises(Known) as caught:
        read(exports, tmp_path / "nothing.zip")
    assert caught.value.code is ErrorCode.CANNOT_READ
    with pytest.raises(Known) as caught:
        read(exports, tmp_path)
    assert caught.value.code is ErrorCode.CANNOT_READ


def test_only_plain_files_are_opened(exports: GlimmerJson, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    for path in (tmp_path / "pipe.zip", tmp_path, Path("/dev/zero")):
        with pytest.raises(Known) as caught:
            read(exports, path)
        assert caught.value.code is ErrorCode.CANNOT_READ


def test_the_place_of_a_mistake_is_told(exports: GlimmerJson, tmp_path: Path) -> None:
    said = json.loads(manifest(FIRST, SECOND))
    said["moments"][1]["faces"] = ["hapy"]
    path = archive(tmp_path / "a.zip", ("glimmer.json", json.dumps(said).encode()))
    assert refusal(exports, path).startswith("moment 2: faces: “hapy” is none of")


def test_one_id_twice(exports: GlimmerJson, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", ("glimmer.json", manifest(FIRST, FIRST)))
    assert refusal(exports, path) == "moment 2: its id stands there twice"


def test_photos_have_to_be_what_they_are_named_by(exports: GlimmerJson, tmp_path: Path) -> None:
    name = f"photos/{PHOTO.sha256}.png"
    missing = archive(tmp_path / "a.zip", ("glimmer.json", manifest(SECOND)))
    assert refusal(exports, missing) == f"{name} is not in it"
    other = archive(tmp_path / "b.zip", ("glimmer.json", manifest(SECOND)), (name, png(9, 9)))
    assert "not the one it should be" in refusal(exports, other)
    alone = tmp_path / "c.json"
    alone.write_bytes(manifest(SECOND))
    assert "a .zip export has them" in refusal(exports, alone)


def test_a_zip_of_something_else(exports: GlimmerJson, tmp_path: Path) -> None:
    assert refusal(exports, archive(tmp_path / "a.zip", ("x", b""))) == "glimmer.json is not in it"
    broken = tmp_path / "b.zip"
    broken.write_bytes(b"PK\x03\x04 and then nothing")
    assert refusal(exports, broken) == "the archive is broken"
    nested = io.BytesIO()
    with zipfile.ZipFile(nested, "w") as file:
        file.writestr("glimmer.json", manifest(FIRST))
    inside = archive(tmp_path / "c.zip", ("glimmer.json", nested.getvalue()))
    assert "UTF-8" in refusal(exports, inside) or "not an export" in refusal(exports, inside)


def test_a_manifest_packed_too_well(exports: GlimmerJson, tmp_path: Path) -> None:
    bomb = b'{"glimmer": 1, "moments": [' + b" " * (20 << 20)
    path = archive(tmp_path / "a.zip", ("glimmer.json", bomb))
    assert "packed more than" in refusal(exports, path)


def test_a_photo_that_is_too_large(
    exports: GlimmerJson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glimmer_json, "PHOTO_LIMIT", 10)
    write(exports, tmp_path / "out.zip")
    assert "larger than" in refusal(exports, tmp_path / "out.zip")
