"""A pause: about a minute with one line and a slow light. Esc leaves at once."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.ui.pause.circle import Circle, breath
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import spoken_as

MINUTE = 60_000
"""Milliseconds."""
_SIDE = 560
"""Pixels, at the usual text size."""
_EDGES = QSize(16, 40)
"""Room left for the frame that a window manager draws around it, px."""
_FRAME = 40
"""Milliseconds between two pictures of the breathing circle: 25 a second."""


@spoken_as(QAccessible.Role.Dialog)
class PauseWindow(QWidget):
    """Nothing is asked for and nothing is recorded. Shown by `open`."""

    note_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, length: int = MINUTE) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._length = length
        self._elapsed = QElapsedTimer()
        self._frames = QTimer(self, interval=_FRAME, timerType=Qt.TimerType.CoarseTimer)
        self._frames.timeout.connect(self._breathe)
        self._minute = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._minute.timeout.connect(self._soften)
        self.setWindowTitle(self.tr("A pause"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no choice has the keyboard at first
        self._build()
        self._lay_out()
        self._set_keys()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put a theme on; under reduced motion the circle stands still."""
        self._theme = theme
        self._circle.wear(theme)
        self._line.setFont(theme.serif(1.7))
        self._ended.setFont(theme.serif(1.5))
        self._follow.setFont(theme.sans(1.0))
        self._care.setFont(theme.sans(0.88))
        for label in self._outward_lines:
            label.setFont(theme.serif(1.25))
        for button in (self._outward, self._leave, self._note, self._close):
            button.setFont(theme.sans(0.96))
        for label in (self._follow, self._care):
            label.setStyleSheet(f"color: {theme.colours['ink_soft']};")
        self._follow.setText(self._follow_words())
        if self.isVisible():
            self._fit()
        self._move_or_stand()

    def open(self, line: str) -> None:
        """Begin a new minute with one line to notice by."""
        self._line.setText(line)
        self.setAccessibleDescription(line)
        self._circle.set_fullness(1.0 if self._theme.reduced_motion else 0.0)
        self._ended.hide()
        self._endings.setCurrentWidget(self._during)
        self._look(outward=False)
        self._follow.show()
        self._care.show()
        self._elapsed.start()
        self._minute.start(self._length)
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._move_or_stand()

    def leave(self) -> None:
        """Go at once."""
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move_or_stand()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing runs but the minute; gone for good, not even that."""
        self._frames.stop()
        if not event.spontaneous():
            self._minute.stop()
            self.left.emit()
        super().hideEvent(event)

    def _build(self) -> None:
        self._line = self._label()
        self._ended = self._label(self.tr("That was a minute."))
        self._follow = self._label()
        self._care = self._label(
            self.tr(
                "If you feel dizzy, breathe normally. Skip this if a health worker told you to, "
                "or if watching your breath makes things worse."
            )
        )
        self._circle = Circle(120, self._theme, self)
        self._outward_lines = [self._label(words) for words in self._senses()]
        self._outward = self._button(self.tr("Look around instead"))
        self._leave = self._button(self.tr("Leave"))
        self._note = self._button(self.tr("Note a glimmer"))
        self._close = self._button(self.tr("Close"))
        self._note.setProperty("primary", True)
        self._outward.setProperty("quiet", True)
        self._leave.setProperty("quiet", True)
        self._outward.clicked.connect(self._turn)
        self._leave.clicked.connect(self.leave)
        self._close.clicked.connect(self.leave)
        self._note.clicked.connect(self._take_note)

    def _lay_out(self) -> None:
        self._scenes = QStackedWidget(self)
        self._inward_scene, self._outward_scene = QWidget(), QWidget()
        inward = QVBoxLayout(self._inward_scene)
        inward.addWidget(self._circle, 1, Qt.AlignmentFlag.AlignCenter)
        inward.addWidget(self._follow)
        around = QVBoxLayout(self._outward_scene)
        around.setSpacing(12)
        around.addStretch(1)
        for label in self._outward_lines:
            around.addWidget(label)
        around.addStretch(1)
        self._scenes.addWidget(self._inward_scene)
        self._scenes.addWidget(self._outward_scene)
        self._endings = QStackedWidget(self)
        self._during = _row(self._outward, self._leave)
        self._after = _row(self._note, self._close)
        self._endings.addWidget(self._during)
        self._endings.addWidget(self._after)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(40, 32, 40, 24)
        whole.setSpacing(14)
        for widget in (self._line, self._scenes, self._ended, self._care, self._endings):
            whole.addWidget(widget, 1 if widget is self._scenes else 0)

    def _fit(self) -> None:
        """As large as its words, in the middle of the screen."""
        side = _SIDE * self._theme.text_size // 100
        area = screen_of(self).availableGeometry()
        self.resize(QSize(side, side).boundedTo(area.size() - _EDGES))
        frame = QSize(self.width() + _EDGES.width(), self.height() + _EDGES.height())
        self.move(area.center() - QRect(QPoint(0, 0), frame).center())

    def _set_keys(self) -> None:
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)
        QShortcut(QKeySequence(Qt.Key.Key_O), self, self._turn)

    def _senses(self) -> tuple[str, ...]:
        return (
            self.tr("Five things to see"),
            self.tr("Four things to touch"),
            self.tr("Three sounds"),
            self.tr("Two scents"),
            self.tr("One taste"),
        )

    def _follow_words(self) -> str:
        if self._theme.reduced_motion:
            return self.tr("A breath at your own pace, if you like. Eyes open is fine.")
        return self.tr("If you like: in as it grows, out as it shrinks. Eyes open is fine.")

    def _turn(self) -> None:
        """From the breath to the world around, and back."""
        if self._endings.currentWidget() is self._during:
            self._look(outward=self._scenes.currentWidget() is self._inward_scene)

    def _look(self, *, outward: bool) -> None:
        self._scenes.setCurrentWidget(self._outward_scene if outward else self._inward_scene)
        self._care.setVisible(not outward)
        words = self.tr("Back to the light") if outward else self.tr("Look around instead")
        self._outward.setText(words)
        self._outward.setAccessibleName(words)
        self._outward.setToolTip(self.tr("O"))
        self._move_or_stand()

    def _move_or_stand(self) -> None:
        moves = (
            self.isVisible()
            and not self._theme.reduced_motion
            and self._minute.isActive()
            and self._scenes.currentWidget() is self._inward_scene
        )
        if moves:
            self._frames.start()
        else:
            self._frames.stop()

    def _breathe(self) -> None:
        self._circle.set_fullness(breath(self._elapsed.elapsed() / 1000))

    def _soften(self) -> None:
        """The minute is over; nothing has to follow."""
        self._frames.stop()
        self._follow.hide()
        self._care.hide()
        self._ended.show()
        self._endings.setCurrentWidget(self._after)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_note(self) -> None:
        self.close()
        self.note_requested.emit()

    def _label(self, words: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setMinimumHeight(32)
        button.setAutoDefault(True)  # Enter works it
        return button


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    for button in buttons:
        layout.addWidget(button)
    layout.addStretch(1)
    return row
