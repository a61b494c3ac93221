"""The page for a session: what stands on it, that names are letters, and how it goes out."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtTest import QTest

from capturing import WaitingExecutor
from conftest import InlineExecutor
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft, Face, Kind, moment_from, new_moment_id
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.session_page import Noted, SessionPage
from glimmer_desktop.ui.printing.session_sheet import FLOOR, LARGEST, fitted, paint
from glimmer_desktop.ui.session.presenter import USUALLY, SessionPresenter
from glimmer_desktop.ui.session.window import SessionWindow
from glimmer_desktop.ui.session.wording import AT_FIRST, FIELDS, Entry, Sheet, as_text, sheet
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from going_out import FIRST, saying
from hostile_texts import MARKUP
from memory_journal import MemoryJournal
from paper import keep_as

RESOURCES = Path(__file__).parents[3] / "resources"
LOCALE = QLocale("en_GB")
DAYS = (date(2026, 11, 9), date(2026, 11, 22))
pytestmark = pytest.mark.usefixtures("qapp")


# what stands on it


def told(chosen: Any, *names: str, **said: Any) -> Sheet:
    moment = moment_from(
        Draft(**{"text": "Tea with Anna", **said}),
        id=FIRST.id,
        noticed_at=FIRST.noticed_at,
        created_at=FIRST.noticed_at,
        changed_at=FIRST.noticed_at,
    )
    return sheet(Noted((moment,), names=("Anna",)), DAYS, chosen, names, LOCALE)


def test_only_what_is_chosen_is_on_it() -> None:
    said = {
        "and_also": "rain",
        "faces": (Face.SETTLED,),
        "cues": ("warm",),
        "places": ("attic",),
        "company": ("Anna", "me"),
        "kind": Kind.TRIGGER,
        "did_next": "I called Anna",
    }
    assert told((), **said).entries == ()
    assert told({"text"}, **said).entries == (Entry("", "Tea with A"),)
    everything = told(FIELDS, **said)
    (entry,) = everything.entries
    assert entry.above == "Sunday, 22 November 2026, 12:00 · settled"
    assert entry.words == "Tea with A\nrain"
    assert entry.below == (
        "What kind: trigger",
        "In my body: warm",
        "With whom: A, me",
        "Where: attic",
        "What I did next: I called A",
    )


def test_neither_places_nor_people_are_chosen_at_first() -> None:
    assert {"when", "text", "faces", "kind", "cues"} == AT_FIRST
    assert set(FIELDS) > AT_FIRST


def test_names_are_letters_and_that_is_said() -> None:
    page = told({"text"}, "tea")
    assert as_text(page, LOCALE) == (
        "9 Nov 2026 to 22 Nov 2026\n\nA with B\n\nLetters stand for people.\n"
    )
    plain = told({"text"}, text="fog")
    assert as_text(plain, LOCALE) == "9 Nov 2026 to 22 Nov 2026\n\nfog\n"


def test_days_and_labels_are_no_names() -> None:
    page = told(FIELDS, "November", "with", text="a walk with us", company=("me",))
    (entry,) = page.entries
    assert entry.above == "Sunday, 22 November 2026, 12:00"
    assert entry.words == "a walk A us"
    assert entry.below == ("With whom: me",)


def test_those_that_are_not_on_it_are_counted() -> None:
    page = Sheet("t", (Entry("", "tea"),), more=2)
    assert as_text(page, LOCALE).endswith("Not on this page: 2 moments.\n")


# on paper


def writer(path: Path) -> QPdfWriter:
    made = QPdfWriter(str(path))
    made.setResolution(300)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    return made


def laid(page: Sheet, path: Path) -> tuple[Any, float, float]:
    """The document, its height, and that of the paper."""
    device = writer(path)
    document = fitted(page, QSizeF(device.width(), device.height()), device, LOCALE)
    return document, document.size().height(), device.height()


def largest(document: Any) -> float:
    """Points of the largest letters but the title's."""
    block, found = document.begin().next(), []
    while block.isValid():
        found += [each.format.font().pointSizeF() for each in block.textFormats()]
        block = block.next()
    return max(found)


def entries(count: int, words: str) -> tuple[Entry, ...]:
    return tuple(Entry(f"day {number}", words, ("In my body: warm",)) for number in range(count))


@pytest.mark.parametrize(
    ("count", "words", "points", "says"),
    [
        (0, "", None, None),
        (3, "fog and geese", LARGEST, None),
        (25, "fog and geese " * 12, None, None),
        (12, "fog and geese " * 400, FLOOR, " …"),
        (150, "fog and geese " * 400, FLOOR, "Not on this page:"),
        (1, "w" * 20_000, FLOOR, " …"),
        (2, "a\n" * 300, FLOOR, None),
    ],
)
def test_it_is_one_page_whatever_is_on_it(
    tmp_path: Path, count: int, words: str, points: float | None, says: str | None
) -> None:
    page = Sheet("title", entries(count, words))
    document, height, most = laid(page, tmp_path / "a.pdf")
    assert height <= most
    said = document.toPlainText()
    assert said.startswith("title")
    if points is not None:
        assert largest(document) == points
    if says is not None:
        assert says in said
    elif count and points == LARGEST:
        assert said.count(words) == count


def test_the_newest_stay_where_not_all_fit(tmp_path: Path) -> None:
    document, _, _ = laid(Sheet("t", entries(150, "fog and geese " * 400)), tmp_path / "a.pdf")
    said = document.toPlainText()
    assert "day 149\n" in said
    assert "day 0\n" not in said
    count = said.count("fog and geese fog")
    assert f"Not on this page: {150 - said.count('In my body')} moments." in said
    assert count > 0


