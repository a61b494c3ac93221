"""What plans need from storage. Calls belong on the store thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from glimmer_desktop.domain.plans import Plan


class PlanStore(Protocol):
    """All plans, in the person's order. Raises `Known` as `Moments` does."""

    def all(self) -> tuple[Plan, ...]: ...

    def put(self, plans: Sequence[Plan]) -> None:
        """Let these be all, in this order; durably, all of them or none."""
