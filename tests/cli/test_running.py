"""The installed command, in processes of its own."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from glimmer_desktop.system.instance.lock import ProfileLock
from glimmer_desktop.system.paths import find_paths

GLIMMER = [str(Path(sys.executable).parent / "glimmer")]

Done = subprocess.CompletedProcess[str]


def start(*words: object, **options: object) -> subprocess.Popen[str]:
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [*GLIMMER, *(str(word) for word in words)]
    return subprocess.Popen(command, text=True, **{**streams, **options})  # type: ignore[call-overload,no-any-return]


def finish(process: subprocess.Popen[str], seconds: float = 60) -> Done:
    out, err = process.communicate(timeout=seconds)
    return Done(process.args, process.returncode, out, err)


def glimmer(*words: object, **options: object) -> Done:
    return finish(start(*words, **options))


def moments() -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(glimmer("list", "--json").stdout)
    return found


def until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for something another process does."""
    pause, began = threading.Event(), monotonic()
    while not holds():
        assert monotonic() - began < seconds, "it did not happen"
        pause.wait(0.05)


def paths() -> Path:
    return find_paths(os.environ).socket


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def companion() -> Iterator[subprocess.Popen[str]]:
    """One without a screen, that answers."""
    running = start("--background", stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    until(lambda: paths().exists() and glimmer("status").returncode == 0)
    yield running
    glimmer("quit")
    try:
        assert running.wait(20) == 0
    finally:
        running.kill()
        running.wait()


def test_a_note_and_a_list() -> None:
    noted = glimmer("note", "light on the stairs", "--face", "settled")
    assert (noted.returncode, noted.stderr) == (0, "")
    assert moments()[0]["id"] == noted.stdout.strip()


def test_piped_text() -> None:
    piped = finish_with_input(start("note", "-", stdin=subprocess.PIPE), "one\ntwo\n")
    assert piped.returncode == 0
    assert moments()[0]["text"] == "one\ntwo"


def finish_with_input(process: subprocess.Popen[str], text: str) -> Done:
    out, err = process.communicate(text, timeout=60)
    return Done(process.args, process.returncode, out, err)


def test_bytes_that_are_no_text_are_refused() -> None:
    done = subprocess.run(
        [*GLIMMER, "note", "-"], input=b"caf\xe9", capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"not text" in done.stderr


def test_nothing_on_a_terminal_is_wrong_use() -> None:
    terminal, other_end = pty.openpty()
    try:
        done = glimmer("note", stdin=other_end)
    finally:
        os.close(terminal)
        os.close(other_end)
    assert done.returncode == 2
    assert "What was noticed?" in done.stderr


def test_a_reader_that_leaves_early_is_no_mistake() -> None:
    glimmer("demo", "--moments", 300, "--photos", 0)
    listing = start("list", "--json")
    assert listing.stdout
    assert listing.stderr
    listing.stdout.readline()
    listing.stdout.close()
    assert listing.stderr.read() == ""
    assert listing.wait(20) in (0, 1)
    listing.stderr.close()


@pytest.mark.parametrize("close", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_streams_that_are_closed(close: str) -> None:
    done = subprocess.run(["sh", "-c", f"{GLIMMER[0]} note x {close}"], check=False)
    assert done.returncode == 0


def test_an_output_that_is_full() -> None:
    glimmer("note", "x")
    with Path("/dev/full").open("w") as full:
        done = glimmer("list", stdout=full)
    assert done.returncode == 1
    assert "The output could not be written" in done.stderr


def test_an_owner_that_does_not_answer_is_named() -> None:
    found = find_paths(os.environ)
    found.make()
    lock = ProfileLock(found.lock)
    assert lock.acquire()
    began = monotonic()
    done = glimmer("note", "x")
    lock.release()
    assert done.returncode == 1
    assert f"process {os.getpid()}" in done.stderr
    assert 4.5 < monotonic() - began < 60


def test_a_slow_command_serves_the_others(tmp_path: Path) -> None:
    slow = start("demo", "--moments", 500, "--photos", 100)
    until(lambda: paths().exists() or slow.poll() is not None)
    assert slow.poll() is None
    note = glimmer("note", "meanwhile")
    assert (note.returncode, note.stderr) == (0, "")
    assert finish(slow).returncode == 0
    assert "meanwhile" in {m["text"] for m in moments()}
    assert not paths().exists()


def test_ctrl_c_stops_a_long_command_and_leaves_the_journal_empty() -> None:
    slow = start("demo", "--moments", 2000, "--photos", 2000)
    until(lambda: paths().exists() or slow.poll() is not None)
    slow.send_signal(signal.SIGINT)
    done = finish(slow)
    assert done.returncode == 1
    assert done.stderr == "Stopped. The journal is as it was.\n"
    assert moments() == []


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("words", [[], ["--background"], ["capture"], ["gallery"], ["invite"]])
def test_without_a_display_it_says_so(words: list[str]) -> None:
    done = glimmer(*words)
    assert done.returncode == 3
    assert "WAYLAND_DISPLAY nor DISPLAY" in done.stderr


@pytest.mark.usefixtures("no_display")
def test_without_a_companion_there_is_nothing_to_quit() -> None:
    done = glimmer("quit")
    assert (done.returncode, done.stdout) == (0, "Glimmer is not running.\n")


def test_a_rest_is_written_down_for_the_next_start() -> None:
    assert glimmer("rest", "2h").stdout.startswith("Resting until ")
    assert glimmer("rest", "never").returncode == 2
    assert glimmer("resume").returncode == 0


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["note", "--help"], ["list", "-h"]])
def test_help_and_version(words: list[str]) -> None:
    done = glimmer(*words)
    assert (done.returncode, done.stderr) == (0, "")
    assert "glimmer" in done.stdout


def test_python_dash_m_is_the_same() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "glimmer_desktop", "note", "--kind", "joy", "x"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "glimmer, trigger, body-note" in done.stderr


def test_a_home_with_a_very_long_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLIMMER_HOME", str(tmp_path / ("n" * 120) / ("m" * 120)))
    assert glimmer("note", "deep down").returncode == 0
    assert [m["text"] for m in moments()] == ["deep down"]


def test_a_folder_that_was_removed_under_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    script = f'cd "{gone}" && rmdir "{gone}" && exec "{GLIMMER[0]}" note x'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_companion_answers(companion: subprocess.Popen[str]) -> None:
    assert json.loads(glimmer("status", "--json").stdout)["running"] is True
    assert glimmer("note", "through the companion").returncode == 0
    assert [m["text"] for m in moments()] == ["through the companion"]
    assert glimmer("note", "x", "--face", "hapy").returncode == 2
    assert glimmer("import", "nowhere.zip").returncode == 1
    assert glimmer("rest", "today").returncode == 0
    assert "resting" in glimmer("status").stdout
    assert glimmer("resume").returncode == 0
    assert companion.poll() is None


def test_a_companion_that_hangs_is_given_up_after_five_seconds_and_keeps_nothing_later(
    companion: subprocess.Popen[str],
) -> None:
    os.kill(companion.pid, signal.SIGSTOP)
    try:
        began = monotonic()
        refused = glimmer("note", "told that it was not kept")
        assert monotonic() - began < 9
    finally:
        os.kill(companion.pid, signal.SIGCONT)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert f"process {companion.pid}" in refused.stderr
    assert glimmer("list").stdout == "Nothing here.\n"


def test_twenty_companions_at_once_and_one_stays() -> None:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    twenty = [start("--background", **quiet) for _ in range(20)]
    until(lambda: sum(one.poll() is not None for one in twenty) == 19, 60)
    [last] = [one for one in twenty if one.poll() is None]
    others = [finish(one) for one in twenty if one is not last]
    assert [one.returncode for one in others] == [0] * 19, {one.stderr for one in others}
    assert glimmer("quit").returncode == 0
    assert finish(last).returncode == 0


def test_a_long_command_has_no_windows_and_the_companion_waits_for_it() -> None:
    slow = start("demo", "--moments", 500, "--photos", 150)
    until(lambda: paths().exists() or slow.poll() is not None)
    done = glimmer("capture")
    assert (done.returncode, slow.poll()) == (1, None)
    assert "no companion runs" in done.stderr
    waiting = start("--background")
    assert finish(slow).returncode == 0
    until(lambda: json.loads(glimmer("status", "--json").stdout)["running"])
    assert len(moments()) == 500
    assert glimmer("quit").returncode == 0
    assert finish(waiting).returncode == 0


def test_a_window_command_starts_the_companion() -> None:
    try:
        done = glimmer("capture", "--text", "hello")
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(glimmer("status", "--json").stdout)["running"] is True
    finally:
        glimmer("quit")
        until(lambda: not paths().exists())
