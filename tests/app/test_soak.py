"""A day after a day in one companion that is never started anew: an invitation, a note, a look at
the gallery, locked and unlocked (B16). What is held at the end is what was held at the beginning.
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bars import Figure, SoFar
from conftest import StillClock
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.locked.window import LockedWindow
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.pause.card_window import CardWindow
from sealed_journal import PASSPHRASE
from slices import go_on, quiet, through

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

MEGABYTES = 10
A_TENTH = 10
"""One part of so many is lived before it counts: what is made once is made by then."""
LOCKED = 10
"""Each so many rounds the journal is locked: all windows are made anew then, which takes half a
second."""
KEPT = 8
"""Moments in the journal, at most: what a person has noted is no leak."""


@pytest.fixture
def core(real_core: Core) -> Core:
    """Over a real store under a passphrase, which answers at once."""
    sealing = real_core.seal.sealing
    through(sealing.turn_on(sealing.prepare(PASSPHRASE), quiet, go_on))
    return real_core


class Days:
    """One round is a day."""

    def __init__(self, companion: Companion, core: Core, clock: StillClock, qtbot: QtBot) -> None:
        self._companion = companion
        self._core = core
        self._clock = clock
        self._qtbot = qtbot
        self._kept: list[Moment] = []
        companion.events.moment_kept.connect(self._kept.append)

    def live(self, number: int) -> None:
        self._clock.move(days=1)
        self._be_invited()
        self._note(f"tea {number}")
        self._look(number)
        while len(self._kept) > KEPT:
            gone = self._kept.pop(0)
            self._core.gallery.let_go(gone.id)
            self._companion.events.moment_let_go.emit(gone.id)
        self._core.gallery.empty_bin()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _be_invited(self) -> None:
        self._companion.invite()
        card = self._seen(CardWindow)
        card.close()
        self._until(lambda: not card.isVisible())

    def _note(self, text: str) -> None:
        self._companion.show_capture(text)
        window = self._seen(CaptureWindow)
        before = len(self._kept)
        self._until(lambda: window.form.note.text() == text)
        window.keep_requested.emit()
        self._until(lambda: len(self._kept) > before and not window.isVisible())

    def _look(self, number: int) -> None:
        self._companion.show_gallery()
        window = self._seen(MainWindow)
        page = window.findChild(GalleryPage)
        self._until(lambda: len(page.model) == len(self._kept))
        window.moment_asked.emit(self._kept[-1])
        self._seen(MomentWindow).close()
        if number % LOCKED == 0:
            self._lock_and_unlock()
        self._seen(MainWindow).close()

    def _lock_and_unlock(self) -> None:
        """While the gallery is seen: the page of a locked journal takes its place for a while."""
        self._companion.lock()
        page = self._seen(LockedWindow)
        field = page.findChild(QLineEdit)
        field.setText(PASSPHRASE)
        field.returnPressed.emit()
        self._until(lambda: not self._core.seal.is_locked and not page.isVisible())

    def _seen(self, kind: type[QWidget]) -> QWidget:
        def found() -> list[QWidget]:
            tops = QApplication.topLevelWidgets()
            return [one for one in tops if isinstance(one, kind) and one.isVisible()]

        self._until(lambda: bool(found()))
        return found()[0]

    def _until(self, happened: Callable[[], bool]) -> None:
        if not happened():
            self._qtbot.waitUntil(happened, timeout=10_000)


def held() -> tuple[int, int, int]:
    """Bytes in memory, open descriptors, threads."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    descriptors = len([*Path("/proc/self/fd").iterdir()])
    return pages * os.sysconf("SC_PAGE_SIZE"), descriptors, threading.active_count()


@pytest.mark.bar("B16", part="invitation, note, gallery, a moment; each tenth locked")
def test_what_is_held_stays_what_it_was(
    companion: Companion,
    core: Core,
    clock: StillClock,
    qtbot: QtBot,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
    qtlog: Any,
) -> None:
    rounds = pytestconfig.getoption("soak_rounds")
    companion.start(background=True)
    days = Days(companion, core, clock, qtbot)
    first = max(rounds // A_TENTH, 2 * KEPT)
    with qtlog.disabled():  # the test's own list of what Qt says would grow
        for number in range(first):
            days.live(number)
        before = held()
        for number in range(rounds):
            so_far(number, rounds)
            days.live(number)
        after = held()
    grown = (after[0] - before[0]) / (1 << 20)
    more = [now - then for now, then in zip(after[1:], before[1:], strict=True)]
    assert max(more) <= 0, more  # SQLite keeps a file open from the first write after unlocking on
    assert grown <= MEGABYTES, f"{grown:.1f} MB"
    lived = f"{rounds:,} rounds, locked in {len(range(0, rounds, LOCKED)):,} of them"
    figure(f"{lived}: {max(grown, 0):.1f} MB more, no descriptor, no thread")
