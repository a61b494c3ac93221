"""Noting: from what has been said to a kept moment, and back again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import (
    TYPED_TEXT_LIMIT,
    Draft,
    Family,
    Moment,
    MomentId,
    Photo,
    PreparedPhoto,
    Word,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT, WHILE_LOCKED_SLOT
from glimmer_desktop.services.sheltering import DraftShelter, grown

if TYPE_CHECKING:
    from glimmer_desktop.domain.picture_edit import Edited, PictureEdit
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.ports.photos import PhotoReader
    from glimmer_desktop.services.sealing import SealedBox

YOUNG = 5
"""Moments; a journal with fewer is offered something to begin with."""


class Capture:
    """Keeps, changes and takes back moments. All but `prepare_*` belong on the store thread; those
    of `shelter` may be called from any."""

    def __init__(
        self,
        journal: Journal,
        photo_reader: PhotoReader,
        clock: Clock,
        shelter: DraftShelter | None = None,
        box: SealedBox | None = None,
    ) -> None:
        """`box`: where notes go while the journal is locked."""
        self.shelter = shelter
        self._box = box
        self._journal = journal
        self._photo_reader = photo_reader
        self._clock = clock
        self._boxed: dict[str, bytes] = {}
        """Small pictures of what went into the box for the note that is being written: the box
        itself shows nothing before the journal is unlocked."""

    def keep(self, draft: Draft, slot: str | None = None) -> Moment:
        """Keep a draft durably; the slot it was held in is empty from the same moment on.

        While the journal is locked it goes into the box, and is a moment once that is opened.
        Raises Known: NOTHING_NOTED, TEXT_TOO_LONG, and what `Moments.keep` raises.
        """
        check(draft)
        moment = self._moment_of(draft)
        if box := self._closed_box:
            box.put(moment)
            self._boxed.clear()
            self._forget_shelter()
            return moment
        with self._journal.together():
            self._journal.moments.keep(moment)
            if slot is not None:
                self._journal.drafts.drop(slot)
        return moment

    def shelter_of(self, slot: str) -> DraftShelter | None:
        """A moment being edited has none: it is kept already."""
        return self.shelter if slot == CAPTURE_SLOT else None

    @property
    def is_locked(self) -> bool:
        """Whether notes go into the box. Looks at names alone."""
        return self._closed_box is not None

    def leave_shelter(self) -> None:
        """The journal has what was in the file; while it is locked the file is all there is."""
        if not self.is_locked:
            self._forget_shelter()

    def change(self, moment: Moment, draft: Draft) -> Moment:
        """Let a kept moment say something else."""
        check(draft)
        changed = moment_from(
            draft,
            id=moment.id,
            noticed_at=draft.noticed_at or moment.noticed_at,
            created_at=moment.created_at,
            changed_at=self._clock.now(),
        )
        self._journal.moments.change(changed)
        return changed

    def take_back(
        self,
        moment_id: MomentId,
        joined: Callable[[Draft], Draft] = lambda draft: draft,
        slot: str = CAPTURE_SLOT,
    ) -> Draft:
        """Undo a keep: the moment goes to the bin and what it said comes back as a draft.

        `joined` adds to it what has been begun since, which the held draft would lose otherwise.
        """
        moment = self._journal.moments.moment(moment_id)
        draft = moment.as_draft()
        with self._journal.together():
            self._journal.drafts.hold(slot, joined(draft))
            self._journal.moments.let_go(moment_id, self._clock.now())
        return draft

    def held_draft(self, slot: str = CAPTURE_SLOT) -> Draft | None:
        """What was typed and not kept, with what an earlier run had to put into a file; nothing
        while the journal is locked."""
        if self._closed_box:
            return None
        held = self._journal.drafts.held(slot)
        left = self.shelter.left() if self.shelter and slot == CAPTURE_SLOT else []
        if self.shelter is None or not left:
            return held
        held = reduce(grown, left, held or Draft())
        self._journal.drafts.hold(slot, held)
        self.shelter.clear_left()
        return held

    def join_drafts(self) -> None:
        """What was being typed while the journal was locked joins what was typed before that."""
        drafts = self._journal.drafts
        typed = drafts.held(WHILE_LOCKED_SLOT)
        if typed is None:
            return
        with self._journal.together():
            drafts.hold(CAPTURE_SLOT, grown(drafts.held(CAPTURE_SLOT) or Draft(), typed))
            drafts.drop(WHILE_LOCKED_SLOT)

    def hold_draft(self, draft: Draft, slot: str = CAPTURE_SLOT) -> None:
        """Keep what was typed so far; a draft that says nothing is dropped. While the journal is
        locked that of a new note goes into the file beside it, sealed."""
        if self._closed_box and slot in (CAPTURE_SLOT, WHILE_LOCKED_SLOT):
            self._shelter_draft(draft)
        elif draft.says_something():
            self._journal.drafts.hold(slot, draft)
        else:
            self._journal.drafts.drop(slot)

    def offered(self, family: Family) -> list[Word]:
        """The words to offer, best first; then, marked as hidden, names not to be offered. A
        locked journal offers none."""
        if self._closed_box:
            return []
        words = self._journal.words
        renamed = [Word(family, name, hidden=True) for name in words.former(family)]
        return [*words.words(family), *words.set_aside(family), *renamed]

    def is_young(self) -> bool:
        """Whether the journal holds but a few moments so far."""
        return not self._closed_box and len(self.latest(YOUNG)) < YOUNG

    def latest(self, limit: int) -> list[Moment]:
        """The newest moments, to say which of them came before; none of a locked journal."""
        if self._closed_box:
            return []
        from glimmer_desktop.services import linking

        return linking.latest(self._journal.moments, limit)

    def those(self, ids: Sequence[MomentId]) -> list[Moment]:
        """Moments that are linked to, as far as they are still here and may be seen."""
        if self._closed_box:
            return []
        from glimmer_desktop.services import linking

        return linking.those(self._journal.moments, ids)

    def prepare_file(self, path: Path) -> PreparedPhoto:
        """Read a picture file safely; for a picture worker."""
        return self._photo_reader.from_file(path)

    def prepare_bytes(self, data: bytes, name: str) -> PreparedPhoto:
        """Read pasted picture data safely; for a picture worker."""
        return self._photo_reader.from_bytes(data, name)

    def hold_photo(self, prepared: PreparedPhoto) -> Photo:
        """Store a prepared picture, so that a draft can name it."""
        if box := self._closed_box:
            box.put_photo(prepared)
            self._boxed[prepared.photo.sha256] = prepared.thumbnail
            return prepared.photo
        return self._journal.photos.hold(prepared)

    def thumbnail(self, sha256: str) -> bytes:
        """The small form of a held picture, as an encoded file."""
        if self._closed_box is None:
            self._boxed.clear()
        elif sha256 in self._boxed:
            return self._boxed[sha256]
        return self._journal.photos.thumbnail(sha256)

    def picture(self, sha256: str) -> bytes:
        """A held picture, as an encoded file."""
        return self._journal.photos.picture(sha256)

    def edited(self, sha256: str) -> Edited | None:
        """Out of which kept picture this one was made and how, if it was."""
        return self._journal.photos.edited(sha256)

    def hold_edited(self, prepared: PreparedPhoto, original: str, edit: PictureEdit) -> Photo:
        """Store what was cut or turned out of a kept picture, which stays as it is."""
        return self._journal.photos.hold_edited(prepared, original, edit)

    def keep_with_photos(self, draft: Draft, prepared: Sequence[PreparedPhoto]) -> Moment:
        """Keep a draft with pictures that have all been read; the draft is checked before them."""
        photos = draft.photos + tuple(one.photo for one in prepared)
        with_photos = replace(draft, photos=photos)
        check(with_photos)
        for one in prepared:
            self.hold_photo(one)
        return self.keep(with_photos)

    @property
    def _closed_box(self) -> SealedBox | None:
        """Where notes go just now, if not into the journal."""
        return self._box if self._box is not None and self._box.closed else None

    def _shelter_draft(self, draft: Draft) -> None:
        if self.shelter is None:
            return
        if draft.says_something():
            self.shelter.keep(draft, self.shelter.ticket())
        else:
            self.shelter.forget()

    def _forget_shelter(self) -> None:
        if self.shelter:
            self.shelter.forget()

    def _moment_of(self, draft: Draft) -> Moment:
        now = self._clock.now()
        noticed_at = _aware(draft.noticed_at or now, now)
        return moment_from(
            replace(draft, zone=draft.zone or self._zone_at(noticed_at)),
            id=new_moment_id(int(now.timestamp() * 1000), self._clock.random_bits(74)),
            noticed_at=noticed_at,
            created_at=now,
            changed_at=now,
        )

    def _zone_at(self, noticed_at: datetime) -> str:
        """The person's zone, unless the time was given with the offset of somewhere else."""
        here = noticed_at.astimezone(self._clock.zone())
        return self._clock.zone_name() if here.utcoffset() == noticed_at.utcoffset() else ""


def check(draft: Draft) -> None:
    """Whether it can be kept at all: something is said, and no more than fits."""
    if not draft.says_something():
        raise Known(ErrorCode.NOTHING_NOTED)
    longest = max(len(part) for part in draft.written)
    if longest > TYPED_TEXT_LIMIT:
        raise Known(ErrorCode.TEXT_TOO_LONG, limit=TYPED_TEXT_LIMIT, length=longest)


def _aware(time: datetime, now: datetime) -> datetime:
    return time if time.tzinfo else time.replace(tzinfo=now.tzinfo)
