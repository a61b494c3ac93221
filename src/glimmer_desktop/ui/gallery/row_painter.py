"""Paints one row of the list, day, faces by shape, first words and marks; and the months."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen

from glimmer_desktop.domain.moment import Face, Moment
from glimmer_desktop.ui.dates import short_date
from glimmer_desktop.ui.gallery.tile import (
    KEPT_CLOSE,
    TilePainter,
    TileState,
    reads_right_to_left,
)
from glimmer_desktop.ui.gallery.wording import first_line, private_word
from glimmer_desktop.ui.theme.theme import EASILY_HIT, FACE_SHAPES, Theme

SIDE = 10
GAP = 12
RADIUS = 8
_LONGEST = 300
"""Characters of a moment that a row looks at; a screen shows no more of them."""
_MOST_SHAPES = 3
_CENTRED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_ONE_LINE = Qt.TextFlag.TextSingleLine.value


class RowPainter(TilePainter):
    """As `TilePainter`, for one line each."""

    def __init__(self, theme: Theme, locale: QLocale, now: datetime) -> None:
        super().__init__(theme, locale)
        self._said = theme.serif(1.1)
        self._month = theme.sans(1.0, bold=True)
        self._said_metrics = QFontMetrics(self._said)
        self._date_room = self._widest_date(now)
        widest = max(self._foot_metrics.horizontalAdvance(shape) for shape in FACE_SHAPES.values())
        self._shape_room = _MOST_SHAPES * (widest + 3)
        self._mark = self._foot_metrics.height()

    @property
    def row_height(self) -> int:
        lines = max(self._said_metrics.lineSpacing(), self._foot_metrics.lineSpacing())
        return max(EASILY_HIT, lines + 12)

    @property
    def heading_height(self) -> int:
        return QFontMetrics(self._month).lineSpacing() + 22

    def paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """A moment on its way: a calm bar where its words will be."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        bar = QRectF(rect).adjusted(SIDE, rect.height() * 0.3, -SIDE, -rect.height() * 0.3)
        painter.drawRoundedRect(bar, 4, 4)

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        moment: Moment,
        picture: QImage | None,
        state: TileState,
    ) -> None:
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._paint_ground(painter, rect, state)
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        day, rest = _split(inner, self._date_room, mirrored)
        shapes, rest = _split(rest, self._shape_room, mirrored)
        painter.setFont(self._foot)
        painter.setPen(self._theme.colour("ink_soft"))
        said = short_date(moment.noticed_at, state.now, self._locale)
        painter.drawText(day, _at_start(mirrored), said)
        if not state.covered:
            self._paint_faces(painter, shapes, moment)
            rest = self._paint_marks(painter, rest, moment)
        self._paint_said(painter, rest, moment, covered=state.covered)
        painter.restore()

    def paint_heading(self, painter: QPainter, rect: QRect, month: str) -> None:
        """A month above its rows, on a fine line."""
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(self._month)
        painter.setPen(self._theme.colour("ink"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect.adjusted(SIDE, 0, -SIDE, -6), (side | below).value | _ONE_LINE, month)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(rect.left() + SIDE, rect.bottom(), rect.right() - SIDE, rect.bottom())

    def _widest_date(self, now: datetime) -> int:
        """Room for a day said in any way, in this language and this size of text."""
        days = [now - timedelta(days=number) for number in range(8)]
        days += [datetime(now.year, month, 28, tzinfo=now.tzinfo) for month in range(1, 13)]
        days += [datetime(2000, month, 28, tzinfo=now.tzinfo) for month in range(1, 13)]
        said = (short_date(day, now, self._locale) for day in days)
        return max(self._foot_metrics.horizontalAdvance(one) for one in said) + GAP

    def _paint_ground(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        if state.chosen:  # a ground, and a bar at its beginning: not told by a colour alone
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("glimmer_wash"))
            painter.drawRect(rect)
            bar = QRect(rect.x(), rect.y(), 5, rect.height())
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, self._theme.colour("glimmer_ink"))
        elif state.hovered or state.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("card"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if state.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_faces(self, painter: QPainter, room: QRect, moment: Moment) -> None:
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(self._foot)
        for face in _one_a_shape(moment.faces)[:_MOST_SHAPES]:
            shape = FACE_SHAPES[face]
            painter.setPen(self._theme.face_colour(face))
            place, room = _split(room, self._foot_metrics.horizontalAdvance(shape) + 3, mirrored)
            painter.drawText(place, _at_start(mirrored), shape)

    def _paint_marks(self, painter: QPainter, room: QRect, moment: Moment) -> QRect:
        """Kept close and with a photo, at the row's end; returns what is left of the room."""
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for there, paint in ((moment.photos, self._paint_photo), (moment.close, self._paint_close)):
            if there:
                room, place = _split(room, room.width() - self._mark - 6, mirrored)
                paint(painter, place)
        return room

    def _paint_close(self, painter: QPainter, place: QRect) -> None:
        painter.setFont(self._foot)
        painter.setPen(self._theme.colour("glimmer_ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, KEPT_CLOSE)

    def _paint_photo(self, painter: QPainter, place: QRect) -> None:
        """A small picture: a frame, and two hills in it."""
        side = self._mark * 0.72
        frame = QRectF(0, 0, side * 1.2, side)
        frame.moveCenter(QRectF(place).center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("ink_soft"), 1.2))
        painter.drawRoundedRect(frame, 2, 2)
        hills = ((0.12, 0.75), (0.4, 0.4), (0.6, 0.65), (0.72, 0.5), (0.88, 0.75))
        width, height = frame.width(), frame.height()
        line = [frame.topLeft() + QPointF(x * width, y * height) for x, y in hills]
        painter.drawPolyline(line)

    def _paint_said(self, painter: QPainter, room: QRect, moment: Moment, *, covered: bool) -> None:
        words = private_word() if covered else first_line(moment)[:_LONGEST]
        soft = covered or not words
        if not words:
            words = QCoreApplication.translate("List", "a picture") if moment.photos else ""
        painter.setFont(self._foot if soft else self._said)
        painter.setPen(self._theme.colour("ink_soft" if soft else "ink"))
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, max(0, room.width() - GAP)
        )
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        own = reads_right_to_left(words) if words and not soft else mirrored
        reading = painter.layoutDirection()
        right_to_left = Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(right_to_left if own else Qt.LayoutDirection.LeftToRight)
        painter.drawText(room, _at_start(mirrored), shown)  # where the others begin
        painter.setLayoutDirection(reading)


def _one_a_shape(faces: tuple[Face, ...]) -> list[Face]:
    return list({FACE_SHAPES[face]: face for face in faces if FACE_SHAPES[face]}.values())


def _split(room: QRect, width: int, mirrored: bool) -> tuple[QRect, QRect]:
    """The first `width` px of a room in reading order, and the rest."""
    first, rest = QRect(room), QRect(room)
    if mirrored:
        first.setLeft(room.right() + 1 - width)
        rest.setRight(room.right() - width)
    else:
        first.setWidth(width)
        rest.setLeft(room.left() + width)
    return first, rest


def _at_start(mirrored: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return (_CENTRED | side).value | _ONE_LINE
