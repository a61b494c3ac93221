"""Journals damaged in every way are told, moved aside and made whole (B8), sealed ones as well.

24 of them in an ordinary run, and a few that are sealed; `--corrupt-stores 1000` and
`--corrupt-sealed-stores 1000` make it the long one. Each is damaged by a chance of its own, which
its number seeds: a failure says the number, and `one_mutant` replays it.
"""

from __future__ import annotations

import functools
import itertools
import os
import random
import shutil
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as driver

from bars import Figure, SoFar
from conftest import StillClock
from desktop.companion import Profile
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.left_alone import Stretch, ThisWord
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    Moment,
    Photo,
    PreparedPhoto,
    Strength,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.services.checking import Checked, Fault
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.repairing import Repaired
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.driver import connect, errors
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.on_shelf import OWN_FOLDER
from glimmer_desktop.storage.repairing import JournalRepair
from glimmer_desktop.storage.salvaging import shapes
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.torn_file import torn_file
from sealed_journal import KEY, begin_sealed, files_with
from slices import go_on, quiet, through

SEED = 20261130
AT = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)
MOMENTS, LATER, PICTURES, PAGE = 90, 10, 8, 4096
WORDS, PHOTOS = "glimmer.db", "photos.db"
HARMLESS = {Fault.PAGES_SPARE, Fault.NOT_IN_INDEX, Fault.ONLY_IN_INDEX, Fault.NO_THUMBNAIL}
KEPT = {
    "moments": "id, noticed_at, noticed_offset, zone, kind, text, and_also, prompt, close, private,"
    " strength, surprise, did_next, appreciation, created_at, deleted_at",
    "moment_faces": "moment, role, position, face",
    "moment_words": "moment, word, position",
    "moment_photos": "moment, position, sha256, width, height, caption, alt",
    "moment_again": "moment, position, at, at_offset",
    "moment_links": "moment, position, linked",
    "words": "id, family, name, hidden, starred, merged_into, place",
    "plans": "id, when_said, then_said, minute, days, asleep, moment",
    "left_alone": "moment, word, first_day, last_day",
    "own_map": "face, part, text",
    "drafts": "slot, said",
    "moment_versions": "moment, said",
}
"""What a person has put in; the rest is counted, found by or made from that."""

pytestmark = pytest.mark.timeout(1500)


@dataclass(frozen=True)
class Damage:
    """What was done to one file."""

    name: str
    how: str
    pages: frozenset[int]


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with something in every table and one backup; ten moments came after that."""
    return full_journal(tmp_path_factory.mktemp("whole") / "data")


@pytest.fixture(scope="session")
def sealed_whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The same under a passphrase, which was given."""
    folder = tmp_path_factory.mktemp("sealed") / "data"
    begin_sealed(folder)
    keys.hold_journal(folder, KEY)
    yield full_journal(folder)
    keys.forget(folder)


def full_journal(folder: Path) -> Path:
    clock = StillClock(AT)
    chance = random.Random(SEED)
    journal = SqliteJournal(folder, clock, {Family.CUE: ("slow breath", "warm chest")})
    made = [journal.photos.hold(picture(chance)) for _ in range(PICTURES)]
    moments = [a_moment(n, chance, made) for n in range(MOMENTS + LATER)]
    for number, moment in enumerate(moments[:MOMENTS]):
        journal.moments.keep(moment)
        if number % 9 == 0:
            journal.moments.change(replace(moment, text=f"{moment.text} and more"))
        if number % 15 == 0:
            journal.moments.let_go(moment.id, clock.now())
    times = {"created_at": clock.now(), "changed_at": clock.now()}
    journal.plans.put([Plan(id=PlanId("p1"), when="I make coffee", then="one breath", **times)])
    journal.left_alone.leave(ThisWord(Family.CUE, "cue 3"), clock.now())
    journal.left_alone.leave(Stretch(clock.now().date(), clock.now().date()), clock.now())
    journal.own_map.write(Face.SHUT_DOWN, Part.HELPS, "a warm cup, and nobody near")
    through(SqliteBackups(folder, clock, journal).back_up(None, quiet, go_on))
    for moment in moments[MOMENTS:]:
        journal.moments.keep(moment)
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="half a thought"))
    journal.close()
    return folder


def picture(chance: random.Random) -> PreparedPhoto:
    data = chance.randbytes(chance.randrange(2_000, 40_000))
    photo = Photo(sha256(data).hexdigest(), 640, 480, len(data), "image/jpeg", "A caption", "Alt")
    return PreparedPhoto(photo, data, data[:1500])


