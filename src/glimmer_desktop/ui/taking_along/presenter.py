"""What the window that takes moments along does: slice by slice, so that nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.going_out import (
    NOTHING_MORE,
    Also,
    Delicate,
    Exported,
    GoingOut,
    Writes,
)
from glimmer_desktop.services.keeping import Keeping, Slices
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.services.slices import one_slice
from glimmer_desktop.settings.new_files import refuse_if_there
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.taking_along.wording import KINDS, Kind, gone_out, which
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.words import say


@dataclass
class _Run:
    """One export. Its slices run on the store thread and never two at once."""

    kind: Kind
    path: Path
    slices: Slices[Exported] | None = None
    how_far: tuple[int, int] = (0, 0)
    asks: bool = False
    """Whether it waits for an answer; nothing of it is written yet."""
    stopped: bool = False
    ended: list[Exported] = field(default_factory=list)

    def progress(self, done: int, total: int, _label: str) -> None:
        self.how_far = (done, total)

    def stop(self) -> bool:
        return self.stopped

    def step(self) -> tuple[int, int]:
        """One slice; how far it is."""
        if self.slices is not None:
            self.ended += one_slice(self.slices)
        return self.how_far

    def close(self) -> None:
        if self.slices is not None:
            self.slices.close()


class TakingAlongPresenter(QObject):
    """Others may use the journal between two slices."""

    folder_wanted = Signal(object)  # Path

    def __init__(
        self,
        window: TakingAlongWindow,
        keeping: Keeping,
        going_out: GoingOut,
        format: Callable[[Kind], Writes],
        tasks: Tasks,
    ) -> None:
        """`format` makes one of those that other programs read."""
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._going_out = going_out
        self._format = format
        self._tasks = tasks
        self._keys: Sequence[OrderKey] | None = None
        self._run: _Run | None = None
        self._went_to = Path()
        window.wanted.connect(self.write)
        window.agreed.connect(self._go)
        window.stop_wanted.connect(self._stop)
        window.folder_wanted.connect(lambda: self.folder_wanted.emit(self._went_to))

    def open(self, keys: Sequence[OrderKey] | None = None) -> None:
        """For the moments at these keys, or for everything."""
        if self._run is None:
            self._keys = keys
            count = None if keys is None else len(keys)
            self._window.show_start(which(count, self._window.locale()))
        bring_in_front(self._window)

    def write(self, kind: Kind, path: Path) -> None:
        """Into something new; what is there already is never touched. Private moments and triggers
        are asked about first."""
        if self._run is not None:
            return
        ending = KINDS[kind].ending
        if ending and path.suffix.lower() != ending:
            path = path.with_name(f"{path.name}{ending}")
        run = self._run = _Run(kind, path)
        self._window.show_busy()
        what = self._what()

        def look() -> Delicate:
            refuse_if_there(path)
            return self._going_out.delicate(what)

        self._tasks.on_store(
            look, lambda found: self._looked(run, found), lambda known: self._failed(run, known)
        )

    def leave(self) -> None:
        """The companion ends: nothing stays of a half, seen to on the store thread."""
        run, self._run = self._run, None
        if run is not None:
            self._tasks.on_store(run.close)

    def _what(self) -> MomentQuery | Sequence[OrderKey]:
        return MomentQuery.everything() if self._keys is None else self._keys

    def _looked(self, run: _Run, found: Delicate) -> None:
        if self._run is not run:
            return
        if run.stopped:
            self._failed(run, Known(ErrorCode.CANCELLED))
        elif found.any:
            run.asks = True
            self._window.show_question(found, run.kind)
        else:
            self._go(NOTHING_MORE)

    def _go(self, also: Also) -> None:
        """All is answered: write."""
        run = self._run
        if run is None:
            return
        run.asks = False
        run.slices = self._slices(run, also)
        self._window.show_busy()
        self._step(run)

    def _slices(self, run: _Run, also: Also) -> Slices[Exported]:
        path, what, told, stop = run.path, self._what(), run.progress, run.stop
        if run.kind is not Kind.ZIP:
            return self._going_out.export(path, what, self._format(run.kind), told, stop, also=also)
        if isinstance(what, MomentQuery):
            return self._keeping.export(path, what, told, stop)
        return self._keeping.export_these(path, what, told, stop)

    def _step(self, run: _Run) -> None:
        self._tasks.on_store(
            run.step,
            lambda how_far: self._stepped(run, how_far),
            lambda known: self._failed(run, known),
        )

    def _failed(self, run: _Run, known: Known) -> None:
        if self._run is run:
            self._run = None
            self._window.say(self._sentence(known))

    def _stepped(self, run: _Run, how_far: tuple[int, int]) -> None:
        if self._run is not run:
            return
        if not run.ended:
            self._window.show_progress(*how_far)
            self._step(run)
            return
        self._run = None
        self._went_to = run.path.parent
        (done,) = run.ended
        self._window.show_done(gone_out(done, run.path, self._window.locale()))

    def _stop(self) -> None:
        run = self._run
        if run is None:
            return
        run.stopped = True
        if run.asks:
            self._failed(run, Known(ErrorCode.CANCELLED))

    def _sentence(self, known: Known) -> str:
        if known.code is ErrorCode.CANCELLED:
            return self.tr("Stopped. Nothing was written.")
        return say(known)
