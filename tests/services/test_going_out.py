"""Moments into a file that others read: which, with which pictures, in which order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Kind, Moment, Photo, new_moment_id
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.services.going_out import ALL, PAGE, Also, Delicate, Exported, GoingOut, Takes
from memory_journal import MemoryJournal, PlainPhotoReader, png
from slices import go_on, quiet, through

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
EVERYTHING = MomentQuery.everything()
PREPARED = [
    replace(PlainPhotoReader().from_bytes(png(8, 6, (shade, 9, 9)), "a"), thumbnail=b"small")
    for shade in (10, 110)
]


class Told:
    """A format that remembers what it was given."""

    def __init__(self, takes: Takes = Takes.NONE, *, oldest_first: bool = False) -> None:
        self.takes = takes
        self.oldest_first = oldest_first
        self.given: list[str] = []
        self.moments = 0
        self.left = False

    @contextmanager
    def write(self, path: Path) -> Iterator[Told]:
        try:
            yield self
        finally:
            self.left = True

    def add(self, moment: Moment) -> None:
        self.moments += 1
        self.given.append(moment.text)

    def add_photo(self, photo: Photo, data: bytes) -> None:
        self.given.append("small" if data == b"small" else "whole")

    def finish(self) -> None:
        self.given.append("done")


def moment(number: int, *photos: int, **said: Any) -> Moment:
    at = NOON + timedelta(minutes=number)
    pictures = tuple(PREPARED[one].photo for one in photos)
    return Moment(
        id=new_moment_id(number, number),
        **{"text": f"{number}", "photos": pictures, **said},
        noticed_at=at,
        created_at=at,
        changed_at=at,
    )


@pytest.fixture
def journal() -> MemoryJournal:
    made = MemoryJournal()
    for prepared in PREPARED:
        made.photos.hold(prepared)
    for one in (moment(1, 0), moment(2, private=True, photos=(PREPARED[1].photo,)), moment(3, 0)):
        made.moments.keep(one)
    return made


def export(journal: MemoryJournal, told: Told, what: Any = EVERYTHING, **said: Any) -> Exported:
    return through(GoingOut(journal).export(Path("new"), what, told, quiet, go_on, **said))


def test_private_ones_stay_unless_asked_for(journal: MemoryJournal) -> None:
    told = Told()
    assert export(journal, told) == Exported(2, 0, 1, left_out=Delicate(1))
    assert told.given == ["3", "1", "done"]
    with_them = Told()
    assert export(journal, with_them, also=ALL) == Exported(3, 0, 2)
    assert with_them.given == ["3", "2", "1", "done"]


def test_triggers_stay_likewise_and_are_asked_about_first(journal: MemoryJournal) -> None:
    for one in (moment(4, kind=Kind.TRIGGER), moment(5, kind=Kind.TRIGGER, private=True)):
        journal.moments.keep(one)
    going, keys = GoingOut(journal), journal.moments.keys(EVERYTHING)
    assert going.delicate(EVERYTHING) == going.delicate(keys) == Delicate(2, 2)
    assert going.delicate(parse("3")) == going.delicate(keys[-1:]) == Delicate()
    for also, given, left_out in (
        (Also(), ["3", "1"], Delicate(2, 1)),
        (Also(private=True), ["3", "2", "1"], Delicate(0, 2)),
        (Also(triggers=True), ["4", "3", "1"], Delicate(2, 0)),
        (ALL, ["5", "4", "3", "2", "1"], Delicate()),
    ):
        told = Told()
        assert export(journal, told, also=also).left_out == left_out
        assert told.given == [*given, "done"]


@pytest.mark.parametrize(
    ("takes", "given"),
    [
        (Takes.NONE, ["3", "1", "done"]),
        (Takes.AFTER, ["3", "1", "whole", "done"]),
        (Takes.WHOLE, ["whole", "3", "whole", "1", "done"]),
        (Takes.SMALL, ["small", "3", "small", "1", "done"]),
    ],
)
def test_pictures_come_as_the_format_takes_them(
    journal: MemoryJournal, takes: Takes, given: list[str]
) -> None:
    told = Told(takes)
    none = takes is Takes.NONE
    assert export(journal, told) == Exported(2, 0 if none else 1, int(none), left_out=Delicate(1))
    assert told.given == given


def test_a_picture_of_a_private_one_alone_stays(journal: MemoryJournal) -> None:
    told = Told(Takes.AFTER)
    export(journal, told)
    assert told.given.count("whole") == 1


def test_what_is_found_or_chosen(journal: MemoryJournal) -> None:
    told = Told()
    assert export(journal, told, parse("3")).moments == 1
    keys = journal.moments.keys(EVERYTHING)
    chosen = Told()
    export(journal, chosen, keys[2:])
    assert (told.given, chosen.given) == (["3", "done"], ["1", "done"])


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE + 3])
@pytest.mark.parametrize("oldest_first", [False, True])
def test_every_one_goes_out_once_and_in_order(count: int, oldest_first: bool) -> None:
    journal = MemoryJournal()
    for number in range(count):
        journal.moments.keep(moment(number))
    told = Told(oldest_first=oldest_first)
    assert export(journal, told).moments == count
    wanted = [str(number) for number in range(count)]
    assert told.given == [*(wanted if oldest_first else wanted[::-1]), "done"]


def test_between_pictures_others_may_use_the_journal(journal: MemoryJournal) -> None:
    told = Told(Takes.WHOLE)
    slices = GoingOut(journal).export(Path("new"), EVERYTHING, told, quiet, go_on, also=ALL)
    given = []
    for _ in slices:
        given.append(len(told.given))
    assert given == [0, 0, 2, 4]


def test_stopped_it_is_not_finished(journal: MemoryJournal) -> None:
    told = Told(Takes.AFTER)
    stop = lambda: "1" in told.given  # noqa: E731
    with pytest.raises(Known) as caught:
        through(GoingOut(journal).export(Path("new"), EVERYTHING, told, quiet, stop))
    assert caught.value.code is ErrorCode.CANCELLED
    assert told.left
    assert "done" not in told.given


def test_what_is_there_is_refused_before_anything_is_read(
    journal: MemoryJournal, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    for path in (tmp_path, link):
        told = Told()
        work = GoingOut(journal).export(path, EVERYTHING, told, quiet, go_on)
        with pytest.raises(Known) as caught:
            through(work)
        assert caught.value.code is ErrorCode.FILE_EXISTS
        assert not told.left
