"""What becomes of what is wished on the settings page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import delete

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.presence import PresenceReading
from glimmer_desktop.services.desktops import Desktop as Desktops
from glimmer_desktop.services.desktops import ToBind
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.services.words_file import Mistake
from glimmer_desktop.settings.schema import ArrivalChoice, Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.settings.key_steps_row import steps
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.settings.presenter import Behind, SettingsPresenter
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.switch import Switch

RESOURCES = Path(__file__).parents[2] / "resources"


class Memories:
    """`PauseMemories` in memory."""

    def __init__(self) -> None:
        self.memory = PauseMemory(rhythm_seed=7)

    def recall(self) -> PauseMemory:
        return self.memory

    def remember(self, memory: PauseMemory) -> None:
        self.memory = memory


class Desktop:
    """`Autostart` of a desktop that may refuse."""

    technique = "fake"

    def __init__(self) -> None:
        self.now = AutostartState.OFF
        self.refuses = False
        self.asks = False
        """Whether it answers later."""

    def state(self) -> AutostartState:
        return self.now

    def switch(self, on: bool) -> None:
        if self.refuses:
            raise Known(ErrorCode.CANNOT_WRITE, path="/autostart", why="not allowed")
        if self.asks:
            self.now = AutostartState.ASKED
            return
        self.now = AutostartState.ON if on else AutostartState.OFF

    def follow(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def answer(self, state: AutostartState) -> None:
        self.now = state
        self._changed()


class Chime:
    """`Bell` that counts its rings."""

    def __init__(self, technique: str = "fake") -> None:
        self.technique = technique
        self.rung = 0

    def ring(self) -> None:
        self.rung += 1

    def close(self) -> None:
        pass


class Settling:
    """The page with everything behind it."""

    def __init__(self, file: Path, clock: StillClock) -> None:
        self.events = AppEvents()
        self.desktop = Desktop()
        self.preferences = Preferences(file)
        self.pauses = Pauses(
            Memories(), clock, lambda: {"a": "A line"}, lambda: self.preferences.current
        )
        self.page = SettingsPage(load_theme(RESOURCES, "light"))
        self.chords: list[str] = []
        self.held = {"note_chord": "Ctrl+Alt+G", "ground_chord": "Ctrl+Alt+Shift+G"}
        self.states = dict.fromkeys(self.held, HotkeyState.READY)
        self.bell = Chime()
        self.mistake: Mistake | None = None
        self.told_of_arrival: tuple[str, ...] = ()
        self.given = dict.fromkeys(self.held, "")
        self.answers = HotkeyState.READY
        behind = Behind(
            self.preferences,
            self.pauses,
            self.desktop,
            self.ask_for_chord,
            lambda name: self.states[name],
            lambda: self.bell,
            lambda: self.mistake,
            lambda: self.told_of_arrival,
            lambda name: self.given[name],
            lambda: ToBind(Desktops.SWAY, ("bindsym a", "bindsym b")),
        )
        self.presenter = SettingsPresenter(self.page, behind, self.events)

    def ask_for_chord(self, name: str, chord: str) -> HotkeyState:
        """As the desktop does: T is another program's, and no two actions have the same."""
        self.chords.append(chord)
        others = {held for one, held in self.held.items() if one != name}
        taken = chord.endswith("T") or (chord and chord in others)
        self.states[name] = HotkeyState.TAKEN if taken else self.answers
        self.held[name] = "" if taken else chord
        return self.states[name]

    def seen(self) -> list[str]:
        return [one.text() for one in self.page.findChildren(QLabel) if one.isVisible()]


def number(page: SettingsPage, name: str) -> QDoubleSpinBox:
    return next(one for one in page.findChildren(QDoubleSpinBox) if one.accessibleName() == name)


def button(page: QWidget, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text().startswith(words))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def settling(file: Path, clock: StillClock, qtbot: QtBot) -> Settling:
    settling = Settling(file, clock)
    qtbot.addWidget(settling.page)
    settling.page.show()
    return settling


def test_a_change_acts_at_once_and_is_taken_back(settling: Settling) -> None:
    told: list[Settings] = []
    settling.events.settings_changed.connect(told.append)
    settling.page.change_wanted.emit("day_ends", time(20))
    settling.page.undo_wanted.emit()
    assert [one.day_ends for one in told] == [time(20), time(18)]


