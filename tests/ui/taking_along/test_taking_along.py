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
from glimmer_desktop.domain.moment import Kind as DraftKind
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.formats import OUTWARD
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.services.going_out import GoingOut, Writes
from glimmer_desktop.services.keeping import Keeping
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.printing.album import Album
from glimmer_desktop.ui.taking_along.presenter import TakingAlongPresenter
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.taking_along.wording import KINDS, Kind, about, kind_name
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.switch import Switch
from memory_journal import MemoryJournal, PlainPhotoReader, png

RESOURCES = Path(__file__).parents[3] / "resources"
LOCALE = QLocale("en_GB")


def made(kind: Kind) -> Writes:
    return Album({}, LOCALE) if kind is Kind.PDF else OUTWARD[kind]()


class Place:
    def __init__(self, qtbot: Any, clock: Clock, store: Any, folder: Path) -> None:
        self.journal = MemoryJournal()
        self._qtbot = qtbot
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
            Draft(text="siren", kind=DraftKind.TRIGGER),
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

    def answer(self, *switched: str) -> None:
        """Switch these on by keys, and say yes."""
        self.wait_for_question()
        for switch in self.window.findChildren(Switch):
            if switch.isVisible() and switch.accessibleName() in switched:
                QTest.keyClick(switch, Qt.Key.Key_Space)
        self.press("Write it")

    def wait_for_question(self) -> None:
        self._qtbot.waitUntil(lambda: "Write it" in self.shown)

    @property
    def asked(self) -> list[str]:
        switches = self.window.findChildren(Switch)
        return [one.accessibleName() for one in switches if one.isVisible()]

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
    place.presenter.write(kind, tmp_path / name)
    place.wait_for_question()
    assert "1 private moment and 1 trigger" in place.told
    assert list(tmp_path.iterdir()) == []
    place.answer()
    qtbot.waitUntil(lambda: str(tmp_path) in place.told)
    if kind is Kind.ZIP:
        assert place.told == f"4 moments in {tmp_path / name}."
    else:
        stayed = "Private, and not in it: 1 moment. Triggers, and not in it: 1 moment."
        assert place.told == f"2 moments in {tmp_path / name}. {stayed}"
    assert (tmp_path / name).exists()
    place.press("Open the folder")
    assert place.opened == [tmp_path]


@pytest.mark.parametrize("kind", [Kind.MARKDOWN, Kind.HTML, Kind.CSV, Kind.PDF])
def test_private_ones_go_along_where_it_is_wished(
    place: Place, kind: Kind, tmp_path: Path, qtbot: Any
) -> None:
    place.presenter.write(kind, tmp_path / f"out{KINDS[kind].ending}")
    qtbot.waitUntil(lambda: place.asked == ["1 private moment, too", "1 trigger, too"])
    place.answer("1 private moment, too")
    qtbot.waitUntil(lambda: place.told.startswith("3 moments in "))
    assert place.told.endswith("Triggers, and not in it: 1 moment.")


def test_only_what_was_chosen_goes_along(place: Place, tmp_path: Path, qtbot: Any) -> None:
    keys = place.journal.moments.keys(MomentQuery.everything())
    for number, kind in enumerate((Kind.ZIP, Kind.HTML)):
        place.presenter.open(keys[:1])
        assert place.window._which.text() == "Chosen in the gallery: 1 moment"
        place.presenter.write(kind, tmp_path / f"out{KINDS[kind].ending}")
        qtbot.waitUntil(lambda: place.told.startswith("1 moment in "))
        assert len(list(tmp_path.iterdir())) == number + 1
    place.presenter.open()
    assert place.window._which.text() == "Everything that is in the journal"
    assert place.told == ""


def test_a_name_gets_the_ending_it_lacks(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.presenter.write(Kind.HTML, tmp_path / "my.moments")
    place.answer()
    qtbot.waitUntil(lambda: "my.moments.html" in place.told)
    assert [path.name for path in tmp_path.iterdir()] == ["my.moments.html"]


def test_what_is_there_is_never_touched(place: Place, tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "out.csv"
    path.write_text("mine")
    place.presenter.write(Kind.CSV, path)
    qtbot.waitUntil(lambda: "There is a file called “out.csv” already" in place.told)
    assert path.read_text() == "mine"
    assert place.shown == sorted([place.window._kind.text(), "Choose where…", "Close"])


def test_a_file_for_glimmer_has_both_and_says_so_before_it_is_written(
    place: Place, tmp_path: Path
) -> None:
    place.presenter.write(Kind.ZIP, tmp_path / "out.zip")
    place.wait_for_question()
    assert place.told == (
        "Also in it: 1 private moment and 1 trigger. Whoever opens the file can read that."
    )
    assert place.asked == []
    QTest.keyClick(place.window.focusWidget(), Qt.Key.Key_Return)  # nobody has read it yet
    assert place.told == "Stopped. Nothing was written."
    assert place.window.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_an_answer_is_for_one_file_alone(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.presenter.write(Kind.CSV, tmp_path / "one.csv")
    place.answer("1 private moment, too", "1 trigger, too")
    qtbot.waitUntil(lambda: place.told == f"4 moments in {tmp_path / 'one.csv'}.")
    place.presenter.write(Kind.CSV, tmp_path / "two.csv")
    place.answer()
    qtbot.waitUntil(lambda: place.told.startswith("2 moments in "))


def test_the_kinds_are_told_by_keys(place: Place) -> None:
    assert place.window.kind() is Kind.ZIP
    QTest.keyClick(place.window._kind, Qt.Key.Key_Down)
    assert place.window.kind() is Kind.MARKDOWN
    assert place.window._about.text() == about(Kind.MARKDOWN)


def test_where_to_is_asked_and_the_answer_is_heeded(
    place: Place, tmp_path: Path, qtbot: Any
) -> None:
    QTest.keyClick(place.window._kind, Qt.Key.Key_Down)
    place.press("Choose where…")
    (dialog,) = place.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "notes"))
    dialog.close()
    place.answer("1 private moment, too")
    qtbot.waitUntil(lambda: place.told.startswith(f"3 moments in {tmp_path / 'notes'}."))
    assert len(list((tmp_path / "notes").rglob("*.md"))) == 3


def test_stopped_nothing_stays_and_the_window_does(
    qtbot: Any, clock: Clock, tmp_path: Path
) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store, tmp_path)
    place.presenter.write(Kind.HTML, tmp_path / "out.html")
    store.work(1)
    qtbot.waitUntil(lambda: place.asked != [])
    place.answer()
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
    place.presenter.write(Kind.MARKDOWN, tmp_path / "out")
    store.work(1)
    qtbot.waitUntil(lambda: place.asked != [])
    place.answer()
    store.work(1)
    QTest.qWait(0)
    assert len(list(tmp_path.iterdir())) == 1
    place.presenter.leave()
    store.work()
    QTest.qWait(0)
    assert list(tmp_path.iterdir()) == []


def test_a_journal_that_cannot_be_read_is_told(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.journal.shut(ErrorCode.STORE_CORRUPT)
    place.presenter.write(Kind.CSV, tmp_path / "out.csv")
    qtbot.waitUntil(lambda: "cannot be read as it is" in place.told)
    assert list(tmp_path.iterdir()) == []
