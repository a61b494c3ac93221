"""The second folder for backups in words. That it is not there is no trouble: it is said, since
when, and copies go on when it is back.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.why_words import why_words
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from glimmer_desktop.services.backups import Second

_TROUBLE = {
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "Backups",
        "Your moments and the backup beside them are whole. Only the copy in {path} found no room. "
        "With a little room made there, the next change brings it.",
    ),
    ErrorCode.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Backups",
        "Your moments and the backup beside them are whole. Only the copy could not be written to "
        "{path} ({why}). Once it can, the next change brings it.",
    ),
    ErrorCode.STORE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Backups",
        "Your moments and the backup beside them are whole. Only the copy could not be written: "
        "{path} lets nothing be written. Once it does, the next change brings it.",
    ),
}
_ELSE = QT_TRANSLATE_NOOP("Backups", "There is no second copy of the last backup. {why}")
_DAMAGED = QT_TRANSLATE_NOOP(
    "Backups",
    "Older backups in the second folder that a disk has changed: {count}. The newest one is whole; "
    "it may be well to have an eye on that disk.",
)
_MENDED = QT_TRANSLATE_NOOP(
    "Backups",
    "Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It "
    "may be well to have an eye on that disk.",
)


def second_line(second: Second | None, locale: QLocale) -> str:
    """How it stands, in a line or two; "" where no folder is chosen."""
    if second is None:
        return ""
    lines = [_whereabouts(second, locale)]
    if second.same_disk:
        lines.append(
            QCoreApplication.translate(
                "Backups",
                "It is on the same disk as your moments; one elsewhere helps when a disk breaks.",
            )
        )
    if second.holds_let_go:
        lines.append(
            QCoreApplication.translate(
                "Backups", "What you let go for good is still in there; the next copy takes it out."
            )
        )
    if second.holds_before:
        lines.append(
            QCoreApplication.translate(
                "Backups",
                "Backups from before the passphrase are still in there, and anyone can read them. "
                "Under Privacy a sealed one can take their place.",
            )
        )
    return "\n".join(lines)


def second_trouble(second: Second | None) -> str:
    """A kind sentence or two with what to do; "" if all is well, or it is only away."""
    if second is None:
        return ""
    if second.trouble is not None:
        return _no_copy(second.trouble)
    told = ((_DAMAGED, second.damaged), (_MENDED, second.mended))
    return "\n".join(
        _translated(source).format(count=QLocale().toString(count))
        for source, count in told
        if count
    )


def _whereabouts(second: Second, locale: QLocale) -> str:
    last = _said(second.last, locale)
    if second.away and second.away_since is not None:
        words = QCoreApplication.translate(
            "Backups",
            "The second folder has not been there since {since}. When it is back, copies go on by "
            "themselves. The last one in it: {last}",
        )
        return words.format(since=_said(second.away_since, locale), last=last)
    if second.away:
        words = QCoreApplication.translate(
            "Backups",
            "The second folder is not there just now. When it is, copies go on by themselves. The "
            "last one in it: {last}",
        )
        return words.format(last=last)
    return QCoreApplication.translate("Backups", "In the second folder: {last}").format(last=last)


def _said(time: datetime | None, locale: QLocale) -> str:
    if time is None:
        return QCoreApplication.translate("Backups", "none yet")
    return long_date(time, locale)


def _no_copy(known: Known) -> str:
    source = _TROUBLE.get(known.code)
    if source is None:
        return _translated(_ELSE).format(why=say(known))
    path, why = (why_words(known.values.get(name, "")) for name in ("path", "why"))
    return _translated(source).format(path=path, why=why)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Backups", str(source))
