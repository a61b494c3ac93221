"""The invitation card: one line to notice by, and three choices of one size.

It never takes the keyboard. A click on its way to something else does not answer it, since it is
deaf for its first moments; it goes by itself when nobody minds it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QCursor,
    QEnterEvent,
    QScreen,
)
from PySide6.QtWidgets import QVBoxLayout

from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.ui.pause.card_face import CardFace
from glimmer_desktop.ui.pause.corner import EDGE, corners, free_corner
from glimmer_desktop.ui.pause.fade import Fade
from glimmer_desktop.ui.pause.screens import Screens, screen_in_use, screen_named
from glimmer_desktop.ui.pause.sheet import Sheet
from glimmer_desktop.ui.pause.wording import how_often_question
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce, spoken_as

_WIDTH = 552
_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


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


@spoken_as(QAccessible.Role.Notification)
class CardWindow(Sheet):
    """Shows one invitation at a time; says what came of it by exactly one signal."""

    pause_requested = Signal()
    note_requested = Signal()
    not_now_requested = Signal()
    fewer_requested = Signal()
    evening_requested = Signal()
    rest_requested = Signal(object)  # RestChoice
    keep_chosen = Signal()  # these three answer how often
    fewer_chosen = Signal()
    stop_chosen = Signal()
    faded = Signal()  # went by itself, unanswered
    closed = Signal()  # put away from outside; counts as nothing

    def __init__(
        self,
        theme: Theme,
        timing: CardTiming | None = None,
        screen: Callable[[], QScreen | None] = screen_in_use,
    ) -> None:
        super().__init__(theme)
        self._timing = timing or CardTiming()
        self._screen = screen
        self._deaf = False
        self._going: _Going | None = None
        self._stands_on = ""
        self._corner: int | None = None
        self._spot = QPoint()
        self.setWindowTitle(self.tr("An invitation"))
        self._make_timers()
        self._show_face()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put a theme on."""
        self._theme = theme
        self._face.wear(theme)
        self._fade.welcome = not theme.reduced_motion
        if self.isVisible():
            self._fit(screen_of(self))  # larger words need a larger card
        self.update()

    def invite(self, line: str, rests: Sequence[RestChoice], *, at_own_time: bool = False) -> bool:
        """Appear with one line; False when there is no screen to appear on. At a time that the
        person chose, the quiet choice is about that time."""
        return self._come(line, lambda: self._face.invite(line, rests, at_own_time=at_own_time))

    def invite_to_evening(self, line: str, rests: Sequence[RestChoice]) -> bool:
        """Appear with the offer of an evening sitting; False as above."""
        return self._come(line, lambda: self._face.invite_to_evening(line, rests))

    def ask_how_often(self) -> bool:
        """Appear with the question whether invitations are still welcome; False as above."""
        return self._come(how_often_question(), self._face.ask_how_often)

    def thank(self, words: str) -> None:
        """Say one last line in place of the choices, then go."""
        self._face.thank(words)
        announce(self, words)
        self._fit(screen_of(self))
        self._going = _Going.DONE
        self._staying.start(self._timing.thanks)

    def put_away(self) -> None:
        """Go at once; says nothing."""
        self._stop()
        self.hide()
        self._fade.end()

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

    def _show_face(self) -> None:
        self._face = face = CardFace(self._theme, self)
        face.watch_clicks(self)
        face.pause_chosen.connect(lambda: self._answered(self.pause_requested))
        face.note_chosen.connect(lambda: self._answered(self.note_requested))
        face.not_now_chosen.connect(lambda: self._answered(self.not_now_requested))
        face.evening_chosen.connect(lambda: self._answered(self.evening_requested))
        face.fewer_wanted.connect(self.fewer_requested)
        face.keep_chosen.connect(lambda: self._answered(self.keep_chosen))
        face.fewer_chosen.connect(lambda: self._answered(self.fewer_chosen))
        face.stop_chosen.connect(lambda: self._answered(self.stop_chosen))
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
        self._fade = Fade(self, self._timing.fade)
        self._fade.finished.connect(self._faded)
        self._screens = Screens(self)
        self._screens.changed.connect(self._stand_anew)

    def _come(self, words: str, show_face: Callable[[], None]) -> bool:
        screen = self._screen()
        if screen is None:
            return False
        self._going = None
        show_face()
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(words)
        if not self.isVisible():
            self._corner = None
        self._fit(screen)
        self._deaf = True
        self._hearing.start()
        self._staying.start(self._timing.stay)
        self._screens.mind(True)
        self._appear()
        self._announce(words)
        return True

    def _announce(self, words: str) -> None:
        """Once, and politely: after whatever is being read just now."""
        announce(self, f"{self.windowTitle()}. {words}")

    def _fit(self, screen: QScreen) -> None:
        """As large as its words need, in a corner of the screen's work area."""
        area = screen.availableGeometry()
        width = min(_WIDTH * self._theme.text_size // 100, area.width() - 2 * EDGE)
        self.setFixedWidth(width)
        self.setFixedHeight(min(self._face.height_for(width), area.height() - 2 * EDGE))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        spots = corners(area, self.size(), mirrored=mirrored)
        if self._corner is None or screen.name() != self._stands_on:
            self._corner = free_corner(spots, self.size(), QCursor.pos())
        self._stands_on = screen.name()
        self._spot = spots[self._corner]
        self.move(self._spot)

    def _stand_anew(self) -> None:
        """Screens or work areas have changed: stay on this one, or go where the person is."""
        screen = screen_named(self._stands_on) or self._screen()
        if screen is not None:
            self._fit(screen)
        elif self.isVisible():
            self.close()  # nobody can see it there

    def _appear(self) -> None:
        self._fade.begin_unseen()
        self.show()
        self._fade.to(1.0)

    def _fade_out(self) -> None:
        self._going = self._going or _Going.UNANSWERED
        self._fade.to(0.0)

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
            self._fade.to(1.0)

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
        self._fade.stop()
        self._screens.mind(False)
        self._face.menu.hide()
        self._going = None

    def _answered(self, intent: SignalInstance) -> None:
        self.put_away()
        intent.emit()

    def _rest_chosen(self, choice: RestChoice) -> None:
        self.put_away()
        self.rest_requested.emit(choice)
