"""What the decoding child asks Windows and macOS to hold it to, over libraries in their place."""

from __future__ import annotations

import ctypes
from ctypes import c_void_p
from typing import Any

import pytest

from glimmer_desktop.system.imaging import macos_limits, windows_limits
from system.libraries import Library, put_macos, put_windows

US, JOB, TOKEN = (1 << 64) - 1, 1 << 33, 1 << 34


class Windows:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, **refused: int) -> None:
        self.limits: dict[str, int] = {}
        self.in_job = self.integrity = 0
        self.closed: list[int] = []
        self.freed: list[int] = []
        self._sid = ctypes.create_string_buffer(b"S-1-16-4096")
        kernel = Library(
            **{
                "GetCurrentProcess": US,
                "CreateJobObjectW": JOB,
                "SetInformationJobObject": self._limit,
                "AssignProcessToJobObject": self._assign,
                "CloseHandle": lambda handle: self.closed.append(handle) or 1,
                "LocalFree": lambda what: self.freed.append(what) or 0,
                **refused,
            }
        )
        rights = Library(
            OpenProcessToken=self._open,
            ConvertStringSidToSidW=self._convert,
            GetLengthSid=12,
            SetTokenInformation=self._label,
        )
        put_windows(monkeypatch, kernel32=kernel, advapi32=rights)

    def _limit(self, job: int, kind: int, told: Any, size: int) -> int:
        assert (job, kind, size) == (JOB, 9, 144)
        fields = ("flags", "processes", "process_memory")
        self.limits = {name: getattr(told[0], name) for name in fields}
        return 1

    def _assign(self, job: int, process: int) -> int:
        assert (job, process) == (JOB, US)
        self.in_job = 1
        return 1

    def _open(self, process: int, rights: int, token: Any) -> int:
        assert (process, rights) == (US, 0x80)
        token[0] = TOKEN
        return 1

    def _convert(self, text: str, sid: Any) -> int:
        assert text == "S-1-16-4096"
        sid[0] = ctypes.addressof(self._sid)
        return 1

    def _label(self, token: int, kind: int, told: Any, size: int) -> int:
        assert (token, kind, size) == (TOKEN, 25, 16 + 12)
        assert told[0].identity == ctypes.addressof(self._sid)
        self.integrity = told[0].attributes
        return 1

    def leaves(self, *handles: int) -> bool:
        return sorted(self.closed) == sorted(handles) and len(self.freed) == len(handles) - 1


def test_windows_limits_memory_and_programs_and_lets_nothing_be_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    windows = Windows(monkeypatch)
    windows_limits.give_up_powers(640 << 20)
    flags = 0x100 | 0x8 | 0x400
    assert windows.limits == {"flags": flags, "processes": 1, "process_memory": 640 << 20}
    assert windows.in_job
    assert windows.integrity == 0x20
    assert windows.leaves(JOB, TOKEN)


@pytest.mark.parametrize("call", ["CreateJobObjectW", "AssignProcessToJobObject"])
def test_what_windows_refuses_is_told_and_nothing_stays_open(
    call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(monkeypatch, **{call: 0})
    with pytest.raises(OSError, match="refused"):
        windows_limits.give_up_powers(1)
    assert windows.closed == ([] if call == "CreateJobObjectW" else [JOB])


def test_macos_leaves_it_nothing_but_what_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[bytes, int]] = []

    def sandbox(profile: bytes, flags: int, why: Any) -> int:
        assert c_void_p.from_address(ctypes.addressof(why[0])).value is None if why[0] else True
        asked.append((profile, flags))
        return 0

    put_macos(monkeypatch, libSystem=Library(sandbox_init=sandbox))
    macos_limits.give_up_powers()
    assert asked == [(b"pure-computation", 1)]


def test_what_macos_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def sandbox(_profile: bytes, _flags: int, why: Any) -> int:
        why[0] = b"no such profile"
        return -1

    put_macos(monkeypatch, libSystem=Library(sandbox_init=sandbox))
    with pytest.raises(OSError, match="no such profile"):
        macos_limits.give_up_powers()
