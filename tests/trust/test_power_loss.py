"""The power goes, and the disk has lost any part of what was not synced (B3)."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from bars import Figure, SoFar
from trust.driving import Driver, Step, copy_of, keeping, look_at, states
from trust.power import Call, Disk, calls

pytestmark = pytest.mark.timeout(400)

SEED = 20261130
BEFORE = keeping("one", "photo two", "three")
STEPS: list[Step] = [
    *keeping("four", "photo five"),
    {"do": "edit", "text": "three", "into": "three again"},
    {"do": "let_go", "text": "one"},
    {"do": "bring_back", "text": "one"},
    {"do": "close"},
    *keeping("six"),
    {"do": "back_up"},
    *keeping("photo seven"),
]


def recorded(driver: Driver, home: Path, steps: Sequence[Step], record: Path) -> list[Call]:
    outcome = driver.run(home, steps, record=record)
    assert (outcome.code, len(outcome.done)) == (0, len(steps)), outcome
    return list(calls(record))


def lose_power(
    before: Path, made: Sequence[Call], after: int, home: Path, chance: random.Random
) -> int:
    """What may be left of a home after so many calls; how many steps had been acknowledged."""
    disk = Disk(before)
    for call in made[:after]:
        disk.take(call)
    home.mkdir()
    disk.lose_power(chance, home)
    return disk.acked


@pytest.mark.bar("B3")
@pytest.mark.parametrize("first", [BEFORE, []], ids=["in use", "from the first start on"])
def test_all_that_was_acknowledged_is_there(
    driver: Driver,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
    first: list[Step],
) -> None:
    home, number = tmp_path / "home", pytestconfig.getoption("power_losses") // 2
    steps = STEPS if first else [*BEFORE, *STEPS]
    home.mkdir()
    assert driver.run(home, first).code == 0
    known = states(steps, states(first)[-1])
    chance = random.Random(SEED)
    with copy_of(home, tmp_path) as before:
        made = recorded(driver, home, steps, tmp_path / "record")
        made = [moved(call, home, before) for call in made]
        for n in range(number):
            so_far(n, number)
            place, after = tmp_path / f"lost-{n}", chance.randrange(len(made) + 1)
            acked = lose_power(before, made, after, place, chance)
            which = f"state {n}: after {after} of {len(made)} calls, {acked} steps acknowledged"
            looked = look_at(place)
            assert looked.state in known[acked : acked + 2], which
            assert looked.halves == [], which
            assert looked.wholeness.is_whole, which
            if looked.found and steps[acked]["do"] == "back_up":
                # nobody was told of that one; the next mends what it left
                assert driver.run(place, [steps[acked]]).done == (0,), which
                looked = look_at(place)
            assert looked.found == (), f"{which}: {looked.found}"
            shutil.rmtree(place)
    where = "in use" if first else "from the first start on"
    figure(f"{where}: {number} states, all opened, 0 lost, 0 half")


def moved(call: Call, home: Path, to: Path) -> Call:
    """The same call in a copy of the home."""
    path, other = (said.replace(str(home), str(to), 1) for said in (call.path, call.other))
    return Call(call.kind, path, other, call.offset, call.data)


def test_what_is_not_synced_may_be_gone_and_what_is_stays(tmp_path: Path) -> None:
    """The model itself, on the few calls that a careless program makes, and a careful one."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "old").write_bytes(b"before")
    at = str(folder)
    careless = [Call("w", f"{at}/old", "", 0, b"after!")]
    careful = [*careless, Call("s", f"{at}/old", "", 0, b"")]
    new = [Call("c", f"{at}/new", "", 0, b""), Call("w", f"{at}/new", "", 0, b"x" * 2000)]
    synced = [*new, Call("s", f"{at}/new", "", 0, b"")]
    named = [*synced, Call("s", at, "", 0, b"")]
    assert seen(tmp_path, careless, "old") == {b"before", b"after!"}
    assert seen(tmp_path, careful, "old") == {b"after!"}
    assert None in seen(tmp_path, synced, "new")
    assert seen(tmp_path, named, "new") == {b"x" * 2000}
    torn = seen(tmp_path, [*new, Call("s", at, "", 0, b"")], "new")
    assert None not in torn
    assert len(torn) > 3


def seen(room: Path, made: Sequence[Call], name: str) -> set[bytes | None]:
    """What a file can hold after these calls, over many losses; None where it is not there."""
    found: set[bytes | None] = set()
    for seed in range(60):
        place = room / f"{len(list(room.iterdir()))}-{seed}"
        lose_power(room / "folder", made, len(made), place, random.Random(seed))
        file = place / name
        found.add(file.read_bytes() if file.exists() else None)
    return found
