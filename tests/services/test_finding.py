from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from glimmer_desktop.domain.completing import Begun
from glimmer_desktop.domain.moment import Draft, Family, MomentId, moment_from
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.finding import Finding
from memory_journal import MemoryJournal

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def journal_of(*drafts: Draft) -> MemoryJournal:
    journal = MemoryJournal()
    for number, draft in enumerate(drafts):
        at = draft.noticed_at or NOON
        told = replace(draft, noticed_at=at)
        id_ = MomentId(f"m{number}")
        journal.moments.keep(moment_from(told, id=id_, noticed_at=at, created_at=at, changed_at=at))
        for family in Family:
            journal.words.add(family, draft.words(family))
    return journal


def test_own_words_and_months_can_be_asked_for() -> None:
    earlier = datetime(2025, 3, 1, 12, tzinfo=UTC)
    journal = journal_of(
        Draft(text="a", cues=("slow breath",), places=("kitchen",)),
        Draft(text="b", cues=("seen by nobody",), private=True),
        Draft(text="c", sensations=("warmth",), noticed_at=earlier),
    )
    words = Finding(journal).words()
    assert words.best(Family.CUE, 9) == ["slow breath"]
    assert words.best(Family.SENSATION, 9) == []  # no filter asks for it
    assert words.months == (202611, 202503)
    assert [one.written for one in words.offers(Begun(None, "kit", 0))] == ["place:kitchen"]
    assert words.offers(Begun(None, "seen", 0)) == []


def test_it_counts_what_a_query_would_find() -> None:
    finding = Finding(journal_of(Draft(text="tea"), Draft(text="tea", close=True)))
    assert finding.count(parse("tea")) == 2
    assert finding.count(parse("tea is:close")) == 1