def test_several_steps_are_taken_back_and_named(settling: Settling) -> None:
    page = settling.page
    page.change_wanted.emit("text_size", 150)
    page.change_wanted.emit("note_chord", "Ctrl+Alt+J")
    page.usual_wanted.emit(("text_size",))
    assert button(page, "Undo").text() == "Undo: Text size"
    page.undo_wanted.emit()
    assert settling.preferences.current.text_size == 150
    assert button(page, "Undo").text() == "Undo: Keys to note with"
    page.undo_wanted.emit()
    assert settling.chords[-1] == "Ctrl+Alt+G", "the desktop is asked for the old keys again"
    page.undo_wanted.emit()
    page.undo_wanted.emit()
    assert settling.preferences.current == Settings()
    assert not button(page, "Undo").isVisible()


def test_undo_turns_to_what_it_took_back(settling: Settling, qtbot: QtBot) -> None:
    page = settling.page
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.change_wanted.emit("compact_capture", True)
    page.undo_wanted.emit()
    assert page.focusWidget() in page.findChildren(Switch)
    assert page.focusWidget().isVisible()


def test_what_is_written_by_hand_is_taken_up_when_the_page_shows(
    settling: Settling, file: Path
) -> None:
    told: list[Settings] = []
    settling.events.settings_changed.connect(told.append)
    settling.page.hide()
    file.write_text("text_size = 130\n")
    settling.page.show()
    assert told == [Settings(text_size=130)]
    settling.page.change_wanted.emit("day_ends", time(20))
    assert "text_size = 130" in file.read_text()


def test_what_cannot_be_taken_back_is_told_where_it_is(settling: Settling, file: Path) -> None:
    settling.page.change_wanted.emit("text_size", 150)
    file.unlink()
    file.mkdir()
    settling.page.undo_wanted.emit()
    assert settling.preferences.current.text_size == 150
    assert any("could not be read" in words for words in settling.seen())


def test_keys_of_another_program_are_not_taken(settling: Settling) -> None:
    settling.page.focus_on("note_chord")
    settling.page.change_wanted.emit("note_chord", "Ctrl+Alt+T")
    assert settling.preferences.current == Settings()
    assert settling.chords == ["Ctrl+Alt+T", "Ctrl+Alt+G"]
    assert any("Ctrl+Alt+T: Another program" in words for words in settling.seen())
    settling.page.change_wanted.emit("note_chord", "")
    assert settling.preferences.current.note_chord == ""
    assert not any("Another program" in words for words in settling.seen())


def test_keys_that_cannot_be_written_down_are_not_listened_for(
    settling: Settling, file: Path
) -> None:
    file.mkdir()
    settling.page.change_wanted.emit("note_chord", "Ctrl+Alt+J")
    assert settling.chords == ["Ctrl+Alt+J", "Ctrl+Alt+G"]
    assert settling.preferences.current == Settings()


def test_keys_that_glimmer_has_for_something_else_are_not_taken(settling: Settling) -> None:
    settling.page.focus_on("ground_chord")
    settling.page.change_wanted.emit("ground_chord", "Ctrl+Alt+G")
    assert settling.preferences.current == Settings()
    assert settling.chords == ["Ctrl+Alt+G", "Ctrl+Alt+Shift+G"]
    assert any("Glimmer has these keys for something else" in words for words in settling.seen())
    settling.page.change_wanted.emit("ground_chord", "Ctrl+Alt+J")
    assert settling.preferences.current.ground_chord == "Ctrl+Alt+J"
    settling.page.undo_wanted.emit()
    assert settling.held["ground_chord"] == "Ctrl+Alt+Shift+G"


def test_a_desktop_without_keys_names_the_command_of_each(settling: Settling) -> None:
    settling.states = dict.fromkeys(settling.states, HotkeyState.UNAVAILABLE)
    settling.page.hide()
    settling.page.show()
    for name, command in (("note_chord", "glimmer capture"), ("ground_chord", "glimmer ground")):
        settling.page.focus_on(name)
        assert any(words.endswith(f"the command: {command}") for words in settling.seen())


def test_keys_that_the_desktop_gave_are_said_in_its_own_words(settling: Settling) -> None:
    settling.page.focus_on("note_chord")
    settling.given["note_chord"] = "Press <Super>N"
    settling.events.keys_changed.emit()
    assert any("own words: Press <Super>N. They are" in words for words in settling.seen())
    assert not settling.page.key_steps.isVisible()


