"""One plan as the object that exports hold beside the moments, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any, Final

from glimmer_desktop.domain.plans import LINE_LIMIT, Plan
from glimmer_desktop.exchange.moment_json import (
    Mistake,
    Read,
    each_once,
    member_of,
    quoted,
    read_fields,
    read_id,
    read_text,
    read_time,
    read_yes_or_no,
)
from glimmer_desktop.settings.schema import Weekday

_WEEK: Final = tuple(Weekday)


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """Every field, always; a plan without a time has null there."""
    return {
        "id": plan.id,
        "when": plan.when,
        "then": plan.then,
        "at": None if plan.at is None else f"{plan.at:%H:%M}",
        "days": [_WEEK[day].value for day in plan.days],
        "asleep": plan.asleep,
        "moment": plan.moment,
        "created_at": plan.created_at.isoformat(),
        "changed_at": plan.changed_at.isoformat(),
    }


def plan_from_json(given: object) -> Plan:
    """A plan out of its object, each field checked. Raises Mistake."""
    read = read_fields(given, _READERS)
    for field in ("id", "when", "then", "created_at"):
        if field not in read:
            raise Mistake(f"{field} is missing")
    read.setdefault("changed_at", read["created_at"])
    return Plan(**read)


def _line(value: object) -> str:
    line: str = _TEXT(value)
    if not line.strip():
        raise Mistake("it is empty")
    return line


def _time_of_day(value: object) -> time:
    try:
        found = time.fromisoformat(value) if isinstance(value, str) else None
        if found is not None and found == time(found.hour, found.minute):
            return found
    except (ValueError, TypeError):
        pass  # said below, as for anything else that is no time of day
    raise Mistake(f"{quoted(value)} is not a time of day such as 07:15")


def _days(value: object) -> tuple[int, ...]:
    return tuple(sorted(_WEEK.index(day) for day in _WEEKDAYS(value)))


_TEXT = read_text(LINE_LIMIT)
_WEEKDAYS = each_once(member_of(Weekday))
_READERS: Final[Mapping[str, Read]] = {
    "id": read_id,
    "when": _line,
    "then": _line,
    "at": _time_of_day,
    "days": _days,
    "asleep": read_yes_or_no,
    "moment": read_id,
    "created_at": read_time,
    "changed_at": read_time,
}
