"""Takes up what somebody writes into `settings.toml` while the companion runs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.ui.events import AppEvents

_REST: Final = 200
"""Milliseconds without news until it is read: editors write in several steps."""


class SettingsWatch(QObject):
    """Told by the system (inotify and its like): while nothing is written, nothing wakes up.

    Its folder is watched beside the file, because many editors put a new file in the place of the
    old one. Where the system tells nothing (some network disks), the settings page reads the file
    when it is shown.
    """

    def __init__(
        self, preferences: Preferences, events: AppEvents, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._events = events
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._read)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._resting.start)
        self._watcher.directoryChanged.connect(self._resting.start)
        self._follow()

    def leave(self) -> None:
        """The companion ends: nothing is taken up any more."""
        self._resting.stop()
        for path in (*self._watcher.files(), *self._watcher.directories()):
            self._watcher.removePath(path)

    def _read(self) -> None:
        self._follow()
        if self._preferences.refresh():
            self._events.settings_changed.emit(self._preferences.current)

    def _follow(self) -> None:
        """A new file under the same name has to be asked for anew.

        So has the file always, since the watcher cannot tell: where the name was a link, the file
        that is watched may be there as before, and no longer be the one that is meant.
        """
        path = self._preferences.path
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        for wanted in (path.parent, path):
            if wanted.exists() and str(wanted) not in self._watcher.directories():
                self._watcher.addPath(str(wanted))
