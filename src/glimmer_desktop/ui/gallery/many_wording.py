"""What a change of many moments would do, and what it has done, in plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.altering import (
    AddWord,
    Cover,
    Edit,
    Foreseen,
    KeepClose,
    Step,
    TakeWord,
)
from glimmer_desktop.domain.altering import taken_back as taken_back_edit
from glimmer_desktop.ui.dates import count_of, long_date
from glimmer_desktop.ui.words import family_name


def what_would_change(edit: Edit, would: Foreseen, locale: QLocale) -> str:
    """All of it in a few short sentences; a word is quoted as it is."""
    said = [_future(edit, would.changes, locale)]
    if would.others == 1:
        said.append(_tr("1 of them has another one and keeps it too."))
    elif would.others:
        others = _n("{count} of them have another one and keep it too.", would.others)
        said.append(others.format(count=locale.toString(would.others)))
    if would.already == 1:
        said.append(_tr("1 is so already."))
    elif would.already:
        already = _n("{count} are so already.", would.already)
        said.append(already.format(count=locale.toString(would.already)))
    return " ".join(said)


def nothing_would_change(edit: Edit) -> str:
    match edit:
        case KeepClose(close):
            return _tr("They are kept close already.") if close else _tr("None is kept close.")
        case Cover(private):
            return _tr("They are private already.") if private else _tr("None is private.")
        case AddWord(_, name):
            return _tr("All of them carry “{word}” already.").format(word=name)
    return _tr("None of them carries “{word}”.").format(word=edit.name)


def what_changed(edit: Edit, count: int, locale: QLocale) -> str:
    """The same afterwards."""
    match edit:
        case KeepClose(close):
            said = _tr("Kept close: {moments}") if close else _tr("No longer kept close: {moments}")
        case Cover(private):
            said = _tr("Private now: {moments}") if private else _tr("No longer private: {moments}")
        case AddWord():
            said = _tr("With “{word}” now: {moments}")
        case _:
            said = _tr("Without “{word}” now: {moments}")
    return said.format(moments=count_of(count, locale), **_named(edit))


def to_let_go(count: int, locale: QLocale) -> str:
    said = _tr("{moments} will be let go. For 30 days they can be brought back.")
    return said.format(moments=count_of(count, locale))


def gone(count: int, locale: QLocale) -> str:
    return _tr("Let go: {moments}").format(moments=count_of(count, locale))


def brought_back(count: int, locale: QLocale) -> str:
    return _tr("Brought back") if count == 1 else _tr("Brought back, all of them")


def taken_back(count: int, locale: QLocale) -> str:
    if not count:
        return _tr("They have changed since, and stay as they are.")
    return _tr("{moments} as before").format(moments=count_of(count, locale))


def would_take_back(step: Step, locale: QLocale) -> str:
    """What was done last, when, and what taking it back would change."""
    if step.edit is None:
        done = _tr("Let go: {moments}").format(moments=count_of(step.count, locale))
    else:
        done = what_changed(step.edit, step.count, locale)
    back = _back(step, locale)
    said = _tr("Done on {day}. {done}. {back}")
    return said.format(day=long_date(step.at.astimezone(), locale), done=done, back=back)


def way_back(step: Step) -> str:
    return _tr("Bring back") if step.edit is None else _tr("Take it back")


def nothing_to_take_back() -> str:
    return _tr("There is nothing here to take back.")


def far(done: int, total: int, locale: QLocale) -> str:
    """How far a longer change is."""
    said = _tr("{done} of {total}, together or not at all …")
    return said.format(done=locale.toString(done), total=locale.toString(total))


def stopped() -> str:
    return _tr("Stopped. Nothing has changed.")


def _back(step: Step, locale: QLocale) -> str:
    if step.edit is not None:
        return _future(taken_back_edit(step.edit), step.count, locale)
    said = _tr("{moments} will be here again.")
    return said.format(moments=count_of(step.count, locale))


def _future(edit: Edit, count: int, locale: QLocale) -> str:
    """“12 moments get “kitchen” (Where).”"""
    match edit:
        case KeepClose(close):
            said = (
                _tr("{moments} will be kept close.")
                if close
                else _tr("{moments} will no longer be kept close.")
            )
        case Cover(private):
            said = (
                _tr("{moments} will be private.")
                if private
                else _tr("{moments} will no longer be private.")
            )
        case AddWord():
            said = _tr("{moments} will carry “{word}” ({family}).")
        case _:
            said = _tr("{moments} will no longer carry “{word}” ({family}).")
    return said.format(moments=count_of(count, locale), **_named(edit))


def _named(edit: Edit) -> dict[str, str]:
    if isinstance(edit, AddWord | TakeWord):
        return {"word": edit.name, "family": family_name(edit.family)}
    return {}


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Many", text, None, count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Many", text)
