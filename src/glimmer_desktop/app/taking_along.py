"""The window that takes moments along, made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.services.going_out import Writes
    from glimmer_desktop.services.ports.journal import OrderKey
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.taking_along.presenter import TakingAlongPresenter
    from glimmer_desktop.ui.taking_along.wording import Kind
    from glimmer_desktop.ui.tasks import Tasks
    from glimmer_desktop.ui.theme.theme import Theme


class TakingAlong(QObject):
    """Introduces the window, its presenter and the core to each other."""

    def __init__(
        self,
        core: Core,
        tasks: Tasks,
        events: AppEvents,
        *,
        before: Callable[[], QWidget],
        theme: Callable[[], Theme],
    ) -> None:
        """`before` tells which window it stands before."""
        super().__init__()
        self._core, self._tasks, self._events = core, tasks, events
        self._before, self._theme = before, theme

    def open(self, keys: Sequence[OrderKey] | None = None) -> None:
        """For the moments at these keys, or for everything."""
        self._presenter.open(keys)

    def leave(self) -> None:
        """The companion ends."""
        if "_presenter" in vars(self):
            self._presenter.leave()

    @cached_property
    def _presenter(self) -> TakingAlongPresenter:
        from glimmer_desktop.ui.taking_along.presenter import TakingAlongPresenter
        from glimmer_desktop.ui.taking_along.window import TakingAlongWindow

        core = self._core
        window = TakingAlongWindow(self._theme(), self._before())
        self._events.theme_changed.connect(window.wear)

        def made(kind: Kind) -> Writes:
            return self._format(kind, window)

        presenter = TakingAlongPresenter(
            window, core.exchange.keeping, core.exchange.going_out, made, self._tasks
        )
        presenter.folder_wanted.connect(_open_folder)
        return presenter

    def _format(self, kind: Kind, window: QWidget) -> Writes:
        from glimmer_desktop.ui.taking_along.wording import Kind

        if kind is not Kind.PDF:
            return self._core.exchange.outward(kind)
        from glimmer_desktop.ui.printing.album import Album

        return Album(self._core.wording.vocabulary.asked, window.locale())


def _open_folder(folder: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
