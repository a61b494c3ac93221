"""What a person is told of a page that went out."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.printing.ways import ask_printer


def test_a_printer_that_cannot_be_drawn_on_is_told(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    said: list[str] = []

    def cannot(_device: object) -> None:
        raise OSError("no ink")

    ask_printer(page, "What helps me", cannot, said.append)
    (dialog,) = page.findChildren(QPrintDialog)
    dialog.accepted.emit(dialog.printer())
    assert [one.endswith("could not be printed on.") for one in said] == [True]
    dialog.close()
