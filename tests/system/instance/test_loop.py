"""The plain loop: both ways of one descriptor, calls from other threads, ends."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from glimmer_desktop.system.instance.loop import SelectorLoop


@pytest.fixture
def loop() -> Iterator[SelectorLoop]:
    one = SelectorLoop()
    yield one
    one.close()


def test_reading_and_writing_of_one_descriptor(loop: SelectorLoop) -> None:
    near, far = socket.socketpair()
    seen: list[str] = []

    def writable() -> None:
        seen.append("writable")
        unwatch_write()

    unwatch_read = loop.watch(near.fileno(), False, lambda: seen.append(near.recv(9).decode()))
    unwatch_write = loop.watch(near.fileno(), True, writable)
    far.send(b"hello")
    loop.run(until=lambda: len(seen) == 2, limit=5)
    assert sorted(seen) == ["hello", "writable"]
    unwatch_read()
    unwatch_read()
    far.send(b"more")
    loop.run(limit=0.05)
    assert len(seen) == 2
    near.close()
    far.close()


def test_calls_from_other_threads_come_on_this_one_in_order(loop: SelectorLoop) -> None:
    seen: list[tuple[int, int]] = []

    def work() -> None:
        for number in range(5000):
            loop.call_soon(lambda number=number: seen.append((number, threading.get_ident())))
        loop.stop()

    thread = threading.Thread(target=work)
    thread.start()
    loop.run(limit=5)
    thread.join(5)
    loop.run(limit=0.05)
    assert seen == [(number, threading.get_ident()) for number in range(len(seen))]
    assert seen


def test_an_end_that_has_come_already(loop: SelectorLoop) -> None:
    loop.run(until=lambda: True)
    loop.stop()
    loop.run()
