"""A query in plain words: “light”, place “kitchen”, November 2026, not private."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from glimmer_desktop.domain.moment import Face, Kind
from glimmer_desktop.domain.query import comparison
from glimmer_desktop.domain.terms import (
    FAMILY_OF,
    All,
    Any,
    Condition,
    Filter,
    FilterName,
    Not,
    Text,
)
from glimmer_desktop.ui.choice_words import yes_name
from glimmer_desktop.ui.dates import day_of, month_name
from glimmer_desktop.ui.words import face_name, kind_name

LONGEST_QUOTED = 40
"""Characters of a person's word in a line about it."""

_OWN = {
    FilterName.CUE: QT_TRANSLATE_NOOP("QueryWords", "cue “{word}”"),
    FilterName.SENSE: QT_TRANSLATE_NOOP("QueryWords", "sense “{word}”"),
    FilterName.QUALITY: QT_TRANSLATE_NOOP("QueryWords", "quality “{word}”"),
    FilterName.VALUE: QT_TRANSLATE_NOOP("QueryWords", "value “{word}”"),
    FilterName.PLACE: QT_TRANSLATE_NOOP("QueryWords", "place “{word}”"),
    FilterName.WITH: QT_TRANSLATE_NOOP("QueryWords", "company “{word}”"),
}
_NO_NUMBER = {
    "0": QT_TRANSLATE_NOOP("QueryWords", "never came back"),
    "1": QT_TRANSLATE_NOOP("QueryWords", "came back once"),
    ">0": QT_TRANSLATE_NOOP("QueryWords", "came back"),
    ">=1": QT_TRANSLATE_NOOP("QueryWords", "came back"),
    ">1": QT_TRANSLATE_NOOP("QueryWords", "came back more than once"),
    "<=1": QT_TRANSLATE_NOOP("QueryWords", "came back once at most"),
}
_WHEN = {
    FilterName.ON: QT_TRANSLATE_NOOP("QueryWords", "{when}"),
    FilterName.BEFORE: QT_TRANSLATE_NOOP("QueryWords", "before {when}"),
    FilterName.AFTER: QT_TRANSLATE_NOOP("QueryWords", "from {when} on"),
}
_STANDS = {
    "close": ("close", True),
    "private": ("private", True),
    "surprise": ("surprise", True),
    "expected": ("surprise", False),
}


def asked(condition: Condition, locale: QLocale) -> str:
    """What a part of a query asks for, in a few words."""
    match condition:
        case Text(text):
            return _tr("“{word}”").replace("{word}", short(text))
        case Not(part):
            return _tr("not {what}").replace("{what}", _inside(part, locale))
        case All(parts):
            return _tr(" and ").join(_inside(part, locale) for part in parts)
        case Any(parts):
            return _tr(" or ").join(_inside(part, locale) for part in parts)
        case Filter():
            return _filter(condition, locale)


def chosen(condition: Condition, locale: QLocale) -> str:
    """The same on a chip that says already what it is about."""
    if isinstance(condition, Filter) and condition.name in FAMILY_OF:
        return condition.value
    if isinstance(condition, All):
        return " + ".join(chosen(part, locale) for part in condition.parts)
    return asked(condition, locale)


def period(value: str, locale: QLocale) -> str:
    """A year, a month or a day as people say it."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return locale.toString(QDate(parts[0], 1, 1), "yyyy")
    if len(parts) == 2:
        return month_name(parts[0], parts[1], locale)
    return day_of(parts[0], parts[1], parts[2], locale)


def short(word: str) -> str:
    return word if len(word) <= LONGEST_QUOTED else f"{word[: LONGEST_QUOTED - 1].rstrip()}…"


def _inside(part: Condition, locale: QLocale) -> str:
    said = asked(part, locale)
    return f"({said})" if isinstance(part, All | Any) else said


def _filter(wanted: Filter, locale: QLocale) -> str:
    name, value = wanted.name, wanted.value
    if name in FAMILY_OF:
        return _tr(str(_OWN[name])).replace("{word}", short(value))
    if name is FilterName.AGAIN:
        return _came_back(value, locale)
    if name in _WHEN:
        return _tr(str(_WHEN[name])).replace("{when}", period(value, locale))
    return _CHOSEN[name](value)


def _came_back(value: str, locale: QLocale) -> str:
    sign, count = comparison(value)
    if value in _NO_NUMBER:
        return _tr(str(_NO_NUMBER[value]))
    return _again(sign, count).replace("{count}", locale.toString(count))


def _again(sign: str, count: int) -> str:
    return {
        "=": _n("came back {count} times", count),
        ">": _n("came back more than {count} times", count),
        ">=": _n("came back {count} times or more", count),
        "<": _n("came back less than {count} times", count),
        "<=": _n("came back {count} times at most", count),
    }[sign]


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("QueryWords", text, None, count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueryWords", text)


_CHOSEN: dict[FilterName, Callable[[str], str]] = {
    FilterName.FACE: lambda face: face_name(Face(face)),
    FilterName.SHIFT: lambda f: _tr("before that {face}").replace("{face}", face_name(Face(f))),
    FilterName.KIND: lambda kind: kind_name(Kind(kind)),
    FilterName.HAS: lambda _: _tr("with a photo"),
    FilterName.IS: lambda state: yes_name(*_STANDS[state]),
}
