"""Files that other programs were given while the companion ran. Implements `LentFiles`."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from glimmer_desktop.settings.private_files import replace_file


class PrivateLentFiles:
    """Each lies in a folder of its own, so that two of one name are two files, and one that another
    program is still reading is not written over."""

    def __init__(self, folder: Path) -> None:
        """`folder` is ours alone; what an earlier run could not empty goes with the first use."""
        self._folder = folder
        self._lent = 0

    def lend(self, name: str, data: bytes) -> Path:
        if not self._lent:
            self.take_back()
        self._lent += 1
        path = self._folder / str(self._lent) / name
        replace_file(path, data)
        return path

    def take_back(self) -> None:
        """Empty the folder. What cannot be removed now is tried again with the next use."""
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(self._folder, onerror=lambda *_: None)
