"""Starting the companion: in this process, or beside it for a command that needs one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from glimmer_desktop.cli.answers import NO_COMPANION, Answering, rest
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.owning import NO_WINDOWS_HERE, hand_over, own_or_ask
from glimmer_desktop.cli.running import check_display
from glimmer_desktop.cli.sentences import COULD_NOT
from glimmer_desktop.core import Core
from glimmer_desktop.services.companion import Companion
from glimmer_desktop.system.instance.loop import Watch
from glimmer_desktop.system.instance.server import Server

STARTING = 20.0
"""Seconds a companion may take to answer."""
_PULSE = 0.05


def start(core: Core, background: bool, argv: Sequence[str], output: Output) -> int:
    """Be the companion until it is asked to leave; hand over to one that runs already."""
    check_display()
    served = own_or_ask(core, argv, None, output, patient=True)
    if served is not None:
        return served
    core.paths.make()
    from glimmer_desktop.app import run

    return run(core, serve=lambda *parts: serve(core, *parts), background=background)


def serve(
    core: Core, companion: Companion, on_store: Callable[..., None], watch: Watch
) -> Callable[[], None]:
    """Answer commands from now on; what it returns ends that."""
    server = Server(core.paths.socket, Answering(core, companion, on_store).handle)
    server.start(watch)
    return server.close


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


def rest_alone(core: Core, words: str, argv: Sequence[str], output: Output) -> int:
    """Without a companion the rest is only written down; the next one to start keeps to it."""
    served = own_or_ask(core, argv, None, output)
    if served is None:
        core.paths.make()
        output.out(rest(core, words, core.pauses.rest))
    return served or 0


def resume_alone(core: Core, argv: Sequence[str], output: Output) -> int:
    """Forget a rest that was written down."""
    served = own_or_ask(core, argv, None, output)
    if served is None:
        core.paths.make()
        core.pauses.resume()
    return served or 0


def _ask_new_companion(core: Core, argv: Sequence[str], output: Output) -> int:
    child = _start_beside()
    pause = threading.Event()
    waited = 0.0
    while waited < STARTING:
        code = hand_over(core, argv, None, output)
        if code is not None:
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
