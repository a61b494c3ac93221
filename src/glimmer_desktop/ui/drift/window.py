"""Drift, over the whole screen: one moment at a time, and nothing else. Esc ends it at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.ui.drift.cross_fade import CrossFade
from glimmer_desktop.ui.drift.ways import DriftWays
from glimmer_desktop.ui.ground.stage import Stage
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.covering_window import CoveringWindow
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.spoken import announce

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class DriftWindow(CoveringWindow):
    """It knows whether it waits, and asks with signals.

    The first key or click lets it wait, the second shows the ways; from then on keys mean what
    stands there.
    """

    held_changed = Signal(bool)  # True: it waits
    on_wanted = Signal()
    back_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._holds = self._can_go_back = self._putting = False
        self.setWindowTitle(self.tr("Drift"))
        self.setObjectName("drift")
        self._stage = Stage(theme, self)
        self._hint = plain_label(parent=self, centred=True)
        self._hint.setProperty("soft", True)
        self._ways = DriftWays(theme, self)
        self._fade = CrossFade(self._stage)
        self._lay_out()
        self._ways.on_wanted.connect(self._go_on)
        self._ways.back_wanted.connect(self.back_wanted)
        self._ways.open_wanted.connect(self.open_wanted)
        self._ways.enough.connect(self.leave)
        self.left.connect(self._fade.end)
        self._keys = self._make_keys()
        self._show_ways(False)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put a theme on; with reduced motion nothing fades."""
        self._theme = theme
        self._stage.wear(theme)
        self._ways.wear(theme)
        self._hint.setFont(theme.sans(1.05))
        self.update()

    @property
    def moves_less(self) -> bool:
        return self._theme.reduced_motion

    def begin(self) -> None:
        """A new stream; nothing is there yet."""
        self._fade.end()
        self._holds = self._can_go_back = False
        self._show_ways(False)
        self._hint.setText("")
        self._put("")

    def show_thing(
        self, words: str, place: str, photo: Photo | None, image: QImage | None, *, fades: bool
    ) -> None:
        """Show this; None for the image of a photo that cannot be read."""
        before = self._stage.grab() if fades and self.isVisible() and not self.moves_less else None
        self._put(words, place, photo if image is not None else None)
        if image is not None:
            self._stage.show_picture(image)
        if before is not None:
            self._fade.begin(before)

    def show_nothing(self, sentence: str) -> None:
        """There is nothing to drift through, and the sentence says so."""
        self._put(sentence)
        self._ways.tell(back=False, something=False)
        self._hold(with_ways=True)

    def picture_size(self, photo: Photo) -> QSize:
        """How large a picture is wanted, in pixels of the screen."""
        room = self._stage.size()
        size = QSize(room.width(), round(room.height() * 0.6)) * self.devicePixelRatio()
        return size.boundedTo(QSize(photo.width, photo.height))

    def allow_back(self, allowed: bool) -> None:
        """Whether there is one before this."""
        self._can_go_back = allowed
        self._ways.tell(back=allowed, something=True)

    def take_keyboard(self) -> None:
        """Into the words, unless it is on the ways."""
        if self._ways.isHidden():
            self._stage.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS or event.isAutoRepeat():
            return
        if key is Qt.Key.Key_Escape:
            self.leave()
        elif self._ways.isHidden():
            self._hold_further()
        elif key is Qt.Key.Key_Space:
            self._ways.on.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._ways.isHidden():
            self._hold_further()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab is a key like all others, until there is something to go to."""
        if self._putting:
            return False
        if self._ways.isHidden():
            self._hold_further()
            return True
        return super().focusNextPrevChild(forward)

    def _put(self, words: str, place: str = "", photo: Photo | None = None) -> None:
        """The keyboard is in the words, which are not there beside every picture: where they go, Qt
        looks for another place for it, and that is nobody's key."""
        self._putting = True
        self._stage.show_thing(words, place, photo)
        self.take_keyboard()
        self._putting = False

    def _hold_further(self) -> None:
        """Wait; where it waits already, show the ways."""
        self._hold(with_ways=self._holds)

    def _hold(self, *, with_ways: bool) -> None:
        was, self._holds = self._holds, True
        self._hint.setText("")
        if with_ways:
            self._show_ways(True)
            self._ways.take_keyboard()
        else:
            self._hint.setText(self.tr("It stays here. Another key shows the ways."))
            self._announce(self._hint.text())
        if not was:
            self.held_changed.emit(True)

    def _make_keys(self) -> list[QShortcut]:
        """What keys mean while the ways are in sight: else arrows would go from way to way."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards, back = (Qt.Key.Key_Left, Qt.Key.Key_Right)[:: 1 if mirrored else -1]
        ways = self._ways
        meant = (
            (onwards, ways.on),
            (back, ways.back),
            (Qt.Key.Key_O, ways.open),
        )
        keys = [QShortcut(QKeySequence(key), self) for key, _ in meant]
        for shortcut, (_, way) in zip(keys, meant, strict=True):
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(way.click)
        return keys

    def _show_ways(self, shown: bool) -> None:
        self._ways.setVisible(shown)
        for shortcut in self._keys:
            shortcut.setEnabled(shown)

    def _go_on(self) -> None:
        """Drift on, with the next."""
        self._holds = False
        self._show_ways(False)
        self._hint.setText("")
        self._stage.take_keyboard()
        self.on_wanted.emit()
        self.held_changed.emit(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 40, 48, 28)
        column.setSpacing(8)
        column.addWidget(self._stage, 1)
        foot = QWidget(self)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._hint)
        below.addWidget(self._ways)
        column.addWidget(foot)
        keeps = self._ways.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing moves when the ways come
        keeps.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self._ways.setSizePolicy(keeps)

    def _announce(self, words: str) -> None:
        if self.isVisible():
            announce(self, words)
