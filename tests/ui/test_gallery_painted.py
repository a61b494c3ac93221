"""A copied tile shows exactly what a painted one does, and is painted anew when it has to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gallery_parts import RESOURCES
from glimmer_desktop.domain.moment import Draft, Face, Moment, MomentId, Photo, moment_from
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.painted import PaintedTiles
from glimmer_desktop.ui.gallery.tile import TilePainter, TileState
from glimmer_desktop.ui.theme.theme import load_theme

ROOM = QSize(260, 260)


@dataclass
class Shown:
    """One tile as a wall shows it, and how often it has been painted."""

    tile: TilePainter
    moment: Moment
    state: TileState
    picture: QImage | None = None
    ratio: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    size: QSize = field(default_factory=lambda: QSize(220, 230))
    painted: int = 0

    def __post_init__(self) -> None:
        self.copies = PaintedTiles(self.tile)
        self._paint = self.tile.paint
        self.tile.paint = self._counted  # type: ignore[method-assign]

    def _counted(self, *what: object) -> None:
        self.painted += 1
        self._paint(*what)  # type: ignore[arg-type]

    def copied(self) -> QImage:
        with _Onto(self) as (image, painter):
            self.copies.draw(painter, self._rect(), self.moment, self.picture, self.state)
        return image

    def plain(self) -> QImage:
        with _Onto(self) as (image, painter):
            self._paint(painter, self._rect(), self.moment, self.picture, self.state)
        return image

    def _rect(self) -> QRect:
        return QRect(10, 12, self.size.width(), self.size.height())


class _Onto:
    def __init__(self, shown: Shown) -> None:
        self._image = QImage(ROOM * shown.ratio, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(shown.ratio)
        self._image.fill(shown.tile.paper)
        self._direction = shown.direction

    def __enter__(self) -> tuple[QImage, QPainter]:
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.setLayoutDirection(self._direction)
        return self._image, self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.end()


def noted(now: datetime, *, photo: bool = False, **said: object) -> Moment:
    photos = (Photo("aa" * 32, 60, 40, 9, "image/png"),) if photo else ()
    draft = Draft(text="Light on the stairs, and the cat asleep in it all afternoon", photos=photos)
    return moment_from(
        replace(draft, **said),  # type: ignore[arg-type]
        id=MomentId("m0"),
        noticed_at=now,
        created_at=now,
        changed_at=now,
    )


def alike(one: QImage, other: QImage) -> bool:
    """To the pixel, but for one step of a gradient, whose rounding depends on where it stands."""
    if one == other:
        return True
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return one.size() == other.size() and all(abs(a - b) <= 1 for a, b in pairs)


def picture(colour: str) -> QImage:
    image = QImage(220, 123, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def shown(qtbot: QtBot, clock: Clock) -> Iterator[Shown]:
    tile = TilePainter(load_theme(RESOURCES, "light"), QLocale("en_GB"))
    moment = noted(clock.now(), faces=(Face.SETTLED, Face.LIVELY), cues=("slow breath",))
    yield Shown(tile, moment, TileState(clock.now()))


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_copy_is_what_would_be_painted(
    qtbot: QtBot, clock: Clock, theme: str, ratio: float
) -> None:
    tile = TilePainter(load_theme(RESOURCES, theme), QLocale("en_GB"))
    for photo in (False, True):
        moment = noted(clock.now(), photo=photo, close=True, faces=(Face.RESTFUL,))
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            shown = Shown(tile, moment, TileState(clock.now()), ratio=ratio, direction=direction)
            shown.picture = picture("teal") if photo else None
            assert alike(shown.copied(), shown.plain())
            assert alike(shown.copied(), shown.plain())  # this time it is a copy


def test_what_stays_the_same_is_painted_once(shown: Shown) -> None:
    for _ in range(3):
        shown.copied()
    later = shown.state.now + timedelta(minutes=5)
    shown.state = replace(shown.state, now=later)
    shown.copied()
    assert shown.painted == 1


def test_whatever_changes_is_painted_anew(shown: Shown) -> None:
    shown.copied()
    changes = (
        {"moment": replace(shown.moment, text="Something else")},
        {"moment": noted(shown.state.now, photo=True)},
        {"picture": picture("teal")},
        {"picture": picture("maroon")},
        {"size": QSize(200, 210)},
        {"ratio": 2.0},
        {"direction": Qt.LayoutDirection.RightToLeft},
        {"state": TileState(shown.state.now, covered=True)},
        {"state": TileState(shown.state.now + timedelta(days=1), covered=True)},
    )
    for number, change in enumerate(changes, start=2):
        for name, value in change.items():
            setattr(shown, name, value)
        assert alike(shown.copied(), shown.plain()), change
        assert shown.painted == number, change


def test_the_current_and_the_hovered_one_are_painted_as_they_are(shown: Shown) -> None:
    for state in ({"current": True}, {"hovered": True}, {"current": True}):
        shown.state = TileState(shown.state.now, **state)
        assert alike(shown.copied(), shown.plain())
    assert shown.painted == 3


def test_where_a_point_is_no_whole_number_of_pixels_nothing_is_copied(shown: Shown) -> None:
    shown.ratio = 1.5
    assert alike(shown.copied(), shown.plain())
    shown.copied()
    assert shown.painted == 2
