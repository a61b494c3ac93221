"""Decides for the invitation card and the pause: when they show, and what an answer means."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.domain.rhythm import Due
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.services.waiting import LOOK_AGAIN, Ask
from glimmer_desktop.services.wishes import EVENING
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.pause.machine import Machine
from glimmer_desktop.ui.pause.occasions import Occasions
from glimmer_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.presence import Presence
    from glimmer_desktop.ui.pause.arrival import Arrival
    from glimmer_desktop.ui.pause.guide import Guide

_log = logging.getLogger(__name__)


class PausePresenter(QObject):
    """One coarse timer to the next deadline; both windows are made when first needed."""

    note_requested = Signal(str)  # the key of the line that prompted it, or ""
    note_after_pause_requested = Signal(str, str)  # that line, and a value of the person's, or ""
    evening_requested = Signal()  # to sit down with the day
    machine_told = Signal(object)  # PresenceChange, whether the rhythm is followed or not
    off_requested = Signal()  # no more invitations from now on

    def __init__(
        self,
        pauses: Pauses,
        events: AppEvents,
        theme: Theme,
        arrive: Callable[[Theme], Arrival],
        guide: Callable[[Theme], Guide],
        *,
        others_open: Callable[[], tuple[Reason, ...]] = lambda: (),
        presence: Presence | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pauses = pauses
        self._events = events
        self._theme = theme
        self._arrive = arrive
        self._guide = guide
        self._others_open = others_open
        self.machine = Machine(presence)
        self.occasions = Occasions()
        self._ask = Ask.NOTHING
        self._arrival: Arrival | None = None
        self._pause: Guide | None = None
        self._following = False
        self._line = ""
        self._stands_for = ""
        self._told: PausesStatus | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._rang)
        events.theme_changed.connect(self._wear)
        events.settings_changed.connect(self._settings_changed)
        events.moment_kept.connect(self._moment_kept)

    def start(self) -> None:
        """Begin to follow the rhythm; until then nothing comes by itself."""
        self._following = True
        self.machine.follow(self._told_by_machine)
        self.tick()

    def stop(self) -> None:
        """Put everything away and stay quiet."""
        self._following = False
        self.machine.forget()
        self.machine.heed_windows(False)
        self._timer.stop()
        if self._arrival is not None:
            self._arrival.put_away()
        if self._pause is not None:
            self._pause.leave()

    def tick(self) -> None:
        """Ask the rhythm, show what is due, and set the timer to what comes next."""
        self.machine.forget()
        if self._following:
            decision = self._pauses.tick(self._holds())
            if isinstance(decision, Due) and self._come(decision):
                self._pauses.tick(self._holds())
            elif not isinstance(decision, Due):
                self.occasions.forget()
            self.machine.heed_windows(self._pauses.is_waiting)
            self._go_on()
        self._tell()

    def invite_when_calm(self) -> None:
        """One is due now, and comes when it does not disturb; else it is let go in silence."""
        self._pauses.when_calm()
        self.tick()

    def invite_all_the_same(self) -> None:
        """What makes it quiet just now is put aside until it ends."""
        self._pauses.put_aside()
        self.tick()

    def invite_now(self) -> None:
        """Show the card because somebody asked for it; it counts as any other."""
        self._show(self._pauses.asked_for())
        self.tick()

    def open_pause(self, line: str = "") -> None:
        """Open the guided pause with a line, by its key; without one, one is chosen."""
        self._line = line or self._pauses.asked_for().line
        if self._arrival is not None:
            self._arrival.put_away()
        self._pauses.paused()
        self._guided().open(self._pauses.line(self._line))
        self._tell()

    def open_invitation(self) -> None:
        """Show the card of the one that waits in the tray."""
        if self._arrival is not None:
            self._arrival.open()

    def take_up(self) -> str:
        """Noting answers the invitation that is up: it goes, and its line's key is the prompt.

        "" where none is up; the question how often is left alone.
        """
        arrival = self._arrival
        if arrival is None or not arrival.is_inviting or arrival.is_asking:
            return ""
        arrival.put_away()
        self._pauses.answered()
        return self._line

    def make_way(self) -> None:
        """What covers the whole screen opens: an invitation is answered by it as by noting, and
        the question how often, which would stand before it, is let go."""
        self.take_up()
        if self._arrival is not None:
            self._arrival.put_away()

    def forget_journal(self) -> None:
        """It is locked: neither a card nor a pause stays that could show a word of it."""
        self.occasions.forget()
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            arrival.put_away()
            arrival.deleteLater()
        pause, self._pause = self._pause, None
        if pause is not None:
            pause.leave()
            pause.deleteLater()

    def rest(self, until: datetime) -> None:
        """Rest from invitations; a card that is up goes."""
        if self._arrival is not None:
            self._arrival.put_away()
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

    def _come(self, due: Due) -> bool:
        """Show what is due. Whether it is done with: the words of an anchored one may have to be
        asked for first, and by then it may be due no more."""
        if not due.stands_for:
            return self._show(due)
        words = self.occasions.words(due, self.tick)
        if words is None:
            return False
        if words.gone:
            self._pauses.gone(due)
            return True
        return self._show(due, words.line)

    def _show(self, due: Due, own: str = "") -> bool:
        """Whether it could be shown; only then it counts."""
        arrival, line = self._arriving(), self._pauses.line(due.line)
        if due.stands_for == EVENING:
            shown = arrival.invite_to_evening(self._pauses.rest_choices())
        elif due.stands_for:
            shown = arrival.invite_at_own_time(line, self._pauses.rest_choices(), own)
        elif self._pauses.asks_how_often():
            shown = arrival.ask_how_often()
        else:
            shown = arrival.invite(line, self._pauses.rest_choices())
        if shown:
            self._line = "" if own or due.stands_for == EVENING else due.line
            self._stands_for = due.stands_for
            self._pauses.shown(due)
        return shown

    # What the machine is asked, and tells

    def _go_on(self) -> None:
        """Ask the machine at once, or set the timer to when to ask it, or to the next tick."""
        step = self._pauses.step()
        self._ask = step.ask
        if step.ask is not Ask.NOTHING and step.seconds <= 0:
            self._rang()
        else:
            self._timer.start(round(step.seconds * 1000))

    def _rang(self) -> None:
        asked, self._ask = self._ask, Ask.NOTHING
        if asked is Ask.NOTHING:
            self.tick()
            return
        self._timer.start(round(LOOK_AGAIN * 1000))  # should there be no answer at all
        if asked is Ask.IDLE:
            self.machine.ask_idle(self._heard_idle)
        else:
            self.machine.look(self._heard)

    def _heard_idle(self, idle: float | None) -> None:
        self._pauses.heard_idle(idle)
        self.tick()

    def _heard(self, reading: PresenceReading) -> None:
        self._pauses.heard(reading)
        self.tick()

    def _told_by_machine(self, change: PresenceChange) -> None:
        self.machine_told.emit(change)
        if self._following:
            self._pauses.told(change)
            self.tick()

    def _holds(self) -> tuple[Reason, ...]:
        """Windows of ours that no invitation comes into."""
        if self._pause is not None and self._pause.is_open:
            return (*self._others_open(), Reason.PAUSE_OPEN)
        return self._others_open()

    def _tell(self) -> None:
        """Say so when something about the rhythm has changed."""
        status = self._pauses.status()
        if status.next is not None and status.next <= self._pauses.now():
            status = replace(status, next=None)  # due already: that is no news at every tick
        if status != self._told:
            self._told = status
            self._events.pauses_changed.emit()

    def _settings_changed(self, _: object) -> None:
        self.tick()
        if not self._pauses.invites and self._arrival is not None:
            self._arrival.put_away()  # off, or a break from noting: nothing is asked any more

    def _moment_kept(self, _: object) -> None:
        """Noting by oneself is the pause, and the answer to a card that is up."""
        if self._arrival is not None and self._arrival.is_inviting:
            self._arrival.put_away()
            self._pauses.answered()
        self._pauses.captured()
        self._tell()

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        for what in (self._arrival, self._pause):
            if what is not None:
                what.wear(theme)

    def _arriving(self) -> Arrival:
        if self._arrival is None:
            self._arrival = arrival = self._arrive(self._theme)
            arrival.pause_requested.connect(self._pause_chosen)
            arrival.note_requested.connect(self._note_chosen)
            arrival.not_now_requested.connect(self._pauses.answered)
            arrival.fewer_requested.connect(self._fewer_chosen)
            arrival.evening_requested.connect(self._evening_chosen)
            arrival.rest_requested.connect(self._rest_chosen)
            arrival.keep_chosen.connect(self.keep_chosen)
            arrival.fewer_chosen.connect(self.fewer_chosen)
            arrival.stop_chosen.connect(self.stop_chosen)
            arrival.faded.connect(self._pauses.faded)
        return self._arrival

    def _guided(self) -> Guide:
        if self._pause is None:
            self._pause = self._guide(self._theme)
            self._pause.note_requested.connect(self._note_after_pause)
        return self._pause

    def _pause_chosen(self) -> None:
        self._pauses.answered()
        self.open_pause(self._line)

    def _note_chosen(self) -> None:
        self._pauses.answered()
        self.note_requested.emit(self._line)

    def _note_after_pause(self, value: str) -> None:
        self.note_after_pause_requested.emit(self._line, value)

    def _evening_chosen(self) -> None:
        self._pauses.answered()
        self.evening_requested.emit()

    def _fewer_chosen(self) -> None:
        self._pauses.answered()
        if self._stands_for:  # that is about this one time, and no other
            self._arriving().thank(self.occasions.let_time_go(self._stands_for))
            self.tick()
            return
        self._pauses.fewer()
        self._arriving().thank(self.tr("Thank you. Fewer from now on."))
        self._tell()

    def keep_chosen(self) -> None:
        """Asked how often: as before."""
        self._pauses.answered()
        self._pauses.as_usual()
        self._tell()

    def fewer_chosen(self) -> None:
        """Fewer from now on; the card says so."""
        self._fewer_chosen()

    def stop_chosen(self) -> None:
        """No more of them, until they are switched on again in Settings."""
        self._pauses.answered()
        self.off_requested.emit()

    def _rest_chosen(self, choice: RestChoice) -> None:
        self._pauses.answered()
        self.rest(choice.until)
