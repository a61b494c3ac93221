"""One page, whatever is written, and nothing of it outside."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face
from glimmer_desktop.domain.own_map import MAPPED_FACES
from glimmer_desktop.ui.printing.helps_page import FLOOR, LARGEST, as_text, fitted, paint
from glimmer_desktop.ui.printing.ways import write_pdf

pytestmark = pytest.mark.usefixtures("qapp")
SHORT = [(Face.ON_GUARD, "Feet on the floor"), (Face.SETTLED, "the sea wall")]


def writer(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPdfWriter:
    made = QPdfWriter(str(path))
    made.setResolution(300)
    made.setPageSize(QPageSize(size))
    made.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    return made


def sizes(document: QTextDocument) -> set[float]:
    """The sizes of all its letters, in points."""
    found = set()
    block = document.begin()
    while block.isValid():
        for each in block.textFormats():
            found.add(round(each.format.font().pointSizeF(), 1))
        block = block.next()
    return found


def laid_out(told: list[tuple[Face, str]], device: QPdfWriter) -> QTextDocument:
    return fitted(told, QSizeF(device.width(), device.height()), device)


def test_little_is_written_large(tmp_path: Path) -> None:
    document = laid_out(SHORT, writer(tmp_path / "a.pdf"))
    assert LARGEST in sizes(document)
    assert document.toPlainText() == (
        "What helps me\n△ on guard\nFeet on the floor\n● settled\nthe sea wall"
    )


def test_more_is_written_smaller_and_still_whole(tmp_path: Path) -> None:
    told = [(face, "a warm cup in both hands, and the window open\n" * 5) for face in MAPPED_FACES]
    document = laid_out(told, writer(tmp_path / "a.pdf"))
    assert LARGEST not in sizes(document)
    assert "more in Glimmer" not in document.toPlainText()
    assert document.toPlainText().count("a warm cup") == 25


def test_what_cannot_fit_says_that_there_is_more(tmp_path: Path) -> None:
    told = [(face, f"{face} " + "a warm cup " * 1800) for face in MAPPED_FACES]
    document = laid_out(told, writer(tmp_path / "a.pdf"))
    said = document.toPlainText()
    assert FLOOR in sizes(document)
    assert said.endswith("… and more in Glimmer")
    assert all(f"{face} a warm cup" in said for face in MAPPED_FACES)
    assert "a war …" not in said
    assert document.size().height() > 0.9 * writer(tmp_path / "b.pdf").height()


faces = st.lists(st.sampled_from(MAPPED_FACES), unique=True, max_size=5)
lengths = (
    st.text(min_size=1, max_size=60)
    # Spaces at the end of a line hang over the edge, where nothing is drawn: no rows of them.
    .map(lambda text: re.sub(r"(\s)\s+", r"\1", text.strip()) or "a")
    .flatmap(lambda text: st.integers(1, 300).map(lambda times: text * times))
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    faces.flatmap(
        lambda chosen: st.tuples(*(st.tuples(st.just(face), lengths) for face in chosen))
    ),
    st.sampled_from(
        [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A6]
    ),
)
def test_it_is_one_page_whatever_is_written(tmp_path: Path, told, size) -> None:
    device = writer(tmp_path / "a.pdf", size)
    document = laid_out(list(told), device)
    assert document.size().height() <= device.height()
    assert document.size().width() <= device.width() + 1


def test_the_file_has_one_page_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "helps.pdf"
    told = [(face, "a warm cup " * 1800) for face in MAPPED_FACES]
    write_pdf(file, "What helps me", lambda device: paint(device, told))
    assert len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) == 1
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_was_there_is_only_replaced_by_a_whole_one(tmp_path: Path) -> None:
    file = tmp_path / "helps.pdf"
    file.write_text("what was there")

    def cannot(_device: object) -> None:
        raise OSError("no ink")

    with pytest.raises(Known) as told:
        write_pdf(file, "What helps me", cannot)
    assert told.value.code is ErrorCode.CANNOT_WRITE
    assert file.read_text() == "what was there"
    assert [one.name for one in tmp_path.iterdir()] == ["helps.pdf"]


def test_a_place_that_takes_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Known) as told:
        write_pdf(tmp_path, "What helps me", lambda _: None)
    assert told.value.code is ErrorCode.CANNOT_WRITE


def test_as_text_it_is_whole(qapp: QApplication) -> None:
    told = [(Face.SHUT_DOWN, "a warm cup " * 1800)]
    assert as_text(told) == f"What helps me\n\n□ shut down\n{told[0][1]}\n"
