"""Does a command line in this process: alone with the journal, or by starting the companion.

The way to the companion's tray is kept short: the parser and the journal's commands are loaded
only for a command line that has more to say than `--background`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.cli.sentences import Told, outcome
from glimmer_desktop.cli.terminal import Terminal
from glimmer_desktop.core import Core, build_core

if TYPE_CHECKING:
    from glimmer_desktop.cli import asked

_STARTING = {"--background", "--debug"}


def run(argv: Sequence[str], stdin: str | None) -> int:
    """Understand the command line and do it; every outcome becomes words and an exit code."""
    output = Terminal()
    try:
        if set(argv) <= _STARTING:
            return _with_core(lambda core: _start(core, argv, output))
        return _understand(argv, stdin, output)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - each has its words
        code, said = outcome(error, "--debug" in argv)
    output.err(said)
    return code


def current_folder() -> Path:
    """Where relative paths start; a folder that was removed under us is no reason to fail."""
    try:
        return Path.cwd()
    except OSError:
        return Path("/")


def read_line() -> str:
    """What is typed, up to Enter; nothing where nothing can be."""
    return "" if sys.stdin is None else sys.stdin.readline()


def _with_core(work: Callable[[Core], int]) -> int:
    core = build_core()
    try:
        return work(core)
    finally:
        core.close()


def _start(core: Core, argv: Sequence[str], output: Terminal) -> int:
    from glimmer_desktop.cli.companion import start
    from glimmer_desktop.cli.display import check_display

    check_display()
    return start(core, "--background" in argv, argv, output)


def _understand(argv: Sequence[str], stdin: str | None, output: Terminal) -> int:
    from glimmer_desktop.cli import asked
    from glimmer_desktop.cli.parser import parse

    try:
        command = parse(argv, current_folder(), stdin).command
    except Told as text:
        output.out(str(text))
        return 0
    if isinstance(command, asked.ListSettings):
        from glimmer_desktop.cli.choices import list_settings

        as_json = command.as_json
        return _with_core(lambda core: list_settings(core.preferences, as_json, output))
    if isinstance(command, asked.Erase):
        from glimmer_desktop.cli.erasing import erase

        return _with_core(lambda core: erase(core, output, read_line))
    if isinstance(command, asked.StoreCommand):
        from glimmer_desktop.cli.alone import work_alone

        return _with_core(lambda core: work_alone(core, command, argv, stdin, output))
    return _with_core(lambda core: _without_companion(core, command, argv, output))


def _without_companion(
    core: Core, command: asked.WindowCommand, argv: Sequence[str], output: Terminal
) -> int:
    from glimmer_desktop.cli import asked, resting, starting

    match command:
        case asked.Rest(words):
            return resting.rest_alone(core, words, argv, output)
        case asked.Show(asked.Window.RESUME):
            return resting.resume_alone(core, argv, output)
        case asked.Show(asked.Window.QUIT):
            output.out("Glimmer is not running.\n")
            return 0
    return starting.start_and_ask(core, argv, output)
