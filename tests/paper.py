"""Answering what is asked before something goes on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def keep_as(page: QWidget, file: Path) -> None:
    """Choose this place in the dialog that asks where a PDF is to be kept."""
    (dialog,) = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
    dialog.fileSelected.emit(str(file))
    dialog.close()
