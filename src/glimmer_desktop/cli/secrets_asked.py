"""What is secret is asked for on the terminal, without an echo, and handed on with the input.

Never as a word of the command line, which other people of the machine can see, and never from the
environment. It travels as the command's input: within this process, or over the profile's socket.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, get_args

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.sentences import WrongUse, sentence
from glimmer_desktop.domain.errors import ErrorCode, Known

if TYPE_CHECKING:
    from glimmer_desktop.core import Core

_SECRET: Final = "Passphrase or recovery code: "  # noqa: S105 - a question
_OF_BACKUP: Final = "Passphrase or recovery code of the backup: "
_LET_GO: Final = (
    "Backups from before can be read without the passphrase, in a second folder, too. Put a sealed "
    "one in their place afterwards, and let them go for good? [y/N] "
)
_ON_WINDOWS: Final = sys.platform == "win32"
_HEARS: Final = "CONIN$" if _ON_WINDOWS else "/dev/tty"
_SAYS: Final = "CONOUT$" if _ON_WINDOWS else "/dev/tty"
"""The terminal itself, by its names."""
_TRIES: Final = 3
_SLIPS: Final = (ErrorCode.WRONG_PASSPHRASE, ErrorCode.CODE_MISTYPED)
_WITH_KEY: Final = (asked.LetPlainBackupsGo,)
_WITHOUT_KEY: Final = (asked.Note, asked.Status, *get_args(asked.SealingCommand))
_NOTHING_TYPED: Final = "Nothing was typed, so nothing was done."

_NO_WAY_BACK: Final = (
    "Whoever has neither the passphrase nor the recovery code cannot open the journal any more: "
    "there is no other way in, and we have none either. Write the code down and keep it away from "
    "this computer."
)

_BY_ITSELF: Final = (
    "The keyring of this desktop gets a key to the journal, and Glimmer opens it with that when it "
    "starts. Whoever is logged in as you can read it then, and so can every program that runs in "
    "your name. Locked, it stays locked until you open it."
)


def secret_for(core: Core, command: object) -> str | None:
    """Of a command that is to work alone on a locked journal; None where it needs none of it.

    Raises Known: STORE_LOCKED without a terminal.
    """
    if not core.seal.is_locked:
        return None
    if isinstance(command, _WITHOUT_KEY) and not isinstance(command, _WITH_KEY):
        return None
    if not has_terminal():
        raise Known(ErrorCode.STORE_LOCKED)
    return OwnTerminal().secret(_SECRET)


def kept_for(core: Core, command: object) -> bytes | None:
    """Of a command that is to work alone, what the desktop's keyring has; None where the journal
    does not open by itself, or not now: then the passphrase is asked for."""
    if isinstance(command, _WITHOUT_KEY) or not core.seal.self_opening.may_open:
        return None
    from glimmer_desktop.services.slices import in_one

    try:
        return in_one(core.seal.self_opening.fetch())
    except Known:
        return None


def unlock(core: Core, secret: str) -> None:
    """With the profile's lock in hand; a slip is asked about twice more. Raises as `Sealing`."""
    _tried(lambda typed: core.store.submit(core.seal.sealing.unlock, typed).result(), secret)


def unlock_backup(core: Core, backup: Path) -> None:
    """Ask for the passphrase of a backup that is under another one than the journal.

    Raises Known: BACKUP_LOCKED without a terminal.
    """
    sealing = core.seal.sealing
    if not core.store.submit(sealing.is_backup_locked, backup).result():
        return
    if not has_terminal():
        raise Known(ErrorCode.BACKUP_LOCKED, path=str(backup))
    secret = OwnTerminal().secret(_OF_BACKUP)
    _tried(lambda typed: core.store.submit(sealing.unlock_backup, backup, typed).result(), secret)


def _tried(unlocked: Callable[[str], object], secret: str) -> None:
    for left in reversed(range(_TRIES)):
        try:
            unlocked(secret)
            return
        except Known as known:
            if known.code not in _SLIPS or not left:
                raise
            OwnTerminal().say(sentence(known))
        secret = OwnTerminal().secret(_SECRET)


