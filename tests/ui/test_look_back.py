"""What comes up above the tiles, and every way to do without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import THEME, Held, Place, keep, place, settle, with_picture
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.left_alone import ThisMoment, ThisWord
from glimmer_desktop.domain.moment import Draft, Face, Family, Kind, Moment
from glimmer_desktop.services.looking_back import REMEMBERED_FOR, LookingBack
from glimmer_desktop.services.shown_times import ShownTimes
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.system.times_file import JsonTimes
from glimmer_desktop.ui.gallery.look_back_presenter import LookBackPresenter
from glimmer_desktop.ui.gallery.week_view import WeekView
from glimmer_desktop.ui.settings.left_alone import LeftAloneList
from glimmer_desktop.ui.settings.left_alone_presenter import LeftAlonePresenter
from memory_journal import MemoryJournal

A_YEAR_AGO = datetime(2025, 11, 22, 9, 0, tzinfo=UTC)


class Gallery:
    """A gallery with what looks back in it."""

    def __init__(
        self, qtbot: QtBot, there: Place, clock: StillClock, folder: Path, settings: Settings
    ) -> None:
        self._qtbot = qtbot
        self.there, self.page, self.journal = there, there.page, there.journal
        self.settings = settings
        seen = ShownTimes(JsonTimes(folder / "look-back.json"), clock, REMEMBERED_FOR)
        self.looking_back = LookingBack(there.journal, clock, seen, lambda: self.settings)
        self.opened: list[Moment] = []
        self.presenter = LookBackPresenter(
            *(there.page, there.presenter, self.looking_back, there.tasks),
            events=there.events,
            clock=clock,
        )
        self.presenter.moment_asked.connect(self.opened.append)

    def seen(self) -> list[str]:
        """The names of what can be pressed above the tiles, once all is answered."""
        settle(self._qtbot)
        buttons = self.page.look_back.findChildren(QPushButton)
        return [one.accessibleName() or one.text() for one in buttons if one.isVisible()]

    def press(self, name: str) -> None:
        buttons = self.page.look_back.findChildren(QPushButton)
        shown = (one for one in buttons if one.isVisible())
        next(one for one in shown if (one.accessibleName() or one.text()).startswith(name)).click()


Shows = Callable[..., Gallery]


@pytest.fixture
def shows(qtbot: QtBot, inline: Executor, clock: StillClock, tmp_path: Path) -> Iterator[Shows]:
    def show(*drafts: Draft, executor: Executor = inline, **chosen: Any) -> Gallery:
        journal = MemoryJournal()
        for draft in drafts:
            for family in (Family.PLACE, Family.COMPANY):
                journal.words.add(family, draft.words(family))
        keep(journal, drafts, clock.now())
        there = place(qtbot, executor, clock, journal)
        gallery = Gallery(qtbot, there, clock, tmp_path, Settings(**chosen))
        gallery.presenter.begin()
        settle(qtbot)
        return gallery

    yield show


def earlier(text: str = "Rain on the tin roof", **said: Any) -> Draft:
    return Draft(**{"text": text, "noticed_at": A_YEAR_AGO, **said})


def now_focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# One of one's own ---------------------------------------------------------------------------------


def test_a_glimmer_of_a_year_ago_stands_above_the_tiles_and_opens(shows: Shows) -> None:
    gallery = shows(earlier(), Draft(text="today"))
    assert gallery.seen() == ["A year ago today: Rain on the tin roof", "Not this one again"]
    gallery.press("A year ago today")
    assert [one.text for one in gallery.opened] == ["Rain on the tin roof"]


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2025, 11, 20, tzinfo=UTC), "About a year ago"),
        (datetime(2023, 11, 22, tzinfo=UTC), "3 years ago today"),
        (datetime(2014, 11, 24, tzinfo=UTC), "About 12 years ago"),
        (datetime(2026, 5, 22, tzinfo=UTC), "Half a year ago today"),
        (datetime(2026, 5, 20, tzinfo=UTC), "About half a year ago"),
        (datetime(2026, 10, 22, tzinfo=UTC), "A month ago today"),
        (datetime(2026, 10, 25, tzinfo=UTC), "About a month ago"),
    ],
)
def test_it_says_how_long_ago(shows: Shows, at: datetime, said: str) -> None:
    assert shows(earlier(noticed_at=at)).seen()[0] == f"{said}: Rain on the tin roof"


def test_without_any_there_is_no_strip_and_no_room_for_one(shows: Shows) -> None:
    gallery = shows(Draft(text="today"), earlier(kind=Kind.TRIGGER), earlier(private=True))
    assert gallery.seen() == []
    assert not gallery.page.look_back.isVisible()


def test_a_picture_without_words_is_told_as_one(shows: Shows, clock: StillClock) -> None:
    gallery = shows()
    draft = with_picture(gallery.journal, earlier(text=""))
    keep(gallery.journal, [draft], clock.now())
    gallery.presenter.begin()
    assert gallery.seen()[0] == "A year ago today: A picture you kept"


def test_what_was_typed_is_shown_as_it_was(shows: Shows) -> None:
    gallery = shows(earlier("<b>bold</b> & brave", company=("Tom & <i>Mia</i>",)))
    assert gallery.seen()[0] == "A year ago today: <b>bold</b> & brave"
    assert "Anything with “Tom & <i>Mia</i>”" in gallery.page.look_back.ways()


def test_it_goes_while_somebody_searches(shows: Shows, qtbot: QtBot) -> None:
    gallery = shows(earlier())
    gallery.page.search.search_for("rain")
    settle(qtbot)
    assert gallery.seen() == []
    gallery.page.search.search_for("")
    settle(qtbot)
    assert len(gallery.seen()) == 2


def test_it_follows_what_becomes_of_the_moment_and_of_the_choice(
    shows: Shows, qtbot: QtBot
) -> None:
    gallery = shows(earlier())
    moment = gallery.there.kept(0)
    gallery.there.events.moment_changed.emit(gallery.there.gallery.cover(moment, True))
    assert gallery.seen() == []
    gallery.there.events.moment_changed.emit(gallery.there.gallery.cover(moment, False))
    assert gallery.seen() != []
    gallery.settings = Settings(resurface=False)
    gallery.there.events.settings_changed.emit(gallery.settings)
    assert gallery.seen() == []


def test_something_hard_that_was_just_noted_makes_it_silent(
    shows: Shows, clock: StillClock
) -> None:
    gallery = shows(earlier())
    hard = Draft(text="the call", faces=(Face.ON_GUARD,), noticed_at=clock.now())
    kept = gallery.there.capture.keep(hard)
    gallery.there.events.moment_kept.emit(kept)
    assert gallery.seen() == []


def test_a_journal_that_cannot_be_read_shows_none(shows: Shows) -> None:
    gallery = shows(earlier())
    gallery.journal.shut(ErrorCode.STORE_CORRUPT)
    gallery.presenter.begin()
    assert gallery.seen() == []


# Not this one again -------------------------------------------------------------------------------


def test_not_this_one_again_says_what_it_can_mean(shows: Shows) -> None:
    gallery = shows(earlier(company=("Tom", "an animal"), places=("the pier",)))
    assert gallery.page.look_back.ways() == [
        "This moment",
        "Anything with “Tom”",
        "Anything with “an animal”",
        "Anything at “the pier”",
        "These two weeks: 15 Nov 2025 to 29 Nov 2025",
    ]


@pytest.mark.parametrize("way", range(4))
def test_each_way_takes_it_away_is_told_and_undone(shows: Shows, qtbot: QtBot, way: int) -> None:
    gallery = shows(earlier(company=("Tom",), places=("the pier",)))
    gallery.page.look_back.choose_way(way)
    settle(qtbot)
    assert gallery.seen() == []
    assert "come up by itself" in gallery.page._line.text()
    assert len(gallery.journal.left_alone.everything()) == 1
    assert gallery.there.said() == ["Rain on the tin roof"], "it stays in the gallery"
    gallery.page.activateWindow()
    gallery.page.tiles.setFocus()
    QTest.keySequence(gallery.page.tiles, QKeySequence("Ctrl+Z"))
    settle(qtbot)
    assert len(gallery.seen()) == 2
    assert gallery.journal.left_alone.everything() == []


def test_steps_are_taken_back_in_their_turn(shows: Shows, qtbot: QtBot) -> None:
    gallery = shows(earlier(), Draft(text="today"))
    gallery.page.look_back.choose_way(0)
    settle(qtbot)
    gallery.there.presenter.let_go(gallery.there.kept(1))
    settle(qtbot)
    gallery.there.presenter.undo()
    settle(qtbot)
    assert len(gallery.there.said()) == 2
    assert gallery.seen() == []
    gallery.there.presenter.undo()
    settle(qtbot)
    assert gallery.seen() != []


def test_a_full_disk_is_told_and_nothing_goes(shows: Shows, qtbot: QtBot) -> None:
    gallery = shows(earlier())
    gallery.journal.refuse(ErrorCode.DISK_FULL)
    gallery.page.look_back.choose_way(0)
    settle(qtbot)
    assert len(gallery.seen()) == 2
    assert gallery.page._line.text()


# The week -----------------------------------------------------------------------------------------


def of_this_week(clock: StillClock) -> list[Draft]:
    at = clock.now() - timedelta(days=2)
    return [
        Draft(text="Low tide", noticed_at=at),
        Draft(
            text="Tea",
            noticed_at=at + timedelta(hours=1),
            appreciation="the quiet",
            body_places=("hands",),
        ),
    ]


@pytest.fixture
def sunday(clock: StillClock) -> StillClock:
    clock.set(datetime(2026, 11, 22, 17, 30, tzinfo=UTC))
    return clock


def test_the_week_opens_from_its_strip_and_is_put_away_by_escape(
    shows: Shows, sunday: StillClock, qtbot: QtBot
) -> None:
    gallery = shows(*of_this_week(sunday), gratitude=True)
    assert gallery.seen() == ["The week that was", "Put away"]
    gallery.press("The week that was")
    settle(qtbot)
    view = gallery.page.findChild(WeekView)
    assert view is not None and view.isVisible()
    assert view.lines() == [
        "Fri  ·  Low tide",
        "Fri  ·  Tea\nappreciated: the quiet, hands",
    ]
    assert view.line().startswith("16 Nov 2026 to 22 Nov 2026. ")
    gallery.page.activateWindow()
    qtbot.waitUntil(lambda: view.isAncestorOf(now_focused()))
    QTest.keyClick(now_focused(), Qt.Key.Key_Return)
    assert [one.text for one in gallery.opened] == ["Low tide"]
    QTest.keyClick(now_focused(), Qt.Key.Key_Escape)
    settle(qtbot)
    assert not view.isVisible()
    assert gallery.seen() == []
    gallery.presenter.begin()
    assert gallery.seen() == [], "until the next one"


def test_it_can_be_put_away_unopened(shows: Shows, sunday: StillClock, qtbot: QtBot) -> None:
    gallery = shows(*of_this_week(sunday), gratitude=True)
    gallery.press("Put away")
    settle(qtbot)
    assert gallery.seen() == []
    assert gallery.looking_back.week() is None


def test_what_was_asked_before_it_was_put_away_does_not_bring_it_back(
    shows: Shows, sunday: StillClock, qtbot: QtBot
) -> None:
    busy = Held()
    gallery = shows(*of_this_week(sunday), executor=busy, gratitude=True)
    while busy.waiting:
        busy.work(qtbot)
    gallery.presenter.begin()
    gallery.press("Put away")
    assert gallery.seen() == [], "at once, whatever the store is doing"
    (before, *after), busy.waiting = busy.waiting, []
    for answer in (before, *after):
        busy.waiting = [answer]
        busy.work(qtbot)
        assert gallery.seen() == []


def test_its_line_is_the_same_all_week_and_another_in_others(
    shows: Shows, sunday: StillClock, qtbot: QtBot
) -> None:
    view = WeekView(THEME)
    qtbot.addWidget(view)
    lines = set()
    gallery = shows(gratitude=True)
    for _ in range(12):
        keep(gallery.journal, of_this_week(sunday), sunday.now())
        back = gallery.looking_back.week()
        assert back is not None
        view.show_week(back, sunday.now())
        line = view.line().partition(". ")[2]
        view.show_week(back, sunday.now() + timedelta(days=3))
        assert view.line().partition(". ")[2] == line
        lines.add(line)
        sunday.move(days=7)
    assert len(lines) > 3


# By keyboard and by ear ---------------------------------------------------------------------------


def test_tab_reaches_the_strips_between_the_chips_and_the_tiles(
    shows: Shows, sunday: StillClock, qtbot: QtBot
) -> None:
    gallery = shows(earlier(), *of_this_week(sunday), gratitude=True)
    gallery.page.activateWindow()
    gallery.page.search.last_chip().setFocus()
    reached = []
    for _ in range(14):
        QTest.keyClick(now_focused(), Qt.Key.Key_Tab)
        reached.append(now_focused())
    names = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in reached
    ]
    strip = [
        "A year ago today: Rain on the tin roof",
        "Not this one again",
        "The week that was",
        "Put away",
    ]
    assert [name for name in names if name in strip] == strip
    assert reached[names.index("Put away") + 1] is gallery.page.tiles
    roles = [QAccessible.queryAccessibleInterface(one).role() for one in reached]
    assert roles[names.index(strip[0])] == QAccessible.Role.Button


def test_a_narrow_page_with_large_words_keeps_all_in_sight(
    shows: Shows, sunday: StillClock, qtbot: QtBot
) -> None:
    gallery = shows(earlier("word " * 200), *of_this_week(sunday), gratitude=True)
    gallery.page.resize(360, 700)
    settle(qtbot)
    for button in gallery.page.look_back.findChildren(QPushButton):
        if button.isVisible():
            here = button.mapTo(gallery.page, button.rect().topRight())
            assert here.x() <= 360


# In the settings ----------------------------------------------------------------------------------


def test_the_list_tells_all_and_lets_each_come_again(shows: Shows, qtbot: QtBot) -> None:
    gallery = shows(earlier(company=("Tom",)))
    view = LeftAloneList(THEME)
    qtbot.addWidget(view)
    view.setLocale(gallery.page.locale())
    presenter = LeftAlonePresenter(
        view, gallery.looking_back, gallery.there.tasks, gallery.there.events
    )
    view.show()
    presenter.bring()
    settle(qtbot)
    assert view.lines() == []
    moment = ThisMoment(gallery.there.kept(0).id, A_YEAR_AGO.date(), "Rain on\nthe tin roof")
    for left in (moment, ThisWord(Family.COMPANY, "Tom")):
        gallery.looking_back.leave(left)
    presenter.bring()
    settle(qtbot)
    assert view.lines() == ["Anything with “Tom”", "22 Nov 2025 · Rain on the tin roof"]
    view._list.setFocus()
    QTest.keyClick(view._list, Qt.Key.Key_Delete)
    settle(qtbot)
    assert view.lines() == ["22 Nov 2025 · Rain on the tin roof"]
    view._come.click()
    settle(qtbot)
    assert view.lines() == []
    assert gallery.seen() != [], "and it comes again at once"
    view._undo.click()
    view._undo.click()
    settle(qtbot)
    assert len(view.lines()) == 2
    assert not view._undo.isVisible()
    assert gallery.seen() == []
