"""Many moments as bare rows: all that their fingerprints and their entries in the index are made
of, without making moments of them. A third of the time where a hundred thousand are changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.storage import rows
from glimmer_desktop.storage.draft_json import sealed
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.fingerprints import FORM, Part
from glimmer_desktop.storage.reading import AMONG, among
from glimmer_desktop.storage.words import WordRows

_HEADS = f"SELECT seq, order_key, {', '.join(FORM.head)} FROM moments WHERE seq IN {AMONG}"  # noqa: S608 - our names
_CARRIED = (
    f"SELECT moment, word FROM moment_words WHERE moment IN {AMONG}"  # noqa: S608
    " ORDER BY moment, position, word"
)
_FACES, _PHOTOS, _AGAIN, _LINKS = (
    f"SELECT moment, {columns} FROM {table} WHERE moment IN {AMONG} ORDER BY moment, {order}"  # noqa: S608
    for table, columns, order in (
        ("moment_faces", "role, face", "role, position"),
        (
            "moment_photos",
            "sha256, width, height, bytes, media_type, caption, alt",
            "position",
        ),
        ("moment_again", "at, at_offset", "position"),
        ("moment_links", "linked", "position"),
    )
)
_PLACE = {family.value: place for place, family in enumerate(Family)}
_family = itemgetter(0)
_YES_OR_NO = ("close", "private", "surprise", "by_itself", "almost_missed")
_SAID = (
    *("kind", "zone", "text", "and_also", "prompt", "strength", "felt_change", "energy", "care"),
    *("source", "did_next", "appreciation"),
)
_ROLES = {rows.NOW: "faces", rows.FROM: "shift_from"}
_PHOTO = ("sha256", "width", "height", "bytes", "media_type", "caption", "alt")
_TEXT, _ALSO, _NEXT, _APPRECIATION, _DELETED = (
    FORM.head.index(name) for name in ("text", "and_also", "did_next", "appreciation", "deleted_at")
)


@dataclass(frozen=True, slots=True)
class Bare:
    """One moment, in the bin or not."""

    seq: int
    key: OrderKey
    head: tuple[Any, ...]
    """The columns of `FORM.head`."""
    words: Part
    """(family, name), by family, then as they stand in it."""
    faces: Part
    photos: Part
    again: Part
    links: Part

    @property
    def shown(self) -> bool:
        return self.head[_DELETED] is None

    def fingerprint(self) -> bytes:
        return FORM.of(self.head, (self.words, self.faces, self.photos, self.again, self.links))

    def said(self) -> str:
        """What it says as a draft's JSON (draft_json.py), without what is not said: 0.02 ms, where
        making a moment of it takes 0.15."""
        head = dict(zip(FORM.head, self.head, strict=True))
        plain: dict[str, Any] = {name: head[name] for name in _SAID if head[name]}
        plain |= {name: bool(head[name]) for name in _YES_OR_NO if head[name] is not None}
        noticed = rows.time_of(head["noticed_at"], head["noticed_offset"])
        plain["noticed_at"] = noticed.isoformat()
        for family, name in self.words:
            plain.setdefault(family, []).append(name)
        for role, face in self.faces:
            plain.setdefault(_ROLES[role], []).append(face)
        plain["photos"] = [dict(zip(_PHOTO, photo, strict=True)) for photo in self.photos]
        plain["again"] = [rows.time_of(*time).isoformat() for time in self.again]
        plain["linked_to"] = [linked for (linked,) in self.links]
        return sealed(json.dumps({name: value for name, value in plain.items() if value != []}))

    def index_words(self) -> str:
        """The last column of its entry in the index."""
        names = [name for _, name in sorted(self.words, key=lambda one: _PLACE[one[0]])]
        faces = [face for role in (rows.NOW, rows.FROM) for one, face in self.faces if one == role]
        written = [part for photo in self.photos for part in photo[-2:]]
        also = (*written, self.head[_NEXT], self.head[_APPRECIATION])
        return rows.index_words((*names, *faces), also)

    def index_entry(self) -> tuple[OrderKey, str, str, str]:
        text, and_also = (rows.in_terms(self.head[one]) for one in (_TEXT, _ALSO))
        return self.key, text, and_also, self.index_words()


def bare(store: Store, words: WordRows, seqs: Sequence[int]) -> list[Bare]:
    """These moments, in no order. Inside a transaction of the store."""
    these = (among(seqs),)
    carried = _by_moment(store.run(_CARRIED, these))
    parts = [_by_moment(store.run(sql, these)) for sql in (_FACES, _PHOTOS, _AGAIN, _LINKS)]
    found = []
    for seq, key, *head in store.run(_HEADS, these):
        named = sorted(words.names(row for (row,) in carried.get(seq, ())), key=_family)
        found.append(Bare(seq, key, tuple(head), named, *(part.get(seq, []) for part in parts)))
    return found


def _by_moment(found: Iterable[Any]) -> dict[int, Part]:
    by_moment: dict[int, Part] = defaultdict(list)
    for row in found:
        by_moment[row[0]].append(tuple(row[1:]))
    return by_moment
