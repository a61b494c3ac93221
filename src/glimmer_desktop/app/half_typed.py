"""Whether something is being typed that would go with its window."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from glimmer_desktop.ui.gallery.query_box import QueryBox


def is_half_typed(*, holding: Collection[QWidget], main: QWidget | None) -> bool:
    """Looked for in every field of ours, so that none has to be remembered here.

    What is written into windows that are `holding` a draft comes back with it. In the `main` window
    pages count that are not open, too; elsewhere only what is seen: a window that was closed has
    been left with what was typed into it. A query comes back with the gallery.
    """
    return any(
        _is_typed_into(field, field.window() in holding)
        and (field.isVisible() or field.window() is main)
        for field in QApplication.allWidgets()
    )


def _is_typed_into(field: QWidget, is_held: bool) -> bool:
    if isinstance(field, QPlainTextEdit | QTextEdit):
        written = field.document()
        return not (is_held or field.isReadOnly() or written.isEmpty()) and written.isModified()
    if isinstance(field, QLineEdit):
        of_a_number = isinstance(field.parent(), QAbstractSpinBox)  # told as soon as it is one
        return bool(field.text()) and field.isModified() and not (of_a_number or _is_query(field))
    return False


def _is_query(field: QLineEdit) -> bool:
    return isinstance(field, QueryBox)
