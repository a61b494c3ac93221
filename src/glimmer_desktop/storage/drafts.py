"""What was typed and not yet kept, as JSON in a row of its slot."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.draft_json import decoded, encoded
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.faults import as_was_kept
from glimmer_desktop.storage.rows import instant
from glimmer_desktop.storage.tables import drafts

_HELD = select(drafts.c.said).where(drafts.c.slot == bindparam("in_slot"))
_SLOTS = select(drafts.c.slot)
_ALL = select(drafts.c.slot, drafts.c.said)
_INSERT = insert(drafts)
_HOLD = _INSERT.on_conflict_do_update(
    index_elements=["slot"],
    set_={"said": _INSERT.excluded.said, "held_at": _INSERT.excluded.held_at},
)
_DROP = delete(drafts).where(drafts.c.slot == bindparam("in_slot"))


class SqliteDrafts:
    """Implements `Drafts`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def held(self, slot: str) -> Draft | None:
        with self._store.reading():
            said = self._store.execute(_HELD, {"in_slot": slot}).scalar()
        return None if said is None else self._read(said)

    def begun(self, beginning: str) -> list[str]:
        with self._store.reading():
            held = self._store.execute(_SLOTS).scalars().all()
        return sorted(slot for slot in held if slot.startswith(beginning))

    def hold(self, slot: str, draft: Draft) -> None:
        said = encoded(draft)
        now = instant(self._clock.now())
        with self._store.writing():
            self._store.execute(_HOLD, {"slot": slot, "said": said, "held_at": now})

    def drop(self, slot: str) -> None:
        if self.held(slot) is None:
            return  # nothing to write, nothing to wait for
        with self._store.writing():
            self._store.execute(_DROP, {"in_slot": slot})

    def pictures(self) -> set[str]:
        """The hashes of all pictures that drafts name."""
        return {photo.sha256 for draft in self._all().values() for photo in draft.photos}

    def rename(self, family: Family, name: str, new_name: str) -> None:
        """A word has another name now; drafts that carry it say so too."""
        old = same_word(name)
        for slot, draft in self._all().items():
            carried = draft.words(family)
            renamed = tuple(new_name if same_word(one) == old else one for one in carried)
            if renamed != carried:
                changed: dict[str, Any] = {family.value: tuple(dict.fromkeys(renamed))}
                self.hold(slot, replace(draft, **changed))

    def _all(self) -> dict[str, Draft]:
        with self._store.reading():
            rows = self._store.execute(_ALL).all()
        return {slot: self._read(said) for slot, said in rows}

    def _read(self, said: str) -> Draft:
        with as_was_kept(self._store.path):
            return decoded(said)
