"""Work in slices on the store thread: others come in between, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.slices import one_slice
from glimmer_desktop.ui.tasks import Tasks

Result = TypeVar("Result")
Work = Callable[[Progress, Stop], Slices[Result]]


class _Run(Generic[Result]):
    """Its slices run on the store thread and never two at once."""

    def __init__(self, work: Work[Result]) -> None:
        self.how_far = (0, 0)
        self.stopped = False
        self.ended: list[Result] = []
        self._slices = work(self._progress, lambda: self.stopped)

    def _progress(self, done: int, total: int, _label: str) -> None:
        self.how_far = (done, total)

    def step(self) -> tuple[int, int]:
        """One slice; how far it is."""
        self.ended += one_slice(self._slices)
        return self.how_far

    def close(self) -> None:
        self._slices.close()


class Running:
    """One piece of work at a time."""

    def __init__(
        self,
        tasks: Tasks,
        moved: Callable[[int, int], None],
        failed: Callable[[Known], None],
    ) -> None:
        self._tasks = tasks
        self._moved = moved
        self._failed = failed
        self._run: _Run[Any] | None = None

    @property
    def busy(self) -> bool:
        return self._run is not None

    def begin(self, work: Work[Result], done: Callable[[Result], None]) -> None:
        """Do it slice by slice, then tell what came of it. Nothing else may be under way."""
        run: _Run[Result] = _Run(work)
        self._run = run
        self._step(run, done)

    def stop(self) -> None:
        """It ends at its next look, with CANCELLED."""
        if self._run is not None:
            self._run.stopped = True

    def leave(self) -> None:
        """The companion ends: what is half done is undone, on the store thread."""
        run, self._run = self._run, None
        if run is not None:
            self._tasks.on_store(run.close)

    def _step(self, run: _Run[Result], done: Callable[[Result], None]) -> None:
        def failed(known: Known) -> None:
            if self._run is run:
                self._run = None
                self._failed(known)

        self._tasks.on_store(run.step, lambda how_far: self._stepped(run, how_far, done), failed)

    def _stepped(
        self, run: _Run[Result], how_far: tuple[int, int], done: Callable[[Result], None]
    ) -> None:
        if self._run is not run:
            return
        if not run.ended:
            self._moved(*how_far)
            self._step(run, done)
            return
        self._run = None
        done(run.ended[0])
