"""The commands about the passphrase, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT, no_copy, printable, sentence
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
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
        case asked.OpenByItself(secret):
            running = open_by_itself(core, secret, output)
        case asked.AskAlways():
            running = ask_always(core, output)
        case asked.LetPlainBackupsGo():
            running = let_plain_backups_go(core, output)
    return running


def unlock(core: Core, secret: str, output: Output) -> Steps:
    """Open the journal, and take in what was noted meanwhile."""
    yield from ()  # one slice is enough
    done = core.seal.sealing.unlock(secret)
    output.arrived(done.notes)
    companion = core.machine.loop is not None  # a command alone has nothing that it waits on
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
    core.seal.sealing.lock()
    output.out("The journal is locked.\n")
    return 0


def turn_on(core: Core, command: asked.TurnOn, output: Output) -> Steps:
    """Seal the journal under a passphrase."""
    prepared = core.seal.sealing.prepare(command.passphrase, command.code)
    yield
    with _saying_that_nothing_changed(output):
        yield from core.seal.sealing.turn_on(prepared, output.progress, output.stopped)
    output.out("The journal is under the passphrase now.\n")
    plain = core.seal.sealing.plain_backups()
    if plain and command.let_backups_go:
        return (yield from let_plain_backups_go(core, output))
    if plain:
        output.out("Backups from before can still be read without it:\n")
        output.out("".join(f"  {printable(str(folder))}\n" for folder in plain))
        output.out(
            "`glimmer passphrase --let-plain-backups-go` puts a sealed one in their place and lets "
            "them go for good.\n"
        )
    return 0


def turn_off(core: Core, secret: str, output: Output) -> Steps:
    """Make plain files of the journal again."""
    opening = core.seal.self_opening
    with _saying_that_nothing_changed(output):
        trouble = yield from opening.end_sealing(secret, output.progress, output.stopped)
    output.out("The journal has no passphrase any more.\n")
    _tell_of_keyring(trouble, output)
    return 0


@contextmanager
def _saying_that_nothing_changed(output: Output) -> Iterator[None]:
    """Beside why it could not be done: a disk that is full sounds as if something were lost."""
    try:
        yield
    except Known:
        output.out("The journal is as it was.\n")
        raise


def change(core: Core, command: asked.ChangePassphrase | asked.NewCode, output: Output) -> Steps:
    """Another passphrase, or another recovery code; no moment is touched."""
    if isinstance(command, asked.NewCode):
        core.seal.sealing.put_in_force(core.seal.sealing.prepare_code(command.secret, command.code))
        output.out("The new recovery code holds, and the old one no more.\n")
    else:
        opened_by_itself = core.seal.self_opening.is_on
        trouble = yield from core.seal.self_opening.change(command.secret, command.passphrase)
        output.out("The new passphrase holds, and the old one no more.\n")
        if opened_by_itself:
            output.out("It is asked for at each start now: the keyring's key is let go of.\n")
        _tell_of_keyring(trouble, output)
    output.out("Backups in folders of your own take it over with the next backup there.\n")
    return 0


def open_by_itself(core: Core, secret: str, output: Output) -> Steps:
    """From the next start on, for whoever is logged in."""
    yield from core.seal.self_opening.turn_on(secret, output.stopped)
    output.out("The journal opens by itself from now on, when you are logged in.\n")
    return 0


def ask_always(core: Core, output: Output) -> Steps:
    """The passphrase is asked for at each start."""
    if core.seal.sealing.state() is SealState.OFF:
        raise Known(ErrorCode.NOT_SEALED)
    trouble = yield from core.seal.self_opening.turn_off()
    output.out("The passphrase is asked for from now on.\n")
    _tell_of_keyring(trouble, output)
    return 0


def _tell_of_keyring(trouble: Known | None, output: Output) -> None:
    if trouble is not None:
        output.err(
            f"{sentence(trouble)} An entry of Glimmer may still be in it; it opens nothing.\n"
        )


def let_plain_backups_go(core: Core, output: Output) -> Steps:
    """Of backups from before the passphrase nothing stays, once there is a sealed one."""
    yield from ()
    plain = core.seal.sealing.plain_backups()
    if not plain:
        output.out("There are none.\n")
        return 0
    done = yield from core.seal.sealing.replace_plain_backups(output.progress, output.stopped)
    output.out("A sealed backup was made and looked over.\n")
    for folder in plain:
        where = printable(str(folder))
        if folder in done.waiting:
            output.out(f"These go once their folder has a sealed one, too: {where}\n")
        else:
            output.out(f"These are gone for good: {where}\n")
    if done.trouble is not None:
        output.err(f"{no_copy(done.trouble)}\n")
    return COULD_NOT if done.trouble is not None else 0
