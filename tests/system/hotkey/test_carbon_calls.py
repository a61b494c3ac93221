"""What is asked of Carbon, on a made-up Carbon: the calls fit together, and find each other."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.system.hotkey.macos import calls
from glimmer_desktop.system.hotkey.macos.calls import CarbonCalls


class Library:
    """Functions as ctypes hands them out: they can be told their types, and be called."""

    def __init__(self, **does: Callable[..., Any]) -> None:
        self._does = does
        self.asked: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        def function(*arguments: Any) -> Any:
            assert len(arguments) == len(function.argtypes), name
            self.asked.append((name, *arguments))
            return self._does.get(name, lambda *_: 0)(*arguments)

        self.__dict__[name] = function
        return function


@pytest.fixture
def carbon(monkeypatch: pytest.MonkeyPatch) -> Library:
    def install(_target: int, handler: Any, _count: int, kind: Any, _: None, made: Any) -> int:
        assert (kind._obj.family, kind._obj.kind) == (int.from_bytes(b"keyb", "big"), 5)
        made._obj.value = 7
        library.handler = handler
        return 0

    def register(_key: int, _held: int, _called: Any, _target: int, _how: int, made: Any) -> int:
        made._obj.value = 99
        return 0

    def parameter(event: int, _name: int, _kind: int, _: None, size: int, __: None, to: Any) -> int:
        assert size == 8
        to._obj.signature, to._obj.number = (calls._OURS, event) if event < 100 else (1, event)
        return 0

    def typed(*arguments: Any) -> int:
        key, length, characters = arguments[1], arguments[8], arguments[9]
        length._obj.value = 1
        characters[0] = ord("g") if key in (5, 90) else ord("x") + key
        return 0 if key < 100 else -1

    library = Library(
        InstallEventHandler=install,
        RegisterEventHotKey=register,
        GetEventParameter=parameter,
        GetApplicationEventTarget=lambda: 3,
        TISCopyCurrentKeyboardLayoutInputSource=lambda: 11,
        TISGetInputSourceProperty=lambda _source, _name: 12,
        CFDataGetBytePtr=lambda _data: 13,
        LMGetKbdType=lambda: 40,
        UCKeyTranslate=typed,
    )
    monkeypatch.setattr(ctypes, "CDLL", lambda _path: library)
    monkeypatch.setattr(calls, "_layout_data", lambda _library: 14)
    return library


def test_a_chord_that_is_pressed_is_told_by_its_number(carbon: Library) -> None:
    one, heard = CarbonCalls(), []
    assert one.listen(heard.append) == 0
    assert one.register(4, 5, 0x1800) == (0, 99)
    assert carbon.handler(0, 4, 0) == 0
    carbon.handler(0, 104, 0)  # some other program's
    assert heard == [4]
    one.unregister(99)
    one.close()
    one.close()
    assert [asked for asked, *_ in carbon.asked].count("RemoveEventHandler") == 1


def test_the_layout_is_read_key_by_key_and_given_back(carbon: Library) -> None:
    typed = CarbonCalls().typed()
    assert typed["g"] == 5
    assert len(typed) == 99
    assert ("CFRelease", 11) in carbon.asked
