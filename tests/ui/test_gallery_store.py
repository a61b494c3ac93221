"""The gallery on a real store in a real folder, with real worker threads."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, THEME, VOCABULARY
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.tasks import Tasks
from memory_journal import PlainPhotoReader, png

KEPT = 260
"""More than the first answer brings."""


class Companion:
    """One run of the companion's gallery; `end` closes the store as quitting does."""

    def __init__(self, folder: Path, clock: Clock, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._store, self._pictures = ThreadPoolExecutor(1), ThreadPoolExecutor(2)
        self._journal = SqliteJournal(folder, clock)
        self._gallery = Gallery(self._journal, clock)
        self.capture = Capture(self._journal, PlainPhotoReader(), clock)
        self.events = AppEvents()
        self.page = GalleryPage(THEME, clock.now, VOCABULARY.empty_gallery)
        self.page.setLocale(BRITISH)
        self.page.resize(900, 700)
        qtbot.addWidget(self.page)
        tasks = Tasks(self._store, self._pictures)
        self.presenter = GalleryPresenter(self.page, self._gallery, tasks, self.events, clock)

    def show(self, count: int) -> None:
        self.page.show()
        self.presenter.begin()
        self.wait_for(count)

    def wait_for(self, count: int) -> None:
        """Until so many stand there and those in sight are loaded."""

        def there() -> bool:
            model = self.page.model
            visible = self.page.tiles.visible()
            return len(model) == count and all(model.moment(i) is not None for i in visible)

        self._qtbot.waitUntil(there, timeout=5_000)

    def on_store(self, work: object) -> object:
        return self._store.submit(work).result()  # type: ignore[arg-type]

    def end(self) -> None:
        self.on_store(self._journal.close)
        self._store.shutdown()
        self._pictures.shutdown()
        self.page.close()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A journal of 260 moments, every tenth settled with a picture."""
    place = tmp_path / "data"
    journal = SqliteJournal(place, clock)
    capture = Capture(journal, PlainPhotoReader(), clock)
    for number in range(KEPT):
        at = clock.now() - timedelta(hours=number + 1)
        draft = Draft(text=f"note {number}", noticed_at=at)
        if number % 10 == 0:
            prepared = PlainPhotoReader().from_bytes(png(60, 40, (number % 256, 160, 90)), "a.png")
            picture = capture.hold_photo(prepared)
            draft = replace(draft, faces=(Face.SETTLED,), photos=(picture,))
        capture.keep(draft)
    journal.close()
    return place


@pytest.fixture
def companion(folder: Path, clock: Clock, qtbot: QtBot) -> Iterator[Companion]:
    run = Companion(folder, clock, qtbot)
    run.show(KEPT)
    yield run
    run.end()


def test_all_are_there_with_their_pictures(companion: Companion, qtbot: QtBot) -> None:
    model = companion.page.model
    first = model.moment(0)
    assert first is not None
    assert first.text == "note 0"
    qtbot.waitUntil(lambda: model.picture(first.photos[0].sha256) is not None, timeout=5_000)
    assert companion.page.found.count.text() == f"{KEPT} moments"


def test_the_query_language_finds(companion: Companion) -> None:
    for query, count in (
        ("face:settled has:photo", KEPT // 10),
        ("note -face:settled", KEPT - KEPT // 10),
        ("note 25", 11),  # 25, and as it may go on: 250 to 259
        ("on:2026-11-22", 15),
        ("", KEPT),
    ):
        companion.page.search.search_for(query)
        companion.wait_for(count)


def test_what_was_let_go_comes_back_after_a_restart(
    companion: Companion, folder: Path, clock: Clock, qtbot: QtBot
) -> None:
    first = companion.page.model.moment(0)
    assert first is not None
    companion.presenter.let_go(first)
    companion.wait_for(KEPT - 1)
    companion.on_store(companion._journal.close)
    again = Companion(folder, clock, qtbot)
    again.show(KEPT - 1)
    again.page.bin_requested.emit()
    qtbot.waitUntil(lambda: again.page.bin.lines() == ["Today 14:42  ·  note 0"], timeout=5_000)
    binned = again.page.bin.current()
    assert binned is not None
    again.page.bin.bring_back_requested.emit(binned)
    again.wait_for(KEPT)
    back = again.page.model.moment(0)
    assert back is not None
    assert (back.text, back.photos) == (first.text, first.photos)
    again.end()


def test_two_of_the_same_instant_both_have_a_place(companion: Companion, clock: Clock) -> None:
    for words in ("one", "the other"):
        kept = companion.on_store(lambda words=words: companion.capture.keep(Draft(text=words)))
        companion.events.moment_kept.emit(kept)
    companion.wait_for(KEPT + 2)
    texts = {companion.page.model.moment(index).text for index in (0, 1)}  # type: ignore[union-attr]
    assert texts == {"one", "the other"}
