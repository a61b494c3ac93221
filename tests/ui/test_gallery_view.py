from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFocusEvent, QImage, QMouseEvent, QPaintEvent
from pytestqt.qtbot import QtBot

from gallery_parts import THEME, Place, keep, place, settle, with_picture
from glimmer_desktop.domain.moment import Draft, Face, Moment
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.tile import reads_right_to_left
from glimmer_desktop.ui.gallery.view import TileView
from memory_journal import MemoryJournal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Place:
    """A hundred moments, m2 private, m3 on guard and settled."""
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(100)]
    drafts[2] = replace(drafts[2], private=True)
    drafts[3] = replace(drafts[3], faces=(Face.ON_GUARD, Face.SETTLED), cues=("tight chest",))
    keep(journal, drafts, clock.now())
    wall = place(qtbot, inline, clock, journal)
    wall.page.tiles.setFocus()
    return wall


@pytest.fixture
def tiles(wall: Place) -> TileView:
    return wall.page.tiles


def columns(tiles: TileView) -> int:
    top = tiles.tile_rect(0).top()
    return sum(tiles.tile_rect(index).top() == top for index in range(20))


def current(tiles: TileView) -> str:
    moment = tiles.current()
    return moment.text if moment else ""


def click(tiles: TileView, index: int, qtbot: QtBot) -> None:
    spot = tiles.tile_rect(index).center()
    qtbot.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle(qtbot)


def test_arrows_and_page_keys_walk_the_wall(tiles: TileView, qtbot: QtBot) -> None:
    wide = columns(tiles)
    steps = (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + wide),
        (Qt.Key.Key_Left, wide),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, 99),
        (Qt.Key.Key_Down, 99),
        (Qt.Key.Key_Home, 0),
    )
    for key, expected in steps:
        qtbot.keyClick(tiles, key)
        settle(qtbot)
        assert current(tiles) == f"note {expected}"
        assert tiles.viewport().rect().contains(tiles.tile_rect(expected))


def test_a_page_key_leaves_out_nothing(tiles: TileView, qtbot: QtBot) -> None:
    seen = set(tiles.visible())
    while current(tiles) != "note 99":
        qtbot.keyClick(tiles, Qt.Key.Key_PageDown)
        settle(qtbot)
        seen |= set(tiles.visible())
    assert seen == set(range(100))
    while current(tiles) != "note 0":
        qtbot.keyClick(tiles, Qt.Key.Key_PageUp)
        settle(qtbot)


def test_right_to_left_everything_is_mirrored(tiles: TileView, qtbot: QtBot) -> None:
    first = tiles.tile_rect(0)
    tiles.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(qtbot)
    wide = tiles.viewport().width()
    assert tiles.tile_rect(0).left() == wide - first.left() - first.width()
    qtbot.keyClick(tiles, Qt.Key.Key_Left)
    settle(qtbot)
    assert current(tiles) == "note 1"
    opened: list[Moment] = []
    tiles.opened.connect(opened.append)
    click(tiles, 1, qtbot)
    assert [moment.text for moment in opened] == ["note 1"]
    assert not tiles.grab().isNull()


def test_a_click_opens_and_beside_a_tile_nothing_does(tiles: TileView, qtbot: QtBot) -> None:
    opened: list[Moment] = []
    tiles.opened.connect(opened.append)
    click(tiles, 5, qtbot)
    assert [moment.text for moment in opened] == ["note 5"]
    between = tiles.tile_rect(0).topRight() + QPoint(5, 5)
    qtbot.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=between)
    assert len(opened) == 1


def test_keys_wish_things_of_the_current_tile(tiles: TileView, qtbot: QtBot) -> None:
    wished: list[tuple[str, str]] = []
    for name in ("opened", "edit_asked", "close_asked", "picture_asked", "let_go_asked"):
        signal = getattr(tiles, name)
        signal.disconnect()
        signal.connect(lambda moment, name=name: wished.append((name, moment.text)))
    keys = (Qt.Key.Key_Return, Qt.Key.Key_E, Qt.Key.Key_C, Qt.Key.Key_Space, Qt.Key.Key_Delete)
    for key in keys:
        qtbot.keyClick(tiles, key)
    assert [name for name, _ in wished] == [
        "opened",
        "edit_asked",
        "close_asked",
        "picture_asked",
        "let_go_asked",
    ]
    assert {text for _, text in wished} == {"note 0"}


