"""What the window says and asks, step by step, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

_BREAK = "\N{ZERO WIDTH SPACE}"
"""Lets a long path go on in the next line."""
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing said or asked. All words are translated."""

    head: str
    told: str
    secrets: tuple[str, ...] = ()
    """Labels of fields whose text nobody else is to see."""
    typed: str = ""
    """The label of a plain field, "" for none."""
    code: str = ""
    """A recovery code to be written down."""
    yes: str = ""
    """What goes on, "" where nothing does."""
    back: str = ""
    """What goes a step back."""
    no: str
    """What ends it and changes nothing."""
    is_final: bool = False
    """What `yes` does cannot be taken back: the keyboard is on `no`."""
    is_busy: bool = False
    """Something is under way, and `no` stops it."""


def about() -> Step:
    """Before anything else: what it is good for, and what it costs to forget it."""
    return Step(
        head=_tr("A passphrase over the journal"),
        told="\n\n".join(
            (
                no_way_back(),
                _tr(
                    "It protects your moments, their pictures and the backups. Whoever gets hold "
                    "of the disk, of a backup or of a synced folder reads none of it. Nor does "
                    "somebody who sits down here while the journal is locked."
                ),
                _tr(
                    "It does not protect from a program that runs in your name while the journal "
                    "is open, nor from somebody who watches you type. What you export can be read "
                    "by anyone. Traces of the files as they were before may stay on the disk: to "
                    "be safe from that too, the disk itself has to be encrypted. When the journal "
                    "is locked, some of it may stay in this computer's memory for a while."
                ),
                _tr(
                    "Backups that were made before stay readable, in a second folder, too. At the "
                    "end a sealed one can take their place."
                ),
            )
        ),
        yes=_tr("Go on"),
        no=_tr("Leave it as it is"),
    )


def no_way_back() -> str:
    return _tr(
        "Without the passphrase and without the recovery code there is no way back to your "
        "moments. Nobody can open them then, and we cannot either."
    )


def choose() -> Step:
    return Step(
        head=_tr("A passphrase of yours"),
        told=_tr("A few plain words make a good one. Spaces and small and large letters count."),
        secrets=(_tr("Passphrase"), _tr("The same again")),
        yes=_tr("Go on"),
        no=_tr("Leave it as it is"),
    )


def code(recovery_code: str) -> Step:
    return Step(
        head=_tr("The recovery code"),
        told=_tr(
            "It opens the journal should the passphrase be forgotten, and it is shown this once. "
            "Write it down, and keep it away from this computer."
        ),
        code=recovery_code,
        yes=_tr("I have it"),
        no=_tr("Leave it as it is"),
    )


def type_back(yes: str) -> Step:
    return Step(
        head=_tr("The code, as you wrote it down"),
        told=_tr(
            "Typed back, so that it is sure to be right. Small letters and no dashes will do."
        ),
        typed=_tr("Recovery code"),
        yes=yes,
        back=_tr("See it again"),
        no=_tr("Leave it as it is"),
    )


def turns_on() -> str:
    return _tr("Turn it on")


def busy(turning_on: bool) -> Step:
    on = _tr("The journal is being sealed. A backup is made first; until it is done all stays.")
    off = _tr("The journal is being made readable. A backup is made first.")
    return Step(
        head=_tr("A passphrase over the journal"),
        told=on if turning_on else off,
        no=_tr("Stop"),
        is_busy=True,
    )


def is_on(plain_backups: Sequence[Path]) -> Step:
    """Done; and what lies about from before."""
    said = [_tr("The journal is under the passphrase now.")]
    if plain_backups:
        said += _of_earlier(plain_backups)
        said.append(_tr("Settings has this too, under Privacy, for as long as they are there."))
    return Step(
        head=_tr("The passphrase holds"),
        told="\n\n".join(said),
        yes=_tr("Put a sealed one in their place") if plain_backups else "",
        is_final=bool(plain_backups),
        no=_tr("Keep them") if plain_backups else _tr("Close"),
    )


def looking() -> Step:
    """A second folder may stand on a disk that takes its time."""
    return Step(head=_earlier(), told=_tr("Looking where they are."), no=_tr("Close"))


def earlier(plain_backups: Sequence[Path]) -> Step:
    """Those from before, at any later time."""
    return Step(
        head=_earlier(),
        told="\n\n".join(_of_earlier(plain_backups)),
        yes=_tr("Put a sealed one in their place"),
        is_final=True,
        no=_tr("Keep them"),
    )


