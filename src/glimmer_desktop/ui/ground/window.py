"""Ground me, over the whole screen: one thing at a time in large letters. Esc leaves at once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRadialGradient,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.services.grounding import Reach
from glimmer_desktop.ui.ground.stage import Stage
from glimmer_desktop.ui.ground.ways import Ways
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.covering_window import CoveringWindow
from glimmer_desktop.ui.widgets.yielding_scroll import YieldingScroll

if TYPE_CHECKING:
    from glimmer_desktop.ui.ground.breath import BreathLine
    from glimmer_desktop.ui.ground.reaching import Reaching

_FREE = (48, 40, 48, 28)
"""Px around it all: to the left, above, to the right, below."""
_ROOMY = QSize(960, 700)
"""Px of a window that has that to spare; of a smaller one it is a smaller part."""
_GAP = 16
_LEAST_ABOVE, _LEAST_BELOW = 96, 80
"""Px that what is looked at, and the breath with what can be done, leave to each other."""


class GroundWindow(CoveringWindow):
    """Built once and kept hidden; asks with signals and decides nothing."""

    another_wanted = Signal()
    back_wanted = Signal()
    help_lines_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._can_go_back = False
        self.setWindowTitle(self.tr("Ground me"))
        self.setObjectName("ground")
        self._scenes = QStackedWidget(self)  # first, as it is for those who listen
        self._stage, self._ways = Stage(theme), Ways(theme, self)
        self._reach, self._pace, self._care = Reach("", "", "", ""), Breath(), ""
        self._breath_line = QHBoxLayout()
        self._below = YieldingScroll(_LEAST_BELOW, self)
        self._lay_out()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put a theme on; under reduced motion the circle stands still."""
        self._theme = theme
        for part in (self._stage, self._ways):
            part.wear(theme)
        if "_reaching" in vars(self):
            self._reaching.wear(theme)
        if "_breath" in vars(self):
            self._breath.wear(theme)
        self.update()

    def begin(self, reach: Reach, pace: Breath, care: str) -> None:
        """A new sitting: no breath, and nobody to reach before it is asked for. `care` is said
        beside the breath."""
        self._reach, self._pace, self._care = reach, pace, care
        if "_breath" in vars(self):
            self._breath.keep_pace(pace)
        self._let_breath_go()
        self._scenes.setCurrentWidget(self._stage)
        self._tell_ways()

    def show_thing(self, words: str, place: str = "", photo: Photo | None = None) -> None:
        """Show this; a photo's place is kept free until `show_picture`."""
        self._stage.show_thing(words, place, photo)

    def show_picture(self, image: QImage | None) -> None:
        """None: it cannot be read, and the words stand alone."""
        if image is None:
            self._stage.leave_picture_out()
        else:
            self._stage.show_picture(image)

    def picture_size(self) -> QSize:
        """How large a picture is wanted, in pixels of the screen."""
        return self._stage.picture_size()

    def allow_back(self, allowed: bool) -> None:
        self._can_go_back = allowed
        self._tell_ways()

    def say_of_link(self, sentence: str) -> None:
        """Beside the link: why it did not open."""
        self._reaching.say(sentence)

    def take_keyboard(self) -> None:
        """Into the words, or to whom there is to reach."""
        (self._reaching if self._reaches() else self._stage).take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space on a button presses it, and everywhere else brings another. A key that is held
        down brings one, not a flicker of all."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._onwards()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._onwards()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._theme.name.startswith("high-contrast"):
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._wash())
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less stays free around it where there is less room."""
        super().resizeEvent(event)
        part = min(1.0, self.width() / _ROOMY.width(), self.height() / _ROOMY.height())
        left, top, right, bottom = (round(one * part) for one in _FREE)
        self._column.setContentsMargins(left, top, right, bottom)
        self._settle()

    def _settle(self) -> None:
        """Give what is below as much as it needs, now that this is another: at once, not in the
        rounds that widgets take to hear of it."""
        self._below.column.activate()
        self._below.updateGeometry()
        self._column.activate()

    def _wash(self) -> QBrush:
        """A breath of colour in the middle, gone towards the edges."""
        middle = QPointF(self.width() / 2, self.height() * 0.4)
        wash = QRadialGradient(middle, max(self.width(), self.height()) * 0.5)
        colour = self._theme.colour("settled_wash")
        wash.setColorAt(0.0, colour)
        colour.setAlpha(0)
        wash.setColorAt(1.0, colour)
        return QBrush(wash)

    def _lay_out(self) -> None:
        self._scenes.addWidget(self._stage)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._scenes, 1)
        self._breath_line.addStretch(1)
        self._breath_line.addStretch(1)
        self._below.column.setSpacing(_GAP)
        self._below.column.addLayout(self._breath_line)
        self._below.column.addWidget(self._ways)
        self._column.addWidget(self._below)
        self._scenes.setMinimumHeight(_LEAST_ABOVE)

    def _connect(self) -> None:
        ways, keys = self._ways, Qt.Key
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards, back = (keys.Key_Left, keys.Key_Right)[:: 1 if mirrored else -1]
        for key, act in (
            (onwards, self._onwards),
            (back, self._backwards),
            (keys.Key_B, self._turn_breath),
            (keys.Key_H, self._turn_reaching),
            (keys.Key_Escape, self.leave),
        ):
            shortcut = QShortcut(QKeySequence(key), self, act)
            shortcut.setAutoRepeat(False)
        ways.another_wanted.connect(self._onwards)
        ways.back_wanted.connect(self._backwards)
        ways.breath_wanted.connect(self._turn_breath)
        ways.reaching_wanted.connect(self._turn_reaching)
        ways.enough.connect(self.leave)

    def _onwards(self) -> None:
        if self._reaches():
            self._turn_reaching()
        else:
            self.another_wanted.emit()

    def _backwards(self) -> None:
        if self._reaches():
            self._turn_reaching()
        else:
            self.back_wanted.emit()

    def _turn_breath(self) -> None:
        """Bring the breath, or take it away again."""
        if self._breathes():
            self._let_breath_go()
        else:
            if self._reaches():
                self._turn_reaching()
            self._breath.show()
        self._tell_ways()

    def _turn_reaching(self) -> None:
        """To whom there is to reach, or back to what was looked at."""
        if self._reaches():
            self._scenes.setCurrentWidget(self._stage)
            self._stage.take_keyboard()
        else:
            self._let_breath_go()
            self._reaching.show_reach(self._reach)
            self._scenes.setCurrentWidget(self._reaching)
            self._reaching.take_keyboard()
        self._tell_ways()

    def _reaches(self) -> bool:
        return self._scenes.currentWidget() is not self._stage

    def _breathes(self) -> bool:
        return "_breath" in vars(self) and not self._breath.isHidden()

    def _let_breath_go(self) -> None:
        if "_breath" in vars(self):
            self._breath.hide()

    # Made when they are first asked for: what is there at once is light

    @cached_property
    def _breath(self) -> BreathLine:
        from glimmer_desktop.ui.ground.breath import BreathLine

        line = BreathLine(self._theme, self._pace, self._care)
        self._breath_line.insertWidget(1, line, 1_000)  # as wide as it may be, in the middle
        line.wear(self._theme)  # once it is in the window, which has a say in its letters
        return line

    @cached_property
    def _reaching(self) -> Reaching:
        from glimmer_desktop.ui.ground.reaching import Reaching

        reaching = Reaching(self._theme)
        reaching.help_lines_wanted.connect(self.help_lines_wanted)
        self._scenes.addWidget(reaching)
        reaching.wear(self._theme)
        return reaching

    def _tell_ways(self) -> None:
        reaches = self._reaches()
        self._ways.tell(
            breath=self._breathes(), reaching=reaches, back=self._can_go_back or reaches
        )
        self._settle()
