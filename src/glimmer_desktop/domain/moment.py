"""A moment: what a person noticed, when, and everything they chose to say about it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

MomentId = NewType("MomentId", str)
"""UUIDv7 in its canonical lower-case form (RFC 9562)."""

TYPED_TEXT_LIMIT = 20_000
"""Characters a typed note may have (B24)."""
TYPED_WORD_LIMIT = 200
"""Characters a typed word or phrase of a list may have."""
IMPORTED_TEXT_LIMIT = 1_000_000
"""Characters an imported note may have (B24)."""


class Kind(StrEnum):
    """A cue of safety, a cue of threat, or neither yet."""

    GLIMMER = "glimmer"
    TRIGGER = "trigger"
    BODY_NOTE = "body-note"


class Face(StrEnum):
    """How it is to be here right now; several may hold at once."""

    SETTLED = "settled"
    LIVELY = "lively"
    ON_GUARD = "on-guard"
    RESTFUL = "restful"
    SHUT_DOWN = "shut-down"
    NOT_SURE = "not-sure"


HARD_FACES = (Face.ON_GUARD, Face.SHUT_DOWN)
"""Those that do not feel safe: nothing with one of them comes up by itself."""


class Strength(StrEnum):
    FAINT = "faint"
    MILD = "mild"
    CLEAR = "clear"
    STRONG = "strong"


class FeltChange(StrEnum):
    LESS = "less"
    SAME = "same"
    TOUCH = "touch"
    CLEARLY = "clearly"


class Energy(StrEnum):
    SETTLING = "settling"
    BRIGHTENING = "brightening"


class Care(StrEnum):
    TO_ME = "to-me"
    TO_SOMEONE = "to-someone"
    RECEIVED = "received"


class Source(StrEnum):
    PERSON = "person"
    ANIMAL = "animal"
    PLACE = "place"
    THING = "thing"


class Family(StrEnum):
    """The lists of words a person can add to, rename, hide and merge.

    The value is the name of the moment's field that holds them.
    """

    CUE = "cues"
    SENSE = "senses"
    QUALITY = "qualities"
    VALUE = "values"
    PLACE = "places"
    COMPANY = "company"
    BODY_PLACE = "body_places"
    SENSATION = "sensations"
    CONNECTION = "connection"


@dataclass(frozen=True, slots=True)
class Photo:
    """A kept picture: upright, without metadata, at most 2560 px on its long side."""

    sha256: str
    width: int
    height: int
    bytes: int
    media_type: str
    caption: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A picture made ready to be kept, with its thumbnail (long side 512 px)."""

    photo: Photo
    data: bytes
    thumbnail: bytes
    taken_at: datetime | None = None
    """When its file says it was taken: aware if the file says where in the day that was, else by
    the clock of wherever it was."""


@dataclass(frozen=True, slots=True)
class Word:
    """One entry of a person's own lists."""

    family: Family
    name: str
    uses: int = 0
    hidden: bool = False
    starred: bool = False
    place: int | None = None
    """Where the person put it among the others; None: where its use brings it."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What has been said so far. Everything may stay unsaid but one word or one chip.

    `noticed_at` is None for "now, when it is kept"; `zone` is an IANA name or "".
    """

    kind: Kind = Kind.GLIMMER
    noticed_at: datetime | None = None
    zone: str = ""
    text: str = ""
    and_also: str = ""
    faces: tuple[Face, ...] = ()
    shift_from: tuple[Face, ...] = ()
    cues: tuple[str, ...] = ()
    senses: tuple[str, ...] = ()
    qualities: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    prompt: str | None = None
    photos: tuple[Photo, ...] = ()
    close: bool = False
    private: bool = False
    strength: Strength | None = None
    body_places: tuple[str, ...] = ()
    sensations: tuple[str, ...] = ()
    connection: tuple[str, ...] = ()
    felt_change: FeltChange | None = None
    energy: Energy | None = None
    surprise: bool | None = None
    by_itself: bool = False
    almost_missed: bool = False
    care: Care | None = None
    source: Source | None = None
    again: tuple[datetime, ...] = ()
    linked_to: tuple[MomentId, ...] = ()
    did_next: str = ""
    appreciation: str = ""

    def says_something(self) -> bool:
        """Whether there is anything to keep: a word, a chip or a picture."""
        return any(part.strip() for part in self.written) or any(
            getattr(self, field) for field in _CHOSEN
        )

    @property
    def written(self) -> tuple[str, ...]:
        """What was typed, in the order of `WRITTEN`; "" where nothing was."""
        return tuple(getattr(self, field) for field in WRITTEN)

    def words(self, family: Family) -> tuple[str, ...]:
        """The words of one family that this moment carries."""
        chosen: tuple[str, ...] = getattr(self, family.value)
        return chosen


WRITTEN = ("text", "and_also", "did_next", "appreciation")
"""Fields that are typed and not chosen."""
_CHOSEN = (
    *("faces", "shift_from", "photos", "strength", "felt_change", "energy", "surprise"),
    *("by_itself", "almost_missed", "care", "source", "again", "linked_to"),
    *(family.value for family in Family),
)


@dataclass(frozen=True, kw_only=True)
class Moment(Draft):
    """A draft that was kept. Times are aware; `noticed_at` carries the offset of where it was."""

    id: MomentId
    noticed_at: datetime
    created_at: datetime
    changed_at: datetime
    deleted_at: datetime | None = None

    def as_draft(self) -> Draft:
        """What it says, without what it is: to edit it, or to take it up again."""
        return Draft(**{f.name: getattr(self, f.name) for f in dataclasses.fields(Draft)})


def moment_from(
    draft: Draft, *, id: MomentId, noticed_at: datetime, created_at: datetime, changed_at: datetime
) -> Moment:
    """Keep a draft under an id and its times."""
    said = {f.name: getattr(draft, f.name) for f in dataclasses.fields(Draft)}
    said["noticed_at"] = noticed_at
    return Moment(**said, id=id, created_at=created_at, changed_at=changed_at)


def moment_of(said: Mapping[str, Any]) -> Moment:
    """A moment of its fields, the four that each one has among them; what is not said is as it is
    by default. A frozen dataclass sets its forty fields one by one, which is a third of the time in
    which a moment is read."""
    moment = object.__new__(Moment)
    vars(moment).update(said)
    return moment


def new_moment_id(unix_ms: int, random_bits: int) -> MomentId:
    """A UUIDv7 (RFC 9562, section 5.7) of a time in ms and 74 random bits."""
    rand_a = (random_bits >> 62) & 0xFFF
    rand_b = random_bits & ((1 << 62) - 1)
    value = (unix_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    text = f"{value:032x}"
    return MomentId(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")
