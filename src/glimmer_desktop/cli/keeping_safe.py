"""The commands that keep a journal safe, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.services.backups import Contents

Steps = Generator[None, None, int]


def steps(core: Core, command: asked.SafetyCommand, output: Output) -> Steps:
    """The steps of one command, to be run on the store thread."""
    match command:
        case asked.BackUp():
            running = back_up(core, command, output)
        case asked.Restore():
            running = restore(core, command, output)
    return running


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


def restore(core: Core, command: asked.Restore, output: Output) -> Steps:
    """Tell what a backup holds; unless it is a dry run, put it in the journal's place."""
    if command.dry_run:
        found = yield from core.backups.look(command.path, output.progress, output.stopped)
        output.out(_told(found, "would come back"))
        return 0
    done = yield from core.backups.restore(command.path, output.progress, output.stopped)
    output.arrived(max(1, done.contents.moments))
    output.out(_told(done.contents, "came back"))
    if done.before:
        output.out(f"What was there is in {done.before}\n")
    return 0


def _told(found: Contents, what: str) -> str:
    said = f"{counted(found.moments, 'moment')} and {counted(found.photos, 'photo')} {what}"
    if found.first and found.last:
        said += f", from {found.first:%d %B %Y} to {found.last:%d %B %Y}"
    if found.binned:
        said += f"; {counted(found.binned, 'moment')} in the bin"
    if found.missing_photos:
        said += f"; {counted(found.missing_photos, 'photo')} not in the backup"
    return f"{said}: {found.path}\n"
