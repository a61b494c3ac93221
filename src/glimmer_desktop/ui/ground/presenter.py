"""What Ground me shows, one thing after another. The store is never waited for.

The general anchors are there at once. Own moments join when the store answers; where it cannot, or
takes long, nothing is said about it: this is not the hour for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QScreen

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.grounding import Anchor, Sitting, words_of
from glimmer_desktop.domain.moment import Moment, Photo
from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.services.grounding import Grounding
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.ground.window import GroundWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme

FIRST_GLANCE: Final = 2.0
"""Seconds in which the first own moment may take the place of the anchor that came before it;
later it would be pulled away from under somebody's eyes."""

_log = logging.getLogger(__name__)


class GroundPresenter(QObject):
    """`build` once, `open` as often as wanted; both on the UI thread."""

    about_to_show = Signal(object, int)  # GroundWindow, X11 time of the key press or 0
    ended = Signal()  # once it is out of sight, since what follows may take its time

    def __init__(self, grounding: Grounding, tasks: Tasks, events: AppEvents, clock: Clock) -> None:
        super().__init__()
        self._grounding = grounding
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._sittings = 0
        self._shown = 0
        self._sitting: Sitting | None = None
        self._began = 0.0

    def build(
        self,
        theme: Theme,
        settings: Callable[[], Settings],
        open_page: Callable[[str], bool],
        screen: Callable[[], QScreen | None] = lambda: None,
    ) -> GroundWindow:
        """Make the window, hidden. No I/O.

        `open_page` opens an address and tells whether anything here could; `screen` tells which
        one to cover (None: the one with the pointer).
        """
        self._settings = settings
        self._open_page = open_page
        self._screen = screen
        self.window = window = GroundWindow(theme)
        window.another_wanted.connect(lambda: self._go(Sitting.another))
        window.back_wanted.connect(lambda: self._go(Sitting.back))
        window.help_lines_wanted.connect(self._help_lines)
        window.painted.connect(self._ask_for_own)
        window.left.connect(self._end)
        self._events.theme_changed.connect(window.wear)
        return window

    def open(self, pressed_at: int = 0) -> None:
        """Cover the screen at once; one that is open already only comes to the front."""
        if self._sitting is None:
            self._sittings += 1
            self._sitting = self._grounding.begin()
            self._began = self._clock.monotonic()
            settings = self._settings()
            pace = Breath(settings.breath_in, settings.breath_out)
            self.window.begin(self._grounding.reach(settings), pace, self._grounding.breath_care)
            self._show()
        self.about_to_show.emit(self.window, pressed_at)
        self.window.bring_up(self._screen())

    def leave(self) -> None:
        """The companion ends."""
        self.window.leave()

    def forget_own(self) -> None:
        """The journal is locked: own moments go at once, and the anchors go on."""
        self._sittings += 1
        self.window.show_thing("")
        if self._sitting is not None:
            self._sitting = self._grounding.begin()
            self._show()

    def _end(self) -> None:
        """What was looked at is let go of; a picture that still comes finds nobody."""
        self._sitting = None
        self._shown += 1
        QTimer.singleShot(0, self, self.ended.emit)

    # Own moments

    def _ask_for_own(self) -> None:
        """Once the window is seen: opening a store takes the processor for a while."""
        number = self._sittings
        self._tasks.on_store(
            self._grounding.own, lambda own: self._join(number, own), self._go_without
        )

    def _join(self, number: int, own: tuple[Moment, ...]) -> None:
        sitting = self._sitting
        if sitting is None or number != self._sittings:
            return  # they were for a sitting that is over
        glanced = self._clock.monotonic() - self._began <= FIRST_GLANCE
        self._sitting = sitting.joined(own, at_once=glanced)
        if self._sitting.now is not sitting.now:
            self._show()

    def _go_without(self, known: Known) -> None:
        _log.info("own moments stay away from Ground me: %s", known.code.value)

    # One thing after another

    def _go(self, step: Callable[[Sitting], Sitting]) -> None:
        if self._sitting is not None:
            self._sitting = step(self._sitting)
            self._show()

    def _show(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self._shown += 1
        thing = sitting.now
        if isinstance(thing, Anchor):
            self.window.show_thing(thing.words)
        else:
            photo = thing.photos[0] if thing.photos else None
            self.window.show_thing(words_of(thing), " · ".join(thing.places), photo)
            if photo is not None:
                self._bring(photo)
        self.window.allow_back(sitting.can_go_back)

    def _bring(self, photo: Photo) -> None:
        """Its bytes from the store, decoded on a picture worker to the size it is shown in."""
        from glimmer_desktop.ui.gallery.pictures import fitting

        number, size = self._shown, self.window.picture_size()

        def decode(data: bytes) -> None:
            self._tasks.on_pictures(
                lambda: fitting(data, size), lambda image: self._picture(number, image)
            )

        self._tasks.on_store(
            lambda: self._grounding.picture(photo.sha256),
            decode,
            lambda _: self._picture(number, None),
        )

    def _picture(self, number: int, image: QImage | None) -> None:
        sitting = self._sitting
        if number != self._shown or sitting is None or isinstance(sitting.now, Anchor):
            return
        if image is None and not words_of(sitting.now):
            self._go(Sitting.another)  # nothing else is left of it
        else:
            self.window.show_picture(image)

    # Someone to reach

    def _help_lines(self) -> None:
        """The page opens in the person's own browser, which this window would cover."""
        link = self._grounding.reach(self._settings()).link
        if self._open_page(link):
            self.window.leave()
        else:
            self.window.say_of_link(
                self.tr("No program here opens web pages. The address is {address}").format(
                    address=link
                )
            )