def test_a_private_one_is_covered_until_clicked(wall: Place, qtbot: QtBot) -> None:
    tiles, model = wall.page.tiles, wall.page.model
    opened: list[Moment] = []
    tiles.opened.connect(opened.append)
    click(tiles, 2, qtbot)
    assert opened == []
    assert not model.covered(wall.kept(2))
    click(tiles, 2, qtbot)
    assert [moment.text for moment in opened] == ["note 2"]
    wall.page.hide()
    assert model.covered(wall.kept(2))


def test_a_covered_one_cannot_be_seen_by_other_keys(wall: Place, qtbot: QtBot) -> None:
    asked: list[Moment] = []
    wall.presenter.edit_asked.connect(asked.append)
    wall.presenter.picture_asked.connect(asked.append)
    wall.page.tiles.go_to(2)
    for key in (Qt.Key.Key_E, Qt.Key.Key_Space):
        wall.page.model.cover_all()
        qtbot.keyClick(wall.page.tiles, key)
        assert not wall.page.model.covered(wall.kept(2))
    assert asked == []


def test_covered_tiles_paint_no_word_of_theirs(
    wall: Place, qtbot: QtBot, clock: Clock, inline: Executor
) -> None:
    tiles = wall.page.tiles
    covered = tiles.grab(tiles.tile_rect(2)).toImage()
    changed = replace(wall.kept(2), text="quite other words", cues=("tight chest",))
    wall.journal.moments.change(changed)
    wall.events.moment_changed.emit(changed)
    settle(qtbot)
    assert wall.page.model.moment(2) == changed
    assert tiles.grab(tiles.tile_rect(2)).toImage() == covered


def test_a_screen_reader_hears_the_current_tile(tiles: TileView, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(tiles, Qt.Key.Key_Right)
    settle(qtbot)
    said = tiles.accessibleDescription()
    for part in ("note 3", "glimmer", "on guard", "settled", "Today", "tight chest"):
        assert part in said
    qtbot.keyClick(tiles, Qt.Key.Key_Left)
    settle(qtbot)
    assert tiles.accessibleDescription().startswith("private")
    assert "note 2" not in tiles.accessibleDescription()


def test_another_width_keeps_the_tiles_in_sight(wall: Place, qtbot: QtBot) -> None:
    tiles = wall.page.tiles
    tiles.verticalScrollBar().setValue(tiles.verticalScrollBar().maximum() // 2)
    settle(qtbot)
    first = wall.page.model.moment(tiles.visible().start)
    for width in (500, 1_300, 700):
        wall.page.resize(width, 700)
        settle(qtbot)
        shown = [wall.page.model.moment(index) for index in tiles.visible()]
        assert first in shown


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_larger_text_makes_larger_tiles_that_fit(wall: Place, qtbot: QtBot, percent: int) -> None:
    tiles = wall.page.tiles
    tiles.wear(replace(THEME, text_size=percent))
    for width in (420, 700, 1_200):
        wall.page.resize(width, 600)
        settle(qtbot)
        for index in range(columns(tiles)):
            rect = tiles.tile_rect(index)
            assert tiles.viewport().rect().left() <= rect.left()
            assert rect.right() <= tiles.viewport().rect().right()


def test_the_month_passes_by_while_scrolling(wall: Place, qtbot: QtBot) -> None:
    tiles = wall.page.tiles
    assert not tiles.month.isVisible()
    tiles.verticalScrollBar().setValue(300)
    assert tiles.month.isVisible()
    assert tiles.month.text() == "November 2026"
    qtbot.waitUntil(lambda: not tiles.month.isVisible(), timeout=3_000)


def test_the_ring_is_for_who_goes_by_keys(tiles: TileView, qtbot: QtBot) -> None:
    by_mouse = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason)
    tiles.focusInEvent(by_mouse)
    plain = tiles.grab(tiles.tile_rect(0)).toImage()
    by_tab = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    tiles.focusInEvent(by_tab)
    assert tiles.grab(tiles.tile_rect(0)).toImage() != plain


def test_hovering_shows_which_tile_a_click_would_open(tiles: TileView, qtbot: QtBot) -> None:
    plain = tiles.grab(tiles.tile_rect(1)).toImage()
    spot = QPointF(tiles.tile_rect(1).center())
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, spot, spot, none, none, Qt.KeyboardModifier.NoModifier
    )
    tiles.mouseMoveEvent(move)
    assert tiles.grab(tiles.tile_rect(1)).toImage() != plain
    tiles.viewportEvent(QEvent(QEvent.Type.Leave))
    assert tiles.grab(tiles.tile_rect(1)).toImage() == plain


