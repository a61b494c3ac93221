"""Plans made, changed and let go; every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.left_alone import ThisWord
from glimmer_desktop.domain.moment import Draft, Family, Kind, MomentId, moment_from
from glimmer_desktop.domain.plans import LINE_LIMIT, Plan, PlanId, PlanSaid
from glimmer_desktop.services.plans import MOST_SUGGESTED, Change, Plans
from memory_journal import MemoryJournal

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
COFFEE = PlanSaid(when="I make coffee", then="one breath with it", at=time(7, 15))
DOOR = PlanSaid(when="I open the door", then="a look at the sky")


class Desk:
    def __init__(self) -> None:
        self.journal = MemoryJournal()
        self.clock = StillClock(NOW)
        self.plans = Plans(self.journal, self.clock)

    def lines(self) -> list[str]:
        return [plan.when for plan in self.journal.plans.kept]

    def add(self, said: PlanSaid) -> Plan:
        return self.plans.add(said).plans[-1]

    def note(self, name: str, **said: object) -> MomentId:
        draft = Draft(text=name, **said)
        at = NOW - timedelta(days=len(self.journal.moments.kept))
        moment = moment_from(draft, id=MomentId(name), noticed_at=at, created_at=at, changed_at=at)
        self.journal.moments.keep(moment)
        self.journal.words.add(Family.PLACE, moment.places)
        return moment.id


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_plan_is_kept_as_it_was_said(desk: Desk) -> None:
    standing = desk.plans.add(replace(COFFEE, when="  I make coffee ", moment=MomentId("m")))
    [plan] = standing.plans
    assert plan.said == replace(COFFEE, moment=MomentId("m"))
    assert (plan.created_at, plan.changed_at, plan.asleep) == (NOW, NOW, False)
    assert standing.last is not None
    assert standing.last.change is Change.ADD


@pytest.mark.parametrize(
    "said", [PlanSaid(when="x"), PlanSaid(then="x"), PlanSaid(when=" ", then="x")]
)
def test_half_a_plan_is_none(desk: Desk, said: PlanSaid) -> None:
    with pytest.raises(Known) as caught:
        desk.plans.add(said)
    assert caught.value.code is ErrorCode.NOTHING_NOTED
    assert desk.lines() == []


def test_what_is_longer_is_refused_and_never_cut(desk: Desk) -> None:
    long = "x" * LINE_LIMIT
    plan = desk.add(replace(COFFEE, then=long))
    assert plan.then == long
    with pytest.raises(Known) as caught:
        desk.plans.change(plan.id, replace(COFFEE, when=long + "x"))
    assert caught.value.code is ErrorCode.TEXT_TOO_LONG
    assert caught.value.values == {"limit": LINE_LIMIT, "length": LINE_LIMIT + 1}
    assert desk.journal.plans.kept == (plan,)


def test_changing_says_when_it_was_changed(desk: Desk) -> None:
    plan = desk.add(COFFEE)
    desk.clock.move(seconds=60)
    [changed] = desk.plans.change(plan.id, DOOR).plans
    assert changed.said == DOOR
    assert (changed.id, changed.created_at) == (plan.id, NOW)
    assert changed.changed_at == NOW + timedelta(seconds=60)


def test_asleep_it_stays_and_is_due_no_more(desk: Desk) -> None:
    plan = desk.add(COFFEE)
    key = f"plan:{plan.id}"
    assert desk.plans.due(key) == plan
    desk.plans.sleep(plan.id, True)
    assert desk.lines() == ["I make coffee"]
    assert desk.plans.due(key) is None
    desk.plans.sleep(plan.id, False)
    assert desk.plans.due(key) is not None


def test_the_time_goes_and_the_plan_stays(desk: Desk) -> None:
    plan = desk.add(COFFEE)
    key = f"plan:{plan.id}"
    [left] = desk.plans.let_time_go(key).plans
    assert (left.when, left.at) == ("I make coffee", None)
    assert desk.plans.due(key) is None
    desk.plans.undo()
    assert desk.plans.due(key) == plan


def test_a_plan_that_is_no_more_is_not_due_and_changes_nothing(desk: Desk) -> None:
    plan = desk.add(COFFEE)
    desk.plans.let_go(plan.id)
    steps = len(desk.plans._steps)
    assert desk.plans.due(f"plan:{plan.id}") is None
    desk.plans.let_time_go(f"plan:{plan.id}")
    desk.plans.sleep(plan.id, True)
    desk.plans.move(plan.id, 0)
    assert len(desk.plans._steps) == steps


def test_order(desk: Desk) -> None:
    desk.add(COFFEE)
    door = desk.add(DOOR)
    desk.plans.move(door.id, 0)
    assert desk.lines() == ["I open the door", "I make coffee"]
    assert desk.plans.undo().plans[0].when == "I make coffee"


def test_what_came_from_elsewhere_stays_when_a_step_is_taken_back(desk: Desk) -> None:
    plan = desk.add(COFFEE)
    desk.plans.let_go(plan.id)
    came = replace(plan, id=PlanId("came"), when="I wake")
    desk.journal.plans.put((came,))
    desk.plans.undo()
    assert desk.lines() == ["I make coffee", "I wake"]


def test_a_step_that_cannot_be_taken_back_can_be_later(desk: Desk) -> None:
    desk.add(COFFEE)
    desk.journal.refuse(ErrorCode.DISK_FULL)
    with pytest.raises(Known):
        desk.plans.undo()
    desk.journal.refuse(None)
    assert desk.plans.undo().plans == ()


steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "sleep", "wake", "let-go", "time", "move"]),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=12,
)


@given(steps)
@settings(max_examples=60, deadline=None)
def test_all_steps_taken_back_leave_the_plans_as_they_were(
    happens: list[tuple[str, int, int]],
) -> None:
    desk = Desk()
    desk.journal.plans.put([Desk().add(replace(COFFEE, when=f"w{n}")) for n in range(1)])
    before = desk.journal.plans.kept
    for what, which, other in happens:
        plans = desk.journal.plans.kept
        one = plans[which % len(plans)].id if plans else PlanId("none")
        if what == "add":
            desk.clock.move(seconds=1)
            desk.plans.add(replace(DOOR, when=f"{which}"))
        elif what == "change":
            desk.plans.change(one, replace(COFFEE, then=f"{other}"))
        elif what in ("sleep", "wake"):
            desk.plans.sleep(one, what == "sleep")
        elif what == "let-go":
            desk.plans.let_go(one)
        elif what == "time":
            desk.plans.let_time_go(f"plan:{one}")
        else:
            desk.plans.move(one, other % max(1, len(plans)))
    while desk.plans.standing().last is not None:
        desk.plans.undo()
    assert desk.journal.plans.kept == before


class TestSuggestions:
    def test_what_came_again_at_a_place_then_what_is_kept_close(self, desk: Desk) -> None:
        desk.note("sun", close=True)
        desk.note("steam", places=("kitchen",), again=(NOW,))
        desk.note("plain")
        first, second = desk.plans.suggestions()
        assert (first.words, first.place) == ("steam", "kitchen")
        assert (second.words, second.place) == ("sun", "")

    def test_never_a_trigger_and_nothing_private(self, desk: Desk) -> None:
        desk.note("alarm", close=True, kind=Kind.TRIGGER)
        desk.note("secret", close=True, private=True)
        desk.note("hidden", close=True, places=("office",))
        desk.journal.words.hide(Family.PLACE, "office", True)
        assert desk.plans.suggestions() == ()

    def test_what_is_left_alone_is_not_suggested_either(self, desk: Desk) -> None:
        desk.note("sun", close=True)
        desk.note("steam", places=("kitchen",), again=(NOW,))
        desk.journal.left_alone.leave(ThisWord(Family.PLACE, "kitchen"), NOW)
        assert [one.words for one in desk.plans.suggestions()] == ["sun"]

    def test_one_that_a_plan_came_from_is_not_suggested_again(self, desk: Desk) -> None:
        sun = desk.note("sun", close=True)
        plan = desk.add(replace(COFFEE, moment=sun))
        assert desk.plans.suggestions() == ()
        desk.plans.let_go(plan.id)
        assert [one.moment for one in desk.plans.suggestions()] == [sun]

    def test_a_few_and_each_once(self, desk: Desk) -> None:
        for number in range(9):
            desk.note(f"sun {number}", close=True, places=("kitchen",), again=(NOW,))
        found = desk.plans.suggestions()
        assert len(found) == len({one.moment for one in found}) == MOST_SUGGESTED
