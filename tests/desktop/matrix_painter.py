"""Draws every window in each look, in one language and at one scale; what `matrix.py` starts.

Usage: matrix_painter.py FOLDER LANGUAGE LOOK,LOOK ... [WINDOW ...], with QT_SCALE_FACTOR set, and
QT_QPA_PLATFORM to one that is off the screen. Pictures go to FOLDER/LOOK/WINDOW.png. What is cut or
goes beyond a window is told on stdout, a line each: LOOK, WINDOW and the words, with tabs between.

They are drawn off the screen: the same each time, with no desktop, its frame or its keyboard.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

import gallery_parts
from conftest import StillClock
from desktop.matrix import MIRRORED, USUAL_LANGUAGE
from desktop.sitting import FULLNESS, marking
from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.ui.theme.theme import load_theme, wear
from looking_over import cut, settled

RESOURCES = gallery_parts.RESOURCES
USUAL_LOCALE = "en_GB"
STILL = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)


def main(folder: str, language: str, looks: str, *only: str) -> int:
    app = QApplication(["glimmer"])
    app.setCursorFlashTime(0)
    Breath.fullness = lambda _breath, _seconds: FULLNESS
    speak(app, language)
    from more_windows import EVERY  # with the words of that language

    for look in looks.split(","):
        theme = load_theme(RESOURCES, look)
        wear(theme, app)
        place = Path(folder) / look
        place.mkdir(parents=True, exist_ok=True)
        for name in only or EVERY:
            window = settled(EVERY[name](theme, StillClock(STILL)))
            assert drawn(window).save(str(place / f"{name}.png"), "PNG", 70)
            for fault in cut(window):
                print(look, name, " ".join(fault.split()), sep="\t")
            put_away(app)
    return 0


def speak(app: QApplication, language: str) -> None:
    """Say everything in a language, and read it in its direction."""
    if language == MIRRORED:
        QLocale.setDefault(QLocale("he_IL"))
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        app.installTranslator(marking())
        return
    for part in ("qtbase", "glimmer"):
        translator = QTranslator(app)
        loaded = translator.load(str(RESOURCES / "i18n" / f"{part}_{language}.qm"))
        assert loaded or part == "qtbase", f"there is no catalogue of {language}"
        app.installTranslator(translator)
    locale = QLocale(USUAL_LOCALE if language == USUAL_LANGUAGE else language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    words = RESOURCES / "words" / f"{language}.toml"
    if words.exists():
        gallery_parts.VOCABULARY = load_vocabulary(words)


def drawn(window: QWidget) -> QImage:
    """As pixels of a screen of this scale."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(1.0)
    return image


def put_away(app: QApplication) -> None:
    """What was shown goes before the next is made."""
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
