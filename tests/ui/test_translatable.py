"""No window shows a text that no catalogue has: in a language that is English between marks, each
is marked but what is the person's own."""

from __future__ import annotations

import ast
import re
import tomllib
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
from glimmer_desktop.settings.schema import LANGUAGE_NAMES
from glimmer_desktop.ui.theme.theme import load_theme
from languages.marked import bare, marked, texts
from more_windows import EVERY

THEME = load_theme(RESOURCES, "light")
WINDOWS = [name for name in EVERY if not name.startswith("settings, ")]
"""One page has all places of the settings."""
PUT_IN = ("shown_windows.py", "more_windows.py", "gallery_parts.py", "guiding.py", "grounding.py")
"""Where the tests have what a person may have written, and what presenters would say."""
NAMES = ("Glimmer", "old.heic", "Python", "glimmer")


@cache
def own() -> re.Pattern[str]:
    """All that may stand unmarked: what the tests put in, the words that Glimmer asks and offers
    (they have files of their own), days and months, languages by their own names, and keys."""
    said = {*NAMES, *LANGUAGE_NAMES.values(), *dates(QLocale())}
    for name in PUT_IN:
        tree = ast.parse((Path(__file__).parents[1] / name).read_text(encoding="utf-8"))
        said |= {str(one.value) for one in ast.walk(tree) if isinstance(one, ast.Constant)}
    said |= set(lines(tomllib.loads((RESOURCES / "words" / "en.toml").read_text("utf-8"))))
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
