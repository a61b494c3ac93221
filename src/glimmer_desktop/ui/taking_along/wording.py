"""The kinds of files that moments are taken along in, and what came of it, in plain sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.services.going_out import Delicate, Exported
from glimmer_desktop.ui.dates import count_of


class Kind(StrEnum):
    """What moments can be taken along in."""

    ZIP = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    PDF = "pdf"


@dataclass(frozen=True)
class Told:
    """What a kind is called, what it is, and how a file of it ends; sources, to be translated."""

    name: object
    about: object
    ending: str


KINDS: Final = {
    Kind.ZIP: Told(
        QT_TRANSLATE_NOOP("TakingAlong", "For Glimmer again"),
        QT_TRANSLATE_NOOP(
            "TakingAlong",
            "One file with everything, pictures too. Glimmer brings it in again as it was. "
            "Private moments and triggers are in it.",
        ),
        ".zip",
    ),
    Kind.MARKDOWN: Told(
        QT_TRANSLATE_NOOP("TakingAlong", "A folder of notes"),
        QT_TRANSLATE_NOOP(
            "TakingAlong",
            "Markdown, one note a moment, pictures beside them: for Obsidian and other programs "
            "that read notes.",
        ),
        "",
    ),
    Kind.HTML: Told(
        QT_TRANSLATE_NOOP("TakingAlong", "A page for a browser"),
        QT_TRANSLATE_NOOP(
            "TakingAlong", "One file with small pictures. It loads nothing from anywhere."
        ),
        ".html",
    ),
    Kind.CSV: Told(
        QT_TRANSLATE_NOOP("TakingAlong", "A table"),
        QT_TRANSLATE_NOOP("TakingAlong", "CSV, one row a moment, without pictures."),
        ".csv",
    ),
    Kind.PDF: Told(
        QT_TRANSLATE_NOOP("TakingAlong", "An album to print"),
        QT_TRANSLATE_NOOP("TakingAlong", "PDF with pictures and words, the oldest first."),
        ".pdf",
    ),
}


def kind_name(kind: Kind) -> str:
    return _translated(KINDS[kind].name)


def about(kind: Kind) -> str:
    return _translated(KINDS[kind].about)


def which(moments: int | None, locale: QLocale) -> str:
    """What is taken along: everything, or so many that were chosen."""
    if moments is None:
        return _tr("Everything that is in the journal")
    return _tr("Chosen in the gallery: {moments}").format(moments=count_of(moments, locale))


def question(found: Delicate, kind: Kind, locale: QLocale) -> str:
    """What to think of before it is written."""
    counts = (_private(found, locale), _triggers(found, locale))
    if kind is Kind.ZIP:
        said = _tr("Also in it: {counts}. Whoever opens the file can read that.")
    else:
        said = _tr("Among them: {counts}. They stay here, unless you take them along, too.")
    return said.format(counts=_tr(" and ").join(filter(None, counts)))


def private_too(found: Delicate, locale: QLocale) -> str:
    return _tr("{counts}, too").format(counts=_private(found, locale))


def triggers_too(found: Delicate, locale: QLocale) -> str:
    return _tr("{counts}, too").format(counts=_triggers(found, locale))


def _private(found: Delicate, locale: QLocale) -> str:
    """ "3 private moments"; "" for none."""
    if found.private < 2:
        return _tr("1 private moment") if found.private else ""
    words = QCoreApplication.translate("TakingAlong", "{count} private moments", "", found.private)
    return words.format(count=locale.toString(found.private))


def _triggers(found: Delicate, locale: QLocale) -> str:
    if found.triggers < 2:
        return _tr("1 trigger") if found.triggers else ""
    words = QCoreApplication.translate("TakingAlong", "{count} triggers", "", found.triggers)
    return words.format(count=locale.toString(found.triggers))


def gone_out(done: Exported, path: Path, locale: QLocale) -> str:
    """How many went where, and what stayed here."""
    moments = count_of(done.moments, locale)
    said = [_tr("{moments} in {path}.").replace("{moments}", moments).replace("{path}", str(path))]
    stayed = (
        (done.left_out.private, _tr("Private, and not in it: {moments}.")),
        (done.left_out.triggers, _tr("Triggers, and not in it: {moments}.")),
    )
    said += [words.format(moments=count_of(count, locale)) for count, words in stayed if count]
    return " ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingAlong", text)


def _translated(source: object) -> str:
    return QCoreApplication.translate("TakingAlong", str(source))
