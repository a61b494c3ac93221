"""That something which was kept is not in the journal any more, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.services.checking import Wholeness

_GONE = QT_TRANSLATE_NOOP(
    "Loss",
    "Some of what was kept last is not in the journal any more (writes: {count}): an older file "
    "came in its place, or one beside it was taken away. What is here stays, and you can go on. "
    "A backup may have the rest; in a terminal, glimmer doctor says more.",
)
_HALF = QT_TRANSLATE_NOOP(
    "Loss",
    "Something was kept only half, and a file that would have undone it is gone. What can be read "
    "stays, and you can go on. A backup may have the rest; "
    "in a terminal, glimmer doctor says more.",
)


def of_loss(wholeness: Wholeness) -> str:
    """What happened and what can be done, as plain text."""
    source = _GONE if wholeness.lost else _HALF
    return QCoreApplication.translate("Loss", str(source)).format(
        count=QLocale().toString(wholeness.lost)
    )
