"""Diaries become moments over the real store: told first, all or none, twice once, taken back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import StillClock
from diaries_made import DAY_ONE_ENTRY, EVERY, MD5, PICTURE, alone, day_one, daylio, put
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import IMPORTED_TEXT_LIMIT, Face, Family, Kind, Moment
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import CameIn, Choices
from glimmer_desktop.services.diary_import import DiaryImport
from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.storage.journal import SqliteJournal
from hard_texts import HARD
from memory_journal import MemoryJournal, PlainPhotoReader
from slices import go_on, quiet, through


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> Iterator[SqliteJournal]:
    made = SqliteJournal(tmp_path / "data", clock)
    yield made
    made.close()


@pytest.fixture
def diaries(journal: SqliteJournal, clock: StillClock, tmp_path: Path) -> DiaryImport:
    return DiaryImport(journal, PlainPhotoReader(), clock, FileDiaries(tmp_path))


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Daylio's, with a photo."""
    return put(daylio(), tmp_path / "diary")


def kept(journal: SqliteJournal) -> list[Moment]:
    found = journal.moments.at(journal.moments.keys(MomentQuery()))
    return sorted(found, key=lambda moment: moment.noticed_at)


def bring_in(
    diaries: DiaryImport, path: Path, choices: Choices | None = None, *, dry_run: bool = False
) -> CameIn:
    return through(diaries.bring_in(path, choices or Choices(), quiet, go_on, dry_run=dry_run))


def take_back(diaries: DiaryImport, path: Path) -> int:
    return through(diaries.take_back(path, {}, quiet, go_on))


def jrnl(tmp_path: Path, *entries: dict[str, Any]) -> Path:
    told = [{"date": "2026-03-04", "time": "07:15", "title": "a", **entry} for entry in entries]
    return put(alone(json.dumps({"entries": told})), tmp_path / "jrnl")


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("packed", [True, False])
def test_told_first_then_kept_then_here_already(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path, name: str, packed: bool
) -> None:
    path = put(EVERY[name](), tmp_path / "diary", packed=packed)
    would = bring_in(diaries, path, dry_run=True)
    assert kept(journal) == []
    assert journal.photos.sweep() == 0
    done = bring_in(diaries, path)
    assert done == CameIn(**{**vars_of(would), "ids": done.ids})
    assert len(kept(journal)) == done.moments == len(done.ids) > 0
    for moment in kept(journal):
        assert moment.kind is Kind.BODY_NOTE
        for photo in moment.photos:
            assert journal.photos.picture(photo.sha256) == PICTURE
    again = bring_in(diaries, path)
    assert (again.moments, again.already_there) == (0, done.moments)
    assert len(kept(journal)) == done.moments


def vars_of(came: CameIn) -> dict[str, Any]:
    return {name: getattr(came, name) for name in CameIn.__dataclass_fields__}


def test_what_has_no_field_is_kept_as_words(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path
) -> None:
    done = bring_in(diaries, diary)
    evening, morning = kept(journal)
    assert evening.text == (
        "Evening\nRain on the roof\nand tea & quiet\n\n"
        "Mood: Wobbly\nTags: friends, a long walk\n"
        "Not in the file: photos (1)\nNot brought in: recordings (1)"
    )
    assert morning.text == "Mood: rad"
    assert done.moods == {"Wobbly": 1, "rad": 1}
    assert done.as_words == {"Tags": 1, "Not in the file": 1, "Not brought in": 1}
    assert done.left == {"goal_entry": 1}
    assert (done.first, done.last) == (date(2025, 1, 31), date(2025, 2, 1))


def test_moods_are_what_the_person_says_they_are(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path
) -> None:
    moods = {"WOBBLY": (Face.ON_GUARD, Face.NOT_SURE)}
    done = bring_in(diaries, diary, Choices(Kind.GLIMMER, moods))
    evening, morning = kept(journal)
    assert evening.faces == (Face.ON_GUARD, Face.NOT_SURE)
    assert "Mood" not in evening.text
    assert (morning.faces, morning.text) == ((), "Mood: rad")
    assert done.moods == {"rad": 1}
    assert evening.kind is Kind.GLIMMER


