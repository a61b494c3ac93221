"""The gallery's page, connected with what it shows and with all that is done from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from glimmer_desktop.app.one_moment import OneMoment
from glimmer_desktop.app.taking_along import TakingAlong
from glimmer_desktop.ui.gallery.dragged import DraggingOut
from glimmer_desktop.ui.gallery.finding import FindingPresenter
from glimmer_desktop.ui.gallery.look_back_presenter import LookBackPresenter
from glimmer_desktop.ui.gallery.many_out import ManyOut
from glimmer_desktop.ui.gallery.many_presenter import ManyPresenter
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.gallery.view_kinds import view_kind
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from glimmer_desktop.app.window_memory import WindowMemory
    from glimmer_desktop.core import Core
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.tasks import Tasks

_VIEW = "gallery view"


class GalleryRoom(QObject):
    """Introduces the page, its presenters and the window of one moment to each other."""

    note_requested = Signal()
    drift_requested = Signal(object)  # what draws its moments on the store thread; None: kept close
    leaf_asked = Signal(object)  # Leaf to look back on, or None
    plan_asked = Signal(object)  # Moment that a plan is to begin with
    close_list_changed = Signal(object)  # list[Moment]

    def __init__(
        self,
        core: Core,
        tasks: Tasks,
        events: AppEvents,
        memory: WindowMemory,
        *,
        theme: Theme,
        window: MainWindow,
    ) -> None:
        super().__init__()
        self._core = core
        self._theme = theme
        self.page = page = GalleryPage(
            theme, core.clock.now, core.wording.vocabulary.empty_gallery, window.pages
        )
        self._gallery = gallery = GalleryPresenter(page, core.gallery, tasks, events, core.clock)
        self.one = OneMoment(core, tasks, events, wall=gallery, theme=lambda: self._theme)
        self._finding = FindingPresenter(page, core.finding, tasks, events, core.clock)
        self._many = ManyPresenter(page, gallery, core.many, tasks, events=events, clock=core.clock)
        self._many_out = ManyOut(page, core.gallery, tasks, core.wording.vocabulary.asked)
        self._taking_along = TakingAlong(
            core, tasks, events, before=page.window, theme=lambda: self._theme
        )
        self._dragging = DraggingOut(page, core.gallery, lambda: core.lending, tasks)
        self._look_back = LookBackPresenter(
            page, gallery, core.looking_back, tasks, events=events, clock=core.clock
        )
        page.views.turn_to(view_kind(memory.word(_VIEW)))
        page.views.turned.connect(lambda kind: memory.keep_word(_VIEW, kind))
        events.theme_changed.connect(self._wear)
        self._connect()

    def begin(self) -> None:
        """It is seen for the first time, or anew."""
        self._gallery.begin()
        self._look_back.begin()

    def open_moment(self, moment: Moment, *, uncovered: bool = False) -> None:
        """In its own window; a private one as it was where it was pressed."""
        if uncovered:
            self._gallery.uncover(moment.id)
        self.one.open(moment)

    def search_for(self, query: str) -> None:
        """With the query in the box: there it can be changed or cleared."""
        self.page.show_tiles()
        self.page.search.search_for(query)

    def leave(self) -> None:
        """The companion ends."""
        self._many.leave()
        self._taking_along.leave()
        self.one.leave()

    def _connect(self) -> None:
        page, gallery = self.page, self._gallery
        page.note_requested.connect(self.note_requested)
        page.drift_requested.connect(self._drift)
        page.many.export_wanted.connect(self._take_along)
        gallery.nothing_found.connect(self._finding.explain)
        gallery.moment_asked.connect(self.one.open)
        gallery.edit_asked.connect(self.one.open_editing)
        gallery.picture_asked.connect(self.one.open_picture)
        gallery.copy_asked.connect(self._copy)
        gallery.leaf_asked.connect(self.leaf_asked)
        gallery.close_list_changed.connect(self.close_list_changed)
        self._look_back.moment_asked.connect(self.one.open)
        self.one.plan_asked.connect(self.plan_asked)

    def _wear(self, theme: Theme) -> None:
        """What the next window is made with; the page hears of it by itself."""
        self._theme = theme

    def _copy(self, moment: Moment) -> None:
        if moment.private:
            self.one.open_to_copy(moment)
            return
        from glimmer_desktop.ui.gallery.copied import as_text, copy_text

        copy_text(as_text(moment, self._core.wording.vocabulary.asked, self.page.locale()))
        self.page.say(QCoreApplication.translate("GalleryRoom", "Its words are copied."))

    def _take_along(self) -> None:
        """What is chosen; all that was found is one key more (Ctrl+A)."""
        self._taking_along.open(self.page.model.chosen_keys())

    def _drift(self) -> None:
        """Through what is chosen; else through what was searched for; else what is kept close."""
        core, chosen, query = self._core, self.page.model.chosen_keys(), self._gallery.query
        if chosen:
            self.drift_requested.emit(lambda: core.drifting.among(chosen))
        elif query.condition is not None:
            self.drift_requested.emit(lambda: core.drifting.among(core.gallery.keys(query)))
        else:
            self.drift_requested.emit(None)
