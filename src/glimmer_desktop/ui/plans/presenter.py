"""Decides what becomes of a change to the plans: it acts at once, and is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.plans import PlanId, PlanSaid
from glimmer_desktop.services.plans import Plans, Standing, Step, Suggestion
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.plans.page import PlansPage
from glimmer_desktop.ui.plans.wording import done_words
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class PlansPresenter(QObject):
    """Between the page and the store thread, one change after the other."""

    moment_asked = Signal(object)  # Moment that a plan came from

    def __init__(
        self,
        page: PlansPage,
        plans: Plans,
        tasks: Tasks,
        events: AppEvents,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._plans = plans
        self._tasks = tasks
        self._events = events
        self._settings = settings
        self._telling = False
        self._last: Step | None = None
        page.shown.connect(self.bring)
        page.keep_wanted.connect(self._keep)
        page.sleep_wanted.connect(lambda one, asleep: self._do(lambda: plans.sleep(one, asleep)))
        page.let_go_wanted.connect(lambda one: self._do(lambda: plans.let_go(one)))
        page.move_wanted.connect(lambda one, to: self._do(lambda: plans.move(one, to)))
        page.undo_wanted.connect(self._undo)
        page.glimmer_wanted.connect(self._see)
        events.theme_changed.connect(page.wear)
        events.plans_changed.connect(self._changed_elsewhere)
        for fact in events.of_moments:
            fact.connect(lambda _: self._changed_elsewhere())

    def bring(self) -> None:
        """Show them as they are now. Opens the journal where nothing has needed it yet."""
        settings = self._settings()
        self._page.form.tell_off(not settings.pauses_on or settings.noting_break)
        self._tasks.on_store(self._look, self._show_all, self._refuse)

    def _look(self) -> tuple[Standing, tuple[Suggestion, ...]]:
        return self._plans.standing(), self._plans.suggestions()

    def _keep(self, changing: PlanId | None, said: PlanSaid) -> None:
        plans = self._plans

        def keep() -> Standing:
            return plans.add(said) if changing is None else plans.change(changing, said)

        def kept() -> None:
            self._page.close_form()

        self._do(keep, kept, lambda known: self._page.form.refuse(say(known)))

    def _undo(self) -> None:
        if self._last is not None:
            said = QCoreApplication.translate("Plans", "Taken back: {what}")
            self._do(self._plans.undo, says=said.replace("{what}", done_words(self._last)))

    def _do(
        self,
        change: Callable[[], Standing],
        then: Callable[[], None] = lambda: None,
        refused: Callable[[Known], None] | None = None,
        says: str = "",
    ) -> None:
        """`says` is what those who listen hear; without it, what was done last."""

        def work() -> tuple[Standing, tuple[Suggestion, ...]]:
            return change(), self._plans.suggestions()

        def done(found: tuple[Standing, tuple[Suggestion, ...]]) -> None:
            self._show_all(found)
            then()
            if says:
                self._page.announce(says)
            elif found[0].last is not None:
                self._page.announce(done_words(found[0].last))
            self._tell()

        self._tasks.on_store(work, done, refused or self._refuse)

    def _see(self, moment_id: MomentId) -> None:
        self._tasks.on_store(lambda: self._plans.moment(moment_id), self._found, self._refuse)

    def _found(self, moment: Moment) -> None:
        self.moment_asked.emit(moment)

    def _tell(self) -> None:
        self._telling = True
        try:
            self._events.plans_changed.emit()
        finally:
            self._telling = False

    def _changed_elsewhere(self) -> None:
        if not self._telling and self._page.isVisible():
            self.bring()

    def _show_all(self, found: tuple[Standing, tuple[Suggestion, ...]]) -> None:
        standing, suggestions = found
        self._last = standing.last
        undoable = "" if standing.last is None else done_words(standing.last)
        self._page.show_plans(standing.plans, undoable)
        self._page.show_offers(suggestions)

    def _refuse(self, known: Known) -> None:
        gone = QCoreApplication.translate("Plans", "This glimmer is not here any more.")
        self._page.say(gone if known.code is ErrorCode.NO_SUCH_MOMENT else say(known))
