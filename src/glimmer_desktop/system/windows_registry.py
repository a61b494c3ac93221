"""The registry of Windows, as far as we read and write it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from glimmer_desktop.system.choose import CannotStart

if sys.platform == "win32":
    import winreg as library
else:
    library: Any = None  # where a test puts one of its own


class RegistryKey:
    """Opened for each look, and closed after it. `root` is "HKEY_CURRENT_USER" or another of
    winreg's names. Raises CannotStart where there is no registry."""

    def __init__(self, root: str, path: str) -> None:
        if library is None:
            raise CannotStart("only Windows has a registry")
        self.path = path
        self._root = root
        self._at = getattr(library, root)

    def exists(self) -> bool:
        try:
            with library.OpenKey(self._at, self.path):
                return True
        except FileNotFoundError:
            return False

    def value(self, name: str) -> object:
        """None where it has no such value, is gone, or is not for us to read."""
        try:
            with library.OpenKey(self._at, self.path) as key:
                said: object = library.QueryValueEx(key, name)[0]
        except OSError:
            return None
        return said

    def number(self, name: str) -> int | None:
        said = self.value(name)
        return said if isinstance(said, int) else None

    def below(self) -> Iterator[RegistryKey]:
        """The keys below it; none when they change while they are read."""
        try:
            with library.OpenKey(self._at, self.path) as key:
                count = library.QueryInfoKey(key)[0]
                names = [library.EnumKey(key, at) for at in range(count)]
        except OSError:
            return
        yield from (RegistryKey(self._root, rf"{self.path}\{name}") for name in names)

    def write(self, name: str, text: str) -> None:
        """Keep a text under this name; the key is made where it is not there. Raises OSError."""
        with library.CreateKeyEx(self._at, self.path, 0, library.KEY_SET_VALUE) as key:
            library.SetValueEx(key, name, 0, library.REG_SZ, text)

    def remove(self, name: str) -> None:
        """Take a value away; it may be gone already. Raises OSError."""
        try:
            with library.OpenKey(self._at, self.path, 0, library.KEY_SET_VALUE) as key:
                library.DeleteValue(key, name)
        except FileNotFoundError:
            return
