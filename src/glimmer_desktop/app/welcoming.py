"""The welcome, introduced to what it shows; gone from memory once it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from glimmer_desktop.app.keys import NOTE, Keys
from glimmer_desktop.core import Core
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.welcome.presenter import Behind, WelcomePresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from glimmer_desktop.settings.arrivals import WaysHere
    from glimmer_desktop.ui.theme.theme import Theme
    from glimmer_desktop.ui.welcome.window import WelcomeWindow


class Welcoming(QObject):
    """Made when it is first wanted, which for most starts is never."""

    def __init__(
        self,
        core: Core,
        keys: Keys,
        events: AppEvents,
        *,
        put_on: Callable[[], Theme],
        ways_here: Callable[[], WaysHere],
        parent: QObject | None = None,
    ) -> None:
        """`ways_here` as in `Behind`; `put_on` puts the look on and tells which."""
        super().__init__(parent)
        self._core = core
        self._keys = keys
        self._events = events
        self._put_on = put_on
        self._ways_here = ways_here
        self._one: WelcomePresenter | None = None

    @property
    def is_open(self) -> bool:
        return self._one is not None

    def open(self, over: QWidget) -> None:
        """From its first card on; one that is open already comes to the front."""
        if self._one is None:
            self._one = self._make()
        self._one.open(over)

    def tries(self) -> bool:
        """Whether the keys to note with were pressed to try them."""
        return self._one is not None and self._one.tries()

    def leave(self) -> None:
        """The companion ends."""
        if self._one is not None:
            self._one.window.leave()

    def _make(self) -> WelcomePresenter:
        core, keys = self._core, self._keys
        words = core.wording.vocabulary
        behind = Behind(
            words.first_words,
            words.limits,
            core.preferences,
            try_chord=lambda chord: keys.grab(NOTE, chord),
            chord_state=lambda: keys.state(NOTE),
            listen_elsewhere=keys.listen_elsewhere,
            bell=lambda: core.machine.bell,
            ways_here=self._ways_here,
            chord_given=lambda: keys.given(NOTE),
        )
        one = WelcomePresenter(behind, self._events, self)
        window = one.build(self._put_on())
        one.ended.connect(lambda: self._let_go(window))
        return one

    def _let_go(self, window: WelcomeWindow) -> None:
        """It comes once; what it took is given back."""
        if self._one is not None:
            self._one.deleteLater()
            self._one = None
            window.deleteLater()
