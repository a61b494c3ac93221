"""Settings and their values in words, translated: sources stand in the declarations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from glimmer_desktop.settings.schema import LANGUAGE_NAMES, LanguageChoice, declarations


def translated(source: str) -> str:
    """One of the sources that the declarations and sentences of settings hold."""
    return QCoreApplication.translate("Settings", source)


def written(at: time) -> str:
    """A time of day as the person's country writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def plain(choice: StrEnum) -> str:
    """The source of one of several: "high-contrast" is "High contrast"."""
    return choice.value.replace("-", " ").capitalize()


def word(choice: StrEnum) -> str:
    """One of several, translated; a language is named in itself, for whoever looks for it."""
    if isinstance(choice, LanguageChoice) and choice in LANGUAGE_NAMES:
        return LANGUAGE_NAMES[choice]
    return translated(plain(choice))


def label_of(names: Sequence[str]) -> str:
    """The name of the row that these settings share; with an ellipsis where it goes on."""
    row, *partners = together(names[0])
    label = translated(declarations()[row].label)
    return f"{label} …" if partners else label


def together(name: str) -> tuple[str, ...]:
    """The settings of one row, its own first."""
    row = declarations()[name].beside or name
    return (row, *(one for one, about in declarations().items() if about.beside == row))


def in_words(names: Sequence[str], values: Sequence[Any]) -> str:
    """What a row shows, said in words."""
    said = (
        _one(value, declarations()[name].unit) for name, value in zip(names, values, strict=True)
    )
    return " – ".join(said)


def _one(value: Any, unit: str) -> str:
    if isinstance(value, bool):
        return translated("on") if value else translated("off")
    if isinstance(value, tuple):
        return ", ".join(_one(one, unit) for one in value) or translated("none")
    if isinstance(value, time):
        return written(value)
    if isinstance(value, StrEnum):
        return word(value)
    if isinstance(value, int | float):
        return f"{QLocale().toString(value)} {unit}".strip()
    return str(value) or translated("none")
