"""kill -9 while the passphrase is turned on or off in its window, just before a call that changes
the disk (B2): the next start finds the old journal or the new one, and all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bars import Figure, SoFar
from glimmer_desktop.storage.sealing import key_file, key_places
from glimmer_desktop.storage.sealing.places import is_sealed
from sealed_journal import PASSPHRASE, PLAIN
from trust.driving import KILL, Driver, Looked, Step, copy_of, keeping, look_at, states

pytestmark = pytest.mark.timeout(400)

BEFORE: list[Step] = [
    *keeping("one", "photo two", "three", "four"),
    {"do": "let_go", "text": "four"},
]
WAYS = {"on": "turn_on_in_window", "off": "turn_off_in_window"}
STORE = ("glimmer.db", "photos.db")
SPARED = 9
"""Calls, more or less, that there may be fewer of another time."""
A_FEW = 20
"""Kills that may all fall on one side."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """As driven_window.py makes keys."""
    for name in ("MEMORY", "_LEAST_MEMORY"):
        monkeypatch.setattr(key_file, name, 64 << 10)


@pytest.fixture(scope="module")
def windows(witness: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    one = Driver(tmp_path_factory.mktemp("windows"), witness, "driven_window.py")
    yield one
    one.end()


@pytest.fixture
def begun(windows: Driver, tmp_path: Path, way: str) -> Path:
    """A plain journal, or one with a passphrase that is to be turned off."""
    home = tmp_path / "begun"
    steps = [*BEFORE, {"do": WAYS["on"]}] if way == "off" else BEFORE
    made = windows.run(home, steps)
    assert (made.code, made.refused) == (0, {}), made
    return home


@pytest.mark.bar("B2", part="the passphrase, turned on and off in its window")
@pytest.mark.parametrize("way", WAYS)
def test_the_next_start_finds_the_old_or_the_new(
    windows: Driver,
    begun: Path,
    way: str,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
) -> None:
    steps: list[Step] = [{"do": WAYS[way]}]
    with copy_of(begun, tmp_path) as home:
        whole = windows.run(home, steps)
        assert whole.done == (0,), whole
        assert assert_whole(home, "nobody killed it") is (way == "on")
    kills = pytestconfig.getoption("window_kills") // len(WAYS)
    came: Counter[bool] = Counter()
    for number in range(kills):
        so_far(number, kills)
        with copy_of(begun, tmp_path) as home:
            nth = whole.calls - SPARED - (whole.calls - SPARED) * number // kills
            killed = windows.run(home, steps, nth=nth, outcome=KILL)
            which = f"{way}, call {nth} of {whole.calls}: {killed}"
            assert killed.code in (KILL, 0), which  # threads may have spared more calls than that
            sealed = assert_whole(home, which)
            assert sealed is (way == "on") or not killed.done, which
            came[sealed] += killed.code == KILL
    assert came
    assert len(came) == 2 or kills < A_FEW
    figure(f"turned {way}: {came.total()} kills, {came[way == 'on']} the new, 0 lost, 0 half")


def assert_whole(home: Path, which: str) -> bool:
    """All of it is there, by the passphrase if it has one, and nothing of the other kind; whether
    it is sealed."""
    data = home / "data"
    looked = looked_at(home)
    expected = states(BEFORE)[-1]
    assert (looked.state.shown, looked.state.binned) == (expected.shown, expected.binned), which
    assert (looked.halves, looked.found, looked.wholeness.is_whole) == ([], (), True), which
    assert not [*data.glob("*sealing-*")], which
    plain = [(data / name).read_bytes().startswith(PLAIN) for name in STORE]
    assert plain == [not looked.state.is_sealed] * 2, which
    backups = [one.read_bytes().startswith(PLAIN) for one in data.glob("backups/glimmer-*.db")]
    assert looked.state.is_sealed not in backups, which
    return looked.state.is_sealed


def looked_at(home: Path) -> Looked:
    """By the next start, with the passphrase where one is asked for."""
    data = home / "data"
    key = key_file.opened(key_places.read_key_file(data), PASSPHRASE) if is_sealed(data) else None
    return look_at(home, key)
