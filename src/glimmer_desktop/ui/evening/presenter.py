"""What an evening does: laying the day out, asking, holding the page, keeping it, putting it away.

The window opens at once and takes words whatever the store does; the day joins when it answers.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.evening import Beside, day_of
from glimmer_desktop.domain.moment import Draft, Moment, MomentId
from glimmer_desktop.services.capture import check
from glimmer_desktop.services.evening import Evenings, Laid, Question, slot_of
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture.draft_holder import TRY_AGAIN_MS, DraftHolder
from glimmer_desktop.ui.capture.drafts import said_since, united
from glimmer_desktop.ui.capture.sending import Sending
from glimmer_desktop.ui.capture.taking_back import TakingBack
from glimmer_desktop.ui.evening.earlier import EarlierEvening, in_full
from glimmer_desktop.ui.evening.thumbnails import Thumbnails
from glimmer_desktop.ui.evening.window import EveningWindow
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.toast import Toast
from glimmer_desktop.ui.words import say


class EveningPresenter(QObject):
    """`build` once, `open` as often as wanted; both on the UI thread."""

    about_to_show = Signal(object, int)  # EveningWindow, X11 time of the click or 0
    moment_asked = Signal(object, bool)  # Moment, and whether it was uncovered here

    def __init__(self, evenings: Evenings, tasks: Tasks, events: AppEvents, clock: Clock) -> None:
        super().__init__()
        self._evenings = evenings
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._day: date | None = None
        self._begun: datetime | None = None  # when the page was, for whenever it is kept
        self._question = Question()
        self._laid = 0  # answers of the store to earlier questions are not heard
        self._taken_up = False
        self._asked_in_vain = False
        self._ask_again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._ask_again.timeout.connect(self._ask)

    def build(self, theme: Theme) -> EveningWindow:
        """Make the window, hidden. No I/O."""
        self.window = EveningWindow(theme, self._clock.now)
        self.toast = Toast(theme)
        self._holder = DraftHolder(self._evenings, self._tasks, self._draft, self)
        self._sending = Sending(self._evenings, self._tasks, self)
        self._taking_back = TakingBack(self._evenings, self._tasks, self.toast, self._draft)
        Thumbnails(self._evenings, self._tasks, self.window.beside)
        self._earlier = EarlierEvening(
            self.window.writing.earlier, self._evenings, self._tasks, self._events, self.toast
        )
        self._connect()
        return self.window

    def open(self, pressed_at: int = 0) -> None:
        """Bring the window up with the keyboard in the page of the day.

        A page of another day that could not be held yet stays: nothing takes its place.
        """
        today = self._evenings.today()
        if not self.window.isVisible():
            self.window.tell("")
            self._earlier.begin()
            if self._day != today and not self._may_be_lost():
                self._begin(today)
        self.about_to_show.emit(self.window, pressed_at)
        self.window.bring_up()

    def keep(self) -> None:
        """Keep what is written, once."""
        if self._sending.under_way:
            return
        draft = self._draft()
        try:
            check(draft)
        except Known as known:
            self.window.tell(say(known))
            return
        self._send(draft)

    def put_away_now(self) -> None:
        """Hide the window; the page stays as a draft of its evening."""
        self._holder.hold_now()
        self.window.hide()

    def leave(self) -> None:
        """The companion ends: what is written is held, even if the draft before was never read."""
        if self._day is None:
            return
        self._holder.leave()
        said, slot, taken_up = self._draft(), slot_of(self._day), self._taken_up
        left = self._sending.left_of(said)

        def hold() -> None:
            before = None if taken_up else self._evenings.held(slot)
            self._evenings.hold_draft(_over(before, left()), slot)
            self._evenings.leave_shelter()

        if taken_up or self._sending.under_way or said.says_something():
            self._tasks.on_store(hold)
        self.window.hide()
        self.toast.hide()

    # The day

    def _begin(self, day: date) -> None:
        """Another day's page, blank until its draft is read."""
        self._day = day
        self._laid += 1  # what was asked for another day is not for this one
        self._begun = None
        self._question = Question()
        self._taken_up = False
        self._earlier.begin()
        self.window.show_draft(Draft())
        self._holder.wait_for(slot_of(day))
        is_today = day == self._evenings.today()
        title = self.tr("Today") if is_today else self.tr("That day")
        self.window.beside.begin(title)
        self.window.writing.begin(in_full(day, self.window.locale()))

    def _ask(self) -> None:
        """What the day holds, once the window is in sight."""
        day = self._day
        if day is None:
            return
        self._laid += 1
        number, evenings = self._laid, self._evenings
        self._tasks.on_store(
            lambda: evenings.lay_out(day),
            lambda laid: self._lay(number, laid),
            lambda known: self._cannot(number, known),
        )

    def _lay(self, number: int, laid: Laid) -> None:
        if number != self._laid:
            return
        self._ask_again.stop()
        if self._asked_in_vain:  # that is over; what else was told stays
            self._asked_in_vain = False
            self.window.tell("")
        if not self._taken_up:
            self._take_up(laid.held)
        self._ask_over(laid.beside)
        self.window.beside.show_day(laid.beside, self._evenings.quiet_line)
        self._earlier.offer(laid.earlier, self._shown_day)

    def _take_up(self, held: Draft | None) -> None:
        """The page as it was left stands above what was written meanwhile."""
        self._taken_up = True
        if held is not None:
            self._begun = held.noticed_at
            self._question = self._evenings.asked_by(held.prompt or "")
            self.window.show_draft(united(held, self.window.draft()))
        if not self._sending.under_way:
            self._holder.go_on(held or Draft(), slot_of(self._shown_day))

    def _cannot(self, number: int, known: Known) -> None:
        if number != self._laid:
            return
        self._asked_in_vain = True
        self._ask_over(Beside())
        self.window.tell_trouble(known)
        if self.window.isVisible() or self._draft().says_something():
            self._ask_again.start()

    def _ask_over(self, beside: Beside) -> None:
        """The question of the day; one that a page was begun with stays over it."""
        if not (self._question.key and self.window.draft().says_something()):
            self._question = self._evenings.question(self._shown_day, hard=beside.was_hard)
        self.window.writing.ask(self._question.text)

    def _look_again(self, _: object) -> None:
        """Something of the day may be another now."""
        if self.window.isVisible() and self._taken_up:
            self._ask()

    def _go_on_with(self, earlier: date) -> None:
        """To the page of an evening that was left open, once the one that is here is held."""
        here, slot = self._draft(), slot_of(self._shown_day)
        if self._sending.under_way:
            return
        self._holder.rest()

        def turn(_: object) -> None:
            if self._draft() != here:  # more was written meanwhile
                self._go_on_with(earlier)
                return
            self._begin(earlier)
            self._ask()
            self.window.writing.take_to_page()

        def stay(known: Known) -> None:
            self._holder.go_on(Draft(), slot)
            self.window.tell_trouble(known)

        self._tasks.on_store(lambda: self._evenings.hold_draft(here, slot), turn, stay)

    # Keeping

    def _send(self, draft: Draft) -> None:
        self._holder.rest()
        slot = slot_of(self._shown_day) if self._taken_up else None
        self._sending.send(draft, draft, slot)

    def _was_kept(self, moment: Moment, sent: Draft) -> None:
        rest = said_since(self._draft(), sent)
        self._evenings.sat_down(self._shown_day)
        self._begun = None
        self.window.show_draft(rest)
        self._holder.is_kept()
        if self._taken_up:
            self._holder.go_on(Draft(), slot_of(self._shown_day))
        if rest.says_something():
            self.window.tell(self.tr("Kept. What came after it is still here."))
        else:
            self.window.hide()
        self._events.moment_kept.emit(moment)
        self._taking_back.offer(moment, screen_of(self.window))

    def _was_not_kept(self, known: Known) -> None:
        """The words stay, and whoever put them away meanwhile sees them again."""
        if self._taken_up:
            self._holder.go_on(Draft(), slot_of(self._shown_day))
        self.window.tell_trouble(known)
        if not self.window.isVisible():
            self.window.bring_up()

    def _taken_back(self, moment_id: MomentId, draft: Draft) -> None:
        """The page lies open again as it was, on the day that it is of."""
        written = day_of(draft.noticed_at) if draft.noticed_at else self._shown_day
        self._events.moment_let_go.emit(moment_id)
        if written != self._day:
            self._begin(written)
        self._taken_up = True
        self._begun = draft.noticed_at
        self._question = self._evenings.asked_by(draft.prompt or "")
        self.window.show_draft(draft)
        self._holder.go_on(draft, slot_of(written))
        self.about_to_show.emit(self.window, 0)
        self.window.bring_up()

    # Inside

    @property
    def _shown_day(self) -> date:
        return self._day or self._evenings.today()

    def _draft(self) -> Draft:
        """The page with its question and the time it was begun; nothing where it says nothing."""
        said = self.window.draft()
        if not said.says_something():
            return Draft()
        self._begun = self._begun or self._clock.now()
        return replace(said, noticed_at=self._begun, prompt=self._question.key or None)

    def _may_be_lost(self) -> bool:
        return self._draft().says_something() and not self._holder.has_all

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self.window.draft().text)
        self.window.tell(self.tr("Copied."))

    def _connect(self) -> None:
        window, events = self.window, self._events
        window.keep_requested.connect(self.keep)
        window.put_away_requested.connect(self.put_away_now)
        window.copy_requested.connect(self._copy_words)
        window.painted.connect(self._ask)
        window.writing.changed.connect(self._holder.note_change)
        window.writing.words.refused.connect(window.tell_trouble)
        self._earlier.go_on_wanted.connect(self._go_on_with)
        self._earlier.refused.connect(window.tell_trouble)
        window.beside.moment_asked.connect(self.moment_asked)
        self._holder.troubled.connect(window.tell_trouble)
        self._holder.relieved.connect(lambda: window.tell(""))
        self._sending.kept.connect(self._was_kept)
        self._sending.refused.connect(self._was_not_kept)
        self._taking_back.taken_back.connect(self._taken_back)
        for changed in events.of_moments:
            changed.connect(self._look_again)
        events.theme_changed.connect(self._wear)

    def _wear(self, theme: Theme) -> None:
        self.window.wear(theme)
        self.toast.wear(theme)


def _over(before: Draft | None, later: Draft) -> Draft:
    """Both, where the earlier one was never taken up; its own question and time stay."""
    if before is None:
        return later
    both = united(before, later)
    return replace(both, noticed_at=before.noticed_at, prompt=before.prompt)
