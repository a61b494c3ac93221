"""Windows get the keyboard on a real X server under a real window manager."""

from __future__ import annotations

import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from glimmer_desktop.system import xcb
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.window_focus import find_window_focus
from glimmer_desktop.system.window_focus.null import NullWindowFocus
from glimmer_desktop.system.window_focus.x11 import X11WindowFocus


def wait_until(true: Callable[[], bool], seconds: float = 30) -> None:
    tick, end = threading.Event(), time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        tick.wait(0.01)


def shown(x_server, title: str) -> int:
    """The window of this title, 0 until it is there. `--sync` may miss the moment it appears."""
    search = ("xdotool", "search", "--onlyvisible", "--name", title)
    found = subprocess.run(
        search, env=x_server.environ, capture_output=True, text=True, timeout=20, check=False
    )
    return int(found.stdout.split()[0]) if found.stdout.split() else 0


@pytest.fixture(scope="module")
def two_windows(x_server) -> Iterator[tuple[int, int]]:
    """Two mapped windows; the second has the keyboard."""
    programs = [subprocess.Popen(["openbox"], env=x_server.environ, stderr=subprocess.DEVNULL)]
    try:
        wait_until(
            lambda: "window id" in x_server.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        )
        found = []
        for title in ("first", "second"):
            command = ["xmessage", "-title", title, title]
            programs.append(
                subprocess.Popen(command, env=x_server.environ, stderr=subprocess.DEVNULL)
            )
            wait_until(lambda title=title: bool(shown(x_server, title)))
            found.append(shown(x_server, title))
        yield found[0], found[1]
    finally:
        for program in reversed(programs):
            program.terminate()
            program.wait(10)


def heard(x: xcb.Connection) -> Iterator[tuple[int, bytes]]:
    """Client messages of bytes: what they are called, and what they hold."""
    while event := x.next_event():
        if event.kind == xcb.CLIENT_MESSAGE and event.raw[1] == 8:
            (kind,) = struct.unpack_from("=I", event.raw, 8)
            yield kind, event.raw[12:32]


@pytest.mark.parametrize(
    ("start", "told"),
    [
        ("menu-1-host_TIME4711", 'remove: ID="menu-1-host_TIME4711"'),
        ("x", 'remove: ID="x"'),
        ('a "menu" \\ 1', 'remove: ID="a \\"menu\\" \\\\ 1"'),
        ("of twenty bytes so far", 'remove: ID="of twenty bytes so far"'),
    ],
)
def test_a_launcher_is_told_that_what_it_started_has_come(x_server, start: str, told: str) -> None:
    launcher = xcb.Connection(x_server.display)
    launcher.hear_properties(launcher.root)
    focus = X11WindowFocus(x_server.display)
    focus.has_come(start)
    parts: list[tuple[int, bytes]] = []

    def ended() -> bool:
        parts.extend(heard(launcher))
        return bool(parts) and parts[-1][1].endswith(bytes(1))

    wait_until(ended)
    assert b"".join(part for _, part in parts).rstrip(bytes(1)).decode() == told
    names = ["_NET_STARTUP_INFO_BEGIN", *["_NET_STARTUP_INFO"] * (len(parts) - 1)]
    assert [kind for kind, _ in parts] == [launcher.atom(name) for name in names]
    focus.close()
    focus.has_come(start)  # nobody hears it any more, and that is fine
    launcher.close()


def test_a_window_gets_the_keyboard_and_gives_it_back(x_server, two_windows) -> None:
    first, second = two_windows
    focus = X11WindowFocus(x_server.display)
    x_server.run("xdotool", "windowactivate", "--sync", str(second))
    wait_until(lambda: focus.active_window() == second)
    now = int(time.monotonic() * 1000) & 0x7FFFFFFF
    focus.activate(first, now)
    wait_until(lambda: focus.active_window() == first)
    assert f"= {now}" in x_server.run("xprop", "-id", str(first), "_NET_WM_USER_TIME")
    focus.activate(second, 0)
    wait_until(lambda: focus.active_window() == second)
    focus.close()


def test_the_spot_is_the_middle_of_the_active_window(x_server, two_windows) -> None:
    _, second = two_windows
    focus = X11WindowFocus(x_server.display)
    for x, y in ((300, 200), (40, 90)):
        x_server.run("xdotool", "windowmove", "--sync", str(second), str(x), str(y))
        x_server.run("xdotool", "windowactivate", "--sync", str(second))
        told = x_server.run("xdotool", "getwindowgeometry", "--shell", str(second))
        at = {key: int(value) for key, value in (line.split("=") for line in told.split())}
        # xdotool counts the frame twice, which is a few pixels.
        middle = (at["X"] + at["WIDTH"] // 2, at["Y"] + at["HEIGHT"] // 2)
        assert focus.active_spot() == pytest.approx(middle, abs=30)
    focus.close()
    assert focus.active_spot() is None


def test_the_spot_of_a_window_that_went_is_not_known(x_server, monkeypatch) -> None:
    focus = X11WindowFocus(x_server.display)
    monkeypatch.setattr(focus, "active_window", lambda: 0x7777777)
    assert focus.active_spot() is None
    focus.close()


def test_a_window_that_is_gone_does_no_harm(x_server, two_windows) -> None:
    focus = X11WindowFocus(x_server.display)
    focus.activate(0x7777777, 12345)
    assert focus.active_window() in two_windows
    focus.close()


def test_once_closed_it_does_nothing(x_server) -> None:
    focus = X11WindowFocus(x_server.display)
    focus.activate(1, 1)
    focus.close()
    focus.close()
    focus.activate(1, 1)
    assert focus.active_window() == 0


def test_the_way_of_each_session(x_server) -> None:
    found = find_window_focus(x_server.environ)
    assert found.technique == "x11"
    found.close()
    assert find_window_focus({}).technique == "null"
    with pytest.raises(CannotStart):
        X11WindowFocus(":54321")


def test_null_says_so() -> None:
    null = NullWindowFocus()
    null.activate(1, 1)
    assert null.active_window() == 0
    assert null.active_spot() is None
    null.close()
