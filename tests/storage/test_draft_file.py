"""The file for what is typed while the journal is busy: whole, private, and never overwritten by
another run before it was taken up."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.storage.draft_file import DraftFile
from moment_strategies import drafts as any_draft


@pytest.fixture
def shelter(folder: Path) -> DraftFile:
    return DraftFile(folder, 1)


def kept(shelter: DraftFile, draft: Draft) -> None:
    shelter.keep(draft, shelter.ticket())


def test_the_next_run_finds_every_field(folder: Path, shelter: DraftFile) -> None:
    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        deadline=None,
        max_examples=30,
    )
    @given(any_draft)
    def check(draft: Draft) -> None:
        kept(shelter, draft)
        assert shelter.left() == []  # its own is not left by anybody
        assert DraftFile(folder, 2).left() == [draft]

    check()


def test_it_is_its_owners_alone(folder: Path, shelter: DraftFile) -> None:
    kept(shelter, Draft(text="tea"))
    [file] = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_earlier_reading_does_not_replace_a_later_one(folder: Path, shelter: DraftFile) -> None:
    early, late = shelter.ticket(), shelter.ticket()
    shelter.keep(Draft(text="light on the stairs"), late)
    shelter.keep(Draft(text="light"), early)
    assert DraftFile(folder, 2).left() == [Draft(text="light on the stairs")]


def test_what_the_journal_has_does_not_come_again(folder: Path, shelter: DraftFile) -> None:
    late = shelter.ticket()
    kept(shelter, Draft(text="light"))
    shelter.forget()
    shelter.keep(Draft(text="light"), late)  # was on its way
    assert DraftFile(folder, 2).left() == []
    kept(shelter, Draft(text="another"))
    assert DraftFile(folder, 2).left() == [Draft(text="another")]


def test_runs_do_not_overwrite_each_other(folder: Path, shelter: DraftFile) -> None:
    kept(shelter, Draft(text="one"))
    second = DraftFile(folder, 2)
    kept(second, Draft(text="two"))
    third = DraftFile(folder, 3)
    assert sorted(draft.text for draft in third.left()) == ["one", "two"]
    second.clear_left()
    assert [draft.text for draft in third.left()] == ["two"]


@pytest.mark.parametrize("garbage", [b"", b"\0\xff", b"[]", b"{", b'{"text": 7}', b"null"])
def test_what_is_no_draft_is_none_and_goes(folder: Path, garbage: bytes) -> None:
    folder.mkdir()
    (folder / "unkept-0000000000000001.json").write_bytes(garbage)
    shelter = DraftFile(folder, 2)
    assert shelter.left() == []
    shelter.clear_left()
    assert list(folder.iterdir()) == []


def test_no_folder_is_no_draft(tmp_path: Path) -> None:
    assert DraftFile(tmp_path / "gone", 1).left() == []
    DraftFile(tmp_path / "gone", 1).forget()


def test_a_place_that_takes_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Known) as told:
        kept(DraftFile(tmp_path / "file", 1), Draft(text="tea"))
    assert told.value.code is ErrorCode.CANNOT_WRITE


def test_files_of_another_name_are_left_alone(folder: Path, shelter: DraftFile) -> None:
    kept(shelter, Draft(text="a note"))
    evening = DraftFile(folder, 1, "evening")
    kept(evening, Draft(text="a page"))
    assert [draft.text for draft in DraftFile(folder, 2, "evening").left()] == ["a page"]
    assert [draft.text for draft in DraftFile(folder, 2).left()] == ["a note"]
    evening.forget()
    assert [draft.text for draft in DraftFile(folder, 2).left()] == ["a note"]
