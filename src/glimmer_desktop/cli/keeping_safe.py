"""The commands that keep a journal safe, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

from glimmer_desktop.cli import asked, second_folder
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.repairing import LISTS, repair
from glimmer_desktop.cli.sentences import COULD_NOT, exit_code, no_backup, sentence
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.backups import Contents
from glimmer_desktop.services.checking import Checked, Fault, Found
from glimmer_desktop.services.ports.keyring import KeyringState
from glimmer_desktop.services.self_opening import HowItOpens

Steps = Generator[None, None, int]


def steps(core: Core, command: asked.SafetyCommand, output: Output) -> Steps:
    """The steps of one command, to be run on the store thread."""
    match command:
        case asked.BackUp():
            running = back_up(core, command, output)
        case asked.Restore():
            running = restore(core, command, output)
        case asked.Purge():
            running = second_folder.purge(core, command, output)
        case asked.Doctor():
            running = doctor(core, command, output)
    return running


def back_up(core: Core, command: asked.BackUp, output: Output) -> Steps:
    """Make a backup and say where it is."""
    try:
        done = yield from core.shelf.backups.back_up(
            command.folder, output.progress, output.stopped
        )
    except Known as known:
        output.err(f"{no_backup(known)}\n")
        return exit_code(known)
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
    if done.changed_moments:
        output.err(
            f"{counted(done.changed_moments, 'moment')} not as kept; `glimmer doctor` says which. "
            "An older backup may still have them whole.\n"
        )
    if done.mended_photos:
        output.err(
            f"{counted(done.mended_photos, 'photo')} of the journal that a disk had changed whole "
            "again, from another copy. Have an eye on that disk.\n"
        )
    if done.damaged_backups:
        output.err(
            f"{counted(done.damaged_backups, 'older backup')} not as made; `glimmer doctor` says "
            "which.\n"
        )
    also = 0 if command.folder else (yield from second_folder.copy_there(core, output))
    found = done.damaged_photos or done.changed_moments or done.damaged_backups
    return COULD_NOT if found or also else 0


def restore(core: Core, command: asked.Restore, output: Output) -> Steps:
    """Tell what a backup holds; unless it is a dry run, put it in the journal's place."""
    if command.dry_run:
        found = yield from core.shelf.backups.look(command.path, output.progress, output.stopped)
        output.out(_told(found, "would come back"))
        return 0
    done = yield from core.shelf.backups.restore(command.path, output.progress, output.stopped)
    output.arrived(max(1, done.contents.moments))
    output.out(_told(done.contents, "came back"))
    if done.before:
        output.out(f"What was there is in {done.before}\n")
    return 0


def doctor(core: Core, command: asked.Doctor, output: Output) -> Steps:
    """Look through everything and say what was found; make it whole if that is asked for."""
    repaired = 0
    if command.repair:
        repaired = yield from repair(core, output)
    from glimmer_desktop.storage.checking import JournalCheck

    check = JournalCheck(core.paths.data, output.progress, output.stopped)
    done = yield from check.run()
    _tell(done, output)
    last = core.shelf.backups.last()
    if last is not None:
        output.out(f"The last backup is of {last:%d %B %Y, %H:%M}.\n")
    if core.seal.is_there:
        output.out(f"{how_it_opens((yield from core.seal.self_opening.look()))}\n")
    well = "What is there now is whole." if repaired else "All is well."
    output.out("Something was found.\n" if done.found else f"{well}\n")
    return COULD_NOT if done.found else repaired


def how_it_opens(told: HowItOpens) -> str:
    """Whether a journal under a passphrase opens by itself, and what the keyring has to do with
    it."""
    if not told.is_on:
        here = f"it has a keyring ({told.technique})" if told.keyring in _HERE else "it has none"
        return f"The passphrase is asked for at each start. This desktop: {here}."
    if told.trouble is None:
        return f"It opens by itself when you are logged in; the keyring ({told.technique}) can."
    return f"It is to open by itself, but would not now. {sentence(told.trouble)}"


_HERE: Final = (KeyringState.READY, KeyringState.LOCKED)


