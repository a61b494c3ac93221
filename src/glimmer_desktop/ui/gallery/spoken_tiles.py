"""The wall of tiles as a screen reader meets it: a list, and one item for each tile that shows.

Only those that show: a journal may have 100,000 moments, and a reader walks through all it is
given. As the keyboard goes on, the wall scrolls and the items go with it.

Where an override is ignored, Qt takes a null and its stubs do not know it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.widgets.spoken import let_go_of

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from glimmer_desktop.ui.gallery.wall import TileWall
    from glimmer_desktop.ui.gallery.year_view import YearView

    Wall: TypeAlias = TileWall | YearView
    """Moments by their keys, or days by their ordinals."""

_HELD = 200
"""Items that have been told of, so many at most: a reader that comes back to one finds it."""


class SpokenTile(QAccessibleInterface):
    """One tile: what was noted in a few words, whether it is current, and where it stands.

    Qt asks it things even while it lets go of it, and an answer that fails there ends the program:
    once the wall has gone, it knows nothing and says so.
    """

    def __init__(self, view: Wall, key: OrderKey) -> None:
        super().__init__()
        self._view: Wall | None = view
        self.key = key

    def forget_wall(self) -> None:
        """The wall is going."""
        self._view = None

    def isValid(self) -> bool:
        return self._view is not None and self.key in self._view.keys_in_sight()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.invisible = not self.isValid()
        if self._view is not None:
            current = self.key == self._view.current_key()
            state.selected = self._view.is_chosen(self.key)
            state.extSelectable = state.multiSelectable = True
            state.focused = current and self._view.hasFocus()
        return state

    def text(self, asked: QAccessible.Text) -> str:
        if asked is not QAccessible.Text.Name or self._view is None:
            return ""
        return self._view.spoken_of(self.key)

    def setText(self, _which: QAccessible.Text, _text: str) -> None:
        """What was noted is changed in its own window."""

    def rect(self) -> QRect:
        """On the screen, px; empty when it has been scrolled away."""
        if self._view is None or not self.isValid():
            return QRect()
        place = self._view.keys_in_sight().index(self.key)
        box = self._view.tile_rect(self._view.visible()[place])
        return box.translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._view) if self._view is not None else None

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle() if self._view is not None else None


class SpokenTiles(QAccessibleWidget):
    """The wall: a list whose items are the tiles that show, in their order."""

    def __init__(self, view: Wall) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view: Wall | None = view
        self._items: dict[OrderKey, SpokenTile] = {}
        view.destroyed.connect(self._forget_wall)

    def childCount(self) -> int:
        return len(self._in_sight())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._in_sight()
        return self._item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._in_sight()
        if isinstance(child, SpokenTile) and child.key in keys:
            return keys.index(child.key)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        items = (self.child(index) for index in range(self.childCount()))
        return next((item for item in items if item and item.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        key = self._view.current_key() if self._view is not None else None
        return self._item(key) if key in self._in_sight() else None

    def _in_sight(self) -> list[OrderKey]:
        return self._view.keys_in_sight() if self._view is not None else []

    def _item(self, key: OrderKey | None) -> SpokenTile | None:
        """The same for the same moment, as long as it has not long been out of sight."""
        if self._view is None or key is None:
            return None
        if key not in self._items:
            self._let_go_of_old_ones()
            self._items[key] = SpokenTile(self._view, key)
            QAccessible.registerAccessibleInterface(self._items[key])
        return self._items[key]

    def _let_go_of_old_ones(self) -> None:
        if len(self._items) < _HELD:
            return
        for key in self._items.keys() - set(self._in_sight()):
            let_go_of(self._items.pop(key))

    def _forget_wall(self) -> None:
        """Its tiles go with it: first none of them knows anything, then Qt lets go of them."""
        self._view = None
        for item in self._items.values():
            item.forget_wall()
        for item in self._items.values():
            let_go_of(item)
        self._items.clear()


def tell_current(view: Wall) -> None:
    """Let a screen reader, if there is one, go to the tile that is current."""
    keys, key = view.keys_in_sight(), view.current_key()
    if QAccessible.isActive() and key in keys:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(keys.index(key))
        QAccessible.updateAccessibility(event)


def tell_chosen(view: Wall) -> None:
    """Let a screen reader know that others are chosen now."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.SelectionWithin)
        QAccessible.updateAccessibility(event)
