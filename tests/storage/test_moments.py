"""Moments are kept whole, in their order, and come back equal."""

from __future__ import annotations

import itertools
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    Moment,
    MomentId,
    PreparedPhoto,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.storage import engine, reading
from glimmer_desktop.storage.journal import SqliteJournal
from moment_strategies import moments as any_moment
from moment_strategies import written

if TYPE_CHECKING:
    from storage.conftest import Noted

EVERYTHING = MomentQuery.everything()
numbers = itertools.count(10**6)

in_one_store = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=60,
)


def keep(journal: SqliteJournal, *moments: Moment) -> None:
    for moment in moments:
        for photo in moment.photos:
            journal.photos.hold(PreparedPhoto(photo, b"data", b"small"))
        journal.moments.keep(moment)


def test_a_kept_moment_comes_back_equal_in_every_field(journal: SqliteJournal) -> None:
    @in_one_store
    @given(any_moment)
    def check(moment: Moment) -> None:
        fresh = replace(moment, id=new_moment_id(0, next(numbers)))
        keep(journal, fresh)
        back = journal.moments.moment(fresh.id)
        assert back == fresh
        assert back.noticed_at.utcoffset() == fresh.noticed_at.utcoffset()
        assert [t.utcoffset() for t in back.again] == [t.utcoffset() for t in fresh.again]
        key = journal.moments.key_of(fresh.id, EVERYTHING)
        assert key is not None
        assert journal.moments.at([key]) == [fresh]

    check()


def test_a_changed_moment_comes_back_equal_in_every_field(journal: SqliteJournal) -> None:
    @in_one_store
    @given(any_moment, any_moment)
    def check(before: Moment, after: Moment) -> None:
        before = replace(before, id=new_moment_id(0, next(numbers)))
        after = replace(after, id=before.id, created_at=before.created_at)
        keep(journal, before)
        for photo in after.photos:
            journal.photos.hold(PreparedPhoto(photo, b"data", b"small"))
        journal.moments.change(after)
        assert journal.moments.moment(before.id) == after

    check()


def test_text_comes_back_byte_for_byte_after_a_restart(journal: SqliteJournal, noted) -> None:
    @in_one_store
    @given(written)
    def check(text: str) -> None:
        moment = noted(text + "\0\u2028e\u0301\u202e👩\u200d👧" + "a\u0301" * 50)
        journal.moments.keep(moment)
        journal.close()
        assert journal.moments.moment(moment.id).text == moment.text

    check()


def test_newest_first_by_when_it_was_noticed_not_by_when_it_was_kept(journal, noted) -> None:
    days = [datetime(2026, 11, day, 9, tzinfo=UTC) for day in (3, 1, 2)]
    made = [noted(str(day.day), at=day) for day in days]
    keep(journal, *made)
    found = journal.moments.at(journal.moments.keys(EVERYTHING))
    assert [moment.text for moment in found] == ["3", "2", "1"]


@pytest.mark.bar("B11", part="the order of what was noticed in other zones")
def test_the_order_is_that_of_the_instant_whatever_the_zone(journal, noted) -> None:
    east = datetime(2026, 11, 1, 9, tzinfo=timezone(timedelta(hours=13)))
    west = datetime(2026, 10, 31, 23, tzinfo=timezone(timedelta(hours=-9)))
    keep(journal, noted("east", at=east), noted("west", at=west))
    assert texts(journal) == ["west", "east"]


@pytest.mark.bar("B11", part="the order of what was kept while the clock jumped")
def test_what_was_kept_by_a_clock_that_jumped_stays_in_the_order_it_was_kept(
    journal, noted, clock, folder
) -> None:
    zones = (UTC, timezone(timedelta(hours=13)), timezone(timedelta(hours=-9, minutes=-30)))
    made = []
    for number, year in enumerate((2026, 1970, 2036, 2026, 2026)):
        clock.set(clock.now().replace(year=year).astimezone(zones[number % len(zones)]))
        made.append(noted(str(number)))
        keep(journal, made[-1])
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        rows = "SELECT text, noticed_at, noticed_offset FROM moments ORDER BY seq"
        told = [
            (one.text, round(one.noticed_at.timestamp() * 1e6), one.noticed_at.utcoffset().seconds)
            for one in made
        ]
        assert [(text, at, offset % 86_400) for text, at, offset in plain.execute(rows)] == told
    assert texts(journal) == ["2", "4", "3", "0", "1"]


