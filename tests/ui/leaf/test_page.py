"""A month and a year, as they are seen, turned, written to and put on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import BRITISH, THEME, VOCABULARY, Held, keep, settle, with_picture
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.moment import (
    TYPED_TEXT_LIMIT,
    TYPED_WORD_LIMIT,
    Draft,
    Face,
    Family,
    Kind,
    Moment,
)
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.leafing import Leafing
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.leaf.line_keeper import HOLD_AFTER_MS
from glimmer_desktop.ui.leaf.page import LeafPage
from glimmer_desktop.ui.leaf.presenter import LeafPresenter
from glimmer_desktop.ui.tasks import Tasks
from hard_texts import HARD
from memory_journal import MemoryJournal, PlainPhotoReader
from paper import keep_as

NOVEMBER, OCTOBER, YEAR = Leaf(2026, 11), Leaf(2026, 10), Leaf(2026)
IN_OCTOBER = datetime(2026, 10, 9, 9, tzinfo=UTC)


@dataclass
class Place:
    qtbot: QtBot
    journal: MemoryJournal
    page: LeafPage
    presenter: LeafPresenter
    events: AppEvents
    opened: list[Moment]

    def said(self) -> dict[str, tuple[str, ...]]:
        return {part.heading: part.sentences for part in self.page.sentences.parts()}

    def texts(self) -> list[str]:
        labels = self.page.findChildren(QLabel)
        return [one.text() for one in labels if one.isVisible() and one.text()]

    def press(self, name: str) -> None:
        buttons = self.page.findChildren(QPushButton)
        shown = {one.accessibleName() or one.text(): one for one in buttons if one.isVisible()}
        shown[name].click()
        settle(self.qtbot)

    def choose(self, name: str) -> None:
        actions = self.page.head.paper.menu().actions()
        next(one for one in actions if one.text().startswith(name)).trigger()
        settle(self.qtbot)

    def key(self, keys: str) -> None:
        QTest.keySequence(self.page.window(), QKeySequence(keys))
        settle(self.qtbot)

    def type(self, text: str) -> None:
        self.page.own.box.setFocus()
        self.page.own.box.insertPlainText(text)

    def leave_box(self) -> None:
        self.page.head.begin()
        settle(self.qtbot)

    def lines(self) -> list[str]:
        kept = self.journal.moments.kept.values()
        return [one.text for one in kept if one.prompt and one.deleted_at is None]


Shows = Callable[..., Place]


@pytest.fixture
def shows(qtbot: QtBot, inline: Executor, clock: StillClock) -> Iterator[Shows]:
    def show(
        *drafts: Draft, leaf: Leaf | None = None, journal: Any = None, executor: Any = inline
    ) -> Place:
        journal = journal or MemoryJournal()
        for draft in drafts:
            for family in Family:
                journal.words.add(family, draft.words(family))
        keep(journal, drafts, clock.now())
        capture = Capture(journal, PlainPhotoReader(), clock)
        leafing = Leafing(journal, capture, clock, lambda: VOCABULARY)
        events, page = AppEvents(), LeafPage(THEME, clock.now)
        qtbot.addWidget(page)
        page.setLocale(BRITISH)
        page.resize(860, 700)
        presenter = LeafPresenter(page, leafing, Tasks(executor, executor), events)
        opened: list[Moment] = []
        presenter.moment_asked.connect(opened.append)
        presenter.show(leaf)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        settle(qtbot)
        return Place(qtbot, journal, page, presenter, events, opened)

    yield show


class TestWhatItSays:
    def test_times_and_days_in_plain_sentences(self, shows: Shows) -> None:
        light = Draft(cues=("light",), places=("water",), senses=("sight",), qualities=("warm",))
        there = shows(*[light] * 5, Draft(values=("nature",), cues=("a bird",)))
        assert there.page.head.title() == "November 2026"
        assert there.said() == {
            "What came up": ("“light” came up 5 times.", "“a bird” came up once."),
            "How it reached you": ("Something came through “sight” 5 times.",),
            "Where you were": ("You were here on one day: “water”.",),
            "How it felt": ("It felt “warm” 5 times.",),
            "What mattered in it": ("“nature” was touched once.",),
        }

    def test_days_are_days(self, shows: Shows) -> None:
        days = [datetime(2026, 11, day, 9, tzinfo=UTC) for day in (2, 2, 3, 5)]
        there = shows(*[Draft(places=("water",), noticed_at=day) for day in days])
        assert there.said() == {"Where you were": ("You were here on 3 days: “water”.",)}

    def test_company_is_named_without_order_or_number(self, shows: Shows) -> None:
        there = shows(*[Draft(company=("Tom", "ann"))] * 3, Draft(company=("Bo",)))
        assert there.said() == {"Who was there": ("ann, Bo and Tom",)}

    def test_a_word_of_ones_own_is_shown_as_it_is(self, shows: Shows) -> None:
        there = shows(Draft(cues=("100 %Ln {word} <b>&c</b>",)))
        assert there.said() == {"What came up": ("“100 %Ln {word} <b>&c</b>” came up once.",)}
        labels = there.page.sentences.findChildren(QLabel)
        assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)

    def test_nothing_is_fine_and_counts_nothing(self, shows: Shows) -> None:
        there = shows(leaf=OCTOBER)
        assert "Nothing is told of this month, and that is fine." in there.texts()
        assert not any(letter.isdigit() for text in there.texts()[1:] for letter in text)

    def test_a_journal_that_cannot_be_read_says_why(self, shows: Shows) -> None:
        journal = MemoryJournal()
        journal.shut(ErrorCode.STORE_CORRUPT)
        there = shows(journal=journal)
        assert there.page.head.title() == "November 2026"
        assert any("cannot be read as it is" in text for text in there.texts())
        assert not there.page.own.isVisible()
        journal.shut(None)
        there.events.words_changed.emit()
        settle(there.qtbot)
        assert there.page.own.isVisible()


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
@pytest.mark.parametrize("width", [480, 860])
def test_hard_texts_stay_inside_and_are_whole(shows: Shows, text: str, width: int) -> None:
    word = " ".join(text[:TYPED_WORD_LIMIT].split())
    there = shows(Draft(cues=(word,), places=(word,), company=(word,)))
    there.page.resize(width, 700)
    settle(there.qtbot)
    assert [one for part in there.said().values() for one in part if word in one][:3]
    room = there.page.sentences
    for one in room.findChildren(QWidget):
        left = one.mapTo(there.page, QPoint(0, 0)).x()
        assert left >= 0 and left + one.width() <= width, one
        if isinstance(one, QLabel):
            wrapped = Qt.TextFlag.TextWordWrap
            needs = one.fontMetrics().boundingRect(one.contentsRect(), wrapped, one.text())
            assert needs.width() <= one.width(), one.text()


class TestWhatIsHard:
    HARD = (
        Draft(kind=Kind.TRIGGER, cues=("noise",), close=True),
        Draft(faces=(Face.SHUT_DOWN,), cues=("noise",), company=("Tom",)),
        Draft(cues=("light",)),
    )

    def test_it_is_there_after_a_press_and_gone_after_another(self, shows: Shows) -> None:
        there = shows(*self.HARD)
        assert "noise" not in " ".join(there.texts())
        there.press("Show what was hard, too")
        said = {part.heading: part.sentences for part in there.page.hard.parts()}
        assert said == {
            "What was hard": ("A trigger was noted once.", "“shut down” was there on one day."),
            "What came up then": ("“noise” came up 2 times.",),
        }
        there.press("Fold it away again")
        assert "noise" not in " ".join(there.texts())

    def test_it_comes_into_sight(self, shows: Shows) -> None:
        there = shows(*self.HARD, *[Draft(text=f"{n}", close=True) for n in range(6)])
        there.page.resize(480, 500)
        settle(there.qtbot)
        there.press("Show what was hard, too")
        room = there.page._scroll.viewport()
        first = there.page.hard.findChildren(QLabel)[0]
        assert room.rect().contains(first.mapTo(room, QPoint(0, 0)))

    def test_the_next_leaf_folds_it_away(self, shows: Shows) -> None:
        there = shows(*self.HARD)
        there.press("Show what was hard, too")
        there.press("The month before")
        assert not there.page.shows_hard
        there.press("Show what was hard, too")
        assert "Nothing hard was noted here." in there.texts()

    def test_its_moments_are_never_on_the_wall(self, shows: Shows) -> None:
        assert shows(*self.HARD).page.wall.cards() == ()


class TestTurning:
    def test_by_buttons_and_never_beyond_now(self, shows: Shows) -> None:
        there = shows(Draft(cues=("fog",), noticed_at=IN_OCTOBER))
        there.press("The month before")
        assert there.page.head.title() == "October 2026"
        assert there.said() == {"What came up": ("“fog” came up once.",)}
        there.press("The month after")
        assert there.page.head.title() == "November 2026"
        buttons = [one for one in there.page.findChildren(QPushButton) if one.isVisible()]
        assert "The month after" not in [one.text() for one in buttons]
        there.presenter.show(Leaf(2031, 4))
        settle(there.qtbot)
        assert there.page.head.title() == "November 2026"

    def test_by_keys(self, shows: Shows) -> None:
        there = shows()
        there.page.setFocus()
        titles = []
        for keys in ("Alt+Left", "Alt+Up", "Alt+Left", "Alt+Right", "Alt+Down", "Alt+Right"):
            there.key(keys)
            titles.append(there.page.head.title())
        assert titles == ["October 2026", "2026", "2025", "2026", "October 2026", "November 2026"]

    def test_escape_leads_back(self, shows: Shows) -> None:
        there = shows()
        there.page.setFocus()
        with there.qtbot.waitSignal(there.page.left):
            there.key("Esc")

    def test_a_year_without_a_month_seen_opens_at_its_end(self, shows: Shows) -> None:
        there = shows(leaf=Leaf(2024))
        there.press("One month")
        assert there.page.head.title() == "December 2024"

    @pytest.mark.parametrize("how", ["moments_arrived", "moments_changed"])
    def test_what_is_kept_meanwhile_is_told(self, shows: Shows, how: str) -> None:
        there = shows()
        keep(there.journal, [Draft(cues=("light",))], IN_OCTOBER.replace(month=11))
        there.journal.words.add(Family.CUE, ["light"])
        getattr(there.events, how).emit(1)
        settle(there.qtbot)
        assert there.said() == {"What came up": ("“light” came up once.",)}


class TestWall:
    def test_a_moment_is_shown_with_its_picture_and_opens(self, shows: Shows) -> None:
        journal = MemoryJournal()
        there = shows(with_picture(journal, Draft(text="Sun on the stairs")), journal=journal)
        (card,) = there.page.wall.cards()
        there.qtbot.waitUntil(lambda: card._picture is not None, timeout=2000)
        assert "Sun on the stairs" in card.accessibleName()
        card.setFocus()
        QTest.keyClick(card, Qt.Key.Key_Return)
        assert [one.text for one in there.opened] == ["Sun on the stairs"]

    def test_private_ones_are_left_out(self, shows: Shows) -> None:
        there = shows(Draft(text="mine", close=True, private=True))
        assert there.page.wall.isHidden()


class TestOwnLine:
    def test_it_is_kept_when_the_keyboard_leaves_it(self, shows: Shows) -> None:
        there = shows()
        kept: list[Moment] = []
        there.events.moment_kept.connect(kept.append)
        there.type("Much fog, and geese.")
        assert there.lines() == []
        there.leave_box()
        assert there.lines() == ["Much fog, and geese."]
        assert [one.kind for one in kept] == [Kind.BODY_NOTE]

    def test_it_is_held_while_it_is_typed(self, shows: Shows) -> None:
        there = shows()
        there.type("Much f")
        held = there.journal.drafts.slots
        there.qtbot.waitUntil(lambda: NOVEMBER.mark in held, timeout=HOLD_AFTER_MS + 4000)
        assert held[NOVEMBER.mark].text == "Much f"
        assert there.lines() == []

    def test_what_an_earlier_run_held_stands_in_the_box(self, shows: Shows) -> None:
        journal = MemoryJournal()
        journal.drafts.hold(NOVEMBER.mark, Draft(text="Much f"))
        there = shows(journal=journal)
        assert there.page.own.text() == "Much f"
        there.page.hide()
        settle(there.qtbot)
        assert there.lines() == ["Much f"]
        assert journal.drafts.slots == {}

    def test_each_leaf_has_its_own(self, shows: Shows) -> None:
        there = shows()
        there.type("Fog")
        there.key("Alt+Left")
        assert (there.page.head.title(), there.page.own.text()) == ("October 2026", "")
        there.type("Leaves")
        there.key("Alt+Up")
        assert there.page.own.text() == ""
        there.key("Alt+Down")
        assert there.page.own.text() == "Leaves"
        there.key("Alt+Right")
        assert there.page.own.text() == "Fog"
        assert there.lines() == ["Fog", "Leaves"]

    def test_what_is_typed_while_the_leaf_turns_goes_to_the_one_it_was_typed_to(
        self, shows: Shows
    ) -> None:
        busy = Held()
        there = shows(executor=busy)
        busy.work(there.qtbot)
        there.type("Fog")
        there.key("Alt+Left")
        there.type(" and geese")
        while busy.waiting:
            busy.work(there.qtbot)
        assert (there.page.head.title(), there.page.own.text()) == ("October 2026", "")
        assert there.lines() == ["Fog and geese"]

    def test_a_leaf_that_cannot_be_read_leaves_the_one_that_is_shown(self, shows: Shows) -> None:
        there = shows(Draft(cues=("light",)))
        there.journal.shut(ErrorCode.STORE_CORRUPT)
        there.key("Alt+Left")
        assert there.page.head.title() == "November 2026"
        assert "cannot be read as it is" in there.page.line()
        there.journal.shut(None)
        there.type("Fog")
        there.leave_box()
        assert [one.prompt for one in there.journal.moments.kept.values()][-1] == NOVEMBER.mark

    def test_emptied_it_is_let_go(self, shows: Shows) -> None:
        there = shows()
        gone: list[object] = []
        there.events.moment_let_go.connect(gone.append)
        there.type("Fog")
        there.leave_box()
        there.page.own.box.clear()
        there.page.own.box.setFocus()
        there.leave_box()
        assert (there.lines(), len(gone)) == ([], 1)

    @pytest.mark.parametrize("refused", [ErrorCode.DISK_FULL, None])
    def test_what_cannot_be_kept_stays_and_says_why(
        self, shows: Shows, refused: ErrorCode | None
    ) -> None:
        there = shows()
        text = "Fog" if refused else "x" * (TYPED_TEXT_LIMIT + 1)
        there.journal.refuse(refused)
        there.type(text)
        there.key("Alt+Left")
        assert there.page.head.title() == "November 2026"
        assert there.page.own.text() == text
        assert there.page.own._trouble.isVisible()
        there.journal.refuse(None)
        there.page.own.box.setPlainText("Fog and geese")
        there.key("Alt+Left")
        assert there.page.head.title() == "October 2026"
        assert there.lines() == ["Fog and geese"]

    def test_a_screen_reader_hears_which_leaf_it_is_about(self, shows: Shows) -> None:
        box = shows(leaf=OCTOBER).page.own.box
        heard = QAccessible.queryAccessibleInterface(box)
        assert heard.text(QAccessible.Text.Name) == "A line of your own: October 2026"
        assert heard.role() is QAccessible.Role.EditableText


class TestOnPaper:
    def test_copied_as_text_it_says_what_is_shown(self, shows: Shows) -> None:
        there = shows(Draft(text="Sun", cues=("light",), close=True), TestWhatIsHard.HARD[0])
        there.type("Fog")
        there.choose("Copy it as text")
        assert QGuiApplication.clipboard().text() == (
            "November 2026\n\nFog\n\nWhat came up\n“light” came up once.\n\n"
            "From these days\n22 Nov 2026 · Sun\n"
        )
        assert there.page.line() == "Copied."
        there.press("Show what was hard, too")
        there.choose("Copy it as text")
        assert "A trigger was noted once." in QGuiApplication.clipboard().text()

    def test_nothing_is_not_put_on_paper(self, shows: Shows) -> None:
        there = shows(leaf=OCTOBER)
        there.choose("Copy it as text")
        assert there.page.line() == "There is nothing here to put on paper."

    def test_a_pdf_is_kept_where_it_was_asked_for(self, shows: Shows, tmp_path: Path) -> None:
        there = shows(Draft(text="Sun", cues=("light",)))
        there.choose("Keep it as a PDF")
        keep_as(there.page, tmp_path / "a.pdf")
        assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
        assert there.page.line() == "Kept as a PDF."
        there.choose("Keep it as a PDF")
        keep_as(there.page, tmp_path)
        assert "could not be written" in there.page.line()
