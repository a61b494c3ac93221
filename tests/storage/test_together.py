"""Writes bound together are durable together, or never happened."""

from __future__ import annotations

import pytest

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.journal import SqliteJournal
from storage.conftest import Noted

EVERYTHING = MomentQuery.everything()


def test_all_of_it_is_there_afterwards(journal: SqliteJournal, noted: Noted) -> None:
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="steam"))
    with journal.together():
        journal.moments.keep(noted("steam"))
        journal.drafts.drop(CAPTURE_SLOT)
    assert journal.moments.count(EVERYTHING) == 1
    assert journal.drafts.held(CAPTURE_SLOT) is None


def test_none_of_it_is_when_a_part_fails(journal: SqliteJournal, noted: Noted) -> None:
    moment = noted("steam", cues=("never seen before",))
    with pytest.raises(ZeroDivisionError), journal.together():
        journal.moments.keep(moment)
        journal.drafts.hold(CAPTURE_SLOT, Draft(text="steam"))
        raise ZeroDivisionError
    assert journal.moments.count(EVERYTHING) == 0
    assert journal.drafts.held(CAPTURE_SLOT) is None
    journal.moments.keep(moment)
    assert journal.moments.moment(moment.id) == moment
