"""Why something could not be done, in the language of the windows: said by its code. What only the
system says stays as the system says it.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.domain.whys import Cause, Why

_WORDS = {
    Cause.READ_ONLY: QT_TRANSLATE_NOOP("Whys", "it is read-only"),
    Cause.DISK_FULL: QT_TRANSLATE_NOOP("Whys", "the disk is full"),
    Cause.SYMBOLIC_LINK: QT_TRANSLATE_NOOP("Whys", "it is a symbolic link"),
    Cause.IS_FOLDER: QT_TRANSLATE_NOOP("Whys", "it is a folder"),
    Cause.NO_FOLDER: QT_TRANSLATE_NOOP("Whys", "it is a file, not a folder"),
    Cause.NO_PLAIN_FILE: QT_TRANSLATE_NOOP("Whys", "it is not a plain file"),
    Cause.FOLDER_ABOVE_GONE: QT_TRANSLATE_NOOP("Whys", "the folder above it is not there"),
    Cause.NOT_AS_WRITTEN: QT_TRANSLATE_NOOP(
        "Whys", "what was written there is not what can be read"
    ),
    Cause.INSIDE_JOURNAL: QT_TRANSLATE_NOOP(
        "Whys", "it is in the journal's own folder, so it would be no second copy"
    ),
    Cause.BACKUPS_PLAIN: QT_TRANSLATE_NOOP(
        "Whys", "it holds backups without a passphrase; another folder works"
    ),
    Cause.BACKUPS_OTHER: QT_TRANSLATE_NOOP(
        "Whys", "it holds backups under another passphrase; another folder works"
    ),
    Cause.BACKUP_DAMAGED: QT_TRANSLATE_NOOP("Whys", "it was damaged or changed after it was made"),
    Cause.AUTOSTART: QT_TRANSLATE_NOOP("Whys", "The entry for starting with the desktop"),
    Cause.DESKTOP_SILENT: QT_TRANSLATE_NOOP("Whys", "the desktop does not answer"),
    Cause.LINE_TOO_LONG: QT_TRANSLATE_NOOP("Whys", "the way to the program is too long for it"),
    Cause.KEYRING_ENTRY: QT_TRANSLATE_NOOP("Whys", "Glimmer, in the keyring of this desktop"),
    Cause.KEYRING_NONE: QT_TRANSLATE_NOOP(
        "Whys", "there is no keyring just now; it opens nothing any more"
    ),
    Cause.KEYRING_LOCKED: QT_TRANSLATE_NOOP("Whys", "it is locked; it opens nothing any more"),
    Cause.KEYRING_SILENT: QT_TRANSLATE_NOOP(
        "Whys", "it does not answer; it opens nothing any more"
    ),
    Cause.KEYRING_REFUSED: QT_TRANSLATE_NOOP("Whys", "it did not do it; it opens nothing any more"),
    Cause.NO_DIARY: QT_TRANSLATE_NOOP("Whys", "it is no diary that Glimmer knows"),
    Cause.NO_ENTRY: QT_TRANSLATE_NOOP("Whys", "there is no page in it"),
    Cause.MANY_UNREADABLE: QT_TRANSLATE_NOOP(
        "Whys", "too many of its pages cannot be read: more than {limit}"
    ),
    Cause.HAS_PASSWORD: QT_TRANSLATE_NOOP("Whys", "it is locked with a password"),
    Cause.TOO_LARGE: QT_TRANSLATE_NOOP("Whys", "a file in it is larger than {limit} MB"),
    Cause.MANY_FILES: QT_TRANSLATE_NOOP("Whys", "it has too many files: more than {limit}"),
    Cause.NO_ROOM: QT_TRANSLATE_NOOP("Whys", "it would take more than half of the free disk"),
    Cause.NOT_IN_IT: QT_TRANSLATE_NOOP("Whys", "{name} is not in it"),
    Cause.NOT_TEXT: QT_TRANSLATE_NOOP("Whys", "it is not plain text (UTF-8)"),
    Cause.NOT_AS_EXPECTED: QT_TRANSLATE_NOOP("Whys", "it is damaged, or not what it seems to be"),
    Cause.NO_DATE: QT_TRANSLATE_NOOP("Whys", "it does not say when it was"),
    Cause.DATE_UNREADABLE: QT_TRANSLATE_NOOP("Whys", "its date cannot be read"),
    Cause.DATE_OF_TWO: QT_TRANSLATE_NOOP(
        "Whys", "its date could be one of two days; 2026-11-22 is always clear"
    ),
    Cause.NO_SUCH_DAY: QT_TRANSLATE_NOOP("Whys", "there is no such day or time"),
    Cause.TOO_LONG: QT_TRANSLATE_NOOP("Whys", "it is too long: more than {limit} characters"),
    Cause.NOTHING_IN_IT: QT_TRANSLATE_NOOP("Whys", "there is nothing in it"),
    Cause.NO_PICTURE: QT_TRANSLATE_NOOP("Whys", "it is not a JPEG, PNG or WebP picture"),
    Cause.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP("Whys", "it is larger than a photo may be"),
    Cause.UNREADABLE: QT_TRANSLATE_NOOP("Whys", "it could not be read"),
    Cause.ROW: QT_TRANSLATE_NOOP("Whys", "row {number}"),
    Cause.ENTRY: QT_TRANSLATE_NOOP("Whys", "page {number}"),
    Cause.ENTRY_OF_FILE: QT_TRANSLATE_NOOP("Whys", "{name}, page {number}"),
    Cause.DAY_OF_FILE: QT_TRANSLATE_NOOP("Whys", "{name}, day {day}"),
    Cause.ENTRY_AT: QT_TRANSLATE_NOOP("Whys", "the page of {time}"),
    Cause.AN_ENTRY: QT_TRANSLATE_NOOP("Whys", "a page"),
    Cause.PHOTO_OF: QT_TRANSLATE_NOOP("Whys", "a photo of {day}, {name}"),
}


def why_words(told: object) -> str:
    """A reason, or what it is about; text that carries no code is shown as it is."""
    if not isinstance(told, Why):
        return str(told)
    said = QCoreApplication.translate("Whys", str(_WORDS[told.cause]))
    return said.format_map({name: _written(one) for name, one in told.values.items()})


def _written(value: object) -> str:
    return QLocale().toString(value) if isinstance(value, int) else str(value)
