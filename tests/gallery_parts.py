"""A gallery on a journal in memory, for the tests of its windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Moment, MomentId, moment_from
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.finding import Finding
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.many import Many
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.finding import FindingPresenter
from glimmer_desktop.ui.gallery.many_presenter import ManyPresenter
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import MemoryJournal, PlainPhotoReader, png

RESOURCES = Path(__file__).parents[1] / "resources"
VOCABULARY = load_vocabulary(RESOURCES / "words" / "en.toml")
BRITISH = QLocale("en_GB")
THEME = load_theme(RESOURCES, "light")


@dataclass
class Place:
    """The page with everything behind it."""

    journal: MemoryJournal
    gallery: Gallery
    capture: Capture
    tasks: Tasks
    events: AppEvents
    page: GalleryPage
    presenter: GalleryPresenter
    many: ManyPresenter

    def kept(self, number: int) -> Moment:
        return self.journal.moments.moment(MomentId(f"m{number}"))

    def said(self) -> list[str]:
        """The texts of the tiles that have been loaded, newest first."""
        model = self.page.model
        return [moment.text for i in range(len(model)) if (moment := model.moment(i))]


def keep(journal: MemoryJournal, drafts: Sequence[Draft], now: datetime, *, first: int = 0) -> None:
    """One an hour, the first draft newest; ids m0, m1 ..., or from the number `first` on."""
    for number, draft in enumerate(drafts, first):
        at = draft.noticed_at or now - timedelta(hours=number + 1)
        moment = moment_from(
            replace(draft, noticed_at=at),
            id=MomentId(f"m{number}"),
            noticed_at=at,
            created_at=at,
            changed_at=at,
        )
        journal.moments.keep(moment)


def with_picture(journal: MemoryJournal, draft: Draft, *, colour: int = 90) -> Draft:
    prepared = PlainPhotoReader().from_bytes(png(60, 40, (200, 160, colour)), "a.png")
    return replace(draft, photos=(*draft.photos, journal.photos.hold(prepared)))


def place(
    qtbot: QtBot, executor: Executor, clock: Clock, journal: MemoryJournal, *, shown: bool = True
) -> Place:
    gallery = Gallery(journal, clock)
    capture = Capture(journal, PlainPhotoReader(), clock)
    tasks = Tasks(executor, executor)
    events = AppEvents()
    page = GalleryPage(THEME, clock.now, VOCABULARY.empty_gallery)
    qtbot.addWidget(page)
    page.setLocale(BRITISH)
    page.resize(900, 700)
    presenter = GalleryPresenter(page, gallery, tasks, events, clock)
    finding = FindingPresenter(page, Finding(journal), tasks, events, clock)
    presenter.nothing_found.connect(finding.explain)
    work = Many(journal, clock)
    many = ManyPresenter(page, presenter, work, tasks, events=events, clock=clock)
    if shown:
        page.show()
        qtbot.waitExposed(page)
        presenter.begin()
        settle(qtbot)
    return Place(journal, gallery, capture, tasks, events, page, presenter, many)


def settle(qtbot: QtBot) -> None:
    """Let everything that was asked be answered (the work itself is done inline)."""
    for _ in range(12):
        qtbot.wait(1)


class Held(Executor):
    """Does nothing until told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def work(self, qtbot: QtBot) -> None:
        """Do all that waits now, and let the answers arrive."""
        waiting, self.waiting = self.waiting, []
        for future, job in waiting:
            try:
                future.set_result(job())
            except Known as known:
                future.set_exception(known)
        settle(qtbot)
