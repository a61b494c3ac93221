"""Decides what becomes of a change on the settings page: it acts at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports import Autostart, AutostartState, HotkeyState
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.schema import Settings, declarations
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.pause.wording import pauses_line
from glimmer_desktop.ui.settings import sentences
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.words import say

NOTE_CHORD = "note_chord"
AUTOSTART = "autostart"

TryChord = Callable[[str], HotkeyState]


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind the page. `try_chord` asks the desktop for a chord."""

    preferences: Preferences
    pauses: Pauses
    autostart: Autostart
    try_chord: TryChord


class SettingsPresenter(QObject):
    """Between the page and what stands behind it."""

    def __init__(self, page: SettingsPage, behind: Behind, events: AppEvents) -> None:
        super().__init__(page)
        self._page = page
        self._preferences = behind.preferences
        self._pauses = behind.pauses
        self._autostart = behind.autostart
        self._events = events
        self._try_chord = behind.try_chord
        page.change_wanted.connect(self._change)
        page.undo_wanted.connect(self._undo)
        page.as_usual_wanted.connect(self._as_usual)
        page.autostart_wanted.connect(self._switch_autostart)
        page.shown.connect(self._look_around)
        events.pauses_changed.connect(self._show_rhythm)
        events.settings_changed.connect(lambda _settings: self._show_rhythm())
        self._show()
        for problem in self._preferences.problems:
            if problem.key in declarations():
                page.say_beside(problem.key, sentences.beside(problem))

    def show_chord_state(self, state: HotkeyState) -> None:
        """Say beside the chord whether it can be used here."""
        self._page.say_beside(NOTE_CHORD, self._chord_line(state))

    def _change(self, name: str, value: Any) -> None:
        if name == NOTE_CHORD and not self._chord_works(value):
            self._show()
            return
        self._apply(name, lambda: self._preferences.change({name: value}))

    def _undo(self) -> None:
        before = self._preferences.current
        self._apply("", self._take_back)
        chord = self._preferences.current.note_chord
        if chord != before.note_chord:
            self._chord_works(chord)

    def _take_back(self) -> Settings:
        self._preferences.undo()
        return self._preferences.current

    def _apply(self, name: str, act: Callable[[], Settings]) -> None:
        try:
            settings = act()
        except Known as known:
            self._show()
            if name:
                self._page.say_beside(name, say(known))
            else:
                self._page.say_on_top(say(known))
            return
        self._page.say_on_top("")
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

    def _as_usual(self) -> None:
        self._pauses.as_usual()
        self._events.pauses_changed.emit()

    def _switch_autostart(self, on: bool) -> None:
        try:
            self._autostart.switch(on)
        except Known as known:
            self._show_autostart()
            self._page.say_beside(AUTOSTART, say(known))
            return
        self._show_autostart()

    def _look_around(self) -> None:
        """What others may have changed since the page was last seen."""
        self._show_rhythm()
        self._show_autostart()

    def _show_autostart(self) -> None:
        """The desktop's own file is asked each time: other programs switch it, too."""
        state = self._autostart.state()
        why_not = ""
        if state is AutostartState.UNAVAILABLE:
            why_not = self.tr("This desktop has its own list of what starts with it.")
        self._page.show_autostart(state is AutostartState.ON, why_not)

    def _show_rhythm(self) -> None:
        if not self._page.isVisible():
            return
        now = self._pauses.now()
        line = pauses_line(self._pauses.status(), now, self._pauses.rest_until)
        self._page.show_rhythm(line, fewer=self._pauses.are_fewer)

    def _show(self) -> None:
        self._page.show_settings(
            self._preferences.current, can_undo=bool(self._preferences.last_changed)
        )
        self._page.say_on_top(sentences.on_top(self._preferences.problems))
