"""The running companion: the one place where screens, the rhythm and the machine are connected."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from glimmer_desktop.app.appearance import Appearance
from glimmer_desktop.app.arriving import Arriving
from glimmer_desktop.app.coming_up import ComingUp
from glimmer_desktop.app.keys import GROUND, NOTE, Keys
from glimmer_desktop.app.language import Language
from glimmer_desktop.app.window_memory import WindowMemory
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.icons import application_icon
from glimmer_desktop.ui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QScreen

    from glimmer_desktop.app.back_in_sight import BackInSight
    from glimmer_desktop.app.daily_backup import DailyBackup
    from glimmer_desktop.app.inside import Inside
    from glimmer_desktop.app.locking import Locking
    from glimmer_desktop.app.main_screen import MainScreen
    from glimmer_desktop.app.welcoming import Welcoming
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.domain.reasons import Reason
    from glimmer_desktop.services.companion import CompanionStatus, PresenceStatus
    from glimmer_desktop.services.erasing import NotErased
    from glimmer_desktop.services.ports.hotkeys import Pressed
    from glimmer_desktop.services.sealing import Unlocked
    from glimmer_desktop.settings.schema import Settings
    from glimmer_desktop.ui.capture.presenter import CapturePresenter
    from glimmer_desktop.ui.drift.presenter import DriftPresenter
    from glimmer_desktop.ui.evening.presenter import EveningPresenter
    from glimmer_desktop.ui.ground.presenter import GroundPresenter
    from glimmer_desktop.ui.pause.presenter import PausePresenter
    from glimmer_desktop.ui.tasks import Tasks
    from glimmer_desktop.ui.theme.theme import Theme

_log = logging.getLogger("glimmer.words")
_journal_log = logging.getLogger("glimmer.journal")

_PREPARE_AFTER = 300
"""Milliseconds after the start at which what the first note needs is loaded."""


_LOOK_AGAIN = 1_000
"""Milliseconds until it is looked again whether something is still half typed; only while another
language waits for it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What showed the journal when it was locked."""

    page: str = ""
    """Of the main window."""
    query: str = ""
    """In the gallery's box."""
    note: bool = False
    evening: bool = False
    other: bool = False

    @property
    def anything(self) -> bool:
        return bool(self.page) or self.note or self.evening or self.other

    def with_more(self, more: Seen) -> Seen:
        return Seen(
            page=more.page or self.page,
            query=more.query or self.query,
            note=more.note or self.note,
            evening=more.evening or self.evening,
            other=more.other or self.other,
        )


