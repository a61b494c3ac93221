"""The values that stand out, for the end of a pause."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.own_words import OwnWords
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.what_matters import WhatMatters
from glimmer_desktop.storage.journal import SqliteJournal

VALUES = {Family.VALUE: ("kindness", "nature", "play")}


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[SqliteJournal]:
    journal = SqliteJournal(tmp_path, clock, VALUES)
    yield journal
    journal.close()


def test_nothing_is_offered_that_was_not_starred(journal: SqliteJournal) -> None:
    assert WhatMatters(journal).starred() == ()


def test_the_starred_ones_in_the_order_of_ones_own(journal: SqliteJournal) -> None:
    own = OwnWords(journal)
    for name in ("play", "nature"):
        own.star(Family.VALUE, name, True)
    own.move(Family.VALUE, "play", 0)
    assert WhatMatters(journal).starred() == ("play", "nature")
    own.star(Family.VALUE, "play", False)
    assert WhatMatters(journal).starred() == ("nature",)


def test_what_is_hidden_stays_away(journal: SqliteJournal) -> None:
    own = OwnWords(journal)
    own.star(Family.VALUE, "nature", True)
    own.hide(Family.VALUE, "nature", True)
    assert WhatMatters(journal).starred() == ()


def test_a_broken_journal_is_known(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "glimmer.db").write_bytes(b"no journal at all " * 500)
    with pytest.raises(Known):
        WhatMatters(SqliteJournal(tmp_path, clock, VALUES)).starred()
