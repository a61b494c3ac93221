"""Small, usual, whole: a ladder that a person climbs by key or by button; it is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from capturing import Capturing
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.capture.size import Size

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Make = Callable[..., Capturing]


@pytest.fixture
def make(qtbot: object, clock: Clock, inline: Executor) -> Iterator[Make]:
    made: list[Capturing] = []

    def one(**built: bool) -> Capturing:
        made.append(Capturing(clock, inline, inline, **built))
        return made[-1]

    yield one
    for noting in made:
        noting.put_down()


def button(noting: Capturing, text: str) -> QAbstractButton:
    return next(b for b in noting.form.findChildren(QAbstractButton) if b.text() == text)


def test_keys_climb_the_ladder_and_come_back(make: Make) -> None:
    noting = make()
    chosen: list[Size] = []
    noting.presenter.size_chosen.connect(chosen.append)
    noting.open()
    for key in (Key.Key_M, Key.Key_M):
        noting.press(key, CONTROL)
    assert noting.form.size_shown() is Size.WHOLE
    for _ in range(3):
        noting.press(Key.Key_M, CONTROL | SHIFT)
    assert noting.form.size_shown() is Size.SMALL
    assert chosen == [Size.WHOLE, Size.USUAL, Size.SMALL], "at an end nothing was chosen"


def test_buttons_do_the_same_and_lead_nowhere_at_the_ends(make: Make) -> None:
    noting = make()
    noting.open()
    button(noting, "+ more").click()
    noting.settle()
    assert not button(noting, "+ more").isVisible()
    for _ in range(2):
        button(noting, "− less").click()
    noting.settle()
    assert not button(noting, "− less").isVisible()
    assert not noting.form.rows[Family.SENSE].isVisible()


def test_the_last_choice_holds_at_the_next_opening(make: Make) -> None:
    noting = make()
    noting.open()
    noting.press(Key.Key_M, CONTROL)
    noting.press(Key.Key_Escape)
    noting.open()
    assert noting.form.size_shown() is Size.WHOLE
    assert noting.form.extras.isVisible()


def test_everything_that_was_shown_last_comes_after_the_first_picture(make: Make) -> None:
    """Its rows take time that the hotkey does not have."""
    noting = make(whole=True)
    seen: list[bool] = []
    noting.presenter.about_to_show.connect(lambda *_: seen.append(noting.form.extras.is_made()))
    noting.window.painted.connect(lambda: seen.append(noting.form.extras.is_made()))
    noting.open()
    assert seen[0] is False
    assert noting.form.extras.isVisible()
    noting.press(Key.Key_Escape)
    noting.open()
    assert seen[-2:] == [True, True]


def test_small_is_a_setting_and_what_was_whole_is_whole_again_after_it(make: Make) -> None:
    noting = make(whole=True)
    noting.open()
    noting.press(Key.Key_Escape)
    for small, size in ((True, Size.SMALL), (False, Size.WHOLE)):
        noting.events.settings_changed.emit(replace(Settings(), compact_capture=small))
        noting.open()
        assert noting.form.size_shown() is size
        noting.press(Key.Key_Escape)
