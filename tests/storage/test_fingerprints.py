"""A fingerprint follows whatever is said, and tells whatever else changes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.moment import Face, Family, Moment, Strength
from glimmer_desktop.storage import fingerprints
from glimmer_desktop.storage.fingerprints import FIRST, FORM
from glimmer_desktop.storage.journal import SqliteJournal
from moment_strategies import moments as any_moment

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured

PARTS = ("moment_faces", "moment_words", "moment_photos", "moment_again", "moment_links")


@contextmanager
def opened(folder: Path) -> Iterator[Any]:
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        yield plain


def different(folder: Path) -> list[int]:
    """The moments that are not as their fingerprint says."""
    with opened(folder) as plain:
        kept = dict(plain.execute("SELECT seq, fingerprint FROM moments"))
        taken = dict(pair for page in fingerprints.pages(plain, FORM) for pair in page)
    assert kept.keys() == taken.keys()
    assert {len(one) for one in kept.values()} <= {fingerprints.SIZE}
    return [seq for seq, one in taken.items() if one != kept[seq]]


@pytest.fixture
def whole(journal: SqliteJournal, noted: Noted, pictured: Pictured, clock: StillClock) -> Moment:
    """A moment with something in every table."""
    photo = journal.photos.hold(pictured(b"sun" * 900, caption="Sun", alt="A sun"))
    said = noted(
        "tea",
        faces=(Face.SETTLED, Face.LIVELY),
        shift_from=(Face.ON_GUARD,),
        cues=("slow breath", "Warm Chest", "warm chest"),
        values=("nature",),
        photos=(photo,),
        again=(clock.now(),),
        linked_to=("018bcfe5-6800-7000-8000-00000000abcd",),
        strength=Strength.CLEAR,
        prompt="light",
    )
    journal.moments.keep(said)
    return said


def test_it_is_taken_as_is_written_down(
    journal: SqliteJournal, folder: Path, whole: Moment
) -> None:
    """Spelled out with the standard library alone, so that anybody can check it in twenty years."""
    [head] = rows(folder, f"SELECT {', '.join(FIRST.head)} FROM moments")
    said = [
        head,
        [["cues", "slow breath"], ["cues", "warm chest"], ["values", "nature"]],
        [["from", "on-guard"], ["now", "settled"], ["now", "lively"]],
        *(rows(folder, f"SELECT {columns} FROM {table}") for columns, table in _SPELLED),
    ]
    plain = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
    by_hand = hashlib.blake2b(plain, digest_size=16, person=b"glimmer moment 1").digest()
    assert rows(folder, "SELECT fingerprint FROM moments") == [[by_hand]]


_SPELLED = (
    ("sha256, width, height, bytes, media_type, caption, alt", "moment_photos"),
    ("at, at_offset", "moment_again"),
    ("linked", "moment_links"),
)


def rows(folder: Path, question: str) -> list[list[Any]]:
    with opened(folder) as plain:
        return [list(row) for row in plain.execute(question)]


def test_any_moment_has_the_one_that_is_read_back(journal: SqliteJournal, folder: Path) -> None:
    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        deadline=None,
        max_examples=40,
    )
    @given(any_moment)
    def check(moment: Moment) -> None:
        if not journal.moments.here([moment.id]):
            journal.moments.keep(replace(moment, photos=()))
        assert different(folder) == []

    check()


def test_it_follows_every_change(
    journal: SqliteJournal, folder: Path, whole: Moment, noted: Noted, clock: StillClock
) -> None:
    other = noted("light", cues=("Warm chest", "rain"), values=("rain",))
    journal.moments.keep_many([other, noted("bread", cues=("RAIN",))], lambda: False)
    assert different(folder) == []
    journal.moments.change(replace(whole, text="tea, twice", cues=("rain",), faces=()))
    assert different(folder) == []
    journal.moments.let_go(other.id, clock.now())
    assert different(folder) == []
    journal.words.rename(Family.CUE, "rain", "Rain")
    assert different(folder) == []
    journal.words.rename(Family.CUE, "warm chest", "rain")  # the two become one
    assert different(folder) == []
    journal.moments.change(replace(journal.moments.moment(other.id), and_also="and rain"))
    assert different(folder) == []
    journal.moments.bring_back(other.id)
    assert different(folder) == []
    journal.moments.change(replace(other, cues=("warm chest",)))  # a former name comes back
    assert different(folder) == []
    assert len(rows(folder, "SELECT DISTINCT fingerprint FROM moments")) == 3


def _columns() -> list[tuple[str, str]]:
    head = [("moments", name) for name in FORM.head]
    return [
        *head,
        ("words", "name"),
        ("moment_faces", "face"),
        *(("moment_photos", name) for name in _SPELLED[0][0].split(", ")),
        ("moment_again", "at"),
        ("moment_again", "at_offset"),
        ("moment_links", "linked"),
    ]


@pytest.mark.parametrize(("table", "column"), _columns())
def test_a_change_from_elsewhere_is_told(
    table: str, column: str, journal: SqliteJournal, folder: Path, whole: Moment, noted: Noted
) -> None:
    journal.moments.keep(noted("another"))
    journal.close()
    with opened(folder) as plain:
        [kind] = plain.execute(
            "SELECT type FROM pragma_table_info(?) WHERE name = ?", (table, column)
        ).fetchone()
        new = f"coalesce({column}, '') || 'x'" if kind == "TEXT" else f"coalesce({column}, 1) + 1"
        first = {"moments": "seq = 1", "words": "name = 'nature'"}.get(table, "moment = 1")
        plain.execute(f"UPDATE {table} SET {column} = {new} WHERE {first}")
    assert different(folder) == [1]


@pytest.mark.parametrize("table", PARTS)
def test_a_part_that_is_gone_is_told(
    table: str, journal: SqliteJournal, folder: Path, whole: Moment
) -> None:
    journal.close()
    with opened(folder) as plain:
        plain.execute(f"DELETE FROM {table}")
    assert different(folder) == [1]


def test_all_columns_are_told_but_where_it_stands() -> None:
    from glimmer_desktop.storage.tables import moments

    ours = {column.name for column in moments.columns}
    assert ours - set(FORM.head) == {"seq", "order_key", "fingerprint"}


def test_a_text_that_is_none_is_like_no_other(
    journal: SqliteJournal, folder: Path, whole: Moment, noted: Noted
) -> None:
    journal.moments.keep_many((noted(f"more {n}") for n in range(600)), lambda: False)
    journal.close()
    with opened(folder) as plain:
        plain.execute("UPDATE moments SET text = CAST(x'74ff61' AS TEXT) WHERE seq = 2")
        taken = [pair for page in fingerprints.pages(plain, FORM) for pair in page]
    assert [seq for seq, one in taken if one == fingerprints.NONE] == [2]
    assert different(folder) == [2]
