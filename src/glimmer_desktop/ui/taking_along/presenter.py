"""What the window that takes moments along does: slice by slice, so that nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.going_out import Exported, GoingOut, Writes
from glimmer_desktop.services.keeping import Keeping, Slices
from glimmer_desktop.services.ports import OrderKey
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.taking_along.wording import KINDS, Kind, gone_out, which
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


@dataclass
class _Run:
    """One export. Its slices run on the store thread and never two at once."""

    path: Path
    slices: Slices[Exported] | None = None
    how_far: tuple[int, int] = (0, 0)
    stopped: bool = False
    ended: list[Exported] = field(default_factory=list)

    def progress(self, done: int, total: int, _label: str) -> None:
        self.how_far = (done, total)

    def stop(self) -> bool:
        return self.stopped

    def step(self) -> tuple[int, int]:
        """One slice; how far it is."""
        try:
            if self.slices is not None:
                next(self.slices)
        except StopIteration as end:
            self.ended.append(end.value)
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
        window.stop_wanted.connect(self._stop)
        window.folder_wanted.connect(lambda: self.folder_wanted.emit(self._went_to))

    def open(self, keys: Sequence[OrderKey] | None = None) -> None:
        """For the moments at these keys, or for everything."""
        if self._run is None:
            self._keys = keys
            count = None if keys is None else len(keys)
            self._window.show_start(which(count, self._window.locale()))
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def write(self, kind: Kind, path: Path, private: bool) -> None:
        """Into something new; what is there already is never touched."""
        if self._run is not None:
            return
        ending = KINDS[kind].ending
        if ending and path.suffix.lower() != ending:
            path = path.with_name(f"{path.name}{ending}")
        run = self._run = _Run(path)
        run.slices = self._slices(run, kind, private)
        self._window.show_busy()
        self._step(run)

    def leave(self) -> None:
        """The companion ends: nothing stays of a half, seen to on the store thread."""
        run, self._run = self._run, None
        if run is not None:
            self._tasks.on_store(run.close)

    def _slices(self, run: _Run, kind: Kind, private: bool) -> Slices[Exported]:
        everything = MomentQuery.everything()
        if kind is not Kind.ZIP:
            what = everything if self._keys is None else self._keys
            return self._going_out.export(
                *(run.path, what, self._format(kind), run.progress, run.stop), private=private
            )
        if self._keys is None:
            return self._keeping.export(run.path, everything, run.progress, run.stop)
        return self._keeping.export_these(run.path, self._keys, run.progress, run.stop)

    def _step(self, run: _Run) -> None:
        def failed(known: Known) -> None:
            if self._run is run:
                self._run = None
                self._window.say(self._sentence(known))

        self._tasks.on_store(run.step, lambda how_far: self._stepped(run, how_far), failed)

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
        if self._run is not None:
            self._run.stopped = True

    def _sentence(self, known: Known) -> str:
        if known.code is ErrorCode.CANCELLED:
            return self.tr("Stopped. Nothing was written.")
        return say(known)
