"""The capture window as a person meets it: a presenter over a journal in memory."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from glimmer_desktop.domain.moment import Draft, Moment
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.prompting import Prompting
from glimmer_desktop.services.sheltering import DraftShelter
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.capture.presenter import CapturePresenter
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import MemoryJournal, PlainPhotoReader
from settling import settle

RESOURCES = Path(__file__).parent.parent / "resources"
VOCABULARY = load_vocabulary(RESOURCES / "words" / "en.toml")


class WaitingExecutor(Executor):
    """Takes work and does it when told to: a store that is not open yet."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Future[Any], Callable[[], Any]]] = []
        self._opened = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append((future, lambda: fn(*args, **kwargs)))
        if self._opened:
            self.work()
        return future

    @property
    def waiting(self) -> int:
        """How many pieces of work have not been done."""
        return len(self._waiting)

    def work(self, pieces: int | None = None) -> None:
        """Do what has come in so far, or the first pieces of it."""
        now, self._waiting = self._waiting[:pieces], self._waiting[len(self._waiting[:pieces]) :]
        for future, call in now:
            try:
                future.set_result(call())
            except Exception as error:  # noqa: BLE001 - a future carries whatever was raised
                future.set_exception(error)

    def stay_open(self) -> None:
        """From now on everything is done at once."""
        self._opened = True
        self.work()

    def become_slow(self) -> None:
        """Work waits again."""
        self._opened = False


class Capturing:
    """One person noting: what they see, type and press; and what the journal then holds."""

    def __init__(
        self,
        clock: Clock,
        store: Executor,
        pictures: Executor,
        shelter: DraftShelter | None = None,
        *,
        whole: bool = False,
        young: bool = False,
        prompting: Prompting | None = None,
        settings: Settings | None = None,
    ) -> None:
        self.journal = MemoryJournal()
        self.events = AppEvents()
        self.kept: list[Moment] = []
        self.events.moment_kept.connect(self.kept.append)
        self.theme = load_theme(RESOURCES, "light")
        self.presenter = CapturePresenter(
            Capture(self.journal, PlainPhotoReader(), clock, shelter),
            Tasks(store, pictures),
            self.events,
            clock,
            VOCABULARY,
        )
        self.window = self.presenter.build(
            self.theme, settings or Settings(), whole=whole, young=young, prompting=prompting
        )
        self.form = self.window.form
        self.toast = self.presenter.toast

    def open(self, text: str = "") -> None:
        self.presenter.open(text)
        QTest.qWaitForWindowActive(self.window)
        self.settle()

    def settle(self) -> None:
        settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.form.note, text)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        on: QWidget | None = None,
    ) -> None:
        """Press a key where the keyboard is."""
        here = QApplication.focusWidget() or self.window.focusWidget() or self.window
        QTest.keyClick(on or here, key, modifiers)
        self.settle()

    @property
    def text(self) -> str:
        return self.form.note.text()

    @property
    def held(self) -> Draft | None:
        return self.journal.drafts.slots.get(CAPTURE_SLOT)

    def put_down(self) -> None:
        """The end of a test: nothing stays on the screen, no timer runs on."""
        self.toast.hide()
        self.window.hide()
        for one in (self.window, self.toast, self.presenter, self.events):
            one.deleteLater()
        self.settle()
