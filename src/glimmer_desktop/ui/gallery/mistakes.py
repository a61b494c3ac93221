"""A mistake in a query in kind words: where it is, and what may be tried."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glimmer_desktop.domain.query import QueryError, QueryMistake

LONGEST_QUOTED = 40

_SENTENCES = {
    QueryMistake.UNKNOWN_FILTER: QT_TRANSLATE_NOOP(
        "Query", "“{place}”: there is no “{name}:”. There are {known}."
    ),
    QueryMistake.NO_VALUE: QT_TRANSLATE_NOOP("Query", "“{place}” waits for a word after it."),
    QueryMistake.UNKNOWN_VALUE: QT_TRANSLATE_NOOP(
        "Query", "“{place}” is not among them: “{name}:” can be {known}."
    ),
    QueryMistake.BAD_DATE: QT_TRANSLATE_NOOP(
        "Query", "“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22."
    ),
    QueryMistake.BAD_NUMBER: QT_TRANSLATE_NOOP(
        "Query", "“{place}” is not a number yet. 3 works, or >3, or <=3."
    ),
    QueryMistake.QUOTE_NOT_CLOSED: QT_TRANSLATE_NOOP(
        "Query", "“{place}”: this quotation mark is not closed yet."
    ),
    QueryMistake.BRACKET_NOT_CLOSED: QT_TRANSLATE_NOOP(
        "Query", "“{place}”: this bracket is not closed yet."
    ),
    QueryMistake.BRACKET_NOT_OPENED: QT_TRANSLATE_NOOP(
        "Query", "“{place}”: this bracket closes nothing. Without it, it works."
    ),
    QueryMistake.NOTHING_BESIDE_OR: QT_TRANSLATE_NOOP(
        "Query", "“or” waits for a word on both sides."
    ),
    QueryMistake.TOO_DEEP: QT_TRANSLATE_NOOP(
        "Query", "That is more brackets than can be followed. A few less, and it works."
    ),
    QueryMistake.TOO_LONG: QT_TRANSLATE_NOOP(
        "Query", "That is more than can be looked for at once. Up to {limit} words work."
    ),
}


def say_mistake(mistake: QueryError, text: str) -> str:
    """One plain line for under the box; quotes the place as it was typed."""
    place = text[mistake.position : mistake.position + mistake.length].strip() or text.strip()
    if len(place) > LONGEST_QUOTED:
        place = place[:LONGEST_QUOTED] + "…"
    sentence = QCoreApplication.translate("Query", str(_SENTENCES[mistake.code]))
    return sentence.format(**{**mistake.values, "place": place})
