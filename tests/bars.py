"""What people may rely on, as tests: each names by its marker the bar that it holds, and may tell a
figure. `dev.py trust` runs them with the full numbers and writes docs/trust.md (trusting.py).

    @pytest.mark.bar("B1")                           # it holds the bar
    @pytest.mark.bar("B5", part="words alone")       # it holds a part of it, and says which
    def test_...(pytestconfig: pytest.Config, figure: Figure, so_far: SoFar) -> None:
        kills = pytestconfig.getoption("kills")      # of AMOUNTS: a few each day, all in full
        for n in range(kills):
            so_far(n, kills)                         # only where it takes minutes
            ...
        figure(f"{kills:,} kills, 0 lost")           # without it, the page says "green"

A file whose tests all hold one may say so by `pytestmark = pytest.mark.bar("B1")`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

Figure = Callable[[str], None]
SoFar = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of something a test does: a little each time, and all of it in `dev.py trust`."""

    option: str
    usual: int
    full: int
    what: str


AMOUNTS = (
    Amount("mutated-pictures", 200, 5000, "damaged pictures in trust/test_hostile_pictures.py"),
    Amount(
        "mutated-diaries", 20, 1000, "damaged diaries a format in trust/test_hostile_diaries.py"
    ),
    Amount("corrupt-stores", 24, 1000, "damaged journals that trust/test_repair.py mends"),
    Amount("corrupt-sealed-stores", 4, 1000, "sealed ones that trust/test_repair.py mends"),
    Amount("disk-levels", 5, 100, "levels of a full disk in trust/test_full_disk.py"),
    Amount("full-disks", 6, 20, "levels of a full disk in trust/test_out_on_a_full_disk.py"),
    Amount("kills", 12, 1000, "programs that trust/test_kill.py kills"),
    Amount("junk-messages", 200, 10_000, "messages that are none in trust/test_surface_socket.py"),
    Amount("step-kills", 1, 20, "journals to be killed in by trust/test_killed_at_each_step.py"),
    Amount("step-stride", 29, 7, "each Nth call is a step in trust/test_killed_at_each_step.py"),
    Amount("replacing-stride", 37, 1, "each Nth call is a step in trust/test_killed_replacing.py"),
    Amount("window-kills", 4, 200, "windows that trust/test_killed_in_the_window.py kills"),
    Amount("failing-stride", 61, 1, "every Nth call fails in trust/test_failing_calls.py"),
    Amount("power-losses", 16, 500, "states of a disk in trust/test_power_loss.py"),
    Amount("foreign-stores", 12, 200, "databases of others in trust/test_foreign_stores.py"),
    Amount("any-texts", 8, 2000, "lists of any text in cli/test_any_unicode.py"),
    Amount("soak-rounds", 8, 20_000, "rounds of a day in app/test_soak.py"),
    Amount("fuzz-seconds", 0, 60, "seconds for each parser in trust/test_fuzzed.py"),
    Amount("cut-journals", 12, 200, "spoiled rollback journals in trust/test_cut_journals.py"),
    Amount("walks", 1, 10, "seeds of trust/test_beside_a_model.py"),
    Amount("walk-steps", 120, 10_000, "steps of each walk in trust/test_beside_a_model.py"),
)

