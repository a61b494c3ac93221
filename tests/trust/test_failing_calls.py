"""Whichever call to the disk fails while something is kept: nothing crashes, and nothing is called
kept that is not (B7)."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

import pytest

from bars import Figure, SoFar
from trust.driving import (
    CUT,
    NAMED,
    OPENED,
    READ,
    SYNCED,
    WRITTEN,
    Driver,
    Outcome,
    State,
    Step,
    copy_of,
    keeping,
    look_at,
    states,
)

pytestmark = pytest.mark.timeout(400)

BEFORE = keeping("one", "photo two", "three")
AFTERWARDS = keeping("afterwards")
SAVES: dict[str, list[Step]] = {
    "a command": [{"do": "note", "text": "said"}, {"do": "note", "text": "said again"}],
    "a first one with a picture": [*keeping("photo four"), *AFTERWARDS],
    "an edit": [{"do": "edit", "text": "three", "into": "three again"}, *AFTERWARDS],
    "letting go": [{"do": "let_go", "text": "one"}, *AFTERWARDS],
}
FAILURES = {
    "no rights to open": (OPENED, errno.EACCES),
    "too many open": (OPENED, errno.EMFILE),
    "no reading": (READ, errno.EIO),
    "no writing": (WRITTEN, errno.EIO),
    "a full disk": (WRITTEN, errno.ENOSPC),
    "no syncing": (SYNCED, errno.EIO),
    "no shortening": (CUT, errno.EIO),
    "no naming": (NAMED, errno.EACCES),
}


@pytest.fixture
def before(driver: Driver, tmp_path: Path) -> Path:
    home = tmp_path / "before"
    assert driver.run(home, BEFORE).code == 0
    return home


@pytest.mark.bar("B7")
@pytest.mark.parametrize("save", SAVES)
def test_each_call_may_fail(
    driver: Driver,
    before: Path,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
    save: str,
) -> None:
    stride = pytestconfig.getoption("failing_stride")
    failed = refused = 0
    for number, (name, (kinds, error)) in enumerate(FAILURES.items()):
        so_far(number, len(FAILURES))
        with copy_of(before, tmp_path) as home:
            calls = driver.run(home, SAVES[save], kinds=kinds).calls
        for nth in range(1 + number % stride, calls + 1, stride):
            with copy_of(before, tmp_path) as home:
                outcome = driver.run(home, SAVES[save], nth=nth, outcome=error, kinds=kinds)
                which = f"{save}: {name}, call {nth} of {calls}"
                judge(home, outcome, SAVES[save], which)
            failed += 1
            refused += bool(outcome.refused)
    assert failed > 10
    figure(f"{save}: {failed} calls failed, {refused} refused, 0 crashes, 0 falsely kept")


def judge(home: Path, outcome: Outcome, steps: Sequence[Step], which: str) -> None:
    """It went on, said why it could not, and holds all that it acknowledged."""
    assert outcome.code == 0, f"{which}: {outcome}"
    assert "Traceback" not in outcome.said, f"{which}: {outcome}"
    assert "a mistake of ours" not in outcome.said, f"{which}: {outcome}"
    assert len(outcome.refused) <= 1, f"{which}, and what failed once failed twice: {outcome}"
    looked = look_at(home)
    assert looked.wholeness.is_whole, which
    assert looked.state in possible(outcome, steps), f"{which}: {outcome}"
    assert looked.halves == [], which
    assert looked.found == (), which


def possible(outcome: Outcome, steps: Sequence[Step]) -> set[State]:
    """What the journal may hold: all that was done; what was refused, or not."""
    found = {states(BEFORE)[-1]}
    for number, step in enumerate(steps):
        after = {state.after(step) for state in found}
        found = after if number in outcome.done else found | after
    return found


@pytest.mark.bar("B7", part="a first start")
def test_a_first_start_may_fail(
    driver: Driver, tmp_path: Path, pytestconfig: pytest.Config, figure: Figure
) -> None:
    """Where there is no journal yet, each call that makes one."""
    steps = keeping("one", "two")
    stride = pytestconfig.getoption("failing_stride")
    empty = tmp_path / "empty"
    empty.mkdir()
    failed = 0
    for kinds, error in FAILURES.values():
        with copy_of(empty, tmp_path) as home:
            calls = driver.run(home, steps, kinds=kinds).calls
        for nth in range(1, calls + 1, stride):
            with copy_of(empty, tmp_path) as home:
                outcome = driver.run(home, steps, nth=nth, outcome=error, kinds=kinds)
                failed += 1
                if len(outcome.done) + len(outcome.refused) < 2:
                    assert "Known" in outcome.said, outcome  # not even the folders came about
                    continue
                assert outcome.code == 0, outcome
                kept = {str(steps[number]["text"]) for number in outcome.done}
                assert kept <= look_at(home).state.shown, outcome
    figure(f"{failed} calls failed, 0 crashes, 0 falsely kept")
