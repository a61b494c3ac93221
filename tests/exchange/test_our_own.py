"""What Glimmer wrote for people comes back in: our table, and our folder of notes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diaries_made import MARKDOWN, TABLE, alone, put, read_diary
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Kind, Moment, MomentId, Photo, Strength
from glimmer_desktop.exchange.formats import OUTWARD
from glimmer_desktop.exchange.our_own import OurOwn
from memory_journal import png

PICTURE = png(4, 3)
SHA = hashlib.sha256(PICTURE).hexdigest()
AT = datetime(2026, 11, 22, 15, 42, 7, tzinfo=timezone(timedelta(hours=1)))
ID = "0193539a-0000-7000-8000-000000000001"
MOMENT = Moment(
    id=MomentId(ID),
    kind=Kind.TRIGGER,
    noticed_at=AT,
    zone="Europe/Berlin",
    text="=1+1; *sun*\non the stairs\n\n# light\n    deep",
    and_also="- milk & [tea]",
    faces=(Face.SETTLED, Face.NOT_SURE),
    cues=("slow breath", "-sigh"),
    close=True,
    surprise=True,
    again=(AT,),
    created_at=AT,
    changed_at=AT,
    did_next="went",
    appreciation="you",
    strength=Strength.MILD,
)
NOTE = f"""---
date: 2026-11-22T15:42:07
id: "{ID}"
kind: "trigger"
noticed_at: "2026-11-22T15:42:07+01:00"
zone: "Europe/Berlin"
faces: ["settled", "not-sure"]
cues: ["slow breath", "-sigh"]
close: true
created_at: "2026-11-22T15:42:07+01:00"
changed_at: "2026-11-22T15:42:07+01:00"
strength: "mild"
surprise: true
again: ["2026-11-22T15:42:07+01:00"]
tags: ["trigger", "slow-breath", "sigh"]
---

=1+1; \\*sun\\*  
on the stairs

\\# light  
\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}deep

## And also

- milk & \\[tea\\]

## What I did next

went

## I appreciate

you

![a \\*cap\\*](../pictures/{SHA}.png)