BARS = {
    "B1": "Killed at any time while it keeps: nothing that was shown as kept is lost, none is half",
    "B2": "Killed at every step of keeping, editing, letting go, importing, migrating, backing up "
    "and bringing back: the same",
    "B3": "Power goes, and the disk drops or reorders what was not synced: it opens, and all that "
    "was shown as kept is there",
    "B4": "After a kill at most two seconds of typing are gone",
    "B5": "On a full disk the words stay, one sentence says so, and it goes on once there is room",
    "B6": "A disk, folder or file that cannot be written opens as a gallery to read",
    "B7": "Whichever call to the disk fails: no crash, and nothing is called kept that is not",
    "B8": "Damage to what was kept is found, the old file set aside, the sound rest had again",
    "B9": "A rollback journal that is cut, gone or old: it opens, and each kept moment is there or "
    "its loss is told",
    "B10": "Many started at once are one; the others hand over",
    "B11": "Clocks that jump, and zones: at most one invitation, and none in quiet hours",
    "B12": "Every older schema opens with nothing lost; a newer one is left as it is",
    "B13": "Backups hold words and photos, are looked at before older ones go, and come back equal",
    "B14": "What was let go can be had back for thirty days",
    "B15": "A random walk of everything one can do, beside a model in memory: no difference",
    "B16": "After 20,000 rounds no more memory, descriptor or thread is held",
    "B17": "Archives that swell, or say they are small: refused within little memory",
    "B18": "Names within archives never become paths",
    "B19": "JSON that is none, too deep, or not as it says: refused with a reason",
    "B20": "A database of unknown origin is looked at as a copy, within limits",
    "B21": "Only pictures become pictures, within limits, read by a child process",
    "B22": "Damaged pictures are shown or refused, and nothing falls over",
    "B23": "Where a picture was taken is in nothing that is stored or given out",
    "B24": "Any Unicode comes back byte for byte; too long is said, never cut",
    "B25": "No cell of a CSV export is a formula",
    "B26": "No script and no remote load in an export that is HTML or Markdown",
    "B27": "What was typed is shown as typed: never as markup, never as SQL",
    "B28": "Folders and files are for their owner alone, whatever the umask",
    "B29": "The socket is for its owner alone, and junk sent to it does nothing",
    "B30": "No connection leaves the machine, and no port is open",
    "B31": "Dependencies are pinned by hash, and SQLite's version is looked at",
    "B32": "Nothing that was noted is found outside of the journal",
    "B33": "A passphrase is stretched by Argon2id, and a wrong one loses no typed word",
    "B34": "A recovery code is shown once, typed back, and opens the journal",
    "B35": "It locks when the machine sleeps, locks, changes hands or rests",
    "B36": "While locked no window, title or notification says a word of it",
    "B37": "After locking the store is closed and the windows are empty",
    "B38": "No core file, no words in a traceback or log",
    "B39": "What was let go for good is overwritten; Erase everything leaves no file",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    for amount in AMOUNTS:
        parser.addoption(
            f"--{amount.option}",
            type=int,
            default=amount.usual,
            metavar="N",
            help=f"{amount.what}; {amount.usual}, in full {amount.full}",
        )
    parser.addoption(
        "--bars-into",
        type=Path,
        metavar="FOLDER",
        help="where to write what each bar's test told, and how far those that run have come",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "bar(number, part=''): the bar that a test holds")
    into = config.getoption("bars_into")
    if into and not hasattr(config, "workerinput"):  # with workers, they report and one writes
        config.pluginmanager.register(Told(into), "bars-told")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The report carries the markers; a full run takes the time it takes."""
    for item in items:
        for marker in list(item.iter_markers("bar")):
            number, part = marker.args[0], marker.kwargs.get("part", "")
            assert number in BARS, f"{item.nodeid} names no bar: {number}"
            item.user_properties.append(("bar", [number, part]))
            if config.getoption("bars_into"):
                item.add_marker(pytest.mark.timeout(0), append=False)


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Tells what came of a test, in a few words."""

    def tell(said: str) -> None:
        request.node.user_properties.append(("figure", said))

    return tell


@pytest.fixture
def so_far(request: pytest.FixtureRequest) -> Iterator[SoFar]:
    """Tells how far a long test has come, where somebody looks: `so_far(120, 500)`."""
    into: Path | None = request.config.getoption("bars_into")
    if into is None:
        yield lambda done, total: None
        return
    file = into / f"{os.getpid()}.far"
    name = request.node.name
    yield lambda done, total: file.write_text(f"{name}: {done:,} of {total:,}", encoding="utf-8")
    file.unlink(missing_ok=True)


class Told:
    """Gathers what the tests of bars reported, and writes it once all have run."""

    def __init__(self, into: Path) -> None:
        self._into = into
        self._rows: dict[tuple[str, str], dict[str, Any]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = report.nodeid.partition("[")[0]
        told = [said for name, said in report.user_properties if name == "figure"]
        for number, part in (said for name, said in report.user_properties if name == "bar"):
            row = self._rows.setdefault(
                (number, test),
                {"bar": number, "test": test, "part": part, "told": [], "red": False, "seconds": 0},
            )
            if report.when == "call":
                row["told"] += told
            row["red"] |= not report.passed  # one that was skipped has proved nothing
            row["seconds"] += report.duration

    def pytest_sessionfinish(self) -> None:
        told = json.dumps([*self._rows.values()])
        (self._into / "told.json").write_text(told, encoding="utf-8")
