"""What becomes of what is chosen in the welcome, and of the keys that are tried."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.settings.schema import ArrivalChoice, RhythmChoice, Settings, Weekday
from glimmer_desktop.ui.settings.rows import Rows
from glimmer_desktop.ui.welcome.wording import when_line
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.switch import Switch
from welcoming import WORDS, FirstDay

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
INVITATIONS, KEYS = 1, 2


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> FirstDay:
    return FirstDay(qtbot, tmp_path / "settings.toml")


def test_nothing_is_chosen_by_only_looking(day: FirstDay) -> None:
    day.open(KEYS)
    day.key(KEY.Key_Return)
    assert day.ends == 1
    assert day.settings == Settings()
    assert not day.preferences.path.exists()


def test_the_first_card_says_what_it_is_and_what_it_is_not(day: FirstDay) -> None:
    day.open()
    said = day.seen()
    for key in ("what_it_is", "may_be_nothing", "not_a_fix", "not_medical"):
        assert WORDS.lines[key] in said


def test_fewer_and_more_act_at_once_and_say_the_times(day: FirstDay) -> None:
    day.open(INVITATIONS)
    assert when_line(Settings()) in day.seen()
    assert not day.button("More").isEnabled()
    day.press("Fewer")
    day.press("Fewer")
    assert day.settings.pause_times == (time(10),)
    assert "Around 10:00, every day." in " ".join(day.seen())
    assert not day.button("Fewer").isEnabled(), "none at all is the switch"
    day.press("More")
    assert day.settings.pause_times == (time(10), time(13, 30))


def test_they_can_be_off_and_then_nothing_else_is_asked(day: FirstDay) -> None:
    window = day.open(INVITATIONS)
    window.findChild(Switch).click()
    assert day.settings.pauses_on is False
    assert not window.invitations._often.isVisible()
    assert not window.invitations._arrival.isVisible()


def test_ctrl_z_takes_back_what_was_chosen_here_and_no_more(day: FirstDay) -> None:
    day.preferences.change({"text_size": 120})
    day.open(INVITATIONS)
    day.press("Fewer")
    assert day.button("Undo: How often").isVisible()
    day.key(KEY.Key_Z, CTRL)
    assert day.settings.pause_times == Settings().pause_times
    day.key(KEY.Key_Z, CTRL)
    assert day.settings.text_size == 120, "chosen before the welcome came"


def test_a_bell_is_heard_when_it_is_chosen(day: FirstDay) -> None:
    window = day.open(INVITATIONS)
    window.invitations.change_wanted.emit("arrival", ArrivalChoice.CARD_WITH_BELL)
    assert day.settings.arrival is ArrivalChoice.CARD_WITH_BELL
    assert day.bell.rung == 1


@pytest.mark.parametrize(
    ("arrival", "tray", "notifications", "said"),
    [
        (ArrivalChoice.SPARK, False, True, "the card comes instead"),
        (ArrivalChoice.SPARK, False, False, "the card comes instead"),
        (ArrivalChoice.NOTIFICATION, True, False, "the card comes instead"),
        (ArrivalChoice.SPARK, True, False, ""),
        (ArrivalChoice.CARD, False, False, ""),
    ],
)
def test_what_this_desktop_cannot_do_is_said_beside_it(
    day: FirstDay, arrival: ArrivalChoice, tray: bool, notifications: bool, said: str
) -> None:
    day.tray, day.notifications = tray, notifications
    day.preferences.change({"arrival": arrival})
    window = day.open(INVITATIONS)
    note = window.invitations._arrival.note()
    assert said in note
    assert bool(said) == bool(note)


def test_a_bell_that_cannot_ring_is_said(day: FirstDay) -> None:
    day.bell.technique = "null"
    window = day.open(INVITATIONS)
    window.invitations.change_wanted.emit("arrival", ArrivalChoice.CARD_WITH_BELL)
    assert "Nothing on this computer can play it." in day.seen()


def test_what_cannot_be_written_is_said_and_stays_as_it_was(day: FirstDay) -> None:
    day.preferences.path.mkdir()
    day.open(INVITATIONS)
    day.press("Fewer")
    assert day.settings == Settings()
    assert any("settings.toml" in line for line in day.seen())


# The keys


def test_the_keys_are_tried_on_the_spot_once(day: FirstDay) -> None:
    day.open(KEYS)
    assert "Press Ctrl+Alt+G now, if you like." in day.seen()
    assert day.presenter.tries()
    assert "They work. From now on they open a note." in day.seen()
    assert not day.presenter.tries(), "from now on they open a note"


def test_elsewhere_the_keys_do_what_they_always_do(day: FirstDay) -> None:
    window = day.open(INVITATIONS)
    assert not day.presenter.tries()
    day.key(KEY.Key_Return)
    window.leave()
    assert not day.presenter.tries()


def test_taken_keys_are_named_and_others_can_be_had(day: FirstDay) -> None:
    day.state = HotkeyState.TAKEN
    window = day.open(KEYS)
    assert any(line.startswith("Ctrl+Alt+G: Another program") for line in day.seen())
    window.findChild(ChordButton).chosen.emit("Ctrl+Alt+M")
    assert day.settings.note_chord == "Ctrl+Alt+M"
    assert "Press Ctrl+Alt+M now, if you like." in day.seen()
    assert day.presenter.tries()


def test_others_that_are_taken_too_are_refused_and_the_first_stay(day: FirstDay) -> None:
    window = day.open(KEYS)
    window.findChild(ChordButton).chosen.emit("Ctrl+Alt+T")
    assert day.settings.note_chord == "Ctrl+Alt+G"
    assert day.asked_chords == ["Ctrl+Alt+T", "Ctrl+Alt+G"]
    assert any(line.startswith("Ctrl+Alt+T: Another program") for line in day.seen())
    assert "Press Ctrl+Alt+G now, if you like." in day.seen()


def test_keys_that_could_not_be_written_are_not_listened_for(day: FirstDay) -> None:
    day.preferences.path.mkdir()
    window = day.open(KEYS)
    window.findChild(ChordButton).chosen.emit("Ctrl+Alt+M")
    assert day.asked_chords == ["Ctrl+Alt+M", "Ctrl+Alt+G"]
    assert any("settings.toml" in line for line in day.seen())


def test_where_no_keys_can_be_had_there_is_another_way(day: FirstDay) -> None:
    day.state, day.tray = HotkeyState.UNAVAILABLE, False
    window = day.open(KEYS)
    said = " ".join(day.seen())
    assert "lets no program ask for keys" in said
    assert "Starting Glimmer again" in said
    assert "glimmer capture" in said
    assert not window.findChild(ChordButton).isVisible()


def test_keys_that_a_desktop_gave_later_are_said_in_its_words(day: FirstDay) -> None:
    day.state = HotkeyState.ASKING
    day.open(KEYS)
    assert any("is being asked for these keys" in line for line in day.seen())
    day.state, day.given = HotkeyState.READY, "Press <Super>N"
    day.events.keys_changed.emit()
    assert "Try them now, if you like: Press <Super>N" in day.seen()


def test_while_others_are_chosen_the_old_ones_rest(day: FirstDay) -> None:
    window = day.open(KEYS)
    button = window.findChild(ChordButton)
    button.click()
    day.qtbot.keyClick(button, KEY.Key_Escape)
    assert day.listened == [True, False]
    assert window.isVisible(), "Esc kept the keys, and did not end the welcome"


def test_no_keys_is_a_choice_too(day: FirstDay) -> None:
    window = day.open(KEYS)
    window.findChild(ChordButton).chosen.emit("")
    assert day.settings.note_chord == ""
    assert "No keys are chosen." in day.seen()


# When they may come, in words


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (Settings(pauses_on=False), "None come by themselves."),
        (Settings(noting_break=True), "a break from noting"),
        (Settings(pause_days=()), "No day of the week"),
        (Settings(pause_times=()), "No time of the day"),
        (Settings(pause_times=(time(8, 15),)), "Around 08:15, every day."),
        (Settings(pause_days=(Weekday.MONDAY,)), "Monday."),
        (Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN), "About every 120 minutes, from 09:00"),
    ],
)
def test_it_is_said_when_they_may_come(settings: Settings, said: str) -> None:
    assert said in when_line(settings)


def test_rows_are_called_as_in_settings(day: FirstDay) -> None:
    """Who looks for a choice again finds it under the same name."""
    window = day.open(INVITATIONS)
    named = {row._label.text() for row in Rows().of_page("Pauses")}
    for row in (window.invitations._switch, window.invitations._arrival):
        assert row._label.text() in named