below \\[it\\]
"""  # noqa: W291 - two spaces break a line in Markdown
ROW = (
    f'"2026-11-22","15:42","{ID}","trigger","2026-11-22T15:42:07+01:00","Europe/Berlin",'
    '"\'=1+1; *sun*\non the stairs\n\n# light\n    deep","\'- milk & [tea]","settled | not-sure",'
    '"slow breath | -sigh","2","yes","yes","2026-11-22T15:42:07+01:00","went","you","mild",'
    '"2026-11-22T15:42:07+01:00","2026-11-22T15:42:07+01:00"\r\n'
)
NAMES = (
    '"date","time","id","kind","noticed_at","zone","text","and_also","faces","cues","photos",'
    '"close","surprise","again","did_next","appreciation","strength","created_at","changed_at"\r\n'
)
NAME = "2026/2026-11-22 1542 sun on the stairs.md"
Place = Callable[..., Path]


@pytest.fixture
def notes(tmp_path: Path) -> Place:
    def made(text: str = NOTE, *, around: str = "", packed: bool = False) -> Path:
        files = {NAME: text.encode(), f"pictures/{SHA}.png": PICTURE}
        return put(
            {f"{around}{name}": data for name, data in files.items()},
            tmp_path / "notes",
            packed=packed,
        )

    return made


def table(tmp_path: Path, *rows: str) -> Path:
    return put(alone(f"\ufeff{NAMES}{''.join(rows)}"), tmp_path / "table")


def read(path: Path) -> tuple[list[Moment], int]:
    with OurOwn(path.parent).read(path) as delivery:
        moments = list(delivery.moments())
        assert list(delivery.moments()) == moments
        return moments, delivery.photos_left_out


def refusal(path: Path) -> str:
    with pytest.raises(Known) as caught, OurOwn(path.parent).read(path) as delivery:
        for moment in delivery.moments():
            for photo in moment.photos:
                delivery.photo(photo)
    assert caught.value.code is ErrorCode.FILE_NOT_OURS
    return str(caught.value.values["why"])


def test_a_table_comes_back_without_its_pictures(tmp_path: Path) -> None:
    path = table(tmp_path, ROW)
    assert OurOwn(tmp_path).knows(path)
    assert read(path) == ([MOMENT], 2)
    assert read_diary(path) is None


@pytest.mark.parametrize("written_as", ["csv", "markdown"])
def test_what_went_out_comes_back_the_same(written_as: str, tmp_path: Path) -> None:
    """Written by what writes it, and not by hand."""
    said = replace(MOMENT, surprise=False, private=True, text="'=1+1\n- milk\n\n## And also")
    plain = replace(MOMENT, and_also="", faces=(), cues=(), surprise=None, again=())
    ids = (MomentId(f"{ID[:-1]}{number}") for number in range(9))
    texts = ("=1", "'quoted'", '"', "a | b", "#tag", "---", "1. one")
    given = [replace(one, id=next(ids)) for one in (said, plain)]
    given += [replace(MOMENT, id=next(ids), text=text) for text in texts]
    path = tmp_path / "table.csv" if written_as == "csv" else tmp_path / "notes"
    with OUTWARD[written_as]().write(path) as pages:
        for moment in given:
            pages.add(moment)
        pages.finish()
    came, left_out = read(path)
    assert (sorted(came, key=lambda one: one.id), left_out) == (given, 0)


@pytest.mark.parametrize(
    ("caption", "alt"), [("", ""), ("below", ""), ("", "a cap"), ("both", "a cap"), ("one", "one")]
)
def test_what_is_said_of_a_picture_comes_back(caption: str, alt: str, tmp_path: Path) -> None:
    photo = Photo(SHA, 4, 3, len(PICTURE), "image/png", caption, alt)
    with OUTWARD["markdown"]().write(tmp_path / "notes") as pages:
        pages.add_photo(photo, PICTURE)
        pages.add(replace(MOMENT, photos=(photo,)))
        pages.finish()
    ([moment], _) = read(tmp_path / "notes")
    (came,) = moment.photos
    assert (came.caption, came.alt) == (caption, "" if alt == caption else alt)


@pytest.mark.parametrize(("around", "packed"), [("", False), ("", True), ("mine/", True)])
def test_notes_come_back_with_their_pictures(notes: Place, around: str, packed: bool) -> None:
    path = notes(around=around, packed=packed)
    assert OurOwn(path.parent).knows(path)
    with OurOwn(path.parent).read(path) as delivery:
        (moment,) = delivery.moments()
        (photo,) = moment.photos
        assert photo == Photo(SHA, 0, 0, 0, "image/png", "below [it]", "a *cap*")
        assert delivery.photo(photo) == PICTURE
        assert delivery.is_plain(photo, PICTURE)
        assert (delivery.own_map(), delivery.plans()) == ({}, ())
    assert replace(moment, photos=()) == MOMENT
    assert read_diary(path) is None


def test_notes_may_have_been_written_anew_by_another_program(notes: Place) -> None:
    path = notes(
        NOTE.replace('["settled", "not-sure"]', "\n  - settled\n  - not-sure")
        .replace('"trigger"', "trigger")
        .replace('cues: ["slow breath", "-sigh"]', "cues: slow breath")
    )
    ((moment,), _) = read(path)
    assert (moment.faces, moment.cues) == (MOMENT.faces, ("slow breath",))
    assert (moment.close, moment.surprise, moment.kind) == (True, True, Kind.TRIGGER)


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("close: true", 'close: "often"', "close: text is neither true nor false"),
        ('"mild"', '"harsh"', "strength: “harsh” is none of"),
        ("close: true", "colour: blue", "the field “colour” is not known here"),
        ("close: true", "close: true\nclose: true", "a name in its YAML stands twice"),
        (SHA, "0" * 64, "is not in it"),
    ],
)
def test_a_note_that_cannot_be_taken_is_refused_with_its_name(
    notes: Place, before: str, after: str, why: str
) -> None:
    said = refusal(notes(NOTE.replace(before, after)))
    assert why in said
    assert said.startswith(NAME) or SHA not in after


def test_a_picture_that_is_another_is_refused(notes: Place) -> None:
    path = notes()
    (path / f"pictures/{SHA}.png").write_bytes(png(5, 5))
    assert "is not the one it should be" in refusal(path)


def test_a_row_that_cannot_be_taken_is_refused_with_its_number(tmp_path: Path) -> None:
    assert "row 3: its id stands there twice" in refusal(table(tmp_path, ROW, ROW))
    assert "row 2: noticed_at: " in refusal(table(tmp_path, ROW.replace("15:42:07", "quarter to")))


def test_notes_and_tables_of_others_are_none_of_ours(tmp_path: Path) -> None:
    ours = {NAME: NOTE.encode()}
    mixed = put({**ours, "2026-11-23.md": MARKDOWN.encode()}, tmp_path / "a", packed=False)
    plain = put({NAME: MARKDOWN.encode()}, tmp_path / "b", packed=False)
    other = put(alone(TABLE), tmp_path / "c")
    for path in (mixed, plain, other):
        assert not OurOwn(tmp_path).knows(path)
        assert read_diary(path)


@settings(settings.get_profile("quick"))
@given(data=st.data())
def test_damaged_ones_are_refused_or_read(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("it")
    is_table = data.draw(st.booleans())
    whole = f"{NAMES}{ROW}".encode() if is_table else NOTE.encode()
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 2)))
    piece = data.draw(st.sampled_from([b"", b"\0", b"\xff", b"[" * 2_000, b'"', b"\n"]))
    broken = whole[:start] + piece + whole[end:]
    path = put(alone(broken) if is_table else {NAME: broken}, place / "x", packed=False)
    try:
        read(path)
    except Known as known:
        assert known.code in (ErrorCode.FILE_NOT_OURS, ErrorCode.CANNOT_READ)
