"""Moments as an album: a PDF with their pictures and words, the oldest first, month by month.

It is written moment by moment, on the store thread, so that very many take no more memory than one.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QFile,
    QFileDevice,
    QIODevice,
    QLocale,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QPainter, QTextCursor, QTextDocument

from glimmer_desktop.domain.moment import Moment, Photo
from glimmer_desktop.services.going_out import Takes
from glimmer_desktop.settings.new_files import unnamed_file
from glimmer_desktop.ui.dates import long_date, month_name
from glimmer_desktop.ui.gallery.wording import details
from glimmer_desktop.ui.printing.plain_text import draw_page, empty_document, pixels, sans, write
from glimmer_desktop.ui.printing.ways import pdf_writer
from glimmer_desktop.ui.theme.theme import serif_font
from glimmer_desktop.ui.words import face_name

POINTS: Final = 12.0
"""Of the words."""
_HEADING: Final = 20.0
"""Points of a month's name."""
_TALLEST: Final = 0.45
"""Part of a page that one picture takes at most."""
_GAP: Final = 0.015
"""Between pictures, and between them and words: part of a page's height."""
_APART: Final = 0.045
"""Between two moments."""
_LARGEST: Final = 1800
"""Px of a picture's long side: enough for the width of a page in fine print."""
_COARSEST: Final = 2.0
"""Dots of paper for one of a picture: a small one is not blown up until it is coarse."""


@dataclass(frozen=True)
class Piece:
    """Something that stands on one page: how high it is, and how it is drawn from a height on."""

    height: float
    draw: Callable[[float], None]


class Album:
    """`services.going_out.Writes` for `.pdf`."""

    def __init__(self, prompts: Mapping[str, str], locale: QLocale) -> None:
        self._prompts = prompts
        self._locale = locale

    @contextmanager
    def write(self, path: Path) -> Iterator[AlbumPages]:
        with unnamed_file(path) as unfinished:
            pages = AlbumPages(unfinished, self._prompts, self._locale)
            try:
                yield pages
            finally:
                pages.close()


