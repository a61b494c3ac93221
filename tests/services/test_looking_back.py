"""Ten thousand times something comes up, and never what should stay away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from conftest import StillClock
from glimmer_desktop.domain.left_alone import Stretch, ThisMoment, ThisWord
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    Kind,
    Moment,
    MomentId,
    moment_from,
)
from glimmer_desktop.domain.resurfacing import Ago
from glimmer_desktop.services.grounding import Grounding
from glimmer_desktop.services.looking_back import MOST_IN_A_WEEK, REMEMBERED_FOR, LookingBack
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.shown_times import ShownTimes
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.schema import Settings, Weekday
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.system.times_file import JsonTimes
from memory_journal import MemoryJournal

WORDS = load_vocabulary(Path(__file__).parents[2] / "resources" / "words" / "en.toml")
HIDDEN = {Family.PLACE: "that street", Family.COMPANY: "someone of then"}
SHOWN, LOOKS = 5_000, 40
"""Shown with and without the hard ones: ten thousand in all."""
HARD = {Face.ON_GUARD, Face.SHUT_DOWN}

Choose = Callable[..., None]


def looking_back(journal: Journal, clock: StillClock, folder: Path, **chosen: Any) -> LookingBack:
    settings = Settings(**chosen)
    seen = ShownTimes(JsonTimes(folder / "look-back.json"), clock, REMEMBERED_FOR)
    return LookingBack(journal, clock, seen, lambda: settings)


def noted(journal: Journal, at: datetime, text: str = "Low tide", **said: Any) -> Moment:
    number = len(journal.moments.keys(_everything()))
    moment = moment_from(
        replace(Draft(text=text), **said),
        id=MomentId(f"{number:08x}-0000-7000-8000-{int(at.timestamp()):012x}"),
        noticed_at=at,
        created_at=at,
        changed_at=at,
    )
    journal.moments.keep(moment)
    for family in HIDDEN:
        journal.words.add(family, moment.words(family))
    return moment


def _everything():
    from glimmer_desktop.domain.query import MomentQuery

    return MomentQuery.everything()


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def a_year_ago(clock: StillClock) -> datetime:
    return datetime(2025, 11, 22, 9, 0, tzinfo=UTC)


# Ten thousand ----------------------------------------------------------------------------------


def random_journal(chance: Random, clock: StillClock) -> tuple[MemoryJournal, set[MomentId]]:
    """Anything at all about these days of earlier times; and what is in the bin."""
    journal, binned = MemoryJournal(), set()

    def one_of(*values: str) -> tuple[str, ...]:
        return (chance.choice(values),) if chance.random() < 0.4 else ()

    def faces(share: float) -> tuple[Face, ...]:
        return tuple(chance.sample(list(Face), 2)) if chance.random() < share else ()

    for _ in range(40):
        back = chance.choice((30, 184, 365, 730, 1095)) + chance.randint(-4, 4)
        moment = noted(
            journal,
            clock.now() - timedelta(days=back, minutes=chance.randrange(1440)),
            chance.choice(("", "a moment", "another moment")),
            kind=chance.choice([Kind.GLIMMER, *Kind]),
            faces=faces(0.5),
            shift_from=faces(0.2),
            qualities=one_of("warm", "still"),
            places=one_of("home", HIDDEN[Family.PLACE]),
            company=one_of("Tom", HIDDEN[Family.COMPANY]),
            private=chance.random() < 0.2,
        )
        if chance.random() < 0.2:
            journal.moments.let_go(moment.id, clock.now())
            binned.add(moment.id)
    for family, name in HIDDEN.items():
        journal.words.add(family, [name])
        journal.words.hide(family, name, True)
    return journal, binned


def should_stay_away(moment: Moment, binned: set[MomentId], *, hard: bool) -> bool:
    """Said anew here, not asked of what is tested."""
    hidden = HIDDEN[Family.PLACE] in moment.places or HIDDEN[Family.COMPANY] in moment.company
    is_hard = bool(HARD & {*moment.faces, *moment.shift_from})
    return (
        moment.kind is not Kind.GLIMMER
        or moment.private
        or hidden
        or moment.id in binned
        or (is_hard and not hard)
    )


@pytest.mark.parametrize("hard", [False, True])
def test_ten_thousand_times_nothing_comes_up_that_should_stay_away(
    clock: StillClock, tmp_path: Path, hard: bool
) -> None:
    shown, hard_ones, seed = 0, 0, 0
    today = datetime(2026, 11, 22, 12, tzinfo=UTC)
    while shown < SHOWN:
        chance = Random(seed := seed + 1)
        clock.set(today)
        journal, binned = random_journal(chance, clock)
        back = looking_back(journal, clock, tmp_path, resurface_hard=hard)
        for _ in range(LOOKS):
            clock.set(today + timedelta(days=chance.randint(-4, 4)))
            found = back.resurfaced()
            if found is not None:
                shown += 1
                hard_ones += bool(HARD & {*found.moment.faces, *found.moment.shift_from})
                assert not should_stay_away(found.moment, binned, hard=hard), found
            if found is not None and chance.random() < 0.1:
                back.leave(ThisMoment(found.moment.id, found.moment.noticed_at.date()))
    assert bool(hard_ones) is hard
    assert seed < SHOWN / LOOKS * 2, "most looks showed something"


# When ------------------------------------------------------------------------------------------


def test_the_very_day_comes_before_the_days_around_it(
    journal: MemoryJournal, clock: StillClock, tmp_path: Path, a_year_ago: datetime
) -> None:
    for days in (-3, -2, -1, 1, 2, 3):
        noted(journal, a_year_ago + timedelta(days=days), f"{days} beside it")
    back = looking_back(journal, clock, tmp_path)
    found = back.resurfaced()
    assert found is not None and not found.on_the_day
    noted(journal, a_year_ago, "that very day")
    found = back.resurfaced()
    assert found is not None and found.on_the_day and found.moment.text == "that very day"
    assert (found.occasion.ago, found.occasion.years) == (Ago.YEARS, 1)


def test_years_come_before_half_a_year_before_a_month(
    journal: MemoryJournal, clock: StillClock, tmp_path: Path
) -> None:
    back = looking_back(journal, clock, tmp_path)
    assert back.resurfaced() is None
    for at, ago, years in (
        (datetime(2026, 10, 23, tzinfo=UTC), Ago.A_MONTH, 0),
        (datetime(2026, 5, 20, tzinfo=UTC), Ago.HALF_A_YEAR, 0),
        (datetime(2019, 11, 22, tzinfo=UTC), Ago.YEARS, 7),
    ):
        noted(journal, at)
        found = back.resurfaced()
        assert found is not None
        assert (found.moment.noticed_at, found.occasion.ago, found.occasion.years) == (
            *(at, ago, years),
        )


def test_other_days_bring_nothing(
    journal: MemoryJournal, clock: StillClock, tmp_path: Path
) -> None:
    for days in (1, 10, 50, 100, 300, 360, 370):
        noted(journal, clock.now() - timedelta(days=days))
    assert looking_back(journal, clock, tmp_path).resurfaced() is None


def test_it_is_the_same_one_all_day_and_after_a_restart(
    journal: MemoryJournal, clock: StillClock, tmp_path: Path, a_year_ago: datetime
) -> None:
    for number in range(9):
        noted(journal, a_year_ago + timedelta(hours=number), f"number {number}")
    first = looking_back(journal, clock, tmp_path).resurfaced()
    clock.move(hours=6)
    assert looking_back(journal, clock, tmp_path).resurfaced() == first


@pytest.mark.parametrize(
    "said",
    [
        {"kind": Kind.TRIGGER},
        {"faces": (Face.SETTLED, Face.SHUT_DOWN)},
        {"shift_from": (Face.ON_GUARD,)},
    ],
)
def test_while_something_hard_is_fresh_it_stays_silent(
    journal: MemoryJournal,
    clock: StillClock,
    tmp_path: Path,
    a_year_ago: datetime,
    said: dict[str, Any],
) -> None:
    noted(journal, a_year_ago)
    back = looking_back(journal, clock, tmp_path)
    assert back.resurfaced() is not None
    noted(journal, clock.now() - timedelta(hours=1), **said)
    assert back.resurfaced() is None
    assert looking_back(journal, clock, tmp_path, resurface_hard=True).resurfaced() is not None
    clock.move(hours=3, minutes=1)
    assert back.resurfaced() is not None


def test_it_can_be_off_and_rests_with_noting(
    journal: MemoryJournal, clock: StillClock, tmp_path: Path, a_year_ago: datetime
) -> None:
    noted(journal, a_year_ago)
    noted(journal, clock.now() - timedelta(hours=1))
    clock.move(hours=2)
    chosen = {"gratitude": True}
    for off in ({"resurface": False}, {"noting_break": True}):
        assert looking_back(journal, clock, tmp_path, **chosen, **off).now().resurfaced is None
    assert looking_back(journal, clock, tmp_path, **chosen).now().week is not None
    assert looking_back(journal, clock, tmp_path, **chosen, noting_break=True).now().week is None


# Not this one again -----------------------------------------------------------------------------


def test_not_again_for_a_moment_a_person_a_place_and_a_stretch_of_time(
    journal: MemoryJournal, clock: StillClock, tmp_path: Path, a_year_ago: datetime
) -> None:
    one = noted(journal, a_year_ago, "this")
    back = looking_back(journal, clock, tmp_path)
    for left in (
        ThisMoment(one.id, a_year_ago.date()),
        Stretch((a_year_ago - timedelta(days=7)).date(), (a_year_ago + timedelta(days=7)).date()),
    ):
        back.leave(left)
        assert back.resurfaced() is None
        back.let_come(left)
        assert back.resurfaced() is not None
    back.leave(ThisMoment(one.id, a_year_ago.date()))
    noted(journal, a_year_ago, "with Tom", company=("me", "Tom"), places=("the pier",))
    for left in (ThisWord(Family.COMPANY, "Tom"), ThisWord(Family.PLACE, "the pier")):
        assert back.resurfaced() is not None
        back.leave(left)
        assert back.resurfaced() is None
        back.let_come(left)


def test_what_is_left_alone_does_not_come_up_in_a_hard_hour_either(
    journal: MemoryJournal, clock: StillClock, a_year_ago: datetime
) -> None:
    here = {"places": ("the pier",), "again": (clock.now(),)}
    one = noted(journal, a_year_ago, close=True)
    other = noted(journal, clock.now() - timedelta(days=90), "the sea", **here)
    grounding = Grounding(journal, clock, lambda: WORDS)
    assert grounding.own() == (one, other)
    journal.left_alone.leave(ThisWord(Family.PLACE, "the pier"), clock.now())
    assert grounding.own() == (one,)
    journal.left_alone.leave(ThisMoment(one.id, a_year_ago.date()), clock.now())
    assert grounding.own() == ()


# The week ---------------------------------------------------------------------------------------


@pytest.fixture
def sunday(clock: StillClock) -> Iterator[StillClock]:
    """22 November 2026, five in the afternoon."""
    clock.set(datetime(2026, 11, 22, 17, 0, tzinfo=UTC))
    yield clock


def test_the_week_is_there_from_its_hour_until_it_was_put_away(
    journal: MemoryJournal, sunday: StillClock, tmp_path: Path
) -> None:
    noted(journal, datetime(2026, 11, 15, 23, tzinfo=UTC), "the week before")
    first = noted(journal, datetime(2026, 11, 16, 8, tzinfo=UTC), "Monday")
    last = noted(journal, datetime(2026, 11, 22, 16, tzinfo=UTC), "Sunday")
    sunday.move(minutes=-1)
    early = looking_back(journal, sunday, tmp_path, gratitude=True)
    assert early.week() is None
    sunday.move(minutes=1)
    found = early.week()
    assert found is not None and found.moments == (first, last)
    sunday.move(days=5)
    assert early.week() == found, "it waits, without a word"
    early.put_away()
    assert looking_back(journal, sunday, tmp_path, gratitude=True).week() is None, "a restart, too"
    sunday.set(datetime(2026, 11, 29, 17, 30, tzinfo=UTC))
    assert early.week() is None, "nothing was noted in the next one"
    noted(journal, sunday.now() - timedelta(hours=1), "next")
    assert early.week() is not None


def test_of_a_very_full_week_its_last_hundred_are_there(
    journal: MemoryJournal, sunday: StillClock, tmp_path: Path
) -> None:
    now = sunday.now()
    every = [noted(journal, now - timedelta(minutes=n)) for n in reversed(range(105))]
    found = looking_back(journal, sunday, tmp_path, gratitude=True).week()
    assert found is not None and found.moments == tuple(every[-MOST_IN_A_WEEK:])


def test_when_the_next_one_begins_the_week_is_over(
    journal: MemoryJournal, sunday: StillClock, tmp_path: Path
) -> None:
    noted(journal, sunday.now() - timedelta(days=1))
    back = looking_back(journal, sunday, tmp_path, gratitude=True)
    sunday.set(datetime(2026, 11, 28, 23, 59, tzinfo=UTC))
    assert back.week() is not None
    sunday.set(datetime(2026, 11, 29, 0, 0, tzinfo=UTC))
    assert back.week() is None


def test_another_day_and_hour(journal: MemoryJournal, clock: StillClock, tmp_path: Path) -> None:
    at = datetime(2026, 11, 18, 7, 0, tzinfo=UTC)  # a Wednesday
    noted(journal, at - timedelta(days=2))
    chosen = {"look_back_day": Weekday.WEDNESDAY, "look_back_from": time(7, 0)}
    back = looking_back(journal, clock, tmp_path, gratitude=True, **chosen)
    clock.set(at - timedelta(minutes=1))
    assert back.week() is None
    clock.set(at)
    assert back.week() is not None


@pytest.mark.parametrize("chosen", [{}, {"gratitude": True, "weekly_look_back": False}])
def test_it_is_there_only_for_who_chose_it(
    journal: MemoryJournal, sunday: StillClock, tmp_path: Path, chosen: dict[str, Any]
) -> None:
    noted(journal, sunday.now() - timedelta(days=1))
    assert looking_back(journal, sunday, tmp_path, **chosen).week() is None


def test_the_week_holds_glimmers_and_what_was_appreciated_and_nothing_hard(
    journal: MemoryJournal, sunday: StillClock, tmp_path: Path
) -> None:
    at = sunday.now() - timedelta(days=1)
    note = {"kind": Kind.BODY_NOTE}
    said: list[dict[str, Any]] = [
        {},
        {**note, "appreciation": "the long way home"},
        note,
        {"kind": Kind.TRIGGER, "appreciation": "this"},
        {"private": True},
        {"faces": (Face.ON_GUARD, Face.SETTLED)},
        {"text": ""},
    ]
    for number, one in enumerate(said):
        noted(journal, at + timedelta(minutes=number), **one)
    back = looking_back(journal, sunday, tmp_path, gratitude=True)
    found = back.week()
    assert found is not None
    assert [one.appreciation for one in found.moments] == ["", "the long way home"]
    chosen = looking_back(journal, sunday, tmp_path, gratitude=True, resurface_hard=True).week()
    assert chosen is not None and len(chosen.moments) == 3


# The real journal -------------------------------------------------------------------------------


def test_a_real_journal_gives_the_same(clock: StillClock, tmp_path: Path) -> None:
    compared = 0
    for seed in range(12):
        memory, binned = random_journal(Random(seed), clock)
        real = SqliteJournal(tmp_path / str(seed), clock)
        try:
            for moment in memory.moments.kept.values():
                real.moments.keep(replace(moment, deleted_at=None))
            for moment_id in binned:
                real.moments.let_go(moment_id, clock.now())
            for family, name in HIDDEN.items():
                real.words.add(family, [name])
                real.words.hide(family, name, True)
            for journal in (memory, real):
                journal.left_alone.leave(ThisWord(Family.COMPANY, "Tom"), clock.now())
            chosen = {"gratitude": True, "resurface_hard": seed % 2 == 0}
            told = [looking_back(one, clock, tmp_path, **chosen).now() for one in (memory, real)]
            assert told[0] == told[1]
            compared += told[0].resurfaced is not None
        finally:
            real.close()
    assert compared > 5
