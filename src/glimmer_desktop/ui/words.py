"""Our own words as shown in windows: names of faces and kinds, and a kind sentence per known error.

The sources stand here in English, marked for the translator; they are translated when shown, so
that a language chosen later reaches them.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Family, Kind

_CONTEXT = "Words"

_FACES = {
    Face.SETTLED: QT_TRANSLATE_NOOP("Words", "settled"),
    Face.LIVELY: QT_TRANSLATE_NOOP("Words", "lively"),
    Face.ON_GUARD: QT_TRANSLATE_NOOP("Words", "on guard"),
    Face.RESTFUL: QT_TRANSLATE_NOOP("Words", "restful"),
    Face.SHUT_DOWN: QT_TRANSLATE_NOOP("Words", "shut down"),
    Face.NOT_SURE: QT_TRANSLATE_NOOP("Words", "not sure"),
}

_FACE_MEANINGS = {
    Face.SETTLED: QT_TRANSLATE_NOOP("Words", "Calm, present, connected"),
    Face.LIVELY: QT_TRANSLATE_NOOP("Words", "Full of energy, and it feels safe"),
    Face.ON_GUARD: QT_TRANSLATE_NOOP("Words", "Full of energy, and it does not feel safe"),
    Face.RESTFUL: QT_TRANSLATE_NOOP("Words", "Little energy, and it feels safe"),
    Face.SHUT_DOWN: QT_TRANSLATE_NOOP("Words", "Little energy, and it does not feel safe"),
    Face.NOT_SURE: QT_TRANSLATE_NOOP("Words", "Always a good answer"),
}

_KINDS = {
    Kind.GLIMMER: QT_TRANSLATE_NOOP("Words", "glimmer"),
    Kind.TRIGGER: QT_TRANSLATE_NOOP("Words", "trigger"),
    Kind.BODY_NOTE: QT_TRANSLATE_NOOP("Words", "body note"),
}

_KIND_QUESTIONS = {
    Kind.GLIMMER: QT_TRANSLATE_NOOP("Words", "What did you notice?"),
    Kind.TRIGGER: QT_TRANSLATE_NOOP("Words", "What happened?"),
    Kind.BODY_NOTE: QT_TRANSLATE_NOOP("Words", "What is your body saying?"),
}

_FAMILIES = {
    Family.CUE: QT_TRANSLATE_NOOP("Words", "In my body"),
    Family.SENSE: QT_TRANSLATE_NOOP("Words", "Through"),
    Family.QUALITY: QT_TRANSLATE_NOOP("Words", "It felt"),
    Family.VALUE: QT_TRANSLATE_NOOP("Words", "A value in it"),
    Family.PLACE: QT_TRANSLATE_NOOP("Words", "Where"),
    Family.COMPANY: QT_TRANSLATE_NOOP("Words", "With whom"),
    Family.BODY_PLACE: QT_TRANSLATE_NOOP("Words", "Where in my body"),
    Family.SENSATION: QT_TRANSLATE_NOOP("Words", "How it felt in my body"),
    Family.CONNECTION: QT_TRANSLATE_NOOP("Words", "I felt"),
}

_ERRORS = {
    ErrorCode.STORE_NEWER: QT_TRANSLATE_NOOP(
        "Words",
        "This journal was last opened by a newer Glimmer. Nothing in it was touched. "
        "Install the newer version to go on.",
    ),
    ErrorCode.STORE_NOT_OURS: QT_TRANSLATE_NOOP(
        "Words",
        "The file {path} is not a Glimmer journal. Nothing in it was touched. "
        "Move it elsewhere, and a new journal can begin.",
    ),
    ErrorCode.STORE_CORRUPT: QT_TRANSLATE_NOOP(
        "Words",
        "The journal {path} cannot be read as it is. Nothing in it was overwritten. In a "
        "terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the "
        "file as it is.",
    ),
    ErrorCode.STORE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Words",
        "The journal can be read but not written to: {path}. "
        "Once the file may be changed, it works again.",
    ),
    ErrorCode.STORE_MOVED: QT_TRANSLATE_NOOP(
        "Words",
        "The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; "
        "to use the file that is there now, copy your words, quit Glimmer and start it again.",
    ),
    ErrorCode.STORE_BUSY: QT_TRANSLATE_NOOP(
        "Words",
        "Another program is using the journal at the moment. Your words stay here; try again soon.",
    ),
    ErrorCode.STORE_NOT_EMPTY: QT_TRANSLATE_NOOP(
        "Words", "There are moments in this journal already, so nothing was added to it."
    ),
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "Words", "The disk is full. With a little room made on it, this can be kept."
    ),
    ErrorCode.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Words", "{path} could not be written ({why}). Nothing was lost; you can try again."
    ),
    ErrorCode.CANNOT_READ: QT_TRANSLATE_NOOP(
        "Words", "{path} could not be read ({why}). Is it there, and may it be opened?"
    ),
    ErrorCode.STORE_LOCKED: QT_TRANSLATE_NOOP(
        "Words", "The journal is locked. Once it is unlocked, this can be shown."
    ),
    ErrorCode.BACKUP_LOCKED: QT_TRANSLATE_NOOP(
        "Words",
        "This backup is under another passphrase than the journal. With Glimmer quit, "
        "“glimmer restore” asks for it on a terminal.",
    ),
    ErrorCode.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Words",
        "This did not open the journal. Small and large letters count; the recovery code opens "
        "it, too.",
    ),
    ErrorCode.CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "Words",
        "There is a slip in the recovery code. Compare it with what you wrote down, group by "
        "group.",
    ),
    ErrorCode.PASSPHRASE_TOO_SHORT: QT_TRANSLATE_NOOP(
        "Words", "A passphrase has {limit} characters or more; a few plain words make a good one."
    ),
    ErrorCode.KEY_FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "Words",
        "The key file {path} is damaged or not there. A copy of it lies beside each backup: put "
        "that in its place, and the journal opens.",
    ),
    ErrorCode.ALREADY_SEALED: QT_TRANSLATE_NOOP("Words", "The journal has a passphrase already."),
    ErrorCode.NOT_SEALED: QT_TRANSLATE_NOOP("Words", "The journal has no passphrase."),
    ErrorCode.KEYRING_NONE: QT_TRANSLATE_NOOP(
        "Words", "This desktop has no keyring that could keep a key."
    ),
    ErrorCode.KEYRING_LOCKED: QT_TRANSLATE_NOOP("Words", "The keyring of this desktop is locked."),
    ErrorCode.KEYRING_SILENT: QT_TRANSLATE_NOOP(
        "Words", "The keyring of this desktop does not answer."
    ),
    ErrorCode.KEYRING_EMPTY: QT_TRANSLATE_NOOP(
        "Words", "The keyring of this desktop has nothing that opens this journal."
    ),
    ErrorCode.KEYRING_REFUSED: QT_TRANSLATE_NOOP(
        "Words", "The keyring of this desktop did not do it."
    ),
    ErrorCode.ROOM_NEEDED: QT_TRANSLATE_NOOP(
        "Words",
        "This needs {needed} MB of room beside the journal for a while. With that much free, it "
        "can be done.",
    ),
    ErrorCode.NOTHING_NOTED: QT_TRANSLATE_NOOP("Words", "Nothing is here yet. One word is enough."),
    ErrorCode.NO_SUCH_MOMENT: QT_TRANSLATE_NOOP("Words", "That moment is not there any more."),
    ErrorCode.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Words",
        "This is {length} characters long, and {limit} fit into one moment. "
        "Two moments could hold it all.",
    ),
    ErrorCode.ENOUGH_STARRED: QT_TRANSLATE_NOOP(
        "Words", "{limit} are starred, and that is as many as can stand out. Take a star off first."
    ),
    ErrorCode.PHOTO_NOT_A_PHOTO: QT_TRANSLATE_NOOP(
        "Words", "“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work."
    ),
    ErrorCode.PHOTO_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Words", "“{name}” is too large to take in. A smaller copy of it would work."
    ),
    ErrorCode.PHOTO_UNREADABLE: QT_TRANSLATE_NOOP(
        "Words", "“{name}” could not be read as a picture. Another copy of it may work."
    ),
    ErrorCode.FILE_NOT_OURS: QT_TRANSLATE_NOOP(
        "Words", "“{name}” is not a file that can be read here ({why}). Nothing was changed."
    ),
    ErrorCode.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Words", "There is a file called “{name}” already. Choose another name, and both stay."
    ),
    ErrorCode.BACKUP_UNUSABLE: QT_TRANSLATE_NOOP(
        "Words", "This backup cannot be brought back: {why}. Nothing was changed; another may do."
    ),
    ErrorCode.BACKUP_BUSY: QT_TRANSLATE_NOOP(
        "Words",
        "Another backup or restore is under way. Once it is through, there can be one more.",
    ),
    ErrorCode.BACKUPS_NEEDED: QT_TRANSLATE_NOOP(
        "Words",
        "Nothing was removed: some moments or photos are not as they were kept, and an older "
        "backup may have them whole. In a terminal, glimmer doctor says which.",
    ),
    ErrorCode.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Words", "There is no screen to show a window on. Commands work without one."
    ),
    ErrorCode.LIBRARY_MISSING: QT_TRANSLATE_NOOP("Words", "This machine lacks {name}. {hint}"),
    ErrorCode.OTHER_VERSION: QT_TRANSLATE_NOOP(
        "Words",
        "Another version of Glimmer is running. Quit it from its tray menu, then start this one.",
    ),
    ErrorCode.CANCELLED: QT_TRANSLATE_NOOP("Words", "Stopped, as you asked. Nothing was changed."),
}


def say(known: Known) -> str:
    """One or two plain sentences: what happened, and what can be done. Plain text, not markup."""
    from glimmer_desktop.ui.why_words import why_words  # who waits in the tray says nothing yet

    values = defaultdict(str, {key: why_words(value) for key, value in known.values.items()})
    if "name" not in values:
        values["name"] = Path(values["path"]).name
    return _translated(_ERRORS[known.code]).format_map(values).strip()


def face_name(face: Face) -> str:
    return _translated(_FACES[face])


def face_meaning(face: Face) -> str:
    """A few words on what a face stands for, for a tool tip or a screen reader."""
    return _translated(_FACE_MEANINGS[face])


def kind_name(kind: Kind) -> str:
    return _translated(_KINDS[kind])


def kind_question(kind: Kind) -> str:
    """The heading over the text box."""
    return _translated(_KIND_QUESTIONS[kind])


def family_name(family: Family) -> str:
    """The heading over one list of words."""
    return _translated(_FAMILIES[family])


def _translated(source: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(source))