def test_tags_join_the_lists_that_have_them(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path
) -> None:
    journal.words.add(Family.COMPANY, ["Friends"])
    journal.words.add(Family.VALUE, ["Hiking"])
    journal.words.rename(Family.VALUE, "Hiking", "Walking")
    journal.words.rename(Family.VALUE, "Walking", "A long walk")
    bring_in(diaries, diary)
    evening = kept(journal)[0]
    assert evening.company == ("Friends",)
    assert evening.values == ("A long walk",)
    assert "Tags" not in evening.text


def test_a_star_keeps_it_close_and_a_zone_stays(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path, clock: StillClock
) -> None:
    made = day_one(DAY_ONE_ENTRY, photos={f"photos/{MD5}.png": PICTURE})
    bring_in(diaries, put(made, tmp_path / "one"))
    bring_in(diaries, jrnl(tmp_path, {"title": "here"}))
    away, here = kept(journal)
    assert away.close
    assert (away.zone, away.noticed_at.isoformat()) == (
        "Europe/Berlin",
        "2024-05-03T10:12:00+02:00",
    )
    assert (here.zone, here.noticed_at.tzinfo) == (clock.zone_name(), clock.zone())


def test_two_that_are_alike_are_two(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path
) -> None:
    path = jrnl(tmp_path, {"body": "one"}, {"body": "two"}, {"body": "two"})
    assert bring_in(diaries, path).moments == 3
    assert bring_in(diaries, path).moments == 0
    assert sorted(moment.text for moment in kept(journal)) == ["a\none", "a\ntwo", "a\ntwo"]


def test_more_of_the_same_diary_brings_what_is_new(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path
) -> None:
    bring_in(diaries, jrnl(tmp_path, {}))
    done = bring_in(diaries, jrnl(tmp_path, {"title": "earlier", "date": "2026-01-01"}, {}))
    assert (done.moments, done.already_there) == (1, 1)
    assert len(kept(journal)) == 2


def test_it_is_taken_back_in_one_step_and_may_come_anew_otherwise(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path, clock: StillClock
) -> None:
    other = jrnl(tmp_path, {"title": "stays"})
    diary = put(daylio(), tmp_path / "diary")
    bring_in(diaries, other)
    for faces in ((Face.SETTLED,), (Face.LIVELY,), (Face.RESTFUL,)):
        done = bring_in(diaries, diary, Choices(moods={"rad": faces}))
        assert (done.moments, done.already_there) == (2, 0)
        assert faces in [moment.faces for moment in kept(journal)]
        clock.move(minutes=1)
        assert take_back(diaries, diary) == 2
        assert [moment.text for moment in kept(journal)] == ["stays"]
    assert take_back(diaries, diary) == 0
    let_go_at = journal.moments.binned()[0].deleted_at
    assert let_go_at is not None
    back = journal.many.bring_back(let_go_at, lambda *_: None, go_on)
    assert len(back) == 2
    assert bring_in(diaries, diary).already_there == 2


def test_what_the_bin_forgot_brings_nothing_twice(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path, clock: StillClock
) -> None:
    bring_in(diaries, diary)
    take_back(diaries, diary)
    bring_in(diaries, diary)
    clock.move(days=31)
    assert journal.moments.empty_bin(clock.now()) == 2
    assert bring_in(diaries, diary).already_there == 2
    assert take_back(diaries, diary) == 2


def test_it_may_be_taken_back_as_often_as_one_likes(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path
) -> None:
    for _ in range(10):
        assert bring_in(diaries, diary).moments == 2
        assert take_back(diaries, diary) == 2
    assert kept(journal) == []
    assert len(journal.moments.binned()) == 20


def test_what_the_person_let_go_stays_away(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path, clock: StillClock
) -> None:
    bring_in(diaries, diary)
    journal.moments.let_go(kept(journal)[0].id, clock.now())
    assert bring_in(diaries, diary).moments == 0
    assert len(kept(journal)) == 1


@pytest.mark.parametrize("after", range(5))
def test_stopped_it_leaves_the_journal_as_it_was(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path, after: int
) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > after

    with pytest.raises(Known) as caught:
        through(diaries.bring_in(diary, Choices(), quiet, stop))
    assert caught.value.code is ErrorCode.CANCELLED
    assert kept(journal) == []
    assert journal.photos.sweep() == 0
    assert bring_in(diaries, diary).moments == 2


