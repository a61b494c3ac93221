"""Plans: made, changed, put to sleep, let go, put in order; each step can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.grounding import CAME_AGAIN, CLOSE, words_of
from glimmer_desktop.domain.left_alone import LeftAlone
from glimmer_desktop.domain.moment import Moment, MomentId, new_moment_id
from glimmer_desktop.domain.plans import (
    LINE_LIMIT,
    Plan,
    PlanId,
    PlanSaid,
    is_reliable,
    moved,
    plan_of,
)
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.offering import offered_by
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal

MOST_SUGGESTED = 5
_READ = 200
"""Moments of each kind that are looked at to find as many."""


class Change(StrEnum):
    """What can be done to a plan."""

    ADD = "add"
    CHANGE = "change"
    SLEEP = "sleep"
    WAKE = "wake"
    LET_GO = "let-go"
    LET_TIME_GO = "let-time-go"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Step:
    """One change, with the plan as it was, or as it is where it is new."""

    change: Change
    plan: Plan


@dataclass(frozen=True, slots=True)
class Standing:
    """How all plans stand, in order, and what `undo` would take back."""

    plans: tuple[Plan, ...]
    last: Step | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reliable glimmer: what it says, and where it comes ("" = at no place in particular)."""

    moment: MomentId
    words: str
    place: str


class Plans:
    """Each call answers how the plans stand then, and raises what `PlanStore` raises. All belong on
    the store thread."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._steps: list[tuple[Step, tuple[Plan, ...], tuple[Plan, ...]]] = []

    def standing(self) -> Standing:
        return Standing(self._journal.plans.all(), self._steps[-1][0] if self._steps else None)

    def add(self, said: PlanSaid) -> Standing:
        """Keep a new one, after the others. Raises Known: NOTHING_NOTED, TEXT_TOO_LONG."""
        now = self._clock.now()
        new_id = PlanId(new_moment_id(int(now.timestamp() * 1000), self._clock.random_bits(74)))
        plan = Plan(**vars(_checked(said)), id=new_id, created_at=now, changed_at=now)
        before = self._journal.plans.all()
        return self._put(Step(Change.ADD, plan), before, (*before, plan))

    def change(self, id: PlanId, said: PlanSaid) -> Standing:
        """Let it say something else. Raises as `add` does."""
        said = _checked(said)
        return self._change(Change.CHANGE, id, lambda plan: replace(plan, **vars(said)))

    def sleep(self, id: PlanId, asleep: bool) -> Standing:
        """Nothing comes of it for now; or wake it."""
        what = Change.SLEEP if asleep else Change.WAKE
        return self._change(what, id, lambda plan: replace(plan, asleep=asleep))

    def let_time_go(self, key: str) -> Standing:
        """No more invitations at the time of the plan an anchor stands for; the plan stays."""
        return self._change(Change.LET_TIME_GO, plan_of(key), lambda plan: replace(plan, at=None))

    def let_go(self, id: PlanId) -> Standing:
        before = self._journal.plans.all()
        left = tuple(plan for plan in before if plan.id != id)
        return self._step(Change.LET_GO, id, before, left)

    def move(self, id: PlanId, to: int) -> Standing:
        """To another place, counted from 0."""
        before = self._journal.plans.all()
        return self._step(Change.ORDER, id, before, moved(before, id, to))

    def undo(self) -> Standing:
        """Take the last step back. Plans that came from elsewhere meanwhile stay."""
        if self._steps:
            _, before, after = self._steps[-1]
            known = {plan.id for plan in (*before, *after)}
            came = [plan for plan in self._journal.plans.all() if plan.id not in known]
            self._journal.plans.put((*before, *came))
            self._steps.pop()
        return self.standing()

    def due(self, key: str) -> Plan | None:
        """The plan whose time an anchor stands for; None where that is no more so."""
        for plan in self._journal.plans.all():
            if plan.id == plan_of(key) and plan.at is not None and not plan.asleep:
                return plan
        return None

    def moment(self, moment_id: MomentId) -> Moment:
        """The one that a plan came from. Raises Known: NO_SUCH_MOMENT, also for the bin."""
        moment = self._journal.moments.moment(moment_id)
        if moment.deleted_at is not None:
            raise Known(ErrorCode.NO_SUCH_MOMENT, id=moment_id)
        return moment

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Own glimmers one can count on that no plan came from yet: those that came again first,
        since these are tied to a place already, then those kept close; never what is to be left
        alone."""
        taken = {plan.moment for plan in self._journal.plans.all()}
        left = LeftAlone.of(self._journal.left_alone.everything())
        offered, found = offered_by(self._journal.words), dict[MomentId, Suggestion]()
        for query in (CAME_AGAIN, CLOSE):
            keys = self._journal.moments.keys(parse(query), _READ)
            for moment in self._journal.moments.at(keys):
                if moment.id in taken or left.covers(moment):
                    continue
                if is_reliable(moment, offered) and words_of(moment):
                    found.setdefault(moment.id, suggested(moment))
        return tuple(islice(found.values(), MOST_SUGGESTED))

    # Inside

    def _change(self, what: Change, id: PlanId, changed: Callable[[Plan], Plan]) -> Standing:
        now, before = self._clock.now(), self._journal.plans.all()
        after = tuple(
            replace(changed(plan), changed_at=now) if plan.id == id else plan for plan in before
        )
        return self._step(what, id, before, after)

    def _step(
        self, what: Change, id: PlanId, before: tuple[Plan, ...], after: tuple[Plan, ...]
    ) -> Standing:
        """Nothing happens to a plan that is no more there: it went by another way."""
        for plan in before:
            if plan.id == id:
                return self._put(Step(what, plan), before, after)
        return self.standing()

    def _put(self, step: Step, before: tuple[Plan, ...], after: Sequence[Plan]) -> Standing:
        self._journal.plans.put(after)
        self._steps.append((step, before, tuple(after)))
        return self.standing()


def suggested(moment: Moment) -> Suggestion:
    """What a plan may begin with, from one moment."""
    place = moment.places[0] if moment.again and moment.places else ""
    return Suggestion(moment.id, words_of(moment), place)


def _checked(said: PlanSaid) -> PlanSaid:
    """With nothing around its lines. Raises Known: NOTHING_NOTED, TEXT_TOO_LONG."""
    said = replace(said, when=said.when.strip(), then=said.then.strip())
    for line in (said.when, said.then):
        if not line:
            raise Known(ErrorCode.NOTHING_NOTED)
        if len(line) > LINE_LIMIT:
            raise Known(ErrorCode.TEXT_TOO_LONG, limit=LINE_LIMIT, length=len(line))
    return said
