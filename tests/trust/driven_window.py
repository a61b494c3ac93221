"""The program under test with its windows, started by driving.py: a passphrase is put over the
journal and taken off by what a person would press, on a screen that nobody sees.

As driven.py, with two steps more; calls to the disk are counted, and one of them is the last, from
the press of the last button on. The store has its own thread, as in life.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import cast

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.sealing_hands import Hands
from glimmer_desktop.app import build
from glimmer_desktop.core import Core
from glimmer_desktop.storage.sealing import key_file
from glimmer_desktop.system.hotkey.null import NullHotkeys
from sealed_journal import PASSPHRASE
from trust import driven
from trust.driven import Step

SECONDS = 20.0
LOOK_AGAIN = 5
"""Milliseconds between two looks at whether something has happened."""


class Waiting:
    """Lets Qt go on until something has happened."""

    def waitUntil(self, happened: Callable[[], bool]) -> None:  # noqa: N802 - as of pytest-qt
        until = time.monotonic() + SECONDS
        while not happened():
            assert time.monotonic() < until, "it did not happen"
            loop = QEventLoop()
            QTimer.singleShot(LOOK_AGAIN, loop.quit)
            loop.exec()


@contextmanager
def hands_of(core: Core) -> Iterator[Hands]:
    """Somebody before the settings of a companion that runs."""
    app = QApplication(["glimmer"])
    app.setQuitOnLastWindowClosed(False)
    vars(core.machine)["hotkeys"] = NullHotkeys()
    companion = build(core)
    yield Hands(companion, cast("QtBot", Waiting()))
    companion.close()
    core.close()


def turn_on(core: Core, step: Step) -> None:
    with hands_of(core) as hands:
        hands.type(hands.to_the_code())
        driven.count_from_here()
        hands.press("Turn it on")
        hands.until("The passphrase holds")


def turn_off(core: Core, step: Step) -> None:
    core.store.submit(core.seal.sealing.unlock, PASSPHRASE).result()
    with hands_of(core) as hands:
        hands.begin()
        hands.type(PASSPHRASE)
        driven.count_from_here()
        hands.press("Turn it off")
        hands.until("A passphrase over the journal")


def main() -> None:
    import glimmer_desktop.app.daily_backup
    import glimmer_desktop.app.main_screen
    import glimmer_desktop.app.noting_memory
    import glimmer_desktop.app.pausing
    import glimmer_desktop.app.settings_room
    import glimmer_desktop.storage.sealing.box
    import glimmer_desktop.ui.sealing.presenter  # noqa: F401 - all before the first fork

    quick = pytest.MonkeyPatch()  # a thousandth of the memory for a key
    for name in ("MEMORY", "_LEAST_MEMORY"):
        quick.setattr(key_file, name, 64 << 10)
    driven.STEPS.update({"turn_on_in_window": turn_on, "turn_off_in_window": turn_off})
    driven.main()


if __name__ == "__main__":
    main()
