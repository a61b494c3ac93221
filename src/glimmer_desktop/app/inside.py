"""The windows that know the journal, and what they are connected with, until it is locked.

A window that was emptied may have listeners that linger, timers that ring, and answers of the store
on their way. So locking takes the windows themselves away, and cuts all that leads to them.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from glimmer_desktop.app.all_windows import Around, Seen
from glimmer_desktop.app.keys import NOTE
from glimmer_desktop.app.relay import Relay
from glimmer_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from glimmer_desktop.app.main_screen import MainScreen
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.ui.capture.presenter import CapturePresenter
    from glimmer_desktop.ui.drift.presenter import DriftPresenter
    from glimmer_desktop.ui.evening.presenter import EveningPresenter

_WINDOWS: Final = ("main", "evening", "drift", "capture")
_UNTIL_PAINTED: Final = 500
"""Milliseconds. To take windows away, and to look for what nobody holds any more, costs as much as
to make a page."""


class Inside:
    """Each window is made when it is first needed, with events and tasks that end with them all."""

    def __init__(
        self,
        around: Around,
        main_made: Callable[[MainScreen], None],
        screen_in_use: Callable[[], QScreen | None],
    ) -> None:
        self._around = around
        self._main_made = main_made
        self._screen_in_use = screen_in_use
        self._relay = Relay(around.events)
        self._events = self._relay.events
        self._tasks = Tasks(around.core.store, around.core.pictures)

    @cached_property
    def main(self) -> MainScreen:
        from glimmer_desktop.app.main_screen import MainScreen

        around, core, keys = self._around, self._around.core, self._around.keys()
        screen = MainScreen(core, self._tasks, self._events, keys, around.memory)
        screen.told_of_arrival = around.arriving.told
        screen.build(around.appearance.put_on())
        screen.tell_chord(keys.working_chord(NOTE))
        self._main_made(screen)
        screen.tell_backup(around.backup().status)
        screen.tell_words(core.wording.mistake())
        screen.look_at_journal()
        self._events.backup_tried.connect(screen.tell_backup)
        self._events.moments_arrived.connect(screen.look_at_journal)  # a repair is such an arrival
        return screen

    @cached_property
    def capture(self) -> CapturePresenter:
        from glimmer_desktop.app.noting_memory import NotingMemory
        from glimmer_desktop.ui.capture.presenter import CapturePresenter

        around, core = self._around, self._around.core
        presenter = CapturePresenter(
            core.capture,
            self._tasks,
            self._events,
            core.clock,
            core.wording.chosen_vocabulary,
        )
        remembered = NotingMemory(core.preferences, around.memory, self._events, presenter)
        presenter.build(
            around.appearance.put_on(),
            core.preferences.current,
            whole=remembered.whole,
            young=remembered.young,
            prompting=core.prompting,
        )
        remembered.follow(presenter)
        presenter.about_to_show.connect(around.backup().make_room)
        presenter.about_to_show.connect(around.coming_up.bring)
        return presenter

    @cached_property
    def evening(self) -> EveningPresenter:
        from glimmer_desktop.ui.evening.presenter import EveningPresenter

        around, core = self._around, self._around.core
        presenter = EveningPresenter(core.evenings, self._tasks, self._events, core.clock)
        presenter.build(around.appearance.put_on())
        presenter.about_to_show.connect(around.backup().make_room)
        presenter.about_to_show.connect(around.coming_up.bring)
        presenter.moment_asked.connect(self._open_moment)
        return presenter

    @cached_property
    def drift(self) -> DriftPresenter:
        from glimmer_desktop.ui.drift.presenter import DriftPresenter

        around = self._around
        presenter = DriftPresenter(around.core.drifting, self._tasks, self._events)
        presenter.build(around.appearance.put_on(), self._screen_in_use)
        presenter.about_to_show.connect(around.coming_up.bring)
        presenter.moment_asked.connect(self._open_moment)
        return presenter

    def _open_moment(self, moment: Moment, uncovered: bool = False) -> None:
        """One that lay beside the page, in its own window."""
        self.main.open_moment(moment, uncovered=uncovered)

    def is_open(self, name: str) -> bool:
        """Whether "main", "capture", "evening" or "drift" can be seen."""
        return name in vars(self) and bool(vars(self)[name].window.isVisible())

    def seen(self) -> Seen:
        """What of them can be seen, or is to be found again."""
        main = self.main if "main" in vars(self) else None
        return Seen(
            page=main.page if main is not None and self.is_open("main") else "",
            query=main.query if main is not None else "",
            note=self.is_open("capture"),
            evening=self.is_open("evening"),
            drift=self.is_open("drift"),
        )

    def is_half_typed(self) -> bool:
        """Whether something would go that is being typed, here or in another window of ours."""
        from glimmer_desktop.app.half_typed import is_half_typed

        made = vars(self)
        holding = [made[name].window for name in ("capture", "evening") if name in made]
        return is_half_typed(holding=holding, main=self.main.window if "main" in made else None)

    def leave(self) -> None:
        """None of them is used any more, seen or not; what was typed is held."""
        for name in _WINDOWS:
            if (part := vars(self).get(name)) is not None:
                part.leave()

    def cut_off(self, stay: Collection[QWidget], *, lingering: bool = False) -> None:
        """Every window goes but these: one that was not thought of shows nothing either. Where
        others come in their place they may be `lingering` unseen, until those are painted."""
        wait = _UNTIL_PAINTED if lingering else 0
        self._tasks.leave()
        self._relay.cut()
        for window in QApplication.topLevelWidgets():
            if _is_ours(window) and window not in stay:
                window.hide()
                if lingering:
                    QTimer.singleShot(wait, window, window.deleteLater)
                else:
                    window.deleteLater()
        QToolTip.hideText()
        QPixmapCache.clear()
        application = QApplication.instance()
        if isinstance(application, QObject):
            QTimer.singleShot(wait, application, _forget)


def _is_ours(window: QWidget) -> bool:
    """Not Qt's own, as the icon in some trays; what stands before one of ours goes with it."""
    return type(window).__module__.startswith("glimmer_desktop.") and window.parent() is None


def _forget() -> None:
    """What was read for those windows, once they are gone."""
    gc.collect()
