"""What Windows starts with a person: their Run key.

Written from its documentation; it has not run there. A line of it holds a program with its options
and nothing of its environment, so a profile of its own (GLIMMER_HOME) cannot be started this way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.system.autostart.program import QUIETLY, this_program
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.windows_registry import RegistryKey

_ROOT: Final = "HKEY_CURRENT_USER"
RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager and the settings keep what the person switched off there."""
NAME: Final = "Glimmer"
_LONGEST: Final = 260
"""Characters that Windows reads of a line."""


class RunKeyAutostart:
    """Raises CannotStart where there is no registry, and for a profile of its own."""

    technique = "run-key"

    def __init__(self, environ: Mapping[str, str], program: Sequence[str] = ()) -> None:
        if environ.get("GLIMMER_HOME"):
            raise CannotStart("the Run key starts no profile of its own")
        self._run = RegistryKey(_ROOT, RUN)
        self._approved = RegistryKey(_ROOT, APPROVED)
        self._start = [*(program or this_program(environ)), QUIETLY]

    def state(self) -> AutostartState:
        """The first byte of what the Task Manager notes is odd for what it switched off."""
        if self._run.value(NAME) is None:
            return AutostartState.OFF
        match self._approved.value(NAME):
            case bytes() as noted if noted and noted[0] & 1:
                return AutostartState.OFF
        return AutostartState.ON

    def switch(self, on: bool) -> None:
        from subprocess import list2cmdline

        line = list2cmdline(self._start)
        if on and len(line) > _LONGEST:
            why = Why(
                f"Windows takes {_LONGEST} characters, and this program's line has {len(line)}",
                Cause.LINE_TOO_LONG,
            )
            raise Known(ErrorCode.CANNOT_WRITE, path=RUN, why=why)
        try:
            if on:
                self._run.write(NAME, line)
            else:
                self._run.remove(NAME)
            self._approved.remove(NAME)
        except OSError as error:
            refused = error.strerror or str(error)
            raise Known(ErrorCode.CANNOT_WRITE, path=RUN, why=refused) from error

    def follow(self, changed: Callable[[], None]) -> None:
        """It is so at once."""
