"""What the capture window does: opening, holding, keeping, putting away, taking back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Kind, Moment, MomentId
from glimmer_desktop.services.capture import Capture, check
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT, WHILE_LOCKED_SLOT
from glimmer_desktop.services.prompting import Prompting
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.capture.draft_holder import TRY_AGAIN_MS, DraftHolder
from glimmer_desktop.ui.capture.drafts import (
    said_since,
    taken_up,
    to_hold,
    united,
    with_text,
    with_value,
)
from glimmer_desktop.ui.capture.offering import Offering
from glimmer_desktop.ui.capture.photo_desk import PhotoDesk
from glimmer_desktop.ui.capture.questions import Questions
from glimmer_desktop.ui.capture.sending import Sending
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.taking_back import TakingBack
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.toast import Toast
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock


class CapturePresenter(QObject):
    """`build` once, `open` as often as wanted; both on the UI thread."""

    about_to_show = Signal(object, int)  # CaptureWindow, X11 time of the key press or 0
    size_chosen = Signal(object)  # Size: to be remembered
    put_away = Signal()  # the window is gone; the keyboard may go back to where it was

    def __init__(
        self,
        capture: Capture,
        tasks: Tasks,
        events: AppEvents,
        clock: Clock,
        vocabulary: Vocabulary,
    ) -> None:
        super().__init__()
        self._capture = capture
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._vocabulary = vocabulary
        self._slot = WHILE_LOCKED_SLOT if capture.is_locked else CAPTURE_SLOT
        self._size = Size.USUAL
        self._kind_line = True
        self._keep_when_ready = False
        self._taken_up = False
        self._asking = False
        self._asked_in_vain = False
        self._ask_again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._ask_again.timeout.connect(self._ask_for_draft)

    def build(
        self,
        theme: Theme,
        settings: Settings,
        *,
        whole: bool = False,
        young: bool = False,
        prompting: Prompting | None = None,
    ) -> CaptureWindow:
        """Make the window, hidden. No I/O.

        `whole`: all that can be said was shown last; `young`: the journal holds little so far.
        `prompting` asks something above an empty note; without it nothing does.
        """
        self._whole = whole
        self._settings_changed(settings)
        self.window = CaptureWindow(theme, self._clock)
        self.toast = Toast(theme)
        self._form = self.window.form
        self._sending = Sending(self._capture, self._tasks, self)
        self._taking_back = TakingBack(self._capture, self._tasks, self.toast, self._form.draft)
        self.offering = Offering(
            self._capture, self._tasks, self._vocabulary, self._clock, self._form
        )
        self.offering.offer_starters(young)
        self._questions = Questions(prompting, self._form) if prompting else None
        self._holder = DraftHolder(
            self._capture, self._tasks, lambda: to_hold(self._form.draft()), self
        )
        self._desk = PhotoDesk(self._capture, self._tasks, self._form.photos)
        self._connect()
        return self.window

    def open(
        self,
        text: str = "",
        pressed_at: int = 0,
        prompt: str = "",
        *,
        value: str = "",
        after_pause: bool = False,
    ) -> None:
        """Bring the window up with the keyboard in the text; `text` and `value` are added to what
        is there.

        `prompt` is the key of the invitation that is being answered, if it is one. After a pause
        what was done next is near.
        """
        opens = not self.window.isVisible()
        if opens:
            self._make_ready()
            self._form.offer_did_next(after_pause)
        if opens or prompt:
            self._remember_prompt(prompt)
        if opens and self._questions and not (text or prompt or value):
            self._questions.begin()
        if text or value:
            self._form.show_draft(with_value(with_text(self._form.draft(), text), value))
            self._holder.note_change()
        self.about_to_show.emit(self.window, pressed_at)
        self.window.bring_up()

    def offer_from(self, vocabulary: Vocabulary) -> None:
        """Offer other words from the next opening on; a person's own lists are read anew."""
        self._vocabulary = vocabulary
        self.offering.offer_from(vocabulary)

    def keep(self) -> None:
        """Keep what is said, once; pictures on their way are waited for."""
        if self._sending.under_way:
            return
        draft = self._form.finished_draft()
        self._keep_when_ready = bool(self._form.photos.waiting())
        if self._keep_when_ready:
            self.window.tell(self.tr("A picture is still on its way. Then this is kept."))
            return
        try:
            check(draft)
        except Known as known:
            self.window.tell(say(known))
            return
        self._send(draft)

    def put_away_now(self) -> None:
        """Hide the window; what is said stays as a draft."""
        self._keep_when_ready = False
        self._holder.hold_now()
        if self.window.isVisible() and self._form.draft().says_something():
            announce(self.window, self.tr("Put away. What is said waits here."))
        self._hide()

    def leave(self) -> None:
        """Put away for good: what is said is held, even if the draft before it was never read.

        What is being kept is held too, should that not succeed.
        """
        self._holder.leave()
        said = self._form.draft()
        left = self._sending.left_of(said)
        slot = self._slot
        unread = slot == CAPTURE_SLOT and not self._taken_up
        before = self._capture.held_draft if unread else lambda: None

        def hold() -> None:
            self._capture.hold_draft(united(before() or Draft(), left()), slot)
            self._capture.leave_shelter()

        if self._taken_up or self._sending.under_way or said.says_something():
            self._tasks.on_store(hold)  # else nothing was noted: the store stays closed
        self._hide()
        self.toast.hide()

    # Opening

    def _make_ready(self) -> None:
        """Whatever may move chips is done before they are in sight."""
        self.offering.offer()
        self._form.offer_gratitude(self._gratitude)
        made = self._form.extras.is_made()
        self._form.set_size(self._size if made else min(self._size, Size.USUAL))
        self._form.when.refresh()
        self.window.tell("")

    def _remember_prompt(self, prompt: str) -> None:
        """What asked for a note, as long as nothing else has been said."""
        draft = self._form.draft()
        if draft.prompt != (prompt or None) and not draft.says_something():
            self._form.show_draft(replace(draft, prompt=prompt or None))

    def _painted(self) -> None:
        """It is in sight: now there is time for what stands at its end, and for the store."""
        if self._form.size_shown() is not self._size:
            self._form.set_size(self._size)
        self._ask_for_draft()
        self.offering.ask_once()
        if self._questions:
            self._questions.remember()

    def _ask_for_draft(self) -> None:
        if not self._taken_up and not self._asking:
            self._asking = True
            slot = self._slot
            ask = self._capture.held_draft
            self._tasks.on_store(lambda: ask(slot), self._take_up, self._cannot_take_up)

    def _take_up(self, held: Draft | None) -> None:
        """The kept draft stands above what was typed meanwhile."""
        self._asking = False
        self._taken_up = True
        self._ask_again.stop()
        if self._asked_in_vain:  # that is over; what else was told stays
            self._asked_in_vain = False
            self.window.tell("")
        if held is not None:
            self._form.show_draft(taken_up(held, self._form.draft()))
        if not self._sending.under_way:
            self._holder.go_on(held or Draft(), self._slot)

    def _cannot_take_up(self, known: Known) -> None:
        self._asking = False
        self._asked_in_vain = True
        self.window.tell_trouble(known)
        if self.window.isVisible() or self._form.draft().says_something():
            self._ask_again.start()

    # Keeping

    def _send(self, draft: Draft) -> None:
        self._holder.rest()
        slot = self._slot if self._taken_up else None
        self._sending.send(draft, self._form.draft(), slot)

    def _was_kept(self, moment: Moment, sent: Draft) -> None:
        rest = said_since(self._form.draft(), sent)
        self._form.show_draft(rest)
        self._holder.is_kept()
        if self._taken_up:
            self._holder.go_on(Draft(), self._slot)
        if rest.says_something() or self._form.photos.waiting():
            self.window.tell(self.tr("Kept. What came after it is still here."))
        else:
            self._hide()
        self._events.moment_kept.emit(moment)
        if self._capture.is_locked:
            self._taking_back.tell_sealed(self._screen())
            return
        kind = self._kind_line and moment.kind is Kind.TRIGGER
        self._taking_back.offer(
            moment, self._screen(), self._vocabulary.after_trigger if kind else ""
        )
        self.offering.ask()

    def _was_not_kept(self, known: Known) -> None:
        """The words stay, and whoever put them away meanwhile sees them again."""
        if self._taken_up:
            self._holder.go_on(Draft(), self._slot)
        self.window.tell_trouble(known)
        if not self.window.isVisible():
            self.window.bring_up()

    def _taken_back(self, moment_id: MomentId, draft: Draft) -> None:
        self._form.show_draft(united(draft, self._form.draft()))
        self._holder.go_on(draft)
        self._events.moment_let_go.emit(moment_id)
        self.open()

    # Pictures

    def _picture_refused(self, known: Known) -> None:
        self._keep_when_ready = False
        self.window.tell(say(known))

    def _pictures_settled(self) -> None:
        if self._keep_when_ready:
            self.window.tell("")
            self.keep()

    # Telling

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(filter(None, self._form.draft().written)))
        self.window.tell(self.tr("Copied."))

    def _hide(self) -> None:
        if self.window.isVisible():
            self.window.hide()
            self.put_away.emit()

    def _screen(self) -> QScreen:
        return screen_of(self.window)

    def _connect(self) -> None:
        window, form = self.window, self._form
        window.keep_requested.connect(self.keep)
        window.put_away_requested.connect(self.put_away_now)
        window.copy_requested.connect(self._copy_words)
        window.painted.connect(self._painted)
        form.changed.connect(self._holder.note_change)
        form.undo_beyond.connect(self._taking_back.take_back_by_key)
        form.files_offered.connect(self._desk.offer_files)
        form.image_offered.connect(self._desk.offer_image)
        form.refused.connect(window.tell_trouble)
        self._desk.refused.connect(self._picture_refused)
        self._desk.settled.connect(self._pictures_settled)
        self._holder.troubled.connect(window.tell_trouble)
        self._holder.relieved.connect(lambda: window.tell(""))
        self._sending.kept.connect(self._was_kept)
        self._sending.refused.connect(self._was_not_kept)
        self._taking_back.taken_back.connect(self._taken_back)
        form.size_chosen.connect(self._size_chosen)
        self.offering.refused.connect(window.tell_trouble)
        self._events.settings_changed.connect(self._settings_changed)
        self._events.theme_changed.connect(self._wear)

    def _settings_changed(self, settings: Settings) -> None:
        """The size holds from the next opening on."""
        full = Size.WHOLE if self._whole else Size.USUAL
        self._size = Size.SMALL if settings.compact_capture else full
        self._kind_line = settings.kind_line
        self._gratitude = settings.gratitude

    def _size_chosen(self, size: Size) -> None:
        self._size = size
        self._whole = size is Size.WHOLE
        self.size_chosen.emit(size)

    def _wear(self, theme: Theme) -> None:
        self.window.wear(theme)
        self.toast.wear(theme)
