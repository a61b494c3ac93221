from __future__ import annotations

from concurrent.futures import Executor
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from gallery_parts import RESOURCES, Held, Place, keep, place, settle
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.calendar_view import CalendarView
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import MemoryJournal

COUNT = 40


@pytest.fixture
def journal(clock: Clock) -> MemoryJournal:
    """Forty moments, eleven days after each other, two of them on the newest day."""
    journal, now = MemoryJournal(), clock.now()
    noticed = [now - timedelta(days=11 * number, hours=1) for number in range(COUNT)]
    noticed[1] = noticed[0] - timedelta(hours=1)
    drafts = [Draft(text=f"note {n}", noticed_at=at) for n, at in enumerate(noticed)]
    drafts[5] = Draft(text="note 5", noticed_at=noticed[5], faces=(Face.SETTLED,))
    keep(journal, drafts, now)
    return journal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock, journal: MemoryJournal) -> Place:
    wall = place(qtbot, inline, clock, journal)
    wall.page.tiles.setFocus()
    return wall


@pytest.fixture
def calendar(wall: Place, qtbot: QtBot) -> CalendarView:
    turn(wall, qtbot, Qt.Key.Key_3)
    return wall.page.views.calendar


def turn(wall: Place, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(wall.page, key, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)


def noticed(wall: Place, number: int) -> date:
    return wall.kept(number).noticed_at.date()


def current(wall: Place) -> str:
    moment = wall.page.views.of_moments.current()
    return moment.text if moment else ""


def test_it_shows_the_day_of_the_current_moment_and_what_it_holds(
    wall: Place, calendar: CalendarView
) -> None:
    assert calendar.isVisible()
    assert calendar.year.hasFocus()
    assert calendar.year.day() == noticed(wall, 0)
    assert calendar.title() == str(noticed(wall, 0).year)
    assert calendar.line().endswith("2 moments")
    assert not wall.page.views.scrubber.isVisible()


def test_many_that_come_back_at_once_are_counted(
    wall: Place, calendar: CalendarView, journal: MemoryJournal, clock: Clock, qtbot: QtBot
) -> None:
    at = clock.now() - timedelta(hours=1)
    more = [Draft(text=words, noticed_at=at) for words in ("one more", "and one")]
    keep(journal, more, clock.now(), first=100)
    wall.events.moments_changed.emit(2)
    settle(qtbot)
    assert calendar.line().endswith("4 moments")


def test_keys_walk_by_days_weeks_and_years(calendar: CalendarView, qtbot: QtBot) -> None:
    year, start = calendar.year, calendar.year.day()
    for key, days in (
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Up, -8),
        (Qt.Key.Key_Right, -7),
        (Qt.Key.Key_Down, 0),
    ):
        qtbot.keyClick(year, key)
        assert year.day() == start + timedelta(days=days)
    qtbot.keyClick(year, Qt.Key.Key_PageUp)
    assert year.day() == start.replace(year=start.year - 1)
    assert calendar.title() == str(start.year - 1)
    qtbot.keyClick(year, Qt.Key.Key_PageDown)
    qtbot.keyClick(year, Qt.Key.Key_Home)
    assert year.day() == date(start.year, 1, 1)
    qtbot.keyClick(year, Qt.Key.Key_End)
    assert year.day() == date(start.year, 12, 31)


def test_right_to_left_the_arrows_turn_with_the_days(calendar: CalendarView, qtbot: QtBot) -> None:
    start = calendar.year.day()
    calendar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    calendar.year.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(calendar.year, Qt.Key.Key_Left)
    assert calendar.year.day() == start + timedelta(days=1)
    assert calendar.before.text() == "›"


