"""The floor of a hotkey: a dialog of 20 widgets, made beforehand, shown on Ctrl+Alt+B.

It asks for its chord with the companion's own code, so that only the window differs.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system.hotkey.x11 import X11Hotkeys


class Watching:
    """What X's keys need of a loop."""

    def watch(self, descriptor: int, _for_writing: bool, callback):
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda *_: callback())
        return lambda: self._notifier.setEnabled(False)


def build() -> QDialog:
    dialog = QDialog()
    dialog.setWindowTitle("Bare dialog")
    dialog.resize(520, 420)
    grid = QGridLayout(dialog)
    page = QPlainTextEdit()
    grid.addWidget(page, 0, 0, 1, 3)
    for number in range(6):
        grid.addWidget(QLabel(f"Label {number}"), number + 1, 0)
        grid.addWidget(QCheckBox(f"Choice {number}"), number + 1, 1)
        grid.addWidget(QLineEdit(f"Line {number}"), number + 1, 2)
    grid.addWidget(QPushButton("Keep"), 7, 2)
    page.setFocus()
    return dialog


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    dialog = build()
    hotkeys = X11Hotkeys(os.environ["DISPLAY"], Watching())

    def open_it(_pressed: Pressed) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    hotkeys.follow(open_it, lambda: None, str)
    assert hotkeys.grab("note", "Ctrl+Alt+B") is HotkeyState.READY
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
