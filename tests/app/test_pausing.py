"""A pause in the companion: starred values of the real journal, the length remembered, the bell."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.settings.schema import PauseLength
from glimmer_desktop.ui.pause.pause_window import PauseWindow

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


class HeardBell:
    """Counts."""

    technique = "counted"

    def __init__(self) -> None:
        self.rung = 0

    def ring(self) -> None:
        self.rung += 1

    def close(self) -> None:
        pass


@pytest.fixture
def core(clock: StillClock, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch) -> Core:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    core = build_core(os.environ, clock=clock)
    core.paths.make()
    core.__dict__.update(store=inline, pictures=inline)
    vars(core.machine)["bell"] = HeardBell()
    return core


def window(companion: Companion, qtbot: QtBot) -> PauseWindow:
    pause = companion.windows.pauses._guided().window
    qtbot.waitUntil(lambda: pause.isVisible() and pause.isActiveWindow())
    return pause


def over(pause: PauseWindow, clock: StillClock, seconds: float = 60) -> None:
    clock.move(seconds=seconds)
    pause._next.timeout.emit()


def chips(pause: PauseWindow) -> list[str]:
    every = pause.findChildren(QPushButton)
    return [one.accessibleName() for one in every if one.property("chip") and one.isVisible()]


def test_a_press_on_a_starred_value_notes_with_it(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot
) -> None:
    core.own_words.star(Family.VALUE, "nature", True)
    companion.pause()
    pause = window(companion, qtbot)
    qtbot.waitUntil(lambda: bool(pause._choosing._chips))
    over(pause, clock)
    assert chips(pause) == ["nature"]
    qtbot.mouseClick(pause._choosing._chips[0], Qt.MouseButton.LeftButton)
    capture = companion.windows.inside.capture.window
    qtbot.waitUntil(capture.isVisible)
    assert capture.form.draft().values == ("nature",)
    assert capture.form.draft().prompt == companion.windows.pauses._line
    assert not capture.form._did_next.isHidden()


def test_nothing_is_recorded_unless_asked(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot
) -> None:
    companion.pause()
    pause = window(companion, qtbot)
    over(pause, clock)
    assert chips(pause) == []
    pause.leave()
    assert len(core.gallery.keys(parse_all())) == 0


def parse_all() -> object:
    from glimmer_desktop.domain.query import parse

    return parse("")


def test_a_broken_journal_has_no_values_and_nothing_is_said(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot, tmp_path: Path
) -> None:
    (core.paths.data / "glimmer.db").write_bytes(b"no journal at all " * 500)
    companion.pause()
    pause = window(companion, qtbot)
    with qtbot.waitSignal(pause.over):
        over(pause, clock)
    assert chips(pause) == []
    assert pause._choosing.was.text() == "That was a minute."


def test_the_length_is_remembered(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot
) -> None:
    companion.pause()
    qtbot.keyClick(window(companion, qtbot), Qt.Key.Key_Plus)
    assert core.preferences.current.pause_length is PauseLength.THREE_MINUTES
    assert 'pause_length = "3-minutes"' in core.preferences.path.read_text(encoding="utf-8")


def test_a_length_that_cannot_be_written_holds_for_this_pause(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot
) -> None:
    core.preferences.path.mkdir(parents=True)
    companion.pause()
    pause = window(companion, qtbot)
    qtbot.keyClick(pause, Qt.Key.Key_Minus)
    over(pause, clock, 10)
    assert pause._choosing.was.text() == "That was ten seconds."


@pytest.mark.parametrize(("chosen", "rung"), [(False, 0), (True, 1)])
def test_the_tone_is_the_bell(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot, chosen: bool, rung: int
) -> None:
    core.preferences.change({"pause_sound": chosen})
    companion.pause()
    over(window(companion, qtbot), clock)
    assert core.machine.bell.rung == rung  # type: ignore[attr-defined]
