"""Python's own tidying waits until nobody does."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glimmer_desktop.app import collecting
from glimmer_desktop.app.collecting import NEVER, Collecting


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def usual() -> Iterator[tuple[int, int, int]]:
    yield gc.get_threshold()


@pytest.fixture
def one(
    qapp: QApplication, usual: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Collecting]:
    monkeypatch.setattr(collecting, "RESTS_MS", 1)
    monkeypatch.setattr(collecting, "DUE", 0)
    made = Collecting(qapp)
    yield made
    made.close()
    shiboken6.delete(made)
    assert gc.get_threshold() == usual


def old_ring() -> ref[Ring]:
    """One that only a look through everything finds."""
    ring = Ring()
    gc.collect()
    return ref(ring)


def test_what_only_holds_itself_goes_when_the_last_window_is_left(
    one: Collecting, qtbot: QtBot
) -> None:
    assert gc.get_threshold()[2] == NEVER
    ring = old_ring()
    gc.collect(1)
    assert ring() is not None
    QGuiApplication.instance().focusWindowChanged.emit(None)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: ring() is None)


def test_nothing_is_looked_for_in_the_tray(one: Collecting, qtbot: QtBot) -> None:
    assert not one._due.isActive()
    one._focus_changed(None)
    assert one._due.isSingleShot()
    qtbot.waitUntil(lambda: not one._due.isActive())


def test_what_is_not_due_is_left(
    one: Collecting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "DUE", NEVER)
    ring = old_ring()
    one._focus_changed(None)
    qtbot.waitUntil(lambda: not one._due.isActive())
    assert ring() is not None
    gc.collect()
