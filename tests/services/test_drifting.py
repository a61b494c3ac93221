"""What may drift by: nothing hard, private, let go or left alone, whoever chose it."""

from __future__ import annotations

import pytest

from conftest import StillClock
from glimmer_desktop.domain.left_alone import ThisWord
from glimmer_desktop.domain.moment import Face, Family, Kind
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.drifting import MOST, Drifting
from grounding import kept
from memory_journal import MemoryJournal


@pytest.fixture
def journal(clock: StillClock) -> MemoryJournal:
    journal = MemoryJournal()
    kept(journal, clock, "the sea wall", places=("harbour",))
    kept(journal, clock, "warm bread", close=False)
    kept(journal, clock, "the door", kind=Kind.TRIGGER)
    kept(journal, clock, "ours alone", private=True)
    kept(journal, clock, "the long night", faces=(Face.SHUT_DOWN,))
    kept(journal, clock, "before that", shift_from=(Face.ON_GUARD,))
    kept(journal, clock, "her letter", company=("Ada",))
    kept(journal, clock, "a hidden room", places=("hospital",))
    kept(journal, clock, "let go", close=True)
    gone = next(one for one in journal.moments.kept.values() if one.text == "let go")
    journal.moments.let_go(gone.id, clock.now())
    journal.left_alone.leave(ThisWord(Family.COMPANY, "Ada"), clock.now())
    journal.words.hide(Family.PLACE, "hospital", True)
    return journal


def test_what_is_kept_close_as_far_as_it_is_easy(journal: MemoryJournal, clock: StillClock) -> None:
    assert [one.text for one in Drifting(journal, clock).kept_close()] == ["the sea wall"]


def test_what_was_chosen_is_sifted_too(journal: MemoryJournal, clock: StillClock) -> None:
    keys = journal.moments.keys(MomentQuery())
    drawn = Drifting(journal, clock).among(keys)
    assert {one.text for one in drawn} == {"the sea wall", "warm bread"}


def test_there_are_enough_and_not_too_many_each_once(clock: StillClock) -> None:
    journal = MemoryJournal()
    for number in range(MOST + 30):
        clock.move(minutes=1)
        kept(journal, clock, f"note {number}")
    drawn = Drifting(journal, clock).kept_close()
    assert len(drawn) == len({one.id for one in drawn}) == MOST
