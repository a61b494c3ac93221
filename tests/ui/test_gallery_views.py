from __future__ import annotations

from concurrent.futures import Executor
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_parts import Held, Place, keep, place, settle, with_picture
from glimmer_desktop.domain.moment import Draft, Face, Moment
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.list_view import ListView
from glimmer_desktop.ui.gallery.view_kinds import ViewKind, view_kind
from memory_journal import MemoryJournal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Place:
    """Three hundred moments, seven hours after each other, m2 private, m3 with a picture."""
    journal = MemoryJournal()
    drafts = [
        Draft(text=f"note {number}", noticed_at=clock.now() - timedelta(hours=7 * number + 1))
        for number in range(300)
    ]
    drafts[2] = Draft(text="note 2", noticed_at=drafts[2].noticed_at, private=True)
    drafts[3] = with_picture(
        journal,
        Draft(text="note 3", noticed_at=drafts[3].noticed_at, faces=(Face.SETTLED, Face.LIVELY)),
    )
    keep(journal, drafts, clock.now())
    wall = place(qtbot, inline, clock, journal)
    wall.page.tiles.setFocus()
    return wall


def turn(wall: Place, kind: ViewKind, qtbot: QtBot) -> None:
    number = list(ViewKind).index(kind)
    key = Qt.Key(Qt.Key.Key_1.value + number)
    qtbot.keyClick(wall.page, key, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)


def as_list(wall: Place, qtbot: QtBot) -> ListView:
    turn(wall, ViewKind.LIST, qtbot)
    view = wall.page.views.of_moments
    assert isinstance(view, ListView)
    return view


def current(wall: Place) -> str:
    moment = wall.page.views.of_moments.current()
    return moment.text if moment else ""


