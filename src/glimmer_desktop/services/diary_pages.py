"""A diary's pages as moments: known again by what they are, read by the person's choices."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Final

from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import (
    IMPORTED_TEXT_LIMIT,
    Draft,
    Face,
    Family,
    Moment,
    MomentId,
    Photo,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.diaries import Choices, Diary, LeftOut, Page
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal

MOOD: Final = "Mood"
TAGS: Final = "Tags"
_MOST_TAGS_LOOKED_FOR: Final = 100
_YEARS: Final = range(1000, 9001)
_TOO_LONG: Final = Why(
    f"it has more than {IMPORTED_TEXT_LIMIT:,} characters",
    Cause.TOO_LONG,
    limit=IMPORTED_TEXT_LIMIT,
)
_HALF: Final = Why("it holds half a character (a lone surrogate)", Cause.NOT_AS_EXPECTED)


@dataclass(frozen=True, slots=True)
class KnownPage:
    """A page without what it says: enough to know it again."""

    mark: bytes
    unix_ms: int

    def id(self, coming: int) -> MomentId:
        """Its moment's id. `coming` counts how often all of the diary was taken back."""
        bits = hashlib.sha256(self.mark + coming.to_bytes(4, "big")).digest()
        return new_moment_id(self.unix_ms, int.from_bytes(bits[:10], "big") >> 6)


class OwnLists:
    """The person's own words, by how they are spelled."""

    def __init__(self, journal: Journal) -> None:
        self._known: dict[str, tuple[Family, str]] = {}
        for family in Family:
            listed = (*journal.words.words(family), *journal.words.set_aside(family))
            names = {word.name: word.name for word in listed}
            for name, called in {**journal.words.former(family), **names}.items():
                self._known.setdefault(same_word(name), (family, called))

    def sorted(self, tags: Iterable[str]) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
        """The tags that stand in a list, by the moment's field, and those that stand in none."""
        chosen: dict[str, dict[str, None]] = {}
        others: dict[str, None] = {}
        for tag in tags:
            family, name = self._known.get(same_word(tag), (None, tag))
            (others if family is None else chosen.setdefault(family.value, {}))[name] = None
        return {field: tuple(names) for field, names in chosen.items()}, tuple(others)


class Reading:
    """A diary's pages as moments, by the person's choices; as often as wanted."""

    def __init__(
        self,
        diary: Diary,
        clock: Clock,
        choices: Choices,
        lists: OwnLists,
        *,
        here: set[MomentId],
        coming: int,
    ) -> None:
        """`here` are the moments that need not come, of this coming of the diary."""
        self._diary = diary
        self._clock = clock
        self._choices = choices
        self._moods = {same_word(name): faces for name, faces in choices.moods.items()}
        self._lists = lists
        self._here = here
        self._coming = coming
        self._now = clock.now()

    def moments(self, photos: Mapping[str, Photo]) -> Iterator[tuple[Page, Moment]]:
        """Each that is not here yet, with its page."""
        for known, page in numbered(self._diary):
            if known is None or isinstance(page, LeftOut):
                continue
            moment_id = known.id(self._coming)
            if moment_id not in self._here:
                yield page, self._moment(moment_id, page, photos)

    def faces(self, page: Page) -> tuple[Face, ...]:
        return self._moods.get(same_word(page.mood), ())

    def as_words(self, page: Page) -> list[tuple[str, str]]:
        """What is kept as words under the text."""
        told = [] if self.faces(page) or not page.mood else [(MOOD, page.mood)]
        if others := _not_in(page.text, self._lists.sorted(page.tags)[1]):
            told.append((TAGS, ", ".join(others)))
        return [*told, *page.beside]

    def _moment(self, moment_id: MomentId, page: Page, photos: Mapping[str, Photo]) -> Moment:
        shown = (photos[name] for name in page.pictures if name in photos)
        lines = "\n".join(
            f"{label}: {told}" if told else label for label, told in self.as_words(page)
        )
        draft = Draft(
            kind=self._choices.kind,
            text="\n\n".join(part for part in (page.text, lines) if part),
            faces=self.faces(page),
            photos=tuple(dict.fromkeys(shown)),
            close=page.starred,
            zone=page.zone if page.at.tzinfo else self._clock.zone_name(),
            **self._lists.sorted(page.tags)[0],  # type: ignore[arg-type]
        )
        at = page.at if page.at.tzinfo else page.at.replace(tzinfo=self._clock.zone())
        return moment_from(
            draft, id=moment_id, noticed_at=at, created_at=self._now, changed_at=self._now
        )


def numbered(diary: Diary) -> Iterator[tuple[KnownPage | None, Page | LeftOut]]:
    """Each page that can be taken, as it is known: the second of two that are alike is another."""
    seen: Counter[bytes] = Counter()
    for part in diary.pages():
        checked = part if isinstance(part, LeftOut) else _checked(part)
        if isinstance(checked, LeftOut):
            yield None, checked
            continue
        utc = checked.at if checked.at.tzinfo else checked.at.replace(tzinfo=UTC)
        unix_ms = int(utc.timestamp() * 1000)
        mark = hashlib.sha256(f"{diary.program}\0{checked.key}".encode()).digest()
        seen[mark] += 1
        yield KnownPage(mark + seen[mark].to_bytes(4, "big"), unix_ms), checked


def _place_of(page: Page) -> Why:
    if page.at.year < 1000:
        return Why("an entry", Cause.AN_ENTRY)
    time = f"{page.at:%Y-%m-%d %H:%M}"
    return Why(f"the entry of {time}", Cause.ENTRY_AT, time=time)


def _checked(page: Page) -> Page | LeftOut:
    """The page, or why it cannot be one of ours."""
    where = _place_of(page)
    beside = [part for pair in page.beside for part in pair]
    written = [page.key, page.text, page.mood, *page.tags, *beside, *page.pictures, *page.left]
    if sum(map(len, written)) > IMPORTED_TEXT_LIMIT:
        return LeftOut(where, _TOO_LONG)
    if page.at.year not in _YEARS:
        return LeftOut(where, Why("it is of no year that can be", Cause.NO_SUCH_DAY))
    try:
        "".join(written).encode("utf-8")
    except UnicodeEncodeError:
        return LeftOut(where, _HALF)
    if not (page.text.strip() or page.pictures or page.mood or page.tags or page.beside):
        return LeftOut(where, Why("there is nothing in it", Cause.NOTHING_IN_IT))
    return page


def _not_in(text: str, tags: tuple[str, ...]) -> tuple[str, ...]:
    """Those that the text itself does not have, marked as tags: others need not be said again."""
    if len(tags) > _MOST_TAGS_LOOKED_FOR:
        return tags
    told = text.casefold()
    return tuple(tag for tag in tags if not any(f"{mark}{tag}".casefold() in told for mark in "#@"))
