"""The person's plans, as rows in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import time
from typing import Any

from sqlalchemy import delete, insert, select

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import MomentId
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.faults import as_was_kept
from glimmer_desktop.storage.rows import Row, instant, offset, time_of
from glimmer_desktop.storage.tables import plans

_ALL = select(plans).order_by(plans.c.position)
_CLEAR = delete(plans)
_INSERT = insert(plans)
_WEEK = range(7)

Told = Callable[[tuple[Plan, ...]], None]


class SqlitePlans:
    """Implements `PlanStore`. `told` hears all plans whenever they were read or put: their times
    have to be known without opening the store."""

    def __init__(self, store: Store, told: Told) -> None:
        self._store = store
        self._told = told

    def all(self) -> tuple[Plan, ...]:
        with self._store.reading():
            rows = self._store.execute(_ALL).mappings().all()
        with as_was_kept(self._store.path):
            found = tuple(_plan(row) for row in rows)
        self._told(found)
        return found

    def tell(self) -> None:
        """Whoever waits for their times hears of them. Damaged ones are told of where they are
        shown: for a plan's sake no journal stays closed."""
        with suppress(Known):
            self.all()

    def put(self, plans: Sequence[Plan]) -> None:
        rows = [_row(at, plan) for at, plan in enumerate(plans)]
        with self._store.writing():
            self._store.execute(_CLEAR)
            if rows:
                self._store.execute(_INSERT, rows)
        self._told(tuple(plans))


def _row(position: int, plan: Plan) -> Row:
    return {
        "id": plan.id,
        "position": position,
        "when_said": plan.when,
        "then_said": plan.then,
        "minute": None if plan.at is None else plan.at.hour * 60 + plan.at.minute,
        "days": sum(1 << day for day in plan.days),
        "asleep": int(plan.asleep),
        "moment": plan.moment,
        "created_at": instant(plan.created_at),
        "created_offset": offset(plan.created_at),
        "changed_at": instant(plan.changed_at),
        "changed_offset": offset(plan.changed_at),
    }


def _plan(row: Any) -> Plan:
    minute = row["minute"]
    return Plan(
        id=PlanId(row["id"]),
        when=row["when_said"],
        then=row["then_said"],
        at=None if minute is None else time(*divmod(minute, 60)),
        days=tuple(day for day in _WEEK if row["days"] >> day & 1),
        asleep=bool(row["asleep"]),
        moment=None if row["moment"] is None else MomentId(row["moment"]),
        created_at=time_of(row["created_at"], row["created_offset"]),
        changed_at=time_of(row["changed_at"], row["changed_offset"]),
    )
