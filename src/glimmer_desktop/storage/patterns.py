"""Counting what was there: in SQL, so that a hundred thousand moments take a moment.

Private moments and those in the bin are in none of these statements' answers.
"""
# ruff: noqa: S608 - what the statements are put together from is all our own

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import msgspec

from glimmer_desktop.domain.moment import Face, Family
from glimmer_desktop.domain.patterns import EASED, SHOWN_FAMILIES, Count, Counted
from glimmer_desktop.services.ports.own_map import Used
from glimmer_desktop.storage.counting import HARD, IS_HARD, SHOWN, names, quoted
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.rows import FROM, NOW, number_of

LATEST: Final = 1000
"""Moments with a face that are looked at for words to suggest: the ones kept last."""

_EASED: Final = f"m.felt_change IN ({quoted(EASED)})"
_FELT: Final = (
    # named, or SQLite may walk by day and fetch every row to see whether a change was noted
    "moments AS m INDEXED BY ix_moments_felt"
)
_OF_FELT: Final = f"{SHOWN} AND m.felt_change IS NOT NULL AND m.noticed_day >= ?"
_NOT_HARD: Final = f" AND NOT {IS_HARD}"
_DAY: Final = 86_400_000_000
_HOUR: Final = (
    # twice the rest of a division, which is negative before 1970
    f"((m.noticed_at + m.noticed_offset * 1000000) % {_DAY} + {_DAY}) % {_DAY} / 3600000000"
)
_BY_HOUR: Final = (
    f"SELECT {_HOUR} AS hour, count(*), sum({_EASED}) FROM {_FELT} WHERE {_OF_FELT}{{also}}"
    " GROUP BY hour"
)
_BY_WORD: Final = (
    f"SELECT mw.word, count(*), sum({_EASED}) FROM {_FELT}"
    f" CROSS JOIN moment_words AS mw ON mw.moment = m.seq WHERE {_OF_FELT}{{also}} GROUP BY mw.word"
)
_VALUES: Final = "(SELECT id FROM words WHERE family = 'values')"
_BY_VALUE: Final = (
    "SELECT mw.word, count(*) FROM moments AS m INDEXED BY ix_moments_day"
    " CROSS JOIN moment_words AS mw ON mw.moment = m.seq"
    f" WHERE {SHOWN} AND m.noticed_day >= ?{{also}} AND mw.word IN {_VALUES} GROUP BY mw.word"
)
_BY_VALUE_OF_ALL: Final = (
    # All of them, by an index that has them by value, but for the few that are left out: to fetch
    # every moment would take ten times as long.
    f"SELECT mw.word, count(*) FROM moment_words AS mw WHERE mw.word IN {_VALUES}"
    " AND mw.moment NOT IN ("
    "SELECT seq FROM moments WHERE deleted_at IS NOT NULL"
    " UNION ALL SELECT m.seq FROM moments AS m INDEXED BY ix_moments_private"
    " WHERE m.deleted_at IS NULL AND m.private = 1{also}) GROUP BY mw.word"
)
_THE_HARD: Final = (
    " UNION ALL SELECT seq FROM moments WHERE deleted_at IS NULL AND kind = 'trigger'"
    f" UNION ALL SELECT moment FROM moment_faces WHERE face IN ({HARD}) AND role = 'now'"
)
_WITH: Final = (
    "SELECT moment FROM (SELECT moment FROM moment_faces WHERE face = ?1 AND role = '{role}'"
    f" ORDER BY moment DESC LIMIT {LATEST})"
)
_NOW: Final = _WITH.format(role=NOW)
_NOW_OR_FROM: Final = f"{_NOW} UNION {_WITH.format(role=FROM)}"
_NEAR: Final = (
    "SELECT w.family, w.name, count(*) AS times FROM ({those}) AS those"
    " CROSS JOIN moments AS m ON m.seq = those.moment"
    " CROSS JOIN moment_words AS mw ON mw.moment = m.seq"
    " CROSS JOIN words AS w ON w.id = mw.word"
    f" WHERE {SHOWN}{{also}} AND w.hidden = 0 AND w.merged_into IS NULL"
    " AND w.family IN (SELECT value FROM json_each(?2))"
    " GROUP BY w.id ORDER BY times DESC, w.position"
)


class SqlitePatterns:
    """Implements `Patterns`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def counted(self, since: date | None, *, hard: bool) -> Counted:
        also = "" if hard else _NOT_HARD
        first = 0 if since is None else number_of(since)
        with self._store.reading():
            known = names(self._store, SHOWN_FAMILIES)
            hours = self._store.run(_BY_HOUR.format(also=also), (first,)).all()
            by_word = self._store.run(_BY_WORD.format(also=also), (first,)).all()
            by_value = self._by_value(first, hard)
        words: dict[Family, dict[str, Count]] = {family: {} for family in SHOWN_FAMILIES}
        for row, noted, eased in by_word:
            if row in known:
                family, name = known[row]
                words[family][name] = Count(eased, noted)
        return Counted(
            hours={hour: Count(eased, noted) for hour, noted, eased in hours},
            words=words,
            values={known[row][1]: times for row, times in by_value if row in known},
        )

    def near(
        self, face: Face, families: Sequence[Family], *, glimmers: bool, eased: bool
    ) -> list[Used]:
        also = f" AND {_EASED}" if eased else ""
        also += " AND m.kind = 'glimmer'" if glimmers else ""
        asked = _NEAR.format(those=_NOW_OR_FROM if eased else _NOW, also=also)
        wanted = msgspec.json.encode([family.value for family in families]).decode()
        with self._store.reading():
            found = self._store.run(asked, (face.value, wanted)).all()
        return [Used(Family(family), name, times) for family, name, times in found]

    def _by_value(self, first: int, hard: bool) -> Sequence[tuple[int, int]]:
        """`first`: the number of a day; 0 for all days."""
        if first:
            asked = _BY_VALUE.format(also="" if hard else _NOT_HARD)
            found = self._store.run(asked, (first,)).all()
        else:
            found = self._store.run(_BY_VALUE_OF_ALL.format(also="" if hard else _THE_HARD)).all()
        return [(row[0], row[1]) for row in found]
