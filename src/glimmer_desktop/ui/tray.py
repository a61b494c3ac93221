"""The tray: one small spark, a menu, and a line that says when the next invitation may come.

A tray may be missing, and may appear late. `QSystemTrayIcon.isVisible` and `supportsMessages` say
yes either way, so whether there is one is asked of the desktop.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.icons import Mood, tray_icon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from glimmer_desktop.services.pauses import Pauses
    from glimmer_desktop.ui.theme.theme import Theme

WATCHER = "org.kde.StatusNotifierWatcher"
_SETTLE = 200
"""Milliseconds between a watcher appearing and the new icon."""
_LOOKS = (2_000, 5_000, 15_000, 30_000, 60_000, 120_000)
"""Milliseconds after the start at which a tray that was missing is looked for again."""
_DARK_PANELS = ("gnome", "unity", "cinnamon", "pantheon")
"""Desktops whose panel is dark whatever the windows are."""


class Tray(QObject):
    """The icon and its menu. Says what was asked for; decides nothing.

    The icon comes first, as it usually looks. The rhythm, which knows whether it rests, and what
    the menu says are asked for once it is there.
    """

    note_requested = Signal()
    gallery_requested = Signal()
    pause_requested = Signal()
    ground_requested = Signal()
    evening_requested = Signal()
    drift_requested = Signal()
    rest_requested = Signal(object)  # datetime: until when
    resume_requested = Signal()
    date_requested = Signal()  # to rest until one that is yet to be chosen
    as_usual_requested = Signal()  # after fewer were asked for
    all_the_same_requested = Signal()  # what makes it quiet just now is put aside
    break_end_requested = Signal()  # of the break from noting
    lock_requested = Signal()
    quit_requested = Signal()
    invitation_opened = Signal()  # the one that warms the spark
    message_clicked = Signal()
    available_changed = Signal()

    def __init__(
        self,
        resources: Path,
        theme: Callable[[], Theme],
        pauses: Callable[[], Pauses],
        events: AppEvents,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._resources = resources
        self._theme = theme
        self._pauses = pauses
        self._chord = self._ground_chord = ""
        self._icon: QSystemTrayIcon | None = None
        self._invitation = ""
        self._worn: tuple[bool, Mood] | None = None
        self._was_available = False
        self._is_new = True
        self._looks: list[int] = []
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self.refresh)
        self._watch_for_panels()
        events.pauses_changed.connect(self.refresh)
        events.theme_changed.connect(self.refresh)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    def show(self) -> None:
        """Put the icon into the tray, or wait for a tray to appear."""
        self._looks = list(_LOOKS)
        self.recreate()
        self._is_new = False
        QTimer.singleShot(0, self, self.refresh)
        if not self.available:
            self._look_again()

    def hide(self) -> None:
        self._looking.stop()
        self._settling.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def recreate(self) -> None:
        """Make the icon anew: Qt decides only once how an icon is shown."""
        self.hide()
        self._icon = QSystemTrayIcon(self)
        self._worn = None
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._dress()
        self._icon.show()
        if not self._is_new:
            self.refresh()
        self._tell_if_changed()

    def _tell_if_changed(self) -> None:
        if self.available != self._was_available:
            self._was_available = not self._was_available
            self.available_changed.emit()

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray right now."""
        return self.technique != "none"

    @property
    def technique(self) -> str:
        """How the icon is shown: "status-notifier", "xembed", "native" or "none"."""
        if self._bus is not None and self._bus.interface().isServiceRegistered(WATCHER).value():
            return "status-notifier"
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return "none"
        return "xembed" if sys.platform.startswith("linux") else "native"

    def set_chord(self, chord: str) -> None:
        """The keys that note from anywhere, shown beside the entry; "" when there are none."""
        self._chord = chord
        self.refresh()

    def set_ground_chord(self, chord: str) -> None:
        """The same for Ground me."""
        self._ground_chord = chord
        self.refresh()

    def offer_evening(self, chosen: bool) -> None:
        """Whether an evening sitting is among the entries."""
        self._evening.setVisible(chosen)

    def offer_lock(self, can_be: bool) -> None:
        """Whether the journal is open and could be locked."""
        if self._menu.isEmpty():
            self._build_menu()
        self._lock.setVisible(can_be)

    def warm(self, line: str) -> None:
        """An invitation is here: a warmer spark that a click opens, with the line on it."""
        self._invitation = line
        self.refresh()

    def cool(self) -> None:
        """It was answered, or has gone by: the spark is as it was."""
        if self._invitation:
            self.warm("")

    def tell(self, title: str, line: str, seconds: float) -> bool:
        """Show a message beside the icon, if there is one."""
        if self._icon is None or not self.available:
            return False
        self._icon.showMessage(title, line, self._icon.icon(), round(seconds * 1000))
        return True

    def refresh(self) -> None:
        """Bring icon and menu up to date; asked for by events and by opening the menu."""
        from glimmer_desktop.domain.reasons import Reason
        from glimmer_desktop.ui.pause.wording import pauses_line

        if self._menu.isEmpty():
            self._build_menu()
        pauses = self._pauses()
        rest_until = pauses.rest_until
        resting = rest_until is not None
        status = pauses.status()
        on_break = Reason.BREAK in status.quiet_because
        self._note.setText(_with_keys(self.tr("Note a glimmer"), self._chord))
        self._ground.setText(_with_keys(self.tr("Ground me"), self._ground_chord))
        self._line.setText(pauses_line(status, pauses.now(), rest_until))
        self._aside.setVisible(pauses.can_be_put_aside)
        self._rest.menuAction().setVisible(not resting and not on_break)
        self._resume.setVisible(resting and not on_break)
        self._break.setVisible(on_break)
        self._usual.setVisible(pauses.are_fewer)
        self._invited.setText(self._invitation.replace("&", "&&"))
        self._invited.setVisible(bool(self._invitation))
        self._dress()

    def _dress(self) -> None:
        """Give the icon the drawing for this panel and this hour."""
        if self._icon is None:
            return
        words = self._invitation or "Glimmer"
        if self._icon.toolTip() != words:
            self._icon.setToolTip(words)
        look = (self._on_dark_panel(), self._mood())
        if self._worn != look:
            self._worn = look
            on_dark, mood = look
            self._icon.setIcon(tray_icon(self._resources, mood, on_dark=on_dark))

    def _mood(self) -> Mood:
        if self._invitation:
            return Mood.WARM
        resting = not self._is_new and self._pauses().rest_until is not None
        return Mood.RESTING if resting else Mood.USUAL

    @property
    def menu(self) -> QMenu:
        if self._menu.isEmpty():
            self.refresh()
        return self._menu

    def speak_anew(self) -> None:
        """Another language is spoken: the menu is made anew, with what it offers."""
        if self._menu.isEmpty():
            return
        evening, lock = self._evening.isVisible(), self._lock.isVisible()
        self._menu.clear()
        self._build_menu()
        self._evening.setVisible(evening)
        self._lock.setVisible(lock)
        self.refresh()

    def _build_menu(self) -> None:
        from glimmer_desktop.services.rests import REST_KEYS

        self._invited = self._entry("", self.invitation_opened.emit)
        self._invited.setVisible(False)
        self._note = self._entry(self.tr("Note a glimmer"), self.note_requested.emit)
        self._pause = self._entry(self.tr("A pause"), self.pause_requested.emit)
        self._ground = self._entry(self.tr("Ground me"), self.ground_requested.emit)
        self._evening = self._entry(self.tr("This evening"), self.evening_requested.emit)
        self._evening.setVisible(False)
        self._drift = self._entry(self.tr("Drift"), self.drift_requested.emit)
        self._gallery = self._entry(self.tr("Gallery"), self.gallery_requested.emit)
        self._menu.addSeparator()
        self._line = QAction(self._menu)
        self._line.setEnabled(False)
        self._menu.addAction(self._line)
        self._aside = self._entry(
            self.tr("Invite me all the same"), self.all_the_same_requested.emit
        )
        self._rest = self._menu.addMenu(self.tr("Rest from invitations"))
        self._rest_actions = [self._rest_entry(key) for key in REST_KEYS]
        until_a_day = self._rest.addAction(self.tr("Until a day …"))
        until_a_day.triggered.connect(lambda _=False: self.date_requested.emit())
        self._break = self._entry(
            self.tr("End the break from noting"), self.break_end_requested.emit
        )
        self._resume = self._entry(self.tr("Resume invitations"), self.resume_requested.emit)
        self._usual = self._entry(
            self.tr("As many invitations as before"), self.as_usual_requested.emit
        )
        self._menu.addSeparator()
        self._lock = self._entry(self.tr("Lock"), self.lock_requested.emit)
        self._lock.setVisible(False)
        self._quit = self._entry(self.tr("Quit"), self.quit_requested.emit)

    def _entry(self, words: str, chosen: Callable[[], None]) -> QAction:
        action = QAction(words, self._menu)
        action.triggered.connect(lambda _=False: chosen())
        self._menu.addAction(action)
        return action

    def _rest_entry(self, key: str) -> QAction:
        from glimmer_desktop.ui.pause.wording import rest_choice_label

        action = QAction(rest_choice_label(key), self._rest)
        action.triggered.connect(lambda _=False: self._rest_chosen(key))
        self._rest.addAction(action)
        return action

    def _rest_chosen(self, key: str) -> None:
        """The end is reckoned from the click, not from when the menu was made."""
        for choice in self._pauses().rest_choices():
            if choice.key == key:
                self.rest_requested.emit(choice.until)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A left click notes, or opens the invitation that is here; on macOS it opens the menu, as
        there is usual."""
        left = reason == QSystemTrayIcon.ActivationReason.Trigger
        if left and sys.platform != "darwin":
            intent = self.invitation_opened if self._invitation else self.note_requested
            intent.emit()

    def _on_dark_panel(self) -> bool:
        desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").casefold()
        if any(name in desktop for name in _DARK_PANELS):
            return True
        if self._is_new:  # asking for the scheme makes all 900 names of `Qt`: once it is shown
            return QGuiApplication.palette().window().color().lightness() < 128
        from PySide6.QtCore import Qt

        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._theme().is_dark
        return scheme == Qt.ColorScheme.Dark

    def _watch_for_panels(self) -> None:
        """At login the panel often starts after us."""
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settling.timeout.connect(self.recreate)
        self._looking = QTimer(self, singleShot=True)
        self._looking.timeout.connect(self._look)
        self._bus = _session_bus()
        if self._bus is None:
            return
        from PySide6.QtDBus import QDBusServiceWatcher

        mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        self._watcher = QDBusServiceWatcher(WATCHER, self._bus, mode, self)
        self._watcher.serviceRegistered.connect(self._panel_appeared)
        self._watcher.serviceUnregistered.connect(self._panel_went)

    def _panel_appeared(self, _: str) -> None:
        if self._icon is not None:
            self._settling.start()

    def _panel_went(self, _: str) -> None:
        """The icon stays made: Qt shows it again in the next one."""
        self._tell_if_changed()

    def _look_again(self) -> None:
        from PySide6.QtCore import Qt

        self._looking.setTimerType(Qt.TimerType.VeryCoarseTimer)
        if self._looks:
            self._looking.start(self._looks.pop(0))

    def _look(self) -> None:
        """An XEmbed tray announces itself on X only: look a few times in the first minutes."""
        self._looking.stop()
        if self.available:
            self.recreate()
        else:
            self._look_again()


def _with_keys(words: str, chord: str) -> str:
    return f"{words}\u2003{chord}" if chord else words


def _session_bus() -> QDBusConnection | None:
    """The session bus where there is one; asking for it must not start one."""
    if not sys.platform.startswith("linux"):
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not told and not (runtime and Path(runtime, "bus").exists()):
        return None
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
