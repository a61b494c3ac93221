"""One backup, beside the new file of words that is pieced together: what is taken from it."""

from __future__ import annotations

from typing import Any

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.storage import fingerprints, sums
from glimmer_desktop.storage.draft_json import is_as_written
from glimmer_desktop.storage.pieces import Pieced, free_key
from glimmer_desktop.storage.salvaging import Shape

# ruff: noqa: S608 - put together of our own names alone
PARTS = ("moment_faces", "moment_words", "moment_photos", "moment_again", "moment_links")
"""What a moment consists of, beside its row: told by its fingerprint."""
OF_MOMENTS = ("moments", *PARTS)
SEALED = {"drafts": "slot", "moment_versions": "id"}
"""Tables whose rows bear a sum of their own, and what each row is known by."""
_LONG = 3_000_000_000_000_000
"""A hundred years in microseconds: a time later than that is none."""
_BINNED = (
    "SELECT here.deleted_at FROM moments AS here, b.moments AS there WHERE there.seq = ?"
    " AND here.seq = ? AND here.fingerprint <> there.fingerprint AND (here.deleted_at IS NULL OR"
    f" here.deleted_at BETWEEN there.created_at AND there.created_at + {_LONG})"
)
"""Whether it was let go since, where it does not say the same of all it says."""
_SAME_MOMENT = " WHERE moment IN (SELECT seq FROM moments JOIN b.moments USING (seq, id))"
_WITH_MOMENT = dict.fromkeys(("moment_versions", "many_step_moments"), _SAME_MOMENT)
_NAME_AGAIN = (
    "UPDATE words SET name = there.name, same = there.same, terms = there.terms"
    " FROM b.words AS there WHERE words.id = ? AND there.id = words.id"
    " AND there.family = words.family AND there.name <> words.name"
    " AND (there.same = words.same OR there.terms = words.terms)"
)


