"""A language that is English between marks: what shows none, no catalogue would change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from languages.catalogues import sources

OPEN, CLOSE = "⟦", "⟧"
_INNERMOST: Final = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_UNSEEN: Final = re.compile("[\u200b\u200e\u200f\u2066-\u2069]")
"""What holds a path together, or keeps what runs the other way in its place."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


class Marked(QTranslator):
    """Says what is in the catalogues between marks, and of all else nothing: a text that was not
    gathered stays bare, as it would stay English."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(one.context, one.text) for one in sources()}

    def translate(self, context: str, text: str, *_: object) -> str | None:
        return f"{OPEN}{text}{CLOSE}" if (context, text) in self._known else None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@contextmanager
def marked() -> Iterator[None]:
    """All windows that are made within speak it."""
    translator = Marked()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)


def bare(text: str, own: re.Pattern[str]) -> list[str]:
    """Words that stand outside of all marks and are not the person's `own`."""
    text = own.sub(" ", _UNSEEN.sub("", text))
    while (shorter := _INNERMOST.sub(" ", text)) != text:
        text = shorter
    return _WORD.findall(text)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """All that it shows, and tells whoever hears it; each with where it is."""
    for one in (window, *window.findChildren(QWidget)):
        where = f"{type(one).__name__} {one.objectName()}".strip()
        yield from ((f"{where}: {what}", text) for what, text in _of(one) if text)
    for action in window.findChildren(QAction):
        yield "a menu", action.text()
        yield "a menu's tip", action.toolTip()


def _of(one: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", one.accessibleName()
    yield "description", one.accessibleDescription()
    yield "tip", one.toolTip()
    yield "title", one.windowTitle()
    if isinstance(one, QLabel | QAbstractButton):
        yield "text", one.text()
    elif isinstance(one, QMenu | QGroupBox):
        yield "text", one.title()
    elif isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", one.placeholderText()
    elif isinstance(one, QSpinBox | QDoubleSpinBox):
        yield "around the number", f"{one.prefix()} {one.suffix()} {one.specialValueText()}"
    elif isinstance(one, QComboBox):
        yield from (("choice", one.itemText(row)) for row in range(one.count()))
    elif isinstance(one, QTabBar):
        yield from (("tab", one.tabText(row)) for row in range(one.count()))
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _of_model(one.model())


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """Lists are all that is shown; a list has no columns to ask for."""
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = index.data(role)
            if isinstance(said, str):
                yield "entry", said
