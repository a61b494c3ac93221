"""Two kinds of error: what we know and can say kindly, and bugs.

A `Known` carries a code and the values its sentence needs; the command line and the windows put
it in words. Anything else that is raised is a bug and is shown as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class ErrorCode(StrEnum):
    """What can go wrong that a person can do something about."""

    # the store
    STORE_NEWER = "store-newer"  # path, found, known
    STORE_NOT_OURS = "store-not-ours"  # path
    STORE_CORRUPT = "store-corrupt"  # path
    STORE_READ_ONLY = "store-read-only"  # path
    STORE_MOVED = "store-moved"  # path
    STORE_BUSY = "store-busy"  # path, owner (pid or "")
    STORE_NOT_EMPTY = "store-not-empty"  # path, moments
    DISK_FULL = "disk-full"  # path
    CANNOT_WRITE = "cannot-write"  # path, why
    CANNOT_READ = "cannot-read"  # path, why
    # the passphrase
    STORE_LOCKED = "store-locked"
    BACKUP_LOCKED = "backup-locked"  # path
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105 - a code, no secret
    CODE_MISTYPED = "code-mistyped"
    PASSPHRASE_TOO_SHORT = "passphrase-too-short"  # noqa: S105 - limit
    KEY_FILE_DAMAGED = "key-file-damaged"  # path
    ALREADY_SEALED = "already-sealed"
    NOT_SEALED = "not-sealed"
    KEYRING_NONE = "keyring-none"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_SILENT = "keyring-silent"
    KEYRING_EMPTY = "keyring-empty"  # it has nothing that opens this journal
    KEYRING_REFUSED = "keyring-refused"
    ROOM_NEEDED = "room-needed"  # path, needed (MB)
    # moments
    NOTHING_NOTED = "nothing-noted"
    NO_SUCH_MOMENT = "no-such-moment"  # id
    TEXT_TOO_LONG = "text-too-long"  # limit, length
    # a person's own words
    ENOUGH_STARRED = "enough-starred"  # limit
    # photos
    PHOTO_NOT_A_PHOTO = "photo-not-a-photo"  # path
    PHOTO_TOO_LARGE = "photo-too-large"  # path, limit
    PHOTO_UNREADABLE = "photo-unreadable"  # path, why
    # exchange
    FILE_NOT_OURS = "file-not-ours"  # path, why
    FILE_EXISTS = "file-exists"  # path
    # backups
    BACKUP_UNUSABLE = "backup-unusable"  # path, why
    BACKUP_BUSY = "backup-busy"  # path
    BACKUPS_NEEDED = "backups-needed"  # path
    # the machine
    NO_DISPLAY = "no-display"
    LIBRARY_MISSING = "library-missing"  # name, hint
    OTHER_VERSION = "other-version"  # found, known
    CANCELLED = "cancelled"


class Known(Exception):
    """Something foreseen went wrong: a code, with the values that its sentence needs."""

    def __init__(self, code: ErrorCode, **values: object) -> None:
        super().__init__(code.value, values)
        self.code = code
        self.values: Mapping[str, object] = values
