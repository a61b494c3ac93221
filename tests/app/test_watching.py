"""The loop that techniques wait on, as Qt has it."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.watching import QtLoop
from glimmer_desktop.services.ports.loop import Loop


@pytest.fixture
def loop() -> Loop:
    return QtLoop()


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def test_a_descriptor_is_watched_until_it_is_not(
    loop: Loop, qtbot: QtBot, pipe: tuple[int, int]
) -> None:
    near, far = pipe
    heard: list[bytes] = []
    unwatch = loop.watch(near, False, lambda: heard.append(os.read(near, 1)))
    os.write(far, b"ab")
    qtbot.waitUntil(lambda: heard == [b"a", b"b"])
    unwatch()
    os.write(far, b"c")
    done: list[bool] = []
    loop.later(0.02, lambda: done.append(True))
    qtbot.waitUntil(lambda: done == [True])
    assert heard == [b"a", b"b"]


def test_room_to_write_is_watched(loop: Loop, qtbot: QtBot, pipe: tuple[int, int]) -> None:
    _, far = pipe
    ready: list[bool] = []
    unwatch = loop.watch(far, True, lambda: ready.append(True))
    qtbot.waitUntil(lambda: bool(ready))
    unwatch()


def test_later_comes_once_and_in_its_order(loop: Loop, qtbot: QtBot) -> None:
    order: list[str] = []
    loop.later(0.06, lambda: order.append("later"))
    end = loop.later(0.0, lambda: order.append("soon"))
    called_off = loop.later(0.03, lambda: order.append("never"))
    called_off()
    called_off()
    qtbot.waitUntil(lambda: order == ["soon", "later"])
    end()  # it has come already


class Caller:
    def __init__(self) -> None:
        self.called: list[bool] = []

    def call(self) -> None:
        self.called.append(True)


def test_what_is_over_leaves_nothing_behind(loop: Loop, qtbot: QtBot) -> None:
    def watch_over(end_it: bool) -> weakref.ref[Any]:
        caller = Caller()
        end = loop.later(0.0, caller.call)
        if end_it:
            end()
        else:
            qtbot.waitUntil(lambda: caller.called == [True])
        return weakref.ref(caller)

    def gone(caller: weakref.ref[Any]) -> Callable[[], bool]:
        return lambda: gc.collect() >= 0 and caller() is None

    for end_it in (False, True):
        qtbot.waitUntil(gone(watch_over(end_it)))
