"""Another program with the keyboard: an entry whose text always stands in a file.

Usage: notepad.py FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main() -> int:
    app = QApplication(sys.argv)
    file = Path(sys.argv[1])
    page = QPlainTextEdit()
    page.setWindowTitle("Notepad")
    page.resize(420, 300)
    page.move(40, 60)
    page.textChanged.connect(lambda: file.write_text(page.toPlainText(), encoding="utf-8"))
    page.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
