"""One of several: its menu marks the one that is chosen, and tells another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.widgets.choice_button import ChoiceButton


@pytest.fixture
def choice(qtbot: QtBot) -> ChoiceButton:
    button = ChoiceButton("Colours", ["Light", "Dark", "As the desktop"])
    qtbot.addWidget(button)
    button.show()
    return button


def opened(choice: ChoiceButton, qtbot: QtBot) -> QMenu:
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    menu = choice.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    return menu


def test_its_menu_marks_the_one_that_is_chosen(choice: ChoiceButton, qtbot: QtBot) -> None:
    choice.show_choice(1)
    for at in (1, 2):  # the second time it is the same menu
        choice.show_choice(at)
        menu = opened(choice, qtbot)
        assert [one.isChecked() for one in menu.actions()].index(True) == at
        assert sum(one.isChecked() for one in menu.actions()) == 1
        menu.close()


def test_what_is_chosen_in_the_menu_is_told_and_shown(choice: ChoiceButton, qtbot: QtBot) -> None:
    menu = opened(choice, qtbot)
    with qtbot.waitSignal(choice.chosen) as told:
        menu.actions()[2].trigger()
    assert told.args == [2]
    assert choice.choice() == 2
    assert choice.accessibleName() == "Colours: As the desktop"


def test_the_keys_go_on_from_what_was_chosen_in_the_menu(
    choice: ChoiceButton, qtbot: QtBot
) -> None:
    menu = opened(choice, qtbot)
    menu.actions()[1].trigger()
    menu.close()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert told.args == [0]
