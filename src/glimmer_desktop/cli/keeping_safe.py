"""The commands that keep a journal safe, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core

Steps = Generator[None, None, int]


def steps(core: Core, command: asked.SafetyCommand, output: Output) -> Steps:
    """The steps of one command, to be run on the store thread."""
    return back_up(core, command, output)


def back_up(core: Core, command: asked.BackUp, output: Output) -> Steps:
    """Make a backup and say where it is."""
    done = yield from core.backups.back_up(command.folder, output.progress, output.stopped)
    if done is None:
        output.out("There is nothing to back up yet.\n")
        return 0
    output.out(f"{counted(done.moments, 'moment')} and {counted(done.photos, 'photo')} ")
    output.out(f"backed up ({done.new_photos} new) and checked: {done.path}\n")
    if done.damaged_photos:
        output.err(
            f"{counted(done.damaged_photos, 'photo')} left out: not as kept. "
            "An older backup may still have what is missing.\n"
        )
        return 1
    return 0
