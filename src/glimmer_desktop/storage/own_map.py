"""A person's own map: a row for each thing that is told of a face."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.faults import as_was_kept
from glimmer_desktop.storage.rows import instant
from glimmer_desktop.storage.tables import own_map

_WRITTEN = select(own_map.c.face, own_map.c.part, own_map.c.text)
_INSERT = insert(own_map)
_WRITE = _INSERT.on_conflict_do_update(
    index_elements=["face", "part"],
    set_={"text": _INSERT.excluded.text, "changed_at": _INSERT.excluded.changed_at},
)
_CLEAR = delete(own_map).where(
    own_map.c.face == bindparam("of_face"), own_map.c.part == bindparam("of_part")
)


class SqliteMapWords:
    """Implements `MapWords`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def written(self) -> dict[tuple[Face, Part], str]:
        with self._store.reading():
            rows = self._store.execute(_WRITTEN).all()
        with as_was_kept(self._store.path):
            return {(Face(face), Part(part)): text for face, part, text in rows}

    def write(self, face: Face, part: Part, text: str) -> None:
        with self._store.writing():
            if not text:
                self._store.execute(_CLEAR, {"of_face": face.value, "of_part": part.value})
                return
            row = {"face": face.value, "part": part.value, "text": text}
            self._store.execute(_WRITE, {**row, "changed_at": instant(self._clock.now())})
