"""A pause: one line, then a slow light or the world around, then a choice. Esc leaves at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from glimmer_desktop.domain.pausing import Breath, Movement, Pause
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import PauseLength
from glimmer_desktop.ui.pause.choosing import Choosing
from glimmer_desktop.ui.pause.holding import Holding, Said
from glimmer_desktop.ui.pause.lengths import SECONDS, LengthRow, beside, ended_words
from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.seen_window import SeenWindow
from glimmer_desktop.ui.widgets.spoken import announce, spoken_as

_SIDE = 560
"""Pixels, at the usual text size."""
_EDGES = QSize(16, 40)
"""Room left for the frame that a window manager draws around it, px."""


@dataclass(frozen=True, slots=True)
class Wished:
    """How a person wants their pauses."""

    length: PauseLength = PauseLength.ONE_MINUTE
    breath: Breath = field(default_factory=Breath)
    outward_only: bool = False
    """Nothing of the breath and the body."""


@spoken_as(QAccessible.Role.Dialog)
class PauseWindow(SeenWindow):
    """Nothing is asked for and nothing is recorded. Shown by `open`; nothing in it counts down."""

    note_requested = Signal(str)  # a value of the person's own, or ""
    length_chosen = Signal(object)  # PauseLength: to be remembered
    over = Signal()  # it came to its end, in sight or not

    def __init__(self, theme: Theme, clock: Clock, said: Said) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._wished = Wished()
        self._pause = Pause.of(SECONDS[self._wished.length], self._wished.breath)
        self._began = 0.0
        self._movement = Movement.CHOOSE
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._go_on)
        self.setWindowTitle(self.tr("A pause"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no choice has the keyboard at first
        self._build(said)
        self._lay_out()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put a theme on; under reduced motion the light stands still."""
        self._theme = theme
        self._line.setFont(theme.serif(1.7))
        for part in (self._holding, self._choosing, self._lengths):
            part.wear(theme)
        for button in (self._outward, self._leave, self._note, self._close):
            button.setFont(theme.sans(0.96))
        if self.isVisible():
            self._fit()

    def open(self, line: str, wished: Wished | None = None) -> None:
        """Begin a new one with one line to notice by."""
        self._wished = wished = wished or Wished()
        self._pause = Pause.of(SECONDS[wished.length], wished.breath)
        self._began = self._clock.monotonic()
        self._line.setText(line)
        self.setAccessibleDescription(line)
        self._lengths.show_length(wished.length)
        self._choosing.show_values(())
        self._outward.setHidden(wished.outward_only)
        self._look(outward=wished.outward_only)
        self._movement = Movement.NOTICE
        self._show_movement()
        self.await_paint()
        self._fit()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.update()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_on()

    def show_values(self, values: tuple[str, ...]) -> None:
        """The person's own, for when it is over; none: nothing is said of them."""
        self._choosing.show_values(values)

    def set_covered(self, covered: bool) -> None:
        """Whether other windows hide all of it: the light need not move then."""
        self._holding.circle.set_covered(covered)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing runs but the time; gone for good, not even that."""
        if not event.spontaneous():
            self._next.stop()
            self._holding.circle.stand()
        super().hideEvent(event)

    # What it is made of

    def _build(self, said: Said) -> None:
        self._line = plain_label(parent=self, centred=True)
        self._holding = Holding(said, self._theme)
        self._choosing = Choosing(said.what_matters, self._theme)
        self._lengths = LengthRow(self._theme)
        self._outward = _button(self.tr("Look around instead"))
        self._leave = _button(self.tr("Leave"))
        self._note = _button(self.tr("Note a glimmer"))
        self._close = _button(self.tr("Close"))
        self._note.setProperty("primary", True)
        for quiet in (self._outward, self._leave):
            quiet.setProperty("quiet", True)

    def _lay_out(self) -> None:
        during = QWidget()
        column = QVBoxLayout(during)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self._line, self._holding, self._lengths):
            column.addWidget(widget, 1 if widget is self._holding else 0)
        column.addWidget(_row(self._outward, self._leave))
        after = QWidget()
        column = QVBoxLayout(after)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._choosing, 1)
        column.addWidget(_row(self._note, self._close))
        self._scenes = QStackedWidget(self)
        self._during, self._after = during, after
        for scene in (during, after):
            self._scenes.addWidget(scene)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(40, 32, 40, 24)
        whole.addWidget(self._scenes)

    def _connect(self) -> None:
        self._outward.clicked.connect(self._turn)
        self._leave.clicked.connect(self.leave)
        self._close.clicked.connect(self.leave)
        self._note.clicked.connect(lambda: self._take_note(""))
        self._choosing.value_pressed.connect(self._take_note)
        self._lengths.chosen.connect(self._choose_length)
        for keys, act in (
            (("Esc",), self.leave),
            (("O",), self._turn),
            (("+", "="), lambda: self._step(1)),
            (("-",), lambda: self._step(-1)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, act).setAutoRepeat(False)

    def _fit(self) -> None:
        """As large as its words, in the middle of the screen."""
        side = _SIDE * self._theme.text_size // 100
        area = screen_of(self).availableGeometry()
        self.resize(QSize(side, side).boundedTo(area.size() - _EDGES))
        frame = QSize(self.width() + _EDGES.width(), self.height() + _EDGES.height())
        self.move(area.center() - QRect(QPoint(0, 0), frame).center())

    # Its three movements

    def _gone(self) -> float:
        return self._clock.monotonic() - self._began

    def _go_on(self) -> None:
        """On to the next movement if it is time, and wait for the one after it."""
        movement = self._pause.movement(self._gone())
        if movement is not self._movement:
            self._movement = movement
            self._show_movement()
        if movement is not Movement.CHOOSE:
            self._next.start(round(self._pause.turns_in(self._gone()) * 1000) + 1)

    def _show_movement(self) -> None:
        if self._movement is Movement.NOTICE:
            self._scenes.setCurrentWidget(self._during)
            self._holding.wait()
        elif self._movement is Movement.GROUND:
            self._holding.hold(lambda: self._pause.fullness(self._gone()))
            self._tell(self._holding.spoken())
        else:
            self._soften()

    def _soften(self) -> None:
        """It is over; nothing has to follow."""
        self._next.stop()
        self._holding.rest()
        self._choosing.was.setText(ended_words(self._wished.length, self._gone()))
        self._scenes.setCurrentWidget(self._after)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(self._choosing.was.text())
        self.over.emit()

    def _tell(self, words: str) -> None:
        """Those who listen do not see that it goes on."""
        if self.isVisible():
            announce(self, words)

    # What is chosen on the way

    def _turn(self) -> None:
        """From the breath to the world around, and back."""
        if self._movement is Movement.CHOOSE or self._wished.outward_only:
            return
        self._look(outward=not self._holding.is_outward)
        self._pause = self._pause.grounded(self._gone())
        if self._movement is Movement.GROUND:
            self._tell(self._holding.spoken())
        self._go_on()

    def _look(self, *, outward: bool) -> None:
        self._holding.turn(outward=outward)
        words = self.tr("Back to the light") if outward else self.tr("Look around instead")
        self._outward.setText(words)
        self._outward.setAccessibleName(words)
        self._outward.setToolTip(self.tr("O"))

    def _step(self, by: int) -> None:
        """One length on or back. The row tells that it was chosen."""
        if self._movement is not Movement.CHOOSE:
            self._lengths.choose(beside(self._wished.length, by))

    def _choose_length(self, length: PauseLength) -> None:
        """What has gone by has gone by; should that be more already, it is over."""
        self._wished = Wished(length, self._wished.breath, self._wished.outward_only)
        self._pause = self._pause.turned(SECONDS[length], self._gone())
        self.length_chosen.emit(length)
        self._go_on()

    def _take_note(self, value: str) -> None:
        self.leave()
        self.note_requested.emit(value)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words)
    button.setMinimumHeight(EASILY_HIT)
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
