"""No window shows a text that no catalogue has: in a language that is English between marks, each
is marked but what is the person's own."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from conftest import StillClock
from gallery_parts import keep, with_picture
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import LANGUAGE_NAMES
from glimmer_desktop.ui.theme.theme import load_theme
from inks import written
from languages.marked import CLOSE, OPEN, bare, marked, texts
from looking_over import settled
from memory_journal import MemoryJournal
from more_windows import EVERY

THEME = load_theme(RESOURCES, "light")
WINDOWS = [name for name in EVERY if not name.startswith("settings, ")]
"""One page has all places of the settings."""
PUT_IN = ("shown_windows.py", "more_windows.py", "gallery_parts.py", "guiding.py", "grounding.py")
"""Where the tests have what a person may have written, and what presenters would say."""
UI = Path(__file__).parents[2] / "src" / "glimmer_desktop" / "ui"
PAINTED = {
    "gallery/row_painter.py": "gallery, list",
    "gallery/scrubber.py": "",  # years
    "gallery/tile.py": "gallery, tiles",
    "gallery/year_view.py": "gallery, calendar",
    "map/band.py": "my map",
    "widgets/photo_tile.py": "",  # three dots
}
"""What paints words by hand, where no label could be asked for them, and a window with it."""
ON_THE_MAP = ("morning", "nature", "slow breath", "warm chest")
"""Of the person's."""
ELIDED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*…")
NAMES = ("Glimmer", "old.heic", "Python", "glimmer")


@cache
def own() -> re.Pattern[str]:
    """All that may stand unmarked: what the tests put in, and what is `nobodys`."""
    said = set(nobodys())
    for name in PUT_IN:
        tree = ast.parse((Path(__file__).parents[1] / name).read_text(encoding="utf-8"))
        said |= {str(one.value) for one in ast.walk(tree) if isinstance(one, ast.Constant)}
    return any_of(said)


def nobodys() -> set[str]:
    """The words that Glimmer asks and offers (they have files of their own), days and months, and
    languages by their own names."""
    words = tomllib.loads((RESOURCES / "words" / "en.toml").read_text("utf-8"))
    return {*NAMES, *LANGUAGE_NAMES.values(), *dates(QLocale()), *lines(words)}


def any_of(said: Iterable[str]) -> re.Pattern[str]:
    """Any of these, and keys."""
    longest_first = sorted({one.strip() for one in said} - {""}, key=len, reverse=True)
    keys = r"(Ctrl|Alt|Shift|Meta)(\+\w+)*"
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))}|{keys})(?!\w)")


def dates(locale: QLocale) -> set[str]:
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    days = {locale.dayName(day, form) for day, form in product(range(1, 8), forms)}
    return days | {locale.monthName(month, form) for month, form in product(range(1, 13), forms)}


def lines(said: Any) -> list[str]:
    if isinstance(said, dict):
        return [line for value in said.values() for line in lines(value)]
    if isinstance(said, list):
        return [line for value in said for line in lines(value)]
    return [str(said)]


def unmarked(window: QWidget) -> list[tuple[str, str]]:
    return [(where, text) for where, text in texts(window) if bare(text, own())]


@pytest.mark.parametrize("name", WINDOWS)
def test_all_that_a_window_shows_and_tells_can_be_translated(
    name: str, clock: StillClock, qtbot: QtBot
) -> None:
    with marked():
        window = EVERY[name](THEME, clock)
        qtbot.addWidget(window)
        assert unmarked(window) == []


def test_nothing_else_paints_words_by_hand() -> None:
    """What joins them stands in `PAINTED`, with a window that shows it."""
    found = {
        file.relative_to(UI).as_posix()
        for file in UI.rglob("*.py")
        if "drawText(" in file.read_text(encoding="utf-8")
    }
    assert {one for one in found if not one.startswith("printing/")} == PAINTED.keys()


@pytest.mark.parametrize("name", sorted({*PAINTED.values()} - {""}))
def test_what_is_painted_by_hand_can_be_translated(
    name: str, clock: StillClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is drawn; all that a person wrote are numbers here."""
    monkeypatch.setattr("more_windows.moments", numbers)
    with marked():
        window = EVERY[name](THEME, clock)
        qtbot.addWidget(window)
        drawn = " ".join(word.words for word in written(settled(window)))
    assert ("4711" in drawn) is (name in ("gallery, tiles", "gallery, list"))
    assert bare(ELIDED.sub(" ", drawn), any_of({*nobodys(), *ON_THE_MAP})) == []


def numbers(clock: Clock) -> tuple[MemoryJournal, list[Draft]]:
    """One of each face and of each thing that is said in place of words, and older ones."""
    journal, now = MemoryJournal(), clock.now()
    drafts = [
        *(Draft(text="4711", faces=(face,), close=True) for face in Face),
        with_picture(journal, Draft()),
        Draft(text="13", private=True),
        *(Draft(text="14", noticed_at=now - timedelta(days=9 * n)) for n in range(1, 60)),
    ]
    keep(journal, drafts, now)
    return journal, drafts


def test_what_no_catalogue_has_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with marked():
        known = QCoreApplication.translate("Tray", "Quit")
        for text in (known, f"{known}: the pier · 12", "Take it along", f"{known} quickly"):
            QLabel(text, window)
        QLabel(QCoreApplication.translate("Tray", "Leave now"), window)
        window.setToolTip("Drawn by hand")
        window.setAccessibleDescription("Some days")
    found = [text for _, text in unmarked(window)]
    assert known != "Quit"
    assert found == [
        *("Some days", "Drawn by hand", "Take it along", f"{known} quickly", "Leave now"),
    ]
