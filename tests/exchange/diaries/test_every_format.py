"""What holds for every format, whoever wrote the file."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diaries_made import EVERY, Made, put, read_diary
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.exchange.diaries import CANDIDATES, FileDiaries
from glimmer_desktop.exchange.tree import FolderTree
from glimmer_desktop.services.diaries import LeftOut, Page


def test_each_format_has_a_sample() -> None:
    assert {candidate.__name__ for candidate in CANDIDATES} == set(EVERY)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("packed", [True, False])
def test_it_is_known_by_what_is_in_it(name: str, packed: bool, tmp_path: Path) -> None:
    path = put(EVERY[name](), tmp_path / "it", packed=packed)
    with FileDiaries(tmp_path).open(path, {}) as diary:
        assert diary is not None
        (candidate,) = [one for one in CANDIDATES if one.__name__ == name]
        assert diary.program == candidate.program
        first = list(diary.pages())
        assert list(diary.pages()) == first
        pages = [part for part in first if isinstance(part, Page)]
        assert len({page.key for page in pages}) == len(pages) > 0
        for page in pages:
            for shown in page.pictures:
                assert diary.picture(shown).startswith(b"\x89PNG")
        with pytest.raises(Known) as refused:
            diary.picture("../../etc/passwd")
        assert refused.value.code is ErrorCode.FILE_NOT_OURS


@pytest.mark.parametrize("name", EVERY)
def test_in_a_folder_no_other_format_takes_it(name: str, tmp_path: Path) -> None:
    made = EVERY[name]()
    if "" in made:
        made = {"x.md" if name == "MarkdownNotes" else "x": made[""]}
    tree = FolderTree(put(made, tmp_path / "it", packed=False))
    assert [one.__name__ for one in CANDIDATES if one.fits(tree, {})][:1] == [name]


@pytest.mark.parametrize("name", EVERY)
@settings(settings.get_profile("quick"))
@given(data=st.data())
def test_damaged_it_is_refused_or_read_and_nothing_else(name: str, data: st.DataObject) -> None:
    made = EVERY[name]()
    broken = data.draw(st.sampled_from(sorted(made)))
    made[broken] = data.draw(damaged(made[broken]))
    assert_harmless(made)


@pytest.mark.parametrize("name", EVERY)
@settings(settings.get_profile("quick"))
@given(st.binary(max_size=400))
def test_so_is_what_is_no_diary_at_all(name: str, junk: bytes) -> None:
    assert_harmless(dict.fromkeys(EVERY[name](), junk))


@st.composite
def damaged(draw: st.DrawFn, whole: bytes) -> bytes:
    """Cut, with other bytes in it, or with a piece that stands twice."""
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(whole))] * 2)))
    piece = draw(
        st.sampled_from(
            [b"", b"\0", b"\xff\xfe", b"null", b'"\\ud800"', b"[" * 2_000, b"{}", b"-1"]
        )
        | st.binary(max_size=8)
        | st.just(whole[start:end] * 2)
    )
    return whole[:start] + piece + whole[end:]


def assert_harmless(made: Made) -> None:
    with tempfile.TemporaryDirectory() as place:
        for packed in (True, False):
            folder = Path(place, "packed" if packed else "folder")
            folder.mkdir()
            path = put(made, folder / "it", packed=packed)
            before = sorted(folder.rglob("*"))
            try:
                read_diary(path)
            except Known as known:
                assert known.code in (ErrorCode.FILE_NOT_OURS, ErrorCode.CANNOT_READ)
                assert known.values["why"]
            assert sorted(folder.rglob("*")) == before


HOSTILE_NAMES = (
    *("../../out.md", "/etc/2026-01-01.md", "C:\\2026-01-01.md", "\\\\host\\2026-01-01.md"),
    *("con.md", "2026-01-01.md ", "2026-01-01.MD", "a/../../2026-01-01.md", "2026-01-01\x00.md"),
)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_names_in_an_archive_never_become_paths(name: str, tmp_path: Path) -> None:
    place = tmp_path / "deep" / "er"
    place.mkdir(parents=True)
    with zipfile.ZipFile(place / "it.zip", "w") as file:
        file.writestr(name, "A day.\n")
        file.writestr("2026-01-02.md", "![](../../../secret.png) ![](/etc/passwd)")
    (tmp_path / "secret.png").write_bytes(b"\x89PNG")
    before = sorted(tmp_path.rglob("*"))
    parts = read_diary(place / "it.zip")
    assert parts is not None
    assert all(part.pictures == () for part in parts if isinstance(part, Page))
    assert sorted(tmp_path.rglob("*")) == before


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("of somebody else")
    place = tmp_path / "diary"
    place.mkdir()
    (place / "2026-01-01.md").symlink_to(tmp_path / "secret.md")
    (place / "more").symlink_to(tmp_path)
    (place / "2026-01-02.md").write_text("mine")
    parts = read_diary(place)
    assert parts is not None
    assert [part.text for part in parts if isinstance(part, Page)] == ["mine"]


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "it.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("2026-01-01.md", b"a" * (15 << 20))
    parts = read_diary(path)
    assert parts is not None
    assert [part.why for part in parts if isinstance(part, LeftOut)] == [
        "2026-01-01.md in it is packed more than 100 times"
    ]


@pytest.mark.parametrize("umbrella", ["", "glimmer"])
def test_what_is_none_is_none(umbrella: str, tmp_path: Path) -> None:
    path = tmp_path / "it"
    path.write_text('{"glimmer": 1, "moments": []}' if umbrella else "only words")
    assert read_diary(path) is None
    (tmp_path / "folder").mkdir()
    assert read_diary(tmp_path / "folder") is None


def test_pictures_with_a_note_about_them_are_no_diary(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "README.md").write_text("From the sea.")
    assert read_diary(tmp_path) is None


def test_what_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Known) as refused:
        read_diary(tmp_path / "gone")
    assert refused.value.code is ErrorCode.CANNOT_READ
