"""What a person said no to when the desktop asked: they are not asked the same at every start."""

from __future__ import annotations

import logging
from pathlib import Path

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.settings.private_files import read_file, replace_file
from glimmer_desktop.system.hotkey.portal.words import Wish

_log = logging.getLogger("glimmer.machine")


class TurnedDown:
    """A small file of the state folder; one that cannot be read or written is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def has(self, wishes: tuple[Wish, ...]) -> bool:
        try:
            return read_file(self._path).strip() == _told(wishes)
        except (OSError, UnicodeDecodeError):
            return False

    def remember(self, wishes: tuple[Wish, ...]) -> None:
        try:
            replace_file(self._path, f"{_told(wishes)}\n".encode())
        except Known as known:
            _log.info("the desktop will ask about the keys again: %s", known.code.value)

    def forget(self) -> None:
        """Something else is wished for now."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            why = error.strerror or str(error)
            _log.info("what was turned down is not forgotten: %s", why)


def _told(wishes: tuple[Wish, ...]) -> str:
    return " ".join(f"{wish.action}={wish.trigger}" for wish in wishes)
