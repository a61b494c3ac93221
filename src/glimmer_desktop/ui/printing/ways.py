"""The ways a page takes: to a printer, or into a file.

Loaded when somebody asks for one of them: what Qt brings for printing is not small.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSaveFile, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from glimmer_desktop.domain.errors import ErrorCode, Known

Paint = Callable[[QPagedPaintDevice], object]

_MARGIN_MM = 18.0
_RESOLUTION = 300


def ask_printer(parent: QWidget, name: str, paint: Paint, failed: Callable[[str], None]) -> None:
    """Ask for a printer, and paint on it if one is chosen; nothing waits meanwhile.

    `failed` is told the name of a printer that could not be drawn on.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    _set_margins(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accepted() -> None:
        try:
            paint(printer)
        except OSError:
            failed(printer.printerName())

    dialog.accepted.connect(accepted)
    dialog.setModal(True)
    dialog.show()  # its own `open` would want a receiver


def ask_file(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> None:
    """Ask where a PDF is to be kept; one that is there already is asked about by the dialog."""
    dialog = QFileDialog(parent, name, str(Path.home() / f"{name}.pdf"), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()


def write_pdf(path: Path, title: str, paint: Paint) -> None:
    """Write a page into a file that only this user can read: whole, or not at all.

    Raises Known CANNOT_WRITE.
    """
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise _cannot_write(path, file.errorString())
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("Glimmer")
    writer.setResolution(_RESOLUTION)
    _set_margins(writer)
    try:
        paint(writer)
    except OSError as error:
        file.cancelWriting()
        raise _cannot_write(path, str(error)) from error
    if not file.commit():
        raise _cannot_write(path, file.errorString())


def _set_margins(device: QPagedPaintDevice) -> None:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def _cannot_write(path: Path, why: str) -> Known:
    return Known(ErrorCode.CANNOT_WRITE, path=str(path), why=why)
