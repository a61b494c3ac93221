"""The counts of SQL against the same counted in Python, over random journals."""

from __future__ import annotations

import tempfile
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.moment import Draft, Face, Family, FeltChange
from glimmer_desktop.domain.patterns import SHOWN_FAMILIES, Count
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.patterns import LATEST
from twin_journals import drafts, let_go, twins

WORDS = {
    Family.CUE: ("slow breath", "tight chest", "warm"),
    Family.SENSE: ("sound", "touch"),
    Family.PLACE: ("kitchen", "sea"),
    Family.VALUE: ("nature", "play", "rest"),
    Family.COMPANY: ("Ann", "Bo"),
    Family.QUALITY: ("quiet",),
}
HIDDEN = ("tight chest", "play", "sea")
SAID = drafts(
    WORDS,
    st.integers(0, 300) | st.just(30_000),  # some from before 1970
    felt_change=st.none() | st.sampled_from(FeltChange),
)


@pytest.mark.parametrize("since", [None, date(2026, 8, 25)])
@pytest.mark.parametrize("hard", [False, True])
def test_private_moments_and_those_let_go_are_in_no_count(
    journal: SqliteJournal, noted, clock: StillClock, since: date | None, hard: bool
) -> None:
    said = {"senses": ("sound",), "values": ("nature",), "felt_change": FeltChange.TOUCH}
    with_face = {**said, "faces": (Face.SETTLED,)}
    gone = noted(**with_face)
    for one in (noted(**with_face), noted(**with_face, private=True), gone):
        journal.moments.keep(one)
    journal.moments.let_go(gone.id, clock.now())
    found = journal.patterns.counted(since, hard=hard)
    assert dict(found.hours) == {15: Count(1, 1)}
    assert found.words[Family.SENSE] == {"sound": Count(1, 1)}
    assert dict(found.values) == {"nature": 1}
    near = journal.patterns.near(Face.SETTLED, (Family.SENSE,), glimmers=True, eased=False)
    assert [(one.name, one.times) for one in near] == [("sound", 1)]


def test_words_to_suggest_come_from_the_latest_moments(journal: SqliteJournal, noted) -> None:
    old = (noted(faces=(Face.SETTLED,), places=("sea",)) for _ in range(50))
    new = (noted(faces=(Face.SETTLED,), places=("kitchen",)) for _ in range(LATEST))
    journal.moments.keep_many([*old, *new], lambda: False)
    near = journal.patterns.near(Face.SETTLED, (Family.PLACE,), glimmers=True, eased=False)
    assert [(one.name, one.times) for one in near] == [("kitchen", LATEST)]


@settings(max_examples=60)
@given(
    st.lists(SAID, max_size=25),
    let_go(25),
    st.none() | st.sampled_from([date(2026, 8, 25), date(2025, 11, 23)]),
    st.booleans(),
)
def test_sql_counts_as_python_does(
    said: list[Draft], binned: list[int], since: date | None, hard: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        real, model = twins(folder, said, binned, WORDS, HIDDEN)
        found, wanted = (one.patterns.counted(since, hard=hard) for one in (real, model))
        real.close()
    assert dict(found.hours) == dict(wanted.hours)
    assert found.words == wanted.words
    assert dict(found.values) == dict(wanted.values)
    assert set(found.words) == set(SHOWN_FAMILIES)


@settings(max_examples=40)
@given(
    st.lists(SAID, max_size=25),
    let_go(25),
    st.sampled_from(Face),
    st.booleans(),
    st.booleans(),
)
def test_sql_finds_the_same_words_near_a_face(
    said: list[Draft], binned: list[int], face: Face, glimmers: bool, eased: bool
) -> None:
    families = (Family.CUE, Family.PLACE, Family.COMPANY)
    with tempfile.TemporaryDirectory() as folder:
        real, model = twins(folder, said, binned, WORDS, HIDDEN)
        near = real.patterns.near(face, families, glimmers=glimmers, eased=eased)
        wanted = model.patterns.near(face, families, glimmers=glimmers, eased=eased)
        real.close()
    assert {(one.family, one.name, one.times) for one in near} == {
        (one.family, one.name, one.times) for one in wanted
    }
    assert [one.times for one in near] == sorted((one.times for one in near), reverse=True)


def test_words_that_became_one_are_counted_as_one(journal: SqliteJournal, noted) -> None:
    journal.moments.keep(noted(senses=("sound",), felt_change=FeltChange.TOUCH))
    journal.moments.keep(noted(senses=("noise",), felt_change=FeltChange.SAME))
    journal.words.rename(Family.SENSE, "noise", "sound")
    assert journal.patterns.counted(None, hard=False).words[Family.SENSE] == {"sound": Count(1, 2)}


def test_the_face_and_where_it_began_count_once(journal: SqliteJournal, noted) -> None:
    both_ways = noted(
        faces=(Face.ON_GUARD,),
        shift_from=(Face.ON_GUARD,),
        places=("sea",),
        felt_change=FeltChange.TOUCH,
    )
    journal.moments.keep(both_ways)
    near = journal.patterns.near(Face.ON_GUARD, (Family.PLACE,), glimmers=True, eased=True)
    assert [(one.name, one.times) for one in near] == [("sea", 1)]


def test_what_was_hard_before_does_not_make_a_moment_a_hard_one(
    journal: SqliteJournal, noted
) -> None:
    eased = {"senses": ("sound",), "values": ("play",), "felt_change": FeltChange.TOUCH}
    journal.moments.keep(noted(faces=(Face.SETTLED,), shift_from=(Face.ON_GUARD,), **eased))
    for since in (None, date(2020, 1, 1)):
        found = journal.patterns.counted(since, hard=False)
        assert found.words[Family.SENSE] == {"sound": Count(1, 1)}
        assert found.values == {"play": 1}
