"""How an invitation arrives: as a warm spark in the tray, a notification, or the card.

The person chose the rung; where it cannot be had, the next one takes its place. None of them takes
the keyboard. What came of an invitation is told in the same words whichever way it came.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.settings.arrivals import Way, first_way
from glimmer_desktop.settings.schema import ArrivalChoice
from glimmer_desktop.ui.pause.screens import windows_choose_places
from glimmer_desktop.ui.pause.wording import choice_words, evening_line, how_often_question

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from glimmer_desktop.services.ports.notifications import Notifications
    from glimmer_desktop.services.rests import RestChoice
    from glimmer_desktop.ui.pause.card_window import CardWindow
    from glimmer_desktop.ui.theme.theme import Theme

SPARK_STAYS: Final = 10 * 60
"""Seconds for which the spark is warm. It disturbs less than a card, and is noticed later."""

_INVITATION: Final = ("pause", "note", "not-now", "fewer-of-these")
_AT_OWN_TIME: Final = ("pause", "note", "not-now", "let-time-go")
_EVENING: Final = ("sit-down", "not-today")
_QUESTION: Final = ("keep", "fewer", "stop")


class Spark(Protocol):
    """The icon in the tray, as far as an invitation is concerned."""

    @property
    def available(self) -> bool: ...

    def warm(self, line: str) -> None: ...

    def cool(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """What an invitation can come by; each is asked for when it is needed."""

    chosen: Callable[[], ArrivalChoice]
    notifications: Callable[[], Notifications]
    ring: Callable[[], None]
    spark: Spark
    screen: Callable[[], QScreen | None]


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    """An invitation, or the question how often. Two of the same words are two."""

    line: str
    offers: Sequence[str]
    rests: Sequence[RestChoice] = ()
    own: str = ""
    """The person's own words, for the card alone."""


