"""What is decided about earlier versions: read them, bring one back, take that back, forget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from glimmer_desktop.domain.earlier import Earlier
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Moment, MomentId
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.versions_pane import VersionsPane
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.words import say


class Versions(QObject):
    """Beside the window of one moment, whose pane is made when it is first wanted."""

    def __init__(
        self, window: MomentWindow, gallery: Gallery, tasks: Tasks, events: AppEvents
    ) -> None:
        super().__init__(window)
        self._window = window
        self._gallery = gallery
        self._tasks = tasks
        self._events = events
        self._made: VersionsPane | None = None
        self._moment: Moment | None = None
        self._last: tuple[MomentId, Draft] | None = None

    def wear(self, theme: Theme) -> None:
        """Another look; what is on its cards follows when they are made anew."""
        if self._made is not None:
            self._made.wear(theme)
            if self._window.is_aside() and self._moment is not None:
                self.show(self._moment)

    def look_for(self, moment: Moment) -> None:
        """Offer them if there are any."""
        self._moment = moment

        def found(versions: Sequence[Earlier]) -> None:
            if self._moment is moment:
                self._window.offer_versions(bool(versions))

        self._tasks.on_store(lambda: self._gallery.earlier(moment), found, self._tell)

    def show(self, moment: Moment) -> None:
        """In the place of the moment; where there are none, nothing happens."""

        def found(versions: Sequence[Earlier]) -> None:
            if self._moment is moment and versions:
                self._pane.show_versions(moment, versions, self._window.now())
                self._window.show_aside(self._pane)

        self._moment = moment
        self._tasks.on_store(lambda: self._gallery.earlier(moment), found, self._tell)

    def take_back(self, moment: Moment) -> bool:
        """Say again what stood there before one was brought back; whether there is such a thing."""
        if self._last is None or self._last[0] != moment.id:
            return False
        said, self._last = self._last[1], None
        self._tasks.on_store(
            lambda: self._gallery.say_again(moment, said),
            self._events.moment_changed.emit,
            self._tell,
        )
        return True

    def rest(self) -> None:
        """Something else was done since: that is what can be taken back now."""
        self._last = None

    @property
    def _pane(self) -> VersionsPane:
        if self._made is None:
            self._made = VersionsPane(self._window.theme())
            self._made.left.connect(self._window.leave_aside)
            self._made.wanted.connect(self._bring_back)
            self._made.forget_requested.connect(self._forget)
        return self._made

    def _bring_back(self, said: Draft) -> None:
        moment = self._moment
        if moment is None:
            return

        def back(now: Moment) -> None:
            self._last = moment.id, moment.as_draft()
            self._window.leave_aside()
            self._events.moment_changed.emit(now)
            self._window.say(self.tr("It says this again."), undo=True)

        self._tasks.on_store(lambda: self._gallery.say_again(moment, said), back, self._tell)

    def _forget(self) -> None:
        moment = self._moment
        if moment is None:
            return

        def gone(_: None) -> None:
            self._last = None
            self._window.leave_aside()
            self._window.offer_versions(False)
            self._window.say(self.tr("What it said before is forgotten."))

        self._tasks.on_store(lambda: self._gallery.forget_earlier(moment), gone, self._tell)

    def _tell(self, known: Known) -> None:
        self._window.leave_aside()
        self._window.say(say(known))
