"""The floor of a command that shows a window: a dialog of 20 widgets, made beforehand, shown when
anybody knocks at a socket (its path is the argument).
"""

from __future__ import annotations

import socket
import sys

from bare_dialog import build
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    dialog = build()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(sys.argv[1])
    listener.listen()
    notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read)

    def show_it() -> None:
        peer, _ = listener.accept()
        with peer:
            peer.recv(1 << 10)
            dialog.show()
            dialog.raise_()
            dialog.activateWindow()
            peer.sendall(b"shown\n")

    notifier.activated.connect(show_it)
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