def test_let_go_half_way_it_leaves_nothing(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path
) -> None:
    for steps in range(1, 6):
        running = diaries.bring_in(diary, Choices(), quiet, go_on)
        for _ in range(steps):
            if next(running, "over") == "over":
                assert len(kept(journal)) == 2
                return
        running.close()
        assert kept(journal) == []
        assert journal.photos.sweep() == 0


def test_a_backup_comes_first_and_only_if_something_comes(
    diaries: DiaryImport, journal: SqliteJournal, diary: Path
) -> None:
    told: list[int] = []

    def first() -> Slices[None]:
        told.append(len(kept(journal)))
        yield

    def come(dry_run: bool) -> None:
        work = diaries.bring_in(diary, Choices(), quiet, go_on, dry_run=dry_run, first=first)
        through(work)

    come(True)
    assert told == []
    come(False)
    come(False)
    assert told == [0]


def test_a_picture_that_is_none_is_told_and_the_page_comes(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path
) -> None:
    made = day_one(DAY_ONE_ENTRY, photos={f"photos/{MD5}.png": b"no picture"})
    path = put(made, tmp_path / "one")
    for dry_run in (True, False):
        done = bring_in(diaries, path, dry_run=dry_run)
        assert (done.moments, done.photos) == (1, 0)
        (left_out,) = done.left_out
        assert left_out.where == f"a photo of 2024-05-03, photos/{MD5}.png"
    assert kept(journal)[0].photos == ()


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ({"title": "", "body": " "}, "there is nothing in it"),
        ({"body": "x" * IMPORTED_TEXT_LIMIT}, "it has more than 1,000,000 characters"),
        ({"body": "\ud800"}, "it holds half a character (a lone surrogate)"),
        ({"date": "0001-01-01"}, "it is of no year that can be"),
        ({"date": "9999-12-31"}, "it is of no year that can be"),
    ],
)
def test_what_cannot_be_a_moment_is_told_and_the_others_come(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path, entry: dict[str, Any], why: str
) -> None:
    done = bring_in(diaries, jrnl(tmp_path, {"title": "whole"}, entry))
    assert [part.why for part in done.left_out] == [why]
    assert [moment.text for moment in kept(journal)] == ["whole"]


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_come_in_as_they_are(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path, name: str
) -> None:
    bring_in(diaries, jrnl(tmp_path, {"title": "", "body": HARD[name]}))
    assert kept(journal)[0].text == HARD[name].strip()


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=60))
def test_any_text_is_the_same_after_it(text: str) -> None:
    clock = StillClock(datetime(2026, 11, 22, 15, 42, tzinfo=UTC))
    with TemporaryDirectory() as place:
        journal = MemoryJournal()
        diaries = DiaryImport(journal, PlainPhotoReader(), clock, FileDiaries(Path(place)))
        done = bring_in(diaries, jrnl(Path(place), {"title": "a", "body": text}))
        (moment,) = [journal.moments.moment(one) for one in done.ids]
        assert moment.text == "\n".join(part for part in ("a", text.strip()) if part)


def test_a_file_without_an_entry_and_one_that_is_no_diary(
    diaries: DiaryImport, tmp_path: Path
) -> None:
    empty = put(alone("date,text\n"), tmp_path / "table")
    with pytest.raises(Known, match="file-not-ours"):
        bring_in(diaries, empty)
    (tmp_path / "words.txt").write_text("only words")
    assert not diaries.knows(tmp_path / "words.txt", {})
    for work in (bring_in, take_back):
        with pytest.raises(Known, match="file-not-ours"):
            work(diaries, tmp_path / "words.txt")


def test_a_diary_that_changes_while_it_is_read_ends_in_a_sentence(
    diaries: DiaryImport, journal: SqliteJournal, tmp_path: Path
) -> None:
    long = {**DAY_ONE_ENTRY, "text": os.urandom(200_000).hex()}
    diary = put(day_one(long), tmp_path / "one")
    running = diaries.bring_in(diary, Choices(), quiet, go_on)
    next(running)
    os.truncate(diary, 100)
    with pytest.raises(Known):
        through(running)
    assert kept(journal) == []
