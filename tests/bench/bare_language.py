"""The floor of another language: the bare dialog, large, made anew in other words with each F5."""

from __future__ import annotations

import sys
from itertools import cycle

from bare_dialog import build
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    ends = cycle(("", ", en otras palabras"))
    dialogs: list[QDialog] = []

    def make_anew() -> None:
        dialog, end = build(), next(ends)
        for one in (*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)):
            one.setText(f"{one.text()}{end}")
        QShortcut(QKeySequence("F5"), dialog, make_anew)
        dialog.resize(900, 600)
        dialog.show()
        dialog.activateWindow()
        dialogs.append(dialog)
        while len(dialogs) > 1:
            before = dialogs.pop(0)
            before.hide()
            before.deleteLater()

    make_anew()
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
