"""`glimmer --smoke`: everything tried once, and a profile that is gone afterwards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.companion import Companion
from desktop.machine import Desktop

SAYS = [
    "A journal was made by its migrations, up to ",
    "It started and is in the tray (status-notifier).",
    "A moment was kept, with a photo of 800 x 600.",
    "It was found by its words, and its photo read again.",
    "Every window was shown: Note a glimmer, Glimmer, A moment, An invitation, A pause, Ground me, "
    "This evening, Drift, Welcome, Bring in pictures, Bring in a diary, A passphrase, "
    "Erase everything, "
    "Take moments along, A page for a session.",
    "The companion left with 0.",
    "The journal was sealed, and its code opened it again.",
    "All is well.",
]


@pytest.fixture
def scratch(desktop: Desktop, tmp_path: Path) -> dict[str, str]:
    """An environment whose temporary files can be counted."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    return {**desktop.env, "TMPDIR": str(folder)}


def test_it_says_what_it_did_beside_a_running_companion_and_leaves_nothing(
    companion: Companion, scratch: dict[str, str]
) -> None:
    companion.ask("note", "mine")
    companion.start_quietly()
    env = {**scratch, "GLIMMER_HOME": str(companion.home)}
    done = smoke(env, *companion.command("--smoke"))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line[: len(said)] for line, said in zip(lines, SAYS, strict=True)] == SAYS
    assert list(Path(scratch["TMPDIR"]).iterdir()) == []
    assert companion.status()["running"] is True
    assert companion.texts() == ["mine"]


BROKEN = {
    "the photos": (
        "from glimmer_desktop.system.imaging import reader;"
        "reader.child_command = lambda: ['false']",
        "could not be read",
    ),
    "the store": (
        "from glimmer_desktop.storage.moments import SqliteMoments as m;m.keys = lambda *_: []",
        "found 0",
    ),
    "a window": (
        "from glimmer_desktop.ui.pause.pause_window import PauseWindow as w;"
        "w.open = lambda *_: 1 / 0",
        "ZeroDivisionError",
    ),
    "the migrations": (
        "from glimmer_desktop.storage import rehearsing as r; from pathlib import Path;"
        "r.MIGRATIONS = Path('gone')",
        "gone",
    ),
}


@pytest.mark.parametrize("part", BROKEN)
def test_what_is_broken_is_named(part: str, scratch: dict[str, str]) -> None:
    breaking, reason = BROKEN[part]
    start = "; from glimmer_desktop.cli.smoke import smoke; raise SystemExit(smoke())"
    done = smoke(scratch, sys.executable, "-c", breaking + start)
    assert done.returncode == 1
    assert done.stderr.startswith("This did not go well. ")
    assert reason in done.stderr
    assert "Traceback" not in done.stderr
    assert "All is well" not in done.stdout
    assert list(Path(scratch["TMPDIR"]).iterdir()) == []


def test_without_a_display_it_says_so(scratch: dict[str, str], companion: Companion) -> None:
    env = {name: value for name, value in scratch.items() if name != "DISPLAY"}
    done = smoke(env, *companion.command("--smoke"))
    assert done.returncode == 3
    assert "display" in done.stderr


def test_it_stands_alone(companion: Companion) -> None:
    done = companion.run("--smoke", "note", "tea")
    assert done.returncode == 2
    assert "--smoke stands alone" in done.stderr


def smoke(env: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=90, check=False)
