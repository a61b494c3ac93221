"""Decides what becomes of a change on the settings page: it acts at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6.Shiboken import isValid

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.desktops import ToBind
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports.autostart import Autostart, AutostartState
from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.services.ports.notifications import Bell
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.services.words_file import Mistake
from glimmer_desktop.settings.contradictions import contradictions
from glimmer_desktop.settings.reading import is_full_path
from glimmer_desktop.settings.schema import ArrivalChoice, Settings, declarations
from glimmer_desktop.settings.sentences import Sentence
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.pause.wording import pauses_line
from glimmer_desktop.ui.settings import sentences
from glimmer_desktop.ui.settings.chords import CHORDS, given_line, why_not
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.settings.wording import in_words, label_of, together
from glimmer_desktop.ui.words import say

Done = TypeVar("Done")

_ARRIVAL = "arrival"
_LANGUAGE = "language"
_NOT_DONE = (AutostartState.REFUSED, AutostartState.UNAVAILABLE)

TryChord = Callable[[str, str], HotkeyState]


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind the page.

    `try_chord` asks the desktop for the chord of a setting, `chord_state` tells what became of it,
    and `chord_given` which keys the desktop gave instead, in its own words. `to_bind` tells what a
    person binds themselves where that does not work.
    `bell` is found when it is first to be heard. `words_mistake` tells why the person's own words
    file is not used, if it is not; `told_of_arrival` what there is to say of the way invitations
    come by (`settings.arrivals.told_of`), and `language_mistake` why the windows do not speak the
    language that is wanted.
    """

    preferences: Preferences
    pauses: Pauses
    autostart: Autostart
    try_chord: TryChord
    chord_state: Callable[[str], HotkeyState]
    bell: Callable[[], Bell]
    words_mistake: Callable[[], Mistake | None] = lambda: None
    told_of_arrival: Callable[[], tuple[str, ...]] = tuple
    chord_given: Callable[[str], str] = lambda _name: ""
    to_bind: Callable[[], ToBind | None] = lambda: None
    language_mistake: Callable[[], Sentence | None] = lambda: None


@dataclass(frozen=True, slots=True)
class _Switch:
    """Starting with the desktop was switched here, after so many changes of settings."""

    after: int
    on: bool


