"""If-then plans: something small, tied to what comes anyway, and perhaps to a time of day.

Nothing here knows whether a plan was followed; nobody asks.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import NewType

from glimmer_desktop.domain.anchors import EVERY_DAY, Anchor
from glimmer_desktop.domain.grounding import Offered, is_near, returns
from glimmer_desktop.domain.moment import Kind, Moment, MomentId

PlanId = NewType("PlanId", str)
"""A UUIDv7, as those of moments."""

LINE_LIMIT = 300
"""Characters that each of the two lines may have."""
ANCHORED = "plan:"
"""What the key of a plan's anchor begins with; its id follows."""


@dataclass(frozen=True, kw_only=True)
class PlanSaid:
    """What can be said of a plan: "When I make coffee, one breath with it"."""

    when: str = ""
    then: str = ""
    at: time | None = None
    """When an invitation comes with it, to the minute; None for no time."""
    days: tuple[int, ...] = EVERY_DAY
    """On which days of the week, Monday is 0, in order; of no account without a time."""
    moment: MomentId | None = None
    """The moment it came from, here or not."""


@dataclass(frozen=True, kw_only=True)
class Plan(PlanSaid):
    """A plan that was kept. Its place among the others is not its own to know."""

    id: PlanId
    created_at: datetime
    changed_at: datetime
    asleep: bool = False
    """It stays, and nothing comes of it until it is woken."""

    @property
    def said(self) -> PlanSaid:
        """Without what only the store knows."""
        return PlanSaid(**{one.name: getattr(self, one.name) for one in _SAID})


_SAID = dataclasses.fields(PlanSaid)


def anchors_of(plans: Iterable[Plan]) -> tuple[Anchor, ...]:
    """The times of those that are awake: no words, only ids."""
    return tuple(
        Anchor(f"{ANCHORED}{plan.id}", plan.at, plan.days)
        for plan in plans
        if plan.at is not None and plan.days and not plan.asleep
    )


def plan_of(key: str) -> PlanId:
    """The plan that an anchor's key stands for."""
    return PlanId(key.removeprefix(ANCHORED))


def moved(plans: Sequence[Plan], id: PlanId, to: int) -> tuple[Plan, ...]:
    """The plans with one of them at another place, counted from 0."""
    others = [plan for plan in plans if plan.id != id]
    others[to:to] = [plan for plan in plans if plan.id == id]
    return tuple(others)


def is_reliable(moment: Moment, offered: Offered) -> bool:
    """Whether a plan may be suggested from it: an own glimmer that is kept close, or came again at
    a known place; nothing hard, hidden or private (as in Ground me)."""
    return moment.kind is Kind.GLIMMER and (is_near(moment, offered) or returns(moment, offered))
