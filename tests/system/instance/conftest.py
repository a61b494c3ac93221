"""A server in a thread of its own, as a command that owns the store runs it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glimmer_desktop.system.instance.loop import SelectorLoop
from glimmer_desktop.system.instance.server import Answer, Request, Server

Handle = Callable[[Request, Answer], None]


class Owner:
    """Serves on a thread until the test ends."""

    def __init__(self, path: Path, handle: Handle) -> None:
        self.path = path
        self.loop = SelectorLoop()
        self.server = Server(path, handle)
        self.bugs: list[Exception] = []
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        assert self._started.wait(5)

    def stop(self) -> None:
        self.loop.stop()
        self._thread.join(10)
        assert not self._thread.is_alive()
        self.loop.close()

    def _serve(self) -> None:
        self.server.start(self.loop.watch)
        self._started.set()
        while not self._ended():
            pass
        self.server.close()

    def _ended(self) -> bool:
        """Run on after a bug in a command, as Qt's loop does."""
        try:
            self.loop.run()
        except ZeroDivisionError as bug:
            self.bugs.append(bug)
            return False
        return True


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Handle], Owner]]:
    owners: list[Owner] = []

    def start(handle: Handle) -> Owner:
        owner = Owner(tmp_path / "run" / "glimmer.sock", handle)
        owners.append(owner)
        return owner

    yield start
    for owner in owners:
        owner.stop()
