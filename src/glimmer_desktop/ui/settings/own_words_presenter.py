"""Decides what becomes of a change to a person's own words: it acts at once, and is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.own_words import Change, Lists, OwnWords, Step
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.settings.own_words import OwnWords as OwnWordsView
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class OwnWordsPresenter(QObject):
    """Between the lists as they are shown and the store thread, one change after the other."""

    def __init__(self, view: OwnWordsView, own: OwnWords, tasks: Tasks, events: AppEvents) -> None:
        super().__init__(view)
        self._view = view
        self._own = own
        self._tasks = tasks
        self._events = events
        self._last: Step | None = None
        view.add_wanted.connect(self._add)
        view.rename_wanted.connect(self._rename)
        view.hide_wanted.connect(self._hide)
        view.star_wanted.connect(self._star)
        view.move_wanted.connect(self._move)
        view.as_used_wanted.connect(self._as_used)
        view.undo_wanted.connect(self._undo)

    def bring(self) -> None:
        """Show the lists as they are now. Opens the journal where nothing has needed it yet."""
        self._tasks.on_store(self._own.lists, self._show, self._refuse)

    def _add(self, family: Family, name: str) -> None:
        self._do(lambda: self._own.add(family, name), name)

    def _rename(self, family: Family, name: str, new_name: str) -> None:
        self._do(lambda: self._own.rename(family, name, new_name), new_name)

    def _hide(self, family: Family, name: str, hidden: bool) -> None:
        # The keyboard stays at its place when a word leaves it, and follows one that comes back.
        self._do(lambda: self._own.hide(family, name, hidden), "" if hidden else name)

    def _star(self, family: Family, name: str, starred: bool) -> None:
        self._do(lambda: self._own.star(family, name, starred), name)

    def _move(self, family: Family, name: str, to: int) -> None:
        self._do(lambda: self._own.move(family, name, to), name)

    def _as_used(self, family: Family) -> None:
        chosen = self._view.order.chosen()
        self._do(lambda: self._own.as_used(family), chosen.name if chosen else "")

    def _do(self, change: Callable[[], Lists], chosen: str) -> None:
        def done(lists: Lists) -> None:
            self._show(lists, chosen)
            if lists.last is not None:
                self._view.announce(done_words(lists.last))
            self._events.words_changed.emit()

        self._tasks.on_store(change, done, self._refuse)

    def _undo(self) -> None:
        undone = self._last
        if undone is None:
            return

        def done(lists: Lists) -> None:
            if undone.family is not self._view.family():
                self._view.show_family(undone.family)
            self._show(lists, undone.name)
            self._view.announce(
                QCoreApplication.translate("OwnWords", "Taken back: {what}").format(
                    what=done_words(undone)
                )
            )
            self._events.words_changed.emit()

        self._tasks.on_store(self._own.undo, done, self._refuse)

    def _show(self, lists: Lists, chosen: str = "") -> None:
        self._last = lists.last
        undoable = "" if lists.last is None else done_words(lists.last)
        self._view.show_lists(lists.words, undoable, chosen)

    def _refuse(self, known: Known) -> None:
        self._view.say(say(known))


def done_words(step: Step) -> str:
    """A change in a few words: for those who hear it, and for the way back from it."""
    said = {
        Change.ADD: QCoreApplication.translate("OwnWords", "“{word}” added"),
        Change.RENAME: QCoreApplication.translate("OwnWords", "“{word}” is “{other}” now"),
        Change.MERGE: QCoreApplication.translate("OwnWords", "“{word}” and “{other}” are one"),
        Change.HIDE: QCoreApplication.translate("OwnWords", "“{word}” hidden"),
        Change.SHOW: QCoreApplication.translate("OwnWords", "“{word}” shown again"),
        Change.STAR: QCoreApplication.translate("OwnWords", "“{word}” starred"),
        Change.UNSTAR: QCoreApplication.translate("OwnWords", "“{word}” without its star"),
        Change.ORDER: QCoreApplication.translate("OwnWords", "another order"),
    }[step.change]
    return said.replace("{word}", _short(step.name)).replace("{other}", _short(step.other))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


_LONGEST = 30
"""Characters of a word that are named in a button."""
