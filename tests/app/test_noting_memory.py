"""How much of noting is shown is remembered, and that a journal has grown."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from capturing import Capturing
from glimmer_desktop.app.noting_memory import NotingMemory
from glimmer_desktop.app.window_memory import WindowMemory
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.ui.capture.size import Size


@pytest.fixture
def noting(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline)
    yield noting
    noting.put_down()


def remembered(noting: Capturing, folder: Path) -> NotingMemory:
    """As at a start: everything is read from the files."""
    return NotingMemory(
        Preferences(folder / "settings.toml"),
        WindowMemory(folder / "windows.json"),
        noting.events,
        noting.presenter,
    )


def test_at_first_it_is_usual_and_young(noting: Capturing, tmp_path: Path) -> None:
    memory = remembered(noting, tmp_path)
    assert (memory.whole, memory.young) == (False, True)


@pytest.mark.parametrize(
    ("size", "small", "whole"),
    [(Size.SMALL, True, False), (Size.USUAL, False, False), (Size.WHOLE, False, True)],
)
def test_the_last_choice_is_there_at_the_next_start(
    noting: Capturing, tmp_path: Path, size: Size, small: bool, whole: bool
) -> None:
    remembered(noting, tmp_path).follow(noting.presenter)
    other = Size.USUAL if size is Size.SMALL else Size.SMALL
    told: list[bool] = []
    noting.events.settings_changed.connect(lambda s: told.append(s.compact_capture))
    for chosen in (other, size):
        noting.form.size_chosen.emit(chosen)
    assert remembered(noting, tmp_path).whole is whole
    assert Preferences(tmp_path / "settings.toml").current.compact_capture is small
    assert told[-1] is small, "the settings show it, too"


def test_a_journal_that_has_grown_stays_so(noting: Capturing, tmp_path: Path) -> None:
    remembered(noting, tmp_path).follow(noting.presenter)
    noting.presenter.offering.grown.emit()
    assert not remembered(noting, tmp_path).young


def test_where_it_cannot_be_written_it_holds_for_now(noting: Capturing, tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("in the way")
    remembered(noting, nowhere).follow(noting.presenter)
    noting.form.size_chosen.emit(Size.SMALL)
    noting.open()
    assert noting.form.size_shown() is Size.SMALL
