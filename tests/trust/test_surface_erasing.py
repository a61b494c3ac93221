"""What is let go for good is not left in the files, and erasing everything leaves none, also after
a kill (B39). A whole life is erased in `test_surface_life.py`.

`--kills 200` is the long run.
"""

from __future__ import annotations

import os
import random
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conftest import StillClock
from desktop.waiting import until
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.tidying import tidy
from memory_journal import PlainPhotoReader
from trust.canaries import CANARIES, seen_in
from trust.hidden import Hidden, hidden

YES = "erase everything\n"
SEED = 20261130


pytestmark = [pytest.mark.timeout(500), pytest.mark.bar("B39")]


@pytest.fixture
def core(clock: StillClock) -> Iterator[Core]:
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    core.paths.make()
    yield core
    core.close()


def test_what_left_the_bin_is_in_no_file_of_the_store(core: Core, clock: StillClock) -> None:
    """Words, their index, an earlier version and the draft; backups keep theirs until they age."""
    word = CANARIES["text"]

    def keep_and_let_go() -> None:
        core.capture.hold_draft(Draft(text=f"{word} begun"))
        moment = core.capture.keep(Draft(text=word, and_also=f"{word} too"), CAPTURE_SLOT)
        for number in range(5):
            core.capture.keep(Draft(text=f"other {number}"))
        assert "text" in in_files(core)
        core.gallery.let_go(moment.id)
        clock.move(days=31)
        tidy(core.journal, clock)

    core.store.submit(keep_and_let_go).result()
    listed = in_files(core)
    core.close()
    assert listed == in_files(core) == set()


def in_files(core: Core) -> set[str]:
    files = [path for path in core.paths.data.iterdir() if path.is_file()]
    return set().union(*(seen_in(path.read_bytes()) for path in files))


# Erasing everything, as people do it


@pytest.fixture
def companion() -> Iterator[Hidden]:
    with hidden() as one:
        yield one


def ours(companion: Hidden) -> list[Path]:
    """All files but those that were there before and those a person made."""
    room = companion.room
    return [path for path in companion.files() if path.parent != room / "user" / "run"]


def erase(companion: Hidden) -> subprocess.CompletedProcess[str]:
    return companion.run("erase", "--everything", stdin=YES, seconds=60)


def test_nothing_is_left_where_the_desktop_says_where_things_are(companion: Hidden) -> None:
    """Without a GLIMMER_HOME, with a place in the desktop's list of what starts with it."""
    del companion.env["GLIMMER_HOME"]
    user = companion.room / "user" / "home"
    listed, data = user / ".config" / "autostart", user / ".local" / "share" / "glimmer"
    listed.mkdir(parents=True)
    data.mkdir(parents=True)
    (data / "glimmer.db").touch()
    (listed / "org.glimmer.Glimmer.desktop").write_text("[Desktop Entry]\n")
    (listed / "another.desktop").write_text("[Desktop Entry]\n")
    assert erase(companion).returncode == 0
    assert ours(companion) == [listed / "another.desktop"]


def test_killed_in_its_midst_the_next_start_goes_on(
    companion: Hidden, pytestconfig: pytest.Config
) -> None:
    chance = random.Random(SEED)
    interrupted = 0
    mark = companion.store.with_name("erasing")
    for cycle in range(max(1, int(pytestconfig.getoption("kills")) // 20)):
        fill(companion, 2_000)
        with begun(companion) as process:
            until(mark.exists, "it has begun", 20, pulse=0.001)
            threading.Event().wait(chance.uniform(0.0, 0.01))
            process.kill()
        if mark.exists():
            interrupted += 1
            assert companion.run("--background").returncode == 0
        assert ours(companion) == [], f"cycle {cycle}"
    assert interrupted, "none was killed in its midst"


@contextmanager
def begun(companion: Hidden) -> Iterator[subprocess.Popen[bytes]]:
    """Erasing, with the words typed already."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL}
    command = companion.command("erase", "--everything")
    with subprocess.Popen(command, env=companion.env, **pipes) as process:
        assert process.stdin is not None
        process.stdin.write(YES.encode())
        process.stdin.flush()
        yield process


def fill(companion: Hidden, files: int) -> None:
    """More than can go in a moment."""
    folder = companion.store.parent / "backups"
    folder.mkdir(parents=True)
    for number in range(files):
        (folder / f"{number}.db").touch()
