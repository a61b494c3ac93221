"""A long random walk through everything one can do with a journal, beside a model in memory (B15).

Each stretch of a walk runs in a process of its own, over the real store; about every third is
killed on the way. Now and then a passphrase is turned on or off; a process finds a sealed journal
locked, and what it keeps then goes into the box. After each stretch, the journal holds what the
model holds. A walk is known by its seed alone: what failed once fails again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from bars import Figure, SoFar
from sealed_journal import KEY, PLAIN, files_with
from trust.driving import KILL, NEVER, Driver, Outcome, State, Step, keeping, look_at, states

pytestmark = pytest.mark.timeout(400)

SEED = 20261130
STORE = ("glimmer.db", "photos.db")
ELSEWHERE = keeping("from elsewhere", "photo from elsewhere")
KILLED = 0.3
"""How often a stretch is killed."""
MANY = 40
"""Moments of its own that a walk has, about."""
TAKES_IN = ("unlock", "turn_off")
TURNED, BACKED_UP, RESTORED = 0.04, 0.1, 0.06
"""How often a stretch is one of these and nothing else."""


class Walk:
    """One seed's walk."""

    def __init__(self, driver: Driver, room: Path, arriving: Path, seed: int) -> None:
        self.steps = self.kills = self.locked = 0
        self._driver = driver
        self._home = room / f"home-{seed}"
        self._arriving = arriving
        self._chance = random.Random(seed)
        self._numbers = count()
        self._state = State()
        self._backups: dict[str, State | None] = {}
        """What each holds, by name: they are put aside when a passphrase is turned on or off. None
        where it was made on the way to something else."""

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
        """A few steps that can be done where it stands; what takes long by itself."""
        alone = self._by_itself(self._chance.random())
        if alone is not None:
            if self._state.is_sealed:
                yield {"do": "unlock"}
            yield alone
            return
        state = self._state
        for _ in range(self._chance.randint(1, 9)):
            step = self._step_locked() if state.is_locked else self._step(state)
            self.locked += state.is_locked
            state = state.after(step)
            yield step

    def _by_itself(self, chance: float) -> Step | None:
        if chance < TURNED:
            return {"do": "turn_off" if self._state.is_sealed else "turn_on"}
        if chance < TURNED + BACKED_UP:
            return {"do": "back_up"}
        there = sorted(self._home.glob("data/backups*/glimmer-*.db"))
        known = [path for path in there if self._backups.get(path.name) is not None]
        if chance < TURNED + BACKED_UP + RESTORED and known:
            path = self._chance.choice(known)
            held = self._backups[path.name]
            assert held is not None
            texts = {"texts": sorted(held.shown), "binned": sorted(held.binned)}
            return {"do": "restore", "path": str(path), **texts}
        return None

    def _step_locked(self) -> Step:
        return self._chance.choice([{"do": "unlock"}, self._note("keep"), self._note("note")])

    def _note(self, how: str) -> Step:
        """One that has not been there yet."""
        kind = "noted" if how == "note" else self._chance.choice(("moment", "photo"))
        return {"do": how, "text": f"{kind} {next(self._numbers)}"}

    def _step(self, state: State) -> Step:
        own = sorted(text for text in state.shown if "elsewhere" not in text)
        gone = sorted(state.binned)
        arriving = [one["text"] for one in ELSEWHERE]
        may: list[Step] = [
            {"do": "import", "path": str(self._arriving), "texts": arriving},
            {"do": "close"},
        ]
        if state.is_sealed:
            may.append({"do": "lock"})
        if len(own) < MANY:
            may += [self._note("keep"), self._note("note")]
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
        looked = look_at(self._home, KEY)
        assert looked.wholeness.is_whole, where
        assert looked.halves == [], where
        assert looked.found == (), where
        under_way = stretch[done]["do"] if done < len(stretch) else ""
        assert is_one_of(looked.state, known[done : done + 2], under_way), (where, looked.state)
        if looked.state.is_sealed:
            own = self._home / "data"
            assert files_with(own / "backups", PLAIN) == [], where
            assert not any((own / name).read_bytes().startswith(PLAIN) for name in STORE), where
        self._state = looked.state
        made = {one.name for one in (self._home / "data" / "backups").glob("glimmer-*.db")}
        held = looked.state if stretch[-1]["do"] == "back_up" else None  # killed after it, too
        self._backups |= dict.fromkeys(made - set(self._backups), held)


def is_one_of(found: State, known: list[State], under_way: str) -> bool:
    """As it was before what was under way, or after it. What was noted while the journal was locked
    is taken in one by one."""
    before, *after = (one.found for one in known)
    if found in (before, *after):
        return True
    return (
        under_way in TAKES_IN
        and replace(found, shown=before.shown, boxed=before.boxed) == before
        and before.shown <= found.shown
        and found.shown | found.boxed == before.shown | before.boxed
        and not found.shown & found.boxed
    )


@pytest.fixture
def arriving(driver: Driver, tmp_path: Path) -> Path:
    """An export of another journal."""
    path = tmp_path / "elsewhere.zip"
    made = driver.run(tmp_path / "elsewhere", [*ELSEWHERE, {"do": "export", "path": str(path)}])
    assert (made.code, made.refused) == (0, {})
    return path


@pytest.mark.bar("B15", part="services, commands, locking and kills")
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
    locked = sum(one.locked for one in walks)
    assert kills
    assert locked
    told = f"{len(walks)} seeds, {steps:,} steps, {locked:,} of them locked, {kills:,} kills"
    figure(f"{told}, 0 differences")
