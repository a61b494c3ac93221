"""Starting, starting again, closing: one companion a profile, and no surprise windows."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path

import pytest

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.waiting import always, until
from desktop.windows import Reading

MAIN = "Glimmer"


def test_the_first_start_opens_the_main_window_and_names_the_hotkey(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.welcomed()
    companion.start()
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, "Ctrl+Alt+G")
    assert companion.quit() == 0

    companion.start()
    always(lambda: not desktop.screen.windows(MAIN), "no window at later starts", 1.0)


def test_background_opens_no_window(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    always(lambda: not desktop.screen.windows(MAIN), "no window", 1.0)


def test_a_second_start_raises_the_first(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    assert companion.run().returncode == 0
    desktop.screen.focused(MAIN)
    assert companion.process.poll() is None


def test_closing_hides_and_goes_on(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.welcomed()
    companion.start()
    desktop.screen.focused(MAIN)
    desktop.screen.close(MAIN)
    desktop.screen.gone(MAIN)
    assert companion.status()["running"] is True
    companion.ask("gallery")
    desktop.screen.focused(MAIN)


@pytest.mark.bar("B10", part="twenty companions")
def test_of_twenty_at_once_one_runs(desktop: Desktop, companion: Companion) -> None:
    started = [companion.begin("--background") for _ in range(20)]
    try:
        until(lambda: sum(one.poll() is None for one in started) == 1, "one is left", 60)
        assert companion.status()["running"] is True
        [running] = [one for one in started if one.poll() is None]
        for one in started:
            if one is not running:
                out, err = one.communicate(timeout=5)
                assert (one.returncode, err) == (0, ""), (one.returncode, out, err)
        companion.ask("quit")
        assert running.wait(10) == 0
        assert running.stderr
        assert running.stderr.read() == ""
    finally:
        for one in started:
            one.kill()
            one.communicate()


def test_a_command_starts_the_companion_when_none_runs(
    desktop: Desktop, companion: Companion
) -> None:
    companion.launch("capture", "--text", "out of nowhere")
    desktop.screen.focused("Note a glimmer", seconds=10)
    desktop.screen.key("Return")
    desktop.screen.gone("Note a glimmer")
    assert companion.texts() == ["out of nowhere"]
    companion.ask("quit")


def test_a_home_far_down_starts(desktop: Desktop, tmp_path: Path) -> None:
    home = tmp_path / ("deep" * 20) / ("down" * 20)
    assert len(os.fsencode(home)) > 150
    companion = Companion(desktop, home)
    try:
        companion.start_quietly()
        companion.ask("note", "from the deep")
        assert companion.texts() == ["from the deep"]
        assert companion.quit() == 0
    finally:
        companion.end()
    assert companion.complaints() == ""


def test_a_taken_socket_name_starts(desktop: Desktop, companion: Companion) -> None:
    """Somebody else's program sits on the name; it must not be taken for a companion."""
    companion.start_quietly()
    [taken] = list(Path(desktop.env["XDG_RUNTIME_DIR"]).rglob("*.sock"))
    assert companion.quit() == 0
    with socket.socket(socket.AF_UNIX) as other:
        taken.unlink(missing_ok=True)
        other.bind(str(taken))
        other.listen()
        companion.launch("--background")
        desktop.tray.ask("await_item", seconds=20, within=25)
        companion.ask("note", "still here")
        assert companion.texts() == ["still here"]
        assert companion.quit() == 0


def test_without_a_display_it_says_so(companion: Companion) -> None:
    env = {name: value for name, value in companion.env.items() if name != "DISPLAY"}
    done = subprocess.run(
        companion.command(), env=env, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 3
    assert "display" in done.stderr or "screen" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.bar("B28", part="a running companion, one umask")
def test_everything_kept_is_private(companion: Companion) -> None:
    companion.start_quietly()
    companion.ask("note", "mine")
    for path in companion.home.rglob("*"):
        mode = path.lstat().st_mode & 0o777
        assert mode == (0o700 if path.is_dir() else 0o600), (path.name, oct(mode))