def _tell(done: Checked, output: Output) -> None:
    looked_at = ", ".join(
        (
            counted(done.moments, "moment"),
            counted(done.photos, "photo"),
            counted(done.backups, "backup"),
        )
    )
    output.out(f"Looked at {looked_at}, the index and the rights of the files.\n")
    if not done.fingerprints:
        output.out("Moments get their fingerprints when Glimmer next opens this journal.\n")
    for found in done.found:
        output.out(f"{told_of(found)}\n")


_FOUND: Final = {
    Fault.PAGES: (
        "{path} is damaged inside. `glimmer doctor --repair` puts this file aside and makes a "
        "new one of all that can still be read and of what backups have."
    ),
    Fault.PAGES_SPARE: (
        "{path} is damaged where nothing is that you kept (an index, or free room). "
        "`glimmer doctor --repair` makes the file anew and puts this one aside."
    ),
    Fault.WORDS_GONE: (
        "There is no journal at {path}, though there was one. `glimmer doctor --repair` brings "
        "back what the backups have."
    ),
    Fault.MOMENT_CHANGED: (
        "Moments that are not as they were kept: {count}{times}. `glimmer doctor --repair` takes "
        "them from a backup that has them whole."
    ),
    Fault.LIST_CHANGED: (
        "Not as it was kept: {list}, in {path}. `glimmer doctor --repair` takes it from a backup "
        "where nothing was changed since."
    ),
    Fault.NOT_IN_INDEX: "Moments that a search may not find as they are: {count}. "
    "`glimmer doctor --repair` builds the index anew.",
    Fault.ONLY_IN_INDEX: "Entries of the index without a moment: {count}.",
    Fault.PHOTO_CHANGED: (
        "Photos that are not as they were kept: {count}{times}. `glimmer doctor --repair` takes "
        "them from a backup that has them whole."
    ),
    Fault.PHOTO_MISSING: (
        "Photos that moments name and that are not there: {count}{times}. `glimmer doctor "
        "--repair` takes them from a backup that has them."
    ),
    Fault.NO_THUMBNAIL: "Photos without a small picture for the gallery: {count}.",
    Fault.OPEN_TO_OTHERS: (
        "Others on this computer can get at {path}. `chmod go= PATH` closes it."
    ),
    Fault.KEPT_AND_GONE: (
        "Writes that were shown as kept and are not in {path} any more: {count}. Something put an "
        "older file in its place, or took away one beside it. A backup may hold what they said: "
        "`glimmer restore PATH --dry-run` shows what one holds."
    ),
    Fault.BACKUP_CHANGED: (
        "The backup {path} was cut or changed after it was made. Others are not touched by that, "
        "and the next one is made as usual."
    ),
    Fault.BACKUP_PHOTOS: (
        "Photos beside the backups that are not as they were kept: {count}, in {path}. "
        "Backups of the coming week take them anew from the journal."
    ),
    Fault.BACKUP_PHOTOS_MISSING: (
        "Photos that backups name and that are not beside them: {count}, in {path}. "
        "The next backup takes along those that the journal has."
    ),
    Fault.BACKUP_PHOTOS_UNREADABLE: (
        "The photos of the backups, {path}, cannot be read. If the file is damaged, the next "
        "backup makes a whole one; if it is closed to you, `chmod u+rw PATH` opens it."
    ),
}


def told_of(found: Found) -> str:
    """One thing that was found, and what can be done about it."""
    times = "; ".join(f"{time:%d %B %Y, %H:%M}" for time in found.times)
    if times and found.count > len(found.times):
        times += " ..."
    noticed = f" (noticed {times})" if times else ""
    names = LISTS.get(found.table, "")
    return _FOUND[found.fault].format(path=found.path, count=found.count, times=noticed, list=names)


def _told(found: Contents, what: str) -> str:
    said = f"{counted(found.moments, 'moment')} and {counted(found.photos, 'photo')} {what}"
    if found.first and found.last:
        said += f", from {found.first:%d %B %Y} to {found.last:%d %B %Y}"
    if found.binned:
        said += f"; {counted(found.binned, 'moment')} in the bin"
    if found.changed_moments:
        said += f"; {counted(found.changed_moments, 'moment')} in it not as kept"
    if found.missing_photos:
        said += (
            f"; {counted(found.missing_photos, 'photo')} missing in the backup, or damaged there"
        )
    return f"{said}: {found.path}\n"
