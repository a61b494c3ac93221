"""The small switch between glimmer, trigger and body note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from glimmer_desktop.domain.moment import Kind
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.words import kind_name


class KindSwitch(QuietButton):
    """Names the kind; a menu below it changes it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._kind = Kind.GLIMMER
        self._actions: dict[Kind, QAction] = {}
        menu = QMenu(self)
        group = QActionGroup(menu)
        for kind in Kind:
            action = QAction(kind_name(kind), menu, checkable=True)
            action.triggered.connect(lambda _, kind=kind: self._choose(kind))
            group.addAction(action)
            menu.addAction(action)
            self._actions[kind] = action
        self.setMenu(menu)
        self.show_kind(Kind.GLIMMER)

    def kind(self) -> Kind:
        return self._kind

    def show_kind(self, kind: Kind) -> None:
        self._kind = kind
        self._actions[kind].setChecked(True)
        self.setText(self.tr("✦ {kind} ▾").replace("{kind}", kind_name(kind)))
        self.setAccessibleName(self.tr("This is a {kind}").replace("{kind}", kind_name(kind)))

    def turn(self) -> None:
        """To the next kind; from the last to the first."""
        kinds = tuple(Kind)
        self._choose(kinds[(kinds.index(self._kind) + 1) % len(kinds)])
        announce(self, self.accessibleName())

    def _choose(self, kind: Kind) -> None:
        if kind is not self._kind:
            self.show_kind(kind)
            self.changed.emit()
