"""What the times of plans stand for: their words are read when one is due, and not before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.pause.occasions import OwnWords

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.domain.plans import Plan
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.tasks import Tasks

_log = logging.getLogger(__name__)


class PlanOccasion:
    """`ui.pause.occasions.Occasion` for plans."""

    def __init__(self, core: Core, tasks: Callable[[], Tasks], events: AppEvents) -> None:
        self._core = core
        self._tasks = tasks
        self._events = events

    def ask_words(self, key: str, done: Callable[[OwnWords], None]) -> None:
        """Where the journal cannot be read the general line stands in: it is said elsewhere."""
        plans = self._core.plans

        def found(plan: Plan | None) -> None:
            from glimmer_desktop.ui.plans.wording import sentence

            done(OwnWords(gone=True) if plan is None else OwnWords(sentence(plan)))

        def failed(known: Known) -> None:
            _log.warning("the words of a plan cannot be read: %s", known.code.value)
            done(OwnWords())

        self._tasks().on_store(lambda: plans.due(key), found, failed)

    def let_time_go(self, key: str) -> str:
        plans = self._core.plans

        def failed(known: Known) -> None:
            _log.warning("the time of a plan cannot be let go: %s", known.code.value)

        self._tasks().on_store(
            lambda: plans.let_time_go(key), lambda _: self._events.plans_changed.emit(), failed
        )
        return QCoreApplication.translate("Plans", "This time is let go. The plan itself stays.")
