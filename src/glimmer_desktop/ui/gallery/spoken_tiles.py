"""The wall of tiles as a screen reader meets it: a list, and one item for each tile that shows.

Only those that show: a journal may have 100,000 moments, and a reader walks through all it is
given. As the keyboard goes on, the wall scrolls and the items go with it.

Where an override is ignored, Qt takes a null and its stubs do not know it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from glimmer_desktop.services.ports import OrderKey
from glimmer_desktop.ui.widgets.spoken import let_go_of

if TYPE_CHECKING:
    from glimmer_desktop.ui.gallery.view import TileView

_HELD = 200
"""Items that have been told of, so many at most: a reader that comes back to one finds it."""


class SpokenTile(QAccessibleInterface):
    """One tile: what was noted in a few words, whether it is current, and where it stands."""

    def __init__(self, view: TileView, key: OrderKey) -> None:
        super().__init__()
        self._view = view
        self.key = key

    def isValid(self) -> bool:
        return self.key in self._view.keys_in_sight()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        current = self.key == self._view.current_key()
        state.focusable = state.selectable = True
        state.selected = current
        state.focused = current and self._view.hasFocus()
        state.invisible = not self.isValid()
        return state

    def text(self, asked: QAccessible.Text) -> str:
        return self._view.spoken_of(self.key) if asked is QAccessible.Text.Name else ""

    def setText(self, _which: QAccessible.Text, _text: str) -> None:
        """What was noted is changed in its own window."""

    def rect(self) -> QRect:
        """On the screen, px; empty when it has been scrolled away."""
        keys = self._view.keys_in_sight()
        if self.key not in keys:
            return QRect()
        box = self._view.tile_rect(self._view.visible()[keys.index(self.key)])
        return box.translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def window(self) -> QWindow:
        return self._view.window().windowHandle()


class SpokenTiles(QAccessibleWidget):
    """The wall: a list whose items are the tiles that show, in their order."""

    def __init__(self, view: TileView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._items: dict[OrderKey, SpokenTile] = {}
        view.destroyed.connect(partial(_let_go_of_all, self._items))

    def childCount(self) -> int:
        return len(self._view.keys_in_sight())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._view.keys_in_sight()
        return self._item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._view.keys_in_sight()
        if isinstance(child, SpokenTile) and child.key in keys:
            return keys.index(child.key)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        items = (self.child(index) for index in range(self.childCount()))
        return next((item for item in items if item and item.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        key = self._view.current_key()
        return self._item(key) if key in self._view.keys_in_sight() else None

    def _item(self, key: OrderKey) -> SpokenTile:
        """The same for the same moment, as long as it has not long been out of sight."""
        if key not in self._items:
            self._let_go_of_old_ones()
            self._items[key] = SpokenTile(self._view, key)
            QAccessible.registerAccessibleInterface(self._items[key])
        return self._items[key]

    def _let_go_of_old_ones(self) -> None:
        if len(self._items) < _HELD:
            return
        for key in self._items.keys() - set(self._view.keys_in_sight()):
            let_go_of(self._items.pop(key))


def _let_go_of_all(items: dict[OrderKey, SpokenTile]) -> None:
    for item in items.values():
        let_go_of(item)
    items.clear()


def tell_current(view: TileView) -> None:
    """Let a screen reader, if there is one, go to the tile that is current."""
    keys, key = view.keys_in_sight(), view.current_key()
    if QAccessible.isActive() and key in keys:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(keys.index(key))
        QAccessible.updateAccessibility(event)