class Arrival(QObject):
    """One invitation at a time; says what came of it by exactly one signal."""

    pause_requested = Signal()
    note_requested = Signal()
    not_now_requested = Signal()
    fewer_requested = Signal()
    evening_requested = Signal()
    rest_requested = Signal(object)  # RestChoice
    keep_chosen = Signal()  # these three answer how often
    fewer_chosen = Signal()
    stop_chosen = Signal()
    faded = Signal()  # went by itself, unanswered
    closed = Signal()  # put away, opened and left, or never seen: counts as nothing

    def __init__(self, ways: Ways, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = ways
        self._theme = theme
        self._card: CardWindow | None = None
        self._notified_by: Notifications | None = None
        self._said: _Said | None = None
        self._opened = False
        self._warm = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._warm.timeout.connect(self._cooled)

    def invite(self, line: str, rests: Sequence[RestChoice]) -> bool:
        """Bring one line, with its choices; False when there is no way to."""
        return self._bring(_Said(line, _INVITATION, rests))

    def invite_at_own_time(self, line: str, rests: Sequence[RestChoice], own: str) -> bool:
        """Bring one at a time that the person chose for something. The card says their own words,
        if there are any; what others may see, as a notification, says the line. False as above."""
        return self._bring(_Said(line, _AT_OWN_TIME, rests, own))

    def invite_to_evening(self, rests: Sequence[RestChoice]) -> bool:
        """Bring the offer of an evening sitting. False as above."""
        return self._bring(_Said(evening_line(), _EVENING, rests))

    def ask_how_often(self) -> bool:
        """Bring the question: keep, fewer, or stop? False as above."""
        return self._bring(_Said(how_often_question(), _QUESTION))

    @property
    def is_inviting(self) -> bool:
        """Whether one waits for an answer."""
        return self._said is not None

    @property
    def is_asking(self) -> bool:
        """Whether it is the question how often."""
        return self._said is not None and self._said.offers is _QUESTION

    def open(self) -> None:
        """The person wants to see it: the card, whichever way it came."""
        said = self._said
        if said is None:
            return
        self._leave_others()
        self._notified_by = None
        self._opened = True
        if not self._by_card(said):
            self._end()
            self.closed.emit()

    def thank(self, words: str) -> None:
        """Say one last line where the answer was given."""
        if self._card is not None and self._card.isVisible():
            self._card.thank(words)
        elif self._notified_by is not None:
            self._notified_by.show("Glimmer", words, (), lambda _state, _key: None)

    def put_away(self) -> None:
        """Go at once; says nothing."""
        self._end()
        if self._card is not None:
            self._card.put_away()

    def wear(self, theme: Theme) -> None:
        """Put a theme on."""
        self._theme = theme
        if self._card is not None:
            self._card.wear(theme)

    # The rungs

    def _bring(self, said: _Said) -> bool:
        self.put_away()
        self._said = said
        self._opened = False
        self._notified_by = None
        chosen = self._ways.chosen()
        bell = chosen is ArrivalChoice.CARD_WITH_BELL
        way = first_way(chosen, tray=self._ways.spark.available, places=windows_choose_places())
        if way is Way.SPARK:
            self._by_spark(said)
        elif way is Way.NOTIFICATION:
            self._by_notification(said, bell=bell)
        elif not self._by_card(said, bell=bell):
            self._end()
        return self.is_inviting

    def look_for_spark(self) -> None:
        """Trays come and go: what a warm spark stood for that has gone comes another way."""
        said = self._said
        if said is None or not self._warm.isActive() or self._ways.spark.available:
            return
        if not self._bring(said):
            self.closed.emit()

    def _by_spark(self, said: _Said) -> None:
        self._ways.spark.warm(said.line)
        self._warm.start(SPARK_STAYS * 1000)

    def _by_notification(self, said: _Said, *, bell: bool) -> None:
        """Where it cannot be shown the card comes, within a second, perhaps before this returns."""
        self._notified_by = notifications = self._ways.notifications()
        notifications.show(
            self.tr("An invitation"),
            said.line,
            [(key, choice_words(key)) for key in said.offers],
            lambda state, key: self._notified(said, bell, state, key),
            bell=bell,
        )

    def _by_card(self, said: _Said, *, bell: bool = False) -> bool:
        card = self._card_window()
        if said.offers is _QUESTION:
            there = card.ask_how_often()
        elif said.offers is _EVENING:
            there = card.invite_to_evening(said.line, said.rests)
        else:
            tied = said.offers is _AT_OWN_TIME
            there = card.invite(said.own or said.line, said.rests, at_own_time=tied)
        if there and bell:
            self._ways.ring()
        return there

    # What came of it

    def _notified(self, said: _Said, bell: bool, state: NotifyState, key: str) -> None:
        if self._said is not said:
            return
        if state is NotifyState.FAILED:
            self._notified_by = None
            if not self._by_card(said, bell=bell):
                self._end()
                self.closed.emit()
        elif state is NotifyState.CHOSEN and not key:
            self.open()
        elif state is NotifyState.CHOSEN:
            self._answered(key)
        else:
            self._end()
            (self.faded if state is NotifyState.EXPIRED else self.closed).emit()

    def _answered(self, key: str) -> None:
        self._end()
        intents = {
            "pause": self.pause_requested,
            "note": self.note_requested,
            "not-now": self.not_now_requested,
            "fewer-of-these": self.fewer_requested,
            "let-time-go": self.fewer_requested,
            "sit-down": self.evening_requested,
            "not-today": self.not_now_requested,
            "keep": self.keep_chosen,
            "fewer": self.fewer_chosen,
            "stop": self.stop_chosen,
        }
        intents[key].emit()

    def _rest_chosen(self, choice: RestChoice) -> None:
        self._end()
        self.rest_requested.emit(choice)

    def _cooled(self) -> None:
        self._end()
        self.faded.emit()

    def _card_faded(self) -> None:
        """One that the person had opened was noticed, whatever they made of it."""
        opened = self._opened
        self._end()
        (self.closed if opened else self.faded).emit()

    def _card_closed(self) -> None:
        self._end()
        self.closed.emit()

    def _end(self) -> None:
        """Nothing waits for an answer any more. The card goes by itself."""
        self._said = None
        self._leave_others()

    def _leave_others(self) -> None:
        self._warm.stop()
        self._ways.spark.cool()
        if self._notified_by is not None:
            self._notified_by.take_back()

    def _card_window(self) -> CardWindow:
        if self._card is None:
            from glimmer_desktop.ui.pause.card_window import CardWindow

            self._card = card = CardWindow(self._theme, screen=self._ways.screen)
            for key, intent in (
                ("pause", card.pause_requested),
                ("note", card.note_requested),
                ("not-now", card.not_now_requested),
                ("fewer-of-these", card.fewer_requested),
                ("sit-down", card.evening_requested),
                ("keep", card.keep_chosen),
                ("fewer", card.fewer_chosen),
                ("stop", card.stop_chosen),
            ):
                intent.connect(lambda key=key: self._answered(key))
            card.rest_requested.connect(self._rest_chosen)
            card.faded.connect(self._card_faded)
            card.closed.connect(self._card_closed)
        return self._card
