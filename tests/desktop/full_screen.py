"""Another program whose window fills the screen, until it is closed."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    app = QApplication(sys.argv)
    film = QLabel("a film")
    film.setWindowTitle("Film")
    film.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
