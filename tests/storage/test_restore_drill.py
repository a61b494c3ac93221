"""Everything a journal can hold, backed up, damaged in every way, and brought back to the byte."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.altering import Cover
from glimmer_desktop.domain.left_alone import Left, Stretch, ThisMoment, ThisWord
from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    Family,
    FeltChange,
    Kind,
    Moment,
    Source,
    Strength,
)
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.picture_edit import PictureEdit
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.journal import SqliteJournal
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured

EVERYTHING = MomentQuery.everything()


def dumped(file: Path) -> dict[str, Any]:
    """Every row of every table, the index's own among them, every byte of every picture, and how
    each table is made."""
    with closing(driver.connect(f"{file.as_uri()}?mode=ro", uri=True)) as plain:
        made = sorted(plain.execute("SELECT type, name, sql FROM sqlite_master"))
        names = [name for kind, name, _ in made if kind == "table" and name != "moment_index"]
        rows = {name: sorted(plain.execute(f"SELECT * FROM {name}"), key=repr) for name in names}
    return {**rows, "": made}


@pytest.fixture
def rich(
    journal: SqliteJournal, noted: Noted, pictured: Pictured, clock: StillClock
) -> SqliteJournal:
    """A row in every table, a moment in the bin, a word that was renamed, a draft with a photo."""
    rain = journal.photos.hold(pictured(os.urandom(300_000)))
    sun = journal.photos.hold_edited(
        pictured(b"sun" * 30_000, caption="Sun", alt="A sun"),
        rain.sha256,
        PictureEdit(turn=1, x=2, y=3, width=40, height=50),
    )
    journal.photos.came_of({"f" * 64: rain.sha256})
    pasted = journal.photos.hold(pictured(b"pasted" * 9_000))
    tea = noted("Tea \N{SNOWMAN} \N{ZERO WIDTH JOINER}\n\ttwice", zone="Europe/Vienna")
    said: dict[str, Any] = {family.value: (f"a {family.value}", "two") for family in Family}
    all_of_it = noted(
        "light",
        kind=Kind.BODY_NOTE,
        and_also="and rain",
        faces=tuple(Face),
        shift_from=(Face.ON_GUARD, Face.LIVELY),
        prompt="sound",
        photos=(sun, replace(rain, caption="Rain")),
        close=True,
        private=True,
        strength=Strength.FAINT,
        felt_change=FeltChange.TOUCH,
        energy=Energy.SETTLING,
        surprise=False,
        by_itself=True,
        almost_missed=True,
        care=Care.RECEIVED,
        source=Source.PLACE,
        again=(clock.now(),),
        linked_to=(tea.id,),
        did_next="sat",
        appreciation="thanks",
        **said,
    )
    journal.moments.keep_many([tea, all_of_it, noted("gone")], go_on)
    [gone] = [one for one in found(journal) if one.text == "gone"]
    journal.moments.let_go(gone.id, clock.now())
    journal.words.rename(Family.CUE, "two", "Two")
    journal.words.rename(Family.VALUE, "two", "three")
    journal.words.hide(Family.CUE, "warm chest", True)
    times = {"created_at": clock.now(), "changed_at": clock.now()}
    journal.moments.change(replace(tea, text="tea and rain", cues=("two",)))
    journal.moments.change(tea)
    journal.plans.put([Plan(id=PlanId("p1"), when="I make coffee", then="one breath", **times)])
    left: tuple[Left, ...] = (
        ThisMoment(tea.id, clock.now().date()),
        ThisWord(Family.PLACE, "three"),
        Stretch(clock.now().date(), clock.now().date()),
    )
    for one in left:
        journal.left_alone.leave(one, clock.now())
    chosen, quietly = journal.moments.keys(EVERYTHING), lambda *_: None
    journal.many.alter(chosen, Cover(private=True), clock.now(), quietly, go_on)
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="half a thought", photos=(pasted,)))
    journal.own_map.write(Face.SHUT_DOWN, Part.HELPS, "a warm cup")
    return journal


def found(journal: SqliteJournal) -> list[Moment]:
    return journal.moments.at(journal.moments.keys(EVERYTHING))


def zeroed(folder: Path) -> None:
    words = folder / "glimmer.db"
    words.write_bytes(b"\0" * words.stat().st_size)


def cut(folder: Path) -> None:
    for name in ("glimmer.db", "photos.db"):
        file = folder / name
        os.truncate(file, file.stat().st_size // 2)


def torn(folder: Path) -> None:
    for name in ("glimmer.db", "photos.db"):
        with (folder / name).open("rb+") as file:
            file.seek(4096 * 3)
            file.write(os.urandom(4096 * 2))


def flipped(folder: Path) -> None:
    words = folder / "glimmer.db"
    data = bytearray(words.read_bytes())
    data[data.index(b"and rain")] ^= 1
    words.write_bytes(data)


def gone(folder: Path) -> None:
    (folder / "glimmer.db").unlink()
    (folder / "photos.db").unlink()


def no_pictures(folder: Path) -> None:
    (folder / "photos.db").unlink()


def other_words(folder: Path) -> None:
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("UPDATE moments SET text = 'not mine'")
        plain.execute("DELETE FROM moment_photos")
        plain.execute("DELETE FROM drafts")
        plain.execute("DELETE FROM own_map")
        plain.execute("DELETE FROM plans")
        plain.execute("DELETE FROM left_alone")
        plain.execute("DELETE FROM moment_versions")
        plain.execute("DELETE FROM many_steps")


@pytest.mark.parametrize(
    "damage", [zeroed, cut, torn, flipped, gone, no_pictures, other_words, lambda _: None]
)
def test_every_row_and_byte_comes_back(
    damage: Callable[[Path], None],
    rich: SqliteJournal,
    folder: Path,
    tmp_path: Path,
    clock: StillClock,
) -> None:
    backups = SqliteBackups(folder, clock, rich)
    moments, draft = found(rich), rich.drafts.held(CAPTURE_SLOT)
    before = dumped(folder / "glimmer.db"), dumped(folder / "photos.db")
    assert all(before[0][name] for name in before[0]), "a table has no row"
    assert len(before[1]["photos"]) == len(before[1]["thumbnails"]) == 3
    backup = through(backups.back_up(tmp_path / "stick", quiet, go_on)).path
    assert dumped(backup) == before[0]
    rich.close()
    damage(folder)
    through(backups.restore(backup, quiet, go_on))
    assert dumped(folder / "glimmer.db") == before[0]
    assert found(rich) == moments
    assert rich.drafts.held(CAPTURE_SLOT) == draft
    assert dumped(folder / "photos.db") == before[1]
    rich.close()
    assert through(JournalCheck(folder, quiet, go_on).run()).found == ()


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
sys.path[:0] = sys.argv[4:]
from conftest import StillClock
from glimmer_desktop.storage import backups, mending
from glimmer_desktop.storage.journal import SqliteJournal

folder, backup, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

def counted(call):
    def counting(*parts, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return call(*parts, **named)
    return counting

os.fsync, os.open, Path.replace = counted(os.fsync), counted(os.open), counted(Path.replace)
Path.unlink = counted(Path.unlink)
mending.shutil.copyfile = counted(mending.shutil.copyfile)
clock = StillClock(datetime(2026, 11, 22, 15, 50, tzinfo=UTC))
journal = SqliteJournal(folder, clock)
restoring = backups.SqliteBackups(folder, clock, journal).restore(
    backup, lambda *_: None, lambda: False
)
going_on = counted(lambda: next(restoring, restoring))
while going_on() is None:
    pass
"""


