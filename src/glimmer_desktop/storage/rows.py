"""A moment as rows, and rows as a moment again: equal in every field."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

from glimmer_desktop.domain.folding import terms
from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    Family,
    FeltChange,
    Kind,
    Moment,
    MomentId,
    Photo,
    Source,
    Strength,
    moment_of,
)

NOW, FROM = "now", "from"
"""The two roles of a face: how it is, and where a shift began."""

Row = dict[str, Any]

_BETWEEN = " · "
"""A token no query can ask for: it keeps a phrase from reaching from one word into the next."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FIRST = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_LAST = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND


def instant(time: datetime) -> int:
    """Microseconds since 1970 UTC of an aware time."""
    since = time - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def offset(time: datetime) -> int:
    """Seconds east of UTC."""
    east = time.utcoffset()
    return round(east.total_seconds()) if east else 0


def number_of(day: date) -> int:
    """A day as its columns have it: yyyymmdd."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int) -> date:
    """The day of a number from such a column."""
    return date(number // 10_000, number // 100 % 100, number % 100)


def time_of(microseconds: int, seconds_east: int = 0) -> datetime:
    """The aware time again, with the offset it had."""
    local = min(max(microseconds + seconds_east * 1_000_000, _FIRST), _LAST)
    zone = timezone(timedelta(seconds=seconds_east)) if seconds_east else UTC
    return (_EPOCH + timedelta(microseconds=local)).replace(tzinfo=zone)


HEAD = (
    *("id", "noticed_at", "noticed_offset", "noticed_day", "zone", "kind", "text", "and_also"),
    *("prompt", "close", "private", "strength", "felt_change", "energy", "surprise", "by_itself"),
    *("almost_missed", "care", "source", "did_next", "appreciation", "created_at", "changed_at"),
    "deleted_at",
)
"""The columns of `moments` that a moment fills: all but `seq` and `order_key`, which the store
gives, and the fingerprint."""


def head_of(moment: Moment) -> tuple[Any, ...]:
    """Its values in these columns."""
    noticed, surprise, deleted = moment.noticed_at, moment.surprise, moment.deleted_at
    return (
        moment.id,
        instant(noticed),
        offset(noticed),
        number_of(noticed),
        moment.zone,
        moment.kind.value,
        moment.text,
        moment.and_also,
        moment.prompt,
        int(moment.close),
        int(moment.private),
        moment.strength,
        moment.felt_change,
        moment.energy,
        None if surprise is None else int(surprise),
        int(moment.by_itself),
        int(moment.almost_missed),
        moment.care,
        moment.source,
        moment.did_next,
        moment.appreciation,
        instant(moment.created_at),
        instant(moment.changed_at),
        None if deleted is None else instant(deleted),
    )


def face_rows(seq: int, draft: Draft) -> list[Row]:
    return [
        {"moment": seq, "role": role, "position": position, "face": face.value}
        for role, faces in ((NOW, draft.faces), (FROM, draft.shift_from))
        for position, face in enumerate(faces)
    ]


def photo_rows(seq: int, draft: Draft) -> list[Row]:
    return [
        {
            "moment": seq,
            "position": position,
            "sha256": photo.sha256,
            "width": photo.width,
            "height": photo.height,
            "bytes": photo.bytes,
            "media_type": photo.media_type,
            "caption": photo.caption,
            "alt": photo.alt,
        }
        for position, photo in enumerate(draft.photos)
    ]


def again_rows(seq: int, draft: Draft) -> list[Row]:
    return [
        {"moment": seq, "position": position, "at": instant(time), "at_offset": offset(time)}
        for position, time in enumerate(draft.again)
    ]


def link_rows(seq: int, draft: Draft) -> list[Row]:
    return [
        {"moment": seq, "position": position, "linked": linked}
        for position, linked in enumerate(draft.linked_to)
    ]


def index_row(order_key: int, draft: Draft, names: Iterable[str]) -> tuple[int, str, str, str]:
    """What the full-text index knows of a moment: all it says, folded and cut into terms."""
    faces = (*draft.faces, *draft.shift_from)
    pictures = [part for photo in draft.photos for part in (photo.caption, photo.alt)]
    words = index_words((*names, *faces), (*pictures, draft.did_next, draft.appreciation))
    return order_key, in_terms(draft.text), in_terms(draft.and_also), words


def index_words(names: Iterable[str], written: Iterable[str]) -> str:
    """Its last column: names, which come again with every moment, and whatever else it says."""
    also = [_name_in_terms(name) for name in names if name]
    also += [in_terms(part) for part in written if part]
    return _BETWEEN.join(also)


def in_terms(said: str) -> str:
    return " ".join(terms(said)) if said else ""


_name_in_terms = lru_cache(2048)(in_terms)


class Gathered:
    """The rows of one moment from all tables, as they come in."""

    def __init__(self, row: Any) -> None:
        self._row = row
        self._words: dict[str, list[str]] = {}
        self._faces: dict[str, list[Face]] = {NOW: [], FROM: []}
        self._photos: list[Photo] = []
        self._again: list[datetime] = []
        self._linked: list[MomentId] = []

    def add_word(self, row: Any) -> None:
        _, family, name = row
        self._words.setdefault(family, []).append(name)

    def add_face(self, row: Any) -> None:
        _, role, _, face = row
        self._faces[role].append(Face(face))

    def add_photo(self, row: Any) -> None:
        _, _, sha256, width, height, size, media_type, caption, alt = row
        self._photos.append(Photo(sha256, width, height, size, media_type, caption, alt))

    def add_again(self, row: Any) -> None:
        self._again.append(time_of(row.at, row.at_offset))

    def add_link(self, row: Any) -> None:
        self._linked.append(MomentId(row.linked))

    def moment(self) -> Moment:
        row = self._row
        chosen = {family.value: tuple(self._words.get(family.value, ())) for family in Family}
        said = dict(
            id=MomentId(row.id),
            kind=Kind(row.kind),
            noticed_at=time_of(row.noticed_at, row.noticed_offset),
            zone=row.zone,
            text=row.text,
            and_also=row.and_also,
            faces=tuple(self._faces[NOW]),
            shift_from=tuple(self._faces[FROM]),
            prompt=row.prompt,
            photos=tuple(self._photos),
            close=bool(row.close),
            private=bool(row.private),
            strength=None if row.strength is None else Strength(row.strength),
            felt_change=None if row.felt_change is None else FeltChange(row.felt_change),
            energy=None if row.energy is None else Energy(row.energy),
            surprise=None if row.surprise is None else bool(row.surprise),
            by_itself=bool(row.by_itself),
            almost_missed=bool(row.almost_missed),
            care=None if row.care is None else Care(row.care),
            source=None if row.source is None else Source(row.source),
            again=tuple(self._again),
            linked_to=tuple(self._linked),
            did_next=row.did_next,
            appreciation=row.appreciation,
            created_at=time_of(row.created_at),
            changed_at=time_of(row.changed_at),
            deleted_at=None if row.deleted_at is None else time_of(row.deleted_at),
            **chosen,
        )
        return moment_of(said)
