"""One line of the figures: a name, a band of how sure it can be, and the count in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from glimmer_desktop.domain.patterns import Count, Line
from glimmer_desktop.ui.map.wording import in_figures, read_aloud
from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme

_THICK = 8
_MARK = 3
_WASH = 120
_SIDE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Band:
    """Draws a line at any width: in one row, or in two where it is narrow."""

    def __init__(self, name: str, line: Line, theme: Theme) -> None:
        self._name = name
        self._line = line
        self._figures = in_figures(line.count)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.font = theme.sans()

    def height(self, width: int, widget: QWidget) -> int:
        """What it needs, px."""
        line = widget.fontMetrics().height()
        return max(EASILY_HIT, 2 * line + 20 if self._is_narrow(width, widget) else line + 12)

    def paint(self, painter: QPainter, widget: QWidget) -> None:
        inside = widget.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        metrics = widget.fontMetrics()
        figures = self._figures_width(widget)
        if self._is_narrow(widget.width(), widget):
            top = QRect(inside.x(), 4, inside.width(), metrics.height())
            name = QRect(top.x(), top.y(), top.width() - figures - 12, top.height())
            track = QRect(inside.x(), top.bottom() + 6, inside.width(), _THICK)
        else:
            top = inside
            name = QRect(inside.x(), 0, inside.width() * 3 // 10, inside.height())
            room = inside.width() - name.width() - figures - 24
            track = QRect(name.right() + 12, (inside.height() - _THICK) // 2, room, _THICK)
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            name, track = (_mirrored(part, widget.width()) for part in (name, track))
        self._write(painter, name, top, widget)
        self._draw(painter, track, mirrored=mirrored)

    def _is_narrow(self, width: int, widget: QWidget) -> bool:
        return width < self._figures_width(widget) + widget.fontMetrics().averageCharWidth() * 34

    def _figures_width(self, widget: QWidget) -> int:
        """The same for most lines, so that the bands stand below one another."""
        metrics = widget.fontMetrics()
        usual = in_figures(Count(888, 888))
        return max(metrics.horizontalAdvance(said) for said in (self._figures, usual))

    def _write(self, painter: QPainter, name: QRect, top: QRect, widget: QWidget) -> None:
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        leading = widget.style().visualAlignment(widget.layoutDirection(), side)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        trailing = widget.style().visualAlignment(widget.layoutDirection(), end)
        shown = widget.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, name.width()
        )
        painter.setFont(widget.font())
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(name, leading, shown)
        painter.setPen(self._theme.colour("ink_soft"))
        painter.drawText(top, trailing, self._figures)

    def _draw(self, painter: QPainter, track: QRect, *, mirrored: bool) -> None:
        """The whole from none to all, the band in it, and a mark where the share itself is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("sunken"))
        radius = _THICK / 2
        painter.drawRoundedRect(QRectF(track), radius, radius)
        low, high, share = (
            track.x() + track.width() * (1 - end if mirrored else end)
            for end in (self._line.interval.low, self._line.interval.high, self._line.share)
        )
        wash = self._theme.colour("settled")
        painter.setPen(QPen(wash, 1))  # the edge is what can be seen in any contrast
        wash.setAlpha(_WASH)
        painter.setBrush(wash)
        band = QRectF(QPointF(min(low, high), track.y()), QPointF(max(low, high), track.bottom()))
        painter.drawRoundedRect(band.adjusted(0, 0, 0, 1), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ink"))
        mark = QRectF(share - _MARK / 2, track.y() - 3, _MARK, _THICK + 6)
        painter.drawRoundedRect(mark, 1, 1)


class FigureLine(QLabel):
    """A line that can be looked at and heard, and not pressed."""

    def __init__(self, name: str, line: Line, theme: Theme) -> None:
        super().__init__()
        self._band = Band(name, line, theme)
        self.setAccessibleName(read_aloud(name, line))
        _make_ready(self)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._band.wear(theme)
        self.setFont(theme.sans())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._band.height(width, self)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, EASILY_HIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._band.paint(QPainter(self), self)


class FigureRow(QPushButton):
    """A line that shows its moments when it is pressed. Up and Down go to the ones beside it."""

    stepped = Signal(int)

    def __init__(self, name: str, line: Line, theme: Theme) -> None:
        super().__init__()
        self._band = Band(name, line, theme)
        self._theme = theme
        self.setAccessibleName(read_aloud(name, line))
        self.setAccessibleDescription(self.tr("Shows these moments in the gallery"))
        self.setToolTip(name)
        self.setAutoDefault(True)  # Enter works it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        _make_ready(self)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._band.wear(theme)
        self.setFont(theme.sans())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._band.height(width, self)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, EASILY_HIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(around, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(around, 8, 8)
        self._band.paint(painter, self)


def _make_ready(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def _mirrored(part: QRect, width: int) -> QRect:
    return QRect(width - part.right() - 1, part.y(), part.width(), part.height())
