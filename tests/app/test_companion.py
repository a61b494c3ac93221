"""The companion as a whole, on a journal in memory and a desktop without tray or hotkeys."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app.chords import OneEach
from app.titled import answer, windows
from conftest import StillClock
from fake_presence import FakePresence
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Face, Family, FeltChange
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.presence import PresenceReading
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.services.companion import (
    BackupStatus,
    CompanionStatus,
    NotifyStatus,
    PresenceStatus,
)
from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.settings.schema import ArrivalChoice, MapSpan, ThemeChoice
from glimmer_desktop.system.hotkey.null import NullHotkeys
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.map.band import FigureRow
from glimmer_desktop.ui.map.page import MapPage
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.widgets.asking_line import AskingLine
from memory_journal import MemoryJournal

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def the_note_box(qtbot: QtBot) -> QWidget:
    """What has the keyboard in the capture window, once that window has it."""

    def has_it() -> bool:
        active = windows().get("Note a glimmer") is QApplication.activeWindow()
        return active and QApplication.focusWidget() is not None

    qtbot.waitUntil(has_it)
    return QApplication.focusWidget()


def test_in_the_background_nothing_shows(companion: Companion, qtbot: QtBot) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    assert windows() == {}


def test_the_first_start_shows_the_main_window(companion: Companion, qtbot: QtBot) -> None:
    companion.start(background=False)
    qtbot.waitUntil(lambda: "Glimmer" in windows())


def test_typed_words_are_kept_and_shown(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot
) -> None:
    companion.show_gallery()
    companion.show_capture("light on ")
    focus = the_note_box(qtbot)
    qtbot.keyClicks(focus, "the stairs")
    with qtbot.waitSignal(companion.events.moment_kept):
        qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert [moment.text for moment in journal.moments.kept.values()] == ["light on the stairs"]
    assert "Note a glimmer" not in windows()


def test_words_stay_when_the_disk_is_full(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot
) -> None:
    companion.show_capture("not lost")
    box = the_note_box(qtbot)
    journal.refuse(ErrorCode.DISK_FULL)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not companion.windows.inside.capture._sending.under_way)
    assert "Note a glimmer" in windows()
    assert journal.moments.kept == {}
    journal.refuse(None)
    with qtbot.waitSignal(companion.events.moment_kept) as kept:
        qtbot.keyClick(the_note_box(qtbot), Qt.Key.Key_Return)
    assert kept.args is not None
    assert kept.args[0].text == "not lost"


def test_the_desktops_word_for_a_chord_is_there_before_the_window(
    companion: Companion, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(companion._coming_up, "let_through", heard.append)
    companion.windows.inside.capture.about_to_show.connect(
        lambda window, _: heard.append(window.windowTitle())
    )
    companion._pressed(Pressed("note", token="a-word"))
    assert heard == ["a-word", "Note a glimmer"]


def test_a_screen_that_goes_has_its_windows_looked_for(
    companion: Companion, qapp: QApplication
) -> None:
    assert "_back_in_sight" not in vars(companion.windows), "not loaded before it is needed"
    qapp.screenRemoved.emit(qapp.primaryScreen())
    assert companion.windows._back_in_sight._settling.isActive()


def test_leaving_holds_what_was_typed(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot
) -> None:
    companion.show_capture("half a thought")
    qtbot.waitUntil(lambda: "Note a glimmer" in windows())
    companion.close()
    assert journal.drafts.slots["capture"].text == "half a thought"


def test_leaving_without_a_word_leaves_the_store_closed(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot
) -> None:
    companion.start(background=True)
    assert companion.windows.inside.capture.window.isHidden()
    before = journal.drafts.holds
    journal.shut(ErrorCode.STORE_BUSY)
    companion.close()
    assert journal.drafts.holds == before


def test_leaving_in_the_middle_of_a_change_holds_it(
    companion: Companion, core: Core, journal: MemoryJournal, qtbot: QtBot
) -> None:
    moment = core.capture.keep(Draft(text="tea"))
    companion.show_main()
    qtbot.waitUntil(lambda: "Glimmer" in windows())
    tiles = windows()["Glimmer"].findChild(TileView)

    def opened() -> bool:  # once the tiles have come
        qtbot.keyClick(tiles, Qt.Key.Key_Home)
        qtbot.keyClick(tiles, Qt.Key.Key_Return)
        return "A moment" in windows()

    qtbot.waitUntil(opened)
    qtbot.keyClick(windows()["A moment"], Qt.Key.Key_E)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), NoteEdit))
    qtbot.keyClicks(QApplication.focusWidget(), ", and rain")
    companion.close()
    assert journal.drafts.slots[moment.id].text == "tea, and rain"


def test_rest_and_resume_are_told(companion: Companion, clock: StillClock, core: Core) -> None:
    until = clock.now() + timedelta(hours=1)
    companion.rest(until)
    assert "resting" in companion.status().pauses.quiet_because
    assert core.pauses.rest_until == until
    companion.resume()
    assert "resting" not in companion.status().pauses.quiet_because


def test_a_note_counts_as_the_pause(companion: Companion, core: Core, qtbot: QtBot) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    companion.events.moment_kept.emit(core.capture.keep(Draft(text="by itself")))
    assert core.pause_memories.recall().last_captured == core.clock.now()


def test_status_tells_what_works_here(companion: Companion, qtbot: QtBot) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    status = companion.status()
    assert (status.tray_available, status.tray_technique) == (False, "none")
    note, ground = status.hotkeys
    assert (note.action, note.technique, note.chord) == ("note", "null", "Ctrl+Alt+G")
    assert (ground.action, ground.chord) == ("ground", "Ctrl+Alt+Shift+G")
    assert {one.state for one in status.hotkeys} == {HotkeyState.UNAVAILABLE}


def test_a_status_that_is_asked_for_looks_at_the_person_first(
    companion: Companion, core: Core
) -> None:
    presence = FakePresence(PresenceReading(camera=True))
    vars(core.machine)["presence"] = presence
    told: list[CompanionStatus] = []
    companion.ask_status(told.append)
    [status] = told
    assert status.presence == PresenceStatus(presence.reading, presence.techniques)
    assert companion.status().presence is None


def test_stop_switches_the_invitations_off(companion: Companion, core: Core) -> None:
    companion.windows.pauses.stop_chosen()
    assert core.preferences.current.pauses_on is False
    assert companion.status().pauses.quiet_because[0] == "off"


def test_a_break_is_ended_from_the_tray(companion: Companion, core: Core) -> None:
    core.preferences.change({"noting_break": True})
    assert "break" in companion.status().pauses.quiet_because
    companion._tray.break_end_requested.emit()
    assert core.preferences.current.noting_break is False
    assert "break" not in companion.status().pauses.quiet_because


def test_a_day_to_rest_until_is_chosen_in_the_settings(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion._tray.date_requested.emit()
    qtbot.waitUntil(lambda: "Glimmer" in windows())
    page = windows()["Glimmer"].findChild(SettingsPage)
    assert page.resting.isVisible()
    page.rest_wanted.emit(date(2026, 12, 24))
    assert core.pauses.rest_until is not None
    assert core.pauses.rest_until.date() == date(2026, 12, 24)
    page.resume_wanted.emit()
    assert core.pauses.rest_until is None


def test_one_when_calm_and_one_all_the_same(companion: Companion, qtbot: QtBot) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    companion.invite_when_calm()  # where nothing can be known, any moment is calm
    assert "An invitation" in windows()
    companion.invite_all_the_same()


def test_another_theme_is_worn_by_every_window(companion: Companion, qtbot: QtBot) -> None:
    companion.show_settings()
    companion.show_capture()
    qtbot.waitUntil(lambda: {"Glimmer", "Note a glimmer"} <= set(windows()))
    page = windows()["Glimmer"].findChild(SettingsPage)
    with qtbot.waitSignal(companion.events.theme_changed) as told:
        page.change_wanted.emit("theme", ThemeChoice.DARK)
    assert told.args is not None
    assert told.args[0].is_dark
    page.undo_wanted.emit()
    assert not companion._appearance.theme.is_dark


def test_starting_with_the_desktop_is_switched_in_the_settings(
    companion: Companion, startable: Path
) -> None:
    companion.show_settings()
    page = windows()["Glimmer"].findChild(SettingsPage)
    page.autostart_wanted.emit(True)
    assert len(list(startable.iterdir())) == 1
    page.autostart_wanted.emit(False)
    assert list(startable.iterdir()) == []


def question() -> AskingLine | None:
    """What the main window asks, if it asks."""
    line = windows()["Glimmer"].findChild(AskingLine)
    return line if line.isVisible() else None


@pytest.fixture
def startable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what starts with this desktop."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("glimmer_desktop.system.autostart.platform", "linux")
    return tmp_path / "config" / "autostart"


def test_who_comes_back_is_asked_once_about_starting_with_the_desktop(
    companion: Companion, startable: Path, qtbot: QtBot
) -> None:
    companion.show_main()
    assert question() is None, "not in the first minute"
    windows()["Glimmer"].close()
    companion.show_main()
    line = question()
    assert line is not None
    assert not line.isAncestorOf(QApplication.focusWidget())
    qtbot.mouseClick(answer(line, "No, thank you"), Qt.MouseButton.LeftButton)
    assert question() is None
    windows()["Glimmer"].close()
    companion.show_main()
    assert question() is None
    assert not startable.exists()


def test_yes_starts_it_with_the_desktop_and_no_answer_is_one(
    companion: Companion, startable: Path, qtbot: QtBot
) -> None:
    for _ in range(2):
        companion.show_main()
        shown = question()
        windows()["Glimmer"].close()
    assert shown is not None
    companion.show_main()
    assert question() is None, "it was not answered, and is not asked again"
    qtbot.keyClick(answer(shown, "Yes, start it"), Qt.Key.Key_Return)
    assert len(list(startable.iterdir())) == 1


def test_where_it_cannot_be_the_settings_say_why(
    companion: Companion, startable: Path, qtbot: QtBot
) -> None:
    for _ in range(2):
        companion.show_main()
        windows()["Glimmer"].close()
    companion.show_main()
    startable.parent.write_text("a file in the way")
    companion.windows.inside.main._window.answered.emit(True)
    page = windows()["Glimmer"].findChild(SettingsPage)
    assert page.isVisible()
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any("could not be written" in words for words in said)


def test_what_is_written_into_the_settings_by_hand_acts_at_once(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    with qtbot.waitSignal(companion.events.theme_changed) as told:
        core.preferences.path.write_text('theme = "dark"\nnote_chord = "Ctrl+Alt+J"\n')
    assert told.args is not None
    assert told.args[0].is_dark
    qtbot.waitUntil(lambda: companion.status().hotkeys[0].chord == "Ctrl+Alt+J")
    core.preferences.path.write_text('note_chord = ""\nground_chord = "Ctrl+Alt+K"\n')
    qtbot.waitUntil(lambda: [one.chord for one in companion.status().hotkeys] == ["Ctrl+Alt+K"])


def test_a_card_that_is_asked_for_takes_no_focus(companion: Companion, qtbot: QtBot) -> None:
    companion.invite()
    qtbot.waitUntil(lambda: "An invitation" in windows())
    assert not windows()["An invitation"].isActiveWindow()


def test_ground_me_answers_the_card_that_is_up(companion: Companion, qtbot: QtBot) -> None:
    companion.invite()
    qtbot.waitUntil(lambda: "An invitation" in windows())
    companion.ground()
    qtbot.waitUntil(lambda: set(windows()) == {"Ground me"})


def test_leaving_takes_ground_me_along(companion: Companion, qtbot: QtBot) -> None:
    companion.ground()
    qtbot.waitUntil(lambda: "Ground me" in windows())
    companion.close()
    assert windows() == {}


def test_chords_that_change_places_both_work(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    vars(core.machine)["hotkeys"] = keys = OneEach()
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    core.preferences.path.write_text(
        'note_chord = "Ctrl+Alt+Shift+G"\nground_chord = "Ctrl+Alt+G"\n'
    )
    qtbot.waitUntil(lambda: keys.held == {"note": "Ctrl+Alt+Shift+G", "ground": "Ctrl+Alt+G"})
    assert {one.state for one in companion.status().hotkeys} == {HotkeyState.READY}
    shown = [action.text() for action in companion._tray.menu.actions()]
    assert "Ground me\u2003Ctrl+Alt+G" in shown


def test_what_the_desktop_says_of_keys_later_is_shown_everywhere(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    vars(core.machine)["hotkeys"] = keys = Given()
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    companion.show_settings()
    page = windows()["Glimmer"].findChild(SettingsPage)
    page.focus_on("note_chord")
    keys.give("Super+N")
    assert "Note a glimmer\u2003Super+N" in [one.text() for one in companion._tray.menu.actions()]
    assert any("own words: Super+N. They" in one.text() for one in page.findChildren(QLabel))
    assert [one.given for one in companion.status().hotkeys] == ["Super+N", "Super+N"]
    assert keys.named("note") == "Note a glimmer"
    assert keys.named("ground") == "Ground me"


def test_without_keys_the_settings_have_the_steps_of_this_desktop(
    companion: Companion, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "sway")
    core.preferences.change({"note_chord": "Ctrl+Alt+J"})
    companion.show_settings()
    steps = windows()["Glimmer"].findChild(SettingsPage).key_steps
    note, ground = steps.note().splitlines()
    assert "bindsym Ctrl+Alt+j exec env GLIMMER_HOME=" in note
    assert note.endswith(" capture")
    assert "bindsym Ctrl+Alt+Shift+g exec " in ground


class Given(NullHotkeys):
    """`Hotkeys` of a desktop that takes its time, and gives keys of its own."""

    def __init__(self) -> None:
        self._keys = ""

    def follow(
        self,
        _pressed: Callable[[Pressed], None],
        changed: Callable[[], None],
        named: Callable[[str], str],
    ) -> None:
        self._changed, self.named = changed, named

    def give(self, keys: str) -> None:
        self._keys = keys
        self._changed()

    def grab(self, action: str, chord: str) -> HotkeyState:
        return self.state(action)

    def state(self, action: str) -> HotkeyState:
        return HotkeyState.READY if self._keys else HotkeyState.ASKING

    def given(self, action: str) -> str:
        return self._keys


TROUBLE = BackupStatus(Known(ErrorCode.DISK_FULL, path="/stick"))


def said_in(window: QWidget, words: str) -> bool:
    return any(words in label.text() for label in window.findChildren(QLabel))


class TestAnInvitationThatIsUp:
    """Shown as the card, and taken up without touching it."""

    @pytest.fixture(autouse=True)
    def invited(self, companion: Companion, qtbot: QtBot) -> None:
        companion.start(background=True)
        qtbot.waitUntil(lambda: companion.status().hotkeys != ())
        companion.invite()
        assert "An invitation" in windows()

    def test_the_note_chord_answers_it(self, companion: Companion, qtbot: QtBot) -> None:
        companion._pressed(Pressed("note"))
        assert "An invitation" not in windows()
        qtbot.keyClicks(the_note_box(qtbot), "light")
        with qtbot.waitSignal(companion.events.moment_kept) as kept:
            qtbot.keyClick(the_note_box(qtbot), Qt.Key.Key_Return)
        assert kept.args is not None
        assert kept.args[0].prompt

    def test_so_does_a_command_or_the_tray(self, companion: Companion) -> None:
        companion.show_capture()
        assert "An invitation" not in windows()

    def test_leaving_takes_it_along(self, companion: Companion) -> None:
        companion.close()
        assert "An invitation" not in windows()


def test_a_note_without_an_invitation_answers_the_question_above_it(
    companion: Companion, qtbot: QtBot
) -> None:
    companion._pressed(Pressed("note"))
    question = companion.windows.inside.capture.window.form.draft().prompt
    assert question in companion._core.wording.vocabulary.asked
    assert question not in companion._core.wording.vocabulary.invitations
    qtbot.keyClicks(the_note_box(qtbot), "light")
    with qtbot.waitSignal(companion.events.moment_kept) as kept:
        qtbot.keyClick(the_note_box(qtbot), Qt.Key.Key_Return)
    assert kept.args is not None
    assert kept.args[0].prompt == question


def test_the_spark_it_came_as_is_opened_by_the_tray(
    companion: Companion, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    core.preferences.change({"arrival": ArrivalChoice.SPARK})
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    companion.invite()
    assert "An invitation" not in windows()
    companion._tray.invitation_opened.emit()
    assert "An invitation" in windows()


def test_where_nothing_can_be_notified_it_says_so(companion: Companion) -> None:
    assert companion.status().notify == NotifyStatus("null", actions=False, there=False)


def in_the_gallery(companion: Companion, words: str) -> bool:
    """Whether it stands at the foot of the gallery, and is not put away."""
    companion.show_gallery()
    page = windows()["Glimmer"].findChildren(GalleryPage)[0]
    return any(words in one.text() and one.isVisible() for one in page.findChildren(QLabel))


def test_a_failed_backup_is_told_in_the_main_window(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    (core.paths.data / "backups").mkdir(parents=True)
    (core.paths.data / "backups" / "glimmer-2026-11-20-101500-0123456789ab.db").write_text("")
    companion.show_main()
    companion.show_settings()
    settings = windows()["Glimmer"].findChildren(SettingsPage)[0]
    days = ("20 November 2026", "November 20, 2026")
    qtbot.waitUntil(lambda: any(said_in(settings, day) for day in days))
    companion.events.backup_tried.emit(TROUBLE)
    assert said_in(settings, "/stick is full")
    assert in_the_gallery(companion, "/stick is full")
    companion.events.backup_tried.emit(BackupStatus())
    assert settings.backups.note() == ""


def test_trouble_of_before_the_window_was_made_is_told_and_told_once(companion: Companion) -> None:
    companion._backup.status = TROUBLE
    assert in_the_gallery(companion, "/stick is full")
    page = windows()["Glimmer"].findChildren(GalleryPage)[0]
    page.stop_saying()
    companion.events.backup_tried.emit(TROUBLE)
    assert not in_the_gallery(companion, "/stick is full")
    companion.events.backup_tried.emit(BackupStatus())
    companion.events.backup_tried.emit(TROUBLE)
    assert in_the_gallery(companion, "/stick is full")


@pytest.mark.parametrize(
    ("wholeness", "words"),
    [(Wholeness(lost=2), "(writes: 2)"), (Wholeness(damaged=True), "kept only half")],
)
def test_something_kept_that_is_gone_is_told_once(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot, wholeness: Wholeness, words: str
) -> None:
    journal.wholeness = wholeness
    companion.show_settings()
    qtbot.waitUntil(lambda: journal.wholeness.is_whole)
    assert in_the_gallery(companion, words)
    windows()["Glimmer"].findChildren(GalleryPage)[0].stop_saying()
    windows()["Glimmer"].hide()
    assert not in_the_gallery(companion, words)


def test_nothing_of_a_backup_is_loaded_or_looked_at_by_starting(
    no_message_bus: None, tmp_path: Path
) -> None:
    started = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], check=True, capture_output=True, text=True
    )
    assert started.stdout == "[]\n"


START = """
import os, sys
os.environ.update(GLIMMER_HOME=sys.argv[1], QT_QPA_PLATFORM="offscreen")
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from glimmer_desktop.app import build
from glimmer_desktop.core import build_core
companion = build(build_core())
companion.start(background=True)
QTimer.singleShot(0, app.quit)
app.exec()
parts = ("backups", "word_copies", "picture_copies", "shelf", "on_shelf", "mending")
print([one for one in parts if f"glimmer_desktop.storage.{one}" in sys.modules])
os._exit(0)
"""


def test_own_words_and_lines_are_used(core: Core, companion: Companion) -> None:
    (core.paths.config / "words.toml").write_text('[invitations]\nhear = "Rain?"\n')
    assert core.wording.mistake() is None
    assert core.pauses.line("hear") == "Rain?"
    assert core.wording.vocabulary.asked["hear"] == "Rain?"


def test_what_begins_in_the_body_stays_away_everywhere_once_left_out(
    core: Core, companion: Companion, qtbot: QtBot
) -> None:
    companion.show_capture()
    form = companion.windows.inside.capture.window.form
    assert form.rows[Family.CUE].offered()[0] == "breath slowed"
    windows()["Note a glimmer"].close()
    core.preferences.change({"leave_out_body": True})
    companion.events.settings_changed.emit(core.preferences.current)
    assert core.pauses.line("shoulders") == ""
    assert core.pauses.line("hear") != ""
    qtbot.waitUntil(companion.windows.inside.capture.offering.has_news)
    companion.show_capture()
    offered = form.rows[Family.CUE].offered()
    assert "curious" in offered
    assert not set(offered) & core.wording.vocabulary.inward_words[Family.CUE]


def test_a_hidden_word_is_not_offered_any_more(
    core: Core, companion: Companion, qtbot: QtBot
) -> None:
    companion.show_capture()
    form = companion.windows.inside.capture.window.form
    the_note_box(qtbot)
    qtbot.waitUntil(companion.windows.inside.capture.offering.has_news)  # they were read once
    windows()["Note a glimmer"].close()
    core.own_words.add(Family.CUE, "mixed")
    core.own_words.hide(Family.CUE, "mixed", True)
    companion.events.words_changed.emit()

    def not_offered() -> bool:
        companion.show_capture()
        windows()["Note a glimmer"].close()
        return "mixed" not in form.rows[Family.CUE].offered()

    qtbot.waitUntil(not_offered)
    companion.show_capture()
    assert "mixed" not in form.rows[Family.CUE].offered()


def test_an_evening_opens_from_the_tray_once_it_is_chosen(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: "_watch" in vars(companion))
    entry = next(a for a in companion._tray.menu.actions() if a.text() == "This evening")
    assert not entry.isVisible()
    core.preferences.change({"evening_on": True})
    companion.events.settings_changed.emit(core.preferences.current)
    assert entry.isVisible()
    entry.trigger()
    qtbot.waitUntil(lambda: "This evening" in windows())
    assert companion.windows.open_reasons() == (Reason.EVENING_OPEN,)
    assert companion.windows.somebody_writes(), "no daily backup begins meanwhile"


def test_sitting_down_answers_the_card_that_is_up(companion: Companion, qtbot: QtBot) -> None:
    companion.invite()
    qtbot.waitUntil(lambda: "An invitation" in windows())
    companion.evening()
    qtbot.waitUntil(lambda: set(windows()) == {"This evening"})


def test_a_moment_beside_the_page_opens_in_its_own_window(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    secret = core.capture.keep(Draft(text="ours alone", private=True))
    companion.evening()
    qtbot.waitUntil(lambda: "This evening" in windows())
    companion.windows.inside.evening.moment_asked.emit(secret, True)
    qtbot.waitUntil(lambda: "A moment" in windows())
    assert "Glimmer" not in windows(), "the gallery stays where it is"
    labels = [one.text() for one in windows()["A moment"].findChildren(QLabel) if one.isVisible()]
    assert "ours alone" in labels


def test_what_was_written_is_held_when_the_companion_leaves(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot
) -> None:
    companion.evening()
    qtbot.waitUntil(lambda: "This evening" in windows())
    qtbot.keyClicks(companion.windows.inside.evening.window.writing.words, "half a thought")
    companion.close()
    assert journal.drafts.slots["evening 2026-11-22"].text == "half a thought"


def test_who_has_sat_down_is_not_asked_to(companion: Companion, qtbot: QtBot) -> None:
    companion.evening()
    qtbot.waitUntil(lambda: "This evening" in windows())
    qtbot.keyClicks(companion.windows.inside.evening.window.writing.words, "The light stayed.")
    assert not companion._core.evenings.has_sat()
    companion.windows.inside.evening.keep()
    qtbot.waitUntil(companion._core.evenings.has_sat)


def test_settings_open_the_page_of_this_evening(companion: Companion, qtbot: QtBot) -> None:
    companion.show_settings()
    qtbot.waitUntil(lambda: "Glimmer" in windows())
    buttons = windows()["Glimmer"].findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Sit down").click()
    qtbot.waitUntil(lambda: "This evening" in windows())


def the_map(companion: Companion) -> MapPage:
    """The page, brought up as `glimmer map` does."""
    companion.show_map()
    (page,) = windows()["Glimmer"].findChildren(MapPage)
    assert page.isVisible()
    return page


def test_words_of_the_map_are_kept_when_the_companion_leaves(
    companion: Companion, journal: MemoryJournal, qtbot: QtBot
) -> None:
    page = the_map(companion)
    QApplication.processEvents()
    box = page.field((Face.SETTLED, Part.HELPS)).box
    qtbot.keyClicks(box, "the sea wall")
    companion.close()
    assert journal.own_map.texts == {(Face.SETTLED, Part.HELPS): "the sea wall"}


def test_a_line_of_the_map_shows_its_moments_in_the_gallery(
    companion: Companion, core: Core, journal: MemoryJournal, qtbot: QtBot
) -> None:
    journal.words.add(Family.CUE, ["slow breath"])
    for number in range(8):
        said = Draft(text=f"{number}", cues=("slow breath",), felt_change=FeltChange.TOUCH)
        core.capture.keep(said)
    core.preferences.change({"map_span": MapSpan.ALL})
    page = the_map(companion)
    qtbot.waitUntil(lambda: len(page.findChildren(FigureRow)) == 1)
    qtbot.mouseClick(page.findChildren(FigureRow)[0], Qt.MouseButton.LeftButton)
    (gallery,) = windows()["Glimmer"].findChildren(GalleryPage)
    qtbot.waitUntil(gallery.isVisible)
    assert gallery.search.text().startswith('#"slow breath" -is:private')
    assert gallery.found.count.text() == "8 moments"


def test_how_far_back_the_map_counts_is_remembered(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    the_map(companion).figures.span_chosen.emit(MapSpan.ALL)
    assert core.preferences.current.map_span is MapSpan.ALL


def test_ground_me_is_one_press_away_in_the_main_window(companion: Companion, qtbot: QtBot) -> None:
    companion.show_main()
    (ground,) = [
        one for one in windows()["Glimmer"].findChildren(QPushButton) if one.text() == "Ground me"
    ]
    ground.click()
    qtbot.waitUntil(lambda: "Ground me" in windows())


def test_erasing_from_the_settings_is_begun_and_the_companion_asked_to_leave(
    companion: Companion, core: Core, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[str] = []
    monkeypatch.setattr(companion, "quit", lambda: left.append("left"))
    companion.show_settings()
    qtbot.waitUntil(lambda: "Glimmer" in windows())
    page = windows()["Glimmer"].findChildren(SettingsPage)[0]
    page.erasing.wanted.emit()
    qtbot.waitUntil(lambda: "Erase everything" in windows())
    asked = windows()["Erase everything"]
    assert not core.erasing.is_half_done
    qtbot.waitUntil(lambda: any("no way back" in one.text() for one in asked.findChildren(QLabel)))
    [yes] = [one for one in asked.findChildren(QPushButton) if one.text() == "Erase everything"]
    yes.click()
    qtbot.waitUntil(lambda: left == ["left"])
    assert core.erasing.at_end
    assert core.erasing.is_half_done


def test_pictures_that_a_killed_run_had_lent_are_taken_back(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    lent = core.paths.lent / "1" / "cup.jpg"
    lent.parent.mkdir(parents=True)
    lent.write_bytes(b"a picture")
    companion.start(background=True)
    qtbot.waitUntil(lambda: not lent.exists())


def test_a_journal_damaged_at_first_sight_is_told_in_the_gallery(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    def telling() -> int:
        labels = windows()["Glimmer"].findChildren(QLabel)
        told = [one for one in labels if "glimmer doctor --repair" in one.text()]
        return sum(one.isVisible() for one in told)

    file = core.paths.data / "glimmer.db"
    file.write_bytes(b"\0" * 9000)
    companion.show_main()
    qtbot.waitUntil(lambda: "Glimmer" in windows() and telling() == 1)
    file.unlink()
    companion.moments_arrived(1)
    qtbot.waitUntil(lambda: telling() == 0)
