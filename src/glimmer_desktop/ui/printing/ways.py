"""The ways a page takes: to a printer, or into a file.

Loaded when somebody asks for one of them: what Qt brings for printing is not small.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import replace_file
from glimmer_desktop.ui import words

Paint = Callable[[QPagedPaintDevice], object]
Say = Callable[[str], None]
"""Tells in a quiet line what came of it."""

_MARGIN_MM = 18.0
_RESOLUTION = 300


def ask_printer(parent: QWidget, name: str, paint: Paint, say: Say) -> None:
    """Ask for a printer, and paint on it if one is chosen; nothing waits meanwhile."""
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
            said = QCoreApplication.translate("OnPaper", "“{name}” could not be printed on.")
            say(said.replace("{name}", printer.printerName()))

    dialog.accepted.connect(accepted)
    dialog.setModal(True)
    dialog.show()  # its own `open` would want a receiver


def ask_file(parent: QWidget, name: str, paint: Paint, say: Say) -> None:
    """Ask where a PDF is to be kept, and keep it there; one that is there already is asked about by
    the dialog."""
    dialog = QFileDialog(parent, name, str(Path.home() / f"{name}.pdf"), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(file: str) -> None:
        try:
            write_pdf(Path(file), name, paint)
        except Known as known:
            say(words.say(known))
        else:
            say(QCoreApplication.translate("OnPaper", "Kept as a PDF."))

    dialog.fileSelected.connect(chosen)
    dialog.open()


def write_pdf(path: Path, title: str, paint: Paint) -> None:
    """Write pages into a file that only this user can read: whole, or not at all.

    Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = pdf_writer(buffer, title)
    try:
        paint(writer)
    except OSError as error:
        raise Known(
            ErrorCode.CANNOT_WRITE, path=str(path), why=error.strerror or str(error)
        ) from error
    replace_file(path, bytes(buffer.data().data()))


def pdf_writer(device: QIODevice, title: str) -> QPdfWriter:
    """Pages of a PDF, as all of ours are."""
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setCreator("Glimmer")
    writer.setResolution(_RESOLUTION)
    _set_margins(writer)
    return writer


def _set_margins(device: QPagedPaintDevice) -> None:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
