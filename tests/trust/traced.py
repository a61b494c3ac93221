"""A companion whose every socket call is written down, in a network with nothing in it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from trust.hidden import IS_ROOT, Hidden

_WITHOUT_NETWORK = ("unshare", *(() if IS_ROOT else ("--map-current-user",)), "--net", "--")
"""Root may simply do it; anybody else as the master of a user namespace of one user."""
_CALL = re.compile(r"\b(socket|socketpair|connect|bind|listen|accept4?|sendto|sendmsg)\(.*")
_FAMILY = re.compile(r"\b(?:AF|PF)_([A-Z0-9]+)")
_LOCAL = {"UNIX", "LOCAL"}


class Call(NamedTuple):
    """One that a program made to the system."""

    program: str
    name: str
    line: str


def without_network() -> tuple[str, ...]:
    """Goes before a command that is to have no network. Where the system permits none it is
    nothing: the trace alone has to show it then, and would."""
    tried = subprocess.run([*_WITHOUT_NETWORK, "true"], capture_output=True, check=False)
    return _WITHOUT_NETWORK if tried.returncode == 0 else ()


class Traced(Hidden):
    """Each of its commands has a file of traces."""

    def __init__(self, room: Path, before: tuple[str, ...] = ()) -> None:
        super().__init__(room, before)
        self.traces = room / "mine" / "traces"
        self.traces.mkdir()
        self._commands = 0

    def end(self) -> None:
        """Whoever traces it cannot be ended in its place: it is asked first."""
        if self._process is not None and self._process.poll() is None:
            self.run("quit")
        super().end()

    def command(self, *arguments: str | Path) -> list[str]:
        self._commands += 1
        name = f"{self._commands:03}-{'-'.join(map(str, arguments[:1]))}"
        trace = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o"]
        plain = super().command(*arguments)
        at = len(plain) - len(arguments) - 1
        return [*plain[:at], *trace, str(self.traces / name), "--", *plain[at:]]


def calls_in(traces: Path) -> Iterator[Call]:
    """All that was written down."""
    for file in sorted(traces.iterdir()):
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
            if found := _CALL.search(line):
                yield Call(file.name, found[1], line)


def elsewhere(calls: Iterable[Call]) -> list[str]:
    """What has to do with anything but sockets of this machine."""
    return [
        f"{call.program}: {call.line}"
        for call in calls
        if any(family not in _LOCAL for family in _FAMILY.findall(call.line))
    ]
