"""An evening as a person meets it: a presenter over a journal in memory."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Moment
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.evening import Evenings, slot_of
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.storage.draft_file import DraftFile
from glimmer_desktop.ui.evening.moment_card import MomentCard
from glimmer_desktop.ui.evening.presenter import EveningPresenter
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import MemoryJournal, PlainPhotoReader
from settling import settle

RESOURCES = Path(__file__).parent.parent / "resources"
WORDS = load_vocabulary(RESOURCES / "words" / "en.toml")
QUIET = WORDS.lines["evening_quiet"]
TODAY = date(2026, 11, 22)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Asked:
    """`EveningMemory` in memory; on a full disk nothing is remembered."""

    def __init__(self) -> None:
        self.held: dict[str, date] = {}
        self.full = False
        self.sat_on: date | None = None

    def asked(self) -> Mapping[str, date]:
        return dict(self.held)

    def remember(self, asked: Mapping[str, date]) -> None:
        if self.full:
            raise Known(ErrorCode.DISK_FULL, path="evening.json")
        self.held = dict(asked)

    def sat(self) -> date | None:
        return self.sat_on

    def remember_sitting(self, day: date) -> None:
        if self.full:
            raise Known(ErrorCode.DISK_FULL, path="evening.json")
        self.sat_on = day


class Place:
    """The evenings of one profile, without a window."""

    def __init__(self, clock: StillClock, folder: Path) -> None:
        self.clock, self.folder = clock, folder
        self.journal, self.memory = MemoryJournal(), Asked()
        self.words = WORDS
        self.capture = Capture(self.journal, PlainPhotoReader(), clock)
        self.evenings = self.of_run(1)

    def of_run(self, run: int) -> Evenings:
        return Evenings(
            self.journal,
            self.capture,
            self.clock,
            lambda: self.words,
            memory=self.memory,
            shelter=DraftFile(self.folder, run, "evening"),
        )

    def note(self, text: str, **said: Any) -> Moment:
        """A moment of just now."""
        self.clock.move(seconds=1)
        return self.capture.keep(replace(Draft(text=text), **said))

    def left_open(self, text: str, days: int, **said: Any) -> None:
        """A page of so many days ago, not kept."""
        day = date.fromordinal(TODAY.toordinal() - days)
        at = self.clock.now().replace(year=day.year, month=day.month, day=day.day, hour=21)
        draft = replace(Draft(text=text, noticed_at=at, prompt="evening.bright"), **said)
        self.journal.drafts.slots[slot_of(day)] = draft

    @property
    def page(self) -> Draft | None:
        """The draft of today's page, as the store holds it."""
        return self.journal.drafts.slots.get(slot_of(TODAY))


class Sitting:
    """One person at the window: what they see, type and press."""

    def __init__(self, place: Place, store: Executor, pictures: Executor, **look: Any) -> None:
        self.place = place
        self.events = AppEvents()
        self.kept: list[Moment] = []
        self.opened: list[tuple[Moment, bool]] = []
        self.events.moment_kept.connect(self.kept.append)
        tasks = Tasks(store, pictures)
        self.presenter = EveningPresenter(place.evenings, tasks, self.events, place.clock)
        self.window = self.presenter.build(load_theme(RESOURCES, "light", **look))
        self.presenter.moment_asked.connect(lambda *asked: self.opened.append(asked))

    def open(self) -> None:
        self.presenter.open()
        QTest.qWaitForWindowActive(self.window)
        self.settle()

    def settle(self) -> None:
        settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window.writing.words, text)

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def keep(self) -> None:
        self.press(Qt.Key.Key_Return, CTRL)

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def text(self) -> str:
        return self.window.writing.words.text()

    @property
    def question(self) -> str:
        return self.window.writing.question()

    def seen(self) -> list[str]:
        """Every line of words that is in sight."""
        return [
            one.text() for one in self.window.findChildren(QLabel) if one.isVisible() and one.text()
        ]

    def cards(self) -> list[MomentCard]:
        """In the order they stand in."""
        found = [one for one in self.window.findChildren(MomentCard) if one.isVisible()]
        return sorted(found, key=lambda card: card.y())

    def beside(self) -> list[str]:
        return [card.moment.text for card in self.cards()]

    def button(self, words: str) -> QAbstractButton | None:
        """A button in sight that says this."""
        buttons = self.window.findChildren(QPushButton)
        return next((one for one in buttons if one.isVisible() and one.text() == words), None)

    def choose(self, words: str) -> None:
        button = self.button(words)
        assert button is not None, words
        self.click(button)

    def put_down(self) -> None:
        """The end of a test: nothing stays on the screen, no timer runs on."""
        self.presenter.leave()
        for one in (self.window, self.presenter.toast, self.presenter, self.events):
            one.deleteLater()
        self.settle()
