"""Journals for the bench of the gallery: years of moments, some with a picture of their own."""

from __future__ import annotations

import hashlib
import io
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Moment, Photo, PreparedPhoto
from glimmer_desktop.exchange.demo_pictures import SUBJECTS, draw
from glimmer_desktop.services.demo import Demo, load_stock

MOST_PICTURES = 20_000
MOST_BARE = 100_000
"""The newest ones, which a QListView can still lay out."""
SEED = 20_261_122
SYLLABLES = ("bru", "dal", "fen", "gor", "hil", "ka", "lum", "mer", "nov", "ost", "pli", "rast")
BARE_STORE = "bare.db"


def pictures_of(moments: int) -> int:
    """A third of all, up to a limit."""
    return min(moments // 3, MOST_PICTURES)


def fill(home: Path, moments: int) -> None:
    """Keep so many moments in a new profile, and the same words in the bare wall's own store.

    Thumbnails are full-sized and stored for each picture; the pictures themselves, which the
    gallery does not open, are small. They look alike in dozens: only their hashes differ.
    """
    core = build_core({"GLIMMER_HOME": str(home)})
    core.paths.make()
    made_up = Demo(
        load_stock(core.paths.resources / "demo" / "en.toml"),
        core.clock.now(),
        moments,
        pictures_of(moments),
        _prepared(),
    )
    try:
        core.store.submit(lambda: _keep(core, made_up)).result()
        core.store.submit(lambda: _keep_bare(core, home / BARE_STORE)).result()
    finally:
        core.close()


def _keep(core: Core, made_up: Demo) -> None:
    with core.journal.together():
        photos = [core.journal.photos.hold(one) for one in made_up.pictures()]
    core.journal.moments.keep_many(_wordy(made_up.moments(photos)), lambda: False)


def _wordy(moments: Iterator[Moment]) -> Iterator[Moment]:
    """The demo has a few hundred texts; a person's journal has thousands of different words."""
    chance = Random(SEED)
    for moment in moments:
        words = ("".join(chance.choices(SYLLABLES, k=3)) for _ in range(2))
        yield replace(moment, text=f"{moment.text} {' '.join(words)}")


def _prepared() -> Callable[[str, int], PreparedPhoto]:
    """Draws each subject once; every further one gets another hash."""
    drawn = {subject: _small(draw(subject, 0)) for subject in SUBJECTS}
    count = iter(range(MOST_PICTURES))

    def prepared(subject: str, _: int) -> PreparedPhoto:
        like = drawn[subject]
        data = like.data + str(next(count)).encode()  # behind a JPEG's end anything may stand
        photo = replace(like.photo, sha256=hashlib.sha256(data).hexdigest(), bytes=len(data))
        return PreparedPhoto(photo, data, like.thumbnail)

    return prepared


def _small(prepared: PreparedPhoto) -> PreparedPhoto:
    file = io.BytesIO()
    with Image.open(io.BytesIO(prepared.data)) as picture:
        picture.resize((160, 120)).save(file, "JPEG")
    data = file.getvalue()
    return PreparedPhoto(Photo("", 160, 120, len(data), "image/jpeg"), data, prepared.thumbnail)


def _keep_bare(core: Core, path: Path) -> None:
    from glimmer_desktop.domain.query import MomentQuery

    reader = core.journal.moments
    keys = reader.keys(MomentQuery(), MOST_BARE)
    with closing(sqlite3.connect(path)) as store:
        store.execute("CREATE TABLE wall (key INTEGER PRIMARY KEY, text TEXT, has_picture INTEGER)")
        store.execute("CREATE VIRTUAL TABLE found USING fts5(text, content='')")
        for start in range(0, len(keys), 1_000):
            page = keys[start : start + 1_000]
            _copy(store, [*zip(page, reader.at(page), strict=True)])
        store.commit()


def _copy(store: sqlite3.Connection, rows: list[tuple[int, Any]]) -> None:
    wall = [(key, moment.text, bool(moment.photos)) for key, moment in rows]
    store.executemany("INSERT INTO wall VALUES (?, ?, ?)", wall)
    store.executemany("INSERT INTO found (rowid, text) VALUES (?, ?)", [row[:2] for row in wall])
