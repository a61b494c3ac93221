"""The invitation card: one line to notice by, and three choices of one size.

It never takes the keyboard. A click on its way to something else does not answer it, since it is
deaf for its first moments; it goes by itself when nobody minds it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRectF,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QScreen,
    QWindow,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.ui.pause.card_face import CardFace
from glimmer_desktop.ui.pause.corner import EDGE, corner_for
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_of

_WIDTH = 552
_RADIUS = 14
_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_PLATFORMS_THAT_FADE = ("xcb", "windows", "cocoa")


@dataclass(frozen=True, slots=True)
class CardTiming:
    """Milliseconds."""

    deaf: int = 400
    fade: int = 250
    stay: int = 45_000
    thanks: int = 2_500


class _Going(Enum):
    """Why the card is fading out."""

    UNANSWERED = "unanswered"
    DONE = "done"


def screen_in_use() -> QScreen | None:
    """The screen with our active window, else with the pointer, else any."""
    window = cast("QWindow | None", QGuiApplication.focusWindow())
    # Not window.screen(): the screen's wrapper would go with that of the window.
    spot = window.geometry().center() if window is not None else QCursor.pos()
    return QGuiApplication.screenAt(spot) or QGuiApplication.primaryScreen()


class CardWindow(QWidget):
    """Shows one invitation at a time; says what came of it by exactly one signal."""

    pause_requested = Signal()
    note_requested = Signal()
    not_now_requested = Signal()
    fewer_requested = Signal()
    rest_requested = Signal(object)  # RestChoice
    faded = Signal()  # went by itself, unanswered
    closed = Signal()  # put away from outside; counts as nothing

    def __init__(
        self,
        theme: Theme,
        timing: CardTiming | None = None,
        screen: Callable[[], QScreen | None] = screen_in_use,
    ) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        super().__init__(None, flags)
        self._theme = theme
        self._timing = timing or CardTiming()
        self._screen = screen
        self._deaf = False
        self._going: _Going | None = None
        self._spot = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        if QGuiApplication.platformName() != "xcb":  # X without a compositor shows black there
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("An invitation"))
        self._make_timers()
        self._show_face()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put a theme on."""
        self._theme = theme
        self._face.wear(theme)
        if self.isVisible():
            self._fit(screen_of(self))  # larger words need a larger card
        self.update()

    def invite(self, line: str, rests: Sequence[RestChoice]) -> bool:
        """Appear with one line; False when there is no screen to appear on."""
        screen = self._screen()
        if screen is None:
            return False
        self._going = None
        self._face.invite(line, rests)
        self.setAccessibleName(self.tr("An invitation"))
        self.setAccessibleDescription(line)
        self._fit(screen)
        self._deaf = True
        self._hearing.start()
        self._staying.start(self._timing.stay)
        self._appear()
        return True

    def thank(self, words: str) -> None:
        """Say one last line in place of the choices, then go."""
        self._face.thank(words)
        self._fit(screen_of(self))
        self._going = _Going.DONE
        self._staying.start(self._timing.thanks)

    def put_away(self) -> None:
        """Go at once; says nothing."""
        self._stop()
        self.hide()
        if self.windowOpacity() < 1.0:  # faded out; the next one may come without fading in
            self.setWindowOpacity(1.0)

    @property
    def is_inviting(self) -> bool:
        return self.isVisible() and self._going is not _Going.DONE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow clicks that were on their way when the card appeared."""
        if self._deaf and event.type() in _CLICKS:
            return True
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """While the pointer is here, it stays."""
        if self._going is not _Going.DONE:
            self._stay_put()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._await_anew()
        super().leaveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        inviting = self.is_inviting
        self._stop()
        super().closeEvent(event)
        if inviting:
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            self.setMask(QRegion(self._outline(0).toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawPath(self._outline(0.5))
        painter.end()

    def _show_face(self) -> None:
        self._face = face = CardFace(self._theme, self)
        face.watch_clicks(self)
        face.pause_chosen.connect(lambda: self._answered(self.pause_requested))
        face.note_chosen.connect(lambda: self._answered(self.note_requested))
        face.not_now_chosen.connect(lambda: self._answered(self.not_now_requested))
        face.fewer_chosen.connect(self.fewer_requested)
        face.rest_chosen.connect(self._rest_chosen)
        face.menu.aboutToShow.connect(self._staying.stop)
        face.menu.aboutToHide.connect(self._await_anew)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(face)

    def _make_timers(self) -> None:
        self._hearing = QTimer(self, singleShot=True, interval=self._timing.deaf)
        self._hearing.timeout.connect(self._hear)
        self._staying = QTimer(self, singleShot=True)
        self._staying.timeout.connect(self._fade_out)
        self._fading = QPropertyAnimation(self, b"windowOpacity", self)
        self._fading.setDuration(self._timing.fade)
        self._fading.finished.connect(self._faded)

    def _fit(self, screen: QScreen) -> None:
        """As large as its words need, in a corner of the screen's work area."""
        area = screen.availableGeometry()
        width = min(_WIDTH * self._theme.text_size // 100, area.width() - 2 * EDGE)
        self.setFixedWidth(width)
        self.setFixedHeight(min(self._face.height_for(width), area.height() - 2 * EDGE))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._spot = corner_for(area, self.size(), QCursor.pos(), mirrored=mirrored)
        self.move(self._spot)

    def _appear(self) -> None:
        self._fading.stop()
        if self._may_fade():
            self.setWindowOpacity(0.0)
        self.show()
        self._fade_to(1.0)

    def _may_fade(self) -> bool:
        able = QGuiApplication.platformName() in _PLATFORMS_THAT_FADE
        return able and not self._theme.reduced_motion and self._timing.fade > 0

    def _fade_to(self, opacity: float) -> None:
        """Change over to an opacity; `_faded` follows in any case."""
        self._fading.stop()
        if not self._may_fade():
            self._faded()
            return
        self._fading.setStartValue(self.windowOpacity())
        self._fading.setEndValue(opacity)
        self._fading.start()

    def _fade_out(self) -> None:
        self._going = self._going or _Going.UNANSWERED
        self._fade_to(0.0)

    def _faded(self) -> None:
        going, self._going = self._going, None
        if going is None:
            return
        self.put_away()
        if going is _Going.UNANSWERED:
            self.faded.emit()

    def _stay_put(self) -> None:
        self._staying.stop()
        if self._going is _Going.UNANSWERED:
            self._going = None
            self._fade_to(1.0)

    def _await_anew(self) -> None:
        """The pointer or the menu is gone: from here on it goes by itself again."""
        if self.is_inviting and not self._face.menu.isVisible():
            self._staying.start(self._timing.stay)

    def _hear(self) -> None:
        """Listen to clicks from now on, and stand where it was meant to.

        While a window manager takes a window up, Qt can read its place as the corner of the frame,
        and would open the menu there; asking once more for the right place mends that.
        """
        self._deaf = False
        if self.pos() != self._spot:
            self.move(self._spot)

    def _stop(self) -> None:
        self._staying.stop()
        self._hearing.stop()
        self._fading.stop()
        self._face.menu.hide()
        self._going = None

    def _answered(self, intent: SignalInstance) -> None:
        self.put_away()
        intent.emit()

    def _rest_chosen(self, choice: RestChoice) -> None:
        self.put_away()
        self.rest_requested.emit(choice)

    def _outline(self, inset: float) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS
        )
        return path
