"""The window of one opened moment, with all that can be done from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.gallery.moment_presenter import MomentPresenter
    from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
    from glimmer_desktop.ui.gallery.taking_out import TakingOut
    from glimmer_desktop.ui.tasks import Tasks
    from glimmer_desktop.ui.theme.theme import Theme


class OneMoment(QObject):
    """Nothing of it is loaded before the first moment is opened."""

    plan_asked = Signal(object)  # Moment that a plan is to begin with

    def __init__(
        self,
        core: Core,
        tasks: Tasks,
        events: AppEvents,
        *,
        wall: GalleryPresenter,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__()
        self._core = core
        self._tasks = tasks
        self._events = events
        self._wall = wall
        self._theme = theme
        self._taking_out: TakingOut | None = None

    def open(self, moment: Moment) -> None:
        self._presenter.open(moment)

    def open_editing(self, moment: Moment) -> None:
        self._presenter.open_editing(moment)

    def open_picture(self, moment: Moment) -> None:
        self._presenter.open_picture(moment)

    def open_to_copy(self, moment: Moment) -> None:
        """A private one: whether its words may be copied is asked where it is seen."""
        self._presenter.open(moment)
        if self._taking_out is not None:
            self._taking_out.copy()

    def leave(self) -> None:
        """The companion ends."""
        if "_presenter" in vars(self):
            self._presenter.leave()

    @cached_property
    def _presenter(self) -> MomentPresenter:
        from glimmer_desktop.ui.gallery.editing import Editing
        from glimmer_desktop.ui.gallery.moment_presenter import MomentPresenter
        from glimmer_desktop.ui.gallery.moment_window import MomentWindow
        from glimmer_desktop.ui.gallery.sharing import Sharing
        from glimmer_desktop.ui.gallery.taking_out import TakingOut

        core, tasks, events = self._core, self._tasks, self._events
        asked = core.wording.vocabulary.asked
        window = MomentWindow(self._theme(), core.clock, asked)
        editing = Editing(
            window.editing, core.capture, tasks, core.wording.chosen_vocabulary, core.clock
        )
        events.settings_changed.connect(
            lambda _: editing.offer_from(core.wording.chosen_vocabulary)
        )
        presenter = MomentPresenter(
            window, core.gallery, editing, tasks, events=events, wall=self._wall
        )
        presenter.plan_asked.connect(self.plan_asked)
        Sharing(window, presenter, core.gallery, tasks, events=events, prompts=asked)
        self._taking_out = TakingOut(
            window, presenter, core.gallery, tasks, lending=core.lending, prompts=asked
        )
        return presenter
