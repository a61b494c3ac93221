"""A plan in words: its sentence, its time, and what was done to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.anchors import EVERY_DAY
from glimmer_desktop.domain.plans import PlanSaid
from glimmer_desktop.services.plans import Change, Step
from glimmer_desktop.ui.settings.wording import written

_LONGEST = 40
"""Characters of a plan that the way back names it by."""
_LONGEST_NOTE = 160


def sentence(said: PlanSaid) -> str:
    """Both lines as one: what the card says, too."""
    words = QCoreApplication.translate("Plans", "When {when}, {then}")
    return _filled(words, when=said.when, then=said.then)


def time_line(said: PlanSaid) -> str:
    """When an invitation comes with it; "" without a time."""
    if said.at is None:
        return ""
    return f"{written(said.at)} · {_days(said.days)}"


def day_name(day: int, *, short: bool) -> str:
    """A day of the week, Monday is 0, as the person's language has it."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day + 1, form)


def done_words(step: Step) -> str:
    """A change in a few words: for those who hear it, and for the way back from it."""
    said = {
        Change.ADD: QCoreApplication.translate("Plans", "“{plan}” added"),
        Change.CHANGE: QCoreApplication.translate("Plans", "“{plan}” changed"),
        Change.SLEEP: QCoreApplication.translate("Plans", "“{plan}” asleep"),
        Change.WAKE: QCoreApplication.translate("Plans", "“{plan}” awake"),
        Change.LET_GO: QCoreApplication.translate("Plans", "“{plan}” let go"),
        Change.LET_TIME_GO: QCoreApplication.translate("Plans", "the time of “{plan}” let go"),
        Change.ORDER: QCoreApplication.translate("Plans", "another order"),
    }[step.change]
    name = step.plan.when
    return _filled(said, plan=name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…")


def shortened(words: str) -> str:
    """How a note begins, in one line: a plan needs no more of it."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_NOTE else f"{line[: _LONGEST_NOTE - 1].rstrip()}…"


def _days(days: Sequence[int]) -> str:
    if tuple(days) == EVERY_DAY:
        return QCoreApplication.translate("Plans", "every day")
    if not days:
        return QCoreApplication.translate("Plans", "on no day")
    return ", ".join(day_name(day, short=True) for day in days)


def _filled(words: str, **parts: str) -> str:
    """In one go, so that what was typed stays as it is, braces and all."""
    return re.sub(r"\{(\w+)\}", lambda found: parts.get(found[1], found[0]), words)
