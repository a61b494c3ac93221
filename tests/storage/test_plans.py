"""Plans come back as they were, in their order, and whoever waits for their times is told."""

from __future__ import annotations

from contextlib import closing
from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
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


@pytest.mark.parametrize("torn", ["minute = 5000", "then_said = CAST(x'74ff' AS TEXT)"])
def test_a_damaged_one_is_told_and_keeps_no_journal_from_opening(
    told_journal: SqliteJournal, told: list[tuple[Plan, ...]], tmp_path: Path, noted, torn: str
) -> None:
    told_journal.moments.keep(said := noted("tea"))
    told_journal.plans.put((_coffee(noted),))
    told_journal.close()
    told.clear()
    with closing(driver.connect(str(tmp_path / "told" / "glimmer.db"))) as plain, plain:
        plain.execute(f"UPDATE plans SET {torn}")
    assert told_journal.moments.moment(said.id) == said
    assert told == []
    with pytest.raises(Known) as refused:
        told_journal.plans.all()
    assert refused.value.code is ErrorCode.STORE_CORRUPT


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
