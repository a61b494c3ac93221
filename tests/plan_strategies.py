"""Any plan a journal can hold."""

from __future__ import annotations

from hypothesis import strategies as st

from glimmer_desktop.domain.moment import MomentId
from glimmer_desktop.domain.plans import LINE_LIMIT, Plan, PlanId
from strategies import texts, times

_lines = texts.filter(lambda line: bool(line.strip())) | st.sampled_from(
    ["x" * LINE_LIMIT, "👩‍👩‍👧‍👦", "شاي", "o" + "\u0301" * 200]
)
plans = st.builds(
    Plan,
    id=st.uuids().map(lambda uuid: PlanId(str(uuid))),
    when=_lines,
    then=_lines,
    at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    asleep=st.booleans(),
    moment=st.none() | st.uuids().map(lambda uuid: MomentId(str(uuid))),
    created_at=times,
    changed_at=times,
)
plan_lists = st.lists(plans, max_size=6, unique_by=lambda plan: plan.id).map(tuple)
