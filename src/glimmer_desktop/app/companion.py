"""The running companion: what it is asked for, and what follows from what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from glimmer_desktop.app.all_windows import Around, Windows
from glimmer_desktop.app.appearance import Appearance
from glimmer_desktop.app.arriving import Arriving
from glimmer_desktop.app.coming_up import ComingUp
from glimmer_desktop.app.keys import GROUND, NOTE, Keys
from glimmer_desktop.app.language import Language
from glimmer_desktop.app.window_memory import WindowMemory
from glimmer_desktop.app.wiring import connect_main, connect_pauses, connect_tray
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.icons import application_icon
from glimmer_desktop.ui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from glimmer_desktop.app.daily_backup import DailyBackup
    from glimmer_desktop.app.inside import Inside
    from glimmer_desktop.app.locking import Locking
    from glimmer_desktop.app.remarks import Remarks
    from glimmer_desktop.app.speaking_anew import SpeakingAnew
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.services.companion import CompanionStatus, PresenceStatus
    from glimmer_desktop.services.ports.hotkeys import Pressed
    from glimmer_desktop.settings.schema import Settings
    from glimmer_desktop.ui.tasks import Tasks

_PREPARE_AFTER = 300
"""Milliseconds after the start at which what the first note needs is loaded."""


class Companion(QObject):
    """What `services.companion.Companion` promises, done with windows."""

    left = Signal()  # the loop that it lives in is to end
    _seal_changed = Signal()  # from the store thread

    def __init__(self, core: Core, appearance: Appearance, language: Language) -> None:
        super().__init__()
        self._core = core
        self._appearance = appearance
        self._language = language
        self._leaving = False
        self.events = AppEvents(self)
        self._memory = WindowMemory(core.paths.state / "windows.json")
        self._tray = Tray(
            core.paths.resources, lambda: appearance.theme, lambda: core.pauses, self.events, self
        )
        self._coming_up = ComingUp(lambda: core.machine.window_focus, self)
        self._arriving = Arriving(core, self._tray, self._coming_up.let_through, self)
        self._around = Around(
            core,
            appearance,
            self.events,
            self._memory,
            self._coming_up,
            self._arriving,
            tasks=lambda: self.tasks,
            keys=lambda: self._keys,
            backup=lambda: self._backup,
        )
        self.windows = Windows(
            self._around,
            lambda screen: connect_main(screen, self),
            lambda pauses: connect_pauses(pauses, self, self._around),
            self,
        )
        connect_tray(self._tray, self)
        self.windows.spoken.connect(self._tray.speak_anew)
        self.events.settings_changed.connect(self._settings_changed)
        self.events.words_changed.connect(self.windows.offer_words)
        self._seal_changed.connect(self._follow_seal)
        appearance.changed = self.events.theme_changed.emit
        core.seal.changed = self._seal_changed.emit

    # From the start to the end

    def start(self, *, background: bool) -> None:
        """Appear: the icon first, then what a first start shows, then what can wait. The icon says
        nothing yet in any language; its menu does."""
        QTimer.singleShot(0, self, self._language.speak)
        self._tray.show()
        QTimer.singleShot(0, self, lambda: self._settle(background))

    def close(self) -> None:
        """Let go of the desktop; what was typed is held first."""
        self._leaving = True
        self._core.seal.changed = lambda: None  # what the store does now is nobody's news
        made = vars(self)
        for name in ("_backup", "_watch", "windows", "_locking", "_speaking"):
            if name in made:
                made[name].leave()
        self._arriving.close()
        self._tray.hide()
        if "_keys" in made:
            self._keys.close()
        self._language.leave()
        self._tidy()

    def _settle(self, background: bool) -> None:
        """All that the icon did not have to wait for."""
        from glimmer_desktop.app.settings_watch import SettingsWatch

        QApplication.setWindowIcon(application_icon(self._core.paths.resources))
        self._appearance.follow(self._core.machine.desktop_look)
        self._follow_keys(self._core.preferences.current)
        self._follow_seal()
        if self._core.seal.is_locked:
            self._locking.open_by_itself()
        self.windows.pauses.start()
        self._backup  # noqa: B018 - waits for changes from now on
        self._watch = SettingsWatch(self._core.preferences, self.events, self)
        if not background:
            self._show_at_start()
        QTimer.singleShot(_PREPARE_AFTER, self, self._prepare)

    def _show_at_start(self) -> None:
        first, in_tray = self._memory.first_time("started"), self._tray.available
        if first and not self._core.has_journal and not self._memory.is_so("welcomed"):
            self.show_welcome()
        elif first or not in_tray:
            self.show_main()
        if not self._core.seal.is_locked:
            self.remarks.of_the_start(in_tray=in_tray)

    def _prepare(self) -> None:
        """Load what the first note needs. Its window is put together when it is asked for: that
        takes some 40 ms once, and 10 MB from then on."""
        import glimmer_desktop.app.noting_memory  # noqa: F401 - brings the window along

        self._arriving.look_around()
        self._appearance.put_on()
        self._core.wording.vocabulary  # noqa: B018 - read from its file now
        self._core.prompting  # noqa: B018 - what it needs is there for the first note
        self._core.take_back_lent()
        self.remarks.of_words()
        self.remarks.of_the_journal()

    def _tidy(self) -> None:
        """At the very end, and only where the journal was in use anyway."""
        if self._core.journal_was_used:
            from glimmer_desktop.services.tidying import tidy

            journal, clock = self._core.journal, self._core.clock
            self.tasks.on_store(lambda: tidy(journal, clock))

    # What commands, tray, keys and windows ask for

    def let_through(self, token: str) -> None:
        """The desktop's word that the window which is asked for next may have the keyboard."""
        self._coming_up.let_through(token)

    def show_main(self) -> None:
        self._once_open(lambda inside: inside.main.show())

    def show_gallery(self) -> None:
        self._once_open(lambda inside: inside.main.show_gallery())

    def show_map(self) -> None:
        self._once_open(lambda inside: inside.main.show_map())

    def show_leaf(self) -> None:
        """The month it is now, to look back on."""
        self._once_open(lambda inside: inside.main.show_leaf())

    def show_settings(self) -> None:
        self._once_open(lambda inside: inside.main.show_settings())

    def show_resting(self) -> None:
        """The settings, at the rest until a day."""
        self._once_open(lambda inside: inside.main.show_resting())

    def show_welcome(self) -> None:
        """The three cards, over the main window. Once seen they never come by themselves."""
        self._once_open(lambda _: self.windows.show_welcome())

    def show_capture(self, text: str = "") -> None:
        windows = self.windows
        windows.inside.capture.open(text, self._coming_up.take_time(), windows.pauses.take_up())

    def note_invited(self, line: str) -> None:
        """With the line that an invitation came with."""
        self.windows.inside.capture.open(prompt=line, pressed_at=self._coming_up.take_time())

    def note_after_pause(self, line: str, value: str) -> None:
        """With that line, and a value of the person's, or ""."""
        clicked_at = self._coming_up.take_time()
        self.windows.inside.capture.open("", clicked_at, line, value=value, after_pause=True)

    def ground(self, x11_time: int = 0) -> None:
        self.windows.pauses.make_way()
        self.windows.ground.open(x11_time or self._coming_up.take_time())

    def evening(self) -> None:
        self._instead_of_card(lambda inside: inside.evening.open(self._coming_up.take_time()))

    def drift(self, draw: Callable[[], tuple[Moment, ...]] | None = None) -> None:
        """Through what is kept close, or through what `draw` brings from the store."""
        self._instead_of_card(lambda inside: inside.drift.open(draw))

    def pause(self) -> None:
        self.windows.pauses.open_pause()

    def invite(self) -> None:
        self.windows.pauses.invite_now()

    def open_invitation(self) -> None:
        """The card of the one that warms the spark."""
        self.windows.pauses.open_invitation()

    def invite_when_calm(self) -> None:
        self.windows.pauses.invite_when_calm()

    def invite_all_the_same(self) -> None:
        """What makes it quiet just now is put aside."""
        self.windows.pauses.invite_all_the_same()

    def rest(self, until: datetime) -> None:
        self.windows.pauses.rest(until)

    def resume(self) -> None:
        self.windows.pauses.resume()

    def as_usual(self) -> None:
        """As many invitations as before somebody asked for fewer."""
        self.windows.pauses.as_usual()

    def moments_arrived(self, count: int) -> None:
        self.events.moments_arrived.emit(count)

    def lock(self) -> None:
        """Close the journal, if it has a passphrase."""
        if self._core.seal.is_there:
            self._locking.lock()

    def show_lock(self) -> None:
        """The page of a locked journal."""
        self._locking.show()

    def choose(self, **chosen: Any) -> None:
        """A choice that was made elsewhere than in Settings; there it can be taken back."""
        try:
            self._core.preferences.change(chosen)
        except Known as error:
            self.remarks.of_trouble(error)
        self.events.settings_changed.emit(self._core.preferences.current)

    def erase(self) -> None:
        """All that was kept goes: the last deed of this run, once everything is closed."""
        self._core.erasing.at_end = True
        self.quit()

    def quit(self) -> None:
        QTimer.singleShot(0, self, self._leave)

    def on_store(self, *work: Any) -> None:
        """As `Tasks.on_store`; commands use it, and only the first of them needs the thread."""
        self.tasks.on_store(*work)

    def ask_status(self, done: Callable[[CompanionStatus], None]) -> None:
        from glimmer_desktop.services.companion import PresenceStatus

        machine = self.windows.pauses.machine
        machine.look_for_another(
            lambda reading: done(self.status(PresenceStatus(reading, machine.techniques)))
        )

    def status(self, presence: PresenceStatus | None = None) -> CompanionStatus:
        """How things are, without a look at the person."""
        from glimmer_desktop.services.companion import CompanionStatus

        tray = self._tray
        return CompanionStatus(
            self._core.pauses.status(),
            tray.available,
            tray.technique,
            self._keys.status(),
            self._backup.status,
            presence,
            self._arriving.status(),
            self._arriving.told(),
        )

    # What it has, made when it is first needed

    @cached_property
    def tasks(self) -> Tasks:
        from glimmer_desktop.ui.tasks import Tasks

        return Tasks(self._core.store, self._core.pictures, self)

    @cached_property
    def remarks(self) -> Remarks:
        from glimmer_desktop.app.remarks import Remarks

        return Remarks(self._around, self.windows, self)

    @cached_property
    def _backup(self) -> DailyBackup:
        from glimmer_desktop.app.daily_backup import DailyBackup

        somebody_writes = self.windows.somebody_writes
        return DailyBackup(self._core, lambda: self.tasks, self.events, somebody_writes, self)

    @cached_property
    def _keys(self) -> Keys:
        keys = Keys(self._core.machine.hotkeys, self._pressed, self)
        keys.changed.connect(self._tell_keys)  # the desktop has answered, or taken keys back
        keys.changed.connect(self.events.keys_changed)
        return keys

    @cached_property
    def _locking(self) -> Locking:
        from glimmer_desktop.app.locking import Locking

        return Locking(self._around, self.windows, self, self._tray.offer_lock, self)

    @cached_property
    def _speaking(self) -> SpeakingAnew:
        from glimmer_desktop.app.speaking_anew import SpeakingAnew

        return SpeakingAnew(self._around, self._language, self.windows, self, self)

    # What follows from what

    def _leave(self) -> None:
        """Whatever a window says to being closed: Qt's own `quit` stays where one does not go at
        once, as that of the passphrase."""
        QApplication.closeAllWindows()
        self.left.emit()

    def _once_open(self, show: Callable[[Inside], None]) -> None:
        """Now; of a locked journal once it is open, and the page that opens it comes up first."""
        if self._core.seal.is_locked:
            self._locking.show(then=show)
        else:
            show(self.windows.inside)

    def _instead_of_card(self, show: Callable[[Inside], None]) -> None:
        """The same in the place of a card, which would stand before it."""

        def taken_up(inside: Inside) -> None:
            self.windows.pauses.take_up()
            show(inside)

        self._once_open(taken_up)

    def _follow_seal(self) -> None:
        """A journal was sealed, opened, locked, or has no passphrase any more."""
        if self._core.seal.is_there or "_locking" in vars(self):
            self._locking.look()
            self.events.seal_changed.emit()

    def _pressed(self, pressed: Pressed) -> None:
        self.let_through(pressed.token)
        windows = self.windows
        if pressed.action == NOTE and not windows.tries_chord():
            windows.inside.capture.open(
                pressed_at=pressed.x11_time, prompt=windows.pauses.take_up()
            )
        elif pressed.action == GROUND:
            self.ground(pressed.x11_time)

    def _settings_changed(self, settings: Settings) -> None:
        self._appearance.refresh()
        if self._language.is_due:  # not at once: the page that it was chosen on goes, too
            QTimer.singleShot(0, self, self._speaking.look)
        self.windows.offer_words()
        self._follow_keys(settings)

    def _follow_keys(self, settings: Settings) -> None:
        """As chosen here, or written into the file by hand."""
        self._keys.follow(settings)
        self._tell_keys()
        self._tray.offer_evening(settings.evening_on)

    def _tell_keys(self) -> None:
        note = self._keys.working_chord(NOTE)
        self._tray.set_chord(note)
        self._tray.set_ground_chord(self._keys.working_chord(GROUND))
        self.windows.tell_chord(note)

    def main_closed(self) -> None:
        """By the person: where to find it from now on."""
        if not self._leaving:
            self.remarks.where_it_is(in_tray=self._tray.available)