class Source:
    """One backup, attached as `b`, beside the new file."""

    def __init__(self, target: Any, known: dict[str, Shape]) -> None:
        self._target = target
        self._shared = {
            name: [one for one in shape.columns if one in there]
            for name, shape in known.items()
            if (there := {row[1] for row in target.execute(f"PRAGMA b.table_info({name})")})
        }

    def add_words(self, pieced: Pieced) -> None:
        """Words that moments carry and that are not there, and names that changed by themselves."""
        columns = ", ".join(self._shared["words"])
        self._target.execute(
            f"INSERT OR IGNORE INTO words ({columns}) SELECT {columns} FROM b.words WHERE id IN"
            " (SELECT word FROM moment_words WHERE word NOT IN (SELECT id FROM words))"
        )
        carried = {
            row[0]
            for seq in pieced.changed
            for row in self._target.execute("SELECT word FROM moment_words WHERE moment=?", (seq,))
        }
        carried |= {row for *_, row in misspelled(self._target)}
        for row in carried:
            self._target.execute(_NAME_AGAIN, (row,))

    def wanted(self, pieced: Pieced, unsound: set[int]) -> list[tuple[int, int | None]]:
        """(number there, number here or None for the same) of each moment to be taken."""
        theirs = dict(self._target.execute("SELECT id, seq FROM b.moments"))
        here = {row[0] for row in self._target.execute("SELECT id FROM moments")}
        wanted: list[tuple[int, int | None]] = [
            (theirs[one], seq)
            for seq, one in pieced.changed.items()
            if one in theirs and theirs[one] not in unsound and self._is_same(theirs[one], seq)
        ]
        gone = theirs if pieced.missing is None else pieced.missing.values()
        return wanted + [
            (theirs[one], None)
            for one in gone
            if one in theirs and theirs[one] not in unsound and one not in here
        ]

    def take(self, theirs: int, ours: int | None, pieced: Pieced) -> None:
        """One moment with all its parts, in the place of the damaged one, if there is one."""
        run = self._target.execute
        seq = theirs if ours is None else ours
        binned = run(_BINNED, (theirs, seq)).fetchone()
        if ours is None and run("SELECT 1 FROM moments WHERE seq=?", (seq,)).fetchone():
            [(seq,)] = run("SELECT max(seq) + 1 FROM moments")
        for name in OF_MOMENTS:
            run(f"DELETE FROM {name} WHERE {_number_of(name)}=?", (seq,))
        for name in OF_MOMENTS:
            self._copy(name, theirs, seq)
        if ours is not None and binned is not None:
            run("UPDATE moments SET deleted_at=? WHERE seq=?", (*binned, seq))
        pieced.unmarked.add(seq)  # a word may have another name today
        pieced.changed.pop(seq, None)
        pieced.came_back += 1

    def add_others(self, pieced: Pieced) -> None:
        """What stands beside the moments: whole tables where nothing was written to them since,
        else rows of those that lost a page; the newest backup with such a table is asked alone."""
        for name in (pieced.torn | pieced.lists) & sums.SUMMED.keys() & self._shared.keys():
            if self._says_the_same_sum(name):
                self._target.execute(f"DELETE FROM {name}")
                self._target.execute(self._insert(name))
                pieced.torn.discard(name)
                pieced.lists.discard(name)
        self._add_rows(pieced.torn - _WITH_MOMENT.keys(), pieced)
        for name, key in pieced.unsealed.copy():
            self._unseal(pieced, name, key)

    def add_others_of_moments(self, pieced: Pieced) -> None:
        """The same of tables that tell something of moments, once those have come back."""
        self._add_rows(pieced.torn & _WITH_MOMENT.keys(), pieced)

    def _add_rows(self, names: set[str], pieced: Pieced) -> None:
        for name in names & self._shared.keys():
            self._target.execute(self._insert(name) + _WITH_MOMENT.get(name, ""))
            pieced.torn.discard(name)

    def still_missing(self, pieced: Pieced) -> None:
        """Those that came back are missing no more."""
        if pieced.missing:
            here = {row[0] for row in self._target.execute("SELECT id FROM moments")}
            pieced.missing = {seq: one for seq, one in pieced.missing.items() if one not in here}

    def _says_the_same_sum(self, name: str) -> bool:
        if "sums" not in self._shared:
            return False
        run = self._target.execute
        here = run("SELECT sum FROM sums WHERE name=?", (name,)).fetchone()
        there = run("SELECT sum FROM b.sums WHERE name=?", (name,)).fetchone()
        return bool(here) and here == there and there[0] == sums.of(run, name, "b")

    def _insert(self, name: str) -> str:
        columns = ", ".join(self._shared[name])
        return f"INSERT OR IGNORE INTO {name} ({columns}) SELECT {columns} FROM b.{name}"

    def _unseal(self, pieced: Pieced, name: str, key: Any) -> None:
        """A version or a draft that is not as it was written, if it is so there."""
        column = SEALED[name]
        sql = f"SELECT said FROM b.{name} WHERE {column}=?"
        there = self._target.execute(sql, (key,)).fetchone() if name in self._shared else None
        if there and is_as_written(there[0]):
            sql = f"UPDATE {name} SET said=? WHERE {column}=?"
            self._target.execute(sql, (*there, key))
            pieced.unsealed.discard((name, key))

    def _is_same(self, theirs: int, ours: int) -> bool:
        """Whether both were last changed at one time, or say the same of all they say; or when ours
        was changed cannot be read any more."""
        mark = "fingerprint" if "fingerprint" in self._shared["moments"] else "x''"
        sql = f"SELECT changed_at, {mark} FROM b.moments WHERE seq=?"
        [there] = self._target.execute(sql, (theirs,))
        [here] = self._target.execute(
            "SELECT changed_at, fingerprint FROM moments WHERE seq=?", (ours,)
        )
        if not there[0] < here[0] < there[0] + _LONG:
            return True
        return bool(there[1] == here[1] != fingerprints.NONE)

    def _copy(self, name: str, theirs: int, ours: int) -> None:
        if name not in self._shared:
            return
        number = _number_of(name)
        rest = [column for column in self._shared[name] if column != number]
        sql = f"SELECT {', '.join(rest)} FROM b.{name} WHERE {number}=?"
        for row in self._target.execute(sql, (theirs,)).fetchall():
            values = dict(zip(rest, row, strict=True))
            if name == "moment_words":
                values["word"] = self._word(values["word"])
            if name == "moments":
                values["order_key"] = free_key(self._target, values["order_key"])
            columns, marks = ", ".join((number, *values)), ", ".join("?" * (len(values) + 1))
            self._target.execute(
                f"INSERT OR IGNORE INTO {name} ({columns}) VALUES ({marks})",
                (ours, *values.values()),
            )

    def _word(self, row: int) -> int:
        """The row of one of their words here; made where there is none."""
        run = self._target.execute
        [(family, same)] = run("SELECT family, same FROM b.words WHERE id=?", (row,))
        if run("SELECT 1 FROM words WHERE id=? AND family=?", (row, family)).fetchone():
            return row
        known = run("SELECT id FROM words WHERE family=? AND same=?", (family, same)).fetchone()
        if known:
            return int(known[0])
        rest = ", ".join(one for one in self._shared["words"] if one not in ("id", "merged_into"))
        [free] = run("SELECT count(*) FROM words WHERE id=?", (row,)).fetchone()
        number = row if not free else None
        made = run(
            f"INSERT INTO words (id, {rest}) SELECT ?, {rest} FROM b.words WHERE id=?",
            (number, row),
        )
        return int(made.lastrowid)


def _number_of(name: str) -> str:
    return "seq" if name == "moments" else "moment"


def misspelled(target: Any) -> list[tuple[str, str, int]]:
    """(same, terms, id) as they should be of each word that says them otherwise."""
    said = target.execute("SELECT id, name, same, terms FROM words").fetchall()
    should = [(same_word(name), " ".join(terms(name)), row) for row, name, *_ in said]
    return [one for one, there in zip(should, said, strict=True) if one[:2] != there[2:]]
