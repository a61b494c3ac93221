"""A window that tells and asks has room for all of it, on the screen, and its answers in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gallery_parts import THEME
from glimmer_desktop.ui.sealing import steps
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.talk_window import TalkWindow

SENTENCE = "A line that goes on for a while, so that there is more than one of it. "


class Talk(TalkWindow):
    """Says something, and can be answered."""

    def __init__(self) -> None:
        super().__init__(THEME, None, "A talk")
        self.words, self.answer = plain_label(), QPushButton("All right")
        self.said.addWidget(self.words)
        self.said.addStretch(1)
        self.foot.addStretch(1)
        self.add_answer(self.answer)
        self.wear(THEME)

    def say(self, words: str, *, anew: bool = False) -> None:
        self.words.setText(words)
        self.fit(anew=anew)


@pytest.fixture
def talk(qtbot: QtBot) -> Talk:
    made = Talk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def room() -> int:
    return QGuiApplication.primaryScreen().availableGeometry().bottom()


def test_it_grows_with_what_is_said_and_shrinks_only_where_it_begins_anew(talk: Talk) -> None:
    talk.say("Short.", anew=True)
    small = talk.height()
    talk.say(SENTENCE * 8)
    large = talk.height()
    assert large > small
    assert not talk.pane.verticalScrollBar().maximum(), "there is room for all of it"
    talk.say("Short.")
    assert talk.height() == large
    talk.say("Short.", anew=True)
    assert talk.height() == small


def test_what_grows_near_the_end_of_the_screen_stays_on_it(talk: Talk) -> None:
    talk.move(0, room() - talk.height())
    talk.say(SENTENCE * 8)
    assert talk.frameGeometry().bottom() <= room()
    assert talk.rect().contains(talk.answer.geometry())


def test_what_the_screen_has_no_room_for_is_scrolled_to(talk: Talk) -> None:
    talk.say(SENTENCE * 200)
    assert talk.frameGeometry().bottom() <= room()
    assert talk.rect().contains(talk.answer.geometry())
    assert talk.pane.verticalScrollBar().maximum() > 0
    assert talk.pane.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_the_keyboard_is_on_what_changes_nothing_where_the_answer_is_final(qtbot: QtBot) -> None:
    window = SealingWindow(THEME)
    qtbot.addWidget(window)
    window.show_step(steps.about())
    window.bring_up()
    yes = window.focusWidget()
    assert isinstance(yes, QPushButton)
    assert (yes.text(), yes.property("primary"), yes.property("final")) == ("Go on", True, False)
    window.show_step(steps.is_on([Path("/home/me/old")]))
    no = window.focusWidget()
    assert isinstance(no, QPushButton)
    assert no.text() == "Keep them"
    assert (yes.property("primary"), yes.property("final")) == (False, True)
