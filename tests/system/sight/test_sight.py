"""Windows that are covered and uncovered on a real X server."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest

from glimmer_desktop.system.sight import find_window_sight
from glimmer_desktop.system.sight.null import NullWindowSight
from glimmer_desktop.system.sight.x11 import X11WindowSight
from loops import RealLoop


def shown(x_server, title: str, geometry: str) -> tuple[subprocess.Popen[bytes], int]:
    """A window of this size and place, without a window manager."""
    command = ["xmessage", "-title", title, "-geometry", geometry, title]
    program = subprocess.Popen(command, env=x_server.environ, stderr=subprocess.DEVNULL)
    found = x_server.run("xdotool", "search", "--sync", "--onlyvisible", "--name", title)
    return program, int(found.splitlines()[0])


@pytest.fixture
def small(x_server) -> Iterator[int]:
    program, window = shown(x_server, "small", "100x80+40+40")
    yield window
    program.kill()
    program.wait(10)


@pytest.fixture
def cover(x_server) -> Iterator[Callable[[str], Callable[[], None]]]:
    """Puts a window over others; the answer takes it away."""
    programs = []

    def put(geometry: str) -> Callable[[], None]:
        program, _ = shown(x_server, "cover", geometry)
        programs.append(program)
        return program.kill

    yield put
    for program in programs:
        program.kill()
        program.wait(10)


def test_covered_whole_and_seen_again(x_server, small, cover, loop: RealLoop) -> None:
    told: list[bool] = []
    unwatch = X11WindowSight(x_server.display, loop).watch(small, told.append)
    uncover = cover("400x300+0+0")
    loop.until(lambda: told[-1:] == [False], "told")
    uncover()
    loop.until(lambda: told[-1:] == [True], "told")
    unwatch()


def test_a_part_of_it_is_enough(x_server, small, cover, loop: RealLoop) -> None:
    told: list[bool] = []
    unwatch = X11WindowSight(x_server.display, loop).watch(small, told.append)
    cover("60x60+0+0")
    loop.until(lambda: bool(told), "told")
    assert told == [True]
    unwatch()


def test_nothing_is_told_or_open_once_nobody_watches(
    x_server, small, cover, loop: RealLoop
) -> None:
    told: list[bool] = []
    sight = X11WindowSight(x_server.display, loop)
    unwatch, still = sight.watch(small, told.append), []
    unwatch()
    unwatch()
    other = sight.watch(small, still.append)
    cover("400x300+0+0")
    loop.until(lambda: still[-1:] == [False], "told")
    other()
    assert told == []
    assert loop.burden == 0


def test_without_a_server_nothing_is_told(loop: RealLoop) -> None:
    told: list[bool] = []
    X11WindowSight(":54321", loop).watch(1, told.append)()
    assert told == []


def test_the_way_of_each_session(x_server, loop: RealLoop) -> None:
    assert find_window_sight(x_server.environ, loop).technique == "x11"
    assert find_window_sight({}, loop).technique == "null"


def test_null_tells_nothing() -> None:
    told: list[bool] = []
    NullWindowSight().watch(1, told.append)()
    assert told == []
