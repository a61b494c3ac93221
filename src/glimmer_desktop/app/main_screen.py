"""The main window with its pages, made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from glimmer_desktop.app.gallery_room import GalleryRoom
from glimmer_desktop.app.keys import Keys
from glimmer_desktop.app.window_memory import WindowMemory
from glimmer_desktop.core import Core
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.ui.backup_words import backup_trouble
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from glimmer_desktop.app.settings_room import SettingsRoom
    from glimmer_desktop.domain.leaf import Leaf
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.services.checking import Wholeness
    from glimmer_desktop.services.words_file import Mistake
    from glimmer_desktop.ui.leaf.page import LeafPage
    from glimmer_desktop.ui.map.page import MapPage
    from glimmer_desktop.ui.plans.page import PlansPage

_REMEMBERED = "main window"
_PLANS_ROOM = 1
"""Beside the map, which is number 0."""


class MainScreen(QObject):
    """Gallery, map, looking back and settings in one window."""

    note_requested = Signal()
    ground_requested = Signal()
    drift_requested = Signal(object)  # what draws its moments on the store thread; None: kept close
    span_chosen = Signal(object)  # MapSpan: how far back the map counts
    closed_by_person = Signal()
    all_the_same_requested = Signal()  # what makes it quiet is put aside
    rest_requested = Signal(object)  # datetime: until when
    resume_requested = Signal()
    evening_requested = Signal()
    welcome_requested = Signal()
    erase_requested = Signal()  # it is begun: all goes once the companion has closed it

    def __init__(
        self, core: Core, tasks: Tasks, events: AppEvents, keys: Keys, memory: WindowMemory
    ) -> None:
        super().__init__()
        self._core = core
        self._tasks = tasks
        self._events = events
        self._keys = keys
        self._memory = memory
        self.told_of_arrival: Callable[[], tuple[str, ...]] = tuple
        """What there is to say of the way invitations come by (`settings.arrivals.told_of`)."""
        self._backup: BackupStatus | None = None
        self._told_of_backup = self._told_of_journal = ""

    def build(self, theme: Theme) -> None:
        """Make the window, hidden. No I/O but reading where it stood."""
        self._names = {
            "gallery": QCoreApplication.translate("MainScreen", "Gallery"),
            "leaf": QCoreApplication.translate("MainScreen", "Looking back"),
            "map": QCoreApplication.translate("MainScreen", "My map"),
            "settings": QCoreApplication.translate("MainScreen", "Settings"),
        }
        self._theme = theme
        self._window = window = MainWindow(theme)
        window.add_page(self._names["gallery"], lambda: self._gallery.page)
        window.add_page(self._names["leaf"], lambda: self._leaf_page)
        window.add_page(self._names["map"], lambda: self._map_page)
        window.add_action(QCoreApplication.translate("MainScreen", "Ground me"))
        window.add_page(self._names["settings"], lambda: self._settings.page)
        window.show_page(self._names["gallery"])
        window.note_requested.connect(self.note_requested)
        window.action_chosen.connect(lambda _: self.ground_requested.emit())
        window.moment_asked.connect(self._gallery.one.open)
        window.hidden_by_person.connect(self._closed)
        window.answered.connect(self._autostart_answered)
        self._events.theme_changed.connect(self._wear)
        remembered = self._memory.geometry(_REMEMBERED)
        if remembered:
            window.restore(remembered)

    @property
    def window(self) -> MainWindow:
        return self._window

    @property
    def page(self) -> str:
        """Which page is open: "gallery", whatever it is called in the language that is spoken."""
        return next(page for page, name in self._names.items() if name == self._window.page())

    def show_page(self, page: str) -> None:
        """One, as `page` told it."""
        self._show(self._names[page])

    @property
    def query(self) -> str:
        """What stands in the gallery's box."""
        return self._gallery.page.search.text() if "_gallery" in vars(self) else ""

    def search_for(self, query: str) -> None:
        """Put that back into it."""
        self._gallery.search_for(query)

    def stay_at(self, setting: str) -> None:
        """Where the settings are open: the keyboard on one of them."""
        if self.page == "settings":
            self._settings.page.focus_on(setting)

    def show_gallery(self) -> None:
        self._show(self._names["gallery"])

    def open_moment(self, moment: Moment, *, uncovered: bool = False) -> None:
        """In its own window, without this one; a private one as it was where it was pressed."""
        self._gallery.open_moment(moment, uncovered=uncovered)

    def show_map(self) -> None:
        self._show(self._names["map"])

    def show_leaf(self, leaf: Leaf | None = None) -> None:
        """A month or a year to look back on; the month it is now, if none is named."""
        self._leaf_page  # noqa: B018 - made before it is turned to a leaf
        self._leaves.show(leaf)
        self._show(self._names["leaf"])

    def show_settings(self) -> None:
        self._show(self._names["settings"])

    def show_resting(self) -> None:
        """The settings, with the keyboard on the rest until a day."""
        self.show_settings()
        self._settings.page.focus_on_resting()

    def show(self) -> None:
        """Bring it up on the page that was open."""
        self._show(self._window.page())

    def tell_chord(self, chord: str) -> None:
        """Name the keys that note from anywhere."""
        self._gallery.page.tell_chord(chord)

    def say(self, sentence: str) -> None:
        """A plain line in the gallery that stays until it is put away."""
        self._gallery.page.say(sentence, stays=True)

    def tell_backup(self, status: BackupStatus) -> None:
        """How the last daily backup went: among the settings, and trouble once in the gallery."""
        self._backup = status
        if "_settings" in vars(self):
            self._settings.tell_backup(status)
        trouble = backup_trouble(status)
        if trouble and trouble != self._told_of_backup:
            self.say(trouble)
        self._told_of_backup = trouble

    def tell_words(self, mistake: Mistake | None) -> None:
        """That the person's own words file is not used, and where to look in it."""
        if mistake is not None:
            from glimmer_desktop.ui.settings.sentences import of_words

            self.say(of_words(mistake))

    def look_at_journal(self) -> None:
        """A file of it that is damaged is told of, with what saves it: once, until it is whole."""
        trouble = self._core.first_look()
        told = say(trouble) if trouble is not None else ""
        if told != self._told_of_journal:
            self._gallery.page.unsay(self._told_of_journal)
            if told:
                self.say(told)
        self._told_of_journal = told

    def _tell_of_loss(self, wholeness: Wholeness) -> None:
        """Once: that something kept is not there any more."""
        if not wholeness.is_whole:
            from glimmer_desktop.ui.loss_words import of_loss

            self.say(of_loss(wholeness))
            self._tasks.on_store(self._core.journal.loss_was_told)

    def remember(self) -> None:
        """Keep size and place for the next start."""
        self._memory.keep_geometry(_REMEMBERED, self._window.state())

    def leave(self) -> None:
        """The companion ends."""
        self.remember()
        self._gallery.leave()
        if "_map_page" in vars(self):
            self._map.leave()
        if "_leaf_page" in vars(self):
            self._leaves.leave()
        if "_settings" in vars(self):
            self._settings.leave()

    def _show(self, page: str) -> None:
        first = not self._window.isVisible()
        self._window.show_page(page)
        self._window.bring_up()
        if first:
            self._gallery.begin()  # opens the journal, if nothing has yet
            journal = self._core.journal
            self._tasks.on_store(lambda: journal.wholeness, self._tell_of_loss)
            self._ask_about_autostart()

    def _ask_about_autostart(self) -> None:
        """Once, and not before somebody has come back to this window."""
        if self._memory.first_time("main window shown"):
            return
        if self._core.machine.autostart.state() is AutostartState.OFF and self._memory.first_time(
            "asked about starting with the desktop"
        ):
            self._window.ask(
                QCoreApplication.translate(
                    "MainScreen",
                    "Invitations can come while Glimmer runs. Start it with the desktop?",
                ),
                QCoreApplication.translate("MainScreen", "Yes, start it"),
                QCoreApplication.translate("MainScreen", "No, thank you"),
            )

    def _autostart_answered(self, yes: bool) -> None:
        if not yes:
            return
        self._settings.page.autostart_wanted.emit(True)
        if self._core.machine.autostart.state() not in (AutostartState.ON, AutostartState.ASKED):
            self.show_settings()  # tried once more there, where it says why it cannot be
            self._settings.page.autostart_wanted.emit(True)

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        self._window.wear(theme)

    def _closed(self) -> None:
        self._window.stop_asking()
        self.remember()
        self.closed_by_person.emit()

    # The pages, made when each is first shown

    @cached_property
    def _gallery(self) -> GalleryRoom:
        room = GalleryRoom(
            self._core,
            self._tasks,
            self._events,
            self._memory,
            theme=self._theme,
            window=self._window,
        )
        room.note_requested.connect(self.note_requested)
        room.drift_requested.connect(self.drift_requested)
        room.leaf_asked.connect(self.show_leaf)
        room.plan_asked.connect(self._make_plan)
        room.close_list_changed.connect(self._window.show_kept_close)
        return room

    @cached_property
    def _leaf_page(self) -> LeafPage:
        from glimmer_desktop.ui.leaf.page import LeafPage
        from glimmer_desktop.ui.leaf.presenter import LeafPresenter

        core, page = self._core, LeafPage(self._theme, self._core.clock.now, self._window.pages)
        self._leaves = LeafPresenter(page, core.leafing, self._tasks, self._events)
        self._leaves.moment_asked.connect(self._gallery.one.open)
        page.left.connect(self.show_gallery)
        return page

    @cached_property
    def _map_page(self) -> MapPage:
        from glimmer_desktop.ui.map.page import MapPage
        from glimmer_desktop.ui.map.presenter import MapPresenter

        core = self._core
        page = MapPage(self._theme, self._window.pages)
        self._map = MapPresenter(
            page, core.my_map, self._tasks, self._events, lambda: core.preferences.current
        )
        self._map.gallery_wanted.connect(self._show_moments)
        self._map.span_chosen.connect(self.span_chosen)
        page.add_room(
            QCoreApplication.translate("MainScreen", "What I can count on"), self._plans_page
        )
        return page

    @cached_property
    def _plans_page(self) -> PlansPage:
        from glimmer_desktop.ui.plans.page import PlansPage
        from glimmer_desktop.ui.plans.presenter import PlansPresenter

        core, page = self._core, PlansPage(self._theme)
        presenter = PlansPresenter(
            page, core.plans, self._tasks, self._events, lambda: core.preferences.current
        )
        presenter.moment_asked.connect(self._gallery.one.open)
        return page

    def _make_plan(self, moment: Moment) -> None:
        """Begin one that comes from a moment."""
        from glimmer_desktop.services.plans import suggested

        self._show(self._names["map"])
        self._map_page.show_room(_PLANS_ROOM)
        self._plans_page.begin_from(suggested(moment))

    def _show_moments(self, query: str) -> None:
        """In the gallery, with the query in its box: there it can be changed or cleared."""
        self._gallery.search_for(query)
        self.show_gallery()

    @cached_property
    def _settings(self) -> SettingsRoom:
        from glimmer_desktop.app.settings_room import SettingsRoom

        room = SettingsRoom(
            self._core,
            self._tasks,
            self._events,
            keys=self._keys,
            window=self._window,
            theme=self._theme,
            told_of_arrival=self.told_of_arrival,
        )
        room.all_the_same_requested.connect(self.all_the_same_requested)
        room.rest_requested.connect(self.rest_requested)
        room.resume_requested.connect(self.resume_requested)
        room.evening_requested.connect(self.evening_requested)
        room.welcome_requested.connect(self.welcome_requested)
        room.erase_requested.connect(self.erase_requested)
        room.page.autostart_wanted.connect(self._window.stop_asking)
        if self._backup is not None:
            room.page.backups.show_status(self._backup)
        return room
