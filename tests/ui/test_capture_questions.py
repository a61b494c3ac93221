"""The quiet line above the words, as a person meets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from capturing import VOCABULARY, Capturing, WaitingExecutor
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.prompting import NOT_AGAIN_FOR, Prompting
from glimmer_desktop.services.shown_times import ShownTimes
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.system.times_file import JsonTimes

ALT = Qt.KeyboardModifier.AltModifier
QUESTIONS = {k: line.text for lines in VOCABULARY.prompts.values() for k, line in lines.items()}
HARD_DAYS = {key: line.text for key, line in VOCABULARY.hard_days.items()}

Asks = Callable[..., Capturing]


@pytest.fixture
def asking(qtbot: QtBot, clock: Clock, inline: Executor, tmp_path: Path) -> Iterator[Asks]:
    made: list[Capturing] = []

    def make(store: Executor = inline, **settings: bool) -> Capturing:
        shown = ShownTimes(JsonTimes(tmp_path / "prompts.json"), clock, NOT_AGAIN_FOR)
        chosen = Settings(**settings)
        prompting = Prompting(shown, clock, lambda: VOCABULARY, lambda: chosen)
        made.append(Capturing(clock, store, inline, prompting=prompting, settings=chosen))
        return made[-1]

    yield make
    for one in made:
        one.put_down()


def asked(noting: Capturing) -> str:
    line = noting.form.question
    return line.text() if line is not None and line.isVisible() else ""


def button(noting: Capturing, name: str) -> QPushButton:
    assert noting.form.question is not None
    found = noting.form.question.findChildren(QPushButton)
    return next(one for one in found if one.accessibleName() == name)


def test_one_question_stands_above_the_words_and_the_moment_keeps_its_key(asking: Asks) -> None:
    noting = asking()
    noting.open()
    said = asked(noting)
    assert said in QUESTIONS.values()
    assert noting.form.note.hasFocus()
    assert noting.form.note.accessibleDescription() == said, "who listens hears it with the field"
    noting.type("the bakery")
    noting.press(Qt.Key.Key_Return)
    (moment,) = noting.kept
    assert moment.prompt is not None and QUESTIONS[moment.prompt] == said


def test_each_opening_asks_something_else_and_an_unanswered_one_leaves_nothing(
    asking: Asks,
) -> None:
    noting = asking()
    seen = []
    for _ in range(6):
        noting.open()
        seen.append(asked(noting))
        noting.press(Qt.Key.Key_Escape)
    assert len(set(seen)) == 6
    assert noting.held in (None, Draft()), "a question alone is nothing to hold"
    assert noting.journal.drafts.holds == 0


def test_another_and_without_by_key_and_by_button(asking: Asks) -> None:
    noting = asking()
    noting.open()
    first = asked(noting)
    noting.press(Qt.Key.Key_O, ALT)
    second = asked(noting)
    assert second not in ("", first)
    button(noting, "Another question").click()
    third = asked(noting)
    assert third not in ("", first, second)
    noting.press(Qt.Key.Key_X, ALT)
    assert asked(noting) == ""
    assert noting.form.note.hasFocus()
    noting.press(Qt.Key.Key_O, ALT)
    assert asked(noting) == "", "who goes without is not asked again"
    noting.type("tea")
    noting.press(Qt.Key.Key_Return)
    assert [moment.prompt for moment in noting.kept] == [None]


def test_without_a_question_by_its_button(asking: Asks) -> None:
    noting = asking()
    noting.open()
    button(noting, "Without a question").click()
    assert asked(noting) == ""
    assert noting.form.draft().prompt is None


def test_an_invitation_and_words_from_elsewhere_prompt_alone(asking: Asks) -> None:
    noting = asking()
    noting.presenter.open(prompt="light")
    noting.settle()
    assert asked(noting) == ""
    assert noting.form.draft().prompt == "light"
    noting.press(Qt.Key.Key_Escape)
    noting.open("from the command line")
    assert asked(noting) == ""


def test_it_can_be_off(asking: Asks) -> None:
    noting = asking(prompts_in_capture=False)
    noting.open()
    assert noting.form.question is None, "and costs nothing then"


def test_the_hotkey_pressed_again_leaves_it_as_it_is(asking: Asks) -> None:
    noting = asking()
    noting.open()
    said, key = asked(noting), noting.form.draft().prompt
    noting.open()
    assert (asked(noting), noting.form.draft().prompt) == (said, key)


@pytest.mark.parametrize("face", [Qt.Key.Key_3, Qt.Key.Key_5])
def test_after_a_hard_face_less_is_asked_and_only_once(asking: Asks, face: Qt.Key) -> None:
    noting = asking()
    noting.open()
    noting.press(face, ALT)
    said = asked(noting)
    assert said in HARD_DAYS.values()
    assert not button(noting, "Another question").isVisible()
    for key in (face, Qt.Key.Key_3):
        noting.press(key, ALT)
        assert asked(noting) == said, "nothing flickers"
    noting.press(Qt.Key.Key_O, ALT)
    assert asked(noting) == said
    noting.type("rain")
    noting.press(Qt.Key.Key_Return)
    (moment,) = noting.kept
    assert moment.prompt is not None and HARD_DAYS[moment.prompt] == said


def test_words_that_answered_a_question_keep_its_key(asking: Asks) -> None:
    noting = asking()
    noting.open()
    key = noting.form.draft().prompt
    noting.type("the bus was warm")
    noting.form.faces.toggle(Face.ON_GUARD)
    assert asked(noting) in HARD_DAYS.values()
    noting.press(Qt.Key.Key_Return)
    assert [moment.prompt for moment in noting.kept] == [key]


def test_a_trigger_is_asked_less_as_well(asking: Asks) -> None:
    noting = asking()
    noting.open()
    noting.form.kind_button.turn()
    assert asked(noting) in HARD_DAYS.values()


def test_a_draft_that_was_held_answers_nothing_that_is_asked_now(
    asking: Asks, qtbot: QtBot
) -> None:
    store = WaitingExecutor()
    noting = asking(store)
    noting.journal.drafts.slots[CAPTURE_SLOT] = Draft(text="held from before")
    noting.open()
    assert asked(noting) != "", "it is there before the journal is"
    store.stay_open()
    noting.settle()
    assert noting.text == "held from before"
    assert asked(noting) == ""
    assert noting.form.draft().prompt is None


def test_a_draft_that_answers_a_question_is_taken_up_with_it(asking: Asks) -> None:
    noting = asking()
    noting.open()
    said = asked(noting)
    noting.type("half a sentence")
    noting.press(Qt.Key.Key_Escape)
    noting.open()
    assert (noting.text, asked(noting)) == ("half a sentence", said)


def test_opening_asks_the_journal_for_nothing(asking: Asks) -> None:
    store = WaitingExecutor()
    noting = asking(store)
    noting.presenter.open()
    assert store.waiting == 0
    assert noting.form.asks()
