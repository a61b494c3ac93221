"""Three small buttons, one for each way of showing what was found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


def chord_of(kind: ViewKind) -> str:
    return f"Ctrl+{list(ViewKind).index(kind) + 1}"


class ViewButton(QuietButton):
    """A picture of the view; its name and its keys are in the hint, and said to a screen reader."""

    def __init__(self, kind: ViewKind, theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self.setCheckable(True)
        self.setAccessibleName(view_name(kind))
        self.setToolTip(f"{view_name(kind)} ({chord_of(kind)})")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(theme.sans())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(max(32, line + 8), max(32, line + 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        side = self.fontMetrics().height() * 0.95
        room = QRectF(0, 0, side, side)
        room.moveCenter(QRectF(self.rect()).center())
        if chosen:
            self._paint_chosen(painter)
        token = "ink" if chosen or self.underMouse() else "ink_soft"
        painter.setPen(QPen(self._theme.colour(token), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _PICTURES[self._kind](painter, room)
        painter.end()

    def _paint_chosen(self, painter: QPainter) -> None:
        """A line below, beside the darker ink: not by colour alone."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("glimmer_ink"))
        line = QRect(8, self.height() - 5, self.width() - 16, 2)
        painter.drawRoundedRect(QRectF(line), 1, 1)


class ViewSwitch(QWidget):
    """One of them is chosen, by the person or by `mark`."""

    chosen = Signal(object)  # ViewKind

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[ViewKind, ViewButton] = {}
        for kind in ViewKind:
            button = self.buttons[kind] = ViewButton(kind, theme)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))
        self.setAccessibleName(QCoreApplication.translate("Views", "Shown as"))
        self.mark(ViewKind.TILES)

    def wear(self, theme: Theme) -> None:
        for button in self.buttons.values():
            button.wear(theme)

    def mark(self, kind: ViewKind) -> None:
        """Show which is chosen, without choosing."""
        for one, button in self.buttons.items():
            button.setChecked(one is kind)  # no exclusive group: Tab would pass by its others


def view_name(kind: ViewKind) -> str:
    return {
        ViewKind.TILES: QCoreApplication.translate("Views", "Tiles"),
        ViewKind.LIST: QCoreApplication.translate("Views", "List"),
        ViewKind.CALENDAR: QCoreApplication.translate("Views", "Calendar"),
    }[kind]


def _tiles(painter: QPainter, room: QRectF) -> None:
    side = room.width() * 0.4
    for x in (room.left(), room.right() - side):
        for y in (room.top(), room.bottom() - side):
            painter.drawRoundedRect(QRectF(x, y, side, side), 1.5, 1.5)


def _list(painter: QPainter, room: QRectF) -> None:
    for share in (0.1, 0.37, 0.64, 0.9):
        y = round(room.top() + share * room.height()) + 0.5
        painter.drawLine(round(room.left()), round(y), round(room.right()), round(y))


def _calendar(painter: QPainter, room: QRectF) -> None:
    painter.drawRoundedRect(room.adjusted(0, room.height() * 0.1, 0, 0), 2, 2)
    line = round(room.top() + room.height() * 0.38)
    painter.drawLine(round(room.left()), line, round(room.right()), line)
    for share in (0.28, 0.72):
        x = round(room.left() + share * room.width())
        painter.drawLine(x, round(room.top() - 1), x, round(room.top() + room.height() * 0.2))


_PICTURES = {ViewKind.TILES: _tiles, ViewKind.LIST: _list, ViewKind.CALENDAR: _calendar}
