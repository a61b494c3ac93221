"""Waiting with sleep where other systems do, over libraries in the place of theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.services.ports.sleep_delay import SleepDelay
from glimmer_desktop.system import sleep_delay
from glimmer_desktop.system.sleep_delay.macos import MacDelay
from glimmer_desktop.system.sleep_delay.windows import PATIENCE, WindowsDelay
from loops import StillLoop
from system.other_systems import MacPower, WindowsWindow

POWER, FALLS_ASLEEP, IS_AWAKE = 0x218, 4, 0x12


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> WindowsWindow:
    return WindowsWindow(monkeypatch)


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> MacPower:
    return MacPower(monkeypatch)


class Seconds:
    """A clock that goes on by a tenth of a second each time somebody looks."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.1
        return self.now


def test_windows_takes_the_news_slowly_until_it_is_let_go(windows: WindowsWindow) -> None:
    delay = WindowsDelay(Seconds())
    delay.hold()
    delay.hold()
    assert len(windows.up) == 1
    windows.waiting = [lambda: None, delay.let_go, lambda: pytest.fail("it waited on")]
    windows.say(POWER, FALLS_ASLEEP)
    assert len(windows.waiting) == 1
    assert windows.up == {}
    delay.let_go()


def test_windows_is_not_held_up_for_longer_than_it_waits(windows: WindowsWindow) -> None:
    seconds = Seconds()
    delay = WindowsDelay(seconds)
    delay.hold()
    windows.say(POWER, FALLS_ASLEEP)
    assert PATIENCE <= seconds.now <= PATIENCE + 0.3
    for word in (IS_AWAKE, 7):
        windows.say(POWER, word)
    assert seconds.now <= PATIENCE + 0.3, "only falling asleep is waited for"
    delay.let_go()
    assert windows.leftovers() == []


def test_what_is_not_held_is_not_waited_for(windows: WindowsWindow, mac: MacPower) -> None:
    for delay in (WindowsDelay(), MacDelay()):
        delay.let_go()
    assert windows.up == {}
    assert mac.listeners == {}


def test_macos_sleeps_once_it_is_let_go(mac: MacPower) -> None:
    delay = MacDelay()
    delay.hold()
    delay.hold()
    assert len(mac.listeners) == 1
    mac.say(0xE0000270, 5)
    assert mac.allowed == [5], "whether it may sleep at all is not ours to say"
    mac.say(0xE0000280, 6)
    assert mac.allowed == [5]
    delay.let_go()
    assert mac.allowed == [5, 6]
    delay.let_go()
    assert mac.allowed == [5, 6]
    assert mac.leftovers() == []


def test_where_nobody_tells_it_goes_on_without(
    windows: WindowsWindow, mac: MacPower, caplog: pytest.LogCaptureFixture
) -> None:
    windows.refuses = mac.refuses = True
    makers: list[Callable[[], Any]] = [WindowsDelay, MacDelay]
    for make in makers:
        delay = make()
        delay.hold()
        delay.let_go()
    assert windows.leftovers() == mac.leftovers() == []
    caplog.clear()


@pytest.mark.parametrize(
    ("system", "technique"), [("win32", "windows"), ("darwin", "macos"), ("linux", "null")]
)
def test_each_system_has_its_way(
    system: str,
    technique: str,
    windows: WindowsWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sleep_delay, "platform", system)
    monkeypatch.setattr(sleep_delay, "on_system_bus", lambda _environ: False)
    found: SleepDelay = sleep_delay.find_sleep_delay({}, StillLoop())
    assert found.technique == technique
