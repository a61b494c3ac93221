"""Earlier versions of an opened moment: read, brought back, taken back, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, THEME, settle
from glimmer_desktop.domain.moment import Draft, Face, Strength
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.differences import differences
from opened_moment import Opened, press, show, six_moments


@pytest.fixture
def opened(qtbot: QtBot, inline: Executor, clock: Clock) -> Iterator[Opened]:
    with six_moments(qtbot, inline, clock) as opened:
        yield opened


def say(opened: Opened, number: int, qtbot: QtBot, **said: object) -> None:
    """Edit a moment, as its form would."""
    moment = opened.wall.kept(number)
    draft = replace(moment.as_draft(), **said)  # type: ignore[arg-type]
    opened.wall.events.moment_changed.emit(opened.wall.capture.change(moment, draft))
    settle(qtbot)


def offers(opened: Opened) -> bool:
    return any("Earlier versions" in words for words in opened.buttons())


def test_they_are_offered_where_there_are_any(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    assert not offers(opened)
    press(opened, Qt.Key.Key_V, qtbot)
    assert not opened.window.is_aside()
    say(opened, 2, qtbot, text="note 2, said better")
    assert offers(opened)
    show(opened, 0, qtbot)
    assert not offers(opened)


def test_marks_leave_none(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    press(opened, Qt.Key.Key_C, qtbot)
    press(opened, Qt.Key.Key_A, qtbot)
    assert not offers(opened)


def test_what_was_different_is_read_in_words(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    say(opened, 2, qtbot, text="<b>tea</b>", cues=("slow breath",), faces=(Face.SETTLED,))
    say(opened, 2, qtbot, text="tea", strength=Strength.CLEAR)
    press(opened, Qt.Key.Key_V, qtbot)
    words = opened.words()
    assert words.count("Words") == 2
    for said in ("<b>tea</b>", "note 2", "How strong", "nothing", "In my body", "How I am here"):
        assert said in words
    assert "faint" not in words, "only what was different"


def test_one_is_brought_back_and_that_is_taken_back(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    say(opened, 2, qtbot, text="said better", cues=("slow breath",), close=True)
    press(opened, Qt.Key.Key_V, qtbot)
    qtbot.keyClick(opened.window.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot)
    now = opened.wall.kept(2)
    assert (now.text, now.cues, now.close) == ("note 2", (), True), "marks stay as they are"
    assert "note 2" in opened.words()
    press(opened, Qt.Key.Key_Z, qtbot, Qt.KeyboardModifier.ControlModifier)
    assert opened.wall.kept(2).text == "said better"
    assert len(opened.wall.journal.earlier.of(opened.wall.kept(2).id)) == 3, "each was an edit"


def test_what_was_done_last_is_taken_back(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    say(opened, 2, qtbot, text="said better")
    press(opened, Qt.Key.Key_V, qtbot)
    opened.button("Bring this back").click()
    settle(qtbot)
    press(opened, Qt.Key.Key_A, qtbot)
    press(opened, Qt.Key.Key_Z, qtbot, Qt.KeyboardModifier.ControlModifier)
    now = opened.wall.kept(2)
    assert (now.again, now.text) == ((), "note 2")


def test_esc_leads_back_to_the_moment(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    say(opened, 2, qtbot, text="said better")
    press(opened, Qt.Key.Key_V, qtbot)
    press(opened, Qt.Key.Key_Escape, qtbot)
    assert not opened.window.is_aside()
    assert opened.window.isVisible()


def test_they_can_be_forgotten_and_are_asked_about_first(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    say(opened, 2, qtbot, text="said better")
    press(opened, Qt.Key.Key_V, qtbot)
    opened.button("Forget what it said before").click()
    opened.button("No, thank you").click()
    settle(qtbot)
    assert len(opened.wall.journal.earlier.of(opened.wall.kept(2).id)) == 1
    opened.button("Forget what it said before").click()
    opened.button("Yes, forget it").click()
    settle(qtbot)
    assert not opened.wall.journal.earlier.of(opened.wall.kept(2).id)
    assert not offers(opened)
    assert opened.wall.kept(2).text == "said better"


def test_a_private_one_shows_none_while_it_is_covered(opened: Opened, qtbot: QtBot) -> None:
    say(opened, 3, qtbot, text="said better")
    show(opened, 3, qtbot)
    assert not offers(opened)
    press(opened, Qt.Key.Key_V, qtbot)
    assert not opened.window.is_aside()


def test_another_look_reaches_them(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    say(opened, 2, qtbot, text="said better")
    press(opened, Qt.Key.Key_V, qtbot)
    opened.wall.events.theme_changed.emit(replace(THEME, text_size=180))
    settle(qtbot)
    assert opened.window.is_aside()
    assert "note 2" in opened.words()


@pytest.mark.parametrize("locale", [BRITISH, QLocale("ar_EG")])
def test_texts_of_any_length_are_told(locale: QLocale) -> None:
    before, after = Draft(text="long " * 9_000, private=True), Draft(text="short")
    ((heading, words),) = differences(before, after, locale)
    assert heading == "Words"
    assert len(words) < 2_100
    assert differences(before, before, locale) == []
