"""kill -9 at each step of a backup, of its copy in a second folder, of a purge and of bringing back
from there: the copies that bear a name are whole, and the next try goes through (B2, B13).

A step is a slice, a file opened, a sync, a name given or taken, a copy.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as driver

from answering import Answering, answering
from conftest import StillClock
from glimmer_desktop.domain.moment import Draft, Photo, PreparedPhoto, moment_from, new_moment_id
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.storage import on_shelf
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from shelves import Shelves, holding
from slices import go_on, quiet, through

pytestmark = [pytest.mark.timeout(500), pytest.mark.bar("B2")]

CANARY = b"cinnamon-heron-canary"
TEXTS = {"tea", "light"}
LATER = datetime(2026, 11, 30, 15, 42, tzinfo=UTC)
EACH_STEP = 200
"""With so many `--kills` every step is tried."""

KILLED = """
import json, os, traceback
from datetime import UTC, datetime
from pathlib import Path
from conftest import StillClock
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage import mending
from shelves import Shelves
from slices import go_on, quiet

def counted(call):
    def counting(*parts, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return call(*parts, **named)
    return counting

def all_of_it(shelves):
    if what == "purge":
        yield from shelves.purging.purge(quiet, go_on)
    elif what == "restore":
        yield from shelves.backups.restore(Path(stick), quiet, go_on)
    else:
        yield from shelves.backups.back_up(None, quiet, go_on)
        yield from shelves.second.copy(quiet, go_on)

def killed():
    os.fsync, os.open, Path.replace = counted(os.fsync), counted(os.open), counted(Path.replace)
    Path.unlink, mending.shutil.copyfile = counted(Path.unlink), counted(mending.shutil.copyfile)
    clock = StillClock(datetime(2026, 11, 29, 15, 42, tzinfo=UTC))
    running = all_of_it(Shelves(SqliteJournal(Path(data), clock), Path(data), clock, stick))
    going_on = counted(lambda: next(running, running))
    while going_on() is not running:
        pass

for line in sys.stdin:
    what, data, stick, left = json.loads(line)
    child = os.fork()
    if not child:
        try:
            killed()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@dataclass
class Place:
    """A profile with a second folder, made once and copied for each kill."""

    home: Path

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def stick(self) -> Path:
        return self.home / "stick"

    @property
    def folders(self) -> list[Path]:
        return [self.data / on_shelf.OWN_FOLDER, *on_shelf.seconds_in(self.stick)]

    def anew(self, home: Path) -> Place:
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.home, home)
        # it names the folder that was chosen
        memory = home / "data" / on_shelf.OWN_FOLDER / "second.json"
        if memory.exists():
            memory.write_text(memory.read_text().replace(str(self.home), str(home)))
        return Place(home)

    def shelves(self, clock: StillClock) -> Iterator[Shelves]:
        journal = SqliteJournal(self.data, clock)
        yield Shelves(journal, self.data, clock, str(self.stick))
        journal.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Two moments with a picture each and one that was let go for good since the last backup."""
    made = Place(tmp_path_factory.mktemp("shelves") / "made")
    made.stick.mkdir(parents=True)
    clock = StillClock(LATER - timedelta(days=8))
    journal = SqliteJournal(made.data, clock)
    now = clock.now()
    times = {"noticed_at": now, "created_at": now, "changed_at": now}
    moments = []
    for number, text in enumerate((*sorted(TEXTS), CANARY.decode()), 1):
        data = text.encode() * 2_000
        photo = Photo(sha256(data).hexdigest(), 640, 480, len(data), "image/jpeg")
        held = journal.photos.hold(PreparedPhoto(photo, data, b"small"))
        draft = Draft(text=text, photos=(held,))
        moments.append(moment_from(draft, id=new_moment_id(1_700_000_000_000, number), **times))
    journal.moments.keep_many(moments, go_on)
    shelves = Shelves(journal, made.data, clock, str(made.stick))
    shelves.of_a_day()
    clock.move(days=1)
    shelves.of_a_day()
    journal.moments.let_go(moments[-1].id, now)
    journal.moments.empty_bin(now.replace(year=2030))
    journal.photos.sweep()
    journal.close()
    return made


@pytest.fixture(scope="module")
def killer() -> Iterator[Answering]:
    with answering(KILLED) as killer:
        yield killer


@pytest.fixture
def clock() -> StillClock:
    """The day after the kill."""
    return StillClock(LATER)


@dataclass
class Kills:
    """The same thing over and over, killed after ever more steps until it comes to its end."""

    killer: Answering
    made: Place
    home: Path
    steps: Iterable[int]
    count: int = 0

    def of(self, what: str, but: Callable[[Place], None] = lambda _: None) -> Iterator[Place]:
        """The place after each kill, and at last after the one that nobody killed. `but` this is
        done to each before."""
        for left in self.steps:
            place = self.made.anew(self.home)
            but(place)
            ended = self.killer.ask(json.dumps([what, str(place.data), str(place.stick), left]))
            assert ended in ("0", "9")
            self.count += ended == "9"
            yield place
            if ended == "0":
                break


@pytest.fixture
def kills(killer: Answering, made: Place, tmp_path: Path, steps: Iterable[int]) -> Kills:
    return Kills(killer, made, tmp_path / "one", steps)


@pytest.fixture
def steps(pytestconfig: pytest.Config) -> Iterable[int]:
    """After how many steps to kill: each one where many kills were asked for, else ever further
    apart."""
    if int(pytestconfig.getoption("kills")) >= EACH_STEP:
        return range(10_000)
    return accumulate(range(100), lambda left, _: left + 1 + left // 2)


def assert_sound(place: Place, clock: StillClock) -> None:
    """What bears a name is whole, and there is a whole one wherever there was one before."""
    for folder in place.folders:
        there = on_shelf.backups(folder)
        assert there
        for one in there:
            digest = sha256(one.path.read_bytes()).hexdigest()
            assert digest.startswith(on_shelf.fingerprint_of(one.path))
    for shelves in place.shelves(clock):
        for folder in place.folders:
            found = through(shelves.backups.look(folder, quiet, go_on))
            assert found.missing_photos == 0
            assert found.changed_moments == 0
        assert texts_of(shelves.journal) == TEXTS


def texts_of(journal: SqliteJournal) -> set[str]:
    keys = journal.moments.keys(MomentQuery.everything())
    return {moment.text for moment in journal.moments.at(keys)}


def test_a_backup_and_its_copy_killed_at_every_step(kills: Kills, clock: StillClock) -> None:
    for place in kills.of("backup"):
        assert_sound(place, clock)
        for shelves in place.shelves(clock):
            assert shelves.of_a_day().trouble is None
        assert_sound(place, clock)
    assert kills.count > 7


def test_a_purge_killed_at_every_step_is_done_by_the_next_try(
    kills: Kills, clock: StillClock
) -> None:
    for place in kills.of("purge"):
        assert_sound(place, clock)
        held = list(holding(CANARY, place.home))
        for shelves in place.shelves(clock):
            done = through(shelves.purging.purge(quiet, go_on))
            assert done.second is not None
            assert not done.second.holds_let_go
        assert list(holding(CANARY, place.home)) == []
        assert_sound(place, clock)
    assert kills.count > 7
    assert held == []  # after the one that nobody killed


def test_bringing_back_from_the_second_folder_killed_at_every_step(
    kills: Kills, clock: StillClock
) -> None:
    """The old or the new, and pictures with it; the backup that is brought back stays as it is."""
    before: dict[str, bytes] = {}

    def without_pictures(place: Place) -> None:
        (place.data / "photos.db").unlink()
        before.update(contents(place))

    for place in kills.of("restore", without_pictures):
        assert contents(place) == before
        with closing(driver.connect(str(place.data / "glimmer.db"))) as plain:
            texts = {row[0] for row in plain.execute("SELECT text FROM moments")}
        assert texts in (TEXTS, {*TEXTS, CANARY.decode()})
        journal = SqliteJournal(place.data, clock)
        again = SqliteBackups(place.data, clock, journal)
        assert through(again.restore(place.stick, quiet, go_on)).contents.photos == 3
        assert texts_of(journal) == {*TEXTS, CANARY.decode()}
        journal.close()
    assert kills.count > 7
    assert texts == {*TEXTS, CANARY.decode()}


def contents(place: Place) -> dict[str, bytes]:
    """The files in the second folder."""
    [there] = on_shelf.seconds_in(place.stick)
    return {path.name: path.read_bytes() for path in there.iterdir()}
