"""Starting a companion beside a command that needs one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any

from glimmer_desktop.cli.answers import NO_COMPANION
from glimmer_desktop.cli.display import check_display
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.owning import NO_WINDOWS_HERE, hand_over
from glimmer_desktop.cli.sentences import COULD_NOT
from glimmer_desktop.core import Core

STARTING = 20.0
"""Seconds a companion may take to answer."""
_PULSE = 0.05


def start_and_ask(core: Core, argv: Sequence[str], output: Output) -> int:
    """Start a companion beside this command and hand the command over to it."""
    code = hand_over(core, argv, None, output)
    if code is None:
        check_display()
        code = _ask_new_companion(core, argv, output)
    if code == NO_WINDOWS_HERE:
        output.err(f"{NO_COMPANION}\n")
        return COULD_NOT
    return code


def _ask_new_companion(core: Core, argv: Sequence[str], output: Output) -> int:
    child = _start_beside()
    pause = threading.Event()
    waited = 0.0
    while waited < STARTING:
        code = hand_over(core, argv, None, output)
        if code is not None:
            child.returncode = 0  # it goes on without us, which Popen would warn of
            return code
        ended = child.poll()
        if ended:
            output.err("The companion could not be started: run `glimmer` to see why.\n")
            return int(ended)
        pause.wait(_PULSE)
        waited += _PULSE
    output.err("The companion was started but does not answer yet. Please try again.\n")
    return COULD_NOT


def _start_beside() -> subprocess.Popen[bytes]:
    """A companion that outlives this command and its terminal."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-P", "-m", "glimmer_desktop"]
    options: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.DETACHED_PROCESS
    else:
        options["start_new_session"] = True
    return subprocess.Popen(  # noqa: S603 - ourselves, with a fixed argument
        [*command, "--background"],
        stderr=subprocess.DEVNULL,
        cwd=os.path.expanduser("~"),  # noqa: PTH111
        **options,
    )
