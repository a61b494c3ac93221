"""The views of what was found, one of which shows; each is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.scrubber import Scrubber
from glimmer_desktop.ui.gallery.sections import Months
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.gallery.view_switch import ViewSwitch, chord_of
from glimmer_desktop.ui.theme.theme import Theme


class Views(QWidget):
    """Goes from one view to another and takes along which moment is current."""

    made = Signal(object)  # a view that nobody knew before
    turned = Signal(object)  # ViewKind, when another one shows

    def __init__(
        self,
        model: GalleryModel,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._now = now
        self._kind = ViewKind.TILES
        self.months = Months(model, now)
        self.tiles = TileView(model, theme, now, self)
        self.switch = ViewSwitch(theme, self)
        self.scrubber = Scrubber(theme, self)
        self._of_moments: dict[ViewKind, TileView] = {ViewKind.TILES: self.tiles}
        self._places = QStackedLayout()
        self._places.addWidget(self.tiles)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addLayout(self._places, 1)
        row.addWidget(self.scrubber)
        QWidget.setTabOrder(self.tiles, self.scrubber)
        self.scrubber.jumped.connect(self._jump)
        self._follow(self.tiles)
        self.switch.chosen.connect(self.turn_to)

    def add_chords(self, room: QWidget) -> None:
        """Ctrl+1 and so on, from anywhere in a room; the keyboard is in the view then."""
        for kind in ViewKind:
            chord = QShortcut(QKeySequence(chord_of(kind)), room)
            chord.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            chord.activated.connect(lambda kind=kind: self._turn_by_keys(kind))

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.switch.wear(theme)
        self.scrubber.wear(theme)
        for view in self._of_moments.values():
            view.wear(theme)

    @property
    def kind(self) -> ViewKind:
        return self._kind

    @property
    def of_moments(self) -> TileView:
        """The view of moments that shows, or would show."""
        return self._of_moments[self._kind]

    def turn_to(self, kind: ViewKind) -> None:
        """Show another view; the moment that was current is current there."""
        self.switch.mark(kind)
        if kind is self._kind:
            return
        had_keyboard = self.has_keyboard()
        before = self.of_moments
        self._kind = kind
        after = self._made(kind)
        after.setGeometry(before.geometry())  # laid out at once, so that it can be scrolled
        self._places.setCurrentWidget(after)
        _take_along(self._model, before, after)
        self.scrubber.stand_at(after.visible().start)
        if had_keyboard:
            self.take_focus()
        self.turned.emit(kind)

    def to_top(self) -> None:
        """Another result: from its beginning."""
        for view in self._of_moments.values():
            view.to_top()

    def show_whole(self) -> None:
        """All keys of the result are here now: the scrubber can tell how far they go."""
        self.scrubber.show_sections(self.months.all(), len(self._model))
        self.scrubber.stand_at(self.of_moments.visible().start)

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.of_moments.setFocus(reason)

    def has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _jump(self, index: int) -> None:
        self.of_moments.jump_to(index)
        self.scrubber.stand_at(index)  # though the last screen's top may be above it

    def _follow(self, view: TileView) -> None:
        """The scrubber goes along with what is scrolled."""

        def scrolled() -> None:
            if view is self.of_moments:
                self.scrubber.stand_at(view.visible().start)

        view.verticalScrollBar().valueChanged.connect(scrolled)

    def _turn_by_keys(self, kind: ViewKind) -> None:
        self.turn_to(kind)
        self.take_focus(Qt.FocusReason.ShortcutFocusReason)

    def _made(self, kind: ViewKind) -> TileView:
        if kind not in self._of_moments:
            from glimmer_desktop.ui.gallery.list_view import ListView

            view = ListView(self._model, self.months, self._theme, self._now, self)
            self._places.addWidget(view)
            QWidget.setTabOrder(self.tiles, view)
            self._of_moments[kind] = view
            self._follow(view)
            self.made.emit(view)
        return self._of_moments[kind]


def _take_along(model: GalleryModel, before: TileView, after: TileView) -> None:
    """What was in sight is in sight: the current moment, or the top of what one had scrolled to."""
    if not len(model):
        return
    visible = before.visible()
    key = before.current_key()
    current = model.index_of(key) if key is not None else None
    if current is not None and (current in visible or not visible):
        after.jump_to(current, max(0, before.tile_rect(current).top()))
        after.go_to(current)
    elif visible:
        after.jump_to(visible.start)
