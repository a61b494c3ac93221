from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from glimmer_desktop.cli.showing import JsonList, PlainList, counted, plain_moment
from glimmer_desktop.cli.terminal import bar
from glimmer_desktop.domain.moment import Face, Kind, Moment, Photo, new_moment_id

NOON = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)
MOMENT = Moment(
    id=new_moment_id(0, 1),
    text="Light on the stairs",
    faces=(Face.ON_GUARD, Face.SETTLED),
    cues=("slow breath",),
    places=("home",),
    noticed_at=NOON,
    created_at=NOON,
    changed_at=NOON,
)
PHOTO = Photo("0" * 64, 1, 1, 1, "image/png")


def test_a_moment_takes_two_quiet_lines() -> None:
    assert plain_moment(MOMENT) == (
        "  Sun 22  12:05  △●  Light on the stairs\n"
        "                   on guard · settled · slow breath · home\n"
    )


def test_the_time_is_that_of_the_place() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=9)))
    assert "21:05" in plain_moment(replace(MOMENT, noticed_at=there))


def test_only_the_first_line_and_not_too_much_of_it() -> None:
    long = plain_moment(replace(MOMENT, text="\n\n" + "word " * 100 + "\nsecond"))
    assert "second" not in long
    assert long.splitlines()[0].endswith("word…")
    assert max(map(len, long.splitlines())) < 100


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ({"text": "", "cues": ("warm hands",)}, "warm hands"),
        ({"text": "", "cues": (), "places": (), "and_also": "and the sun"}, "and the sun"),
        ({"text": "", "cues": (), "places": (), "photos": (PHOTO,), "faces": ()}, "1 photo"),
        ({"text": "", "cues": (), "places": ()}, "on guard, settled"),
        ({"close": True}, "♡ Light on the stairs"),
        ({"kind": Kind.TRIGGER}, "trigger · on guard"),
        ({"photos": (PHOTO, PHOTO)}, "2 photos"),
    ],
)
def test_whatever_was_said_is_seen(said: dict[str, object], shown: str) -> None:
    assert shown in plain_moment(replace(MOMENT, **said))  # type: ignore[arg-type]


def test_what_was_typed_cannot_steer_the_terminal() -> None:
    shown = plain_moment(replace(MOMENT, text="a\x1b]0;owned\x07b\x9b31m", cues=("c\rd",)))
    assert not set(shown) & set("\x1b\x07\x9b\r")


def test_months_are_headings() -> None:
    show = PlainList(NOON)
    october = replace(MOMENT, noticed_at=NOON.replace(month=10))
    text = show.opening() + show.moment(MOMENT) + show.moment(october) + show.closing()
    assert text.startswith("November 2026\n")
    assert "\n\nOctober 2026\n" in text


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_json_list_is_json(count: int) -> None:
    show = JsonList()
    text = show.opening() + "".join(show.moment(MOMENT) for _ in range(count)) + show.closing()
    assert len(json.loads(text)) == count
    assert text.endswith("]\n")


def test_counting() -> None:
    assert counted(1, "moment") == "1 moment"
    assert counted(0, "moment") == "0 moments"
    assert counted(1204, "moment") == "1,204 moments"


def test_the_bar_fills() -> None:
    assert bar(0, 10, "Photos", 4) == "Photos  ░░░░   0%"
    assert bar(5, 10, "Photos", 4) == "Photos  ██░░  50%"
    assert bar(30, 10, "Photos", 4) == "Photos  ████ 100%"
    assert bar(7, 0, "Looking", 4) == "Looking  7"