def a_moment(number: int, chance: random.Random, photos: list[Photo]) -> Moment:
    at = AT.replace(hour=number % 24, minute=number % 60)
    draft = Draft(
        text=f"moment {number} " + "light on the stairs " * chance.randrange(1, 90),
        and_also="and rain" * chance.randrange(3),
        faces=(Face.SETTLED, Face.LIVELY),
        cues=(f"cue {number % 20}", "slow breath"),
        places=(f"place {number % 7}",),
        photos=(photos[number % len(photos)],) if number % 4 == 0 else (),
        again=(at,) if number % 5 == 0 else (),
        strength=Strength.FAINT,
        close=number % 6 == 0,
        did_next="sat",
    )
    named = new_moment_id(1_700_000_000_000 + number, number)
    return moment_from(draft, id=named, noticed_at=at, created_at=AT, changed_at=AT)


def flip(data: bytearray, chance: random.Random) -> set[int]:
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)
    return {at // PAGE + 1}


def zero(data: bytearray, chance: random.Random) -> set[int]:
    """A page, or a sector of it."""
    page = chance.randrange(len(data) // PAGE)
    start, length = chance.choice([(0, PAGE), (chance.randrange(8) * 512, 512)])
    data[page * PAGE + start : page * PAGE + start + length] = bytes(length)
    return {page + 1}


def swap(data: bytearray, chance: random.Random) -> set[int]:
    one, other = chance.sample(range(len(data) // PAGE), 2)
    first, second = (slice(page * PAGE, (page + 1) * PAGE) for page in (one, other))
    data[first], data[second] = data[second], data[first]
    return {one + 1, other + 1}


def double(data: bytearray, chance: random.Random) -> set[int]:
    """A page written to the wrong place."""
    one, other = chance.sample(range(len(data) // PAGE), 2)
    data[one * PAGE : (one + 1) * PAGE] = data[other * PAGE : (other + 1) * PAGE]
    return {one + 1}


def noise(data: bytearray, chance: random.Random) -> set[int]:
    start, length = chance.randrange(len(data)), chance.randrange(1, 6000)
    end = min(len(data), start + length)
    data[start:end] = chance.randbytes(end - start)
    return set(range(start // PAGE + 1, (end - 1) // PAGE + 2))


def cut(data: bytearray, chance: random.Random) -> set[int]:
    pages = len(data) // PAGE
    keep = chance.randrange(PAGE, len(data))
    del data[keep:]
    return set(range(keep // PAGE + 1, pages + 1))


WAYS: tuple[Callable[[bytearray, random.Random], set[int]], ...] = (
    *(flip, flip, flip, zero, zero, swap, double, noise, cut),
)


def damaged(folder: Path, number: int) -> Damage:
    """Damage the journal in a folder, each number in its own way."""
    chance = random.Random(SEED + number)
    name = PHOTOS if number % 3 == 0 else WORDS
    how = WAYS[chance.randrange(len(WAYS))]
    data = bytearray((folder / name).read_bytes())
    pages = how(data, chance)
    (folder / name).write_bytes(data)
    return Damage(name, how.__name__, frozenset(pages))


def check(folder: Path) -> Checked | Known:
    try:
        return through(JournalCheck(folder, quiet, go_on).run())
    except Known as known:
        return known


def repair(folder: Path, found: Checked | Known) -> Repaired:
    checked, trouble = (None, found) if isinstance(found, Known) else (found, None)
    return through(repairing(folder).run(checked, trouble))


def repairing(folder: Path) -> JournalRepair:
    journal, shelves = SqliteJournal(folder, StillClock(AT)), [folder / OWN_FOLDER]
    return JournalRepair(folder, StillClock(AT), journal, quiet, go_on, shelves=shelves)


def kept(folder: Path) -> dict[str, Any] | None:
    """All that was put in, without the help of an index; None when it cannot be read."""
    try:
        with closing(connect(folder / WORDS, "ro")) as plain:
            said = {
                table: Counter(plain.execute(f"SELECT {columns} FROM {table} NOT INDEXED"))
                for table, columns in KEPT.items()
            }
        with closing(connect(folder / PHOTOS, "ro")) as plain:
            said["photos"] = Counter(
                (name, sha256(data).hexdigest())
                for name, data in plain.execute("SELECT sha256, data FROM photos NOT INDEXED")
            )
    except errors(UnicodeDecodeError, TypeError):
        return None
    return said


@functools.cache
def all_kept(whole: Path) -> dict[str, Any]:
    said = kept(whole)
    assert said is not None
    return said


def on_sound_pages(file: Path, schema: str | None, damage: Damage) -> set[tuple[str, Any]]:
    """Rows of the whole file of which no byte is on a damaged page, by table and key."""
    return {
        (name, key)
        for name, key, pages in rows_of_whole(file, schema)
        if not pages & damage.pages and name != "sums"  # which are taken anew
    }


@functools.cache  # of the one whole journal, over and over
def rows_of_whole(file: Path, schema: str | None) -> list[tuple[str, Any, set[int]]]:
    return rows_with_pages(file, schema)


def rows_with_pages(file: Path, schema: str | None) -> list[tuple[str, Any, set[int]]]:
    """Table and key of each row with the pages it stands on: those that are read while it is."""
    found = []
    known = shapes(schema)
    with torn_file(file) as torn, closing(connect(file, "ro")) as plain:
        read: set[int] = set()
        whole_page = torn._page_bytes

        def noting(number: int) -> bytes:
            read.add(number)
            return whole_page(number)

        torn._page_bytes = noting  # type: ignore[method-assign]
        roots = dict(plain.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
        for name, shape in known.items():
            columns = [shape.columns.index(one.name) for one in shape.table.primary_key]
            waiting = [roots[name]]
            while waiting:
                number = waiting.pop()
                read.clear()
                page = torn.page(number)
                assert page is not None
                pages = set(read)
                for row in page.rows:
                    values = shape.values(row)
                    assert values is not None, (name, row)
                    found.append((name, tuple(values[at] for at in columns), pages))
                waiting += page.children
    return found


def one_mutant(whole: Path, folder: Path, number: int, totals: Counter[str]) -> None:
    """Damage, look, repair, look again; odd ones have no backup to help them."""
    shutil.copytree(whole, folder)
    if number % 2:
        shutil.rmtree(folder / "backups")
    damage = damaged(folder, number)
    before, broken = all_kept(whole), (folder / damage.name).read_bytes()
    changed = kept(folder) != before
    found = check(folder)
    told = isinstance(found, Known) or bool(found.found)
    where = (number, damage)
    totals["changed" if changed else "harmless"] += 1
    assert told or not changed, where
    if not changed and isinstance(found, Checked):
        named = {one.fault for one in found.found} <= HARMLESS
        totals["named harmless"] += named
    if not told:
        return
    done = repair(folder, found)
    again = check(folder)
    assert isinstance(again, Checked), (where, again)
    left = {one.fault for one in again.found}
    assert left <= {Fault.PHOTO_MISSING, Fault.PHOTO_CHANGED, Fault.NO_THUMBNAIL}, (where, again)
    assert number % 2 or not left, (where, again)
    if (folder / "glimmer.key").exists():
        assert files_with(folder, b"light on the stairs", b"SQLite format") == [], where
    assert_set_aside(done, broken, damage)
    count_what_came(whole, folder, damage, totals, with_backup=not number % 2)


def assert_set_aside(done: Repaired, broken: bytes, damage: Damage) -> None:
    part = done.words if damage.name == WORDS else done.photos
    if part is not None and part.aside is not None:
        assert part.aside.read_bytes() == broken
        assert part.aside.stat().st_mode & 0o777 == 0o600


def count_what_came(
    whole: Path, folder: Path, damage: Damage, totals: Counter[str], *, with_backup: bool
) -> None:
    schema = None if damage.name == WORDS else "pictures"
    sound = on_sound_pages(whole / damage.name, schema, damage)
    came = {(name, key) for name, key, _ in rows_with_pages(folder / damage.name, schema)}
    totals["rows on sound pages"] += len(sound)
    totals["of them saved"] += len(sound & came)
    if with_backup:
        first, then = all_kept(whole), kept(folder)
        assert then is not None
        in_backup = Counter(
            {row: n for row, n in first["moments"].items() if moment_number(row[5]) < MOMENTS}
        )
        missing = in_backup - then["moments"]
        assert not missing, (damage, list(missing)[:1])


def moment_number(text: str) -> int:
    return int(text.split()[1])


@pytest.mark.bar("B8")
def test_damage_is_told_and_mended(
    whole: Path, tmp_path: Path, pytestconfig: pytest.Config, figure: Figure, so_far: SoFar
) -> None:
    count = int(pytestconfig.getoption("corrupt_stores"))
    figure(mended(whole, tmp_path / "data", count, so_far))


@pytest.mark.bar("B8", part="under a passphrase")
def test_damage_to_a_sealed_one_is_told_and_mended(
    sealed_whole: Path, tmp_path: Path, pytestconfig: pytest.Config, figure: Figure, so_far: SoFar
) -> None:
    """What was sealed stays so: the new files, those put aside, and what they were made by."""
    count = int(pytestconfig.getoption("corrupt_sealed_stores"))
    keys.hold_journal(tmp_path / "data", KEY)
    try:
        figure(mended(sealed_whole, tmp_path / "data", count, so_far))
    finally:
        keys.forget(tmp_path / "data")


def mended(whole: Path, folder: Path, count: int, so_far: SoFar) -> str:
    """So many of them; the figure."""
    totals: Counter[str] = Counter()
    for number in range(count):
        so_far(number, count)
        one_mutant(whole, folder, number, totals)
        shutil.rmtree(folder)
    saved = totals["of them saved"] / totals["rows on sound pages"]
    assert totals["changed"] > count // 3
    assert totals["of them saved"] >= 0.95 * totals["rows on sound pages"], totals
    return (
        f"{count:,} damaged journals: {totals['changed']:,} had lost something and told it,"
        f" {saved:.1%} of the rows on sound pages saved;"
        f" {totals['named harmless']:,} of {totals['harmless']:,} that had not were called sound"
    )


def kill_repair(folder: Path, left: int) -> int:
    """Let a child repair until it has taken so many steps more; its exit code, 9 when it died."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            dying(folder, left)
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def dying(folder: Path, left: int) -> None:
    """Each slice is a step, and so is whatever is opened, synced, named or let go."""
    steps = itertools.count()

    def counted(call: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*parts: Any, **named: Any) -> Any:
            if next(steps) >= left:
                os._exit(9)
            return call(*parts, **named)

        return counting

    checked = through(JournalCheck(folder, quiet, go_on).run())
    os.fsync, os.link, os.open = counted(os.fsync), counted(os.link), counted(os.open)
    Path.replace, Path.unlink = counted(Path.replace), counted(Path.unlink)  # type: ignore[method-assign]
    slices = repairing(folder).run(checked)
    with suppress(StopIteration):
        while True:
            counted(next)(slices)


@pytest.mark.bar("B2")
def test_killed_anywhere_it_is_the_old_or_the_new(
    whole: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """kill -9 after ever more steps, the last ones closer together; the long run takes each."""
    torn, folder = tmp_path / "torn", tmp_path / "data"
    shutil.copytree(whole, torn)
    broken = {name: without_its_middle(torn / name) for name in (WORDS, PHOTOS)}
    is_long = int(pytestconfig.getoption("corrupt_stores")) >= 1000
    seen, left = [], 0
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(torn, folder)
        killed = kill_repair(folder, left)
        old = {name: (folder / name).read_bytes() == broken[name] for name in broken}
        assert all(old[name] or is_sound(folder / name) for name in broken), left
        seen.append((killed, *old.values()))
        if seen[-1] == (9, True, False) not in seen[:-1]:  # the next one goes on from there
            repair(folder, check(folder))
            assert_all_is_back(whole, folder, broken)
        if killed != 9:
            break
        left += 1 if is_long else 16 if left < 64 else 3
    assert seen[0] == (9, True, True)
    assert (9, True, False) in seen  # photos first, which moments name
    assert seen[-1] == (0, False, False)
    assert_all_is_back(whole, folder, broken)


def without_its_middle(file: Path) -> bytes:
    data = bytearray(file.read_bytes())
    data[len(data) // 2 : len(data) // 2 + PAGE] = bytes(PAGE)
    file.write_bytes(data)
    return bytes(data)


def assert_all_is_back(whole: Path, folder: Path, broken: dict[str, bytes]) -> None:
    found = check(folder)
    assert isinstance(found, Checked)
    assert found.found == ()
    asides = {path.read_bytes() for path in (folder / "backups").glob("damaged*.db")}
    assert asides == set(broken.values())
    then = kept(folder)
    assert then is not None
    assert then["photos"] == all_kept(whole)["photos"]


def is_sound(file: Path) -> bool:
    with closing(driver.connect(f"{file.as_uri()}?mode=ro", uri=True)) as plain:
        return plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_command_says_what_it_did(profile: Profile, tmp_path: Path) -> None:
    profile.ask("demo", "--moments", "60", "--photos", "2")
    profile.ask("note", "since then")
    broken = bytearray(profile.store.read_bytes())
    with closing(driver.connect(str(profile.store))) as plain:
        where = "SELECT rootpage FROM sqlite_master WHERE name = 'moments'"
        [(page,)] = plain.execute(where)
    broken[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    profile.store.write_bytes(broken)
    told = profile.run("list")
    assert told.returncode == 1
    assert "`glimmer doctor --repair`" in told.stderr
    said = profile.ask("doctor", "--repair")
    assert "The damaged journal was put aside as it was: " in said
    assert "A new one has its place, with 61 moments." in said
    assert said.endswith("All is well.\n")
    [aside] = (profile.store.parent / "backups").glob("damaged-*.db")
    assert aside.read_bytes() == broken
    moments = profile.moments()
    assert len(moments) == 61
    assert moments[0]["text"] == "since then"
