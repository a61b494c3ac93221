"""A face with all that is told of it. The hard ones are folded until they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import HARD_FACES, Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.ui.map.field import MapField
from glimmer_desktop.ui.map.wording import part_title
from glimmer_desktop.ui.theme.theme import FACE_SHAPES, Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.words import face_meaning, face_name

_BAR = 5
_RADIUS = 12


class FaceCard(QFrame):
    """Shape, name and meaning above; three fields below."""

    unfolded = Signal()

    def __init__(self, face: Face, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self._theme = theme
        self._name = QLabel(f"{FACE_SHAPES[face]} {face_name(face)}", self)
        self._meaning = QLabel(face_meaning(face), self)
        self._fold = QuietButton("", self)
        self._inside = QWidget(self)
        self.fields = {part: MapField(face_name(face), part_title(part)) for part in Part}
        self._build()
        self.fold(face in HARD_FACES)
        self.wear(theme)

    def is_folded(self) -> bool:
        return self._inside.isHidden()

    def fold(self, folded: bool) -> None:
        """Show the face alone, or all that is told of it."""
        self._inside.setHidden(folded)
        self._fold.setText(self.tr("Show ▾") if folded else self.tr("Fold ▴"))
        heard = self.tr("Show {face}") if folded else self.tr("Fold {face}")
        self._fold.setAccessibleName(heard.format(face=face_name(self.face)))

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._name.setFont(theme.sans(1.1, bold=True))
        self._meaning.setFont(theme.sans(0.92))
        self._fold.setFont(theme.sans())
        for field in self.fields.values():
            field.wear(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar at the side on which one begins to read; the shape and the name tell the rest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(around, _RADIUS, _RADIUS)
        painter.fillPath(outline, self._theme.colour("card"))
        painter.setClipPath(outline)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - _BAR if mirrored else 0
        painter.fillRect(QRectF(x, 0, _BAR, self.height()), self._theme.face_colour(self.face))
        painter.setClipping(False)
        painter.setPen(self._theme.colour("line"))
        painter.drawPath(outline)

    def _build(self) -> None:
        for label in (self._name, self._meaning):
            label.setTextFormat(Qt.TextFormat.PlainText)
        wrap_plainly(self._meaning)
        self._meaning.setProperty("soft", True)
        self._fold.setVisible(self.face in HARD_FACES)
        self._fold.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._fold)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self._meaning)
        for field in self.fields.values():
            inside.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(18 + _BAR, 10, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._inside)

    def _turn(self) -> None:
        self.fold(not self.is_folded())
        if not self.is_folded():
            self.unfolded.emit()
