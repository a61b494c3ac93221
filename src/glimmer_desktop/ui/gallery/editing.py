"""Changing a kept moment: its form is filled, held while it changes, and kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Family, Moment, Word
from glimmer_desktop.services.capture import Capture, check
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.ui.capture import offers
from glimmer_desktop.ui.capture.draft_holder import DraftHolder
from glimmer_desktop.ui.capture.offering import Offering
from glimmer_desktop.ui.capture.photo_desk import PhotoDesk
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.gallery.edit_pane import EditPane
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

_Answer = tuple[Draft | None, dict[Family, list[Word]]]


class Editing(QObject):
    """One moment at a time. What was changed and not kept is held under the moment's id."""

    ready = Signal()  # the form is filled and may be shown
    kept = Signal(object)  # Moment, as it is now

    def __init__(
        self,
        pane: EditPane,
        capture: Capture,
        tasks: Tasks,
        vocabulary: Vocabulary,
        clock: Clock,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._form = pane.form
        self._capture = capture
        self._tasks = tasks
        self._offering = Offering(capture, tasks, vocabulary, clock, self._form)
        self._moment: Moment | None = None
        self._wanted: Moment | None = None
        self._untouched = Draft()
        self._sending = False
        self._changed: list[Moment] = []
        self._keep_when_settled = False
        self._holder = DraftHolder(capture, tasks, self._form.draft, self)
        self._desk = PhotoDesk(capture, tasks, self._form.photos)
        self._connect()

    def offer_from(self, vocabulary: Vocabulary) -> None:
        """Offer other words from the next moment on."""
        self._offering.offer_from(vocabulary)

    def begin(self, moment: Moment) -> None:
        """Fill the form with the moment, or with the changes held for it."""

        def read() -> _Answer:
            return self._capture.held_draft(moment.id), offers.read(self._capture.offered)

        def fill(answer: _Answer) -> None:
            if self._wanted is moment:  # else the window shows something else by now
                self._fill(moment, answer)

        self._wanted = moment
        self._tasks.on_store(read, fill, self._tell)

    def leave(self) -> None:
        """Go without keeping: changes are held, an untouched form leaves nothing behind."""
        moment, self._moment = self._moment, None
        self._wanted = None
        self._keep_when_settled = False
        if moment is None:
            return
        if self._sending:
            self._hold_unless_changed(moment)
        elif self._form.draft() == self._untouched:
            self._holder.rest()
            self._drop(moment)
        else:
            self._holder.hold_and_rest()

    def _hold_unless_changed(self, moment: Moment) -> None:
        """Nobody waits for the outcome any more: if it does not succeed, the words are held."""
        draft, changed = self._form.draft(), self._changed
        self._tasks.on_store(
            lambda: None if changed else self._capture.hold_draft(draft, moment.id),
            failed=self._tell,
        )

    def restore(self) -> None:
        """Forget the changes: the moment as it was."""
        if self._moment is None:
            return
        self._holder.rest()
        self._drop(self._moment)
        self._form.show_draft(self._moment.as_draft())
        self._untouched = self._form.draft()
        self._holder.go_on(self._untouched, self._moment.id)
        self._pane.tell("")
        self._form.focus_note()

    def keep(self) -> None:
        """Keep the changes, once; a picture on its way is waited for."""
        moment = self._moment
        if moment is None or self._sending:
            return
        if self._form.photos.waiting():
            self._keep_when_settled = True
            self._pane.tell(self.tr("A picture is still on its way. Then this is kept."))
            return
        draft = self._form.finished_draft()
        try:
            check(draft)
        except Known as known:
            self._tell(known)
            return
        self._send(moment, draft)

    def _send(self, moment: Moment, draft: Draft) -> None:
        self._sending = True
        self._holder.rest()
        changed = self._changed = []  # the store thread's own, in the order of its work

        def change() -> Moment:
            changed.append(self._capture.change(moment, draft))
            self._capture.hold_draft(Draft(), moment.id)
            return changed[0]

        def done(now: Moment) -> None:
            self._sending = False
            self._moment = None
            self.kept.emit(now)

        def not_done(known: Known) -> None:
            self._sending = False
            self._tell(known)
            if self._moment is moment:
                self._holder.go_on(self._untouched, moment.id)

        self._tasks.on_store(change, done, not_done)

    def _fill(self, moment: Moment, answer: _Answer) -> None:
        held, own = answer
        self._moment = moment
        self._offering.is_about(moment.id)
        self._offering.offer_words(own)
        self._form.set_size(Size.USUAL)
        self._form.show_draft(moment.as_draft())
        self._untouched = self._form.draft()
        if held is not None:
            self._form.show_draft(held)
        words = self.tr("These are the changes you had begun.") if held is not None else ""
        self._pane.tell(words)
        self._holder.go_on(self._form.draft(), moment.id)
        self.ready.emit()

    def _drop(self, moment: Moment) -> None:
        self._tasks.on_store(
            lambda: self._capture.hold_draft(Draft(), moment.id), failed=self._tell
        )

    def _connect(self) -> None:
        self._form.changed.connect(self._holder.note_change)
        self._form.files_offered.connect(self._desk.offer_files)
        self._form.image_offered.connect(self._desk.offer_image)
        self._form.refused.connect(self._tell)
        self._offering.refused.connect(self._tell)
        self._pane.keep_requested.connect(self.keep)
        self._pane.restore_requested.connect(self.restore)
        self._holder.troubled.connect(self._tell)
        self._desk.refused.connect(self._tell)
        self._desk.settled.connect(self._pictures_settled)

    def _pictures_settled(self) -> None:
        if self._keep_when_settled:
            self._keep_when_settled = False
            self.keep()

    def _tell(self, known: Known) -> None:
        self._pane.tell(say(known))
