"""What the decoding child gives up on Windows: memory beyond a limit, starting programs, and
writing anywhere.

It may still read files and open connections, unlike elsewhere: these a process can only be born
without. Written from the documentation; it has not run there.
"""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    byref,
    c_int,
    c_int64,
    c_size_t,
    c_uint32,
    c_uint64,
    c_void_p,
    c_wchar_p,
    sizeof,
)
from typing import Any, Final

from glimmer_desktop.system import windows_library
from glimmer_desktop.system.windows_library import worked

_MEMORY, _PROCESSES, _ENDS_WHEN_IT_CRASHES = 0x100, 0x8, 0x400
_EXTENDED: Final = 9  # JobObjectExtendedLimitInformation
_ADJUST_DEFAULT: Final = 0x80
_INTEGRITY: Final = 25  # TokenIntegrityLevel
_GROUP_OF_INTEGRITY: Final = 0x20
_LOW: Final = "S-1-16-4096"
"""Whoever has it writes to nothing that has not been made for it; a person's files are above."""


class Limits(Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, with what is told in it of the job's use so far."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("processes", c_uint32),
        ("processors", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
        ("traffic", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("most_process_memory", c_size_t),
        ("most_job_memory", c_size_t),
    )


class Label(Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("identity", c_void_p), ("attributes", c_uint32))


_KERNEL: Final = {
    "GetCurrentProcess": (c_void_p, ()),
    "CreateJobObjectW": (c_void_p, (c_void_p, c_wchar_p)),
    "SetInformationJobObject": (c_int, (c_void_p, c_int, POINTER(Limits), c_uint32)),
    "AssignProcessToJobObject": (c_int, (c_void_p, c_void_p)),
    "CloseHandle": (c_int, (c_void_p,)),
    "LocalFree": (c_void_p, (c_void_p,)),
}
_RIGHTS: Final = {
    "OpenProcessToken": (c_int, (c_void_p, c_uint32, POINTER(c_void_p))),
    "ConvertStringSidToSidW": (c_int, (c_wchar_p, POINTER(c_void_p))),
    "GetLengthSid": (c_uint32, (c_void_p,)),
    "SetTokenInformation": (c_int, (c_void_p, c_int, POINTER(Label), c_uint32)),
}


def give_up_powers(memory: int) -> None:
    """`memory`: bytes that this process may have in all. Raises OSError."""
    kernel = windows_library.library("kernel32", _KERNEL)
    _live_in_a_job(kernel, memory)
    _write_nowhere(kernel)


def _live_in_a_job(kernel: Any, memory: int) -> None:
    """The job lasts as long as a process is in it; its handle is not needed for that."""
    flags = _MEMORY | _PROCESSES | _ENDS_WHEN_IT_CRASHES
    limits = Limits(flags=flags, processes=1, process_memory=memory)
    job = kernel.CreateJobObjectW(None, None)
    worked(job)
    try:
        worked(kernel.SetInformationJobObject(job, _EXTENDED, byref(limits), sizeof(limits)))
        worked(kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()))
    finally:
        kernel.CloseHandle(job)


def _write_nowhere(kernel: Any) -> None:
    rights = windows_library.library("advapi32", _RIGHTS)
    token, low = c_void_p(), c_void_p()
    worked(rights.OpenProcessToken(kernel.GetCurrentProcess(), _ADJUST_DEFAULT, byref(token)))
    try:
        worked(rights.ConvertStringSidToSidW(_LOW, byref(low)))
        label = Label(identity=low, attributes=_GROUP_OF_INTEGRITY)
        size = sizeof(label) + rights.GetLengthSid(low)
        worked(rights.SetTokenInformation(token, _INTEGRITY, byref(label), size))
    finally:
        kernel.LocalFree(low)
        kernel.CloseHandle(token)
