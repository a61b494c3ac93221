"""What there is to say on the settings page, in the person's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.words_file import Mistake
from glimmer_desktop.settings.contradictions import Contradiction
from glimmer_desktop.settings.file import Problem
from glimmer_desktop.settings.sentences import (
    Sentence,
    of_a_contradiction,
    of_an_arrival,
    of_the_file,
)
from glimmer_desktop.ui.settings.wording import translated, written
from glimmer_desktop.ui.words import say


def beside(problem: Problem) -> str:
    """A line beside the setting that fell back to its default."""
    sources = {
        "too-low": QCoreApplication.translate(
            "Settings", "What settings.toml says is too small, so this is the usual value."
        ),
        "too-high": QCoreApplication.translate(
            "Settings", "What settings.toml says is too large, so this is the usual value."
        ),
        "too-long": QCoreApplication.translate(
            "Settings", "What settings.toml says is too long, so this is the usual value."
        ),
    }
    usual = QCoreApplication.translate(
        "Settings", "What settings.toml says could not be used, so this is the usual value."
    )
    return sources.get(problem.why, usual)


def on_top(problems: Sequence[Problem], mistake: Mistake | None = None) -> str:
    """Lines above everything: about the whole file, keys that have no place here, and the
    person's own words file."""
    lines = [_said(one) for one in of_the_file(problems)]
    return "\n".join(lines if mistake is None else [*lines, of_words(mistake)])


def of_words(mistake: Mistake) -> str:
    """Why the person's own words file is not used."""
    return _said(mistake.sentence())


def of_language(sentence: Sentence) -> str:
    """Why another language is spoken than the one that is chosen."""
    return _said(sentence)


def explained(contradiction: Contradiction) -> str:
    """A line beside a choice that does not go with another."""
    return _said(of_a_contradiction(contradiction))


def of_arrival(told: Sequence[str]) -> list[str]:
    """Lines beside the way invitations come by, where it is not to be had here."""
    return [_said(of_an_arrival(one)) for one in told]


def too_long(length: int, longest: int) -> str:
    """Why a line that was written is not taken; it stays in its field."""
    return QCoreApplication.translate(
        "Settings", "This is {length} characters long, and {longest} fit. It is not kept yet."
    ).format(length=length, longest=longest)


def not_to_be_written() -> str:
    """Why a folder is not taken: a settings file could not name it."""
    return QCoreApplication.translate(
        "Settings", "The name of this folder cannot be written down here. Another one may do."
    )


def not_kept(known: Known) -> str:
    """Why a change could not be written."""
    if known.code is ErrorCode.STORE_READ_ONLY:
        return QCoreApplication.translate(
            "Settings", "{path} is on a disk that can only be read, so this stays as it was."
        ).format(path=known.values["path"])
    return say(known)


def _said(sentence: Sentence) -> str:
    return sentence.said(translated(sentence.source), written)
