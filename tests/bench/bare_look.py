"""The floor of another look: the bare dialog, large, whose palette and style sheet turn over with
each line on stdin.
"""

from __future__ import annotations

import sys

from bare_dialog import build
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


def main() -> int:
    app = QApplication(sys.argv)
    dialog = build()
    dialog.resize(900, 600)
    dark = False

    def turn_over() -> None:
        nonlocal dark
        sys.stdin.readline()
        dark = not dark
        paper, ink = ("#20242a", "#e8e4dc") if dark else ("#f6f2ea", "#20242a")
        palette = QPalette(QColor(paper))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        app.setStyle("Fusion")
        app.setPalette(palette)
        app.setStyleSheet(f"QPlainTextEdit, QLineEdit {{ background: {paper}; color: {ink} }}")

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: turn_over())
    dialog.show()
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
