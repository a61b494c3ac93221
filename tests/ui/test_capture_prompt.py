"""A note that answers an invitation remembers which; any other does not."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from capturing import Capturing
from glimmer_desktop.services.ports.clock import Clock


@pytest.fixture
def answering(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    capturing = Capturing(clock, inline, inline)
    yield capturing
    capturing.put_down()


def test_the_invitation_is_kept_with_the_note(answering: Capturing) -> None:
    answering.presenter.open(prompt="light")
    answering.settle()
    answering.type("on the stairs")
    answering.press(Qt.Key.Key_Return)
    assert [moment.prompt for moment in answering.kept] == ["light"]


def test_the_next_note_is_nobodys_answer(answering: Capturing) -> None:
    answering.presenter.open(prompt="light")
    answering.settle()
    answering.press(Qt.Key.Key_Escape)
    answering.open()
    answering.type("tea")
    answering.press(Qt.Key.Key_Return)
    assert [moment.prompt for moment in answering.kept] == [None]


def test_words_that_were_there_before_answer_nothing(answering: Capturing) -> None:
    answering.open()
    answering.type("tea")
    answering.press(Qt.Key.Key_Escape)
    answering.presenter.open(prompt="light")
    answering.settle()
    answering.press(Qt.Key.Key_Return)
    assert [(moment.text, moment.prompt) for moment in answering.kept] == [("tea", None)]
