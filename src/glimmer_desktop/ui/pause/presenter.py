"""Decides for the invitation card and the pause: when they show, and what an answer means."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.rhythm import Due, Reason
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from glimmer_desktop.ui.pause.card_window import CardWindow
    from glimmer_desktop.ui.pause.pause_window import PauseWindow

_log = logging.getLogger(__name__)


class PausePresenter(QObject):
    """One coarse timer to the next deadline; both windows are made when first needed."""

    note_requested = Signal(str)  # the key of the line that prompted it, or ""

    def __init__(
        self,
        pauses: Pauses,
        events: AppEvents,
        theme: Theme,
        note_is_open: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pauses = pauses
        self._events = events
        self._theme = theme
        self._note_is_open = note_is_open
        self._card: CardWindow | None = None
        self._pause: PauseWindow | None = None
        self._following = False
        self._line = ""
        self._told: PausesStatus | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)
        events.theme_changed.connect(self._wear)
        events.settings_changed.connect(self._settings_changed)
        events.moment_kept.connect(self._moment_kept)

    def start(self) -> None:
        """Begin to follow the rhythm; until then nothing comes by itself."""
        self._following = True
        self.tick()

    def stop(self) -> None:
        """Put everything away and stay quiet."""
        self._following = False
        self._timer.stop()
        if self._card is not None:
            self._card.put_away()
        if self._pause is not None:
            self._pause.leave()

    def tick(self) -> None:
        """Ask the rhythm, show what is due, and set the timer to the next deadline."""
        if self._following:
            decision = self._pauses.tick(self._holds())
            if isinstance(decision, Due):
                self._show(decision)
            self._timer.start(round(self._pauses.wait_seconds() * 1000))
        self._tell()

    def invite_now(self) -> None:
        """Show the card because somebody asked for it; it counts as any other."""
        self._show(self._pauses.asked_for())
        self.tick()

    def open_pause(self, line: str = "") -> None:
        """Open the guided pause with a line, by its key; without one, one is chosen."""
        self._line = line or self._pauses.asked_for().line
        if self._card is not None:
            self._card.put_away()
        self._pauses.paused()
        self._pause_window().open(self._pauses.line(self._line))
        self._tell()

    def rest(self, until: datetime) -> None:
        """Rest the reminders; a card that is up goes."""
        if self._card is not None:
            self._card.put_away()
        self._remember(lambda: self._pauses.rest(until))

    def resume(self) -> None:
        """End the rest."""
        self._remember(self._pauses.resume)

    def as_usual(self) -> None:
        """As many invitations again as before the person asked for fewer."""
        self._pauses.as_usual()
        self.tick()

    def _remember(self, change: Callable[[], None]) -> None:
        """It holds at once even where the state folder cannot be written."""
        try:
            change()
        except Known as error:
            _log.warning("the rest cannot be written down: %s", error.code.value)
        self.tick()

    def _show(self, due: Due) -> None:
        line = self._pauses.line(due.line)
        if self._card_window().invite(line, self._pauses.rest_choices()):
            self._line = due.line
            self._pauses.shown(due)

    def _holds(self) -> tuple[Reason, ...]:
        holds = []
        if self._note_is_open():
            holds.append(Reason.NOTE_OPEN)
        if self._pause is not None and self._pause.isVisible():
            holds.append(Reason.PAUSE_OPEN)
        return tuple(holds)

    def _tell(self) -> None:
        """Say so when something about the rhythm has changed."""
        status = self._pauses.status()
        if status != self._told:
            self._told = status
            self._events.pauses_changed.emit()

    def _settings_changed(self, _: object) -> None:
        self.tick()

    def _moment_kept(self, _: object) -> None:
        """Noting by oneself is the pause, and the answer to a card that is up."""
        if self._card is not None and self._card.is_inviting:
            self._card.put_away()
            self._pauses.answered()
        self._pauses.captured()
        self._tell()

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        for window in (self._card, self._pause):
            if window is not None:
                window.wear(theme)

    def _card_window(self) -> CardWindow:
        if self._card is None:
            from glimmer_desktop.ui.pause.card_window import CardWindow

            self._card = CardWindow(self._theme)
            self._card.pause_requested.connect(self._pause_chosen)
            self._card.note_requested.connect(self._note_chosen)
            self._card.not_now_requested.connect(self._pauses.answered)
            self._card.fewer_requested.connect(self._fewer_chosen)
            self._card.rest_requested.connect(self._rest_chosen)
            self._card.faded.connect(self._pauses.faded)
        return self._card

    def _pause_window(self) -> PauseWindow:
        if self._pause is None:
            from glimmer_desktop.ui.pause.pause_window import PauseWindow

            self._pause = PauseWindow(self._theme)
            self._pause.note_requested.connect(self._note_after_pause)
        return self._pause

    def _pause_chosen(self) -> None:
        self._pauses.answered()
        self.open_pause(self._line)

    def _note_chosen(self) -> None:
        self._pauses.answered()
        self.note_requested.emit(self._line)

    def _note_after_pause(self) -> None:
        self.note_requested.emit(self._line)

    def _fewer_chosen(self) -> None:
        self._pauses.answered()
        self._pauses.fewer()
        self._card_window().thank(self.tr("Thank you. Fewer from now on."))
        self._tell()

    def _rest_chosen(self, choice: RestChoice) -> None:
        self._pauses.answered()
        self.rest(choice.until)