@pytest.mark.parametrize(
    ("state", "says", "steps"),
    [
        (HotkeyState.ASKING, "is being asked", False),
        (HotkeyState.TAKEN, "Another program", False),
        (HotkeyState.NO_KEYS, "has no keys for this yet", True),
        (HotkeyState.DECLINED, "the answer was no", True),
        (HotkeyState.UNAVAILABLE, "lets no program ask", True),
    ],
)
def test_where_keys_do_not_work_a_sentence_says_why_and_steps_say_what_else(
    settling: Settling, state: HotkeyState, says: str, steps: bool
) -> None:
    settling.page.focus_on("note_chord")
    settling.states["note_chord"] = state
    settling.events.keys_changed.emit()
    assert any(says in words for words in settling.seen())
    assert settling.page.key_steps.isVisible() is steps
    settling.states["note_chord"] = HotkeyState.READY
    settling.events.keys_changed.emit()
    assert not settling.page.key_steps.isVisible()


def test_the_steps_are_copied_by_one_button(settling: Settling, qtbot: QtBot) -> None:
    settling.states["ground_chord"] = HotkeyState.UNAVAILABLE
    settling.page.focus_on("note_chord")
    settling.events.keys_changed.emit()
    assert any("~/.config/sway/config" in words for words in settling.seen())
    assert "bindsym a\n\N{LEFT-TO-RIGHT MARK}bindsym b" in settling.page.key_steps.note()
    qtbot.keyClick(button(settling.page.key_steps, "Copy"), Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "bindsym a\nbindsym b"


@pytest.mark.parametrize("desktop", list(Desktops))
def test_every_desktop_has_steps_of_its_own(desktop: Desktops) -> None:
    others = {steps(one) for one in Desktops if one is not desktop}
    assert steps(desktop) not in others


@pytest.mark.parametrize("state", [HotkeyState.ASKING, HotkeyState.DECLINED, HotkeyState.NO_KEYS])
def test_keys_that_the_desktop_still_decides_about_are_chosen(
    settling: Settling, state: HotkeyState
) -> None:
    settling.answers = state
    settling.page.change_wanted.emit("note_chord", "Ctrl+Alt+J")
    assert settling.preferences.current.note_chord == "Ctrl+Alt+J"


def test_someone_to_reach_is_written_down(settling: Settling, qtbot: QtBot) -> None:
    settling.page.focus_on("help_name")
    line = next(
        one
        for one in settling.page.findChildren(QLineEdit)
        if one.accessibleName() == "Someone to reach"
    )
    qtbot.keyClicks(line, "Mia <b>")
    assert settling.preferences.current.help_name == "", "not at every letter"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert settling.preferences.current.help_name == "Mia <b>"
    settling.page.undo_wanted.emit()
    assert (settling.preferences.current.help_name, line.text()) == ("", "")


def test_a_contact_that_is_too_long_is_refused_aloud_and_stays(
    settling: Settling, qtbot: QtBot
) -> None:
    settling.page.focus_on("help_contact")
    lines = settling.page.findChildren(QLineEdit)
    line = next(one for one in lines if one.accessibleName() == "How to reach them")
    line.insert("0" * 301)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert any("301 characters long, and 300 fit" in words for words in settling.seen())
    assert settling.preferences.current.help_contact == ""
    settling.page.change_wanted.emit("text_size", 120)
    assert line.text() == "0" * 301, "nothing else takes it away"
    line.backspace()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert settling.preferences.current.help_contact == "0" * 300
    assert not any("300 fit" in words for words in settling.seen())


def test_hours_that_contradict_each_other_are_explained_beside(settling: Settling) -> None:
    settling.page.change_wanted.emit("day_starts", time(15))
    assert any("left out: 10:00, 13:30" in words for words in settling.seen())
    settling.page.change_wanted.emit("day_ends", time(9))
    assert any("From 15:00 over midnight until 09:00." in words for words in settling.seen())
    settling.page.usual_wanted.emit(("day_starts", "day_ends"))
    assert not any("midnight" in words or "left out" in words for words in settling.seen())


def test_what_stands_beside_a_control_is_told_to_those_who_hear_it(settling: Settling) -> None:
    settling.page.change_wanted.emit("day_starts", time(15))
    heard = {
        one.accessibleDescription()
        for one in settling.page.findChildren(QTimeEdit)
        if one.accessibleName().startswith("How often: ")
    }
    [said] = heard
    assert said.startswith("Around these times")
    assert "left out: 10:00, 13:30" in said


def test_what_comes_instead_of_the_chosen_way_is_said_beside_it(settling: Settling) -> None:
    said = "There is no tray here just now, so the card comes instead."
    assert said not in settling.seen()
    settling.told_of_arrival = ("spark-as-card",)
    settling.events.ways_changed.emit()
    assert said in settling.seen()
    settling.told_of_arrival = ()
    settling.events.ways_changed.emit()
    assert said not in settling.seen()


def test_a_words_file_that_is_not_used_is_named(settling: Settling) -> None:
    settling.mistake = Mistake(Path("/w/words.toml"), 3, "invitations.hear", "empty")
    settling.page.change_wanted.emit("text_size", 150)
    assert any("words.toml, line 3, at “invitations.hear”" in words for words in settling.seen())


def test_the_next_invitation_is_named_and_follows_the_choices(settling: Settling) -> None:
    assert any("around" in words for words in settling.seen())
    settling.page.change_wanted.emit("pauses_on", False)
    assert "Invitations are off" in settling.seen()


def test_as_many_as_before(settling: Settling) -> None:
    settling.pauses.fewer()
    settling.events.pauses_changed.emit()
    assert settling.page._as_usual.isVisible()
    settling.page.as_usual_wanted.emit()
    assert not settling.pauses.are_fewer
    assert not settling.page._as_usual.isVisible()


def test_the_desktop_is_asked_how_it_starts(settling: Settling) -> None:
    shown = settling.page._autostart
    assert not shown.isChecked()
    settling.page.hide()
    settling.desktop.now = AutostartState.ON  # another program did that
    settling.page.show()
    assert shown.isChecked()
    settling.page.autostart_wanted.emit(False)
    assert settling.desktop.now is AutostartState.OFF
    assert not shown.isChecked()
    assert settling.preferences.current == Settings()


def test_a_desktop_that_refuses_is_named(settling: Settling) -> None:
    settling.desktop.refuses = True
    settling.page._autostart.click()
    assert not settling.page._autostart.isChecked()
    assert any("not allowed" in words for words in settling.seen())


def test_starting_with_the_desktop_is_taken_back_in_its_turn(
    settling: Settling, file: Path
) -> None:
    settling.page.change_wanted.emit("text_size", 120)
    settling.page._autostart.click()
    settling.page.change_wanted.emit("text_size", 150)
    assert settling.desktop.now is AutostartState.ON
    settling.page.undo_wanted.emit()
    assert file.read_text() == "text_size = 120\n"
    assert button(settling.page, "Undo: Start with the desktop").isVisible()
    settling.desktop.refuses = True
    settling.page.undo_wanted.emit()
    assert any("/autostart could not be written" in one for one in settling.seen())
    settling.desktop.refuses = False
    settling.page.undo_wanted.emit()
    assert settling.desktop.now is AutostartState.OFF
    assert not settling.page._autostart.isChecked()
    assert file.read_text() == "text_size = 120\n"
    settling.page.undo_wanted.emit()
    assert file.read_text() == ""
    assert not [
        one
        for one in settling.page.findChildren(QPushButton)
        if "Undo" in one.text() and one.isVisible()
    ]


def test_a_desktop_that_asks_first_is_waited_for(settling: Settling) -> None:
    settling.desktop.asks = True
    settling.page._autostart.click()
    assert settling.page._autostart.isChecked(), "as it was put, until there is an answer"
    assert any("was asked" in words for words in settling.seen())
    settling.desktop.answer(AutostartState.ON)
    assert settling.page._autostart.isChecked()
    assert not any("was asked" in words for words in settling.seen())
    assert button(settling.page, "Undo: Start with the desktop").isVisible()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (AutostartState.REFUSED, "did not allow it"),
        (AutostartState.UNAVAILABLE, "list of what starts with it"),
    ],
)
def test_a_desktop_that_says_no_later_is_named(
    settling: Settling, answer: AutostartState, words: str
) -> None:
    settling.desktop.asks = True
    settling.page._autostart.click()
    settling.desktop.answer(answer)
    assert not settling.page._autostart.isChecked()
    assert any(words in one for one in settling.seen())
    assert settling.page._autostart.isEnabled() is (answer is AutostartState.REFUSED)
    undo = [one for one in settling.page.findChildren(QPushButton) if "Undo" in one.text()]
    assert not any(one.isVisible() for one in undo), "there is nothing to be taken back"


