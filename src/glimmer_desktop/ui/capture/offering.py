"""What the form is offered to choose from: words, something to begin with, moments to link to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Family, MomentId, Word
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.ui.capture import offers
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.ui.capture.more.fold import Fold

_Answer = tuple[dict[Family, list[Word]], bool]


class Offering(QObject):
    """Serves one form. The shipped words do until a person's own have been read."""

    grown = Signal()  # the journal is not young any more
    refused = Signal(object)  # Known

    def __init__(
        self, capture: Capture, tasks: Tasks, vocabulary: Vocabulary, clock: Clock, form: MomentForm
    ) -> None:
        super().__init__(form)
        self._capture = capture
        self._tasks = tasks
        self._vocabulary = vocabulary
        self._clock = clock
        self._form = form
        self._itself: MomentId | None = None
        self._read: _Answer | None = None
        self._asked = False
        self._words_changed = True
        self.offer()
        form.extras.made.connect(self._serve_links)

    def offer_from(self, vocabulary: Vocabulary) -> None:
        """Offer other words from the next `offer` on; a person's own lists are read anew."""
        self._vocabulary = vocabulary
        self._words_changed = True
        if self._asked:
            self.ask()

    def offer_starters(self, young: bool) -> None:
        """Something to begin with, while the journal is young."""
        self._form.offer_starters(tuple(self._vocabulary.starters.values()) if young else ())

    def is_about(self, itself: MomentId) -> None:
        """The form changes this moment."""
        self._itself = itself

    def ask_once(self) -> None:
        """Read a person's own words, unless that was done already."""
        if not self._asked:
            self.ask()

    def ask(self) -> None:
        """Read them anew. Chips do not move under a pointer: they wait for `offer`."""
        self._asked = True

        def read() -> _Answer:
            return offers.read(self._capture.offered), self._capture.is_young()

        self._tasks.on_store(read, self._take, self._cannot)

    def has_news(self) -> bool:
        """Whether there are words that are not offered yet."""
        return self._read is not None or self._words_changed

    def offer(self) -> None:
        """Put what was read into the form; for a time when it is not in sight."""
        if self._read is not None:
            own, young = self._read
            self._read = None
            self.offer_words(own)
            self.offer_starters(young)
        elif self._words_changed:
            vocabulary = self._vocabulary
            self._form.offer(offers.shipped(vocabulary), offers.cue_order({}, vocabulary))
        self._words_changed = False

    def offer_words(self, own: offers.Own) -> None:
        """A person's own words and the shipped ones."""
        vocabulary = self._vocabulary
        self._form.offer(offers.together(own, vocabulary), offers.cue_order(own, vocabulary))

    def _take(self, answer: _Answer) -> None:
        self._read = answer
        if not answer[1]:
            self.grown.emit()

    def _cannot(self, _: Known) -> None:
        """The shipped words do; what is amiss with the store is told by the draft."""
        self._asked = False

    def _serve_links(self, fold: Fold) -> None:
        from glimmer_desktop.ui.capture.more.links import Links

        links = Links(
            self._capture, self._tasks, self._clock, fold.came_before, lambda: self._itself
        )
        links.refused.connect(self.refused)
