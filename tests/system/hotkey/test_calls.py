"""The calls into Windows and Carbon, over libraries in their place: they fit together."""

from __future__ import annotations

from ctypes import c_void_p, cast
from typing import Any

import pytest

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system import windows_library
from glimmer_desktop.system.hotkey.macos import calls
from glimmer_desktop.system.hotkey.macos.calls import CarbonCalls
from glimmer_desktop.system.hotkey.macos.keys import CarbonKeys
from glimmer_desktop.system.hotkey.numbered import NumberedHotkeys
from glimmer_desktop.system.hotkey.windows.calls import WindowsCalls
from glimmer_desktop.system.hotkey.windows.keys import WindowsKeys
from glimmer_desktop.system.windows_window import Answers
from system.libraries import Library, put_macos, put_windows

HOTKEY = 0x312


class Windows:
    """As much of user32 as chords take."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waits: dict[int, tuple[int, int]] = {}
        self.classes: list[str] = []
        self.windows: list[int] = []
        self.makes_windows = True
        user = Library(
            RegisterClassW=self._kind,
            UnregisterClassW=lambda name, _program: self.classes.remove(name) or 1,
            CreateWindowExW=self._made,
            DestroyWindow=lambda window: self.windows.remove(window) or 1,
            DefWindowProcW=lambda *_: 6,
            RegisterHotKey=self._wait,
            UnregisterHotKey=lambda _window, number: bool(self.waits.pop(number)),
            VkKeyScanW=lambda code: {ord(","): 0xBC}.get(code, -1),
        )
        put_windows(monkeypatch, user32=user, kernel32=Library(GetModuleHandleW=4))
        refused = OSError("it was refused")
        refused.winerror = 1409  # type: ignore[attr-defined]
        monkeypatch.setattr(windows_library, "refusal", lambda: refused)

    def tell(self, message: int, word: int) -> int:
        return self.answers(7, message, word, 0)

    def _kind(self, kind: Any) -> int:
        self.answers = Answers(cast(kind.contents.answers, c_void_p).value)  # outlives the class
        self.classes.append(kind.contents.name)
        return 1

    def _made(self, *arguments: Any) -> int | None:
        assert arguments[1] in self.classes
        assert arguments[8] == (1 << 64) - 3, "it would stand somewhere"
        self.windows += [7] if self.makes_windows else []
        return 7 if self.makes_windows else None

    def _wait(self, window: int, number: int, modifiers: int, key: int) -> int:
        assert window in self.windows
        if (modifiers, key) in self.waits.values():
            return 0
        self.waits[number] = (modifiers, key)
        return 1


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    return Windows(monkeypatch)


def test_windows_tells_a_chord_by_a_message_to_a_window_that_stands_nowhere(
    windows: Windows,
) -> None:
    hotkeys = NumberedHotkeys(WindowsKeys(WindowsCalls()))
    heard: list[Pressed] = []
    hotkeys.follow(heard.append, lambda: None, str)
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    assert hotkeys.grab("ground", "Ctrl+,") is HotkeyState.READY
    assert windows.waits == {1: (0x4003, 0x47), 2: (0x4002, 0xBC)}
    assert windows.tell(HOTKEY, 2) == 6
    windows.tell(0x1, 1)
    assert heard == [Pressed("ground")]
    other = NumberedHotkeys(WindowsKeys(WindowsCalls()))
    assert other.grab("note", "Ctrl+Alt+G") is HotkeyState.TAKEN
    assert other.grab("note", "Ctrl+\N{GRINNING FACE}") is HotkeyState.NO_SUCH_KEY
    for one in (hotkeys, other):
        one.close()
    assert (windows.waits, windows.windows, windows.classes) == ({}, [], [])


def test_without_a_window_windows_gives_no_keys(windows: Windows) -> None:
    windows.makes_windows = False
    with pytest.raises(OSError, match="refused"):
        WindowsKeys(WindowsCalls())
    assert windows.classes == []


class Carbon:
    """As much of Carbon as chords take."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waits: dict[int, tuple[int, int, int]] = {}
        self.released: list[int] = []
        self.removed: list[int] = []
        self.signature = calls._OURS
        carbon = Library(
            GetApplicationEventTarget=3,
            InstallEventHandler=self._install,
            RemoveEventHandler=lambda handler: self.removed.append(handler) or 0,
            GetEventParameter=self._parameter,
            RegisterEventHotKey=self._register,
            UnregisterEventHotKey=lambda called: self.waits.pop(called) and 0,
            TISCopyCurrentKeyboardLayoutInputSource=11,
            TISGetInputSourceProperty=12,
            LMGetKbdType=40,
            UCKeyTranslate=self._typed,
        )
        foundation = Library(CFDataGetBytePtr=13, CFRelease=self.released.append)
        put_macos(monkeypatch, Carbon=carbon, CoreFoundation=foundation)

    def _install(self, target: int, handler: Any, _n: int, kind: Any, _: Any, made: Any) -> int:
        assert target == 3
        assert (kind.contents.family, kind.contents.kind) == (int.from_bytes(b"keyb", "big"), 5)
        self.handler = handler
        made[0] = 70
        return 0

    def _parameter(self, event: int, *arguments: Any) -> int:
        told = calls._Id.from_address(arguments[-1])
        assert arguments[3] == 8
        told.signature, told.number = self.signature, event
        return 0

    def _register(
        self, key: int, held: int, called: Any, _target: int, alone: int, made: Any
    ) -> int:
        assert (called.signature, alone) == (calls._OURS, 1)
        made[0] = 900 + called.number
        self.waits[900 + called.number] = (called.number, key, held)
        return 0

    def _typed(self, *arguments: Any) -> int:
        key, length, typed = arguments[1], arguments[8], arguments[9]
        length[0] = 1
        typed[0] = ord("g") if key in (34, 90) else 0x3000 + key
        return 0 if key < 100 else -1


@pytest.fixture
def carbon(monkeypatch: pytest.MonkeyPatch) -> Carbon:
    return Carbon(monkeypatch)


def test_carbon_tells_a_chord_by_its_number_and_types_by_its_layout(carbon: Carbon) -> None:
    hotkeys = NumberedHotkeys(CarbonKeys(CarbonCalls()))
    heard: list[Pressed] = []
    hotkeys.follow(heard.append, lambda: None, str)
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    assert carbon.waits == {901: (1, 34, 0x1800)}
    assert carbon.released == [11]
    assert carbon.handler(0, 1, 0) == 0
    carbon.signature = 1  # some other program's
    carbon.handler(0, 1, 0)
    assert heard == [Pressed("note")]
    hotkeys.close()
    hotkeys.close()
    assert (carbon.waits, carbon.removed) == ({}, [70])
