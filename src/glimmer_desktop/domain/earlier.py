"""What a moment said before it was changed: to be read, and to be brought back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from glimmer_desktop.domain.moment import Draft, Moment

MOST = 10
"""Versions that are kept of one moment, the latest."""

_MARKS = ("close", "private", "again")
"""How a moment is kept, not what it says. They have their own ways back, and would soon fill the
few versions there are; so they are as they are now, whichever version is brought back."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a moment said, and when it began to say something else (aware)."""

    said: Draft
    until: datetime


def says_the_same(one: Moment, other: Moment) -> bool:
    """Whether two states of a moment differ in nothing that would be worth a version."""
    return _said_by(one) == _said_by(other)


def brought_back(moment: Moment, said: Draft) -> Draft:
    """What a moment says once an earlier version is back, under the marks it has now."""
    return replace(said, **_marks(moment))


def _said_by(moment: Moment) -> Draft:
    unmarked = Draft()
    return replace(moment.as_draft(), **_marks(unmarked))


def _marks(draft: Draft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in _MARKS}