class SettingsPresenter(QObject):
    """Between the page and what stands behind it."""

    def __init__(self, page: SettingsPage, behind: Behind, events: AppEvents) -> None:
        super().__init__(page)
        self._page = page
        self._behind = behind
        self._preferences = behind.preferences
        self._events = events
        self._refused: dict[str, str] = {}
        self._switches: list[_Switch] = []
        page.change_wanted.connect(self._change)
        page.usual_wanted.connect(self._as_they_were_made)
        page.undo_wanted.connect(self._undo)
        page.as_usual_wanted.connect(self._as_many_as_before)
        page.autostart_wanted.connect(self._switch_autostart)
        behind.autostart.follow(self._autostart_answered)
        page.bell.wanted.connect(self._ring)
        page.chord_listened_for.connect(self._explain_listening)
        page.shown.connect(self._look_around)
        events.pauses_changed.connect(self._show_rhythm)
        events.settings_changed.connect(self._show_all)
        events.ways_changed.connect(self._show)
        events.keys_changed.connect(self._show)
        events.language_waits.connect(self._show)
        self._show()

    # What the person does

    def _change(self, name: str, value: Any) -> None:
        about = declarations()[name]
        refused = ""
        if about.longest and len(value) > about.longest:
            refused = sentences.too_long(len(value), about.longest)
        elif about.is_folder and value and not is_full_path(value):
            refused = sentences.not_to_be_written()
        if refused:
            self._refuse(name, refused)
            self._show()
            return
        self._choose({name: value})
        if value is ArrivalChoice.CARD_WITH_BELL:
            self._ring()  # it is never first heard with an invitation

    def _ring(self) -> None:
        bell = self._behind.bell()
        self._page.bell.show_whether_it_rings(bell.technique != "null")
        bell.ring()

    def _as_they_were_made(self, names: Sequence[str]) -> None:
        usual = Settings()
        self._choose({name: getattr(usual, name) for name in names})

    def _choose(self, chosen: Mapping[str, Any]) -> None:
        self._refused.clear()
        first = next(iter(chosen))
        chords = {name: chord for name, chord in chosen.items() if name in CHORDS}
        if not all(self._chord_works(name, chord) for name, chord in chords.items()):
            self._show()
            return
        self._apply(first, lambda: self._preferences.change(chosen))

    def _undo(self) -> None:
        self._refused.clear()
        if self._switched_last():
            self._switch_back()
            return
        names = self._preferences.last_changed
        undone = self._apply(names[0], self._preferences.undo) if names else ()
        if undone is None:
            self._page.show_undone(names[0])  # where it says why it could not be
        if not undone:
            return
        name = undone[0]
        if name in CHORDS:
            self._chord_works(name, self._chosen_chord(name))
            self._show()
        self._page.show_undone(name)
        self._page.announce(
            self.tr("{setting} is {value} again").format(
                setting=label_of([name]), value=self._said_value(name)
            )
        )

    def _apply(self, name: str, act: Callable[[], Done]) -> Done | None:
        """Do it, or say beside the setting why it could not be done (None). In both cases
        everybody is told, since something written by hand may have been taken up on the way.
        """
        done: Done | None = None
        try:
            done = act()
        except Known as known:
            self._refuse(name, sentences.not_kept(known))
            self._keep_the_chords()
        self._events.settings_changed.emit(self._preferences.current)
        return done

    def _refuse(self, name: str, sentence: str) -> None:
        """Said beside the setting from here on, and at once to those who listen."""
        self._refused[name] = sentence
        self._page.announce(sentence)

    def _as_many_as_before(self) -> None:
        self._behind.pauses.as_usual()
        self._events.pauses_changed.emit()

    # Starting with the desktop: the desktop's own file, taken back in its turn like a setting

    def _switch_autostart(self, on: bool) -> None:
        if self._autostart_is(on):
            self._switches.append(_Switch(self._preferences.changes, on))
            self._show()

    def _switch_back(self) -> None:
        if self._autostart_is(not self._switches[-1].on):
            self._switches.pop()
            self._show()
        self._page.show_autostart_undone()

    def _autostart_answered(self) -> None:
        """Later than it was wished. What was refused is nothing to be taken back."""
        if not isValid(self):
            return  # the journal was locked meanwhile, and the windows went
        if self._switches and self._behind.autostart.state() in _NOT_DONE:
            self._switches.pop()
        self._show_autostart()
        self._show()

    def _switched_last(self) -> bool:
        return bool(self._switches) and self._switches[-1].after >= self._preferences.changes

    def _autostart_is(self, on: bool) -> bool:
        """Whether the desktop has it so from now on; else it is said why not."""
        try:
            self._behind.autostart.switch(on)
        except Known as known:
            self._show_autostart()
            self._page.tell_of_autostart(say(known))
            return False
        self._show_autostart()
        return True

    # Keys

    def _chord_works(self, name: str, chord: str) -> bool:
        """Ask the desktop for it; where it is refused, the one there was is asked for again."""
        state = self._behind.try_chord(name, chord)
        if not state.is_refusal:
            return True
        self._refuse(name, f"{chord}: {self._chord_line(name, chord, state)}")
        self._behind.try_chord(name, self._chosen_chord(name))
        return False

    def _keep_the_chords(self) -> None:
        """What could not be written is not listened for either."""
        for name in CHORDS:
            if name in self._refused:
                self._behind.try_chord(name, self._chosen_chord(name))

    def _chosen_chord(self, name: str) -> str:
        chord: str = getattr(self._preferences.current, name)
        return chord

    def _explain_listening(self, name: str) -> None:
        if name:
            words = self.tr("Esc keeps them as they are, Backspace is for none.")
            self._page.say_beside(name, words)
        else:
            self._show()

    def _chord_line(self, name: str, chord: str, state: HotkeyState) -> str:
        given = self._behind.chord_given(name)
        if state is HotkeyState.READY and given not in ("", chord):
            return given_line(given)
        others = [self._chosen_chord(one) for one in CHORDS if one != name]
        return why_not(state, CHORDS[name], ours=chord in others)

    # What is shown

    def _look_around(self) -> None:
        """What others may have changed since the page was last seen."""
        if self._preferences.refresh():
            self._events.settings_changed.emit(self._preferences.current)
        self._show()
        self._show_rhythm()
        self._show_autostart()

    def _show_autostart(self) -> None:
        """The desktop's own file is asked each time: other programs switch it, too."""
        state = self._behind.autostart.state()
        why_not = ""
        if state is AutostartState.UNAVAILABLE:
            why_not = self.tr("This desktop has its own list of what starts with it.")
        if state is AutostartState.ASKED:  # the switch stays as somebody has just put it
            self._page.say_of_autostart(
                self.tr("Your desktop was asked. Its answer will show here.")
            )
            return
        self._page.show_autostart(state is AutostartState.ON, why_not)
        if state is AutostartState.REFUSED:
            self._page.say_of_autostart(
                self.tr(
                    "Your desktop did not allow it. It may have a switch for it in its own "
                    "settings, beside this app."
                )
            )

    def _show_rhythm(self) -> None:
        if not self._page.isVisible():
            return
        pauses = self._behind.pauses
        now, until = pauses.now(), pauses.rest_until
        line = pauses_line(pauses.status(), now, until)
        self._page.show_rhythm(line, fewer=pauses.are_fewer, held=pauses.can_be_put_aside)
        self._page.resting.show_rest(now.date(), until.date() if until else None)

    def _show_all(self, _settings: Settings) -> None:
        self._show()
        self._show_rhythm()

    def _show(self) -> None:
        self._page.show_settings(self._preferences.current, undoable=self._undoable())
        mistake = self._behind.words_mistake()
        self._page.say_on_top(sentences.on_top(self._preferences.problems, mistake))
        for name, about in declarations().items():
            if not about.beside:
                lines = [line for one in together(name) for line in self._beside(one)]
                self._page.say_beside(name, "\n".join(lines))
        self._page.key_steps.show_steps(self._steps())

    def _steps(self) -> ToBind | None:
        """What is left where the desktop gives no keys; None where they work, or it is asked."""
        wished = [name for name in CHORDS if self._chosen_chord(name)]
        fine = (HotkeyState.READY, HotkeyState.ASKING)
        works = all(
            (state := self._behind.chord_state(name)) in fine or state.is_refusal for name in wished
        )
        return None if works else self._behind.to_bind()

    def _undoable(self) -> str:
        if self._switched_last():
            return self._page.autostart_name
        last = self._preferences.last_changed
        return label_of(last) if last else ""

    def _beside(self, name: str) -> list[str]:
        """All there is to say under one setting."""
        problems = [one for one in self._preferences.problems if one.key == name]
        found = contradictions(self._preferences.current)
        lines = [sentences.beside(one) for one in problems]
        lines += [sentences.explained(one) for one in found if one.key == name]
        if name == _ARRIVAL:
            lines += sentences.of_arrival(self._behind.told_of_arrival())
        if name == _LANGUAGE and (silent := self._behind.language_mistake()) is not None:
            lines.append(sentences.of_language(silent))
        if name in self._refused:
            lines.append(self._refused[name])
        elif name in CHORDS and (chord := self._chosen_chord(name)):
            lines.append(self._chord_line(name, chord, self._behind.chord_state(name)))
        return [line for line in lines if line]

    def _said_value(self, name: str) -> str:
        names = together(name)
        current = self._preferences.current
        return in_words(names, [getattr(current, one) for one in names])