def test_enter_lists_the_day_and_writes_it_into_the_box(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    day = calendar.year.day()
    qtbot.keyClick(calendar.year, Qt.Key.Key_Return)
    settle(qtbot)
    assert wall.page.views.kind is ViewKind.LIST
    assert wall.page.search.text() == f"on:{day.isoformat()}"
    assert wall.said() == ["note 0", "note 1"]
    assert wall.page.views.of_moments.hasFocus()


def test_another_day_takes_the_place_of_the_one_that_was_looked_for(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    wall.page.search.search_for("on:2001 face:settled")
    settle(qtbot)
    calendar.year.day_asked.emit(noticed(wall, 5))
    settle(qtbot)
    assert wall.page.search.text() == f"face:settled on:{noticed(wall, 5).isoformat()}"
    assert wall.said() == ["note 5"]


def test_ctrl_enter_and_the_name_of_a_month_list_the_month(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    qtbot.keyClick(calendar.year, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert wall.page.search.text() == f"on:{noticed(wall, 0):%Y-%m}"
    wall.page.search.search_for("")
    turn(wall, qtbot, Qt.Key.Key_3)
    first = calendar.year.tile_rect(date(calendar.year.day().year, 1, 1).toordinal())
    title = QPoint(calendar.year.tile_rect(_first_monday(calendar)).left() + 5, first.top() - 6)
    qtbot.mouseClick(calendar.year.viewport(), Qt.MouseButton.LeftButton, pos=title)
    settle(qtbot)
    assert wall.page.search.text() == f"on:{calendar.year.day().year}-01"


def _first_monday(calendar: CalendarView) -> int:
    days = (date(calendar.year.day().year, 1, number) for number in range(1, 8))
    return next(day.toordinal() for day in days if day.weekday() == 0)


def test_a_click_lists_a_day_with_moments_and_only_marks_one_without(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    empty = noticed(wall, 0) - timedelta(days=2)
    for day in (empty, noticed(wall, 0)):
        assert wall.page.views.kind is ViewKind.CALENDAR
        spot = calendar.year.tile_rect(day.toordinal()).center()
        qtbot.mouseClick(calendar.year.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle(qtbot)
        assert calendar.year.day() == day
    assert wall.page.views.kind is ViewKind.LIST


def test_a_pointer_is_told_what_a_day_holds(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    day = noticed(wall, 2)
    spot = calendar.year.tile_rect(day.toordinal()).center()
    qtbot.mouseMove(calendar.year.viewport(), spot)
    qtbot.waitUntil(lambda: calendar.line() == calendar.year.say(day))
    assert calendar.line().endswith("1 moment")


def test_the_current_moment_stays_and_another_day_brings_its_newest(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    turn(wall, qtbot, Qt.Key.Key_1)
    wall.page.tiles.go_to(1)
    turn(wall, qtbot, Qt.Key.Key_3)
    turn(wall, qtbot, Qt.Key.Key_2)
    assert current(wall) == "note 1"
    turn(wall, qtbot, Qt.Key.Key_3)
    calendar.year.show_day(noticed(wall, 7))
    turn(wall, qtbot, Qt.Key.Key_1)
    assert current(wall) == "note 7"
    turn(wall, qtbot, Qt.Key.Key_3)
    calendar.year.show_day(noticed(wall, 7) - timedelta(days=1))
    turn(wall, qtbot, Qt.Key.Key_1)
    assert current(wall) == "note 7"


def test_a_search_and_what_is_kept_or_let_go_show_at_once(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    day = noticed(wall, 0)
    wall.page.search.search_for("face:settled")
    settle(qtbot)
    assert calendar.year.say(noticed(wall, 5)).endswith("1 moment")
    assert "moment" not in calendar.year.say(day)
    wall.page.search.search_for("")
    settle(qtbot)
    kept = wall.capture.keep(Draft(text="one more", noticed_at=wall.kept(0).noticed_at))
    wall.events.moment_kept.emit(kept)
    settle(qtbot)
    assert calendar.year.say(day).endswith("3 moments")
    wall.presenter.let_go(kept)
    settle(qtbot)
    assert calendar.year.say(day).endswith("2 moments")


def test_what_is_done_to_many_shows_at_once(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    day = noticed(wall, 0)
    wall.journal.moments.let_go(wall.kept(0).id, wall.kept(0).noticed_at)
    wall.events.moments_changed.emit(1)
    settle(qtbot)
    assert calendar.year.say(day).endswith("1 moment")


def test_m_and_the_button_look_back_on_the_month_of_the_day(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    asked: list[Leaf | None] = []
    wall.presenter.leaf_asked.connect(asked.append)
    calendar.year.show_day(date(2025, 3, 9))
    qtbot.keyClick(calendar.year, Qt.Key.Key_M)
    wall.page.leaf_requested.emit()
    assert asked == [Leaf(2025, 3)] * 2


def test_one_question_at_a_time_and_the_last_search_counts(
    qtbot: QtBot, clock: Clock, journal: MemoryJournal
) -> None:
    held = Held()
    wall = place(qtbot, held, clock, journal, shown=False)
    wall.page.show()
    qtbot.waitExposed(wall.page)
    wall.presenter.begin()
    asked: list[str] = []
    by_day = wall.gallery.by_day
    wall.gallery.by_day = lambda query: asked.append(str(query)) or by_day(query)  # type: ignore[method-assign, func-returns-value]
    wall.page.views.turn_to(ViewKind.CALENDAR)
    for text in ("face:settled", "face:restful", "note"):
        wall.page.search.search_for(text)
    while held.waiting:
        held.work(qtbot)
    assert asked == ["", "note*"]


def test_a_screen_reader_meets_a_list_of_days(wall: Place, calendar: CalendarView) -> None:
    told = QAccessible.queryAccessibleInterface(calendar.year)
    assert told.role() is QAccessible.Role.List
    assert told.childCount() in (365, 366)
    day = calendar.year.day()
    item = told.child(day.timetuple().tm_yday - 1)
    assert item.role() is QAccessible.Role.ListItem
    assert item.text(QAccessible.Text.Name).endswith("2 moments")
    assert item.state().focused
    assert calendar.year.accessibleDescription() == calendar.line()
    names = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        for one in (calendar.before, calendar.after)
    ]
    assert names == ["The year before", "The year after"]


@pytest.mark.parametrize("look", ["light", "dark", "high-contrast", "high-contrast-dark"])
def test_days_without_leave_no_mark(
    wall: Place, calendar: CalendarView, qtbot: QtBot, look: str
) -> None:
    calendar.wear(load_theme(RESOURCES, look))
    wall.page.search.box.setFocus()
    image = calendar.year.viewport().grab().toImage()
    day = noticed(wall, 2)
    assert len(_colours(image, calendar.year.tile_rect(day.toordinal()))) > 2
    without = calendar.year.tile_rect((day - timedelta(days=3)).toordinal())
    assert len(_colours(image, without)) == 1


def _colours(image: QImage, rect: QRect) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


def test_a_low_window_scrolls_to_the_current_month(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    calendar.wear(load_theme(RESOURCES, "light", text_size=200))
    wall.page.resize(500, 420)
    settle(qtbot)
    view = calendar.year
    for day in (date(view.day().year, 12, 31), date(view.day().year, 1, 1)):
        view.show_day(day)
        assert view.viewport().rect().contains(view.tile_rect(day.toordinal()))


def test_buttons_go_by_years(calendar: CalendarView, qtbot: QtBot) -> None:
    year = calendar.year.day().year
    calendar.before.click()
    calendar.before.click()
    calendar.after.click()
    assert calendar.title() == str(year - 1)


def test_no_count_is_a_question_without_a_moment(
    qtbot: QtBot, inline: Executor, clock: Clock
) -> None:
    wall = place(qtbot, inline, clock, MemoryJournal())
    turn(wall, qtbot, Qt.Key.Key_3)
    assert wall.page.views.kind is ViewKind.CALENDAR
    assert not wall.page.views.isVisible()  # the empty page says what there is to say
    assert wall.page.views.calendar.year.day() == clock.now().date()


def chosen(wall: Place) -> list[str]:
    at = wall.gallery.at(wall.page.model.chosen_keys())
    return [moment.text for moment in at]


def click(calendar: CalendarView, qtbot: QtBot, day: date, modifiers: Qt.KeyboardModifier) -> None:
    spot = calendar.year.tile_rect(day.toordinal()).center()
    qtbot.mouseClick(calendar.year.viewport(), Qt.MouseButton.LeftButton, modifiers, spot)
    settle(qtbot)


def test_days_are_chosen_by_ctrl_and_a_stretch_of_them_by_shift(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    click(calendar, qtbot, noticed(wall, 0), ctrl)
    assert calendar.isVisible()
    assert chosen(wall) == ["note 0", "note 1"]
    assert wall.page.many.told() == "2 moments chosen"
    assert calendar.year.is_chosen(noticed(wall, 0).toordinal())
    click(calendar, qtbot, noticed(wall, 4), ctrl)
    assert chosen(wall) == ["note 0", "note 1", "note 4"]
    click(calendar, qtbot, noticed(wall, 2), shift)
    assert chosen(wall) == ["note 2", "note 3", "note 4"]
    click(calendar, qtbot, noticed(wall, 3), ctrl)
    assert chosen(wall) == ["note 2", "note 4"]
    click(calendar, qtbot, noticed(wall, 2) + timedelta(days=1), ctrl)
    assert chosen(wall) == ["note 2", "note 4"], "a day without moments adds none"


def test_days_are_chosen_by_keys_and_let_go_together(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    year = calendar.year
    qtbot.keyClick(year, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    for _ in range(4):
        qtbot.keyClick(year, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot)
    assert chosen(wall) == ["note 0", "note 1", "note 2"]
    qtbot.keyClick(year, Qt.Key.Key_Escape)
    settle(qtbot)
    assert chosen(wall) == []
    assert not wall.page.many.isVisible()
    qtbot.keyClick(year, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert len(chosen(wall)) == COUNT
    qtbot.keyClick(year, Qt.Key.Key_Delete)
    settle(qtbot)
    assert wall.page.many.told().startswith("40 moments will be let go.")
    wall.page.many._answer(True)
    settle(qtbot)
    assert wall.said() == []
    assert not year.chosen_days()


def test_of_a_chosen_day_only_what_is_looked_for_is_chosen(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    wall.page.search.search_for("face:settled")
    settle(qtbot)
    qtbot.keyClick(calendar.year, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert chosen(wall) == ["note 5"]


def test_what_is_chosen_elsewhere_is_no_longer_chosen_by_days(
    wall: Place, calendar: CalendarView, qtbot: QtBot
) -> None:
    qtbot.keyClick(calendar.year, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert calendar.year.chosen_days() == [noticed(wall, 0)]
    wall.page.model.chosen.clear()
    assert calendar.year.chosen_days() == []