def test_an_answer_that_comes_after_the_windows_went_reaches_nobody(
    file: Path, clock: StillClock, qapp: object
) -> None:
    settling = Settling(file, clock)  # `qapp`: there are windows at all
    settling.desktop.asks = True
    settling.page._autostart.click()
    delete(settling.page)
    settling.desktop.answer(AutostartState.ON)


def test_a_desktop_without_autostart_says_so(settling: Settling) -> None:
    settling.page.hide()
    settling.desktop.now = AutostartState.UNAVAILABLE
    settling.page.show()
    assert not settling.page._autostart.isEnabled()


def test_what_was_broken_is_said_beside_until_it_is_chosen(
    file: Path, clock: StillClock, qtbot: QtBot
) -> None:
    file.write_text("text_size = 900\nversion = 3\nsise = 1\n")
    settling = Settling(file, clock)
    qtbot.addWidget(settling.page)
    settling.page.show()
    assert any("newer Glimmer" in words and "“sise”" in words for words in settling.seen())
    settling.page.focus_on("text_size")
    assert any("too large" in words for words in settling.seen())
    number(settling.page, "Text size").setValue(120)
    assert not any("too large" in words for words in settling.seen())
    assert "sise = 1" in file.read_text()


def test_a_change_that_cannot_be_written_is_told_beside_it(settling: Settling, file: Path) -> None:
    file.mkdir()
    settling.page.focus_on("text_size")
    settling.page.change_wanted.emit("text_size", 150)
    assert settling.preferences.current == Settings()
    assert any("could not be read" in words for words in settling.seen())


