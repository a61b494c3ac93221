"""Paints one tile: a picture with its caption, or words on the wash of their face."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from glimmer_desktop.domain.moment import Face, Moment
from glimmer_desktop.ui.gallery.wording import date_line, face_line, private_word, words_of
from glimmer_desktop.ui.theme.theme import FACE_SHAPES, Theme
from glimmer_desktop.ui.widgets.breaking import in_lines, rest_from

RADIUS = 12
PAD = 12
KEPT_CLOSE = "♡"
CHOSEN = "✓"
LINE_BREAK = "\u2028"
PICTURE_SHARE = 0.56
"""A picture's height, of the tile's width."""
_LINES_IN_A_LIST = 3


@dataclass(frozen=True, slots=True)
class TileState:
    """What is shown about a tile besides what it holds."""

    now: datetime
    current: bool = False
    hovered: bool = False
    covered: bool = False
    chosen: bool = False


class TilePainter:
    """Fonts and measures of one theme, worked out once; painting itself keeps nothing."""

    def __init__(self, theme: Theme, locale: QLocale) -> None:
        self._theme = theme
        self._locale = locale
        self._words = theme.serif(1.3)
        self._caption = theme.sans(1.08)
        self._foot = theme.sans(0.92)
        self._words_line = QFontMetrics(self._words).lineSpacing() * 1.05
        self._caption_line = QFontMetrics(self._caption).lineSpacing()
        self._foot_metrics = QFontMetrics(self._foot)
        self._foot_line = self._foot_metrics.lineSpacing() + 2

    @property
    def paper(self) -> QColor:
        """What tiles lie on."""
        return self._theme.colour("paper")

    @property
    def least_width(self) -> int:
        """Room for about 23 characters of a caption; for fewer where text is large, since two
        narrow tiles say more than one wide one."""
        characters = 23 - max(0, self._theme.text_size - 100) // 20
        return max(190, QFontMetrics(self._caption).averageCharWidth() * characters)

    def height(self, width: int) -> int:
        """Picture, two lines of caption, two of foot."""
        text = 2 * self._caption_line + 2 * self._foot_line + 6
        return round(width * PICTURE_SHARE + text + 2 * PAD)

    def height_in_a_list(self, moment: Moment, width: int, *, covered: bool) -> int:
        """As high as its words need, three lines at most; a picture has its whole tile."""
        if moment.photos and not covered:
            return self.height(width)
        room = width - 2 * PAD - 4
        text = private_word() if covered else words_of(moment).replace("\n", LINE_BREAK)
        lines = in_lines(text, self._words, room, _LINES_IN_A_LIST).count("\n") + 1
        return round(lines * self._words_line + 2 * self._foot_line + 6 + 2 * PAD)

    def picture_height(self, width: int) -> int:
        return round(width * PICTURE_SHARE)

    def paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """A moment on its way: the same size, a calm wash, nothing that moves."""
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        moment: Moment,
        picture: QImage | None,
        state: TileState,
    ) -> None:
        """A picture, when there is one, is drawn to fill its part of the tile."""
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)  # marks may tower up
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground(rect, moment, state))
        painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        if state.covered:
            self._paint_covered(painter, rect)
        elif moment.photos:
            self._paint_picture(painter, rect, moment, picture)
        else:
            self._paint_words(painter, rect, moment)
        self._paint_foot(painter, rect, moment, state)
        self._paint_edge(painter, rect, state)
        painter.restore()

    def _ground(self, rect: QRect, moment: Moment, state: TileState) -> QBrush:
        card = self._theme.colour("card")
        if state.covered:
            return QBrush(self._theme.colour("sunken"))
        if moment.photos or not moment.faces:
            return QBrush(card)
        wash = QLinearGradient(QPointF(rect.topLeft()), QPointF(rect.bottomLeft()))
        wash.setColorAt(0.0, self._theme.face_wash(moment.faces[0]))
        if len(moment.faces) > 1:
            wash.setColorAt(0.4, self._theme.face_wash(moment.faces[1]))
        wash.setColorAt(0.75, card)
        return QBrush(wash)

    def _paint_covered(self, painter: QPainter, rect: QRect) -> None:
        word = QRect(rect)
        above_foot = rect.height() - 2 * self._foot_line - PAD
        word.setHeight(min(self.picture_height(rect.width()) + PAD, above_foot))
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("ink_soft"))
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, private_word())

    def _paint_picture(
        self, painter: QPainter, rect: QRect, moment: Moment, picture: QImage | None
    ) -> None:
        place = QRect(rect)
        place.setHeight(self.picture_height(rect.width()))
        if picture is not None:
            painter.drawImage(place, picture)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawPath(_round_top(QRectF(place)))
        room = QRect(rect.x() + PAD + 2, place.bottom() + PAD - 2, rect.width() - 2 * PAD - 4, 0)
        room.setHeight(2 * self._caption_line)
        self._write(painter, room, words_of(moment), self._caption, self._caption_line)

    def _paint_words(self, painter: QPainter, rect: QRect, moment: Moment) -> None:
        room = rect.adjusted(PAD + 2, PAD, -PAD - 2, -PAD - 2 * self._foot_line - 4)
        self._write(painter, room, words_of(moment), self._words, self._words_line)

    def _write(
        self, painter: QPainter, room: QRect, text: str, font: QFont, line_step: float
    ) -> None:
        """As many lines as there is room for, the last one elided. Always plain text."""
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(font)
        mirrored = reads_right_to_left(text)
        layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
        layout.setTextOption(_wrapping(mirrored))
        lines = max(1, int(room.height() / line_step))
        layout.beginLayout()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, number * line_step))
            last = number == lines - 1
            if last and rest_from(layout.text(), line.textStart() + line.textLength()):
                place = room.adjusted(0, round(number * line_step), 0, 0)
                rest = rest_from(layout.text(), line.textStart())
                self._write_rest(painter, place, rest, mirrored)
                break
            line.draw(painter, QPointF(room.topLeft()))
        layout.endLayout()

    def _write_rest(self, painter: QPainter, place: QRect, rest: str, mirrored: bool) -> None:
        one_line = " ".join(rest.split())
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(one_line, elide, place.width())
        if not shown.endswith("…"):
            shown += "…"
        reading = painter.layoutDirection()
        own = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(own)
        painter.drawText(place, _single_line(mirrored), shown)
        painter.setLayoutDirection(reading)

    def _paint_foot(self, painter: QPainter, rect: QRect, moment: Moment, state: TileState) -> None:
        room = rect.adjusted(PAD + 2, 0, -PAD - 2, -PAD + 2)
        lower = QRect(room)
        lower.setTop(room.bottom() - self._foot_line)
        upper = lower.translated(0, -self._foot_line)
        painter.setFont(self._foot)
        painter.setPen(self._theme.colour("ink_soft"))
        date = date_line(moment, state.now, self._locale, covered=state.covered)
        self._write_foot(painter, lower, date)
        if state.covered:
            return
        if moment.close:
            self._paint_heart(painter, upper)
            upper = _without_end(upper, self._foot_line + 4, painter.layoutDirection())
        start = self._paint_shapes(painter, upper, moment)
        self._write_foot(
            painter, _without_start(upper, start, painter.layoutDirection()), face_line(moment)
        )

    def _write_foot(self, painter: QPainter, room: QRect, text: str) -> None:
        painter.setPen(self._theme.colour("ink_soft"))
        elide = Qt.TextElideMode.ElideRight
        shown = self._foot_metrics.elidedText(text, elide, room.width())
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.drawText(room, _single_line(mirrored), shown)

    def _paint_heart(self, painter: QPainter, room: QRect) -> None:
        painter.setPen(self._theme.colour("glimmer_ink"))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.drawText(room, _single_line(not mirrored), KEPT_CLOSE)

    def _paint_shapes(self, painter: QPainter, room: QRect, moment: Moment) -> int:
        """The faces' shapes, each once and in its hue; returns the width they took."""
        taken = 0
        for face in _one_a_shape(moment.faces):
            shape = FACE_SHAPES[face]
            painter.setPen(self._theme.face_colour(face))
            place = _without_start(room, taken, painter.layoutDirection())
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            painter.drawText(place, _single_line(mirrored), shape)
            taken += self._foot_metrics.horizontalAdvance(shape) + 3
        return taken + 3 if taken else 0

    def _paint_edge(self, painter: QPainter, rect: QRect, state: TileState) -> None:
        token, width = ("focus", 3) if state.current else ("line", 1)
        if state.hovered and not state.current:
            token = "ink_faint"
        half = width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(token), width))
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), RADIUS, RADIUS)
        if state.chosen:
            self._paint_chosen(painter, rect)

    def _paint_chosen(self, painter: QPainter, rect: QRect) -> None:
        """A line within the edge and a mark in the corner: not told by a colour alone."""
        inset = QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setPen(QPen(self._theme.colour("glimmer_ink"), 3))
        painter.drawRoundedRect(inset, RADIUS - 3, RADIUS - 3)
        size = self._foot_line + 6
        mark = QRectF(inset.right() - size - 5, inset.bottom() - size - 5, size, size)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            mark.moveLeft(inset.left() + 5)
        painter.setPen(QPen(self._theme.colour("on_glimmer"), 1))
        painter.setBrush(self._theme.colour("glimmer"))
        painter.drawEllipse(mark)
        painter.setFont(self._foot)
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, CHOSEN)


def reads_right_to_left(text: str) -> bool:
    """By its first letter that has a direction, as the Unicode rules say."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _one_a_shape(faces: tuple[Face, ...]) -> list[Face]:
    by_shape = {FACE_SHAPES[face]: face for face in faces if FACE_SHAPES[face]}
    return list(by_shape.values())


def _wrapping(mirrored: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _single_line(at_right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    return flags.value | Qt.TextFlag.TextSingleLine.value


def _without_start(room: QRect, taken: int, direction: Qt.LayoutDirection) -> QRect:
    if direction is Qt.LayoutDirection.RightToLeft:
        return room.adjusted(0, 0, -taken, 0)
    return room.adjusted(taken, 0, 0, 0)


def _without_end(room: QRect, taken: int, direction: Qt.LayoutDirection) -> QRect:
    if direction is Qt.LayoutDirection.RightToLeft:
        return room.adjusted(taken, 0, 0, 0)
    return room.adjusted(0, 0, -taken, 0)


def _round_top(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, RADIUS, RADIUS)
    path.addRect(rect.adjusted(0, RADIUS, 0, 0))
    return path
