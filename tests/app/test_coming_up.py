"""The desktop's word that a window may have the keyboard, on its way to that window."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.app import coming_up as module
from glimmer_desktop.app.coming_up import ComingUp


class Focus:
    """`WindowFocus`: writes down what it was asked for."""

    technique = "fake"

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        self.came: list[str] = []

    def activate(self, window_id: int, x11_time: int) -> None:
        self.asked.append((window_id, x11_time))

    def has_come(self, start_up_id: str) -> None:
        self.came.append(start_up_id)

    def active_window(self) -> int:
        return 0

    def active_spot(self) -> tuple[int, int] | None:
        return None

    def close(self) -> None:
        """Nothing is open."""


def where_qt_looks() -> str | None:
    """What a library finds in the environment; Python's own copy is another."""
    libc = ctypes.CDLL(None)
    libc.getenv.restype = ctypes.c_char_p
    found: bytes | None = libc.getenv(b"XDG_ACTIVATION_TOKEN")
    return found.decode() if found is not None else None


@pytest.fixture
def focus() -> Focus:
    return Focus()


@pytest.fixture
def coming_up(qtbot: QtBot, focus: Focus) -> Iterator[ComingUp]:
    one = ComingUp(lambda: focus)
    yield one
    one.forget()
    one.deleteLater()


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")


@pytest.mark.parametrize(("platform", "told"), [("xcb", ["a-launcher-7"]), ("wayland", [])])
def test_a_launcher_of_x11_is_told_that_it_has_come(
    coming_up: ComingUp,
    focus: Focus,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    told: list[str],
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    for token in ("a-launcher-7", "", "of\nnobody"):
        coming_up.let_through(token)
    assert focus.came == told


@pytest.mark.parametrize(
    ("token", "pressed_at"), [("glimmer-7_TIME4711", 4711), ("a-uuid", 0), ("_TIME", 0)]
)
def test_on_x11_it_is_the_time_of_the_click_once(
    coming_up: ComingUp, token: str, pressed_at: int
) -> None:
    coming_up.let_through(token)
    assert coming_up.take_time() == pressed_at
    assert coming_up.take_time() == 0
    assert where_qt_looks() is None


@pytest.mark.usefixtures("wayland")
class TestUnderWayland:
    def test_it_is_where_qt_looks_for_it_and_nowhere_else(self, coming_up: ComingUp) -> None:
        coming_up.let_through("an older one")
        coming_up.let_through("a-uuid")
        assert where_qt_looks() == "a-uuid"
        assert "XDG_ACTIVATION_TOKEN" not in os.environ

    def test_one_that_nobody_used_is_forgotten(
        self, coming_up: ComingUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        coming_up._forgetting.setInterval(1)
        coming_up.let_through("a-uuid_TIME4711")
        qtbot.waitUntil(lambda: where_qt_looks() is None)
        assert coming_up.take_time() == 0

    @pytest.mark.parametrize("said", ["", "a\0b", "two\nlines", "\udcff", "é", "x" * 1_001])
    def test_nonsense_changes_nothing(self, coming_up: ComingUp, said: str) -> None:
        coming_up.let_through("a-uuid")
        coming_up.let_through(said)
        assert where_qt_looks() == "a-uuid"


def test_a_key_press_that_is_known_brings_the_window(
    coming_up: ComingUp, focus: Focus, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    coming_up.bring(window, 0)
    coming_up.bring(window, 4711)
    qtbot.waitUntil(lambda: focus.asked == [(int(window.winId()), 4711)])


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_asked_without_a_key_press(
    coming_up: ComingUp, focus: Focus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(module, "platform", system)
    window = QWidget()
    qtbot.addWidget(window)
    coming_up.bring(window, 0)
    qtbot.waitUntil(lambda: focus.asked == [(int(window.winId()), 0)])
