"""A journal of a hundred thousand moments, made in seconds: what a long life with this might leave.

Its newest part is the made-up journal with pictures and everything that can be noted, its years
before are words and faces. All of it is kept through the journal itself, as an import would.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Face, Kind, Moment, new_moment_id

MOMENTS = 100_000
_FULL, _WITH_PICTURE = 400, 6
_APART = timedelta(minutes=97)
_OLDEST = "The first one of all"
_RARE_AT = 61_000


@dataclass(frozen=True, slots=True)
class LargeJournal:
    """What a test may look for in it, newest first where there are several."""

    newest: tuple[str, ...]
    oldest: str = _OLDEST
    rare: str = "A stork on the chimney"


def fill(home: Path) -> LargeJournal:
    """Keep them all in a new profile."""
    core = build_core({"GLIMMER_HOME": str(home)})
    core.paths.make()
    try:
        return core.store.submit(lambda: _keep(core)).result()
    finally:
        core.close()


def _keep(core: Core) -> LargeJournal:
    made_up = core.exchange.made_up(_FULL, _WITH_PICTURE)
    with core.journal.together():
        photos = [core.journal.photos.hold(one) for one in made_up.pictures()]
    full = list(made_up.moments(photos))
    texts = [moment.text for moment in full if moment.kind is Kind.GLIMMER and moment.text]
    told = LargeJournal(tuple(moment.text for moment in reversed(full[-40:])))
    before = _years_before(full[0].noticed_at, texts, told)
    for part in (before, iter(full)):
        core.journal.moments.keep_many(part, lambda: False)
    return told


def _years_before(at: datetime, texts: Sequence[str], told: LargeJournal) -> Iterator[Moment]:
    """Up to a time, in the words of what came after. Oldest first: the index takes what is newer
    than all it has at a fraction of the work."""
    faces = [(face,) for face in Face]
    count = MOMENTS - _FULL
    said = {0: told.oldest, _RARE_AT: told.rare}
    at -= (count + 1) * _APART
    for number in range(count):
        at += _APART
        yield Moment(
            id=new_moment_id(int(at.timestamp() * 1000), number),
            text=said.get(number, texts[number % len(texts)]),
            faces=faces[number % len(faces)],
            noticed_at=at,
            created_at=at,
            changed_at=at,
        )
