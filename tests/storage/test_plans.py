"""Plans come back as they were, in their order, and whoever waits for their times is told."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.moment import MomentId
from glimmer_desktop.domain.plans import LINE_LIMIT, Plan, PlanId
from glimmer_desktop.storage.journal import SqliteJournal
from strategies import texts, times

plans = st.builds(
    Plan,
    id=st.uuids().map(lambda uuid: PlanId(str(uuid))),
    when=texts.filter(bool) | st.just("x" * LINE_LIMIT),
    then=texts.filter(bool) | st.sampled_from(["👩‍👩‍👧‍👦", "شاي", "o" + "\u0301" * 200]),
    at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    asleep=st.booleans(),
    moment=st.none() | st.uuids().map(lambda uuid: MomentId(str(uuid))),
    created_at=times,
    changed_at=times,
)
plan_lists = st.lists(plans, max_size=6, unique_by=lambda plan: plan.id).map(tuple)


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
