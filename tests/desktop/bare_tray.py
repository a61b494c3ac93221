"""The least a PySide6 program with a tray icon can be: the floor that the companion stands beside.

Left click shows a window named "Bare"; the menu has two entries.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSystemTrayIcon


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(22, 22)
    pixmap.fill(QColor("#edb84c"))
    window = QLabel("bare")
    window.setWindowTitle("Bare")
    menu = QMenu()
    menu.addAction("Show", window.show)
    menu.addAction("Quit", app.quit)
    tray = QSystemTrayIcon(QIcon(pixmap))
    tray.setContextMenu(menu)
    tray.activated.connect(
        lambda why: window.show() if why is QSystemTrayIcon.ActivationReason.Trigger else None
    )
    tray.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
