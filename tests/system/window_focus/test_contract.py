"""Window focus where other systems give it, over libraries in the place of theirs."""

from __future__ import annotations

from ctypes import c_bool
from typing import Any

import pytest

from glimmer_desktop.services.ports.window_focus import WindowFocus
from glimmer_desktop.system import choose, window_focus
from glimmer_desktop.system.window_focus.macos import MacWindowFocus
from glimmer_desktop.system.window_focus.windows import WindowsWindowFocus, let_others_in_front
from system.libraries import Library, put_macos, put_windows

IN_FRONT = 0x1_0000_0042
"""Wider than 32 bits, as handles may be."""


class Windows(Library):
    def __init__(self, *, front: int = IN_FRONT, iconic: int = 0, known: int = 1) -> None:
        def frame(window: int, told: Any) -> int:
            assert window == IN_FRONT
            told[0].left, told[0].top, told[0].right, told[0].bottom = -1920, 10, -920, 510
            return known

        super().__init__(
            AllowSetForegroundWindow=1,
            GetForegroundWindow=front,
            GetWindowRect=frame,
            IsIconic=iconic,
            SetForegroundWindow=1,
            ShowWindow=1,
        )


def on_windows(monkeypatch: pytest.MonkeyPatch, **how: int) -> tuple[WindowsWindowFocus, Library]:
    user = Windows(**how)
    put_windows(monkeypatch, user32=user)
    return WindowsWindowFocus(), user


def test_windows_brings_a_window_up_and_one_that_was_minimised_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    focus, user = on_windows(monkeypatch)
    focus.activate(IN_FRONT, 0)
    assert user.asked == [("IsIconic", IN_FRONT), ("SetForegroundWindow", IN_FRONT)]
    focus, user = on_windows(monkeypatch, iconic=1)
    focus.activate(IN_FRONT, 1234)
    assert user.asked[1:] == [("ShowWindow", IN_FRONT, 9), ("SetForegroundWindow", IN_FRONT)]
    focus.close()


def test_windows_tells_which_window_is_in_front_and_where(monkeypatch: pytest.MonkeyPatch) -> None:
    focus, _ = on_windows(monkeypatch)
    assert focus.active_window() == IN_FRONT
    assert focus.active_spot() == (-1420, 260)
    for how in ({"front": 0}, {"known": 0}):
        focus, _ = on_windows(monkeypatch, **how)
        assert focus.active_spot() is None
    assert on_windows(monkeypatch, front=0)[0].active_window() == 0


def test_a_command_lets_the_companion_in_front(monkeypatch: pytest.MonkeyPatch) -> None:
    _, user = on_windows(monkeypatch)
    let_others_in_front()
    assert user.asked == [("AllowSetForegroundWindow", 0xFFFFFFFF)]


class Mac:
    """What is on the screen: windows with their floor and frame, the one in front first."""

    def __init__(self, *windows: tuple[int | None, tuple[float, ...] | None]) -> None:
        self.windows = windows
        self.held: list[int] = []
        self._texts: dict[int, bytes] = {}

    def put(self, monkeypatch: pytest.MonkeyPatch) -> None:
        graphics = Library(
            CGWindowListCopyWindowInfo=lambda what, above: self._lent(7) if self.windows else 0,
            CGRectMakeWithDictionaryRepresentation=self._frame,
        )
        foundation = Library(
            CFArrayGetCount=lambda _: len(self.windows),
            CFArrayGetValueAtIndex=lambda _, at: 100 + at,
            CFDictionaryGetValue=self._value,
            CFNumberGetValue=self._number,
            CFStringCreateWithCString=self._text,
            CFRelease=self.held.remove,
        )
        put_macos(monkeypatch, CoreGraphics=graphics, CoreFoundation=foundation)

    def _lent(self, number: int) -> int:
        self.held.append(number)
        return number

    def _text(self, _: object, name: bytes, _encoding: int) -> int:
        number = 1000 + len(self._texts)
        self._texts[number] = name
        return self._lent(number)

    def _value(self, window: int, key: int) -> int:
        """Floors are kept at 200, frames at 300."""
        which = {b"kCGWindowLayer": 0, b"kCGWindowBounds": 1}[self._texts[key]]
        known = self.windows[window - 100][which] is not None
        return window + 100 * (which + 1) if known else 0

    def _number(self, value: int, kind: int, told: Any) -> bool:
        from ctypes import c_int64

        assert kind == 4
        c_int64.from_address(told).value = self.windows[value - 200][0]  # type: ignore[assignment]
        return True

    def _frame(self, value: int, told: Any) -> bool:
        frame = self.windows[value - 300][1]
        assert frame
        told[0].x, told[0].y, told[0].width, told[0].height = frame
        return True


class Messages:
    def __init__(self) -> None:
        self.sent: list[tuple[int, str, bool]] = []

    def kind(self, name: str) -> int:
        assert name == "NSApplication"
        return 1

    def send(self, receiver: int, selector: str, *arguments: object, answers: type) -> Any:
        said = [one.value for one in arguments if isinstance(one, c_bool)]
        self.sent.append((receiver, selector, *said))  # type: ignore[arg-type]
        return 2


MENU_BAR = (24, (0.0, 0.0, 1440.0, 24.0))
WINDOW = (0, (100.0, 50.0, 801.0, 600.0))


@pytest.mark.parametrize(
    ("windows", "spot"),
    [
        ([], None),
        ([MENU_BAR], None),
        ([MENU_BAR, WINDOW, (0, (0.0, 0.0, 1.0, 1.0))], (500, 350)),
        ([(None, None), WINDOW], (500, 350)),
        ([(0, None), WINDOW], None),
    ],
)
def test_macos_tells_where_the_window_in_front_is_and_keeps_nothing(
    windows: list[Any], spot: tuple[int, int] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    mac = Mac(*windows)
    mac.put(monkeypatch)
    focus = MacWindowFocus(Messages())
    assert focus.active_spot() == spot
    assert focus.active_window() == 0
    assert mac.held == []
    focus.close()


def test_macos_brings_us_to_the_front(monkeypatch: pytest.MonkeyPatch) -> None:
    Mac().put(monkeypatch)
    messages = Messages()
    MacWindowFocus(messages).activate(1, 0)
    assert messages.sent == [(1, "sharedApplication"), (2, "activateIgnoringOtherApps:", True)]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_without_its_libraries_nobody_is_asked(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And an X server beside them has none of our windows."""
    for room in (window_focus, choose):
        monkeypatch.setattr(room, "platform", system)
    found: WindowFocus = window_focus.find_window_focus({"DISPLAY": ":0"})
    assert found.technique == "null"
