"""Qt's side of plain descriptors and of time: sockets, connections, Unix signals."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


def watch(fd: int, for_writing: bool, callback: Callable[[], None]) -> Callable[[], None]:
    """Call back on the UI thread whenever `fd` is ready; the answer stops it."""
    kind = QSocketNotifier.Type.Write if for_writing else QSocketNotifier.Type.Read
    notifier = QSocketNotifier(fd, kind)
    notifier.activated.connect(lambda *_: callback())

    def unwatch() -> None:
        notifier.setEnabled(False)
        notifier.deleteLater()

    return unwatch


def later(seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
    """Call back on the UI thread once after so long, give or take a twentieth, so that the machine
    wakes for several things at once; the answer calls it off, and does no harm afterwards.
    """
    timer = QTimer(singleShot=True)
    waiting = True

    def end() -> None:
        nonlocal waiting
        if waiting:
            waiting = False
            timer.stop()
            timer.deleteLater()

    def fire() -> None:
        end()
        callback()

    timer.timeout.connect(fire)
    timer.start(round(seconds * 1000))
    return end


class QtLoop:
    """The `Loop` of techniques that know nothing of Qt."""

    watch = staticmethod(watch)
    later = staticmethod(later)


class Interrupts(QObject):
    """Ctrl-C and a polite kill ask the companion to leave, as its menu does.

    Python runs signal handlers only between its own instructions; the wake-up descriptor brings
    Qt's loop back to it, so that no timer has to poll.
    """

    def __init__(self, leave: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._far.setblocking(False)
        self._unwatch = watch(self._near.fileno(), False, self._drain)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        kinds = [signal.SIGINT, signal.SIGTERM]
        if sys.platform != "win32":
            kinds.append(signal.SIGHUP)
        for kind in kinds:
            signal.signal(kind, lambda *_: leave())

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        self._unwatch()
        self._near.close()
        self._far.close()

    def _drain(self) -> None:
        try:
            self._near.recv(64)
        except BlockingIOError:
            return
