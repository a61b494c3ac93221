"""The calls into Windows and macOS, over libraries in the place of theirs, and what they tell."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from ctypes import c_uint32
from typing import Any

import pytest

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system import windows_registry
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.macos.calls import CoreAudio, CoreGraphics, CoreMediaIO
from glimmer_desktop.system.presence.macos.hearing import MacSleep, MacToldLock
from glimmer_desktop.system.presence.source import Surroundings
from glimmer_desktop.system.presence.ways import CANDIDATES, WINDOWS
from glimmer_desktop.system.presence.windows.calls import WindowsCalls
from glimmer_desktop.system.presence.windows.hearing import (
    WindowsSleep,
    WindowsToldLock,
    WindowsWindows,
)
from glimmer_desktop.system.presence.windows.registry import Times, consents
from system.libraries import Library, Registry, put_macos, put_windows
from system.other_systems import MacPower, WindowsWindow, _same

POWER, SESSION = 0x218, 0x2B1


def answer_of(source: Any) -> Any:
    answers: list[Any] = []
    source.ask(answers.append)
    (answer,) = answers
    return answer


class Terminal(Library):
    """Lends what it tells of a session, and wants it back."""

    def __init__(self, session: bytes) -> None:
        self.lent = ctypes.create_string_buffer(session, len(session))
        self.back: list[int] = []
        super().__init__(WTSQuerySessionInformationW=self._query, WTSFreeMemory=self.back.append)

    def _query(self, _server: Any, which: int, what: int, told: Any, size: Any) -> int:
        assert (which, what) == (0xFFFFFFFF, 25)
        told[0], size[0] = ctypes.addressof(self.lent), len(self.lent)
        return 1


def windows(
    monkeypatch: pytest.MonkeyPatch,
    frame: tuple[int, int, int, int] = (0, 0, 1920, 1080),
    kind: str = "Notepad",
    state: int = 5,
) -> Terminal:
    def input_info(told: Any) -> int:
        assert told[0].size == 8
        told[0].time = 4_000_000_000
        return 1

    def rect(_window: int, told: Any) -> int:
        told[0].left, told[0].top, told[0].right, told[0].bottom = frame
        return 1

    def monitor(_place: int, told: Any) -> int:
        assert told[0].size == 40
        told[0].whole.right, told[0].whole.bottom = 1920, 1080
        return 1

    def class_name(_window: int, name: Any, size: int) -> int:
        for at, letter in enumerate(f"{kind}\0"[:size]):
            name[at] = letter
        return len(kind)

    def notifications(told: Any) -> int:
        told[0] = state
        return 0 if state else -2147467259

    user = Library(
        GetLastInputInfo=input_info,
        GetForegroundWindow=0x1_0000_0042,
        GetShellWindow=9,
        GetWindowRect=rect,
        MonitorFromWindow=1 << 40,
        GetMonitorInfoW=monitor,
        GetClassNameW=class_name,
    )
    terminal = Terminal(struct.pack("<I4xIiI", 1, 2, 0, 0))
    put_windows(
        monkeypatch,
        user32=user,
        kernel32=Library(GetTickCount=4_000_008_500),
        shell32=Library(SHQueryUserNotificationState=notifications),
        wtsapi32=terminal,
    )
    return terminal


def test_windows_is_asked_as_it_wants_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = windows(monkeypatch)
    calls = WindowsCalls()
    assert calls.now() - calls.last_input() == 8_500
    assert calls.session()[:4] == struct.pack("<I", 1)
    assert terminal.back == [ctypes.addressof(terminal.lent)]
    assert calls.notification_state() == 5


@pytest.mark.parametrize(
    ("frame", "kind", "fills"),
    [
        ((0, 0, 1920, 1080), "Notepad", True),
        ((-8, -8, 1928, 1088), "Notepad", True),
        ((0, 0, 1920, 1040), "Notepad", False),
        ((0, 0, 1920, 1080), "WorkerW", False),
    ],
)
def test_a_window_fills_its_screen(
    frame: tuple[int, int, int, int], kind: str, fills: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows(monkeypatch, frame, kind)
    assert WindowsCalls().window_fills_screen() is fills


def test_a_shell_that_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    windows(monkeypatch, state=0)
    with pytest.raises(OSError, match="0x80004005"):
        WindowsCalls().notification_state()


def test_since_when_a_use_can_have_lasted(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 133_000_000_000_000_000

    def system_time(told: Any) -> None:
        told[0] = now

    put_windows(
        monkeypatch, kernel32=Library(GetTickCount64=60_000, GetSystemTimeAsFileTime=system_time)
    )
    assert Times().earliest() == now - 60 * 10**7


def test_the_keys_of_a_device_are_those_that_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = Registry()
    monkeypatch.setattr(windows_registry, "library", registry)
    assert consents("webcam") == []
    place = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
    zoom = rf"{place}\webcam\NonPackaged\C:#Zoom.exe"
    registry.keys[Registry.HKEY_CURRENT_USER, zoom] = {"LastUsedTimeStop": 0, "Value": "Allow"}
    (key,) = consents("webcam")
    (unpacked,) = key.below()
    (program,) = unpacked.below()
    assert program.number("LastUsedTimeStop") == 0
    assert program.number("Value") is program.number("none") is None
    assert list(program.below()) == []


@pytest.fixture
def told() -> list[PresenceChange]:
    return []


def test_windows_tells_of_sleep(
    monkeypatch: pytest.MonkeyPatch, told: list[PresenceChange]
) -> None:
    told_by = WindowsWindow(monkeypatch)
    source = WindowsSleep(told.append)
    assert answer_of(source) is False
    for message, word in ((POWER, 4), (POWER, 7), (POWER, 0x12), (SESSION, 7), (SESSION, 4)):
        told_by.say(message, word)
    assert told == [PresenceChange.FALLING_ASLEEP, PresenceChange.WOKE]
    source.close()
    source.close()
    assert told_by.leftovers() == []


def test_windows_tells_of_its_lock(
    monkeypatch: pytest.MonkeyPatch, told: list[PresenceChange]
) -> None:
    told_by = WindowsWindow(monkeypatch)
    source = WindowsToldLock(_Nobody(), told.append)
    for word in (7, 8, 2, 5):
        told_by.say(SESSION, word)
    told_by.say(POWER, 4)
    assert told == [
        PresenceChange.LOCKED,
        PresenceChange.UNLOCKED,
        PresenceChange.LOCK_WANTED,
    ]
    source.close()
    assert told_by.leftovers() == []


def test_a_windows_that_tells_nothing_is_asked_all_the_same(
    monkeypatch: pytest.MonkeyPatch, told: list[PresenceChange]
) -> None:
    told_by = WindowsWindow(monkeypatch)
    told_by.refuses = True
    source = WindowsToldLock(_Nobody(), told.append)
    assert answer_of(source) is True
    source.close()
    assert told_by.leftovers() == []
    with pytest.raises(OSError, match="refused"):
        WindowsSleep(told.append)


class _Nobody:
    """Windows with a locked session."""

    def session(self) -> bytes:
        return struct.pack("<I4xIiI", 1, 2, 0, 0)

    def now(self) -> int:
        raise AssertionError

    last_input = notification_state = now

    def window_fills_screen(self) -> bool:
        raise AssertionError


def test_another_window_in_front_is_told_while_it_is_heeded(
    monkeypatch: pytest.MonkeyPatch, told: list[PresenceChange]
) -> None:
    hooks: dict[int, Any] = {}

    def hook(first: int, last: int, _module: Any, happened: Any, *how: int) -> int:
        assert (first, last, how) == (3, 3, (0, 0, 2))
        hooks[1 << 33] = _same(happened, type(happened))
        return 1 << 33

    put_windows(
        monkeypatch,
        user32=Library(SetWinEventHook=hook, UnhookWinEvent=lambda one: int(bool(hooks.pop(one)))),
    )
    watch = WindowsWindows(told.append)
    watch.heed(False)
    assert hooks == {}
    watch.heed(True)
    watch.heed(True)
    (happens,) = hooks.values()
    happens(None, 3, 0x1_0000_0042, 0, 0, 1, 2)
    assert told == [PresenceChange.WINDOW_CHANGED]
    watch.heed(False)
    watch.close()
    assert hooks == {}


def test_macos_tells_of_sleep_and_is_not_held_up(
    monkeypatch: pytest.MonkeyPatch, told: list[PresenceChange]
) -> None:
    mac = MacPower(monkeypatch)
    source = MacSleep(told.append)
    assert answer_of(source) is False
    mac.say(0xE0000270, 1)
    mac.say(0xE0000280, 2)
    mac.say(0xE0000300)
    assert told == [PresenceChange.FALLING_ASLEEP, PresenceChange.WOKE]
    assert mac.allowed == [1, 2]
    source.close()
    source.close()
    assert mac.leftovers() == []


def test_macos_tells_of_its_lock(
    monkeypatch: pytest.MonkeyPatch, told: list[PresenceChange]
) -> None:
    texts: dict[int, bytes] = {}
    listening: dict[bytes, Any] = {}

    def text(_: Any, name: bytes, _encoding: int) -> int:
        texts[len(texts) + 1] = name
        return len(texts)

    def add(center: int, ours: int, hears: Any, name: int, _object: Any, how: int) -> None:
        assert (center, how) == (3, 4)
        listening[texts[name]] = _same(hears, type(hears))

    foundation = Library(
        CFNotificationCenterGetDistributedCenter=3,
        CFNotificationCenterAddObserver=add,
        CFNotificationCenterRemoveEveryObserver=lambda center, ours: listening.clear(),
        CFStringCreateWithCString=text,
        CFRelease=lambda one: texts.pop(one) and None,
    )
    put_macos(monkeypatch, CoreFoundation=foundation)
    source = MacToldLock(lambda: {"CGSSessionScreenIsLocked": True}, told.append)
    assert answer_of(source) is True
    listening[b"com.apple.screenIsLocked"](3, None, None, None, None)
    listening[b"com.apple.screenIsUnlocked"](3, None, None, None, None)
    assert told == [PresenceChange.LOCKED, PresenceChange.UNLOCKED]
    source.close()
    assert listening == {}


def test_macos_is_asked_of_the_session_and_keeps_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held: list[int] = []
    names: dict[int, bytes] = {}
    known = {b"kCGSSessionOnConsoleKey": 50, b"CGSSessionScreenIsLocked": 51}

    def text(_: Any, name: bytes, _encoding: int) -> int:
        names[len(names) + 1] = name
        held.append(len(names))
        return len(names)

    def session() -> int:
        held.append(99)
        return 99

    graphics = Library(
        CGEventSourceSecondsSinceLastEventType=lambda source, kind: 8.25,
        CGSessionCopyCurrentDictionary=session,
    )
    foundation = Library(
        CFDictionaryGetValue=lambda _dictionary, key: known.get(names[key], 0),
        CFStringCreateWithCString=text,
        CFGetTypeID=lambda value: 21 if value == 50 else 17,
        CFBooleanGetTypeID=21,
        CFBooleanGetValue=lambda value: value == 50,
        CFRelease=held.remove,
    )
    put_macos(monkeypatch, CoreGraphics=graphics, CoreFoundation=foundation)
    asked = CoreGraphics()
    assert asked.since_last_input() == 8.25
    assert asked.session() == {"kCGSSessionOnConsoleKey": True}, "no boolean is no answer"
    assert held == []


@pytest.mark.parametrize("kind", ["audio", "video"])
def test_objects_of_sound_and_video_are_numbers(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def size_of(_object: int, address: Any, _: int, __: Any, size: Any) -> int:
        if address[0].selector != int.from_bytes(b"dev#", "big"):
            return 2003332927
        size[0] = 8
        return 0

    def get_audio(_object: int, _address: Any, _: int, __: Any, size: Any, told: int) -> int:
        assert size[0] == 8
        (c_uint32 * 2).from_address(told)[:] = [40, 41]
        return 0

    def get_video(
        _object: int, _address: Any, _: int, __: Any, size: int, used: Any, told: int
    ) -> int:
        assert size == 8
        (c_uint32 * 2).from_address(told)[:] = [40, 41]
        used[0] = 4
        return 0

    put_macos(
        monkeypatch,
        CoreAudio=Library(
            AudioObjectGetPropertyDataSize=size_of, AudioObjectGetPropertyData=get_audio
        ),
        CoreMediaIO=Library(
            CMIOObjectGetPropertyDataSize=size_of, CMIOObjectGetPropertyData=get_video
        ),
    )
    make: Callable[[], Any] = CoreAudio if kind == "audio" else CoreMediaIO
    found = make()
    assert found.numbers(1, b"dev#", b"glob") == ([40, 41] if kind == "audio" else [40])
    assert found.numbers(1, b"none", b"glob") is None


def elsewhere() -> list[Any]:
    names = {"windows", "consent-store", "macos", "core-media-io", "core-audio"}
    return [
        pytest.param(way, id=f"{question}-{way.name}")
        for question, ways in (*CANDIDATES.items(), ("windows", WINDOWS))
        for way in ways
        if way.name in names
    ]


@pytest.mark.parametrize("way", elsewhere())
def test_what_belongs_to_another_system_does_not_start_here(
    way: Any, told: list[PresenceChange]
) -> None:
    """Not even where somebody asks it to; and nobody does."""
    assert not way.supported({"DISPLAY": ":0"})
    around = Surroundings(
        environ={},
        loop=None,  # type: ignore[arg-type]
        session=lambda: pytest.fail("no bus"),
        system=lambda: pytest.fail("no bus"),
        tell=told.append,
    )
    with pytest.raises((CannotStart, OSError)):
        way.start(around).ask(lambda _: None)