def test_hostile_words_are_words(tmp_path: Path) -> None:
    moments = tuple(saying(text, number) for number, text in enumerate(MARKUP[:30]))
    page = sheet(Noted(moments), DAYS, FIELDS, (), LOCALE)
    document = paint(writer(tmp_path / "a.pdf"), page, LOCALE)
    assert "<script>" in document.toPlainText()
    made = (tmp_path / "a.pdf").read_bytes()
    assert not any(live in made for live in (b"/URI", b"/JS", b"/Launch", b"/EmbeddedFile"))


# the window


class Place:
    def __init__(self, qtbot: Any, clock: Clock, store: Any) -> None:
        self.journal = MemoryJournal()
        self.today = clock.now().date()
        self._keep(clock)
        self.window = SessionWindow(load_theme(RESOURCES, "light"))
        self.window.setLocale(LOCALE)
        qtbot.addWidget(self.window)
        pages = SessionPage(self.journal, lambda: ["me"])
        tasks = Tasks(store, store, self.window)
        self.presenter = SessionPresenter(self.window, pages, tasks, lambda: self.today)
        self.presenter.open()
        qtbot.waitActive(self.window)

    def _keep(self, clock: Clock) -> None:
        drafts = (
            (0, Draft(text="Tea with Anna", company=("Anna",))),
            (1, Draft(text="mine", private=True)),
            (5, Draft(text="fog over Anna's field", places=("attic",))),
            (40, Draft(text="long ago")),
        )
        for number, (days, draft) in enumerate(drafts):
            at = clock.now() - timedelta(days=days)
            times = {"noticed_at": at, "created_at": at, "changed_at": at}
            self.journal.moments.keep(moment_from(draft, id=new_moment_id(number, number), **times))

    @property
    def page(self) -> str:
        return self.window._page.toPlainText()

    @property
    def said(self) -> str:
        return self.window._told.text()


@pytest.fixture
def place(qtbot: Any, clock: Clock) -> Place:
    shown = Place(qtbot, clock, InlineExecutor())
    qtbot.waitUntil(lambda: "Tea" in shown.page)
    return shown


def test_it_opens_with_two_weeks_and_without_private_ones(place: Place) -> None:
    assert place.window.days() == (place.today - USUALLY, place.today)
    assert "Tea with B" in place.page or "Tea with A" in place.page
    assert "Anna" not in place.page
    assert "fog over" in place.page
    assert "mine" not in place.page
    assert "long ago" not in place.page
    assert "attic" not in place.page
    assert place.said == "Private, and not on it: 1 moment."


def test_other_days_private_ones_parts_and_names(place: Place, qtbot: Any) -> None:
    day = place.today - timedelta(days=60)
    place.window._first.setDate(QDate(day.year, day.month, day.day))
    qtbot.waitUntil(lambda: "long ago" in place.page)
    QTest.keyClick(place.window._private.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "mine" in place.page)
    assert place.said == ""
    place.window._chips["places"].click()
    assert "Where: attic" in place.page
    QTest.keyClicks(place.window._names, "fog, ,mine")
    assert "fog" not in place.page
    assert "mine" not in place.page
    place.window._chips["text"].click()
    assert "ago" not in place.page


@pytest.mark.parametrize(
    "between", [", ", "، ", "؛ ", "、", "，", "; ", "\n", "\r\n", "\t", "\u2028"]
)
def test_names_are_masked_whatever_stands_between_them(place: Place, between: str) -> None:
    QGuiApplication.clipboard().setText(f"fog{between}field")
    place.window._names.paste()
    QGuiApplication.clipboard().clear()
    assert place.window.names() == ["fog", "field"]
    assert "over" in place.page
    assert "fog" not in place.page
    assert "field" not in place.page


def test_days_in_either_order_are_the_same(place: Place, qtbot: Any) -> None:
    day = place.today - timedelta(days=60)
    place.window._last.setDate(QDate(day.year, day.month, day.day))
    qtbot.waitUntil(lambda: "long ago" in place.page)
    assert place.window.days() == (day, place.today - USUALLY)


def test_it_is_copied_for_no_history(place: Place) -> None:
    place.window.paper.copy_wanted.emit()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == place.page
    assert data.hasFormat("x-kde-passwordManagerHint")
    assert place.said == "Copied."
    QGuiApplication.clipboard().clear()  # what lies there when Qt ends is let go too late


def test_it_is_kept_as_a_pdf_for_this_user_alone(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    place.window.paper.file_wanted.emit()
    keep_as(place.window, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    assert place.said == "Kept as a PDF."


def test_nothing_goes_out_before_the_days_are_read(qtbot: Any, clock: Clock) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store)
    assert not place.window.paper.isEnabled()
    store.work()
    qtbot.waitUntil(lambda: "Tea" in place.page)
    assert place.window.paper.isEnabled()
    day = place.today - timedelta(days=60)
    place.window._first.setDate(QDate(day.year, day.month, day.day))
    assert "Tea" not in place.page
    assert not place.window.paper.isEnabled()
    store.work()
    qtbot.waitUntil(lambda: "long ago" in place.page)


def test_a_journal_that_cannot_be_read_is_told(place: Place, qtbot: Any) -> None:
    place.journal.shut(ErrorCode.STORE_CORRUPT)
    place.window._private.switch.click()
    qtbot.waitUntil(lambda: "cannot be read as it is" in place.said)
    assert not place.window.paper.isEnabled()


def test_esc_puts_it_away_and_the_next_time_it_begins_anew(place: Place, qtbot: Any) -> None:
    place.window._chips["places"].click()
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert not place.window.isVisible()
    place.presenter.open()
    assert place.window.fields() == AT_FIRST
    qtbot.waitUntil(lambda: "Tea" in place.page)
