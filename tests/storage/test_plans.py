"""Plans come back as they were, in their order, and whoever waits for their times is told."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from conftest import StillClock
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.storage.journal import SqliteJournal
from plan_strategies import plan_lists


@pytest.fixture
def told() -> list[tuple[Plan, ...]]:
    return []


@pytest.fixture
def told_journal(tmp_path: Path, clock: StillClock, told: list[tuple[Plan, ...]]):
    journal = SqliteJournal(tmp_path / "told", clock, plans_told=told.append)
    yield journal
    journal.close()


@given(plan_lists)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_they_come_back_as_they_were(journal: SqliteJournal, wanted: tuple[Plan, ...]) -> None:
    journal.plans.put(wanted)
    assert journal.plans.all() == wanted


def test_they_are_there_after_a_restart(journal: SqliteJournal, noted) -> None:
    plan = _coffee(noted)
    journal.plans.put((plan,))
    journal.close()
    assert journal.plans.all() == (plan,)


def test_the_opening_tells_of_them_and_so_does_each_change(
    told_journal: SqliteJournal, told: list[tuple[Plan, ...]], noted
) -> None:
    plan = _coffee(noted)
    told_journal.plans.put((plan,))
    assert told[-1] == (plan,)
    told_journal.close()
    told.clear()
    told_journal.moments.here([])
    assert told == [(plan,)]


def _coffee(noted) -> Plan:
    now = noted("tea").created_at
    return Plan(
        id=PlanId("coffee"),
        when="I make coffee",
        then="one breath with it",
        at=time(0, 0),
        created_at=now,
        changed_at=now,
    )
