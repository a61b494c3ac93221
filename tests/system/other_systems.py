"""What Windows and macOS tell by themselves, said when a test wants it said."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_void_p, cast
from typing import Any

import pytest

from glimmer_desktop.system.macos_power import Hears
from glimmer_desktop.system.windows_window import Answers
from system.libraries import Library, put_macos, put_windows

NOWHERE = (1 << 64) - 3
"""HWND_MESSAGE."""
FIRST = 0x7FFF_0000_0001
"""Of the handles: wider than 32 bits, as they may be."""


def _same(function: Any, kind: Any) -> Any:
    """A function at its address, as whoever keeps no more than that has it."""
    return kind(cast(function, c_void_p).value)


class WindowsWindow:
    """Windows that are never seen, and the messages that come to them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.refuses = False
        self.up: dict[int, Any] = {}
        """What answers for each window."""
        self.waiting: list[Callable[[], None]] = []
        """Messages to others of the thread, whose coming is looked at."""
        self._classes: dict[str, Any] = {}
        self._told: set[tuple[str, int]] = set()
        self._taken: Callable[[], None] = lambda: None
        self._next = FIRST
        put_windows(
            monkeypatch,
            user32=self._user(),
            wtsapi32=self._terminal(),
            kernel32=Library(GetModuleHandleW=lambda name: 1),
        )

    def say(self, message: int, word: int) -> None:
        """To all that are up."""
        for window, answers in tuple(self.up.items()):
            answers(window, message, word, 0)

    def leftovers(self) -> list[Any]:
        return [*self.up, *self._classes, *self._told]

    def _user(self) -> Library:
        return Library(
            RegisterClassW=self._register,
            UnregisterClassW=lambda name, program: int(self._classes.pop(name, None) is not None),
            CreateWindowExW=self._create,
            DestroyWindow=lambda window: int(self.up.pop(window, None) is not None),
            DefWindowProcW=lambda *_: 0,
            RegisterSuspendResumeNotification=lambda window, how: self._tell("power", window),
            UnregisterSuspendResumeNotification=lambda window: self._hush("power", window),
            MsgWaitForMultipleObjects=0,
            PeekMessageW=lambda *_: self._take(),
            TranslateMessage=0,
            DispatchMessageW=lambda _: self._taken() or 0,
        )

    def _terminal(self) -> Library:
        return Library(
            WTSRegisterSessionNotification=lambda window, which: (
                self._tell("session", window) and 1
            ),
            WTSUnRegisterSessionNotification=lambda window: self._hush("session", window),
        )

    def _register(self, told: Any) -> int:
        kind = told[0]
        self._classes[kind.name] = _same(kind.answers, Answers)
        return 1

    def _create(self, *asked: Any) -> int:
        _style, name, *_, parent, _menu, _program, _further = asked
        assert parent == NOWHERE
        if self.refuses:
            return 0
        self._next += 1
        self.up[self._next] = self._classes[name]
        return self._next

    def _tell(self, what: str, window: int) -> int:
        assert window in self.up
        self._told.add((what, window))
        return window

    def _hush(self, what: str, window: int) -> int:
        self._told.remove((what, window))
        return 1

    def _take(self) -> int:
        if not self.waiting:
            return 0
        self._taken = self.waiting.pop(0)
        return 1


class MacPower:
    """The root of power of a Mac, and the loop of its main thread."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.refuses = False
        self.listeners: dict[int, Any] = {}
        self.allowed: list[int] = []
        self._open: list[str] = []
        self._next = 100
        kit = Library(
            IORegisterForSystemPower=self._register,
            IODeregisterForSystemPower=lambda told: self._shut(f"listener {told[0]}"),
            IOAllowPowerChange=lambda root, change: self.allowed.append(change) or 0,
            IONotificationPortGetRunLoopSource=lambda port: port + 1,
            IONotificationPortDestroy=lambda port: self._shut(f"port {port}") and None,
            IOServiceClose=self._close,
        )
        foundation = Library(
            CFRunLoopGetMain=7,
            CFRunLoopAddSource=lambda loop, source, mode: self._open.append(f"source {source}"),
            CFRunLoopRemoveSource=lambda loop, source, mode: (
                self._shut(f"source {source}") and None
            ),
        )
        put_macos(monkeypatch, IOKit=kit, CoreFoundation=foundation)

    def say(self, message: int, change: int = 0) -> None:
        for hears in tuple(self.listeners.values()):
            hears(None, 0, message, change)

    def leftovers(self) -> list[Any]:
        return [*self.listeners, *self._open]

    def _register(self, _ours: Any, port: Any, hears: Any, notifier: Any) -> int:
        if self.refuses:
            return 0
        root, self._next = self._next, self._next + 10
        port[0], notifier[0] = root + 1, root + 3
        self.listeners[root] = _same(hears, Hears)
        self._open += [f"port {root + 1}", f"listener {root + 3}"]
        return root

    def _close(self, root: int) -> int:
        del self.listeners[root]
        return 0

    def _shut(self, what: str) -> int:
        self._open.remove(what)
        return 0
