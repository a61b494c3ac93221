"""What a leaf holds, counted by SQL and by Python, over random journals."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.leaf import Leaf, Tally
from glimmer_desktop.domain.moment import Draft, Face, Family, Kind
from glimmer_desktop.storage.journal import SqliteJournal
from twin_journals import NOON, PICTURE, PREPARED, drafts, let_go, twins

NOVEMBER = Leaf(2026, 11)
WORDS = {
    Family.CUE: ("slow breath", "tight chest", "warm"),
    Family.SENSE: ("sound", "touch"),
    Family.PLACE: ("kitchen", "sea"),
    Family.COMPANY: ("Ann", "Bo"),
    Family.BODY_PLACE: ("chest",),
}
HIDDEN = ("tight chest", "sea")
SAID = drafts(
    WORDS,
    st.integers(-40, 60) | st.just(30_000),  # some from before 1970
    text=st.just("noted"),
    close=st.booleans(),
    photos=st.just(()) | st.just((PICTURE,)),
    prompt=st.none() | st.sampled_from([NOVEMBER.mark, Leaf(2026).mark, "warmth"]),
)


@settings(max_examples=25)
@given(
    st.lists(SAID, max_size=16),
    let_go(16),
    st.sampled_from([NOVEMBER, NOVEMBER.turned(-1), Leaf(2026), Leaf(1944), Leaf(2020)]),
    st.booleans(),
)
def test_sql_counts_as_python_does(
    said: list[Draft], binned: list[int], leaf: Leaf, hard: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        real, model = twins(folder, said, binned, WORDS, HIDDEN)
        found, wanted = (one.leaves.counted(leaf, hard=hard) for one in (real, model))
        shown, all_shown = (one.leaves.worth_showing(leaf, 100) for one in (real, model))
        ids = [{m.id for m in one.moments.at(k)} for one, k in ((real, shown), (model, all_shown))]
        line, model_line = (one.leaves.line(leaf) for one in (real, model))
        real.close()
    assert found.words == wanted.words
    assert (found.faces, found.triggers) == (wanted.faces, wanted.triggers)
    assert ids[0] == ids[1]
    assert (line and line.noticed_at) == (model_line and model_line.noticed_at)


@pytest.mark.parametrize("leaf", [NOVEMBER, Leaf(2026)])
@pytest.mark.parametrize("hard", [False, True])
def test_private_moments_and_those_let_go_are_in_no_answer(
    journal: SqliteJournal, noted, clock: StillClock, leaf: Leaf, hard: bool
) -> None:
    said = {"cues": ("slow breath",), "close": True}
    said |= {"kind": Kind.TRIGGER, "faces": (Face.ON_GUARD,)} if hard else {}
    gone = noted(**said)
    for one in (noted(**said), noted(**said, private=True), gone):
        journal.moments.keep(one)
    journal.moments.let_go(gone.id, clock.now())
    found = journal.leaves.counted(leaf, hard=hard)
    assert found.words[Family.CUE] == {"slow breath": Tally(1, 1)}
    assert found.triggers == (Tally(1, 1) if hard else None)
    assert found.faces == ({Face.ON_GUARD: Tally(1, 1)} if hard else {})
    assert len(journal.leaves.worth_showing(leaf, 10)) == (0 if hard else 1)
    assert journal.leaves.counted(leaf, hard=not hard).words[Family.CUE] == {}


def test_times_and_days_are_told_apart(journal: SqliteJournal, noted) -> None:
    for hours in (1, 2, 3, 30):
        journal.moments.keep(noted(at=NOON - timedelta(hours=hours), places=("water",)))
    found = journal.leaves.counted(NOVEMBER, hard=False)
    assert found.words[Family.PLACE] == {"water": Tally(times=4, days=2)}


def test_its_first_and_its_last_day_are_in_it(journal: SqliteJournal, noted) -> None:
    for day in (date(2026, 10, 31), NOVEMBER.first, NOVEMBER.last, date(2026, 12, 1)):
        at = datetime.combine(day, time(23, 59), tzinfo=UTC)
        journal.moments.keep(noted(str(day), at=at, cues=("warm",), close=True))
    found = journal.leaves.counted(NOVEMBER, hard=False)
    assert found.words[Family.CUE] == {"warm": Tally(2, 2)}
    shown = journal.moments.at(journal.leaves.worth_showing(NOVEMBER, 10))
    assert {one.text for one in shown} == {"2026-11-01", "2026-11-30"}


def test_a_day_is_that_of_where_it_was_noticed(journal: SqliteJournal, noted) -> None:
    east = timezone(timedelta(hours=14))
    at = datetime(2026, 12, 1, 1, tzinfo=east)  # still November in London
    note = noted(at=at, cues=("warm",), prompt=Leaf(2026, 12).mark, kind=Kind.BODY_NOTE)
    journal.moments.keep(note)
    assert journal.leaves.counted(NOVEMBER, hard=False).words[Family.CUE] == {}
    december = journal.leaves.counted(Leaf(2026, 12), hard=False)
    assert december.words[Family.CUE] == {"warm": Tally(1, 1)}
    assert journal.leaves.line(Leaf(2026, 12)) is not None


def test_what_is_shown_of_very_much_comes_from_all_over(journal: SqliteJournal, noted) -> None:
    journal.photos.hold(PREPARED)
    days = [NOON - timedelta(days=n / 2) for n in range(2 * 300)]
    journal.moments.keep_many([noted(at=day, photos=(PICTURE,)) for day in days], lambda: False)
    shown = journal.moments.at(journal.leaves.worth_showing(Leaf(2026), 60))
    assert len(shown) == 60
    assert len({one.noticed_at.month for one in shown}) >= 9
