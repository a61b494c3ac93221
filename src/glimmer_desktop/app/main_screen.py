"""The main window with its pages, made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from glimmer_desktop import __version__
from glimmer_desktop.app.keys import CHORD_SETTINGS, Keys
from glimmer_desktop.app.window_memory import WindowMemory
from glimmer_desktop.core import Core
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.services.ports import AutostartState
from glimmer_desktop.ui.backup_words import backup_trouble
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.copied import as_text, copy_text
from glimmer_desktop.ui.gallery.editing import Editing
from glimmer_desktop.ui.gallery.finding import FindingPresenter
from glimmer_desktop.ui.gallery.look_back_presenter import LookBackPresenter
from glimmer_desktop.ui.gallery.many_out import ManyOut
from glimmer_desktop.ui.gallery.many_presenter import ManyPresenter
from glimmer_desktop.ui.gallery.moment_presenter import MomentPresenter
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.gallery.sharing import Sharing
from glimmer_desktop.ui.gallery.taking_out import TakingOut
from glimmer_desktop.ui.gallery.view_kinds import view_kind
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from datetime import date

    from glimmer_desktop.domain.leaf import Leaf
    from glimmer_desktop.services.words_file import Mistake
    from glimmer_desktop.ui.bringing.presenter import BringingPresenter
    from glimmer_desktop.ui.leaf.page import LeafPage
    from glimmer_desktop.ui.map.page import MapPage
    from glimmer_desktop.ui.plans.page import PlansPage
    from glimmer_desktop.ui.settings.page import SettingsPage

_REMEMBERED = "main window"
_VIEW = "gallery view"
_PLANS_ROOM = 1
"""Beside the map, which is number 0."""


class MainScreen(QObject):
    """Gallery and settings in one window, connected with what they show."""

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

    def __init__(
        self, core: Core, tasks: Tasks, events: AppEvents, keys: Keys, memory: WindowMemory
    ) -> None:
        super().__init__()
        self._core = core
        self._tasks = tasks
        self._events = events
        self._keys = keys
        self._memory = memory
        self._backup: BackupStatus | None = None
        self._told_of_backup = ""

    def build(self, theme: Theme) -> None:
        """Make the window, hidden. No I/O but reading where it stood."""
        self._gallery_name = QCoreApplication.translate("MainScreen", "Gallery")
        self._leaf_name = QCoreApplication.translate("MainScreen", "Looking back")
        self._map_name = QCoreApplication.translate("MainScreen", "My map")
        self._settings_name = QCoreApplication.translate("MainScreen", "Settings")
        self._theme = theme
        self._window = MainWindow(theme)
        self._window.add_page(self._gallery_name, lambda: self._build_gallery(theme))
        self._window.add_page(self._leaf_name, lambda: self._leaf_page)
        self._window.add_page(self._map_name, lambda: self._map_page)
        self._window.add_action(QCoreApplication.translate("MainScreen", "Ground me"))
        self._window.add_page(self._settings_name, lambda: self._settings_page)
        self._window.show_page(self._gallery_name)
        self._window.note_requested.connect(self.note_requested)
        self._window.action_chosen.connect(lambda _: self.ground_requested.emit())
        self._window.moment_asked.connect(self._open)
        self._window.hidden_by_person.connect(self._closed)
        self._window.answered.connect(self._autostart_answered)
        self._events.theme_changed.connect(self._wear)
        remembered = self._memory.geometry(_REMEMBERED)
        if remembered:
            self._window.restore(remembered)

    @property
    def window(self) -> MainWindow:
        return self._window

    def show_gallery(self) -> None:
        self._show(self._gallery_name)

    def open_moment(self, moment: Moment, *, uncovered: bool = False) -> None:
        """In its own window, without this one; a private one as it was where it was pressed."""
        if uncovered:
            self._gallery.uncover(moment.id)
        self._open(moment)

    def show_map(self) -> None:
        self._show(self._map_name)

    def show_leaf(self, leaf: Leaf | None = None) -> None:
        """A month or a year to look back on; the month it is now, if none is named."""
        self._leaf_page  # noqa: B018 - made before it is turned to a leaf
        self._leaves.show(leaf)
        self._show(self._leaf_name)

    def show_settings(self) -> None:
        self._show(self._settings_name)

    def show_resting(self) -> None:
        """The settings, with the keyboard on the rest until a day."""
        self.show_settings()
        self._settings_page.focus_on_resting()

    def show(self) -> None:
        """Bring it up on the page that was open."""
        self._show(self._window.page())

    def tell_chord(self, chord: str) -> None:
        """Name the keys that note from anywhere."""
        self._page.tell_chord(chord)

    def say(self, sentence: str) -> None:
        """A plain line in the gallery that stays until it is put away."""
        self._page.say(sentence, stays=True)

    def tell_backup(self, status: BackupStatus) -> None:
        """How the last daily backup went: among the settings, and trouble once in the gallery."""
        self._backup = status
        if "_settings_page" in vars(self):
            self._settings_page.backups.show_status(status)
            self._look_for_backup(self._settings_page)
        trouble = backup_trouble(status)
        if trouble and trouble != self._told_of_backup:
            self.say(trouble)
        self._told_of_backup = trouble

    def tell_words(self, mistake: Mistake | None) -> None:
        """That the person's own words file is not used, and where to look in it."""
        if mistake is not None:
            from glimmer_desktop.ui.settings.sentences import of_words

            self.say(of_words(mistake))

    def remember(self) -> None:
        """Keep size and place for the next start."""
        self._memory.keep_geometry(_REMEMBERED, self._window.state())

    def leave(self) -> None:
        """The companion ends."""
        self.remember()
        self._many.leave()
        if "_one" in self.__dict__:
            self._one.leave()
        if "_map_page" in self.__dict__:
            self._map.leave()
        if "_bringing" in self.__dict__:
            self._bringing.leave()
        if "_leaf_page" in self.__dict__:
            self._leaves.leave()

    def _show(self, page: str) -> None:
        first = not self._window.isVisible()
        self._window.show_page(page)
        self._window.bring_up()
        if first:
            self._gallery.begin()
            self._look_back.begin()
            self._ask_about_autostart()

    def _ask_about_autostart(self) -> None:
        """Once, and not before somebody has come back to this window."""
        if self._memory.first_time("main window shown"):
            return
        if self._core.autostart.state() is AutostartState.OFF and self._memory.first_time(
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
        self._settings_page.autostart_wanted.emit(True)
        if self._core.autostart.state() is not AutostartState.ON:
            self.show_settings()  # tried once more there, where it says why it cannot be
            self._settings_page.autostart_wanted.emit(True)

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        self._window.wear(theme)

    def _open(self, moment: Moment) -> None:
        self._one.open(moment)

    def _edit(self, moment: Moment) -> None:
        self._one.open_editing(moment)

    def _copy(self, moment: Moment) -> None:
        """Its words; a private one is opened, and asked about there."""
        if moment.private:
            self._one.open(moment)
            self._taking_out.copy()
            return
        copy_text(as_text(moment, self._core.vocabulary.asked, self._page.locale()))
        self._page.say(QCoreApplication.translate("MainScreen", "Its words are copied."))

    def _see_picture(self, moment: Moment) -> None:
        self._one.open_picture(moment)

    @cached_property
    def _one(self) -> MomentPresenter:
        """The window of one moment, made when the first is opened."""
        core = self._core
        window = MomentWindow(self._theme, core.clock, core.vocabulary.asked)
        editing = Editing(
            window.editing, core.capture, self._tasks, core.chosen_vocabulary, core.clock
        )
        self._events.settings_changed.connect(lambda _: editing.offer_from(core.chosen_vocabulary))
        presenter = MomentPresenter(
            window, core.gallery, editing, self._tasks, events=self._events, wall=self._gallery
        )
        presenter.plan_asked.connect(self._make_plan)
        Sharing(
            window,
            presenter,
            core.gallery,
            self._tasks,
            events=self._events,
            prompts=core.vocabulary.asked,
        )
        self._taking_out = TakingOut(
            window,
            presenter,
            core.gallery,
            self._tasks,
            lending=core.lending,
            prompts=core.vocabulary.asked,
        )
        return presenter

    def _open_folder(self, folder: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        found_none = QCoreApplication.translate("MainScreen", "No program here opens folders.")
        self._settings_page.say_of_folder(folder, "" if opened else found_none)

    def _closed(self) -> None:
        self._window.stop_asking()
        self.remember()
        self.closed_by_person.emit()

    def _build_gallery(self, theme: Theme) -> GalleryPage:
        core = self._core
        self._page = GalleryPage(theme, core.clock.now, core.vocabulary.empty_gallery)
        self._gallery = GalleryPresenter(
            self._page, core.gallery, self._tasks, self._events, core.clock
        )
        finding = FindingPresenter(self._page, core.finding, self._tasks, self._events, core.clock)
        self._gallery.nothing_found.connect(finding.explain)
        self._page.note_requested.connect(self.note_requested)
        self._page.drift_requested.connect(self._drift)
        self._page.views.turn_to(view_kind(self._memory.word(_VIEW)))
        self._page.views.turned.connect(lambda kind: self._memory.keep_word(_VIEW, kind))
        self._gallery.moment_asked.connect(self._open)
        self._gallery.edit_asked.connect(self._edit)
        self._gallery.picture_asked.connect(self._see_picture)
        self._gallery.copy_asked.connect(self._copy)
        self._gallery.leaf_asked.connect(self.show_leaf)
        self._gallery.close_list_changed.connect(self._window.show_kept_close)
        self._many = ManyPresenter(
            self._page, self._gallery, core.many, self._tasks, events=self._events, clock=core.clock
        )
        self._many_out = ManyOut(
            self._page, core.gallery, lambda: core.keeping, self._tasks, core.vocabulary.asked
        )
        self._look_back = LookBackPresenter(
            self._page,
            self._gallery,
            core.looking_back,
            self._tasks,
            events=self._events,
            clock=core.clock,
        )
        self._look_back.moment_asked.connect(self._open)
        return self._page

    def _drift(self) -> None:
        """Through what is chosen; else through what was searched for; else what is kept close."""
        core, chosen, query = self._core, self._page.model.chosen_keys(), self._gallery.query
        if chosen:
            self.drift_requested.emit(lambda: core.drifting.among(chosen))
        elif query.condition is not None:
            self.drift_requested.emit(lambda: core.drifting.among(core.gallery.keys(query)))
        else:
            self.drift_requested.emit(None)

    @cached_property
    def _leaf_page(self) -> LeafPage:
        """Made when it is first shown."""
        from glimmer_desktop.ui.leaf.page import LeafPage
        from glimmer_desktop.ui.leaf.presenter import LeafPresenter

        core, page = self._core, LeafPage(self._theme, self._core.clock.now)
        self._leaves = LeafPresenter(page, core.leafing, self._tasks, self._events)
        self._leaves.moment_asked.connect(self._open)
        page.left.connect(self.show_gallery)
        return page

    @cached_property
    def _map_page(self) -> MapPage:
        """Made when it is first shown."""
        from glimmer_desktop.ui.map.page import MapPage
        from glimmer_desktop.ui.map.presenter import MapPresenter

        core = self._core
        page = MapPage(self._theme)
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
        presenter.moment_asked.connect(self._open)
        return page

    def _make_plan(self, moment: Moment) -> None:
        """Begin one that comes from a moment."""
        from glimmer_desktop.services.plans import suggested

        self._show(self._map_name)
        self._map_page.show_room(_PLANS_ROOM)
        self._plans_page.begin_from(suggested(moment))

    def _show_moments(self, query: str) -> None:
        """In the gallery, with the query in its box: there it can be changed or cleared."""
        self._page.show_tiles()
        self._page.search.search_for(query)
        self.show_gallery()

    @cached_property
    def _settings_page(self) -> SettingsPage:
        """Made when it is first shown, or first needed."""
        from glimmer_desktop.ui.settings.about import Here
        from glimmer_desktop.ui.settings.left_alone_presenter import LeftAlonePresenter
        from glimmer_desktop.ui.settings.own_words_presenter import OwnWordsPresenter
        from glimmer_desktop.ui.settings.page import SettingsPage
        from glimmer_desktop.ui.settings.presenter import Behind, SettingsPresenter

        core = self._core
        state, backups = core.paths.state, core.own_backups
        words = core.vocabulary
        here = Here(
            __version__,
            core.paths.data,
            core.preferences.path,
            state,
            backups,
            learn=tuple(words.learn.values()),
            limits=words.limits,
        )
        page = SettingsPage(self._theme, here)
        page.shown.connect(lambda: self._look_for_backup(page))
        behind = Behind(
            core.preferences,
            core.pauses,
            core.autostart,
            lambda name, chord: self._keys.grab(CHORD_SETTINGS[name], chord),
            lambda name: self._keys.state(CHORD_SETTINGS[name]),
            lambda: core.bell,
            core.words_mistake,
        )
        SettingsPresenter(page, behind, self._events)
        own_words = OwnWordsPresenter(page.words, core.own_words, self._tasks, self._events)
        page.words_wanted.connect(own_words.bring)
        left_alone = LeftAlonePresenter(
            page.left_alone, core.looking_back, self._tasks, self._events
        )
        page.left_alone_wanted.connect(left_alone.bring)
        page.folder_wanted.connect(self._open_folder)
        page.all_the_same_wanted.connect(self.all_the_same_requested)
        page.rest_wanted.connect(self._rest_until)
        page.resume_wanted.connect(self.resume_requested)
        page.evening_wanted.connect(self.evening_requested)
        page.welcome_wanted.connect(self.welcome_requested)
        page.pictures.wanted.connect(self._bring_in_pictures)
        page.autostart_wanted.connect(self._window.stop_asking)
        page.chord_listened_for.connect(lambda name: self._keys.listen_elsewhere(bool(name)))
        self._events.theme_changed.connect(page.wear)
        if self._backup is not None:
            page.backups.show_status(self._backup)
        return page

    def _bring_in_pictures(self) -> None:
        self._bringing.open()

    @cached_property
    def _bringing(self) -> BringingPresenter:
        """The window that brings in a folder of pictures, made when it is first wanted."""
        from glimmer_desktop.ui.bringing.presenter import BringingPresenter
        from glimmer_desktop.ui.bringing.window import BringingWindow

        core = self._core
        window = BringingWindow(self._theme, self._window)
        self._events.theme_changed.connect(window.wear)
        return BringingPresenter(
            *(window, core.picture_import, self._tasks, self._events),
            lambda told, stop: core.backups.back_up(None, told, stop),
        )

    def _rest_until(self, day: date) -> None:
        """As the command line's `rest until 2026-12-24` has it: until that day's first window."""
        self.rest_requested.emit(self._core.pauses.parse_rest(day.isoformat()))

    def _look_for_backup(self, page: SettingsPage) -> None:
        """Not here: its folder may stand on a disk that takes its time."""
        self._tasks.on_store(self._core.last_backup, page.backups.show_last)