def test_markup_shows_as_typed(wall: Place, qtbot: QtBot) -> None:
    tiles = wall.page.tiles
    for text in ("<b>bold</b>", "bold"):
        changed = replace(wall.kept(0), text=text)
        wall.journal.moments.change(changed)
        wall.events.moment_changed.emit(changed)
        settle(qtbot)
        shots = tiles.property("shots") or []
        tiles.setProperty("shots", [*shots, tiles.grab(tiles.tile_rect(0)).toImage()])
    with_marks, without = tiles.property("shots")
    assert with_marks != without


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[QRect]:
    """What is painted of any wall. It has to come before the wall: Qt remembers what it calls."""
    rects: list[QRect] = []
    paint = TileView.paintEvent

    def noted(tiles: TileView, event: QPaintEvent) -> None:
        rects.append(event.rect())
        paint(tiles, event)

    monkeypatch.setattr(TileView, "paintEvent", noted)
    return rects


def test_a_picture_that_comes_paints_its_tile_alone(
    painted: list[QRect], wall: Place, qtbot: QtBot
) -> None:
    draft = with_picture(wall.journal, wall.kept(5).as_draft())
    wall.events.moment_changed.emit(wall.capture.change(wall.kept(5), draft))
    settle(qtbot)
    tiles, model = wall.page.tiles, wall.page.model
    sha256 = wall.kept(5).photos[0].sha256
    image = model.picture(sha256)
    assert image is not None
    painted.clear()
    model.put_picture(sha256, image.copy())
    settle(qtbot)
    assert painted == [tiles.tile_rect(5)]


def test_an_uncovered_one_shows_its_picture(wall: Place, qtbot: QtBot) -> None:
    draft = with_picture(wall.journal, wall.kept(2).as_draft())
    wall.events.moment_changed.emit(wall.capture.change(wall.kept(2), draft))
    settle(qtbot)
    sha256 = wall.kept(2).photos[0].sha256
    assert wall.page.model.picture(sha256) is None
    click(wall.page.tiles, 2, qtbot)
    assert wall.page.model.picture(sha256) is not None


def test_what_comes_for_tiles_out_of_sight_paints_nothing(
    painted: list[QRect], wall: Place, qtbot: QtBot
) -> None:
    settle(qtbot)
    painted.clear()
    wall.page.model.put_picture("of no tile", QImage(8, 8, QImage.Format.Format_RGB32))
    wall.page.model.fill({wall.page.model.key(90): wall.kept(90)})
    settle(qtbot)
    assert painted == []


def test_the_same_result_again_paints_nothing(
    painted: list[QRect], wall: Place, qtbot: QtBot
) -> None:
    settle(qtbot)
    painted.clear()
    wall.presenter.begin()
    settle(qtbot)
    assert painted == []
    wall.events.moment_kept.emit(wall.capture.keep(Draft(text="just now")))
    settle(qtbot)
    assert painted[-1] == wall.page.tiles.viewport().rect()


def test_a_text_reads_as_its_first_letter_does() -> None:
    assert reads_right_to_left("“123 رائحة Kaffee")
    assert reads_right_to_left("שלום")
    assert not reads_right_to_left("123 tea رائحة")
    assert not reads_right_to_left("123 …")
