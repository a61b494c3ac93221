"""Why something could not be read, written or taken in: plain English that carries a code.

The command line says the English as it is. Windows say it by its `Cause`, in the language that is
spoken and at times in less detail. What only the system says (`strerror`) is no `Why`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Cause(StrEnum):
    """What the windows have words for, in `ui/why_words.py`."""

    # a file or a folder
    READ_ONLY = "read-only"
    DISK_FULL = "disk-full"
    SYMBOLIC_LINK = "symbolic-link"
    IS_FOLDER = "is-folder"
    NO_FOLDER = "no-folder"
    NO_PLAIN_FILE = "no-plain-file"
    FOLDER_ABOVE_GONE = "folder-above-gone"
    NOT_AS_WRITTEN = "not-as-written"
    # a folder for backups
    INSIDE_JOURNAL = "inside-journal"
    BACKUPS_PLAIN = "backups-plain"
    BACKUPS_OTHER = "backups-other"
    BACKUP_DAMAGED = "backup-damaged"
    # the desktop
    AUTOSTART = "autostart"  # what could not be written
    DESKTOP_SILENT = "desktop-silent"
    LINE_TOO_LONG = "line-too-long"
    KEYRING_ENTRY = "keyring-entry"  # what could not be removed
    KEYRING_NONE = "keyring-none"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_SILENT = "keyring-silent"
    KEYRING_REFUSED = "keyring-refused"
    # a file of another program
    NO_DIARY = "no-diary"
    NO_ENTRY = "no-entry"
    MANY_UNREADABLE = "many-unreadable"  # limit
    HAS_PASSWORD = "has-password"  # noqa: S105 - a code, no secret
    TOO_LARGE = "too-large"  # limit (MB)
    MANY_FILES = "many-files"  # limit
    NO_ROOM = "no-room"
    NOT_IN_IT = "not-in-it"  # name
    NOT_TEXT = "not-text"
    NOT_AS_EXPECTED = "not-as-expected"  # all else: how it is broken only tells who wrote it
    # a page of it
    NO_DATE = "no-date"
    DATE_UNREADABLE = "date-unreadable"
    DATE_OF_TWO = "date-of-two"
    NO_SUCH_DAY = "no-such-day"
    TOO_LONG = "too-long"  # limit
    NOTHING_IN_IT = "nothing-in-it"
    # a picture
    NO_PICTURE = "no-picture"
    PICTURE_TOO_LARGE = "picture-too-large"
    UNREADABLE = "unreadable"
    # where in it
    ROW = "row"  # number
    ENTRY = "entry"  # number
    ENTRY_OF_FILE = "entry-of-file"  # name, number
    DAY_OF_FILE = "day-of-file"  # name, day
    ENTRY_AT = "entry-at"  # time
    AN_ENTRY = "an-entry"
    PHOTO_OF = "photo-of"  # day, name


class Why(str):
    """A reason, or the name of what it is about, with the values that its words need."""

    cause: Cause
    values: Mapping[str, object]

    def __new__(cls, english: str, cause: Cause, **values: object) -> Why:
        why = super().__new__(cls, english)
        why.cause = cause
        why.values = values
        return why
