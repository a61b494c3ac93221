"""Known errors in plain English, for the terminal: what, why, and what can be done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from glimmer_desktop.domain.errors import ErrorCode, Known

if TYPE_CHECKING:
    from glimmer_desktop.services.checking import Wholeness
    from glimmer_desktop.services.companion import BackupStatus

COULD_NOT: Final = 1
WRONG_USE: Final = 2
MACHINE_LACKS: Final = 3


class WrongUse(Exception):
    """A mistake on the command line, in one sentence with its place."""

    EXIT_CODE = WRONG_USE


class Told(Exception):
    """What was asked for is a text: the help, or the version."""


BUG: Final = (
    "Something went wrong inside Glimmer, and that is a mistake of ours. "
    "Run the same command with --debug to see where, and please report it."
)

_SENTENCES: Final[Mapping[ErrorCode, str]] = {
    ErrorCode.STORE_NEWER: (
        "The journal {path} was written by a newer Glimmer (its version is {found}, this program "
        "knows up to {known}). It was left untouched; please update Glimmer."
    ),
    ErrorCode.STORE_NOT_OURS: (
        "{path} is not a Glimmer journal. It was left untouched; move it elsewhere, or choose "
        "another place with GLIMMER_HOME."
    ),
    ErrorCode.STORE_CORRUPT: (
        "The journal {path} is damaged and was left as it is. `glimmer doctor --repair` puts it "
        "aside, and makes a new one of what can be read and of what backups have."
    ),
    ErrorCode.STORE_READ_ONLY: (
        "Nothing can be written to {path}: the place is read-only. Make it writable, or choose "
        "another place with GLIMMER_HOME."
    ),
    ErrorCode.STORE_MOVED: (
        "The journal {path} was moved, removed or replaced while Glimmer was using it, so nothing "
        "was kept. Put it back, or leave Glimmer with `glimmer quit` and start it anew."
    ),
    ErrorCode.STORE_BUSY: (
        "The journal {path} is in use{owner} and did not answer for five seconds. "
        "Try again when it has finished."
    ),
    ErrorCode.STORE_NOT_EMPTY: (
        "The journal {path} already holds moments ({moments}), and a made-up journal only goes "
        "into an empty one. Set GLIMMER_HOME to a new folder for it."
    ),
    ErrorCode.DISK_FULL: (
        "The disk that holds {path} is full, so nothing was kept. Make some room and try again."
    ),
    ErrorCode.CANNOT_WRITE: "{path} could not be written ({why}). Check the folder and try again.",
    ErrorCode.CANNOT_READ: "{path} could not be read ({why}). Check the name and its permissions.",
    ErrorCode.STORE_LOCKED: (
        "The journal is locked. `glimmer unlock` opens it; `glimmer note` works all the same."
    ),
    ErrorCode.BACKUP_LOCKED: (
        "{path} is under another passphrase than the journal. On a terminal, while Glimmer is not "
        "running (`glimmer quit`), `glimmer restore` asks for it."
    ),
    ErrorCode.WRONG_PASSPHRASE: (
        "This did not open the journal. Small and large letters count; the recovery code opens "
        "it, too."
    ),
    ErrorCode.CODE_MISTYPED: (
        "There is a slip in the recovery code. Compare it with what you wrote down, group by group."
    ),
    ErrorCode.PASSPHRASE_TOO_SHORT: (
        "A passphrase has {limit} characters or more; a few plain words make a good one."
    ),
    ErrorCode.KEY_FILE_DAMAGED: (
        "The key file {path} is damaged or not there, so the journal cannot be opened. A copy of "
        "it, glimmer.key, lies beside each backup: put that in its place."
    ),
    ErrorCode.ALREADY_SEALED: "The journal has a passphrase already.",
    ErrorCode.NOT_SEALED: (
        "The journal has no passphrase. `glimmer passphrase --turn-on` gives it one."
    ),
    ErrorCode.KEYRING_NONE: "This desktop has no keyring that could keep a key.",
    ErrorCode.KEYRING_LOCKED: "The keyring of this desktop is locked.",
    ErrorCode.KEYRING_SILENT: "The keyring of this desktop does not answer.",
    ErrorCode.KEYRING_EMPTY: ("The keyring of this desktop has nothing that opens this journal."),
    ErrorCode.KEYRING_REFUSED: "The keyring of this desktop did not do it.",
    ErrorCode.ROOM_NEEDED: (
        "This needs {needed} MB of room beside the journal for a while, more than {path} has. "
        "Nothing was changed."
    ),
    ErrorCode.NOTHING_NOTED: (
        "There is nothing to keep yet. Give a word, or an option such as --face or --cue."
    ),
    ErrorCode.NO_SUCH_MOMENT: "There is no moment with the id {id}. `glimmer list --json` has ids.",
    ErrorCode.TEXT_TOO_LONG: (
        "The text has {length} characters and a moment takes {limit}, so nothing was kept. "
        "Please shorten it or make it two moments."
    ),
    ErrorCode.ENOUGH_STARRED: (
        "As many values are starred as there can be ({limit}). Take a star off first."
    ),
    ErrorCode.PHOTO_NOT_A_PHOTO: (
        "{path} is not a picture Glimmer can read, so nothing was kept. "
        "It takes JPEG, PNG and WebP."
    ),
    ErrorCode.PHOTO_TOO_LARGE: (
        "{path} is larger than a photo may be ({limit}), so nothing was kept. "
        "Make it smaller and try again."
    ),
    ErrorCode.PHOTO_UNREADABLE: (
        "{path} could not be read as a picture ({why}), so nothing was kept. "
        "Save it anew or leave it out."
    ),
    ErrorCode.FILE_NOT_OURS: "{path} cannot be brought in: {why}. Nothing was changed.",
    ErrorCode.FILE_EXISTS: (
        "{path} is there already and was left as it is. Choose another name, or remove it first."
    ),
    ErrorCode.BACKUP_UNUSABLE: (
        "{path} cannot be brought back: {why}. Nothing was changed; try another backup."
    ),
    ErrorCode.BACKUP_BUSY: (
        "Another backup or restore is under way in {path}, so this one was not begun. "
        "Try again when it has finished."
    ),
    ErrorCode.BACKUPS_NEEDED: (
        "Nothing was removed: some moments or photos in {path} are not as they were kept, and an "
        "older backup may have them whole. `glimmer doctor` says which."
    ),
    ErrorCode.NO_DISPLAY: (
        "Glimmer's windows need a display, and neither WAYLAND_DISPLAY nor DISPLAY leads to one. "
        "`glimmer note` and the other journal commands work without one."
    ),
    ErrorCode.LIBRARY_MISSING: "This system lacks {name}. {hint}",
    ErrorCode.OTHER_VERSION: (
        "Another version of Glimmer is running (it speaks {found}, this one {known}). "
        "Leave it with `glimmer quit` and try again."
    ),
    ErrorCode.CANCELLED: "Stopped. The journal is as it was.",
}

_NO_BACKUP: Final[Mapping[ErrorCode, str]] = {
    ErrorCode.DISK_FULL: (
        "No backup was made, since the disk that holds {path} is full. The journal is as it was; "
        "make some room there, or choose another place."
    ),
    ErrorCode.CANNOT_WRITE: (
        "No backup was made, since {path} could not be written ({why}). The journal is as it was; "
        "check that folder, or choose another one."
    ),
    ErrorCode.STORE_READ_ONLY: (
        "No backup was made, since nothing can be written to {path}. The journal is as it was; "
        "make that folder writable, or choose another one."
    ),
    ErrorCode.STORE_CORRUPT: (
        "No backup was made, since {path} is damaged. It was left as it is, and so were older "
        "backups; `glimmer doctor` says more."
    ),
}

_NO_COPY: Final[Mapping[ErrorCode, str]] = {
    ErrorCode.DISK_FULL: (
        "Only the copy in the second folder was not made, since the disk that holds {path} is "
        "full. Make some room there, or choose another folder."
    ),
    ErrorCode.CANNOT_WRITE: (
        "Only the copy in the second folder was not made, since {path} could not be written "
        "({why}). Check that folder, or choose another one."
    ),
    ErrorCode.STORE_READ_ONLY: (
        "Only the copy in the second folder was not made, since nothing can be written to {path}. "
        "Make that folder writable, or choose another one."
    ),
}

_EXIT_CODES: Final[Mapping[ErrorCode, int]] = {
    ErrorCode.NOTHING_NOTED: WRONG_USE,
    ErrorCode.NO_DISPLAY: MACHINE_LACKS,
    ErrorCode.LIBRARY_MISSING: MACHINE_LACKS,
}


def sentence(known: Known) -> str:
    """One plain sentence or two, on one line."""
    values = defaultdict(str, {name: str(value) for name, value in known.values.items()})
    if known.code is ErrorCode.STORE_BUSY:
        owner = values["owner"]
        values["owner"] = f" by process {owner}" if owner else " by another program"
    if known.code is ErrorCode.PHOTO_TOO_LARGE:
        values["limit"] = f"at most {values['limit']}" if values["limit"] else "see the README"
    return printable(_SENTENCES[known.code].format_map(values)).strip()


def no_backup(known: Known) -> str:
    """Why a backup was not made. The journal is whole without it: nothing is said to be lost."""
    return _of(known, _NO_BACKUP)


def no_copy(known: Known) -> str:
    """Why a backup that was made is not in the second folder, too."""
    return _of(known, _NO_COPY)


def _of(known: Known, sentences: Mapping[ErrorCode, str]) -> str:
    source = sentences.get(known.code)
    if source is None:
        return sentence(known)
    return printable(source.format_map(defaultdict(str, known.values)))


def not_whole(wholeness: Wholeness) -> str:
    """That something kept is not in the journal any more, and what to do about it."""
    gone = f" ({wholeness.lost} of the last writes)" if wholeness.lost else ""
    return (
        f"Something that was kept is not in the journal any more{gone}. `glimmer doctor` says "
        "more, and a backup may have it."
    )


def backup_trouble(status: BackupStatus) -> str | None:
    """What was wrong with the last daily backup and what to do about it; None if all was well."""
    if status.trouble is not None:
        return f"Today's backup: {no_backup(status.trouble)} The next change brings another try."
    told = []
    if status.changed_moments:
        told.append(f"moments that are not as they were kept ({status.changed_moments})")
    if status.damaged_photos:
        told.append(f"photos that are not as they were kept ({status.damaged_photos})")
    if status.mended_photos:
        told.append(
            f"photos that a disk had changed, and made them whole again ({status.mended_photos})"
        )
    if status.damaged_backups:
        told.append(f"older backups that are not as they were made ({status.damaged_backups})")
    if not told:
        return None
    return f"The last backup found {' and '.join(told)}. `glimmer doctor` says which."


def exit_code(known: Known) -> int:
    """1 could not be done, 2 wrong use, 3 this machine lacks something."""
    return _EXIT_CODES.get(known.code, COULD_NOT)


def outcome(error: BaseException, debug: bool) -> tuple[int, str]:
    """The exit code of whatever ended a command, and what to say about it."""
    if isinstance(error, WrongUse):
        return WRONG_USE, f"{error}\n"
    if isinstance(error, KeyboardInterrupt):
        error = Known(ErrorCode.CANCELLED)
    if isinstance(error, Known):
        return exit_code(error), f"{sentence(error)}\n"
    return COULD_NOT, told(error, debug)


def told(bug: BaseException, debug: bool) -> str:
    """What to say of a mistake of ours: a sentence, or with `--debug` where it happened."""
    if not debug:
        return f"{BUG}\n"
    import traceback

    return "".join(traceback.format_exception(bug))


def printable(text: str, instead: str = "\N{REPLACEMENT CHARACTER}") -> str:
    """The text on one line, without characters that a terminal would obey."""
    return "".join(one if one.isprintable() or one == " " else _plain(one, instead) for one in text)


def _plain(one: str, instead: str) -> str:
    if one.isspace():
        return " "
    # Joiners and direction marks belong to how a word is written; controls do not.
    return one if one in "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}" else instead