def test_keys_turn_to_another_view_and_the_keyboard_goes_along(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    assert view.isVisible()
    assert not wall.page.tiles.isVisible()
    assert view.hasFocus()
    assert wall.page.views.switch.buttons[ViewKind.LIST].isChecked()
    turn(wall, ViewKind.TILES, qtbot)
    assert wall.page.tiles.hasFocus()


def test_a_button_turns_too_and_keeps_the_keyboard(wall: Place, qtbot: QtBot) -> None:
    button = wall.page.views.switch.buttons[ViewKind.LIST]
    button.setFocus()
    with qtbot.waitSignal(wall.page.views.turned) as turned:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert turned.args == [ViewKind.LIST]
    assert button.hasFocus()


def test_the_current_moment_stays_current_and_in_sight(wall: Place, qtbot: QtBot) -> None:
    tiles = wall.page.tiles
    tiles.go_to(123)
    settle(qtbot)
    view = as_list(wall, qtbot)
    assert current(wall) == "note 123"
    assert view.viewport().rect().contains(view.tile_rect(123))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    settle(qtbot)
    turn(wall, ViewKind.TILES, qtbot)
    assert current(wall) == "note 124"
    assert tiles.viewport().rect().contains(tiles.tile_rect(124))


def test_who_has_scrolled_away_stays_there(wall: Place, qtbot: QtBot) -> None:
    tiles = wall.page.tiles
    tiles.verticalScrollBar().setValue(tiles.verticalScrollBar().maximum() // 2)
    settle(qtbot)
    top = tiles.visible().start
    view = as_list(wall, qtbot)
    assert view.visible().start == top


def test_the_list_walks_by_keys_and_acts_on_its_row(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    for key, expected in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, 299),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(view, key)
        settle(qtbot)
        assert current(wall) == f"note {expected}"
        assert view.viewport().rect().contains(view.tile_rect(expected))
    with qtbot.waitSignal(wall.presenter.moment_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args is not None
    moment: Moment = asked.args[0]
    assert moment.text == "note 0"


def test_a_page_key_leaves_out_no_row(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    seen = set(view.visible())
    while current(wall) != "note 299":
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        settle(qtbot)
        seen |= set(view.visible())
    assert seen == set(range(300))


def test_months_stand_above_their_rows(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    newest, noticed = view.headings()[0], wall.kept(0).noticed_at
    assert newest[1] == f"{noticed:%B %Y}"
    assert newest[0].bottom() < view.tile_rect(0).top()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    settle(qtbot)
    assert view.viewport().rect().contains(view.headings()[0][0])


def test_a_click_opens_a_row_and_uncovers_a_private_one_first(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    opened: list[Moment] = []
    wall.presenter.moment_asked.connect(opened.append)
    for _ in range(2):
        spot = view.tile_rect(2).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle(qtbot)
    assert [moment.text for moment in opened] == ["note 2"]


def test_a_screen_reader_meets_a_list_of_what_shows(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() is QAccessible.Role.List
    assert told.childCount() == len(view.visible())
    row = told.child(3)
    assert row.role() is QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name).startswith("note 3")
    assert "private" in told.child(2).text(QAccessible.Text.Name)


def test_a_search_is_of_both_views(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    wall.page.search.search_for("has:photo")
    settle(qtbot)
    assert len(view.visible()) == 1
    assert current(wall) == "note 3"
    turn(wall, ViewKind.TILES, qtbot)
    assert current(wall) == "note 3"
    wall.page.search.search_for("nothingofthekind")
    settle(qtbot)
    turn(wall, ViewKind.LIST, qtbot)
    wall.page.search.search_for("")
    settle(qtbot)
    assert view.isVisible()
    assert len(view.visible()) > 5


def test_what_is_let_go_leaves_the_list(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot)
    assert current(wall) == "note 1"


def test_another_width_keeps_the_rows_in_sight(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    view.jump_to(150)
    settle(qtbot)
    wall.page.resize(700, 500)
    settle(qtbot)
    assert view.visible().start == 150


def test_right_to_left_the_day_stands_at_the_right(wall: Place, qtbot: QtBot) -> None:
    view = as_list(wall, qtbot)
    usual = view.grab().toImage()
    wall.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(qtbot)
    mirrored = view.grab().toImage()
    row = view.tile_rect(5)
    beside = QPoint(row.right() - 16, row.center().y())
    dark = [
        min(image.pixelColor(beside.x() + dx, beside.y()).lightness() for dx in range(-14, 1))
        for image in (usual, mirrored)
    ]
    assert dark[1] < dark[0]


@pytest.mark.parametrize("said", ["", "wall", "LIST"])
def test_what_is_not_known_is_tiles(said: str) -> None:
    assert view_kind(said) is ViewKind.TILES
    assert view_kind("list") is ViewKind.LIST


def test_the_switch_says_names_and_keys(wall: Place) -> None:
    buttons = wall.page.views.switch.buttons
    assert buttons[ViewKind.LIST].accessibleName() == "List"
    assert buttons[ViewKind.LIST].toolTip() == "List (Ctrl+2)"
    assert QApplication.focusWidget() is wall.page.tiles


def test_the_scrubber_jumps_in_either_view_and_follows_it(wall: Place, qtbot: QtBot) -> None:
    views, scrubber = wall.page.views, wall.page.views.scrubber
    scrubber.setFocus()
    months = [section.start for section in views.months.all()]
    assert len(months) > 2
    qtbot.keyClick(scrubber, Qt.Key.Key_Down)
    settle(qtbot)
    assert months[1] in views.tiles.visible()
    assert current(wall) == f"note {months[1]}"
    view = as_list(wall, qtbot)
    scrubber.setFocus()
    qtbot.keyClick(scrubber, Qt.Key.Key_Down)
    settle(qtbot)
    assert view.visible().start == months[2]
    assert view.viewport().rect().contains(view.headings()[0][0])
    view.verticalScrollBar().setValue(0)
    assert scrubber.value() == 0


def test_pictures_on_their_way_are_let_be_when_the_list_shows(qtbot: QtBot, clock: Clock) -> None:
    journal = MemoryJournal()
    keep(journal, [with_picture(journal, Draft(text="a picture of it"))], clock.now())
    held = Held()
    wall = place(qtbot, held, clock, journal, shown=False)
    wall.page.show()
    qtbot.waitExposed(wall.page)
    wall.presenter.begin()
    while not len(wall.page.model) or not wall.page.model.moment(0):
        held.work(qtbot)
    turn(wall, ViewKind.LIST, qtbot)  # its thumbnail has been asked for
    while held.waiting:
        held.work(qtbot)
    sha256 = wall.kept(0).photos[0].sha256
    assert wall.page.model.picture(sha256) is None
    turn(wall, ViewKind.TILES, qtbot)
    while held.waiting:
        held.work(qtbot)
    assert wall.page.model.picture(sha256) is not None
