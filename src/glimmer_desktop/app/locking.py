"""A journal with a passphrase: what locks it, what stands in its place meanwhile, and what becomes
of the windows.

Nothing of this is loaded before a journal has a passphrase.
"""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glimmer_desktop.app.all_windows import Around, Windows
from glimmer_desktop.app.lock_watch import LockWatch
from glimmer_desktop.domain.errors import Known

if TYPE_CHECKING:
    from collections.abc import Callable

    from glimmer_desktop.app.inside import Inside
    from glimmer_desktop.services.companion import Companion
    from glimmer_desktop.services.keeping import Slices
    from glimmer_desktop.services.sealing import Unlocked
    from glimmer_desktop.ui.locked.window import LockedWindow

_log = logging.getLogger("glimmer.locking")


class Locking(QObject):
    """Asks the store to lock, and follows when it has: by itself as by a command."""

    def __init__(
        self,
        around: Around,
        windows: Windows,
        asked: Companion,
        can_lock: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        """`can_lock` is told whether there is something to lock."""
        super().__init__(parent)
        self._around = around
        self._core = around.core
        self._windows = windows
        self._asked = asked
        self._can_lock = can_lock
        self._was_locked = self._core.seal.is_locked
        self._keyring: Slices[Unlocked | None] | None = None
        """That is asked to open it, as long as it has not answered."""
        self._then: Callable[[Inside], None] | None = None
        self.watch = LockWatch(self._core, self)
        self.watch.lock_wanted.connect(self.lock)
        windows.pauses.machine_told.connect(self.watch.told)
        windows.spoken.connect(self._make_anew)
        windows.stays = lambda: [self.window] if "window" in vars(self) else []

    def show(self, then: Callable[[Inside], None] | None = None) -> None:
        """The page that opens it, and what is to be seen once it is open; else what was before."""
        if then is not None or not self._is_shown:
            self._then = then
        self.window.bring_up()
        if self._keyring is not None:
            self.window.say(self.tr("Asking the keyring of this desktop …"))

    def open_by_itself(self) -> None:
        """Where the desktop's keyring has what opens it; the page asks, whatever it says."""
        opening = self._core.seal.self_opening
        if opening.may_open:
            self._keyring = opening.open()
            self._around.tasks().in_slices(self._keyring, self._was_opened, self._stays_locked)

    def lock(self) -> None:
        """Close the journal, if it has a passphrase: at once what shows it, then the store, behind
        what that is still doing."""
        seal, tasks = self._core.seal, self._around.tasks()
        if seal.is_there and not seal.is_locked:
            self._windows.put_journal_away()
            tasks.on_store(seal.sealing.lock, failed=_not_locked)
        elif seal.is_locked and self._keyring is not None:  # locked again before that has answered
            tasks.on_store(seal.self_opening.stay_locked)

    def look(self) -> None:
        """It may be locked or open now, or have no passphrase any more."""
        is_sealed, is_locked = self._core.seal.is_there, self._core.seal.is_locked
        was_locked, self._was_locked = self._was_locked, is_locked
        self._can_lock(is_sealed and not is_locked)
        if is_sealed and not is_locked:
            self.watch.begin()
        else:
            self.watch.end()
        if is_locked and not was_locked:
            self._locked()
        elif was_locked and not is_locked:
            self._opened()

    def leave(self) -> None:
        """The companion ends."""
        self.watch.end()
        asked, self._keyring = self._keyring, None
        if asked is not None:
            self._around.tasks().on_store(asked.close)

    def _make_anew(self) -> None:
        """The page, in another language; open again, if it was."""
        was_shown = self._is_shown
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

        around = self._around
        window = LockedWindow(around.appearance.put_on())
        presenter = LockedPresenter(window, self._core.seal.sealing, around.tasks())
        presenter.unlocked.connect(self._unlocked)
        window.note_wanted.connect(self._asked.show_capture)
        window.ground_wanted.connect(self._asked.ground)
        around.events.theme_changed.connect(window.wear)
        return window

    @property
    def _is_shown(self) -> bool:
        return "window" in vars(self) and self.window.isVisible()

    def _locked(self) -> None:
        self._windows.put_journal_away()
        if self._windows.showed_the_journal:
            self.show()

    def _opened(self) -> None:
        """The journal can be read again: what was open before comes back."""
        windows, wanted = self._windows, self._is_shown
        then, self._then = self._then, None
        seen = windows.take_seen()
        note = seen.note or windows.is_open("capture")
        self._put_away()
        if windows.has("capture"):  # it belongs to the time before
            windows.put_journal_away()
            windows.take_seen()
        self._around.tasks().on_store(self._core.capture.join_drafts, failed=_not_joined)
        if seen.page:
            windows.inside.main.show_page(seen.page)
        if wanted and then is not None:
            then(windows.inside)
        elif wanted and not seen.page:
            windows.inside.main.show()
        if note:
            self._asked.show_capture()
        self._around.events.moments_arrived.emit(0)

    def _put_away(self) -> None:
        """The page is not needed any more; what was typed into it goes."""
        if "window" in vars(self):
            self.window.forget()
            self.window.hide()

    def _was_opened(self, unlocked: Unlocked | None) -> None:
        self._keyring_answered()
        if unlocked is not None:
            self._unlocked(unlocked)

    def _stays_locked(self, known: Known) -> None:
        self._keyring_answered()
        _log.info("the journal did not open by itself: %s", known.code.value)

    def _keyring_answered(self) -> None:
        self._keyring = None
        if "window" in vars(self):
            self.window.say("")

    def _unlocked(self, unlocked: Unlocked) -> None:
        """Tell what was noted meanwhile and has come in."""
        from glimmer_desktop.ui.locked.wording import came_in

        self.look()
        if said := came_in(unlocked):
            self._windows.say(said)


def _not_locked(known: Known) -> None:
    """It has no passphrase any more, say."""
    _log.warning("the journal was not locked: %s", known.code.value)


def _not_joined(known: Known) -> None:
    _log.warning("what was typed while it was locked waits on: %s", known.code.value)
