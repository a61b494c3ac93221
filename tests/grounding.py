"""Ground me as a person meets it: a presenter over a journal in memory."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import StillClock
from glimmer_desktop.domain.moment import Draft, Family, Moment, MomentId, moment_from
from glimmer_desktop.services.grounding import Grounding
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.ground.presenter import GroundPresenter
from glimmer_desktop.ui.ground.window import GroundWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import MemoryJournal

RESOURCES = Path(__file__).parent.parent / "resources"
WORDS = load_vocabulary(RESOURCES / "words" / "en.toml")
ANCHORS = [line.text for line in WORDS.anchors.values()]
FIRST = ANCHORS[0]
URGENT = WORDS.lines["urgent_help"]


def kept(journal: MemoryJournal, clock: StillClock, text: str, **said: Any) -> Moment:
    """One kept close, unless it says otherwise."""
    number, at = len(journal.moments.kept), clock.now()
    moment = moment_from(
        replace(Draft(text=text), **{"close": True, **said}),
        id=MomentId(f"m{number}"),
        noticed_at=at,
        created_at=at,
        changed_at=at,
    )
    for family in (Family.PLACE, Family.COMPANY):
        journal.words.add(family, moment.words(family))
    journal.moments.keep(moment)
    return moment


class Hour:
    """The window with everything behind it; what the help line was asked is written down."""

    def __init__(
        self,
        qtbot: QtBot,
        journal: MemoryJournal,
        clock: StillClock,
        store: Executor,
        pictures: Executor,
        **look: Any,
    ) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.events = AppEvents()
        self.settings = Settings()
        self.words = WORDS
        self.opened_pages: list[str] = []
        self.browser = True
        tasks = Tasks(store, pictures)
        grounding = Grounding(journal, clock, lambda: self.words)
        self.presenter = GroundPresenter(grounding, tasks, self.events, clock)
        theme = load_theme(RESOURCES, "light", **look)
        self.window: GroundWindow = self.presenter.build(
            theme, lambda: self.settings, self._open_page
        )
        qtbot.addWidget(self.window)

    def open(self) -> None:
        self.presenter.open()
        self.qtbot.waitExposed(self.window)
        self.settle()

    def settle(self) -> None:
        """Let everything that was asked be answered (the work itself is done inline)."""
        for _ in range(12):
            self.qtbot.wait(1)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)
            self.settle()

    def seen(self) -> list[str]:
        """Every line that is to be read right now, keys and their words apart."""
        labels = [one for one in self.window.findChildren(QLabel) if one.isVisible()]
        return [one.text() for one in labels if not isinstance(one.parent(), QPushButton)]

    def button(self, name: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(one for one in buttons if one.accessibleName() == name)

    def _open_page(self, address: str) -> bool:
        self.opened_pages.append(address)
        return self.browser