def test_many_at_one_instant_all_have_a_place(journal, noted) -> None:
    made = [noted(str(n)) for n in range(700)]
    assert journal.moments.keep_many(made, lambda: False) == 700
    keep(journal, noted("one more"))
    assert texts(journal) == ["one more", *(str(n) for n in reversed(range(700)))]


def test_before_1970_and_the_far_ends_of_time(journal, noted) -> None:
    ends = (
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime(1932, 5, 1, tzinfo=timezone(timedelta(seconds=1172))),
        datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=timezone(timedelta(hours=-12))),
    )
    made = [noted(str(end.year), at=end) for end in ends]
    keep(journal, *made)
    assert texts(journal) == ["9999", "1932", "1"]
    assert journal.moments.at(journal.moments.keys(parse("on:1932-05"))) == [made[1]]


def test_keys_are_limited_and_at_leaves_out_what_is_not_there(journal, noted) -> None:
    made = [noted(str(n), at=datetime(2026, 1, n, tzinfo=UTC)) for n in range(1, 6)]
    keep(journal, *made)
    keys = journal.moments.keys(EVERYTHING)
    assert list(journal.moments.keys(EVERYTHING, 2)) == list(keys[:2])
    assert list(journal.moments.keys(parse("-5"), 2)) == list(keys[1:3])
    assert list(journal.moments.keys(EVERYTHING, 0)) == []
    backwards = [keys[3], 17, keys[0]]
    assert [m.text for m in journal.moments.at(backwards)] == ["2", "5"]
    assert journal.moments.at([]) == []


def test_keys_are_whole_and_in_order_in_however_many_pieces(journal, noted, monkeypatch) -> None:
    keep(journal, *(noted(str(n), at=datetime(2026, 1, n, tzinfo=UTC)) for n in range(1, 10)))
    whole = journal.moments.keys(EVERYTHING)
    monkeypatch.setattr(reading, "_PIECE", 20)
    assert journal.moments.keys(EVERYTHING) == whole
    assert len(whole) == 9
    assert list(reading.numbers(None)) == []


@pytest.mark.parametrize("query", ["", "note", "note -kind:trigger"])
def test_who_no_longer_wants_all_keys_is_not_kept_waiting(
    journal, noted, monkeypatch, query
) -> None:
    keep(journal, *(noted(f"note {n}", at=datetime(2026, 1, n, tzinfo=UTC)) for n in range(1, 10)))
    monkeypatch.setattr(engine, "_OFTEN", 5)
    looks = iter((False, False, True))
    with pytest.raises(Known) as stopped:
        journal.moments.keys(parse(query), stop=lambda: next(looks))
    assert stopped.value.code is ErrorCode.CANCELLED
    assert len(journal.moments.keys(parse(query), stop=lambda: False)) == 9


@pytest.mark.parametrize("order", [sorted, lambda keys: sorted(keys, reverse=True), list])
@given(keys=st.lists(st.integers(-(2**62), 2**62), unique=True), piece=st.integers(1, 60))
def test_in_whatever_order_they_come_they_are_newest_first(order, keys, piece) -> None:
    with pytest.MonkeyPatch.context() as small:
        small.setattr(reading, "_PIECE", piece)
        joined = ",".join(map(str, order(keys))) or None
        assert list(reading.numbers(joined)) == sorted(keys, reverse=True)


