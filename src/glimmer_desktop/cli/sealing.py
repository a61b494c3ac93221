"""The commands about the passphrase, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT, sentence
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.services.sealing import SealState

Steps = Generator[None, None, int]


def steps(core: Core, command: asked.SealingCommand, output: Output) -> Steps:
    """The steps of one command, to be run on the store thread."""
    match command:
        case asked.Unlock(secret):
            running = unlock(core, secret, output)
        case asked.Lock():
            running = lock(core, output)
        case asked.TurnOn():
            running = turn_on(core, command, output)
        case asked.TurnOff(secret):
            running = turn_off(core, secret, output)
        case asked.ChangePassphrase() | asked.NewCode():
            running = change(core, command, output)
        case asked.LetPlainBackupsGo():
            running = let_plain_backups_go(core, output)
    return running


def unlock(core: Core, secret: str, output: Output) -> Steps:
    """Open the journal, and take in what was noted meanwhile."""
    yield from ()  # one slice is enough
    done = core.sealing.unlock(secret)
    output.arrived(done.notes)
    companion = core.loop is not None  # a command alone has nothing that it waits on
    output.out("The journal is unlocked.\n" if companion else "This opens the journal.\n")
    if done.notes:
        output.out(f"{counted(done.notes, 'moment')} noted while it was locked came in.\n")
    if done.trouble is not None:
        output.err(f"What was noted while it was locked waits on: {sentence(done.trouble)}\n")
    if not companion:
        output.out("Glimmer is not running, so it is locked again now.\n")
    return COULD_NOT if done.trouble is not None else 0


def lock(core: Core, output: Output) -> Steps:
    """Close it; capture stays open."""
    yield from ()
    core.sealing.lock()
    output.out("The journal is locked.\n")
    return 0


def turn_on(core: Core, command: asked.TurnOn, output: Output) -> Steps:
    """Seal the journal under a passphrase."""
    prepared = core.sealing.prepare(command.passphrase, command.code)
    yield
    yield from core.sealing.turn_on(prepared, output.progress, output.stopped)
    output.out("The journal is under the passphrase now.\n")
    if command.let_backups_go:
        core.sealing.let_plain_backups_go()
    for folder in core.sealing.plain_backups():
        output.out(
            f"Backups from before can be read without it: {folder}\n"
            "`glimmer passphrase --let-plain-backups-go` lets them go for good.\n"
        )
    return 0


def turn_off(core: Core, secret: str, output: Output) -> Steps:
    """Make plain files of the journal again."""
    yield from core.sealing.turn_off(secret, output.progress, output.stopped)
    output.out("The journal has no passphrase any more.\n")
    return 0


def change(core: Core, command: asked.ChangePassphrase | asked.NewCode, output: Output) -> Steps:
    """Another passphrase, or another recovery code; no moment is touched."""
    yield from ()
    if isinstance(command, asked.NewCode):
        core.sealing.put_in_force(core.sealing.prepare_code(command.secret, command.code))
        output.out("The new recovery code holds, and the old one no more.\n")
    else:
        core.sealing.change(command.secret, command.passphrase)
        output.out("The new passphrase holds, and the old one no more.\n")
    output.out("Backups in folders of your own take it over with the next backup there.\n")
    return 0


def let_plain_backups_go(core: Core, output: Output) -> Steps:
    """Of backups from before the passphrase nothing stays."""
    yield from ()
    folders = core.sealing.plain_backups() if core.sealing.state() is not SealState.OFF else []
    core.sealing.let_plain_backups_go()
    output.out("They are gone.\n" if folders else "There are none.\n")
    return 0
