"""Starts `glimmer` as one sits for a picture: the clock, chance, the text cursor, the breath stand
still, so that each run gives the same pictures.

Usage: sitting.py GLIMMER [ARGUMENT ...]. With GLIMMER_MIRRORED set it reads from right to left: all
it says begins with a mark that makes it a sentence of such a language, in English words, and its
dates are in Hebrew.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from random import Random
from typing import Any

STILL = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)
TITLES = (
    *("Glimmer", "Note a glimmer", "An invitation", "A pause", "A moment", "From Glimmer"),
    *("Ground me", "This evening", "Welcome", "Drift", "Bring in a diary", "Bring in pictures"),
    *("A passphrase", "Take moments along", "A page for a session", "Erase everything"),
)
RIGHT_TO_LEFT = "\u200f"
FULLNESS = 0.8
"""Of the breathing light."""


def hold_the_clock() -> None:
    from glimmer_desktop.system.clock import SystemClock

    chance = Random(STILL.year)
    SystemClock.now = lambda clock: STILL.astimezone(clock.zone())
    SystemClock.random_bits = lambda _clock, count: chance.getrandbits(count)


def hold_the_windows() -> None:
    """What moves by itself; all else moves because something was done."""
    from PySide6.QtCore import QLocale, Qt

    from glimmer_desktop.app import language, start
    from glimmer_desktop.domain.pausing import Breath

    mirrored = bool(os.environ.get("GLIMMER_MIRRORED"))
    locale = QLocale("he_IL" if mirrored else "en_GB")
    QLocale.setDefault(locale)
    language.locale_of = lambda *_: locale
    if mirrored:  # English would turn it round again
        language.Language._turn = lambda *_: None
    Breath.fullness = lambda _breath, _seconds: FULLNESS
    make = start._application

    def application() -> Any:
        app = make()
        app.setCursorFlashTime(0)
        if mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            app.installTranslator(marking())
        return app

    start._application = application


def marking() -> Any:
    """A translator into English that reads from right to left. Titles of windows stay findable."""
    from PySide6.QtCore import QCoreApplication, QTranslator

    class Marking(QTranslator):
        def translate(self, _context: str, text: str, *_: Any) -> str:
            return text if text in TITLES else RIGHT_TO_LEFT + text

        def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
            return False

    return Marking(QCoreApplication.instance())


def main() -> int:
    del sys.argv[0]
    hold_the_clock()
    if all(word.startswith("-") for word in sys.argv[1:]):  # no command: it is the companion
        hold_the_windows()
    from glimmer_desktop.__main__ import main as glimmer

    return glimmer()


if __name__ == "__main__":
    sys.exit(main())