def test_a_new_date_is_a_new_place(journal, noted) -> None:
    first, second = noted("first"), noted("second")
    keep(journal, first, second)
    journal.moments.change(replace(second, noticed_at=datetime(2020, 1, 1, tzinfo=UTC)))
    assert texts(journal) == ["first", "second"]
    assert texts(journal, "second on:2020") == ["second"]
    journal.moments.change(replace(first, noticed_at=datetime(2020, 1, 1, tzinfo=UTC)))
    assert texts(journal, "on:2020") == ["first", "second"]
    same_place = journal.moments.key_of(first.id, EVERYTHING)
    journal.moments.change(replace(journal.moments.moment(first.id), text="still"))
    assert journal.moments.key_of(first.id, EVERYTHING) == same_place


def test_what_it_no_longer_says_is_no_longer_found(journal, noted) -> None:
    moment = noted("tea", cues=("slow breath",), faces=(Face.SETTLED,))
    keep(journal, moment)
    journal.moments.change(replace(moment, text="coffee", cues=(), faces=(Face.LIVELY,)))
    for gone in ("tea", "#slow*", '"slow breath"', "face:settled", "settled"):
        assert texts(journal, gone) == [], gone
    for here in ("coffee", "face:lively", "lively"):
        assert texts(journal, here) == ["coffee"], here


def test_in_the_bin_nothing_shows_it(journal, noted, clock: StillClock) -> None:
    moment = noted("tea", cues=("slow breath",), faces=(Face.SETTLED,), close=True)
    keep(journal, moment, noted("coffee"))
    key = journal.moments.key_of(moment.id, EVERYTHING)
    journal.moments.let_go(moment.id, clock.now())
    for query in ("", "tea", "#slow*", "face:settled", "is:close", "-coffee", "tea face:settled"):
        found = parse(query)
        assert moment.text not in texts(journal, query)
        assert journal.moments.count(found) == len(journal.moments.keys(found))
        assert journal.moments.key_of(moment.id, found) is None
    assert journal.moments.at([key]) == []
    gone = journal.moments.binned()
    assert gone == [replace(moment, deleted_at=clock.now())]
    assert journal.moments.moment(moment.id) == gone[0]


def test_it_comes_out_of_the_bin_as_it_was(journal, noted, clock: StillClock) -> None:
    moment = noted("tea", cues=("slow breath",), places=("home",))
    keep(journal, moment)
    journal.moments.let_go(moment.id, clock.now())
    journal.close()
    assert journal.moments.bring_back(moment.id) == moment
    assert journal.moments.binned() == []
    assert texts(journal, "tea #slow* place:home") == ["tea"]
    assert journal.moments.bring_back(moment.id) == moment


def test_letting_go_twice_is_once(journal, noted, clock: StillClock) -> None:
    moment = noted("tea", cues=("slow breath",))
    keep(journal, moment)
    first = clock.now()
    journal.moments.let_go(moment.id, first)
    clock.move(days=1)
    journal.moments.let_go(moment.id, clock.now())
    assert journal.moments.binned()[0].deleted_at == first
    assert journal.words.words(Family.CUE)[0].uses == 0


def test_a_moment_changed_in_the_bin_stays_in_it(journal, noted, clock: StillClock) -> None:
    moment = noted("tea")
    keep(journal, moment)
    journal.moments.let_go(moment.id, clock.now())
    journal.moments.change(replace(moment, text="coffee"))
    assert texts(journal) == texts(journal, "coffee") == []
    assert journal.moments.bring_back(moment.id).text == "coffee"
    assert texts(journal, "coffee") == ["coffee"]


def test_the_bin_is_emptied_of_what_is_old(journal, noted, clock: StillClock) -> None:
    old, recent, kept = noted("old", again=(clock.now(),)), noted("recent"), noted("kept")
    keep(journal, old, recent, kept)
    journal.moments.let_go(old.id, clock.now())
    clock.move(days=20)
    journal.moments.let_go(recent.id, clock.now())
    clock.move(days=15)
    assert journal.moments.empty_bin(clock.now() - timedelta(days=30)) == 1
    assert [moment.text for moment in journal.moments.binned()] == ["recent"]
    with pytest.raises(Known) as caught:
        journal.moments.moment(old.id)
    assert caught.value.code == ErrorCode.NO_SUCH_MOMENT
    assert texts(journal) == ["kept"]


