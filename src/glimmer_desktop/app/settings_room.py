"""The page of settings, connected with what stands behind each row."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from glimmer_desktop import __version__
from glimmer_desktop.app.keys import CHORD_SETTINGS, Keys
from glimmer_desktop.app.taking_along import TakingAlong
from glimmer_desktop.services.ports.keyring import KeyringState
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.settings.about import Here
from glimmer_desktop.ui.settings.left_alone_presenter import LeftAlonePresenter
from glimmer_desktop.ui.settings.own_words_presenter import OwnWordsPresenter
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.settings.presenter import Behind, SettingsPresenter
from glimmer_desktop.ui.settings.purge_presenter import PurgePresenter
from glimmer_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from glimmer_desktop.core import Core
    from glimmer_desktop.services.backups import Second
    from glimmer_desktop.services.companion import BackupStatus
    from glimmer_desktop.settings.schema import Settings
    from glimmer_desktop.ui.bringing.diary_presenter import DiaryPresenter
    from glimmer_desktop.ui.bringing.presenter import BringingPresenter
    from glimmer_desktop.ui.erasing.presenter import ErasingPresenter
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.sealing.presenter import SealingPresenter
    from glimmer_desktop.ui.session.presenter import SessionPresenter
    from glimmer_desktop.ui.settings.passphrase_row import Wish
    from glimmer_desktop.ui.tasks import Tasks


class SettingsRoom(QObject):
    """Introduces the page, its presenters and the core to each other."""

    all_the_same_requested = Signal()  # what makes it quiet is put aside
    rest_requested = Signal(object)  # datetime: until when
    resume_requested = Signal()
    evening_requested = Signal()
    welcome_requested = Signal()
    erase_requested = Signal()  # it is begun: all goes once the companion has closed it

    def __init__(
        self,
        core: Core,
        tasks: Tasks,
        events: AppEvents,
        *,
        keys: Keys,
        window: MainWindow,
        theme: Theme,
        told_of_arrival: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        """`window` is the one that windows of the settings stand before; `told_of_arrival` as in
        `Behind`."""
        super().__init__()
        self._core = core
        self._tasks = tasks
        self._events = events
        self._keys = keys
        self._window = window
        self._theme = theme
        self._told_of_arrival = told_of_arrival
        self._taking_along = TakingAlong(
            core, tasks, events, before=lambda: self._window, theme=lambda: self._theme
        )
        self.page = page = SettingsPage(theme, self._here(), window.pages)
        SettingsPresenter(page, self._behind(), events)
        self._own_words = OwnWordsPresenter(page.words, core.own_words, tasks, events)
        self._left_alone = LeftAlonePresenter(page.left_alone, core.looking_back, tasks, events)
        self._purge = PurgePresenter(
            page.purge, lambda: core.shelf.purging, tasks, self._look_for_backup
        )
        self._connect()
        page.earlier_backups.show_folders(())  # until somebody has looked
        self._show_seal()

    def tell_backup(self, status: BackupStatus) -> None:
        """How the last daily backup went."""
        self.page.backups.show_status(status)
        self._look_for_backup()

    def leave(self) -> None:
        """The companion ends."""
        self._purge.leave()
        if "_bringing" in vars(self):
            self._bringing.leave()
        if "_diary" in vars(self):
            self._diary.leave()
        self._taking_along.leave()
        if "_sealing" in vars(self):
            self._sealing.leave()

    def _here(self) -> Here:
        core = self._core
        return Here(
            __version__,
            core.paths.data,
            core.preferences.path,
            core.paths.state,
            core.shelf.own,
            learn=tuple(core.wording.vocabulary.learn.values()),
            limits=core.wording.vocabulary.limits,
            licences=core.paths.licences,
        )

    def _behind(self) -> Behind:
        core, keys = self._core, self._keys
        return Behind(
            core.preferences,
            core.pauses,
            core.machine.autostart,
            lambda name, chord: keys.grab(CHORD_SETTINGS[name], chord),
            lambda name: keys.state(CHORD_SETTINGS[name]),
            lambda: core.machine.bell,
            core.wording.mistake,
            self._told_of_arrival,
            lambda name: keys.given(CHORD_SETTINGS[name]),
            lambda: core.machine.keys_to_bind(
                {act: getattr(core.preferences.current, one) for one, act in CHORD_SETTINGS.items()}
            ),
            core.wording.language_mistake,
        )

    def _connect(self) -> None:
        page = self.page
        page.shown.connect(self._look_for_backup)
        page.words_wanted.connect(self._own_words.bring)
        page.left_alone_wanted.connect(self._left_alone.bring)
        page.folder_wanted.connect(self._open_folder)
        page.all_the_same_wanted.connect(self.all_the_same_requested)
        page.rest_wanted.connect(self._rest_until)
        page.resume_wanted.connect(self.resume_requested)
        page.evening_wanted.connect(self.evening_requested)
        page.welcome_wanted.connect(self.welcome_requested)
        page.pictures.wanted.connect(self._bring_in_pictures)
        page.diary.wanted.connect(self._bring_in_diary)
        page.erasing.wanted.connect(self._ask_about_erasing)
        page.taking_along.wanted.connect(self._taking_along.open)
        page.session.wanted.connect(self._make_a_page)
        page.passphrase.wanted.connect(self._ask_about_passphrase)
        page.sealed.wanted.connect(self._ask_about_passphrase)
        page.self_opening.wanted.connect(self._ask_about_passphrase)
        page.earlier_backups.asked.connect(self._ask_about_passphrase)
        page.shown.connect(self._show_seal)
        self._events.seal_changed.connect(self._show_seal)
        page.chord_listened_for.connect(lambda name: self._keys.listen_elsewhere(bool(name)))
        self._events.theme_changed.connect(self._wear)
        self._events.settings_changed.connect(self._look_again)

    def _look_again(self, _settings: Settings) -> None:
        """Another second folder may have been chosen."""
        if self.page.isVisible():
            self._look_for_backup()

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        self.page.wear(theme)

    def _open_folder(self, folder: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        found_none = QCoreApplication.translate("SettingsRoom", "No program here opens folders.")
        self.page.say_of_folder(folder, "" if opened else found_none)

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
            *(window, core.exchange.picture_import, self._tasks, self._events),
            lambda told, stop: core.shelf.backups.back_up(None, told, stop),
        )

    def _bring_in_diary(self) -> None:
        self._diary.open()

    @cached_property
    def _diary(self) -> DiaryPresenter:
        """The window that brings in a diary, made when it is first wanted."""
        from glimmer_desktop.ui.bringing.diary_presenter import DiaryPresenter
        from glimmer_desktop.ui.bringing.diary_window import DiaryWindow

        core = self._core
        window = DiaryWindow(self._theme, self._window)
        self._events.theme_changed.connect(window.wear)
        return DiaryPresenter(
            *(window, core.exchange.diary_import, self._tasks, self._events),
            lambda told, stop: core.shelf.backups.back_up(None, told, stop),
        )

    def _ask_about_erasing(self) -> None:
        self._erasing.open()

    @cached_property
    def _erasing(self) -> ErasingPresenter:
        """The window that asks whether everything is to go, made when it is first wanted."""
        from glimmer_desktop.ui.erasing.presenter import ErasingPresenter
        from glimmer_desktop.ui.erasing.window import ErasingWindow

        window = ErasingWindow(self._theme, self._window)
        self._events.theme_changed.connect(window.wear)
        presenter = ErasingPresenter(window, self._core.erasing.erasure, self._tasks)
        presenter.begun.connect(self.erase_requested)
        return presenter

    def _make_a_page(self) -> None:
        self._session.open()

    @cached_property
    def _session(self) -> SessionPresenter:
        """The window for a page that goes along to a session, made when it is first wanted."""
        from glimmer_desktop.ui.session.presenter import SessionPresenter
        from glimmer_desktop.ui.session.window import SessionWindow

        core = self._core
        window = SessionWindow(self._theme, self._window)
        self._events.theme_changed.connect(window.wear)
        return SessionPresenter(
            window, core.exchange.session_page, self._tasks, lambda: core.clock.now().date()
        )

    @cached_property
    def _sealing(self) -> SealingPresenter:
        """The window about the passphrase, made when it is first wanted."""
        from glimmer_desktop.ui.sealing.presenter import SealingPresenter
        from glimmer_desktop.ui.sealing.window import SealingWindow

        window = SealingWindow(self._theme, self._window)
        self._events.theme_changed.connect(window.wear)
        presenter = SealingPresenter(
            window, self._core.seal.sealing, self._core.seal.self_opening, self._tasks
        )
        presenter.ended.connect(self._show_seal)
        return presenter

    def _ask_about_passphrase(self, wish: Wish) -> None:
        self._sealing.open(wish)

    def _show_seal(self) -> None:
        """Whether there is a passphrase, and what locks the journal here."""
        is_on = self._core.seal.is_there
        self.page.passphrase.show_state(is_on)
        self.page.sealed.stand(is_on)
        self.page.self_opening.stand(is_on)
        if not is_on:
            self.page.earlier_backups.show_folders(())
        else:
            self._show_self_opening()
            self._look_for_earlier_backups()
            ways = self._core.machine.presence.techniques
            told = {name: ways.get(name, "null") != "null" for name in ("locked", "asleep", "idle")}
            self.page.passphrase.tell_locks(
                tells_lock=told["locked"], tells_sleep=told["asleep"], tells_idle=told["idle"]
            )

    def _look_for_earlier_backups(self) -> None:
        """Not here: a second folder may stand on a disk that takes its time."""
        if self.page.isVisible():
            show = self.page.earlier_backups.show_folders
            self._tasks.on_store(self._core.seal.sealing.plain_backups, show)

    def _show_self_opening(self) -> None:
        opening, row = self._core.seal.self_opening, self.page.self_opening
        row.show_state(opening.is_on)
        if self.page.isVisible() and self._core.machine.keyring.technique == "null":
            row.show_keyring(KeyringState.NONE)
        elif self.page.isVisible():
            self._tasks.in_slices(self._core.machine.keyring.look(), row.show_keyring)

    def _rest_until(self, day: date) -> None:
        """As the command line's `rest until 2026-12-24` has it: until that day's first window."""
        self.rest_requested.emit(self._core.pauses.parse_rest(day.isoformat()))

    def _look_for_backup(self) -> None:
        """Not here: its folder may stand on a disk that takes its time."""
        self._tasks.on_store(self._backups_stand, lambda told: self.page.backups.show_last(*told))

    def _backups_stand(self) -> tuple[datetime | None, Second | None]:
        core = self._core
        has_second = core.preferences.current.second_backups != ""
        return core.shelf.last_backup(), core.shelf.second_folder.told() if has_second else None
