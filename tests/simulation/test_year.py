"""A few weeks of the simulated year keep its promises, and the page keeps what is not rewritten."""

from __future__ import annotations

from datetime import date

import pytest

from bench.blocks import YEAR
from glimmer_desktop.services.pauses import LONGEST_WAIT
from glimmer_desktop.services.waiting import Waiting
from glimmer_desktop.settings.schema import RhythmChoice, Settings
from simulation import year
from simulation.person import Life, Spans, zone_on
from simulation.run import RHYTHMS, block, cells, keeps_its_promises, told
from simulation.year import Outcome, Year, live

WEEKS = 42


@pytest.mark.parametrize("settings", RHYTHMS.values(), ids=RHYTHMS)
def test_six_weeks_keep_the_promises(settings: Settings) -> None:
    outcome = live(WEEKS, settings)
    assert outcome.there > 40
    assert keeps_its_promises(outcome)


def test_a_brain_that_does_not_wait_would_be_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Waiting, "_holds", lambda *_: ())
    monkeypatch.setattr(Waiting, "_is_natural", lambda *_: True)
    outcome = live(WEEKS)
    assert outcome.not_at_a_lull > 10
    assert outcome.disturbed.total() > 10
    assert not keeps_its_promises(outcome)


def test_ticks_in_between_change_nothing() -> None:
    """The companion asks again each minute; the simulation does not, and comes to the same."""
    rarely = Year(Life(year.FIRST, 9, 3), Settings(), 3)
    every_minute = Year(Life(year.FIRST, 9, 3), Settings(), 3, LONGEST_WAIT)
    assert rarely.run().shown == every_minute.run().shown
    assert every_minute.outcome.ticks > rarely.outcome.ticks + 1_000


def test_the_same_seed_is_the_same_life() -> None:
    often = Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN)
    assert live(5, often, 4).shown == live(5, often, 4).shown
    assert live(5, often, 4).shown != live(5, often, 5).shown


def test_the_zones_are_where_the_person_is() -> None:
    assert str(zone_on(date(2026, 5, 20))) == "Asia/Kathmandu"
    assert str(zone_on(date(2026, 6, 20))) == "Europe/Berlin"


def test_spans() -> None:
    spans = Spans()
    spans.add(10.0, 20.0)
    spans.add(30.0, 40.0)
    assert [spans.holds(at) for at in (9.0, 10.0, 19.9, 20.0, 35.0)] == [
        *(False, True, True, False, True),
    ]
    assert [spans.since(at) for at in (15.0, 25.0, 41.0)] == [0.0, 5.0, 1.0]
    assert spans.within(15.0, 35.0) == 10.0


def test_the_page_keeps_the_rest() -> None:
    outcomes = {"usual": Outcome(there=4, shown_there=3)}
    ours = block(outcomes, told(outcomes, 30_000.4, 365))
    assert "| usual | 4 | 3 | 75% |" in ours
    assert "30,000 decisions a second" in ours
    assert cells("usual", Outcome())[3] == "0%"
    page = YEAR.put("# Bench\n\nrows\n", ours)
    assert page.startswith("# Bench\n\nrows\n\n" + YEAR.begin)
    assert page.endswith(YEAR.end + "\n")
    assert YEAR.of(page) == ours
    assert YEAR.put(page, ours.replace("75%", "76%")).count(YEAR.begin) == 1
    assert YEAR.put("# New\n", YEAR.of("# without one")) == "# New\n"
