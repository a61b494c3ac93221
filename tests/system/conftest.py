"""A real X server and a real message bus, for what talks to one."""

from __future__ import annotations

import os
import select
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from loops import RealLoop
from system.message_bus import Daemon


@dataclass(frozen=True)
class XServer:
    """A private X server; keys are pressed by xdotool."""

    display: str

    @property
    def environ(self) -> dict[str, str]:
        environ = {**os.environ, "DISPLAY": self.display, "XDG_SESSION_TYPE": "x11"}
        environ.pop("WAYLAND_DISPLAY", None)
        return environ

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environ, capture_output=True, text=True, check=True, timeout=20
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        self.run("xdotool", "key", *keys)


@pytest.fixture(scope="module")
def x_server() -> Iterator[XServer]:
    near, far = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(far), "-screen", "0", "640x480x24", "-noreset"],
        pass_fds=[far],
        stderr=subprocess.DEVNULL,
    )
    os.close(far)
    try:
        assert select.select([near], [], [], 20)[0], "the X server did not start"
        yield XServer(f":{int(os.read(near, 100))}")
    finally:
        os.close(near)
        server.terminate()
        server.wait(10)


@pytest.fixture
def plain_keyboard(x_server: XServer) -> Iterator[Callable[..., None]]:
    """Gives the keyboard a layout; afterwards it is the plain one again, with its locks off."""

    def layout(*names: str) -> None:
        x_server.run("setxkbmap", *names)

    layout("us")
    yield layout
    layout("us")


@pytest.fixture
def daemon() -> Iterator[Daemon]:
    """A message bus of its own."""
    running = Daemon()
    yield running
    running.close()


@pytest.fixture
def loop() -> Iterator[RealLoop]:
    """A loop that nothing may burden any more when the test is over."""
    running = RealLoop()
    yield running
    assert running.burden == 0, "something is still watched or waited for"
