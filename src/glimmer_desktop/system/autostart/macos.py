"""What macOS starts with a person: a LaunchAgent of their own.

Written from its documentation; it has not run there. launchd reads the folder at the next login:
to hand it the file now would start a second companion at once. What was switched off in the system
settings is told to no program that is not signed for it; the file stands there all the same.
"""

from __future__ import annotations

import plistlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.settings.private_files import cannot_write, replace_file
from glimmer_desktop.system.autostart.program import APPLICATION_ID, QUIETLY, this_program
from glimmer_desktop.system.profile import fingerprint


class LaunchAgentAutostart:
    """One file; where it is, the companion starts. A profile of its own has a file of its own."""

    technique = "launch-agent"

    def __init__(self, environ: Mapping[str, str], program: Sequence[str] = ()) -> None:
        home = environ.get("GLIMMER_HOME", "")
        label = f"{APPLICATION_ID}-{fingerprint(environ)}" if home else APPLICATION_ID
        agents = Path(environ.get("HOME") or Path.home()) / "Library" / "LaunchAgents"
        self._file = agents / f"{label}.plist"
        self._agent: dict[str, Any] = {
            "Label": label,
            "ProgramArguments": [*(program or this_program(environ)), QUIETLY],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
            "AssociatedBundleIdentifiers": [APPLICATION_ID],
        }
        if home:
            own = str(Path(home).expanduser().absolute())
            self._agent["EnvironmentVariables"] = {"GLIMMER_HOME": own}

    def state(self) -> AutostartState:
        try:
            with self._file.open("rb") as file:
                said = plistlib.load(file)
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
            return AutostartState.OFF
        starts = isinstance(said, dict) and said.get("RunAtLoad") and not said.get("Disabled")
        return AutostartState.ON if starts else AutostartState.OFF

    def switch(self, on: bool) -> None:
        if on:
            replace_file(self._file, plistlib.dumps(self._agent))
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(self._file, error) from error

    def follow(self, changed: Callable[[], None]) -> None:
        """It is so at once."""
