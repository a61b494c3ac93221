"""Another program, which starts things: at F2 whatever `xdg-open` is on its PATH.

Qt asks the compositor for its word and hands it over, as launchers and panels do.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main() -> int:
    app = QApplication(sys.argv)
    page = QPlainTextEdit()
    page.setWindowTitle("Launcher")
    start = QShortcut(QKeySequence("F2"), page)
    start.activated.connect(lambda: QDesktopServices.openUrl(QUrl("test://start")))
    page.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
