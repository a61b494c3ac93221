"""Moments put into a format as the service does it, for every test of what goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from glimmer_desktop.domain.moment import Moment, Photo, new_moment_id
from glimmer_desktop.services.going_out import Pages, Takes, Writes
from memory_journal import PlainPhotoReader, png

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PICTURE = png(4, 3)
PHOTO = replace(PlainPhotoReader().from_bytes(PICTURE, "a").photo, caption="steam", alt="a cup")
FIRST = Moment(
    id=new_moment_id(0, 1), text="Wärme", noticed_at=NOON, created_at=NOON, changed_at=NOON
)
SECOND = replace(FIRST, id=new_moment_id(0, 2), text="今日 tea", photos=(PHOTO,))


@dataclass
class Format:
    """One of them, and the name that a file of it has."""

    name: str
    make: Callable[[], Writes]

    def put(self, path: Path, *moments: Moment) -> None:
        with self.make().write(path) as pages:
            put(pages, *moments)
            pages.finish()


def put(pages: Pages, *moments: Moment) -> None:
    """As the service does, with one picture for all."""
    for moment in moments:
        if pages.takes.with_moments:
            for photo in moment.photos:
                pages.add_photo(photo, PICTURE)
        pages.add(moment)
    if pages.takes is Takes.AFTER:
        for photo in {photo.sha256: photo for one in moments for photo in one.photos}.values():
            pages.add_photo(photo, PICTURE)


def saying(text: str, number: int = 0) -> Moment:
    """A moment with one text in every field that takes any."""
    photo: Photo = replace(PHOTO, caption=text, alt=text)
    word = " ".join(text.split())[:200] or "x"
    return replace(
        FIRST,
        id=new_moment_id(0, number + 10),
        text=text,
        and_also=text,
        did_next=text,
        appreciation=text,
        cues=(word,),
        places=(word, "here"),
        company=(word,),
        photos=(photo,),
    )
