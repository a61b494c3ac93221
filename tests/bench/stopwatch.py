"""From a pressed chord to a window that is painted and has the keyboard, in milliseconds.

A plain X client on libX11, libXtst and libXdamage: it presses real keys and hears of every pixel
that changes, so that nothing of the measured programs is asked or slowed.
"""

from __future__ import annotations

import ctypes
import selectors
import time
from collections.abc import Callable, Iterable, Iterator
from ctypes import POINTER, Structure, byref, c_int, c_short, c_ulong, c_ushort, c_void_p
from dataclasses import dataclass

WINDOW_AREA = 120_000
"""Pixels of one change that only the content of a whole window makes."""

_PATIENCE = 3.0
_STILL = 0.25

_PROPERTY_CHANGE_MASK = 1 << 22
_PROPERTY_NOTIFY = 28
_RAW_RECTANGLES = 0
_CURRENT_TIME = 0
_ANY_PROPERTY_TYPE = 0


class _Rectangle(Structure):
    _fields_ = [("x", c_short), ("y", c_short), ("width", c_ushort), ("height", c_ushort)]


class _Damage(Structure):
    _fields_ = [
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("drawable", c_ulong),
        ("damage", c_ulong),
        ("level", c_int),
        ("more", c_int),
        ("timestamp", c_ulong),
        ("area", _Rectangle),
        ("geometry", _Rectangle),
    ]


class _Event(ctypes.Union):
    _fields_ = [("type", c_int), ("damage", _Damage), ("pad", c_ulong * 24)]


@dataclass(frozen=True, slots=True)
class Appearing:
    """Milliseconds from what was done: the first changed pixel, the whole content, the keyboard."""

    first: float
    painted: float
    focused: float

    @property
    def ready(self) -> float:
        """Painted and focused, both."""
        return max(self.painted, self.focused)


class Stopwatch:
    """One connection to one display."""

    def __init__(self, display: str) -> None:
        self._x = _library("libX11.so.6")
        self._test = _library("libXtst.so.6")
        damage = _library("libXdamage.so.1")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XStringToKeysym.restype = c_ulong
        for call in (self._x.XDefaultRootWindow, self._x.XInternAtom, damage.XDamageCreate):
            call.restype = c_ulong
        self._display = c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display.value, f"cannot open display {display}"
        self._root = c_ulong(self._x.XDefaultRootWindow(self._display))
        self._active = c_ulong(self._x.XInternAtom(self._display, b"_NET_ACTIVE_WINDOW", 0))
        base, error = c_int(), c_int()
        assert damage.XDamageQueryExtension(self._display, byref(base), byref(error))
        self._damage_notify = base.value
        damage.XDamageCreate(self._display, self._root, _RAW_RECTANGLES)
        self._x.XSelectInput(self._display, self._root, ctypes.c_long(_PROPERTY_CHANGE_MASK))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._x.XConnectionNumber(self._display), selectors.EVENT_READ)

    def press(self, *keys: str) -> Appearing:
        """Hold these keys down together and watch for a window for up to two seconds."""
        seen = self.after(lambda: self._keys(keys, down=True))
        self._keys(tuple(reversed(keys)), down=False)
        return seen

    def after(self, act: Callable[[], object]) -> Appearing:
        """Once the screen is still, do this and watch for a window for up to two seconds."""
        self.settle()
        before = self._active_window()
        start = time.perf_counter()
        act()
        return self._watch(start, before)

    def repainted(self, act: Callable[[], object]) -> float:
        """Once the screen is still, do this; milliseconds until what it brought has been painted
        and nothing has followed for a quarter of a second."""
        self.settle()
        start = last = time.perf_counter()
        pixels = 0
        act()
        while time.perf_counter() - start < _PATIENCE:
            for event, at in self._events(time.perf_counter() + _STILL):
                if event.type == self._damage_notify:
                    last = at
                    pixels += event.damage.area.width * event.damage.area.height
                    break
            else:
                if pixels > WINDOW_AREA:
                    return (last - start) * 1000
        raise AssertionError(f"not painted within {_PATIENCE:g} s: {pixels} pixels changed")

    def tap(self, *keys: str) -> None:
        """Press and release, then wait until the screen is still."""
        self.strike(*keys)
        self.settle()

    def strike(self, *keys: str) -> None:
        """Press and release, and wait for nothing."""
        self._keys(keys, down=True)
        self._keys(tuple(reversed(keys)), down=False)

    def settle(self, still: float = 0.2, within: float = 3.0) -> None:
        """Wait until nothing has changed on the screen for `still` seconds."""
        deadline = time.perf_counter() + within
        while time.perf_counter() < deadline:
            if not any(True for _ in self._events(time.perf_counter() + still)):
                return

    def close(self) -> None:
        self._selector.close()
        self._x.XCloseDisplay(self._display)

    def _watch(self, start: float, before: int) -> Appearing:
        first = painted = focused = 0.0
        pieces: list[tuple[int, float]] = []
        for event, at in self._events(start + 2.0):
            since = (at - start) * 1000
            if event.type == self._damage_notify:
                first = first or since
                area = event.damage.area
                pieces.append((area.width * area.height, since))
                if not painted and pieces[-1][0] > WINDOW_AREA:
                    painted = since
            elif not focused and self._active_window() not in (0, before):
                focused = since
            if painted and focused:
                return Appearing(first, painted, focused)
        painted = painted or _in_pieces(pieces)
        if painted and focused:
            return Appearing(first, painted, focused)
        raise AssertionError(f"no window within 2 s: painted {painted}, focused {focused}")

    def _events(self, deadline: float) -> Iterator[tuple[_Event, float]]:
        event = _Event()
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, byref(event))
                yield event, time.perf_counter()
            left = deadline - time.perf_counter()
            if left <= 0 or not self._selector.select(left):
                return

    def _keys(self, keys: tuple[str, ...], *, down: bool) -> None:
        for key in keys:
            symbol = c_ulong(self._x.XStringToKeysym(key.encode()))
            code = self._x.XKeysymToKeycode(self._display, symbol) & 0xFF
            self._test.XTestFakeKeyEvent(self._display, code, int(down), c_ulong(_CURRENT_TIME))
        self._x.XFlush(self._display)

    def _active_window(self) -> int:
        kind, length, left = c_ulong(), c_ulong(), c_ulong()
        form, data = c_int(), POINTER(c_ulong)()
        self._x.XGetWindowProperty(
            *(self._display, self._root, self._active, ctypes.c_long(0), ctypes.c_long(1), 0),
            *(c_ulong(_ANY_PROPERTY_TYPE), byref(kind), byref(form), byref(length), byref(left)),
            byref(data),
        )
        window = int(data[0]) if length.value else 0
        if data:
            self._x.XFree(data)
        return window


def _in_pieces(pieces: Iterable[tuple[int, float]]) -> float:
    """When a window that was never painted at once was whole, 0.0 if it never was."""
    whole = 0
    for pixels, since in pieces:
        whole += pixels
        if whole > WINDOW_AREA:
            return since
    return 0.0


def _library(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(name)
