"""The second folder for backups, and what goes out of backups, in English for the terminal."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT, no_copy, printable
from glimmer_desktop.cli.showing import counted

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.services.backups import Purgeable, Second

Steps = Generator[None, None, int]


def copy_there(core: Core, output: Output) -> Steps:
    """Copy the last backup to the second folder, if there is one; that it is away is no failure."""
    if not core.preferences.current.second_backups:
        return 0
    second = yield from core.shelf.second_folder.copy(output.progress, output.stopped)
    if second is None:
        return 0
    if second.trouble is None and not second.away:
        output.out(f"The same is in {printable(str(second.folder))}.\n")
    return _tell(second, output)


def purge(core: Core, command: asked.Purge, output: Output) -> Steps:
    """Say what it would mean; with --for-good, do it."""
    if not command.for_good:
        yield from ()
        output.out(consequences(core.shelf.purging.look()))
        return 0
    done = yield from core.shelf.purging.purge(output.progress, output.stopped)
    if done.fresh is None:
        output.out("There is no journal, so there is nothing to take out of its backups.\n")
        return 0
    output.out(f"A new backup is made and checked: {done.fresh.path}\n")
    output.out(f"{counted(done.files, 'older file')} gone, and {counted(done.photos, 'photo')}.\n")
    if done.second is None:
        return 0
    if not done.second.holds_let_go:
        folder = printable(str(done.second.folder))
        output.out(f"In {folder}: {counted(done.second.let_go, 'older file')} gone.\n")
    return _tell(done.second, output)


def consequences(found: Purgeable) -> str:
    """All that taking it out means, a line each."""
    lines = [
        "Older backups still hold what you let go for good. `glimmer purge --for-good` takes it "
        "out:",
        "- A new backup is made first, of the journal as it is now, and checked.",
    ]
    if found.first and found.last:
        span = f"from {found.first:%d %B %Y} to {found.last:%d %B %Y}"
        lines.append(
            f"- Then {counted(found.backups, 'older backup')} {_goes(found.backups)}, {span}, "
            "with photos that only older ones have."
        )
    if found.set_aside:
        lines.append(
            f"- {counted(found.set_aside, 'file')} set aside beside them {_goes(found.set_aside)}, "
            "too: damaged ones, and those from before a migration."
        )
    if found.second is not None:
        lines.append(f"- {_in_second(found, found.second)}")
    lines += [
        "- Nothing of before can be brought back then: neither what you let go, nor how a moment "
        "was at that time.",
        "- What is in the bin stays in it. Exports, and backups in other folders, a second "
        "folder of before too, are left alone. A disk may keep traces of a file until it needs the "
        "room, and who syncs a folder may keep versions of it.",
    ]
    return "".join(f"{line}\n" for line in lines)


def sentences(second: Second) -> list[str]:
    """What there is to say of it, each in a sentence or two; nothing if all is well."""
    told = []
    folder = printable(str(second.folder))
    if second.trouble is not None:
        told.append(no_copy(second.trouble))
    if second.away:
        since = f" since {second.away_since:%d %B %Y, %H:%M}" if second.away_since else ""
        last = f"{second.last:%d %B %Y, %H:%M}" if second.last else "none yet"
        told.append(
            f"The second folder {folder} is not there{since}; copies go on when it is back. "
            f"The last one in it: {last}."
        )
    if second.holds_let_go:
        told.append(
            f"What was let go for good is still in {folder}; the next copy there takes it out."
        )
    if second.holds_before:
        told.append(
            f"Backups from before the passphrase are in {folder}, and anyone can read them. "
            "`glimmer passphrase --let-plain-backups-go` puts a sealed one in their place."
        )
    if second.mended:
        told.append(
            f"Of backups that a disk had changed, {second.mended} made whole again, from the other "
            "copy. Have an eye on that disk."
        )
    if second.damaged:
        told.append(f"{counted(second.damaged, 'older backup')} in {folder} not as made.")
    return told


def _tell(second: Second, output: Output) -> int:
    for one in sentences(second):
        output.err(f"{one}\n")
    return COULD_NOT if second.trouble or second.damaged else 0


def _in_second(found: Purgeable, second: Second) -> str:
    folder = printable(str(second.folder))
    if second.away or second.trouble is not None:
        return f"{folder} is not there just now: the next copy that is made there takes it out."
    return f"The same in {folder}: {counted(found.in_second, 'file')} {_goes(found.in_second)}."


def _goes(count: int) -> str:
    return "goes" if count == 1 else "go"
