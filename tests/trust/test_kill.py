"""Killed at any time: what was acknowledged is there, and nothing is there by halves (B1).

Every note carries two faces, two cues and, each fourth, a photo. A cycle ends with kill -9 at a
random time. `tests/desktop/test_killing.py` does the same to a person who types.
"""

from __future__ import annotations

import itertools
import random
import sqlite3
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from bars import Figure, SoFar
from conftest import DISK
from desktop.companion import Companion, Moment, Profile
from desktop.machine import Desktop, TrayKind

SEED = 20261122
WRITERS = 2

Kept = set[str]

pytestmark = pytest.mark.timeout(500)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """On a disk, where a kill has time to fall between two parts of a save."""
    with tempfile.TemporaryDirectory(prefix="glimmer-trust-", dir=DISK) as folder:
        yield Path(folder)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    Image.linear_gradient("L").resize((320, 240)).save(path)
    return path


@pytest.fixture
def companion(tmp_path: Path) -> Iterator[Companion]:
    with Desktop(TrayKind.NONE) as desktop:
        one = Companion(desktop, tmp_path / "profile")
        yield one
        one.end()
        assert one.complaints() == ""


def note(text: str, photo: Path | None) -> list[str]:
    """The words of a command that keeps a moment with something in every table."""
    said = ["note", text, "--and-also", f"also {text}", "--face", "settled", "--face", "lively"]
    said += ["--cue", "slow breath", "--cue", f"cue {text}"]
    return [*said, "--photo", str(photo)] if photo else said


def timed(profile: Profile, text: str, photo: Path | None) -> float:
    """Seconds that one command takes that nobody kills."""
    began = time.monotonic()
    assert profile.run(*note(text, photo)).returncode == 0
    return time.monotonic() - began


@pytest.fixture
def kills(pytestconfig: pytest.Config) -> int:
    """How often each of the two is killed: a short run, or as often as was asked for."""
    return max(1, int(pytestconfig.getoption("kills")) // 2)


@pytest.mark.bar("B1")
def test_a_killed_command_keeps_all_or_nothing(
    profile: Profile, photo: Path, kills: int, figure: Figure, so_far: SoFar
) -> None:
    chance = random.Random(SEED)
    # How long a command takes without and with a photo. It follows the machine: a command that
    # ends sets it, a kill lets it grow a little, so that kills fall on every part of the work.
    takes = {True: timed(profile, "note 0", photo), False: timed(profile, "note 1", None)}
    acked: Kept = {"note 0", "note 1"}
    killed, number = 0, 1
    while killed < kills or len(acked) == 2:
        so_far(killed, kills)
        number += 1
        text, shown = f"note {number}", number % 4 == 0
        began = time.monotonic()
        with profile.begin(*note(text, photo if shown else None)) as process:
            try:
                process.communicate(timeout=chance.uniform(0.3, 1.1) * takes[shown])
                takes[shown] = time.monotonic() - began
            except subprocess.TimeoutExpired:
                process.kill()
                killed += 1
                takes[shown] *= 1.1
            process.communicate()
            if process.returncode == 0:
                acked.add(text)
    assert_sound(profile, acked)
    figure(f"{killed:,} commands killed, {len(acked):,} kept, 0 lost, 0 half")


@pytest.mark.bar("B1")
def test_a_killed_companion_loses_no_acked_moment(
    companion: Companion, photo: Path, kills: int, figure: Figure, so_far: SoFar
) -> None:
    chance = random.Random(SEED)
    acked: Kept = set()
    for cycle in range(kills):
        so_far(cycle, kills)
        companion.start_quietly()
        with Writers(companion, cycle, photo) as writers:
            writers.acked_once.wait(20)
            threading.Event().wait(chance.uniform(0.0, 0.25))
            companion.kill()
        acked |= writers.acked
    assert len(acked) > kills
    assert_sound(companion, acked)
    figure(f"{kills:,} kills, {len(acked):,} kept, 0 lost, 0 half")


class Writers:
    """Programs that keep noting side by side until the block ends."""

    def __init__(self, profile: Profile, cycle: int, photo: Path) -> None:
        self.acked: Kept = set()
        self.acked_once = threading.Event()
        self._profile = profile
        self._photo = photo
        self._stop = threading.Event()
        names = [f"{cycle}-{number}" for number in range(WRITERS)]
        self._threads = [threading.Thread(target=self._note, args=(name,)) for name in names]

    def __enter__(self) -> Writers:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(30)
            assert not thread.is_alive()

    def _note(self, name: str) -> None:
        for number in itertools.count(1):
            if self._stop.is_set():
                return
            text = f"{name} {number}"
            done = self._profile.run(*note(text, self._photo if number % 4 == 0 else None))
            if done.returncode == 0:
                self.acked.add(text)
                self.acked_once.set()


@pytest.mark.bar("B10", part="twenty notes at once, without a companion")
def test_twenty_notes_at_once_are_all_kept(profile: Profile) -> None:
    assert_all_kept(profile)


@pytest.mark.bar("B10", part="twenty notes at once")
def test_twenty_notes_at_once_are_all_kept_by_a_companion(companion: Companion) -> None:
    companion.start_quietly()
    assert_all_kept(companion)


def assert_all_kept(profile: Profile) -> None:
    texts = {f"one of twenty: {number}" for number in range(20)}
    processes = [profile.begin("note", text) for text in texts]
    for process in processes:
        _, said = process.communicate(timeout=60)
        assert (process.returncode, said) == (0, "")
    assert set(profile.texts()) == texts
    assert len(profile.moments()) == 20


def assert_sound(profile: Profile, acked: Kept) -> None:
    """All that was acknowledged is there once and whole; so is whatever else is there."""
    moments = profile.moments()
    texts = [moment["text"] for moment in moments]
    assert len(texts) == len(set(texts)), "a moment was kept twice"
    assert acked <= set(texts), f"lost: {sorted(acked - set(texts))}"
    for moment in moments:
        assert_whole(moment)
    for text in texts[:5]:
        found = profile.texts(f'cue:"cue {text}"')
        assert found == [text]
        assert text in profile.texts(f'"also {text}"')
    for name in ("glimmer.db", "photos.db"):
        with closing(sqlite3.connect(profile.store.with_name(name))) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def assert_whole(moment: Moment) -> None:
    text = moment["text"]
    assert moment["and_also"] == f"also {text}"
    assert moment["faces"] == ["settled", "lively"]
    assert sorted(moment["cues"]) == sorted(["slow breath", f"cue {text}"])
    with_photo = int(text.split()[-1]) % 4 == 0
    assert len(moment["photos"]) == int(with_photo), text
