"""Each small table has the sum of what it says, whatever wrote to it; and texts seal themselves."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.left_alone import ThisMoment, ThisWord
from glimmer_desktop.domain.moment import Draft, Face, Family
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.storage import sums
from glimmer_desktop.storage.draft_json import decoded, encoded, is_as_written
from glimmer_desktop.storage.journal import SqliteJournal

if TYPE_CHECKING:
    from storage.conftest import Noted


@pytest.fixture
def told(folder: Path) -> Callable[[], list[str]]:
    """The tables whose sum does not fit."""

    def tell() -> list[str]:
        with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
            return sums.different(plain.execute)

    return tell


def kept_sums(folder: Path) -> dict[str, bytes]:
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        return dict(plain.execute("SELECT name, sum FROM sums"))


def test_every_write_takes_the_sums_along(
    journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted, told: Any
) -> None:
    at = clock.now()
    moment = noted("tea", cues=("a new cue",))
    times = {"created_at": clock.now(), "changed_at": clock.now()}
    plan = Plan(id=PlanId("p1"), when="I wake", then="one breath", **times)
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("words", lambda: journal.moments.keep(moment)),
        ("words", lambda: journal.words.rename(Family.CUE, "a new cue", "another")),
        ("words", lambda: journal.words.hide(Family.CUE, "warm chest", True)),
        ("plans", lambda: journal.plans.put([plan])),
        ("own_map", lambda: journal.own_map.write(Face.SETTLED, Part.HELPS, "rain")),
        ("left_alone", lambda: journal.left_alone.leave(ThisWord(Family.CUE, "another"), at)),
        ("left_alone", lambda: journal.left_alone.leave(ThisMoment(moment.id, at.date()), at)),
    )
    journal.moments.keep(noted("first"))
    assert set(kept_sums(folder)) == set(sums.SUMMED)
    for name, step in steps:
        before = kept_sums(folder)
        step()
        after = kept_sums(folder)
        assert {one for one in after if after[one] != before[one]} == {name}
        assert told() == []


def test_what_is_erased_with_a_moment_is_summed(
    journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted, told: Any
) -> None:
    moment = noted("tea")
    journal.moments.keep(moment)
    journal.left_alone.leave(ThisMoment(moment.id, clock.now().date()), clock.now())
    before = kept_sums(folder)
    journal.moments.let_go(moment.id, clock.now())
    journal.moments.empty_bin(clock.now() + timedelta(days=1))
    assert kept_sums(folder)["left_alone"] != before["left_alone"]
    assert told() == []


def test_a_keep_with_known_words_sums_nothing(
    journal: SqliteJournal, folder: Path, noted: Noted
) -> None:
    journal.moments.keep(noted("tea", cues=("slow breath",)))
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("DELETE FROM sums")
    journal.moments.keep(noted("more tea", cues=("slow breath",)))
    assert kept_sums(folder) == {}


def test_what_changed_by_itself_is_told(journal: SqliteJournal, folder: Path, told: Any) -> None:
    journal.own_map.write(Face.SETTLED, Part.HELPS, "rain")
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("UPDATE own_map SET text = 'rein'")
        plain.execute("UPDATE words SET uses = 9")
    assert told() == ["own_map"]


def test_a_draft_says_whether_it_is_as_it_was_written() -> None:
    said = encoded(Draft(text='half a "thought", "sum": "', cues=("slow breath",)))
    assert is_as_written(said)
    assert decoded(said) == Draft(text='half a "thought", "sum": "', cues=("slow breath",))
    for n, letter in enumerate(said):
        other = f"{said[:n]}{chr(ord(letter) ^ 1)}{said[n + 1 :]}"
        assert not is_as_written(other) or decoded(other) == decoded(said), other


def test_one_from_before_is_taken_as_it_is() -> None:
    plain = json.loads(encoded(Draft(text="tea")))
    del plain["sum"]
    assert is_as_written(json.dumps(plain))
    assert not is_as_written("no draft")
    assert not is_as_written("[]")
