"""A real X server and window manager: keys, a window that fills the screen, another window."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system import xcb
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.x11 import X11FullScreen, X11Idle, X11Windows
from loops import RealLoop
from system.conftest import XServer
from system.presence.conftest import Around

Answer = Callable[[Any], Any]
Opened = Callable[[str], str]


@pytest.fixture(scope="module")
def managed(x_server: XServer) -> Iterator[XServer]:
    """The server with a window manager."""
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=x_server.environ)
    loop = RealLoop()
    checks = "_NET_SUPPORTING_WM_CHECK"
    loop.until(lambda: "window id" in x_server.run("xprop", "-root", checks), "openbox", 20)
    yield x_server
    manager.terminate()
    manager.wait(10)


@pytest.fixture
def opened(managed: XServer, loop: RealLoop) -> Iterator[Opened]:
    """Opens a window with a title, which gets the keyboard; the answer is its number."""
    programs: list[subprocess.Popen[bytes]] = []

    def window(title: str) -> str:
        programs.append(
            subprocess.Popen(
                ["xmessage", "-title", title, "-timeout", "60", title], env=managed.environ
            )
        )
        find = ("xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{title}$")
        number = managed.run(*find).splitlines()[0]
        managed.run("xdotool", "windowactivate", "--sync", number)
        return number

    yield window
    for program in programs:
        program.terminate()
        program.wait(10)


def fill_screen(server: XServer, window: str, on: bool) -> None:
    """Ask the window manager for it, as programs do."""
    x = xcb.Connection(server.display)
    full_screen = x.atom("_NET_WM_STATE_FULLSCREEN")
    x.tell_window_manager(int(window), x.atom("_NET_WM_STATE"), [int(on), full_screen, 0, 1, 0])
    x.close()


def test_keys_and_rest_are_counted(x_server: XServer, answer: Answer, loop: RealLoop) -> None:
    source = X11Idle(x_server.display)
    x_server.press("a")
    assert answer(source) < 1.0
    loop.until(lambda: answer(source) > 1.2, "rest", 10)
    x_server.run("xdotool", "mousemove", "10", "10")
    x_server.run("xdotool", "mousemove", "20", "10")
    assert answer(source) < 1.0
    source.close()


def test_a_server_without_the_extension_is_refused() -> None:
    near, far = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(far), "-extension", "MIT-SCREEN-SAVER"],
        pass_fds=[far],
        stderr=subprocess.DEVNULL,
    )
    os.close(far)
    try:
        with os.fdopen(near) as said:
            display = f":{int(said.readline())}"
        with pytest.raises(CannotStart):
            X11Idle(display)
        full_screen = X11FullScreen(display)
        answers: list[bool | None] = []
        full_screen.ask(answers.append)
        assert answers == [None]  # nobody manages windows there
        server.terminate()
        server.wait(10)
        with pytest.raises(OSError, match="has gone"):
            full_screen.ask(answers.append)
        full_screen.close()
    finally:
        server.kill()
        server.wait(10)


def test_an_x_server_that_goes_is_an_error(x_server: XServer) -> None:
    with pytest.raises(CannotStart):
        X11Idle(":4711")
    source = X11Idle(x_server.display)
    source.close()
    source.close()
    with pytest.raises(OSError, match="does not answer"):
        source.ask(lambda _: None)


def test_the_active_window_fills_the_screen_or_not(
    managed: XServer, opened: Opened, answer: Answer, loop: RealLoop
) -> None:
    source = X11FullScreen(managed.display)
    window = opened("Film")
    assert answer(source) is False
    fill_screen(managed, window, True)
    loop.until(lambda: answer(source) is True, "full screen")
    opened("Notes")
    assert answer(source) is False  # another one has the keyboard
    managed.run("xdotool", "windowactivate", "--sync", window)
    loop.until(lambda: answer(source) is True, "the film again")
    fill_screen(managed, window, False)
    loop.until(lambda: answer(source) is False, "a window as others")
    source.close()


def test_an_active_window_that_has_gone_fills_nothing(x_server: XServer, answer: Answer) -> None:
    source = X11FullScreen(x_server.display)
    x_server.run(
        *("xprop", "-root", "-f", "_NET_ACTIVE_WINDOW", "32x"),
        *("-set", "_NET_ACTIVE_WINDOW", "0xdeadbe"),
    )
    said = answer(source)
    x_server.run("xprop", "-root", "-remove", "_NET_ACTIVE_WINDOW")
    assert said in (False, None)
    source.close()


def test_another_window_is_told_while_it_is_heeded(
    managed: XServer,
    opened: Opened,
    around: Around,
    told: list[PresenceChange],
    loop: RealLoop,
) -> None:
    first = opened("First")
    windows = X11Windows(managed.display, around())
    unburdened = loop.burden
    opened("Second")
    assert told == []  # not heeded yet
    windows.heed(True)
    windows.heed(True)
    managed.run("xdotool", "windowactivate", "--sync", first)
    loop.until(lambda: told == [PresenceChange.WINDOW_CHANGED], "another window")
    managed.run("xdotool", "windowactivate", "--sync", first)
    managed.run("xdotool", "set_window", "--name", "Renamed", first)
    opened("Third")
    loop.until(lambda: len(told) == 2, "the third window")
    windows.heed(False)
    assert loop.burden == unburdened
    managed.run("xdotool", "windowactivate", "--sync", first)
    windows.heed(True)
    opened("Fourth")
    loop.until(lambda: len(told) == 3, "heeded again")
    windows.close()
    assert set(told) == {PresenceChange.WINDOW_CHANGED}