def no_earlier() -> str:
    return _tr("There are no backups from before the passphrase any more.")


def _earlier() -> str:
    return _tr("Backups from before the passphrase")


def _of_earlier(plain_backups: Sequence[Path]) -> tuple[str, ...]:
    return (
        _tr("Backups from before can still be read without it. They are in:"),
        _paths(plain_backups),
        _tr(
            "A sealed one can take their place: it is made and looked over first, and then they "
            "are gone for good. What you let go for good since they were made is in no backup "
            "then. Where a folder is not there just now, they go when it is back."
        ),
    )


def replacing() -> Step:
    return Step(
        head=_earlier(),
        told=_tr("A sealed backup is made and looked over. Those from before go after it."),
        no=_tr("Stop"),
        is_busy=True,
    )


def turn_off() -> Step:
    return Step(
        head=_tr("No passphrase any more"),
        told=_tr(
            "Your moments are plain files again then: whoever can read your files can read them. "
            "Backups from before stay under the passphrase."
        ),
        secrets=(_secret(),),
        yes=_tr("Turn it off"),
        no=_tr("Leave it as it is"),
    )


def change() -> Step:
    return Step(
        head=_tr("Another passphrase"),
        told=_tr("The recovery code stays the same, and no moment is touched."),
        secrets=(_secret(), _tr("New passphrase"), _tr("The same again")),
        yes=_tr("Change it"),
        no=_tr("Leave it as it is"),
    )


def new_code() -> Step:
    return Step(
        head=_tr("Another recovery code"),
        told=_tr("The code that you have holds until you have typed the new one back."),
        secrets=(_secret(),),
        yes=_tr("Go on"),
        no=_tr("Leave it as it is"),
    )


def code_holds() -> str:
    return _tr("Let the new one hold")


def by_itself() -> Step:
    return Step(
        head=_tr("Open by itself when I am logged in"),
        told=_tr(
            "The keyring of this desktop gets a key to the journal, never the passphrase, and "
            "Glimmer opens it with that when it starts. Whoever is logged in as you can read it "
            "then, and so can every program that runs in your name. A disk, a backup or a synced "
            "folder stay closed to others as long as the keyring has a password. Locked, the "
            "journal stays locked until you open it."
        ),
        secrets=(_secret(),),
        yes=_tr("Turn it on"),
        no=_tr("Leave it as it is"),
    )


def keyring_is_asked() -> Step:
    return Step(
        head=_tr("Open by itself when I am logged in"),
        told=_tr("The keyring of this desktop is asked. It may want its own password first."),
        no=_tr("Stop"),
        is_busy=True,
    )


def opens_by_itself() -> str:
    return _tr("The journal opens by itself from now on, when you are logged in.")


def asks() -> str:
    return _tr("The passphrase is asked for from now on.")


def and_left(sentence: str, trouble: str) -> str:
    """With what the keyring said, where it did not let go of all."""
    left = _tr("{why} An entry of Glimmer may still be in it; it opens nothing.")
    return f"{sentence}\n\n{left.format(why=trouble)}" if trouble else sentence


def done(sentence: str) -> Step:
    """It is over, well or not."""
    return Step(head=_tr("A passphrase over the journal"), told=sentence, no=_tr("Close"))


def has_none() -> str:
    return _tr("The journal has no passphrase any more.")


def is_changed() -> str:
    return _tr("The new passphrase holds, and the old one no more.")


def code_is_new() -> str:
    return _tr("The new recovery code holds, and the old one no more.")


def backups_are_gone(waiting: Sequence[Path], trouble: str) -> str:
    """`waiting`: those that go later; `trouble`: why."""
    said = [_tr("A sealed backup is in their place. The journal is under the passphrase.")]
    if waiting:
        said.append(_tr("These go as soon as a sealed one is where they are:"))
        said.append(_paths(waiting))
    if trouble:
        said.append(trouble)
    return "\n\n".join(said)


def they_differ() -> str:
    return _tr("These two differ. Show lets you compare them.")


def stopped() -> str:
    return _tr("Stopped. Everything is as it was.")


def no_room() -> str:
    return _tr("The disk is full. Everything is as it was; with some room made it can be done.")


def _secret() -> str:
    return _tr("Passphrase or recovery code")


def _paths(paths: Sequence[Path]) -> str:
    return "\n".join(map(_path, paths))


def _path(path: Path) -> str:
    return _LEFT_TO_RIGHT + str(path).replace("/", f"/{_BREAK}")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Sealing", source)
