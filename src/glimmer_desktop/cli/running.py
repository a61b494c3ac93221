"""Does a command line in this process: alone with the journal, or by starting the companion."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.parser import Told, parse
from glimmer_desktop.cli.sentences import COULD_NOT, WRONG_USE, exit_code, sentence, told
from glimmer_desktop.cli.terminal import Terminal
from glimmer_desktop.cli.values import WrongUse
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.errors import ErrorCode, Known


def run(argv: Sequence[str], stdin: str | None) -> int:
    """Understand the command line and do it; every outcome becomes words and an exit code."""
    output = Terminal()
    debug = "--debug" in argv
    try:
        found = parse(argv, current_folder(), stdin)
        return _do(found.command, argv, stdin, output)
    except Told as text:
        output.out(str(text))
        return 0
    except WrongUse as mistake:
        output.err(f"{mistake}\n")
        return WRONG_USE
    except Known as known:
        output.err(f"{sentence(known)}\n")
        return exit_code(known)
    except KeyboardInterrupt:
        output.err(f"{sentence(Known(ErrorCode.CANCELLED))}\n")
        return COULD_NOT
    except Exception as bug:  # noqa: BLE001 - the last door: never a traceback unless asked for
        output.err(told(bug, debug))
        return COULD_NOT


def current_folder() -> Path:
    """Where relative paths start; a folder that was removed under us is no reason to fail."""
    try:
        return Path.cwd()
    except OSError:
        return Path("/")


def _do(command: asked.Command, argv: Sequence[str], stdin: str | None, output: Terminal) -> int:
    core = build_core()
    try:
        if isinstance(command, asked.StoreCommand):
            from glimmer_desktop.cli.alone import work_alone

            return work_alone(core, command, argv, stdin, output)
        return _with_companion(core, command, argv, output)
    finally:
        core.close()


def _with_companion(
    core: Core, command: asked.WindowCommand, argv: Sequence[str], output: Terminal
) -> int:
    from glimmer_desktop.cli import companion

    match command:
        case asked.Start(background):
            return companion.start(core, background, argv, output)
        case asked.Rest(words):
            return companion.rest_alone(core, words, argv, output)
        case asked.Show(asked.Window.RESUME):
            return companion.resume_alone(core, argv, output)
        case asked.Show(asked.Window.QUIT):
            output.out("Glimmer is not running.\n")
            return 0
    return companion.start_and_ask(core, argv, output)


def check_display() -> None:
    """Raises Known: NO_DISPLAY where no window could ever appear."""
    if sys.platform in ("win32", "darwin"):
        return
    without = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in without:
        return
    if not (os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")):
        raise Known(ErrorCode.NO_DISPLAY)