def test_what_makes_it_quiet_is_named_and_can_be_put_aside(
    file: Path, clock: StillClock, qtbot: QtBot
) -> None:
    settling = Settling(file, clock)
    qtbot.addWidget(settling.page)
    settling.page.show()
    same = button(settling.page, "Invite me all the same")
    assert not same.isVisible()
    settling.pauses.when_calm()
    settling.pauses.tick()
    settling.pauses.heard(PresenceReading(microphone=True))
    settling.pauses.tick()
    settling.events.pauses_changed.emit()
    assert "Quiet while your microphone is on" in settling.seen()
    with qtbot.waitSignal(settling.page.all_the_same_wanted, timeout=1_000):
        same.click()


def test_a_rest_until_a_day(file: Path, clock: StillClock, qtbot: QtBot) -> None:
    settling = Settling(file, clock)
    qtbot.addWidget(settling.page)
    settling.page.show()
    today = clock.now().date()
    days = settling.page.findChild(QDateEdit)
    assert days.date().toPython() == today + timedelta(days=7)
    assert days.minimumDate().toPython() == today + timedelta(days=1)
    days.setDate(QDate(2026, 12, 24))
    with qtbot.waitSignal(settling.page.rest_wanted, timeout=1_000) as asked:
        button(settling.page, "Rest").click()
    assert asked.args == [date(2026, 12, 24)]
    settling.pauses.rest(settling.pauses.parse_rest("2026-12-24"))
    settling.events.pauses_changed.emit()
    assert not days.isEnabled()
    with qtbot.waitSignal(settling.page.resume_wanted, timeout=1_000):
        button(settling.page, "Resume").click()


class TestTheBell:
    def test_it_can_be_heard_before_it_is_chosen(self, settling: Settling) -> None:
        assert settling.bell.rung == 0
        button(settling.page, "Hear it").click()
        assert settling.bell.rung == 1
        assert settling.preferences.current.arrival is ArrivalChoice.CARD

    def test_choosing_it_rings_it(self, settling: Settling) -> None:
        settling.page.change_wanted.emit("arrival", ArrivalChoice.NOTIFICATION)
        assert settling.bell.rung == 0
        settling.page.change_wanted.emit("arrival", ArrivalChoice.CARD_WITH_BELL)
        assert settling.bell.rung == 1
        assert settling.preferences.current.arrival is ArrivalChoice.CARD_WITH_BELL

    def test_where_nothing_can_play_it_that_is_said(self, settling: Settling) -> None:
        settling.bell = Chime("null")
        assert "Nothing on this computer can play it." not in settling.seen()
        button(settling.page, "Hear it").click()
        assert "Nothing on this computer can play it." in settling.seen()
        settling.bell = Chime()
        button(settling.page, "Hear it").click()
        assert "Nothing on this computer can play it." not in settling.seen()
