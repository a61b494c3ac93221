"""Backing off: what goes by unanswered makes invitations rarer, without a word and without a count
that anybody sees.

Only an invitation that was shown and faded by itself counts. Closing it, not-now and one that never
came are nothing of the kind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

IN_A_ROW = 3
"""So many that fade in a row halve the rate, and again as many halve it again."""
QUIET_DAYS = 7
"""After so many days on which some faded and none was answered, it is asked once how often."""
FULL_WEEKS = timedelta(weeks=4)
"""How long the rate stays whole where the person wishes it to fade."""
FADING_STEP = timedelta(weeks=2)
"""How long each step down lasts from then on."""
_MOST_STEPS = 6


@dataclass(frozen=True, kw_only=True)
class Attention:
    """What became of the invitations lately. Days are the person's own, local ones."""

    faded_in_a_row: int = 0
    quiet_days: int = 0
    quiet_day: date | None = None
    """The last day that was counted."""
    answered_on: date | None = None
    asked_how_often: bool = False

    @property
    def halvings(self) -> int:
        """How often the rate is halved for what faded."""
        return max(0, self.faded_in_a_row) // IN_A_ROW

    @property
    def asks_how_often(self) -> bool:
        """Whether the next invitation is the one question."""
        return self.quiet_days >= QUIET_DAYS and not self.asked_how_often


def faded(before: Attention, today: date) -> Attention:
    """One more went by itself."""
    counted = today in (before.quiet_day, before.answered_on)
    return replace(
        before,
        faded_in_a_row=before.faded_in_a_row + 1,
        quiet_days=before.quiet_days + (not counted),
        quiet_day=before.quiet_day if counted else today,
    )


def answered(_before: Attention, today: date) -> Attention:
    """Whatever the answer was: everything begins anew."""
    return Attention(answered_on=today)


def steps_down(since: datetime | None, now: datetime) -> int:
    """How often the rate is halved for a person who wished it to fade, since then."""
    if since is None:
        return 0
    over = now.astimezone(UTC) - since.astimezone(UTC) - FULL_WEEKS
    return 0 if over < timedelta(0) else min(_MOST_STEPS, 1 + over // FADING_STEP)