class Companion(QObject):
    """What `services.companion.Companion` promises, done with windows."""

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
            core.paths.resources,
            lambda: appearance.theme,
            lambda: core.pauses,
            self.events,
            self,
        )
        self._coming_up = ComingUp(lambda: core.machine.window_focus, self)
        self._arriving = Arriving(core, self._tray, self._coming_up.let_through, self)
        QApplication.instance().screenRemoved.connect(self._screen_went)  # type: ignore[union-attr]
        self._seen = Seen()
        self._typing = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._typing.timeout.connect(self._follow_language)
        self._connect()
        core.seal.changed = self._seal_changed.emit

    def start(self, *, background: bool) -> None:
        """Appear: the icon first, then what a first start shows, then what can wait. The icon says
        nothing yet in any language; its menu does."""
        QTimer.singleShot(0, self, self._language.speak)
        self._tray.show()
        QTimer.singleShot(0, self, lambda: self._settle(background))

    def close(self) -> None:
        """Let go of the desktop; what was typed is held first."""
        self._leaving = True
        self._core.seal.changed = _nothing
        if "_backup" in self.__dict__:
            self._backup.leave()
        if "_watch" in self.__dict__:
            self._watch.leave()
        if "_capture" in self.__dict__:
            self._capture.leave()
        if "_main" in self.__dict__:
            self._main.leave()
        if "_ground" in self.__dict__:
            self._ground.leave()
        if "_evening" in self.__dict__:
            self._evening.leave()
        if "_drift" in self.__dict__:
            self._drift.leave()
        if "_welcoming" in self.__dict__:
            self._welcoming.leave()
        if "_locking" in self.__dict__:
            self._locking.leave()
        if "_pauses" in self.__dict__:
            self._pauses.stop()
        self._arriving.close()
        self._tray.hide()
        if "_keys" in self.__dict__:
            self._keys.close()
        self._language.leave()
        self._tidy()

    def _tidy(self) -> None:
        """At the very end, and only where the journal was in use anyway."""
        if self._core.journal_was_used:
            from glimmer_desktop.services.tidying import tidy

            journal, clock = self._core.journal, self._core.clock
            self.tasks.on_store(lambda: tidy(journal, clock))

    def _settle(self, background: bool) -> None:
        """All that the icon did not have to wait for."""
        from glimmer_desktop.app.settings_watch import SettingsWatch

        QApplication.setWindowIcon(application_icon(self._core.paths.resources))
        self._follow_keys(self._core.preferences.current)
        self._follow_seal()
        if self._core.seal.is_locked:
            self._locking.open_by_itself()
        self._pauses.start()
        self._appearance.follow(self._core.machine.desktop_look)
        self._backup  # noqa: B018 - waits for changes from now on
        self._watch = SettingsWatch(self._core.preferences, self.events, self)
        if not background:
            self._show_at_start()
        QTimer.singleShot(_PREPARE_AFTER, self, self._prepare)

    def _prepare(self) -> None:
        """Load what the first note needs. Its window is put together when it is asked for: that
        takes some 40 ms once, and 10 MB from then on."""
        import glimmer_desktop.app.noting_memory  # noqa: F401 - brings the window along

        self._arriving.look_around()
        self._appearance.put_on()
        self._core.wording.vocabulary  # noqa: B018 - read from its file now
        self._core.prompting  # noqa: B018 - what it needs is there for the first note
        self._core.take_back_lent()
        self._tell_of_words()
        self._look_at_journal()

    def _look_at_journal(self) -> None:
        """One that is damaged at first sight goes into the log; the gallery tells it when made."""
        trouble = self._core.first_look()
        if trouble is not None:
            _journal_log.warning("%s: %s", trouble.code, trouble.values.get("path"))

    def _tell_of_words(self) -> None:
        """A words file that is not used: into the log, and into the gallery if it is made."""
        mistake = self._core.wording.mistake()
        if mistake is not None:
            where = (str(mistake.path), mistake.line, mistake.key, mistake.why)
            _log.warning("%s, line %d, %s: %s; the shipped words are used", *where)
            if "_main" in self.__dict__:
                self._main.tell_words(mistake)

    # What commands, tray and keys ask for

    def show_main(self) -> None:
        if not self._asks_for_key():
            self._main.show()

    def let_through(self, token: str) -> None:
        """The desktop's word that the window which is asked for next may have the keyboard."""
        self._coming_up.let_through(token)

    def show_capture(self, text: str = "") -> None:
        self._capture.open(text, self._coming_up.take_time(), self._pauses.take_up())

    def show_gallery(self) -> None:
        if not self._asks_for_key():
            self._main.show_gallery()

    def show_map(self) -> None:
        if not self._asks_for_key():
            self._main.show_map()

    def show_leaf(self) -> None:
        """The month it is now, to look back on."""
        if not self._asks_for_key():
            self._main.show_leaf()

    def show_settings(self) -> None:
        if not self._asks_for_key():
            self._main.show_settings()

    def invite(self) -> None:
        self._pauses.invite_now()

    def open_invitation(self) -> None:
        """The card of the one that warms the spark."""
        self._pauses.open_invitation()

    def invite_when_calm(self) -> None:
        self._pauses.invite_when_calm()

    def invite_all_the_same(self) -> None:
        """What makes it quiet just now is put aside."""
        self._pauses.invite_all_the_same()

    def pause(self) -> None:
        self._pauses.open_pause()

    def ground(self, x11_time: int = 0) -> None:
        self._pauses.make_way()
        self._ground.open(x11_time or self._coming_up.take_time())

    def evening(self) -> None:
        if self._asks_for_key():
            return
        self._pauses.take_up()  # a card would stand before it
        self._evening.open(self._coming_up.take_time())

    def drift(self, draw: Callable[[], tuple[Moment, ...]] | None = None) -> None:
        """Through what is kept close, or through what `draw` brings from the store."""
        if self._asks_for_key():
            return
        self._pauses.take_up()  # a card would stand before it
        self._drift.open(draw)

    def show_welcome(self) -> None:
        """The three cards, over the main window. Once seen they never come by themselves."""
        if self._asks_for_key():
            return
        self._memory.keep_so("welcomed", True)
        self._main.show()
        self._welcoming.open(self._main.window)

    def rest(self, until: datetime) -> None:
        self._pauses.rest(until)

    def resume(self) -> None:
        self._pauses.resume()

    def as_usual(self) -> None:
        """As many invitations as before somebody asked for fewer."""
        self._pauses.as_usual()

    def ask_status(self, done: Callable[[CompanionStatus], None]) -> None:
        from glimmer_desktop.services.companion import PresenceStatus

        machine = self._pauses.machine
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

    def moments_arrived(self, count: int) -> None:
        self.events.moments_arrived.emit(count)

    def erase(self) -> None:
        """All that was kept goes: the last deed of this run, once everything is closed."""
        self._core.erasing.at_end = True
        self.quit()

    def tell_what_stayed(self, left: Sequence[NotErased]) -> None:
        """After the end, in a window of its own: not all could be erased. Returns once it is
        closed."""
        from glimmer_desktop.ui.erasing.window import ErasingWindow

        window = ErasingWindow(self._appearance.put_on())
        window.show_left(left)
        QApplication.setQuitOnLastWindowClosed(True)
        window.show()
        QApplication.exec()

    def quit(self) -> None:
        QTimer.singleShot(0, QApplication.quit)

    def on_store(self, *work: Any) -> None:
        """As `Tasks.on_store`; commands use it, and only the first of them needs the thread."""
        self.tasks.on_store(*work)

    @cached_property
    def tasks(self) -> Tasks:
        from glimmer_desktop.ui.tasks import Tasks

        return Tasks(self._core.store, self._core.pictures, self)

    @cached_property
    def _backup(self) -> DailyBackup:
        from glimmer_desktop.app.daily_backup import DailyBackup

        core, somebody_writes = self._core, self._somebody_writes
        return DailyBackup(core, lambda: self.tasks, self.events, somebody_writes, self)

    @cached_property
    def _keys(self) -> Keys:
        keys = Keys(self._core.machine.hotkeys, self._pressed, self)
        keys.changed.connect(self._keys_changed)
        return keys

    # Windows, made when they are first needed

    @cached_property
    def _pauses(self) -> PausePresenter:
        from glimmer_desktop.app.evening_time import EveningTime
        from glimmer_desktop.app.pausing import Pausing
        from glimmer_desktop.app.plan_occasion import PlanOccasion
        from glimmer_desktop.services.wishes import EVENING
        from glimmer_desktop.ui.pause.presenter import PausePresenter

        presenter = PausePresenter(
            self._core.pauses,
            self.events,
            self._appearance.put_on(),
            self._arriving.arrival,
            Pausing(self._core, lambda: self.tasks, self.events, self).guide,
            others_open=self._open_windows,
            presence=self._core.machine.presence,
            parent=self,
        )
        presenter.note_requested.connect(self._note_invited)
        presenter.note_after_pause_requested.connect(self._note_after_pause)
        presenter.evening_requested.connect(self.evening)
        presenter.occasions.add(
            EVENING, EveningTime(self._has_sat, lambda: self._choose(evening_on=False))
        )
        presenter.off_requested.connect(lambda: self._choose(pauses_on=False))
        presenter.occasions.add("plan", PlanOccasion(self._core, lambda: self.tasks, self.events))
        self.events.plans_changed.connect(presenter.tick)
        return presenter

    @cached_property
    def _capture(self) -> CapturePresenter:
        from glimmer_desktop.app.noting_memory import NotingMemory
        from glimmer_desktop.ui.capture.presenter import CapturePresenter

        core = self._core
        presenter = CapturePresenter(
            core.capture,
            self._inside.tasks,
            self._inside.events,
            core.clock,
            core.wording.chosen_vocabulary,
        )
        remembered = NotingMemory(core.preferences, self._memory, self._inside.events, presenter)
        presenter.build(
            self._appearance.put_on(),
            core.preferences.current,
            whole=remembered.whole,
            young=remembered.young,
            prompting=core.prompting,
        )
        remembered.follow(presenter)
        presenter.about_to_show.connect(self._backup.make_room)
        presenter.about_to_show.connect(self._coming_up.bring)
        return presenter

    @cached_property
    def _ground(self) -> GroundPresenter:
        from glimmer_desktop.app.web_pages import open_page
        from glimmer_desktop.ui.ground.presenter import GroundPresenter

        core = self._core
        presenter = GroundPresenter(core.grounding, self.tasks, self.events, core.clock)
        presenter.build(
            self._appearance.put_on(),
            lambda: core.preferences.current,
            open_page,
            self._screen_in_use,
        )
        presenter.about_to_show.connect(self._coming_up.bring)
        presenter.ended.connect(core.pauses.paused)
        return presenter

    @cached_property
    def _evening(self) -> EveningPresenter:
        from glimmer_desktop.ui.evening.presenter import EveningPresenter

        core = self._core
        presenter = EveningPresenter(
            core.evenings, self._inside.tasks, self._inside.events, core.clock
        )
        presenter.build(self._appearance.put_on())
        presenter.about_to_show.connect(self._backup.make_room)
        presenter.about_to_show.connect(self._coming_up.bring)
        presenter.moment_asked.connect(self._open_moment)
        return presenter

    @cached_property
    def _drift(self) -> DriftPresenter:
        from glimmer_desktop.ui.drift.presenter import DriftPresenter

        core = self._core
        presenter = DriftPresenter(core.drifting, self._inside.tasks, self._inside.events)
        presenter.build(self._appearance.put_on(), self._screen_in_use)
        presenter.about_to_show.connect(self._coming_up.bring)
        presenter.moment_asked.connect(lambda moment: self._open_moment(moment, False))
        return presenter

    @cached_property
    def _welcoming(self) -> Welcoming:
        from glimmer_desktop.app.welcoming import Welcoming

        return Welcoming(
            self._core,
            self._keys,
            self.events,
            put_on=self._appearance.put_on,
            ways_here=lambda: self._arriving.ways_here,
            parent=self,
        )

    @cached_property
    def _main(self) -> MainScreen:
        from glimmer_desktop.app.main_screen import MainScreen

        inside = self._inside
        screen = MainScreen(self._core, inside.tasks, inside.events, self._keys, self._memory)
        screen.told_of_arrival = self._arriving.told
        screen.build(self._appearance.put_on())
        screen.tell_chord(self._keys.working_chord(NOTE))
        screen.note_requested.connect(self.show_capture)
        screen.ground_requested.connect(self.ground)
        screen.drift_requested.connect(self.drift)
        screen.span_chosen.connect(lambda span: self._choose(map_span=span))
        screen.closed_by_person.connect(self._main_closed)
        screen.all_the_same_requested.connect(self.invite_all_the_same)
        screen.rest_requested.connect(self.rest)
        screen.resume_requested.connect(self.resume)
        screen.evening_requested.connect(self.evening)
        screen.welcome_requested.connect(self.show_welcome)
        screen.erase_requested.connect(self.erase)
        screen.tell_backup(self._backup.status)
        screen.tell_words(self._core.wording.mistake())
        screen.tell_journal(self._core.first_look())
        inside.events.backup_tried.connect(screen.tell_backup)
        inside.events.moments_arrived.connect(
            lambda _: screen.tell_journal(self._core.first_look())  # a repair is such an arrival
        )
        return screen

    @cached_property
    def _inside(self) -> Inside:
        from glimmer_desktop.app.inside import Inside

        return Inside(self._core, self.events)

    @cached_property
    def _locking(self) -> Locking:
        from glimmer_desktop.app.locking import Locking

        put_on = self._appearance.put_on
        locking = Locking(self._core, lambda: self.tasks, self.events, put_on, self)
        locking.locked.connect(self._locked)
        locking.opened.connect(self._opened)
        locking.came_in.connect(self._came_in)
        locking.note_wanted.connect(self.show_capture)
        locking.ground_wanted.connect(self.ground)
        locking.lock_wanted.connect(self.lock)
        locking.can_lock.connect(self._tray.offer_lock)
        self._pauses.machine_told.connect(locking.watch.told)
        return locking

    # A journal with a passphrase

    def lock(self) -> None:
        """Close the journal, if it has a passphrase: at once what shows it, then the store."""
        if self._core.seal.is_there and not self._core.seal.is_locked:
            self._put_journal_away()
            self._locking.lock()
        elif self._core.seal.is_locked:
            self._locking.stay_locked()

    def show_lock(self) -> None:
        """The page of a locked journal."""
        self._locking.show()

    def _asks_for_key(self) -> bool:
        """Whether the journal is locked: then the page that opens it comes up instead."""
        if not self._core.seal.is_locked:
            return False
        self.show_lock()
        return True

    def _follow_seal(self) -> None:
        """A journal was sealed, opened, locked, or has no passphrase any more."""
        if self._core.seal.is_there or "_locking" in vars(self):
            self._locking.look()
            self.events.seal_changed.emit()

    def _locked(self) -> None:
        self._put_journal_away()
        if self._seen.anything:
            self._locking.show()

    def _put_journal_away(self) -> None:
        """No window that knows the journal stays, seen or not; what was typed is held."""
        self._seen = self._seen.with_more(self._look_what_is_seen())
        for name in ("_main", "_evening", "_drift", "_capture"):
            if (part := vars(self).pop(name, None)) is not None:
                part.leave()
        if "_backup" in vars(self):
            self._backup.give_way()
        if "_pauses" in vars(self):
            self._pauses.forget_journal()
        if "_ground" in vars(self):
            self._ground.forget_own()
        if "_welcoming" in vars(self):
            self._welcoming.leave()
        self._keys.listen_elsewhere(False)
        self._inside.leave(self._windows_that_stay())
        del self._inside

    def _look_what_is_seen(self) -> Seen:
        made = vars(self)
        main = made.get("_main")
        return Seen(
            page=main.page if main is not None and main.window.isVisible() else "",
            query=main.query if main is not None else "",
            note=self._note_is_open(),
            evening=self._page_is_open(),
            other="_drift" in made and self._drift.window.isVisible(),
        )

    def _windows_that_stay(self) -> list[QWidget]:
        """They know nothing of the journal, or know it no more."""
        made = vars(self)
        ground = [self._ground.window] if "_ground" in made else []
        return [*ground, *(self._locking.windows if "_locking" in made else ())]

    def _opened(self) -> None:
        """The journal can be read again: what was open before comes back."""
        seen, self._seen = self._seen, Seen()
        note = seen.note or self._note_is_open()
        wanted = self._locking.is_shown
        self._locking.put_away()
        if "_capture" in vars(self):  # it belongs to the time before
            self._put_journal_away()
            self._seen = Seen()
        self.tasks.on_store(self._core.capture.join_drafts, failed=_not_joined)
        if seen.page:
            self._main.show_page(seen.page)
        elif wanted:
            self._main.show()
        if note:
            self.show_capture()
        self.events.moments_arrived.emit(0)

    def _came_in(self, unlocked: Unlocked) -> None:
        from glimmer_desktop.ui.locked.wording import came_in

        if (said := came_in(unlocked)) and "_main" in vars(self):
            self._main.say(said)

    # Another language

    def _follow_language(self) -> None:
        """Windows are made in one language. For another they are made anew; where something is half
        typed that would go with them, once it is kept or given up."""
        due = not self._leaving and self._language.is_due
        waits = due and self._is_half_typed()
        if waits:
            self._typing.start()
        else:
            self._typing.stop()
        if waits is not self._core.wording.waits:
            self._core.wording.waits = waits
            self.events.language_waits.emit()
        if due and not waits:
            self._speak_anew()

    def _is_half_typed(self) -> bool:
        from glimmer_desktop.app.half_typed import is_half_typed

        made = vars(self)
        holding = [made[name].window for name in ("_capture", "_evening") if name in made]
        main = self._main.window if "_main" in made else None
        return is_half_typed(holding=holding, main=main)

    def _speak_anew(self) -> None:
        welcoming = "_welcoming" in vars(self) and self._welcoming.is_open
        grounding = "_ground" in vars(self) and self._ground.window.isVisible()
        self._put_journal_away()
        if (ground := vars(self).pop("_ground", None)) is not None:
            ground.leave()
            ground.window.deleteLater()
        self._language.speak()
        self._tray.speak_anew()
        if "_locking" in vars(self):
            self._locking.make_anew()
        if not self._core.seal.is_locked:
            seen, self._seen = self._seen, Seen()
            self._show_again(seen)
        if welcoming:
            self.show_welcome()
        if grounding:
            self.ground()

    def _show_again(self, seen: Seen) -> None:
        """What was open, in windows made since."""
        if seen.query:
            self._main.search_for(seen.query)
        if seen.page:
            self._main.show_page(seen.page)
            self._main.stay_at("language")
        if seen.evening:
            self.evening()
        if seen.note:
            self.show_capture()

    # What follows from what

    def _connect(self) -> None:
        tray = self._tray
        tray.note_requested.connect(self.show_capture)
        tray.gallery_requested.connect(self.show_gallery)
        tray.pause_requested.connect(self.pause)
        tray.ground_requested.connect(self.ground)
        tray.evening_requested.connect(self.evening)
        tray.drift_requested.connect(self.drift)
        tray.rest_requested.connect(self.rest)
        tray.resume_requested.connect(self.resume)
        tray.as_usual_requested.connect(self.as_usual)
        tray.all_the_same_requested.connect(self.invite_all_the_same)
        tray.date_requested.connect(self._show_resting)
        tray.break_end_requested.connect(lambda: self._choose(noting_break=False))
        tray.lock_requested.connect(self.lock)
        tray.quit_requested.connect(self.quit)
        tray.invitation_opened.connect(self.open_invitation)
        tray.available_changed.connect(self.events.ways_changed)
        self.events.settings_changed.connect(self._settings_changed)
        self.events.words_changed.connect(self._offer_words)
        self._seal_changed.connect(self._follow_seal)
        self._appearance.changed = self._look_changed

    def _pressed(self, pressed: Pressed) -> None:
        self.let_through(pressed.token)
        if pressed.action == NOTE:
            if "_welcoming" in self.__dict__ and self._welcoming.tries():
                return
            self._capture.open(pressed_at=pressed.x11_time, prompt=self._pauses.take_up())
        elif pressed.action == GROUND:
            self.ground(pressed.x11_time)

    def _note_invited(self, line: str) -> None:
        self._capture.open(prompt=line, pressed_at=self._coming_up.take_time())

    def _note_after_pause(self, line: str, value: str) -> None:
        clicked_at = self._coming_up.take_time()
        self._capture.open("", clicked_at, line, value=value, after_pause=True)

    def _screen_in_use(self) -> QScreen | None:
        from glimmer_desktop.ui.pause.screens import screen_in_use

        return screen_in_use(self._core.machine.window_focus.active_spot)

    def _screen_went(self, _gone: QScreen) -> None:
        self._back_in_sight.wait_and_look()

    @cached_property
    def _back_in_sight(self) -> BackInSight:
        from glimmer_desktop.app.back_in_sight import BackInSight

        return BackInSight(self._screen_in_use, self)

    def _note_is_open(self) -> bool:
        return "_capture" in self.__dict__ and self._capture.window.isVisible()

    def _page_is_open(self) -> bool:
        return "_evening" in self.__dict__ and self._evening.window.isVisible()

    def _somebody_writes(self) -> bool:
        return self._note_is_open() or self._page_is_open()

    def _open_windows(self) -> tuple[Reason, ...]:
        """What somebody is in, and no invitation comes into."""
        from glimmer_desktop.domain.reasons import Reason

        return tuple(
            reason
            for reason, is_open in (
                (Reason.NOTE_OPEN, self._note_is_open()),
                (Reason.GROUND_OPEN, "_ground" in vars(self) and self._ground.window.isVisible()),
                (Reason.EVENING_OPEN, self._page_is_open()),
                (Reason.DRIFT_OPEN, "_drift" in vars(self) and self._drift.window.isVisible()),
                (Reason.WELCOME_OPEN, "_welcoming" in vars(self) and self._welcoming.is_open),
            )
            if is_open
        )

    def _has_sat(self) -> bool:
        """Whether a page of this evening was kept, in this run or before."""
        return self._core.evenings.has_sat()

    def _open_moment(self, moment: Moment, uncovered: bool) -> None:
        """One that lay beside the page, in its own window."""
        self._main.open_moment(moment, uncovered=uncovered)

    def _show_resting(self) -> None:
        if not self._asks_for_key():
            self._main.show_resting()

    def _choose(self, **chosen: Any) -> None:
        """A choice that was made elsewhere than in Settings; there it can be taken back."""
        try:
            self._core.preferences.change(chosen)
        except Known as error:
            from glimmer_desktop.ui.words import say

            self._capture.toast.say(say(error), "", QApplication.primaryScreen())
        self.events.settings_changed.emit(self._core.preferences.current)

    def _settings_changed(self, settings: Settings) -> None:
        self._appearance.refresh()
        if self._language.is_due:  # not at once: the page that it was chosen on goes, too
            QTimer.singleShot(0, self, self._follow_language)
        self._offer_words()
        self._follow_keys(settings)

    def _follow_keys(self, settings: Settings) -> None:
        """As chosen here, or written into the file by hand."""
        self._keys.follow(settings)
        self._tell_keys()
        self._tray.offer_evening(settings.evening_on)

    def _keys_changed(self) -> None:
        """The desktop has answered, or taken keys back."""
        self._tell_keys()
        self.events.keys_changed.emit()

    def _tell_keys(self) -> None:
        note = self._keys.working_chord(NOTE)
        self._tray.set_chord(note)
        self._tray.set_ground_chord(self._keys.working_chord(GROUND))
        if "_main" in self.__dict__:
            self._main.tell_chord(note)

    def _offer_words(self) -> None:
        """The lists, or what is left out of them, may be others now."""
        if "_capture" in self.__dict__:
            self._capture.offer_from(self._core.wording.chosen_vocabulary)

    def _look_changed(self, theme: Theme) -> None:
        self.events.theme_changed.emit(theme)

    def _show_at_start(self) -> None:
        first = self._memory.first_time("started")
        if first and not self._core.has_journal and not self._memory.is_so("welcomed"):
            self.show_welcome()
        elif first or not self._tray.available:
            self.show_main()
        if self._core.seal.is_locked:
            return
        if self._core.erasing.went_on:
            self._main.say(self._how_erasing_ended())
        elif not self._tray.available and self._memory.first_time("no tray"):
            self._main.say(
                self.tr(
                    "This desktop shows no tray icons. On GNOME the AppIndicator extension adds "
                    "them; until then, start Glimmer again to come back here."
                )
            )

    def _how_erasing_ended(self) -> str:
        """One that a run before this had begun."""
        if self._core.erasing.left:
            from glimmer_desktop.ui.erasing.wording import what_is_left

            return what_is_left(self._core.erasing.left)
        return self.tr("Erasing was cut short. It is finished now: what was here is gone.")

    def _main_closed(self) -> None:
        if self._leaving or not self._memory.first_time("closed"):
            return
        where = (
            self.tr("Glimmer is still here, in the tray.")
            if self._tray.available
            else self.tr("Glimmer is still here. Start it again to come back to this window.")
        )
        self._capture.toast.say(where, "", QApplication.primaryScreen())


def _nothing() -> None:
    """The companion ends: what the store does now is nobody's news."""


def _not_joined(known: Known) -> None:
    _log.warning("what was typed while it was locked waits on: %s", known.code.value)
