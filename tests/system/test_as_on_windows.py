"""Rooms that choose by their system when they are loaded, loaded as Windows would."""

# ruff: noqa: N802 - functions of Windows have the names that it gives them
from __future__ import annotations

import fcntl
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import glimmer_desktop

SOURCE = Path(glimmer_desktop.__file__).parent


class Runtime(SimpleNamespace):
    """`msvcrt`: its locks are this system's, and refuse as that one's do."""

    LK_NBLCK, LK_UNLCK = 2, 0
    SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 1, 2

    def __init__(self) -> None:
        super().__init__(modes=[], locked_at=[])

    def SetErrorMode(self, mode: int) -> int:
        self.modes.append(mode)
        return 0

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        self.locked_at.append((os.lseek(descriptor, 0, os.SEEK_CUR), count))
        how = fcntl.LOCK_EX | fcntl.LOCK_NB if mode == self.LK_NBLCK else fcntl.LOCK_UN
        try:
            fcntl.flock(descriptor, how)
        except BlockingIOError:
            raise PermissionError(13, "Permission denied") from None


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Runtime:
    made = Runtime()
    monkeypatch.setitem(sys.modules, "msvcrt", made)  # type: ignore[arg-type]
    return made


def as_windows(room: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A copy of a module, loaded where `sys.platform` says so."""
    path = SOURCE / room
    spec = importlib.util.spec_from_file_location(f"on_windows_{path.stem}", path)
    assert spec
    assert spec.loader
    made: ModuleType = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "win32")
        there.setitem(sys.modules, spec.name, made)
        spec.loader.exec_module(made)
    return made


def test_a_crash_calls_no_collector(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    as_windows("system/no_core.py", monkeypatch).leave_no_core()
    assert runtime.modes == [3]


def test_one_process_owns_a_profile(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lock = as_windows("system/instance/lock.py", monkeypatch).ProfileLock
    path = tmp_path / "glimmer.lock"
    ours, theirs = lock(path), lock(path)
    assert ours.acquire()
    assert not theirs.acquire()
    assert theirs.holder() == os.getpid()
    ours.release()
    assert theirs.acquire()
    theirs.release()
    assert set(runtime.locked_at) == {(1 << 30, 1)}, "far behind what others read"


def test_the_terminal_is_the_console(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = as_windows("cli/secrets_asked.py", monkeypatch)
    assert (asked._HEARS, asked._SAYS) == ("CONIN$", "CONOUT$")
    assert not asked.has_terminal()
