"""Decides what becomes of a change on the settings page: it acts at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.ports import HotkeyState
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.words import say

NOTE_CHORD = "note_chord"

TryChord = Callable[[str], HotkeyState]


class SettingsPresenter(QObject):
    """Between the page and the preferences. `try_chord` asks the desktop for a chord."""

    def __init__(
        self,
        page: SettingsPage,
        preferences: Preferences,
        events: AppEvents,
        try_chord: TryChord,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._preferences = preferences
        self._events = events
        self._try_chord = try_chord
        page.change_wanted.connect(self._change)
        page.undo_wanted.connect(self._undo)
        self._show()

    def show_chord_state(self, state: HotkeyState) -> None:
        """Say beside the chord whether it can be used here."""
        self._page.say_beside(NOTE_CHORD, self._chord_line(state))

    def _change(self, name: str, value: Any) -> None:
        if name == NOTE_CHORD and not self._chord_works(value):
            self._show()
            return
        self._apply(name, lambda: self._preferences.change(name, value))

    def _undo(self) -> None:
        before = self._preferences.current
        self._apply("", self._preferences.undo)
        chord = self._preferences.current.note_chord
        if chord != before.note_chord:
            self._chord_works(chord)

    def _apply(self, name: str, act: Callable[[], Settings]) -> None:
        try:
            settings = act()
        except Known as known:
            self._show()
            self._page.say_beside(name or NOTE_CHORD, say(known))
            return
        self._show()
        self._events.settings_changed.emit(settings)

    def _chord_works(self, chord: str) -> bool:
        state = self._try_chord(chord)
        self.show_chord_state(state)
        if state is HotkeyState.READY:
            return True
        if state is not HotkeyState.UNAVAILABLE:
            self._try_chord(self._preferences.current.note_chord)
        return state is HotkeyState.UNAVAILABLE

    def _chord_line(self, state: HotkeyState) -> str:
        if state is HotkeyState.TAKEN:
            return self.tr("Another program has these keys. Others are free to choose.")
        if state is HotkeyState.NO_SUCH_KEY:
            return self.tr("This keyboard has no such key. Others are free to choose.")
        if state is HotkeyState.UNAVAILABLE:
            return self.tr(
                "This desktop lets no program ask for keys. In its keyboard settings, "
                "any keys can be bound to the command: glimmer capture"
            )
        return ""

    def _show(self) -> None:
        self._page.show_settings(self._preferences.current, can_undo=self._preferences.can_undo)
