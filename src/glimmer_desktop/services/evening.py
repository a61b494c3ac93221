"""An evening sitting: a day's moments, one question over them, and a page that is kept as a moment.

Drafts lie in one slot for each day, so that an evening that was left is still there the next one.
What the questions remember is their own keys and days: nothing of what anybody wrote.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.evening import Beside, beside, day_of, question_for
from glimmer_desktop.domain.moment import Draft, Kind, Moment, MomentId
from glimmer_desktop.services.sheltering import DraftShelter, grown

if TYPE_CHECKING:
    from glimmer_desktop.domain.query import MomentQuery
    from glimmer_desktop.services.capture import Capture
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.vocabulary import Vocabulary

MOST_BESIDE = 60
"""Moments of each kind that lie beside a page; a fuller day goes on in the gallery."""
_READ = 400
"""Moments of a day that are looked at, the newest."""
_SLOTS = "evening "

_log = logging.getLogger(__name__)


class EveningMemory(Protocol):
    """Which question was asked when, and the day of the last sitting. A file that cannot be read
    is as good as none."""

    def asked(self) -> Mapping[str, date]:
        """Each key with the day it was asked last."""

    def remember(self, asked: Mapping[str, date]) -> None:
        """In place of what was remembered.

        Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
        """

    def sat(self) -> date | None:
        """The day whose page was kept last."""

    def remember_sitting(self, day: date) -> None:
        """That a page of that day was kept. Raises as `remember` does."""


@dataclass(frozen=True, slots=True)
class Question:
    """One line over the day: what is kept with the page, and what is read."""

    key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """What lies ready for a day: its draft, its moments, and an earlier evening still open."""

    held: Draft | None
    beside: Beside
    earlier: date | None


class Evenings:
    """`today`, `has_sat`, `sat_down`, `question` and `asked_by` are for the window's thread; all
    else belongs on the store's. Raises what the journal raises."""

    def __init__(
        self,
        journal: Journal,
        capture: Capture,
        clock: Clock,
        words: Callable[[], Vocabulary],
        *,
        memory: EveningMemory,
        shelter: DraftShelter,
    ) -> None:
        self._journal = journal
        self._capture = capture
        self._clock = clock
        self._words = words
        self._memory = memory
        self._shelter = shelter
        self._sat_on: date | None = None

    # Asking

    def today(self) -> date:
        """The person's day, which turns at four in the morning."""
        return day_of(self._clock.now())

    def has_sat(self) -> bool:
        """Whether a page of this evening was kept already, in this run or before."""
        return self.today() in (self._sat_on, self._memory.sat())

    def sat_down(self, day: date) -> None:
        """A page of that day was kept. Where it cannot be written down, this run knows it."""
        if day != self.today():
            return  # an earlier evening's, kept late
        self._sat_on = day
        self._try(lambda: self._memory.remember_sitting(day))

    def question(self, day: date, *, hard: bool) -> Question:
        """What to ask over a day; less where it was hard. Goes on where it cannot be written
        down: then it may come again sooner."""
        words = self._words()
        lines = words.hard_evenings if hard else words.evenings
        asked = self._memory.asked()
        key = question_for(day, lines, asked, self._clock.random_bits(32))
        if key is None:
            return Question()
        if asked.get(key) != day:
            known = {*words.evenings, *words.hard_evenings}
            left = {**{k: at for k, at in asked.items() if k in known}, key: day}
            self._try(lambda: self._memory.remember(left))
        return Question(key, lines[key].text)

    def asked_by(self, key: str) -> Question:
        """The question that a draft was begun with."""
        words = self._words()
        every = {**words.evenings, **words.hard_evenings}
        return Question(key, every[key].text) if key in every else Question(key)

    @property
    def quiet_line(self) -> str:
        """What lies beside a page when nothing was noted that day."""
        return self._words().lines["evening_quiet"]

    # The day

    def lay_out(self, day: date) -> Laid:
        """Everything that a page of that day needs."""
        self._take_in_shelter()
        return Laid(self._journal.drafts.held(slot_of(day)), self.beside(day), self._earlier(day))

    def beside(self, day: date) -> Beside:
        """The moments of a day."""
        moments = self._journal.moments
        found = moments.at(moments.keys(_around(day), _READ))
        return beside(found, day, MOST_BESIDE)

    def thumbnail(self, sha256: str) -> bytes:
        """The small form of a kept picture, as an encoded file."""
        return self._journal.photos.thumbnail(sha256)

    # The page

    def keep(self, draft: Draft, slot: str | None = None) -> Moment:
        """Keep a page as a body note; its slot is empty from the same moment on.

        Raises Known as `Capture.keep` does.
        """
        return self._capture.keep(replace(draft, kind=Kind.BODY_NOTE), slot)

    def keep_as_it_is(self, day: date) -> Moment | None:
        """Keep the page that an evening left open; None where it is gone by now."""
        draft = self._journal.drafts.held(slot_of(day))
        return None if draft is None else self.keep(draft, slot_of(day))

    def take_back(self, moment_id: MomentId, joined: Callable[[Draft], Draft]) -> Draft:
        """Undo a keep: the moment goes to the bin, its words lie open again in their evening."""
        day = day_of(self._journal.moments.moment(moment_id).noticed_at)
        return self._capture.take_back(moment_id, joined, slot_of(day))

    def held(self, slot: str) -> Draft | None:
        """The page of a slot as it was left."""
        return self._journal.drafts.held(slot)

    def hold_draft(self, draft: Draft, slot: str) -> None:
        """Keep what was typed so far; a page that says nothing is dropped."""
        self._capture.hold_draft(draft, slot)

    def shelter_of(self, slot: str) -> DraftShelter | None:
        """The file for a page while the journal is busy."""
        return self._shelter if slot.startswith(_SLOTS) else None

    def leave_shelter(self) -> None:
        """The journal has what was in the file."""
        self._shelter.forget()

    # Inside

    def _take_in_shelter(self) -> None:
        """What an earlier run had to put into a file goes to the evening it was written on."""
        left = self._shelter.left()
        for draft in left:
            written = draft.noticed_at or self._clock.now()
            slot = slot_of(day_of(written))
            held = self._journal.drafts.held(slot)
            self._journal.drafts.hold(slot, draft if held is None else grown(held, draft))
        if left:
            self._shelter.clear_left()

    def _earlier(self, day: date) -> date | None:
        """The latest evening before this one whose page is still open."""
        open_days = [_day(slot) for slot in self._journal.drafts.begun(_SLOTS)]
        return max((one for one in open_days if one < day), default=None)

    def _try(self, remember: Callable[[], None]) -> None:
        try:
            remember()
        except Known as known:
            _log.info("an evening was not written down: %s", known.code.value)


def slot_of(day: date) -> str:
    """Where the draft of an evening lies."""
    return f"{_SLOTS}{day.isoformat()}"


def _day(slot: str) -> date:
    return date.fromisoformat(slot.removeprefix(_SLOTS))


def _around(day: date) -> MomentQuery:
    """The two calendar days that a person's day reaches into."""
    from glimmer_desktop.domain.query import Filter, FilterName, MomentQuery
    from glimmer_desktop.domain.terms import either

    both = (day, day + timedelta(days=1))
    return MomentQuery(either(*(Filter(FilterName.ON, one.isoformat()) for one in both)))
