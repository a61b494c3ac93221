"""The views of what was found, one of which shows; each is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.scrubber import Scrubber
from glimmer_desktop.ui.gallery.sections import Months, when
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.gallery.view_switch import ViewSwitch, chord_of
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.tab_turn import take_turn

if TYPE_CHECKING:
    from glimmer_desktop.ui.gallery.calendar_view import CalendarView


class Views(QWidget):
    """Goes from one view to another and takes along which moment is current."""

    made = Signal(object)  # a TileView that nobody knew before
    calendar_made = Signal(object)  # CalendarView
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
        self._kind = self._kind_of_moments = ViewKind.TILES
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
        if "calendar" in vars(self):
            self.calendar.wear(theme)

    @property
    def kind(self) -> ViewKind:
        return self._kind

    @property
    def of_moments(self) -> TileView:
        """The view of moments that shows, or that showed before the calendar did."""
        return self._of_moments[self._kind_of_moments]

    def turn_to(self, kind: ViewKind) -> None:
        """Show another view; the moment that was current is current there, or its day is."""
        self.switch.mark(kind)
        if kind is self._kind:
            return
        had_keyboard = self.has_keyboard()
        before, left = self.of_moments, self._kind
        self._kind = kind
        if kind is ViewKind.CALENDAR:
            self._places.setCurrentWidget(self.calendar)
            self.calendar.year.show_day(self._current_day())
        else:
            self._turn_to_moments(kind, before)
            if left is ViewKind.CALENDAR:
                self._go_to_day(self.calendar.year.day())
        self.scrubber.setVisible(kind is not ViewKind.CALENDAR)
        if had_keyboard:
            self.take_focus()
        self.turned.emit(kind)

    @cached_property
    def calendar(self) -> CalendarView:
        """Made when it is first shown."""
        from glimmer_desktop.ui.gallery.calendar_view import CalendarView

        calendar = CalendarView(self._theme, self._now, self)
        self._places.addWidget(calendar)
        take_turn(self.tiles, calendar)
        self.calendar_made.emit(calendar)
        return calendar

    def to_top(self) -> None:
        """Another result: from its beginning."""
        for view in self._of_moments.values():
            view.to_top()

    def show_whole(self) -> None:
        """All keys of the result are here now: the scrubber can tell how far they go."""
        self.scrubber.show_sections(self.months.all(), len(self._model))
        self.scrubber.stand_at(self.of_moments.visible().start)

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        on_days = self._kind is ViewKind.CALENDAR
        (self.calendar.year if on_days else self.of_moments).setFocus(reason)

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

    def _turn_to_moments(self, kind: ViewKind, before: TileView) -> None:
        self._kind_of_moments = kind
        after = self._made(kind)
        after.setGeometry(self._places.geometry())  # laid out at once, so that it can be scrolled
        self._places.setCurrentWidget(after)
        if after is not before:
            _take_along(self._model, before, after)
        self.scrubber.stand_at(after.visible().start)

    def _current_day(self) -> date:
        """The day of the moment that is current; without one, today."""
        moment, key = self.of_moments.current(), self.of_moments.current_key()
        if moment is not None:
            return moment.noticed_at.date()
        return self._now().date() if key is None else self._day_of(key)

    def _go_to_day(self, day: date) -> None:
        """To its newest moment, when it has one and none of it is current."""
        if day == self._current_day():
            return
        midnight = datetime(day.year, day.month, day.day, tzinfo=self._now().tzinfo)
        following = round(midnight.timestamp() + 24 * 60 * 60) * 1_000_000
        index = self._model.place(following - 1)
        if index < len(self._model) and self._day_of(self._model.key(index)) == day:
            self.of_moments.jump_to(index)

    def _day_of(self, key: OrderKey) -> date:
        return when(key, self._now().tzinfo).date()

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
