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

from glimmer_desktop.services.ports import HotkeyState
from glimmer_desktop.system.hotkey import find_hotkeys


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
    hotkeys = find_hotkeys(os.environ)
    assert hotkeys.grab("note", "Ctrl+Alt+B") is HotkeyState.READY
    fd = hotkeys.fileno()
    assert fd is not None
    notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read)

    def open_it() -> None:
        if hotkeys.ready():
            dialog.show()
            dialog.raise_()
            dialog.activateWindow()

    notifier.activated.connect(open_it)
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