def secrets_for(argv: Sequence[str], data: Path) -> str | None:
    """The input of a command about the passphrase; None where there is nothing to ask, or no
    terminal to ask on. Raises WrongUse, Known: NOT_SEALED, ALREADY_SEALED, CODE_MISTYPED."""
    verb, options = argv[0], set(argv[1:])
    if verb == "unlock":
        _check_sealed(data)
        asking = unlocking if not options else None
    else:
        asking = _ASKING.get(next(iter(options), "")) if len(options) == 1 else None
        if asking is not None:
            _check_sealed(data, sealed=asking is not turning_on)
    if asking is None:
        return None
    if not has_terminal():
        if verb == "unlock":
            return None  # a window asks
        raise WrongUse(
            "The passphrase is asked for on a terminal, and there is none. "
            "Settings, Privacy has it, too."
        )
    return json.dumps(asking(OwnTerminal()))


class Terminal(Protocol):
    """Where somebody is asked."""

    def secret(self, question: str) -> str:
        """Without an echo."""

    def shown(self, question: str) -> str: ...

    def say(self, text: str) -> None: ...


def unlocking(terminal: Terminal) -> dict[str, object]:
    return {"secret": terminal.secret(_SECRET)}


def opening_by_itself(terminal: Terminal) -> dict[str, object]:
    terminal.say(_BY_ITSELF)
    return unlocking(terminal)


def turning_on(terminal: Terminal) -> dict[str, object]:
    terminal.say(_NO_WAY_BACK)
    passphrase = _new_passphrase(terminal)
    code = _new_code(terminal)
    answer = terminal.shown(_LET_GO)
    go = answer.strip().lower() in ("y", "yes")
    return {"passphrase": passphrase, "code": code, "let_backups_go": go}


def changing(terminal: Terminal) -> dict[str, object]:
    return {"secret": terminal.secret(_SECRET), "passphrase": _new_passphrase(terminal)}


def making_code(terminal: Terminal) -> dict[str, object]:
    return {"secret": terminal.secret(_SECRET), "code": _new_code(terminal)}


_ASKING: Final = {
    "--turn-on": turning_on,
    "--turn-off": unlocking,
    "--change": changing,
    "--open-by-itself": opening_by_itself,
    "--new-recovery-code": making_code,
}


def has_terminal() -> bool:
    """Whether somebody can be asked, wherever the command's own input comes from."""
    try:
        os.close(os.open(_HEARS, os.O_RDWR | getattr(os, "O_NOCTTY", 0)))
    except OSError:
        return False
    return True


class OwnTerminal:
    """The one that this process was started from; its input and output may be pipes."""

    def secret(self, question: str) -> str:
        """Raises KeyboardInterrupt, WrongUse when the terminal ends."""
        import getpass

        try:
            return getpass.getpass(question)
        except EOFError as error:
            raise WrongUse(_NOTHING_TYPED) from error

    def shown(self, question: str) -> str:
        with open(_SAYS, "wb", buffering=0) as says, open(_HEARS, "rb", buffering=0) as hears:  # noqa: PTH123 - no files
            says.write(question.encode())
            said = hears.readline()
        if not said:
            raise WrongUse(_NOTHING_TYPED)
        return said.decode(errors="replace").rstrip("\r\n")

    def say(self, text: str) -> None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def _check_sealed(data: Path, sealed: bool = True) -> None:
    from glimmer_desktop.storage.sealing.places import is_sealed

    if is_sealed(data) != sealed:
        raise Known(ErrorCode.NOT_SEALED if sealed else ErrorCode.ALREADY_SEALED)


def _new_passphrase(terminal: Terminal) -> str:
    from glimmer_desktop.services.sealing import checked, normal

    passphrase = checked(terminal.secret("New passphrase: "))
    if normal(terminal.secret("The same again: ")) != normal(passphrase):
        raise WrongUse("These two differ, so nothing was done.")
    return passphrase


def _new_code(terminal: Terminal) -> str:
    """It is shown once, and typed back before it counts."""
    from glimmer_desktop.domain import recovery_code
    from glimmer_desktop.storage.sealing.key_file import new_code

    code = new_code()
    terminal.say(f"\nThe recovery code, shown this once:\n\n    {code}\n")
    try:
        same = recovery_code.read(terminal.shown("Type it back: ")) == recovery_code.read(code)
    except ValueError:
        same = False
    if not same:
        raise Known(ErrorCode.CODE_MISTYPED)
    return code
