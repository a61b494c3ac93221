"""A leaf on as many pages as it needs, and everything on one of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from glimmer_desktop.ui.leaf.wording import Part, Sheet, as_text
from glimmer_desktop.ui.printing.leaf_sheet import laid_out, paint

pytestmark = pytest.mark.usefixtures("qapp")
SHORT = Sheet("November 2026", "Fog", (Part("What came up", ("“light” came up 5 times.",)),))


def writer(path: Path) -> QPdfWriter:
    made = QPdfWriter(str(path))
    made.setResolution(300)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    return made


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", file.read_bytes()))


def test_a_month_fits_one_page(tmp_path: Path) -> None:
    document = paint(writer(tmp_path / "a.pdf"), SHORT)
    assert document.toPlainText() == "November 2026\nFog\nWhat came up\n“light” came up 5 times."
    assert pages(tmp_path / "a.pdf") == document.pageCount() == 1


def test_much_goes_on_page_after_page_and_none_is_wider(tmp_path: Path) -> None:
    long = Sheet("2026", "fog and geese " * 1400 + "w" * 400, SHORT.parts)
    device = writer(tmp_path / "a.pdf")
    document = laid_out(long, QSizeF(device.width(), device.height()), device)
    assert document.idealWidth() <= device.width() + 1
    paint(device, long)
    assert pages(tmp_path / "a.pdf") == document.pageCount() > 2
    assert document.toPlainText().endswith("“light” came up 5 times.")


def test_every_page_has_its_own_words_in_black(tmp_path: Path) -> None:
    document = paint(writer(tmp_path / "a.pdf"), SHORT)
    block = document.begin()
    while block.isValid():
        for each in block.textFormats():
            assert each.format.foreground().color().name() == "#000000"
        block = block.next()


def test_as_text_it_is_the_same_whole() -> None:
    assert as_text(SHORT) == "November 2026\n\nFog\n\nWhat came up\n“light” came up 5 times.\n"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_cannot_be_drawn_on_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be drawn on"):
        paint(writer(tmp_path / "no such folder" / "a.pdf"), SHORT)
