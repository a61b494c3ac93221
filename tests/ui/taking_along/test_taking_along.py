"""The window that takes moments along: in each kind, stopped, refused, and told where it went."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from capturing import WaitingExecutor
from conftest import InlineExecutor
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft, moment_from, new_moment_id
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.formats import OUTWARD
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.services.going_out import GoingOut, Writes
from glimmer_desktop.services.keeping import Keeping
from glimmer_desktop.services.ports import Clock
from glimmer_desktop.ui.printing.album import Album
from glimmer_desktop.ui.taking_along.presenter import TakingAlongPresenter
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.taking_along.wording import KINDS, Kind, about, kind_name
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import MemoryJournal, PlainPhotoReader, png

RESOURCES = Path(__file__).parents[3] / "resources"
LOCALE = QLocale("en_GB")


def made(kind: Kind) -> Writes:
    return Album({}, LOCALE) if kind is Kind.PDF else OUTWARD[kind]()


class Place:
    def __init__(self, qtbot: Any, clock: Clock, store: Any, folder: Path) -> None:
        self.journal = MemoryJournal()
        self._keep(clock)
        self.window = TakingAlongWindow(load_theme(RESOURCES, "light"))
        self.window.setLocale(LOCALE)
        qtbot.addWidget(self.window)
        keeping = Keeping(self.journal, PlainPhotoReader(), GlimmerJson(folder))
        tasks = Tasks(store, store, self.window)
        self.presenter = TakingAlongPresenter(
            self.window, keeping, GoingOut(self.journal), made, tasks
        )
        self.opened: list[Path] = []
        self.presenter.folder_wanted.connect(self.opened.append)
        self.presenter.open()
        qtbot.waitActive(self.window)

    def _keep(self, clock: Clock) -> None:
        photo = self.journal.photos.hold(PlainPhotoReader().from_bytes(png(8, 6), "a"))
        drafts = (
            Draft(text="tea", photos=(photo,)),
            Draft(text="mine", private=True),
            Draft(text="fog"),
        )
        for number, draft in enumerate(drafts):
            at = clock.now() - timedelta(minutes=number)
            times = {"noticed_at": at, "created_at": at, "changed_at": at}
            self.journal.moments.keep(moment_from(draft, id=new_moment_id(number, number), **times))

    @property
    def told(self) -> str:
        return self.window._told.text()

    @property
    def shown(self) -> list[str]:
        buttons = self.window.findChildren(QPushButton)
        return sorted(one.text() for one in buttons if one.isVisible())

    def press(self, words: str) -> None:
        buttons = self.window.findChildren(QPushButton)
        (button,) = [one for one in buttons if one.text() == words and one.isVisible()]
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.fixture
def place(qtbot: Any, clock: Clock, tmp_path: Path) -> Iterator[Place]:
    shown = Place(qtbot, clock, InlineExecutor(), tmp_path)
    yield shown
    shown.presenter.leave()


def test_every_kind_is_named_and_told() -> None:
    assert set(KINDS) == set(Kind)
    assert set(Kind) - {Kind.ZIP, Kind.PDF} == set(OUTWARD)
    assert len({kind_name(kind) for kind in Kind}) == len(Kind)
    assert all(about(kind).endswith(".") for kind in Kind)


@pytest.mark.parametrize("kind", list(Kind))
def test_it_says_how_many_went_where(place: Place, kind: Kind, tmp_path: Path, qtbot: Any) -> None:
    name = f"out{KINDS[kind].ending}"
    place.presenter.write(kind, tmp_path / name, False)
    qtbot.waitUntil(lambda: str(tmp_path) in place.told)
    if kind is Kind.ZIP:
        assert place.told == f"3 moments in {tmp_path / name}."
    else:
        private = "Private, and not in it: 1 moment."
        assert place.told == f"2 moments in {tmp_path / name}. {private}"
    assert (tmp_path / name).exists()
    place.press("Open the folder")
    assert place.opened == [tmp_path]


@pytest.mark.parametrize("kind", [Kind.MARKDOWN, Kind.HTML, Kind.CSV, Kind.PDF])
def test_private_ones_go_along_where_it_is_wished(
    place: Place, kind: Kind, tmp_path: Path, qtbot: Any
) -> None:
    place.presenter.write(kind, tmp_path / f"out{KINDS[kind].ending}", True)
    qtbot.waitUntil(lambda: place.told.startswith("3 moments in "))


def test_only_what_was_chosen_goes_along(place: Place, tmp_path: Path, qtbot: Any) -> None:
    keys = place.journal.moments.keys(MomentQuery.everything())
    for number, kind in enumerate((Kind.ZIP, Kind.HTML)):
        place.presenter.open(keys[:1])
        assert place.window._which.text() == "Chosen in the gallery: 1 moment"
        place.presenter.write(kind, tmp_path / f"out{KINDS[kind].ending}", False)
        qtbot.waitUntil(lambda: place.told.startswith("1 moment in "))
        assert len(list(tmp_path.iterdir())) == number + 1
    place.presenter.open()
    assert place.window._which.text() == "Everything that is in the journal"
    assert place.told == ""


def test_a_name_gets_the_ending_it_lacks(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.presenter.write(Kind.HTML, tmp_path / "my.moments", False)
    qtbot.waitUntil(lambda: "my.moments.html" in place.told)
    assert [path.name for path in tmp_path.iterdir()] == ["my.moments.html"]


def test_what_is_there_is_never_touched(place: Place, tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "out.csv"
    path.write_text("mine")
    place.presenter.write(Kind.CSV, path, False)
    qtbot.waitUntil(lambda: "There is a file called “out.csv” already" in place.told)
    assert path.read_text() == "mine"
    assert place.shown == sorted([place.window._kind.text(), "Choose where…", "Close"])


def test_the_journal_itself_asks_nothing_about_private_ones(place: Place) -> None:
    window = place.window
    assert window.kind() is Kind.ZIP
    assert not window._private_row.isVisible()
    QTest.keyClick(window._kind, Qt.Key.Key_Down)
    assert window.kind() is Kind.MARKDOWN
    assert window._private_row.isVisible()
    assert window._about.text() == about(Kind.MARKDOWN)


def test_where_to_is_asked_and_the_switch_is_heeded(
    place: Place, tmp_path: Path, qtbot: Any
) -> None:
    QTest.keyClick(place.window._kind, Qt.Key.Key_Down)
    QTest.keyClick(place.window._private, Qt.Key.Key_Space)
    place.press("Choose where…")
    (dialog,) = place.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "notes"))
    dialog.close()
    qtbot.waitUntil(lambda: place.told == f"3 moments in {tmp_path / 'notes'}.")
    assert len(list((tmp_path / "notes").rglob("*.md"))) == 3


def test_stopped_nothing_stays_and_the_window_does(
    qtbot: Any, clock: Clock, tmp_path: Path
) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store, tmp_path)
    place.presenter.write(Kind.HTML, tmp_path / "out.html", False)
    store.work(1)
    QTest.qWait(0)
    assert place.window._bar.isVisible()
    assert not place.window._kind.isEnabled()
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert place.window.isVisible()
    while store.waiting:
        store.work()
        QTest.qWait(0)
    assert place.told == "Stopped. Nothing was written."
    assert list(tmp_path.iterdir()) == []
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert not place.window.isVisible()


def test_leaving_half_way_leaves_nothing(qtbot: Any, clock: Clock, tmp_path: Path) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store, tmp_path)
    place.presenter.write(Kind.MARKDOWN, tmp_path / "out", False)
    store.work(1)
    QTest.qWait(0)
    assert len(list(tmp_path.iterdir())) == 1
    place.presenter.leave()
    store.work()
    QTest.qWait(0)
    assert list(tmp_path.iterdir()) == []


def test_a_journal_that_cannot_be_read_is_told(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.journal.shut(ErrorCode.STORE_CORRUPT)
    place.presenter.write(Kind.CSV, tmp_path / "out.csv", False)
    qtbot.waitUntil(lambda: "cannot be read as it is" in place.told)
    assert list(tmp_path.iterdir()) == []
