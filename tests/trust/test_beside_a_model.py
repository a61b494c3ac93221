"""A long random walk through everything one can do with a journal, beside a model in memory (B15).

Each stretch of a walk runs in a process of its own, over the real store; about every third is
killed on the way. After each, the journal holds what the model holds. A walk is known by its seed
alone: what failed once fails again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from bars import Figure, SoFar
from trust.driving import KILL, NEVER, Driver, Outcome, State, Step, keeping, look_at, states

pytestmark = pytest.mark.timeout(400)

SEED = 20261130
ELSEWHERE = keeping("from elsewhere", "photo from elsewhere")
KILLED = 0.3
"""How often a stretch is killed."""
MANY = 40
"""Moments of its own that a walk has, about."""


class Walk:
    """One seed's walk."""

    def __init__(self, driver: Driver, room: Path, arriving: Path, seed: int) -> None:
        self.steps = self.kills = 0
        self._driver = driver
        self._home = room / f"home-{seed}"
        self._arriving = arriving
        self._chance = random.Random(seed)
        self._numbers = count()
        self._state = State()
        self._backups: dict[Path, State] = {}

    def go_on(self) -> None:
        """One stretch more."""
        stretch = [*self._stretch()]
        killed = self._chance.random() < KILLED
        nth = self._chance.randrange(1, 60 * len(stretch)) if killed else NEVER
        outcome = self._driver.run(self._home, stretch, nth=nth, outcome=KILL)
        self._compare(stretch, outcome)
        self.steps += len(stretch)
        self.kills += outcome.code == KILL

    def _stretch(self) -> Iterator[Step]:
        """A few steps that can be done where it stands; a backup and a restore by themselves."""
        alone = self._chance.random()
        if alone < 0.1:
            yield {"do": "back_up"}
            return
        there = [path for path in self._backups if path.exists()]
        if alone < 0.16 and there:
            path = self._chance.choice(sorted(there))
            held = self._backups[path]
            texts = {"texts": sorted(held.shown), "binned": sorted(held.binned)}
            yield {"do": "restore", "path": str(path), **texts}
            return
        state = self._state
        for _ in range(self._chance.randint(1, 9)):
            step = self._step(state)
            state = state.after(step)
            yield step

    def _step(self, state: State) -> Step:
        own = sorted(text for text in state.shown if "elsewhere" not in text)
        gone = sorted(state.binned)
        text = f"{self._chance.choice(('moment', 'photo'))} {next(self._numbers)}"
        arriving = [one["text"] for one in ELSEWHERE]
        may: list[Step] = [
            {"do": "import", "path": str(self._arriving), "texts": arriving},
            {"do": "close"},
        ]
        if len(own) < MANY:
            may.append({"do": "keep", "text": text})
            may.append({"do": "note", "text": f"noted {next(self._numbers)}"})
        if own:
            one = self._chance.choice(own)
            may.append({"do": "edit", "text": one, "into": f"{one}'"})
            may.append({"do": "let_go", "text": self._chance.choice(own)})
        if gone:
            may.append({"do": "bring_back", "text": self._chance.choice(gone)})
        if len(gone) > MANY // 4:
            may.append({"do": "empty_bin"})
        return self._chance.choice(may)

    def _compare(self, stretch: list[Step], outcome: Outcome) -> None:
        """The journal and the model are alike: after what was done, or one step further."""
        where = f"at step {self.steps}: {stretch}, {outcome}"
        assert outcome.code in (0, KILL), where
        assert not outcome.refused, where
        known = states(stretch, self._state)
        done = len(outcome.done)
        looked = look_at(self._home)
        assert looked.wholeness.is_whole, where
        assert looked.halves == [], where
        assert looked.found == (), where
        assert looked.state in known[done : done + 2], where
        self._state = looked.state
        if stretch[0]["do"] == "back_up" and outcome.done:
            made = set((self._home / "data" / "backups").glob("glimmer-*.db"))
            self._backups |= dict.fromkeys(made - set(self._backups), looked.state)


@pytest.fixture
def arriving(driver: Driver, tmp_path: Path) -> Path:
    """An export of another journal."""
    path = tmp_path / "elsewhere.zip"
    made = driver.run(tmp_path / "elsewhere", [*ELSEWHERE, {"do": "export", "path": str(path)}])
    assert (made.code, made.refused) == (0, {})
    return path


@pytest.mark.bar("B15", part="services, commands and kills; locking is not there yet")
def test_the_journal_and_the_model_stay_alike(
    driver: Driver,
    arriving: Path,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
) -> None:
    number, length = (pytestconfig.getoption(name) for name in ("walks", "walk_steps"))
    walks = [Walk(driver, tmp_path, arriving, SEED + n) for n in range(number)]
    for n, walk in enumerate(walks):
        while walk.steps < length:
            so_far(n * length + walk.steps, number * length)
            walk.go_on()
    steps, kills = sum(one.steps for one in walks), sum(one.kills for one in walks)
    assert kills
    figure(f"{len(walks)} seeds, {steps:,} steps, {kills:,} kills, 0 differences")
