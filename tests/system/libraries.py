"""Libraries of Windows and macOS that are not here, put in their place at the one door to them.

Each of their functions is a Python function behind a real C call, made by ctypes as it was
declared: one that is not declared, or is handed what it does not take, is seen, and what is written
through a pointer arrives where the caller looks for it.
"""

# ruff: noqa: N802 - functions of Windows have the names that it gives them
from __future__ import annotations

from collections.abc import Callable
from ctypes import CFUNCTYPE
from typing import Any

import pytest

from glimmer_desktop.system import macos_library, windows_library

Does = Callable[..., Any]


class Function:
    def __init__(self, name: str, does: Does) -> None:
        self.name = name
        self.restype: Any = ...
        self.argtypes: Any = ...
        self._does = does

    def __call__(self, *arguments: Any) -> Any:
        assert self.argtypes is not ..., f"{self.name} is not declared"
        assert len(arguments) == len(self.argtypes), self.name
        return CFUNCTYPE(self.restype, *self.argtypes)(self._does)(*arguments)


class Library:
    """One library; `asked` has the calls to those of its functions that only answer."""

    def __init__(self, **functions: Does | int | None) -> None:
        self.asked: list[tuple[Any, ...]] = []
        for name, does in functions.items():
            setattr(self, name, Function(name, does if callable(does) else self._says(name, does)))

    def _says(self, name: str, answer: int | None) -> Does:
        def answers(*arguments: Any) -> int | None:
            self.asked.append((name, *arguments))
            return answer

        return answers


def put_windows(monkeypatch: pytest.MonkeyPatch, **libraries: Library) -> None:
    """Windows has these libraries and no others."""

    def load(name: str) -> Library:
        if name not in libraries:
            raise OSError(f"there is no {name}")
        return libraries[name]

    monkeypatch.setattr(windows_library, "load", load)


def put_macos(monkeypatch: pytest.MonkeyPatch, **libraries: Library) -> None:
    """macOS has these libraries and no others, by the ends of their paths without what follows a
    dot; every constant of theirs is 1."""

    def load(path: str) -> Library:
        name = path.rpartition("/")[2].partition(".")[0]
        if name not in libraries:
            raise OSError(f"there is no {path}")
        return libraries[name]

    monkeypatch.setattr(macos_library, "load", load)
    monkeypatch.setattr(macos_library, "constant", lambda _library, _name: 1)


class Registry:
    """`winreg`, over a dictionary: keys by their paths, each with its values by their names."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = 1, 2
    KEY_SET_VALUE, KEY_READ, REG_SZ = 2, 0x20019, 1

    def __init__(self) -> None:
        self.keys: dict[tuple[int, str], dict[str, Any]] = {}
        self.sealed = False
        """Whether nothing may be written."""

    class _Opened:
        def __init__(self, root: int, path: str, rights: int) -> None:
            self.at, self.rights = (root, path), rights

        def __enter__(self) -> Registry._Opened:
            return self

        def __exit__(self, *_: object) -> None: ...

    def OpenKey(self, root: int, path: str, _reserved: int = 0, access: int = 0x20019) -> Any:
        if self.sealed and access == self.KEY_SET_VALUE:
            raise PermissionError(5, "Access is denied")
        if not any(at[0] == root and f"{at[1]}\\".startswith(f"{path}\\") for at in self.keys):
            raise FileNotFoundError(2, "no such key")
        return self._Opened(root, path, access)

    def CreateKeyEx(self, root: int, path: str, reserved: int, access: int) -> Any:
        if self.sealed:
            raise PermissionError(5, "Access is denied")
        self.keys.setdefault((root, path), {})
        return self.OpenKey(root, path, reserved, access)

    def QueryValueEx(self, key: _Opened, name: str) -> tuple[Any, int]:
        assert key.rights == self.KEY_READ
        try:
            return self.keys.get(key.at, {})[name], 1
        except KeyError:
            raise FileNotFoundError(2, "no such value") from None

    def SetValueEx(self, key: _Opened, name: str, _reserved: int, kind: int, value: Any) -> None:
        assert key.rights == self.KEY_SET_VALUE
        assert kind == self.REG_SZ
        self.keys[key.at][name] = value

    def DeleteValue(self, key: _Opened, name: str) -> None:
        assert key.rights == self.KEY_SET_VALUE
        try:
            del self.keys.get(key.at, {})[name]
        except KeyError:
            raise FileNotFoundError(2, "no such value") from None

    def _below(self, key: _Opened) -> list[str]:
        root, path = key.at
        deeper = [at[1] for at in self.keys if at[0] == root and at[1].startswith(f"{path}\\")]
        return sorted({at[len(path) + 1 :].split("\\")[0] for at in deeper})

    def QueryInfoKey(self, key: _Opened) -> tuple[int, int, int]:
        return len(self._below(key)), len(self.keys.get(key.at, {})), 0

    def EnumKey(self, key: _Opened, at: int) -> str:
        return self._below(key)[at]
