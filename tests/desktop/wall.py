"""The wall behind all windows, for pictures: two soft colours.

Usage: wall.py TOP BOTTOM
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    app = QApplication(sys.argv)
    top, bottom = sys.argv[1:3]
    wall = QWidget()
    wall.setWindowTitle("Wall")
    wall.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
    gradient = f"qlineargradient(x1:0, y1:0, x2:1, y2:1, stop:0 {top}, stop:1 {bottom})"
    wall.setStyleSheet(f"background: {gradient};")
    wall.setGeometry(app.primaryScreen().geometry())
    wall.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