def test_killed_anywhere_it_is_the_old_or_the_new(
    rich: SqliteJournal, folder: Path, tmp_path: Path, clock: StillClock, noted: Noted
) -> None:
    """kill -9 after ever more steps: slices, opened files, syncs, copies and new names."""
    backup = through(
        SqliteBackups(folder, clock, rich).back_up(tmp_path / "stick", quiet, go_on)
    ).path
    rich.moments.keep(noted("since then"))
    rich.close()
    no_pictures(folder)  # so that pictures are brought back, too
    old, new = dumped(folder / "glimmer.db"), dumped(backup)
    seen = []
    for left in (*range(0, 24, 3), *range(24, 60, 5), 10_000):
        arguments = [str(folder), str(backup), str(left), str(Path(__file__).parents[1])]
        killed = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
        words = dumped(folder / "glimmer.db")
        assert words in (old, new)
        seen.append((killed.returncode, words == new))
        if killed.returncode == 0:
            break
        if words == new:
            assert pictures_named(words) <= pictures_in(folder)
    assert seen[0] == (9, False)
    assert seen[-1] == (0, True)
    assert len(seen) > 5
    assert pictures_named(new) <= pictures_in(folder)
    assert dumped(folder / "glimmer.db") == new
    assert len(found(rich)) == 2


def pictures_named(words: dict[str, Any]) -> set[str]:
    return {row[2] for row in words["moment_photos"]}


def pictures_in(folder: Path) -> set[str]:
    return {row[0] for row in dumped(folder / "photos.db")["photos"]}
