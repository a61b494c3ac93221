"""The window of one moment on a journal in memory, for the tests of what is done in it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, THEME, VOCABULARY, Place, keep, place, settle, with_picture
from glimmer_desktop.domain.moment import Draft, Face, Kind, Strength
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.editing import Editing
from glimmer_desktop.ui.gallery.moment_presenter import MomentPresenter
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from memory_journal import MemoryJournal


@dataclass
class Opened:
    """The window of one moment beside the gallery it hangs in."""

    wall: Place
    window: MomentWindow
    presenter: MomentPresenter

    def words(self) -> list[str]:
        labels = self.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def buttons(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(QPushButton) if one.isVisible()]

    def button(self, words: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(one for one in buttons if one.isVisible() and one.text() == words)


@contextmanager
def six_moments(qtbot: QtBot, store: Executor, clock: Clock) -> Iterator[Opened]:
    """Six moments: m1 with two pictures and much said, m3 private."""
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(6)]
    drafts[1] = Draft(
        text="<i>Steam</i> on my glasses",
        and_also="the train was late",
        kind=Kind.TRIGGER,
        faces=(Face.ON_GUARD, Face.SETTLED),
        cues=("tight chest",),
        senses=("sight", "smell"),
        strength=Strength.FAINT,
        surprise=True,
        almost_missed=True,
        prompt="warmth",
        did_next="I sat down",
    )
    for colour in (10, 20):
        drafts[1] = with_picture(journal, drafts[1], colour=colour)
    drafts[3] = replace(drafts[3], private=True)
    keep(journal, drafts, clock.now())
    wall = place(qtbot, store, clock, journal)
    window = MomentWindow(THEME, clock, VOCABULARY.asked)
    window.setLocale(BRITISH)
    qtbot.addWidget(window)
    editing = Editing(window.editing, wall.capture, wall.tasks, VOCABULARY, clock)
    presenter = MomentPresenter(
        window, wall.gallery, editing, wall.tasks, events=wall.events, wall=wall.presenter
    )
    yield Opened(wall, window, presenter)
    window.close()
    settle(qtbot)


def show(opened: Opened, number: int, qtbot: QtBot) -> None:
    opened.presenter.open(opened.wall.kept(number))
    qtbot.waitExposed(opened.window)
    settle(qtbot)


def press(
    opened: Opened,
    key: Qt.Key,
    qtbot: QtBot,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(opened.window, key, modifier)
    settle(qtbot)
