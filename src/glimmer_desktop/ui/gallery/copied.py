"""What leaves for the clipboard because somebody asked for it: plain words, or a picture."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.gallery.wording import details
from glimmer_desktop.ui.words import face_name

_NOT_FOR_HISTORIES = "x-kde-passwordManagerHint"
"""Programs that remember what was copied leave this out."""


def as_text(moment: Moment, prompts: Mapping[str, str], locale: QLocale) -> str:
    """Words, and also, all that was noted, and when: plain, one thing a line."""
    also = moment.and_also.strip()
    faces = ", ".join(face_name(face) for face in moment.faces)
    lines = [f"{label}: {words}" for label, words in details(moment, prompts, locale)]
    captions = [photo.caption.strip() for photo in moment.photos if photo.caption.strip()]
    parts = (
        moment.text.strip(),
        QCoreApplication.translate("Copied", "And also: {words}").format(words=also)
        if also
        else "",
        "\n".join([*([faces] if faces else []), *captions, *lines]),
        long_date(moment.noticed_at, locale),
    )
    return "\n\n".join(part for part in parts if part)


def copy_text(words: str, *, private: bool = False) -> None:
    """Put plain words on the clipboard; of private ones, ask that no history keep them."""
    data = QMimeData()
    data.setText(words)
    if private:
        data.setData(_NOT_FOR_HISTORIES, QByteArray(b"secret"))
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(image: QImage, *, private: bool = False) -> None:
    """The same for a picture."""
    data = QMimeData()
    data.setImageData(image)
    if private:
        data.setData(_NOT_FOR_HISTORIES, QByteArray(b"secret"))
    QGuiApplication.clipboard().setMimeData(data)