@pytest.mark.parametrize("how", ["let go", "changed", "draft"])
def test_what_was_let_go_for_good_leaves_no_trace_in_the_file(
    journal: SqliteJournal, folder: Path, noted, clock: StillClock, how: str
) -> None:
    canary = noted("canaryword", did_next="canaryword", and_also="canaryword")
    keep(journal, *(noted(f"other {n}") for n in range(5)), canary)
    if how == "let go":
        journal.moments.let_go(canary.id, clock.now())
        clock.move(days=31)
        journal.moments.empty_bin(clock.now())
    else:
        journal.moments.change(replace(canary, text="", did_next="", and_also="x"))
        journal.earlier.forget(canary.id)
    if how == "draft":
        journal.drafts.hold("capture", Draft(text="canaryword"))
        journal.drafts.drop("capture")
    journal.close()
    files = [file.read_bytes() for file in folder.iterdir()]
    assert not any(b"canaryword" in data for data in files)


def test_many_are_kept_in_one_transaction_or_not_at_all(journal, noted) -> None:
    stops = iter([False, True])
    with pytest.raises(Known) as caught:
        journal.moments.keep_many(
            (noted(str(n), cues=(f"c{n}",)) for n in range(900)), lambda: next(stops)
        )
    assert caught.value.code == ErrorCode.CANCELLED
    assert journal.moments.count(EVERYTHING) == 0
    assert [word.name for word in journal.words.words(Family.CUE)] == ["warm chest", "slow breath"]
    keep(journal, noted("after", cues=("c1",)))
    assert texts(journal, "#c1") == ["after"]


def test_an_error_in_the_middle_of_many_keeps_none(journal, noted) -> None:
    def moments():
        yield from (noted(str(n)) for n in range(600))
        raise ValueError("a broken line")

    with pytest.raises(ValueError, match="broken"):
        journal.moments.keep_many(moments(), lambda: False)
    assert journal.moments.count(EVERYTHING) == journal.moments.count(parse("1")) == 0


def test_keeping_the_same_many_again_keeps_none(journal, noted, clock: StillClock) -> None:
    made = [noted(str(n)) for n in range(5)]
    assert journal.moments.keep_many([*made, made[0]], lambda: False) == 5
    journal.moments.let_go(made[2].id, clock.now())
    assert journal.moments.keep_many([*made, noted("new")], lambda: False) == 1
    assert journal.moments.count(EVERYTHING) == 5


def test_a_moment_with_a_picture_that_is_not_held_is_not_kept(journal, noted, pictured) -> None:
    photo = pictured().photo
    with pytest.raises(Known) as caught:
        journal.moments.keep(noted("tea", photos=(photo,), cues=("new",)))
    assert caught.value.code == ErrorCode.PHOTO_UNREADABLE
    assert journal.moments.count(EVERYTHING) == 0
    assert "new" not in [word.name for word in journal.words.words(Family.CUE)]
    journal.photos.hold(pictured())
    journal.moments.keep(noted("tea", photos=(photo,)))
    assert texts(journal, "has:photo") == ["tea"]


@pytest.mark.parametrize("call", ["moment", "bring_back", "let_go", "change"])
def test_a_moment_that_is_not_there(journal, noted, clock: StillClock, call: str) -> None:
    gone = noted("never kept")
    calls = {
        "moment": lambda: journal.moments.moment(gone.id),
        "bring_back": lambda: journal.moments.bring_back(gone.id),
        "let_go": lambda: journal.moments.let_go(gone.id, clock.now()),
        "change": lambda: journal.moments.change(gone),
    }
    with pytest.raises(Known) as caught:
        calls[call]()
    assert caught.value.code == ErrorCode.NO_SUCH_MOMENT
    assert journal.moments.key_of(MomentId("nothing"), EVERYTHING) is None