class AlbumPages:
    """`services.going_out.Pages`."""

    takes = Takes.WHOLE
    oldest_first = True

    def __init__(self, path: Path, prompts: Mapping[str, str], locale: QLocale) -> None:
        self._prompts, self._locale = prompts, locale
        self._file = QFile(str(path))
        self._file.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = pdf_writer(self._file, document_name())
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise OSError(errno.EIO, "the page cannot be drawn on")
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._page = QSizeF(self._writer.width(), self._writer.height())
        self._y = 0.0
        self._month = (0, 0)
        self._pictures: dict[str, QImage] = {}

    def add_photo(self, photo: Photo, data: bytes) -> None:
        self._pictures[photo.sha256] = QImage.fromData(data)

    def add(self, moment: Moment) -> None:
        pieces = self._pieces(moment)
        self._pictures.clear()
        # Together where one page has room for it; else from the top of one on.
        self._make_room(min(self._page.height(), sum(piece.height for piece in pieces)))
        for piece in pieces:
            self._make_room(piece.height)
            piece.draw(self._y)
            self._y += piece.height
        self._y += _APART * self._page.height()
        self._check()

    def finish(self) -> None:
        """Raises OSError when not all of it could be written."""
        self._painter.end()
        self._file.flush()
        self._check()
        self._file.close()
        self._check()

    def close(self) -> None:
        """Let go, finished or not."""
        if self._painter.isActive():
            self._painter.end()
        self._file.close()

    def _check(self) -> None:
        """Qt goes on drawing on a disk that is full; its file remembers."""
        error = self._file.error()
        if error == QFileDevice.FileError.NoError:
            return
        full = error == QFileDevice.FileError.ResourceError
        raise OSError(errno.ENOSPC if full else errno.EIO, self._file.errorString())

    def _make_room(self, height: float) -> None:
        """A new page where this one has too little left."""
        if self._y > 0 and self._y + height > self._page.height():
            self._turn()
            self._y = 0.0

    def _turn(self) -> None:
        if not self._writer.newPage():
            self._check()  # it may know why
            raise OSError(errno.EIO, "there is no further page")

    # what stands on a page

    def _pieces(self, moment: Moment) -> list[Piece]:
        month, rows = self._month_begun(moment), list(self._rows(moment))
        words = self._written(moment)
        height = words.size().height()
        if height <= self._page.height():
            heading = [self._heading(month)] if month else []
            return [*heading, *rows, Piece(height, lambda y: self._draw(words, y))]
        long = self._written(moment, month)
        long.setPageSize(self._page)  # no line is cut in two
        return [*rows, Piece(self._page.height(), lambda _: self._draw_pages(long))]

    def _month_begun(self, moment: Moment) -> str:
        """The name of the month, where another begins."""
        month = (moment.noticed_at.year, moment.noticed_at.month)
        if month == self._month:
            return ""
        self._month = month
        return month_name(*month, self._locale)

    def _heading(self, month: str) -> Piece:
        document = self._document()
        write(QTextCursor(document), month, serif_font(_HEADING), above=0)
        height = document.size().height() + 2 * _GAP * self._page.height()
        return Piece(height, lambda y: self._draw(document, y))

    def _rows(self, moment: Moment) -> Iterator[Piece]:
        """One picture over the width, several two a row."""
        shown = [self._pictures[photo.sha256] for photo in moment.photos]
        images = [image for image in shown if not image.isNull()]
        gap = _GAP * self._page.height()
        if len(images) == 1:
            room = QSizeF(self._page.width(), self._page.height() * _TALLEST)
            yield self._row([images[0]], room, gap)
            return
        wide = (self._page.width() - gap) / 2
        for start in range(0, len(images), 2):
            yield self._row(images[start : start + 2], QSizeF(wide, wide * 0.75), gap)

    def _row(self, images: Sequence[QImage], room: QSizeF, gap: float) -> Piece:
        """Each whole, at the leading side of its place."""
        sizes = [_placed(image, room) for image in images]

        def draw(y: float) -> None:
            for number, (image, size) in enumerate(zip(images, sizes, strict=True)):
                place = QRectF(number * (room.width() + gap), y, size.width(), size.height())
                self._painter.drawImage(place, _small_enough(image))

        return Piece(max(size.height() for size in sizes) + gap, draw)

    def _written(self, moment: Moment, month: str = "") -> QTextDocument:
        document = self._document()
        cursor, apart = QTextCursor(document), pixels(POINTS) / 3
        if month:
            write(cursor, month, serif_font(_HEADING), above=0)
        day = long_date(moment.noticed_at, self._locale)
        write(cursor, day, sans(POINTS * 0.75), above=apart * 3 if month else 0)
        for text in (moment.text, moment.and_also, *(photo.caption for photo in moment.photos)):
            for number, line in enumerate(text.strip().split("\n") if text.strip() else ()):
                write(cursor, line, serif_font(POINTS), above=0 if number else apart)
        faces = ", ".join(face_name(face) for face in moment.faces)
        said = details(moment, self._prompts, self._locale)
        lines = [faces, *(f"{label}: {words}" for label, words in said)]
        for line in filter(None, lines):
            write(cursor, line, sans(POINTS * 0.75), above=apart / 2)
        return document

    def _document(self) -> QTextDocument:
        document = empty_document(self._writer)
        document.setTextWidth(self._page.width())
        return document

    def _draw(self, document: QTextDocument, y: float) -> None:
        self._painter.save()
        self._painter.translate(0, y)
        document.drawContents(self._painter)
        self._painter.restore()

    def _draw_pages(self, document: QTextDocument) -> None:
        """What is longer than a page, from the top of one on."""
        for number in range(document.pageCount()):
            if number:
                self._turn()
            draw_page(self._painter, document, self._page, number)


def document_name() -> str:
    """What the file says of itself: nothing of what is in it."""
    return QCoreApplication.translate("Album", "Moments")


def _placed(image: QImage, room: QSizeF) -> QSizeF:
    """As large as there is room for, and not coarse."""
    whole = QSizeF(image.size())
    size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    most = whole * _COARSEST
    return most if size.width() > most.width() else size


def _small_enough(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= _LARGEST:
        return image
    return image.scaled(
        *(_LARGEST, _LARGEST),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
