"""Killed just before each call that changes the disk, in everything one can do with a journal (B2).

What was acknowledged is there; what was under way is done or undone, and can be done again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bars import Figure, SoFar
from storage.test_migrating import as_it_was
from trust.driving import KILL, Driver, State, Step, copy_of, keeping, look_at, states

pytestmark = pytest.mark.timeout(400)

ELSEWHERE = keeping("from elsewhere", "photo from elsewhere", "more from elsewhere")
OLD_SCHEMA = "0006"


@dataclass(frozen=True)
class Task:
    """Something to be killed in: the home it begins from, what that holds, and what is done."""

    home: Path
    holds: State
    step: Step

    @property
    def comes_to(self) -> State:
        return self.holds.after(self.step)


def before(more: int) -> list[Step]:
    """A journal like others, and a little larger each time."""
    steps = keeping("one", "photo two", "three", "four", *(f"more {n}" for n in range(more)))
    return [*steps, {"do": "let_go", "text": "four"}]


@pytest.fixture
def begun(driver: Driver, tmp_path: Path) -> Callable[[str, int], Task]:
    """A task of a name, in a home with so many moments more than a few."""

    def make(name: str, more: int) -> Task:
        home = tmp_path / f"{name}-{more}"
        steps = before(more)
        done(driver, home, steps)
        holds = states(steps)[-1]
        match name:
            case "keep":
                return Task(home, holds, {"do": "keep", "text": "photo five"})
            case "edit":
                return Task(home, holds, {"do": "edit", "text": "three", "into": "three again"})
            case "let go":
                return Task(home, holds, {"do": "let_go", "text": "photo two"})
            case "bring back":
                return Task(home, holds, {"do": "bring_back", "text": "four"})
            case "import":
                return Task(home, holds, importing(driver, tmp_path / f"elsewhere-{more}"))
            case "migrate":
                as_it_was(home / "data", OLD_SCHEMA)
                (home / "data" / "glimmer.kept").unlink()  # which that schema's program had not
                return Task(home, holds, {"do": "open"})
            case "back up":
                return Task(home, holds, {"do": "back_up"})
        assert name == "restore"
        backup = backed_up(driver, home)
        later = keeping("since then", "photo since then")
        done(driver, home, later)
        texts = {"texts": sorted(holds.shown), "binned": sorted(holds.binned)}
        return Task(home, states(later, holds)[-1], {"do": "restore", "path": str(backup), **texts})

    return make


def done(driver: Driver, home: Path, steps: list[Step]) -> None:
    outcome = driver.run(home, steps)
    assert (outcome.code, outcome.refused) == (0, {}), outcome


def importing(driver: Driver, elsewhere: Path) -> Step:
    path = elsewhere.with_suffix(".zip")
    done(driver, elsewhere, [*ELSEWHERE, {"do": "export", "path": str(path)}])
    return {"do": "import", "path": str(path), "texts": [one["text"] for one in ELSEWHERE]}


def backed_up(driver: Driver, home: Path) -> Path:
    done(driver, home, [{"do": "back_up"}])
    [backup] = (home / "data" / "backups").glob("glimmer-*.db")
    return backup


@pytest.mark.bar("B2", part="all but the passphrase")
@pytest.mark.parametrize(
    "name",
    ["keep", "edit", "let go", "bring back", "import", "migrate", "back up", "restore"],
)
def test_it_is_as_before_or_as_after(
    driver: Driver,
    begun: Callable[[str, int], Task],
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
    name: str,
) -> None:
    stride = pytestconfig.getoption("step_stride")
    kills = 0
    journals = pytestconfig.getoption("step_kills")
    for more in range(journals):
        so_far(more, journals)
        task = begun(name, more)
        with copy_of(task.home, tmp_path) as home:
            whole = driver.run(home, [task.step])
            assert whole.done == (0,), whole
        for nth in range(1 + more % stride, whole.calls + 1, stride):
            with copy_of(task.home, tmp_path) as home:
                outcome = driver.run(home, [task.step], nth=nth, outcome=KILL)
                which = f"{name}, with {more} more, at call {nth} of {whole.calls}"
                assert outcome.code == KILL, f"{which}: {outcome}"
                judge(driver, home, task, bool(outcome.done), which)
            kills += 1
    assert kills
    figure(f"{name}: {kills} kills, 0 lost, 0 half")


def judge(driver: Driver, home: Path, task: Task, acked: bool, which: str) -> None:
    """As before or as after; and where it is as before, it can be done now."""
    found = looked_whole(home, which)
    assert found in ((task.comes_to,) if acked else (task.holds, task.comes_to)), which
    if found == task.comes_to and task.holds != task.comes_to:
        return
    again = driver.run(home, [task.step])
    assert (again.code, again.done) == (0, (0,)), f"{which}, then again: {again}"
    assert looked_whole(home, f"{which}, then again") == task.comes_to


def looked_whole(home: Path, which: str) -> State:
    looked = look_at(home)
    assert looked.wholeness.is_whole, which
    assert looked.halves == [], which
    assert looked.found == (), which
    return looked.state
