"""Decides for the welcome: every choice in it is a real setting, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.services.ports.notifications import Bell
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.arrivals import NO_TRAY, WaysHere, told_of
from glimmer_desktop.settings.how_often import less_often, more_often
from glimmer_desktop.settings.schema import ArrivalChoice, Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.settings import sentences
from glimmer_desktop.ui.settings.chords import CHORDS, why_not
from glimmer_desktop.ui.settings.wording import in_words, label_of
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.welcome import wording
from glimmer_desktop.ui.welcome.window import WelcomeWindow

_KEYS: Final = "note_chord"


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind the welcome.

    `first_words` and `limits` are lines of the words file. `try_chord` asks the desktop for keys to
    note with, `chord_state` tells what became of the last, and `chord_given` which keys the desktop
    gave instead, in its own words. `bell` is found when it is first to be heard. `ways_here` tells
    what an invitation could come by on this desktop.
    """

    first_words: Sequence[str]
    limits: Sequence[str]
    preferences: Preferences
    try_chord: Callable[[str], HotkeyState]
    chord_state: Callable[[], HotkeyState]
    listen_elsewhere: Callable[[bool], None]
    bell: Callable[[], Bell]
    ways_here: Callable[[], WaysHere]
    chord_given: Callable[[], str] = str


class WelcomePresenter(QObject):
    """`build` and `open` once each."""

    ended = Signal()

    def __init__(self, behind: Behind, events: AppEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._behind = behind
        self._preferences = behind.preferences
        self._events = events
        self._before = 0  # how many changes there were before it came
        self._tried = False

    def build(self, theme: Theme) -> WelcomeWindow:
        """Make the window, hidden. No I/O."""
        behind, self._before = self._behind, self._preferences.changes
        self.window = window = WelcomeWindow(theme, behind.first_words, behind.limits)
        window.undo_wanted.connect(self._undo)
        window.left.connect(self.ended)
        window.invitations.change_wanted.connect(self._change)
        window.invitations.more_wanted.connect(lambda: self._take(more_often(self._now)))
        window.invitations.fewer_wanted.connect(lambda: self._take(less_often(self._now)))
        window.keys.chord_chosen.connect(self._choose_chord)
        window.keys.listening.connect(self._listen)
        self._events.theme_changed.connect(window.wear)
        self._events.settings_changed.connect(self._show)
        self._events.keys_changed.connect(self._show)
        self._show()
        return window

    def open(self, over: QWidget | None = None) -> None:
        """Show it, in front of another window."""
        self.window.bring_up(over)

    def tries(self) -> bool:
        """The keys were pressed: whether that was to try them, and they are to do nothing else.

        Once, while their card is in sight.
        """
        if self._tried or not self.window.shows_keys():
            return False
        self._tried = True
        self._show_keys()
        self.window.announce(self.window.keys.told())
        self.window.bring_up()
        return True

    @property
    def _now(self) -> Settings:
        return self._preferences.current

    # What the person does

    def _change(self, name: str, value: Any) -> None:
        self._take({name: value})
        if value is ArrivalChoice.CARD_WITH_BELL and self._now.arrival is value:
            self._behind.bell().ring()  # it is never first heard with an invitation
            self._show()

    def _take(self, chosen: Mapping[str, Any]) -> bool:
        """Whether it is chosen from now on; else it is said why it could not be kept."""
        if not chosen:
            return True
        return self._done(lambda: self._preferences.change(chosen))

    def _undo(self) -> None:
        """What was chosen before the welcome came is not its to take back."""
        if self._preferences.changes <= self._before:
            return
        names = self._preferences.last_changed
        if self._done(self._preferences.undo):
            again = in_words(names, [getattr(self._now, name) for name in names])
            self.window.announce(
                self.tr("{setting} is {value} again").format(setting=label_of(names), value=again)
            )

    def _done(self, act: Callable[[], object]) -> bool:
        trouble = ""
        try:
            act()
        except Known as known:
            trouble = sentences.not_kept(known)
        self._events.settings_changed.emit(self._now)
        self.window.say(trouble)
        return not trouble

    # Keys

    def _choose_chord(self, chord: str) -> None:
        """Ask the desktop for them; where they are refused, those there were stay."""
        state = self._behind.try_chord(chord)
        if not state.is_refusal:
            self._tried = False  # others, to be tried as well
            if self._take({_KEYS: chord}):
                return
            state = HotkeyState.READY
        self._behind.try_chord(self._now.note_chord)
        self._show_keys()
        if refused := self._why_not(chord, state):
            self.window.keys.say_beside(f"{chord}: {refused}")
            self.window.announce(refused)

    def _listen(self, listens: bool) -> None:
        self._behind.listen_elsewhere(listens)
        words = self.tr("Esc keeps them as they are, Backspace is for none.")
        self.window.keys.say_beside(words if listens else "")

    def _why_not(self, chord: str, state: HotkeyState) -> str:
        others = [getattr(self._now, name) for name in CHORDS if name != _KEYS]
        return why_not(state, CHORDS[_KEYS], ours=chord in others)

    # What is shown

    def _show(self, _settings: Settings | None = None) -> None:
        settings = self._now
        self.window.invitations.show_choices(
            settings,
            wording.when_line(settings),
            more=bool(more_often(settings)),
            fewer=bool(less_often(settings)),
        )
        self.window.invitations.say_of_arrival(self._of_arrival(settings.arrival))
        self._show_keys()
        undoable = self._preferences.changes > self._before
        self.window.offer_undo(label_of(self._preferences.last_changed) if undoable else "")

    def _of_arrival(self, arrival: ArrivalChoice) -> str:
        """What stands in its place, where this machine cannot do it."""
        behind = self._behind
        told = [one for one in told_of(arrival, behind.ways_here()) if one != NO_TRAY]
        lines = sentences.of_arrival(told)
        if arrival is ArrivalChoice.CARD_WITH_BELL and behind.bell().technique == "null":
            lines.append(wording.no_bell())
        return "\n".join(lines)

    def _show_keys(self) -> None:
        card, chord, state = self.window.keys, self._now.note_chord, self._behind.chord_state()
        works = bool(chord) and state is HotkeyState.READY
        card.show_chord(chord, works=works, can_choose=state is not HotkeyState.UNAVAILABLE)
        card.say_beside("")
        card.tell(self._of_keys(chord, works=works, state=state))
        card.tell_other_ways(
            wording.other_ways(tray=self._behind.ways_here().tray, command=CHORDS[_KEYS])
        )

    def _of_keys(self, chord: str, *, works: bool, state: HotkeyState) -> str:
        if works and self._tried:
            return self.tr("They work. From now on they open a note.")
        if works:
            if given := self._behind.chord_given():  # "Press ..." in some desktops' words
                return self.tr("Try them now, if you like: {keys}").format(keys=given)
            return self.tr("Press {chord} now, if you like.").format(chord=chord)
        if not chord and state is not HotkeyState.UNAVAILABLE:
            return self.tr("No keys are chosen.")
        because = self._why_not(chord, state)
        return because if state is HotkeyState.UNAVAILABLE else f"{chord}: {because}"
