"""What stands in the journal's place while it is locked, and what locks it.

Nothing of this is loaded before a journal has a passphrase.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.app.lock_watch import LockWatch
from glimmer_desktop.domain.errors import Known

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from glimmer_desktop.core import Core
    from glimmer_desktop.services.keeping import Slices
    from glimmer_desktop.services.sealing import Unlocked
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.locked.window import LockedWindow
    from glimmer_desktop.ui.tasks import Tasks
    from glimmer_desktop.ui.theme.theme import Theme

_log = logging.getLogger("glimmer.locking")


class Locking(QObject):
    """Asks the store to lock, and tells when it has: by itself as by a command."""

    lock_wanted = Signal()
    can_lock = Signal(bool)
    locked = Signal()
    opened = Signal()
    came_in = Signal(object)  # Unlocked: what was noted meanwhile
    note_wanted = Signal()
    ground_wanted = Signal()

    def __init__(
        self,
        core: Core,
        tasks: Callable[[], Tasks],
        events: AppEvents,
        put_on: Callable[[], Theme],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._events = events
        self._put_on = put_on
        self._was_locked = core.seal.is_locked
        self._asked: Slices[Unlocked | None] | None = None
        self.watch = LockWatch(core, self)
        self.watch.lock_wanted.connect(self.lock_wanted)

    @property
    def is_shown(self) -> bool:
        return "window" in vars(self) and self.window.isVisible()

    @property
    def windows(self) -> list[QWidget]:
        return [self.window] if "window" in vars(self) else []

    def show(self) -> None:
        """The page that opens it."""
        self.window.bring_up()
        if self._asked is not None:
            self.window.say(self.tr("Asking the keyring of this desktop …"))

    def open_by_itself(self) -> None:
        """Where the desktop's keyring has what opens it; the page asks, whatever it says."""
        opening = self._core.seal.self_opening
        if opening.may_open:
            self._asked = opening.open()
            self._tasks().in_slices(self._asked, self._was_opened, self._stays_locked)

    def stay_locked(self) -> None:
        """It is locked again before the keyring has answered."""
        if self._asked is not None:
            self._tasks().on_store(self._core.seal.self_opening.stay_locked)

    def lock(self) -> None:
        """Close the journal, behind what the store is still doing."""
        self._tasks().on_store(self._core.seal.sealing.lock, failed=_not_locked)

    def look(self) -> None:
        """It may be locked or open now, or have no passphrase any more."""
        is_sealed, is_locked = self._core.seal.is_there, self._core.seal.is_locked
        was_locked, self._was_locked = self._was_locked, is_locked
        self.can_lock.emit(is_sealed and not is_locked)
        if is_sealed and not is_locked:
            self.watch.begin()
        else:
            self.watch.end()
        if is_locked and not was_locked:
            self.locked.emit()
        elif was_locked and not is_locked:
            self.opened.emit()

    def leave(self) -> None:
        """The companion ends."""
        self.watch.end()
        asked, self._asked = self._asked, None
        if asked is not None:
            self._tasks().on_store(asked.close)

    def put_away(self) -> None:
        """The page is not needed any more; what was typed into it goes."""
        if "window" in vars(self):
            self.window.forget()
            self.window.hide()

    def make_anew(self) -> None:
        """The page, in another language; open again, if it was."""
        was_shown = self.is_shown
        if (window := vars(self).pop("window", None)) is not None:
            window.forget()
            window.hide()
            window.deleteLater()
        if was_shown:
            self.show()

    @cached_property
    def window(self) -> LockedWindow:
        from glimmer_desktop.ui.locked.presenter import LockedPresenter
        from glimmer_desktop.ui.locked.window import LockedWindow

        window = LockedWindow(self._put_on())
        presenter = LockedPresenter(window, self._core.seal.sealing, self._tasks())
        presenter.unlocked.connect(self._unlocked)
        window.note_wanted.connect(self.note_wanted)
        window.ground_wanted.connect(self.ground_wanted)
        self._events.theme_changed.connect(window.wear)
        return window

    def _was_opened(self, unlocked: Unlocked | None) -> None:
        self._keyring_answered()
        if unlocked is not None:
            self._unlocked(unlocked)

    def _stays_locked(self, known: Known) -> None:
        self._keyring_answered()
        _log.info("the journal did not open by itself: %s", known.code.value)

    def _keyring_answered(self) -> None:
        self._asked = None
        if "window" in vars(self):
            self.window.say("")

    def _unlocked(self, unlocked: Unlocked) -> None:
        self.look()
        self.came_in.emit(unlocked)


def _not_locked(known: Known) -> None:
    """It has no passphrase any more, say."""
    _log.warning("the journal was not locked: %s", known.code.value)