def test_a_moment_kept_in_the_bin_is_in_the_bin(journal, clock: StillClock) -> None:
    """As a restored backup brings it."""
    made = moment_from(
        Draft(text="tea", cues=("slow breath",)),
        id=new_moment_id(1, 1),
        noticed_at=clock.now(),
        created_at=clock.now(),
        changed_at=clock.now(),
    )
    binned = replace(made, deleted_at=clock.now())
    assert journal.moments.keep_many([binned], lambda: False) == 1
    assert journal.moments.binned() == [binned]
    assert texts(journal, "tea") == []
    assert journal.moments.bring_back(made.id) == made
    assert journal.words.words(Family.CUE)[0].uses == 1


def texts(journal: SqliteJournal, query: str = "") -> list[str]:
    return [m.text for m in journal.moments.at(journal.moments.keys(parse(query)))]


def test_what_came_after_a_moment_is_found(journal: SqliteJournal, noted: Noted) -> None:
    door = noted("a door slammed")
    tea = noted("tea", linked_to=(door.id,))
    later = noted("the cat", linked_to=(tea.id, door.id), at=tea.noticed_at + timedelta(hours=1))
    keep(journal, door, tea, later)
    assert journal.moments.after(door.id) == [later, tea]
    journal.moments.let_go(later.id, later.noticed_at)
    assert journal.moments.after(door.id) == [tea]
    assert journal.moments.after(later.id) == []


def test_moments_of_some_days_stand_by_the_clock_of_where_they_were(
    journal: SqliteJournal, noted
) -> None:
    late_in_the_east = datetime(2025, 11, 22, 1, 0, tzinfo=timezone(timedelta(hours=9)))
    said = [
        noted("at night", at=late_in_the_east),
        noted("the same day", at=datetime(2025, 11, 22, 20, 0, tzinfo=UTC)),
        noted("the next day", at=datetime(2025, 11, 23, 1, 0, tzinfo=UTC)),
        noted("let go", at=datetime(2025, 11, 22, 9, 0, tzinfo=UTC)),
    ]
    for one in said:
        journal.moments.keep(one)
    journal.moments.let_go(said[3].id, said[3].noticed_at)
    keys = journal.moments.on_days([date(2025, 11, 22), date(2019, 1, 1)])
    assert [one.text for one in journal.moments.at(keys)] == ["the same day", "at night"]
    assert list(journal.moments.on_days([])) == []


def test_days_are_counted_for_what_a_query_finds(journal: SqliteJournal, noted: Noted) -> None:
    at = datetime(2025, 11, 22, 23, 30, tzinfo=timezone(timedelta(hours=9)))
    said = [
        noted("tea by the window", at=at),
        noted("rain", at=at - timedelta(hours=1), faces=(Face.SETTLED,)),
        noted("tea, cold", at=at - timedelta(days=400), faces=(Face.SETTLED,)),
        noted("let go of", at=at),
    ]
    for one in said:
        journal.moments.keep(one)
    journal.moments.let_go(said[3].id, at)
    there, before = at.date(), (at - timedelta(days=400)).date()
    for text, expected in (
        ("", {there: 2, before: 1}),
        ("tea", {there: 1, before: 1}),
        ("face:settled rain", {there: 1}),
        ("on:2024", {before: 1}),
        ("nothing", {}),
    ):
        assert journal.moments.by_day(parse(text)) == expected


def test_months_are_those_with_a_moment_newest_first(
    journal: SqliteJournal, noted, clock: StillClock
) -> None:
    assert journal.moments.months() == []
    days = [(2026, 11, 30), (2026, 11, 1), (2026, 1, 31), (2019, 12, 31), (2026, 2, 1), (5, 1, 1)]
    kept = [noted(at=datetime(*day, 12, tzinfo=UTC)) for day in days]
    for moment in kept:
        journal.moments.keep(moment)
    journal.moments.let_go(kept[2].id, clock.now())
    assert journal.moments.months() == [202611, 202602, 201912, 501]
