"""What is said once a locked journal is open again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.services.sealing import Unlocked
from glimmer_desktop.ui.words import say


def came_in(unlocked: Unlocked) -> str:
    """What was noted meanwhile, and whether it is a moment by now; "" where nothing was."""
    if unlocked.trouble is not None:
        line = _tr("What was noted while it was locked waits on, sealed. {why}")
        return line.format(why=say(unlocked.trouble))
    if not unlocked.notes:
        return ""
    line = _tr("Noted while it was locked, and here now: {count}")
    return line.format(count=QLocale().toString(unlocked.notes))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Locked", source)
