"""The daily backup in words: when the last one was made, and what was wrong with the last try.

A backup that fails takes nothing from anybody's moments, and that is said first of all.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.second_folder_words import second_trouble
from glimmer_desktop.ui.why_words import why_words
from glimmer_desktop.ui.words import say

_WHY = {
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "Backups",
        "Your moments are kept as always. Only today's backup found no room: the disk with {path} "
        "is full. With a little room made there, the next change brings one.",
    ),
    ErrorCode.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Backups",
        "Your moments are kept as always. Only today's backup could not be written to {path} "
        "({why}). Once it can, the next change brings one.",
    ),
    ErrorCode.STORE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Backups",
        "Your moments are kept as always. Only today's backup could not be written: {path} lets "
        "nothing be written. Once it does, the next change brings one.",
    ),
    ErrorCode.STORE_CORRUPT: QT_TRANSLATE_NOOP(
        "Backups",
        "There is no backup of today: {path} is damaged. It was left as it is, and so were older "
        "backups. In a terminal, glimmer doctor says more.",
    ),
}
_ELSE = QT_TRANSLATE_NOOP("Backups", "There is no backup of today. {why}")
_CHANGED = QT_TRANSLATE_NOOP(
    "Backups",
    "The last backup found moments that are not as they were kept: {count}. In a terminal, "
    "glimmer doctor says which; an older backup may still have them whole.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Backups",
    "The last backup found photos that are not as they were kept: {count}. In a terminal, "
    "glimmer doctor says which; an older backup may still have them whole.",
)

_MENDED = QT_TRANSLATE_NOOP(
    "Backups",
    "Photos that a disk had changed are whole again, from a backup: {count}. It may be well to "
    "have an eye on that disk.",
)
_BACKUPS_DAMAGED = QT_TRANSLATE_NOOP(
    "Backups",
    "Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer "
    "doctor says which are not.",
)


def last_backup(made: datetime | None, locale: QLocale) -> str:
    """When it was made, by the clock of then; or that there is none."""
    if made is not None:
        return long_date(made, locale)
    return QCoreApplication.translate(
        "Backups",
        "There is none yet. It comes by itself, in quiet minutes after the next change.",
    )


def backup_trouble(status: BackupStatus) -> str:
    """A kind sentence or two with what to do, as plain text; "" if all is well."""
    if status.trouble is not None:
        return _no_backup(status.trouble)
    told = [
        _translated(source).format(count=QLocale().toString(count))
        for source, count in (
            (_CHANGED, status.changed_moments),
            (_DAMAGED, status.damaged_photos),
            (_MENDED, status.mended_photos),
            (_BACKUPS_DAMAGED, status.damaged_backups),
        )
        if count
    ]
    told.append(second_trouble(status.second))
    return "\n".join(one for one in told if one)


def _no_backup(known: Known) -> str:
    source = _WHY.get(known.code)
    if source is None:
        return _translated(_ELSE).format(why=say(known))
    path, why = (why_words(known.values.get(name, "")) for name in ("path", "why"))
    return _translated(source).format(path=path, why=why)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Backups", str(source))
