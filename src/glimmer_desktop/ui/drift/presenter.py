"""What drifts by, and when the next one comes. The store is asked for a stream once, and for each
picture before its time; between two changes nothing is done at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QScreen

from glimmer_desktop.domain.drifting import Stream, stays
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.grounding import words_of
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.services.drifting import Drifting
from glimmer_desktop.ui.drift.window import DriftWindow
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.words import say

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """A moment with its picture, decoded to the size it is shown in; None: it has none."""

    moment: Moment
    image: QImage | None = None


class DriftPresenter(QObject):
    """`build` once, `open` as often as wanted; both on the UI thread."""

    moment_asked = Signal(object)  # Moment: open it in its own window
    about_to_show = Signal(object, int)  # DriftWindow, X11 time of the key press or 0

    def __init__(self, drifting: Drifting, tasks: Tasks, events: AppEvents) -> None:
        super().__init__()
        self._drifting = drifting
        self._tasks = tasks
        self._events = events
        self._streams = 0
        self._stream: Stream | None = None
        self._ready: Ready | None = None
        self._held = False
        self._due = QTimer(self, singleShot=True)
        self._due.setTimerType(Qt.TimerType.CoarseTimer)
        self._due.timeout.connect(self._go_on)

    def build(
        self, theme: Theme, screen: Callable[[], QScreen | None] = lambda: None
    ) -> DriftWindow:
        """Make the window, hidden. `screen` tells which one to cover (None: the pointer's)."""
        self._screen = screen
        self.window = window = DriftWindow(theme)
        window.on_wanted.connect(self._go_on)
        window.back_wanted.connect(self._go_back)
        window.open_wanted.connect(self._open_moment)
        window.held_changed.connect(self._hold)
        window.left.connect(self._end)
        events = self._events
        events.theme_changed.connect(window.wear)
        events.moment_let_go.connect(self._gone)
        events.moment_changed.connect(self._changed)
        return window

    def open(self, draw: Callable[[], tuple[Moment, ...]] | None = None) -> None:
        """Drift through what `draw` brings from the store, or through what is kept close."""
        self._streams += 1
        number = self._streams
        self._stream = self._ready = None
        self._held = False
        self.window.begin()
        self.about_to_show.emit(self.window, 0)
        self.window.bring_up(self._screen())
        self._tasks.on_store(
            draw or self._drifting.kept_close,
            lambda drawn: self._begin(number, drawn),
            lambda known: self._not_there(number, say(known)),
        )

    def leave(self) -> None:
        """The companion ends."""
        self.window.leave()

    def _end(self) -> None:
        """Nothing of it stays, and nothing is written down of it."""
        self._streams += 1
        self._due.stop()
        self._stream = self._ready = None

    # One after the other

    def _begin(self, number: int, drawn: tuple[Moment, ...]) -> None:
        if number != self._streams:
            return  # somebody has left already
        self._stream = Stream.of(drawn)
        if self._stream is None:
            self._not_there(number, self.tr("Nothing drifts by yet. What you keep close will."))
        else:
            self._bring(self._stream.now, lambda ready: self._show(ready, fades=False))

    def _not_there(self, number: int, sentence: str) -> None:
        if number == self._streams:
            self.window.show_nothing(sentence)

    def _go_on(self) -> None:
        if self._stream is not None:
            self._stream = self._stream.on()
            self._show_now()

    def _go_back(self) -> None:
        if self._stream is not None and self._stream.can_go_back:
            self._stream = self._stream.back()
            self._show_now()

    def _show_now(self) -> None:
        stream, ready = self._stream, self._ready
        if stream is None:
            return
        if ready is not None and ready.moment is stream.now:
            self._show(ready)
        else:
            self._bring(stream.now, self._show)

    def _show(self, ready: Ready, *, fades: bool = True) -> None:
        stream, moment = self._stream, ready.moment
        if stream is None or stream.now is not moment:
            return
        words = words_of(moment)
        photo = moment.photos[0] if moment.photos else None
        if photo is not None and ready.image is None and not words:
            self._leave_out(moment)  # nothing else is left of it
            return
        place = " · ".join(moment.places)
        self.window.show_thing(words, place, photo, ready.image, fades=fades)
        self.window.allow_back(stream.can_go_back)
        self._wait()
        self._bring(stream.following, self._keep_ready)

    def _keep_ready(self, ready: Ready) -> None:
        self._ready = ready

    def _wait(self) -> None:
        if self._stream is None or self._held:
            return
        moment = self._stream.now
        seconds = stays(
            words_of(moment), picture=bool(moment.photos), slowly=self.window.moves_less
        )
        self._due.start(round(seconds * 1000))

    def _hold(self, held: bool) -> None:
        self._held = held
        if held:
            self._due.stop()
        else:
            self._wait()

    # Its picture, before its time

    def _bring(self, moment: Moment, come: Callable[[Ready], None]) -> None:
        if not moment.photos:
            come(Ready(moment))
            return
        from glimmer_desktop.ui.gallery.pictures import fitting

        number, photo = self._streams, moment.photos[0]
        size = self.window.picture_size(photo)

        def came(image: QImage | None) -> None:
            if number == self._streams:
                come(Ready(moment, image))

        def decode(data: bytes) -> None:
            self._tasks.on_pictures(lambda: fitting(data, size), came)

        def lost(known: Known) -> None:
            _log.info("a picture stays away from Drift: %s", known.code.value)
            came(None)

        self._tasks.on_store(lambda: self._drifting.picture(photo.sha256), decode, lost)

    # What happens elsewhere

    def _open_moment(self) -> None:
        if self._stream is not None:
            moment = self._stream.now
            self.window.leave()
            self.moment_asked.emit(moment)

    def _changed(self, moment: Moment) -> None:
        if moment.private:
            self._gone(moment.id)

    def _gone(self, moment_id: MomentId) -> None:
        if self._stream is not None:
            for one in self._stream.drawn:
                if one.id == moment_id:
                    self._leave_out(one)
                    return

    def _leave_out(self, moment: Moment) -> None:
        if self._stream is None:
            return
        was = self._stream.now
        self._ready = None
        self._stream = self._stream.without(moment)
        if self._stream is None:
            self._due.stop()
            self._not_there(self._streams, self.tr("That was the last of them."))
        elif was is moment:
            self._show_now()
