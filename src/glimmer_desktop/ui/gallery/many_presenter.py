"""What is done with several moments at once: said first, done whole, taken back as one step."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.altering import (
    AddWord,
    Altered,
    Cover,
    Edit,
    Foreseen,
    KeepClose,
    Step,
    TakeWord,
    taken_back,
)
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Family, Moment
from glimmer_desktop.services.many import LetGo, Many
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.many import Progress, Stop
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery import many_wording as wording
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

Result = TypeVar("Result")
QUIET_FOR = 1.0
"""Seconds that something may take without a word about how far it is."""
_TOLD_EVERY = 0.25


class ManyPresenter(QObject):
    """Stands between the bar below the tiles and the journal."""

    _far = Signal(int, int)  # from the store thread

    def __init__(
        self,
        page: GalleryPage,
        wall: GalleryPresenter,
        many: Many,
        tasks: Tasks,
        *,
        events: AppEvents,
        clock: Clock,
    ) -> None:
        super().__init__(page)
        self._page, self._wall, self._many = page, wall, many
        self._tasks, self._events, self._clock = tasks, events, clock
        self._busy = False
        self._asked: Callable[[], None] | None = None
        self._stop = threading.Event()
        self._far.connect(self._tell_far)
        self._listen()

    def leave(self) -> None:
        """The companion ends: what is under way does not hold it up, and changes nothing."""
        self._stop.set()

    # what is wished

    def _listen(self) -> None:
        page, bar = self._page, self._page.many
        page.model.chosen.changed.connect(self._tell_count)
        page.model.replaced.connect(self._tell_count)
        self._listen_to_view(page.tiles)
        page.views.made.connect(self._listen_to_view)
        page.views.calendar_made.connect(
            lambda calendar: calendar.year.many_asked.connect(self._asked_by_key)
        )
        bar.close_wanted.connect(self._keep_close)
        bar.cover_wanted.connect(lambda: self._foresee(Cover(private=True)))
        bar.word_wanted.connect(self._word)
        bar.words_missing.connect(self._offer)
        bar.let_go_wanted.connect(self._let_go)
        bar.none_wanted.connect(self._choose_none)
        bar.answered.connect(self._answer)
        bar.stop_wanted.connect(self._stop.set)
        self._wall.nothing_to_undo.connect(self._look_further_back)

    def _listen_to_view(self, view: TileView) -> None:
        view.many_asked.connect(self._asked_by_key)

    def _tell_count(self) -> None:
        if not self._busy:
            self._asked = None
            self._page.many.show_count(self._page.model.chosen_count())

    def _choose_none(self) -> None:
        self._page.model.chosen.clear()
        self._page.views.take_focus()

    def _asked_by_key(self, wish: str) -> None:
        if wish == "let_go_asked":
            self._let_go()
        else:
            self._keep_close()

    def _keep_close(self) -> None:
        self._foresee(KeepClose(close=True))

    def _word(self, family: Family, word: str, adds: bool) -> None:
        self._foresee(AddWord(family, word) if adds else TakeWord(family, word))

    def _offer(self, family: Family) -> None:
        self._tasks.on_store(
            lambda: self._many.offered(family), self._page.many.offer, self._failed
        )

    # said first

    def _foresee(self, edit: Edit) -> None:
        keys = self._page.model.chosen_keys()

        def foreseen(answer: tuple[Edit, Foreseen]) -> None:
            meant, would = answer
            if not self._busy and keys == self._page.model.chosen_keys():
                self._ask(keys, meant, would)

        if not self._busy:
            self._tasks.on_store(lambda: self._many.foresee(keys, edit), foreseen, self._failed)

    def _ask(self, keys: array[int], edit: Edit, would: Foreseen) -> None:
        """Where nothing would change, a mark is offered to be taken away instead."""
        bar, locale = self._page.many, self._page.locale()
        if would.changes:
            self._asked = lambda: self._alter(keys, edit)
            bar.ask(wording.what_would_change(edit, would, locale), self.tr("Change them"))
        elif isinstance(edit, KeepClose | Cover):
            other = taken_back(edit)
            self._asked = lambda: self._alter(keys, other)
            sentence = wording.what_would_change(other, Foreseen(would.already, 0), locale)
            said = f"{wording.nothing_would_change(edit)} {sentence}"
            bar.ask(said, self.tr("Change them"))
        else:
            self._page.say(wording.nothing_would_change(edit))
            self._page.views.take_focus()

    def _let_go(self) -> None:
        if self._busy:
            return
        keys = self._page.model.chosen_keys()
        self._asked = lambda: self._put_away(keys)
        said = wording.to_let_go(len(keys), self._page.locale())
        self._page.many.ask(said, self.tr("Let them go"))

    def _answer(self, yes: bool) -> None:
        asked, self._asked = self._asked, None
        self._tell_count()
        self._page.views.take_focus()
        if yes and asked is not None:
            asked()

    # done

    def _alter(self, keys: array[int], edit: Edit) -> None:
        def done(altered: Altered) -> None:
            if altered.count:
                self._wall.can_undo(lambda: self._take_back(altered.step))
            self._changed(altered.count)
            said = wording.what_changed(edit, altered.count, self._page.locale())
            self._page.say(said, undo=bool(altered.count))

        self._run(lambda progress, stop: self._many.alter(keys, edit, progress, stop), done)

    def _take_back(self, step: int) -> None:
        def done(count: int) -> None:
            self._changed(count)
            self._page.say(wording.taken_back(count, self._page.locale()))

        def work(progress: Progress, stop: Stop) -> int:
            return self._many.take_back(step, progress, stop)

        self._run(work, done, lambda: self._wall.can_undo(lambda: self._take_back(step)))

    def _put_away(self, keys: array[int]) -> None:
        def done(gone: LetGo) -> None:
            if gone.count:
                self._wall.can_undo(lambda: self._bring_back(gone.at))
            self._page.model.chosen.clear()
            self._changed(gone.count)
            self._page.say(wording.gone(gone.count, self._page.locale()), undo=bool(gone.count))

        self._run(lambda progress, stop: self._many.let_go(keys, progress, stop), done)

    def _bring_back(self, at: datetime) -> None:
        def work(progress: Progress, stop: Stop) -> list[Moment]:
            return self._many.bring_back(at, progress, stop)

        self._run(work, self._came_back, lambda: self._wall.can_undo(lambda: self._bring_back(at)))

    def _look_further_back(self) -> None:
        """Ctrl+Z when nothing was done since the start: what was done last is said first, since
        nobody may remember it."""

        def found(step: Step | None) -> None:
            if self._busy:
                return
            if step is None:
                self._page.say(wording.nothing_to_take_back())
            elif step.edit is None and self._page.bin.isVisible():
                self._undo(step)  # it stands there, at the top
            else:
                self._ask_back(step)

        if not self._busy:
            self._tasks.on_store(self._many.last_step, found, self._failed)

    def _ask_back(self, step: Step) -> None:
        if self._page.bin.isVisible():
            self._page.show_tiles()
        self._asked = lambda: self._undo(step)
        words = wording.would_take_back(step, self._page.locale())
        self._page.many.ask(words, wording.way_back(step))

    def _undo(self, step: Step) -> None:
        if step.edit is None:
            self._bring_back(step.at)
        else:
            self._take_back(step.number)

    def _came_back(self, moments: list[Moment]) -> None:
        if moments:
            self._changed(len(moments))
            self._page.say(wording.brought_back(len(moments), self._page.locale()))

    def _changed(self, count: int) -> None:
        self._events.moments_changed.emit(count)

    # one thing at a time, on the store thread

    def _run(
        self,
        work: Callable[[Progress, Stop], Result],
        done: Callable[[Result], None],
        not_done: Callable[[], None] = lambda: None,
    ) -> None:
        if self._busy:
            not_done()
            return
        self._busy = True
        self._stop.clear()
        progress = self._telling()

        def ended(result: Result) -> None:
            self._rest()
            done(result)

        def failed(known: Known) -> None:
            self._rest()
            not_done()
            self._failed(known)

        self._tasks.on_store(lambda: work(progress, self._stop.is_set), ended, failed)

    def _telling(self) -> Progress:
        """Heard on the store thread; what takes less than a second says nothing."""
        told = self._clock.monotonic() + QUIET_FOR - _TOLD_EVERY

        def progress(done: int, total: int) -> None:
            nonlocal told
            now = self._clock.monotonic()
            if now - told >= _TOLD_EVERY:
                told = now
                self._far.emit(done, total)

        return progress

    def _tell_far(self, done: int, total: int) -> None:
        if self._busy:
            self._page.many.show_progress(wording.far(done, total, self._page.locale()))

    def _rest(self) -> None:
        self._busy = False
        self._tell_count()

    def _failed(self, known: Known) -> None:
        cancelled = known.code is ErrorCode.CANCELLED
        self._page.say(wording.stopped() if cancelled else say(known))
