"""The settings page: every declaration has its row, every change is told at once."""

from __future__ import annotations

from dataclasses import fields
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QPushButton,
    QTimeEdit,
)
from pytestqt.qtbot import QtBot

from capturing import VOCABULARY
from glimmer_desktop.settings.schema import RhythmChoice, Settings, ThemeChoice, declarations
from glimmer_desktop.ui.settings.about import Here
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.settings.room import Room
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.switch import Switch

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    told = {"learn": tuple(VOCABULARY.learn.values()), "limits": VOCABULARY.limits}
    page = SettingsPage(load_theme(RESOURCES, "light"), Here(**told))
    qtbot.addWidget(page)
    page.show_settings(Settings())
    page.show()
    return page


def switch(page: SettingsPage, name: str) -> Switch:
    return next(one for one in page.findChildren(Switch) if one.accessibleName() == name)


def number(page: SettingsPage, name: str) -> QDoubleSpinBox:
    return next(one for one in page.findChildren(QDoubleSpinBox) if one.accessibleName() == name)


def button(page: SettingsPage, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


def button_of(page: SettingsPage, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def first_time(page: SettingsPage) -> QTimeEdit:
    return next(one for one in page.findChildren(QTimeEdit) if one.isVisible())


def keys_to_note_with(page: SettingsPage) -> ChordButton:
    buttons = page.findChildren(ChordButton)
    return next(one for one in buttons if one.accessibleName().startswith("Keys to note with"))


def test_every_setting_has_a_declaration_and_a_row(page: SettingsPage) -> None:
    assert list(declarations()) == [f.name for f in fields(Settings)]
    for name in declarations():
        page.say_beside(name, "here")
        page.focus_on(name)


def test_what_has_no_say_is_not_shown(page: SettingsPage) -> None:
    """Times where invitations come at set times, minutes where they come every so often."""
    minutes = number(page, "Every so often is about")
    times = first_time(page)
    lines = [one for one in page.findChildren(QFrame, "line") if one.isVisible()]
    assert (times.isVisible(), minutes.isVisible()) == (True, False)
    page.show_settings(Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN))
    assert (times.isVisible(), minutes.isVisible()) == (False, True)
    assert len([one for one in page.findChildren(QFrame, "line") if one.isVisible()]) == len(lines)


def test_showing_settings_tells_nothing(page: SettingsPage) -> None:
    told: list[object] = []
    page.change_wanted.connect(lambda name, value: told.append((name, value)))
    other = Settings(
        pauses_on=False,
        pause_times=(time(9, 30), time(12), time(15)),
        theme=ThemeChoice.DARK,
        text_size=150,
        note_chord="Ctrl+Alt+N",
    )
    page.show_settings(other, undoable="Colours")
    assert told == []
    assert not switch(page, "Invite me to pause").isChecked()
    assert "Dark ▾" in [button.text() for button in page.findChildren(ChoiceButton)]
    assert number(page, "Text size").value() == 150
    assert keys_to_note_with(page).text() == "Ctrl+Alt+N"


def test_a_switch_tells_its_new_value(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(switch(page, "Invite me to pause"), Qt.Key.Key_Space)
    assert told.args == ["pauses_on", False]


def test_times_are_told_together_and_in_order(page: SettingsPage, qtbot: QtBot) -> None:
    first = first_time(page)
    with qtbot.waitSignal(page.change_wanted) as told:
        first.setTime(first.time().addSecs(6 * 3600))
    assert told.args == ["pause_times", (time(13, 30), time(16), time(16, 30))]


def test_a_theme_is_chosen_from_the_list(page: SettingsPage, qtbot: QtBot) -> None:
    boxes = page.findChildren(ChoiceButton)
    box = next(one for one in boxes if one.accessibleName() == "Colours: System")
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told.args == ["theme", ThemeChoice.LIGHT]


def test_a_chord_is_chosen_by_pressing_it(page: SettingsPage, qtbot: QtBot) -> None:
    button = keys_to_note_with(page)
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Press the keys …"
    mods = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(button, Qt.Key.Key_J, mods)
    assert told.args == ["note_chord", "Ctrl+Alt+J"]


def test_esc_keeps_the_chord_and_a_bare_letter_is_no_chord(
    page: SettingsPage, qtbot: QtBot
) -> None:
    button = keys_to_note_with(page)
    told: list[str] = []
    button.chosen.connect(told.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_J)
    assert "Ctrl" in button.text()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert button.text() == Settings().note_chord
    assert told == []


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ("Ctrl+Z", ""),
        ("Ctrl+Shift+Z", ""),
        ("Alt+F", ""),
        ("Alt+F4", ""),
        ("Ctrl+F8", "Ctrl+F8"),
        ("Meta+J", "Super+J"),
        ("Alt+Shift+J", "Alt+Shift+J"),
    ],
)
def test_keys_that_other_programs_use_are_left_to_them(
    page: SettingsPage, qtbot: QtBot, keys: str, taken: str
) -> None:
    button = keys_to_note_with(page)
    told: list[str] = []
    button.chosen.connect(told.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keySequence(button, QKeySequence(keys))
    assert told == ([taken] if taken else [])
    assert bool(taken) or "Other programs" in button.text()


def test_backspace_means_no_keys(page: SettingsPage, qtbot: QtBot) -> None:
    one = keys_to_note_with(page)
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(one, Qt.Key.Key_Backspace)
    assert told.args == ["note_chord", ""]
    page.show_settings(Settings(note_chord=""))
    assert one.text() == "None"


def test_undo_names_what_it_takes_back(page: SettingsPage, qtbot: QtBot) -> None:
    undo = next(one for one in page.findChildren(QPushButton) if one.text().startswith("Undo"))
    assert not undo.isVisible()
    page.show_settings(Settings(pauses_on=False), undoable="Invite me to pause")
    assert undo.text() == "Undo: Invite me to pause"
    with qtbot.waitSignal(page.undo_wanted):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    page.show_settings(Settings())
    assert not undo.isVisible()


@pytest.mark.parametrize("name", ["theme", "text_size", "day_ends", "compact_capture"])
def test_ctrl_z_takes_back_from_any_field(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_on(name)
    with qtbot.waitSignal(page.undo_wanted):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_z_first_takes_back_what_is_half_typed(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_on("text_size")
    told: list[str] = []
    page.undo_wanted.connect(lambda: told.append("undo"))
    field = page.focusWidget()
    assert isinstance(field, QDoubleSpinBox)
    field.selectAll()
    QTest.keyClicks(field, "15")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.cleanText(), told) == ("100", [])
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told == ["undo"]


@pytest.mark.parametrize(
    ("other", "words", "names"),
    [
        (Settings(text_size=150), "Back to 100 %", ("text_size",)),
        (Settings(reduced_motion=True), "Back to off", ("reduced_motion",)),
        (Settings(theme=ThemeChoice.DARK), "Back to System", ("theme",)),
        (Settings(note_chord=""), "Back to Ctrl+Alt+G", ("note_chord",)),
        (Settings(day_ends=time(20)), "Back to 09:00 – 18:00", ("day_starts", "day_ends")),
        (Settings(pause_times=()), "Back to 10:00, 13:30, 16:30", ("pause_times",)),
    ],
)
def test_what_differs_leads_back_to_what_is_usual(
    page: SettingsPage, qtbot: QtBot, other: Settings, words: str, names: tuple[str, ...]
) -> None:
    def offered() -> list[QPushButton]:
        buttons = page.findChildren(QPushButton)
        return [one for one in buttons if one.text().startswith("Back to") and not one.isHidden()]

    assert offered() == []
    page.show_settings(other)
    [back] = offered()
    assert back.text() == words
    with qtbot.waitSignal(page.usual_wanted) as told:
        back.click()
    assert told.args == [names]
    page.show_settings(Settings())
    assert offered() == []


def test_the_keyboard_stays_in_the_row_that_went_back(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_settings(Settings(text_size=150))
    page.focus_on("text_size")
    field = page.focusWidget()
    back = next(one for one in page.findChildren(QPushButton) if one.text() == "Back to 100 %")
    back.setFocus()
    page.usual_wanted.connect(lambda _names: page.show_settings(Settings()))
    qtbot.keyClick(back, Qt.Key.Key_Return)
    assert page.focusWidget() is field


def test_a_number_has_buttons_that_can_be_hit(page: SettingsPage, qtbot: QtBot) -> None:
    told: list[object] = []
    page.change_wanted.connect(lambda name, value: told.append((name, value)))
    more, less = button_of(page, "Text size: More"), button_of(page, "Text size: Less")
    more.click()
    less.click()
    assert told == [("text_size", 110), ("text_size", 100)]
    assert [type(value) for _, value in told] == [int, int]
    page.show_settings(Settings(text_size=200))
    assert not more.isEnabled()
    assert less.isEnabled()


def test_a_number_is_as_short_as_it_is(page: SettingsPage) -> None:
    for seconds, shown in ((4.0, "4 s"), (4.5, "4.5 s"), (4.25, "4.25 s")):
        page.show_settings(Settings(breath_in=seconds))
        assert number(page, "A breath goes in for").text() == shown
    number(page, "A breath goes in for").stepUp()
    assert number(page, "A breath goes in for").value() == 4.75


def test_a_time_reads_from_left_to_right_everywhere(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = SettingsPage(load_theme(RESOURCES, "light"))
        qtbot.addWidget(page)
        page.show_settings(Settings(day_ends=time(16, 30)))
        page.show()
        assert "16:30" in [edit.text() for edit in page.findChildren(QTimeEdit)]
        margins = page.findChild(Room).column.contentsMargins()
        assert margins.left() > margins.right() == 0, "the scroll bar is on the left, then"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_places_hold_a_page_each(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(900, 600)
    qtbot.waitUntil(lambda: button(page, "About").y() > 150)
    qtbot.mouseClick(button(page, "Appearance"), Qt.MouseButton.LeftButton)
    assert number(page, "Text size").isVisible()
    assert not any(one.isVisible() for one in page.findChildren(QTimeEdit))
    for name in ("Appearance", "Looking back", "Ground me", "My words"):
        qtbot.keyClick(button(page, name), Qt.Key.Key_Up)
    assert keys_to_note_with(page).isVisible()
    assert page.focusWidget() is button(page, "Capture")


def test_the_arrow_keys_stop_at_the_ends(page: SettingsPage, qtbot: QtBot) -> None:
    for _ in range(9):
        qtbot.keyClick(page.focusWidget() or button(page, "Pauses"), Qt.Key.Key_Down)
    assert button(page, "About").isChecked()
    seen = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    for words in ("Deb Dana", "not affiliated", "isn't treatment", "LGPL 3", "MIT licence"):
        assert any(words in text for text in seen)
    assert any("do not agree on the biology" in text for text in seen)
    assert any("will not change very hard things" in text for text in seen)


def test_where_it_is_narrow_the_arrow_keys_go_in_the_same_order(
    page: SettingsPage, qtbot: QtBot
) -> None:
    """The places lie in several lines there: down is the next one and not the one below."""
    page.resize(420, 700)
    qtbot.waitUntil(lambda: button(page, "About").y() > button(page, "Pauses").y())
    for name in ("Capture", "My words", "Ground me"):
        qtbot.keyClick(page.focusWidget() or button(page, "Pauses"), Qt.Key.Key_Down)
        assert button(page, name).isChecked()
        assert button(page, name).hasFocus()
    qtbot.keyClick(button(page, "Ground me"), Qt.Key.Key_Up)
    assert button(page, "My words").hasFocus()


def test_as_many_a_day_as_wanted(page: SettingsPage, qtbot: QtBot) -> None:
    count = button(page, "3 a day ▾")
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(count, Qt.Key.Key_Up)
    assert told.args == ["pause_times", (time(10), time(13, 30))]
    page.show_settings(Settings(pause_times=(time(8),)))
    assert [one.text() for one in page.findChildren(QTimeEdit) if one.isVisible()] == [
        *("08:00", "09:00", "18:00")
    ]
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(count, Qt.Key.Key_Down)
    assert told.args == ["pause_times", (time(8), time(10))]


@pytest.mark.parametrize("count", [0, 5])
def test_a_file_may_name_more_times_or_none(page: SettingsPage, count: int, qtbot: QtBot) -> None:
    times = tuple(time(9 + at) for at in range(count))
    page.show_settings(Settings(pause_times=times))
    assert button(page, f"{count} a day ▾")
    seen = [one.text() for one in page.findChildren(QTimeEdit) if one.isVisible()]
    assert seen[:count] == [f"{at:%H:%M}" for at in times]
    assert len(seen) == count + 2


def test_in_a_narrow_window_the_places_lie_above(page: SettingsPage, qtbot: QtBot) -> None:
    places, spin = button(page, "About"), button(page, "3 a day ▾")
    page.resize(900, 600)
    qtbot.waitUntil(lambda: places.mapTo(page, places.rect().topLeft()).y() > 150)
    page.resize(470, 600)
    qtbot.waitUntil(lambda: places.mapTo(page, places.rect().topLeft()).y() < 100)
    assert page.minimumSizeHint().width() <= 470
    assert spin.isVisible()


def test_fewer_can_be_as_many_again(page: SettingsPage, qtbot: QtBot) -> None:
    usual = button(page, "As many invitations as before")
    page.show_rhythm("Next invitation around 16:10", fewer=False)
    assert not usual.isVisible()
    page.show_rhythm("Next invitation around 16:10", fewer=True)
    with qtbot.waitSignal(page.as_usual_wanted):
        qtbot.mouseClick(usual, Qt.MouseButton.LeftButton)


def test_showing_autostart_tells_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    told: list[bool] = []
    page.autostart_wanted.connect(told.append)
    page.show_autostart(True)
    one = switch(page, "Start with the desktop")
    assert one.isChecked()
    assert told == []
    qtbot.keyClick(one, Qt.Key.Key_Space)
    assert told == [False]
    page.show_autostart(False, "not here")
    assert not one.isEnabled()


def test_places_are_named_and_can_be_opened_or_copied(qtbot: QtBot) -> None:
    here = Here("1", Path("/somewhere/<b>x</b>"), Path("/config/settings.toml"), Path("/state"))
    page = SettingsPage(load_theme(RESOURCES, "light"), here)
    qtbot.addWidget(page)
    lines = [line for one in page.findChildren(QLabel) for line in one.text().split("\n")]
    plain = {line.replace("\u200b", "").removeprefix("\u200e") for line in lines}
    assert {"/somewhere/<b>x</b>", "/config/settings.toml", "/state"} <= plain
    opening = [one for one in page.findChildren(QPushButton) if one.text() == "Open the folder"]
    told: list[Path] = []
    page.folder_wanted.connect(told.append)
    for one in opening:
        one.click()
    assert told == [here.data, Path("/config"), here.state]
    next(one for one in page.findChildren(QPushButton) if one.text() == "Copy the path").click()
    assert QApplication.clipboard().text() == str(here.data)
    page.say_of_folder(here.data, "No program here opens folders.")
    assert "No program here opens folders." in [one.text() for one in page.findChildren(QLabel)]


def test_licences_are_at_hand_where_they_came_along(qtbot: QtBot) -> None:
    for licences in (None, Path("/usr/lib/glimmer/licences")):
        page = SettingsPage(load_theme(RESOURCES, "light"), Here(licences=licences))
        qtbot.addWidget(page)
        names = {one.accessibleName(): one for one in page.findChildren(QPushButton)}
        opening = names.get("Licences: Open the folder")
        assert (opening is not None) == (licences is not None)
        if opening is not None:
            with qtbot.waitSignal(page.folder_wanted) as told:
                opening.click()
            assert told.args == [licences]


def test_my_words_are_asked_for_when_they_are_looked_at(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.words_wanted):
        button(page, "My words").click()


@pytest.mark.parametrize(
    ("kind", "place"),
    [(QTimeEdit, ("pauses_on", "day_ends")), (QDoubleSpinBox, ("theme", "text_size"))],
)
def test_scrolling_past_a_choice_does_not_change_it(
    page: SettingsPage, qtbot: QtBot, kind: type[QAbstractSpinBox], place: tuple[str, str]
) -> None:
    elsewhere, here = place
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_on(here)
    edit = page.focusWidget()
    assert isinstance(edit, kind)
    page.focus_on(elsewhere)
    before = edit.text()
    turn_wheel(edit)
    assert edit.text() == before
    page.focus_on(here)
    turn_wheel(edit)
    assert edit.text() != before


def turn_wheel(edit: QAbstractSpinBox) -> None:
    middle = QPointF(edit.rect().center())
    where = QPointF(edit.mapToGlobal(edit.rect().center()))
    plain = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, where, QPoint(), QPoint(0, 120), *plain, phase, False)
    QApplication.sendEvent(edit, event)


def test_what_is_said_on_top_comes_along_and_scrolls(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(480, 400)
    page.say_on_top("A long sentence about the file. " * 30)
    for place in ("Appearance", "About", "Pauses"):
        button(page, place).click()
        [said] = [one for one in page.findChildren(QLabel) if one.text().startswith("A long")]
        qtbot.waitUntil(said.isVisible)
        room = said.parentWidget().parentWidget().parentWidget()
        assert isinstance(room, Room)
        assert room.height() > 100, "it does not press on the place"


def test_tab_goes_through_a_row_and_then_to_what_leads_back(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_settings(Settings(pause_times=(time(9), time(11))))
    page.focus_on("pause_rhythm")
    walked = []
    for _ in range(4):
        QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_Tab)
        one = QApplication.focusWidget()
        walked.append(one.text() if isinstance(one, QPushButton | QTimeEdit) else "")
    assert walked == [
        *("2 a day ▾", "09:00", "11:00", "Back to 10:00, 13:30, 16:30"),
    ]


def test_a_time_is_typed_as_it_is_written(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_on("day_starts")
    QTest.keyClicks(page.focusWidget(), "0815")
    with qtbot.waitSignal(page.change_wanted) as told:
        QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_Tab)
    assert told.args == ["day_starts", time(8, 15)]
