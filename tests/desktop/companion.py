"""The installed program, used as a person does: started, asked, killed, each in its own home."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.machine import Desktop, Program
from desktop.waiting import until
from glimmer_desktop.system.paths import find_paths

GLIMMER = Path(sys.executable).parent / "glimmer"
OBEYS_MODES = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--")
    if os.geteuid() == 0
    else ()
)
"""Goes before a command, so that root is bound by file modes as anyone else is."""

HEARD_LATE = re.compile(
    r"^QSpiApplication::(keyEventError .*"
    r"|notifyKeyboardListenerCallback with no queued key called)\n",
    re.MULTILINE,
)
"""Qt's own: it tells the accessibility registry of each key and waits 100 ms for its answer. On a
busy machine that is too little; it says so and goes on with all keys that wait. To the answer to
the next it then says that none does."""

GONE_MEANWHILE = re.compile(
    r"^qt\.accessibility\.atspi: (Accessible invalid|Could not find accessible on path): .*\n",
    re.MULTILINE,
)
"""Qt's own: a reader asked about what has gone since it was told of it, a tile for instance."""

BY_QT_UNDER_WAYLAND = re.compile(
    r"^(QDBusTrayIcon encountered a D-Bus error|qt\.qpa\.services: Failed to register with host"
    r" portal|qt\.qpa\.wayland\.textinput)[: ].*\n",
    re.MULTILINE,
)
"""Qt's own: that there is no tray and no portal, and how its input method fared between windows."""

Moment = dict[str, Any]
Status = dict[str, Any]


class Profile:
    """A GLIMMER_HOME of its own, and the commands run in it."""

    def __init__(self, home: Path, env: Mapping[str, str], before: tuple[str, ...] = ()) -> None:
        self.home = home
        self.env = {**env, "GLIMMER_HOME": str(home)}
        self._before = before

    @property
    def store(self) -> Path:
        return self.home / "data" / "glimmer.db"

    def command(self, *arguments: str | Path) -> list[str]:
        """What is to be started for `glimmer ARGUMENTS`."""
        return [*self._before, *map(str, (GLIMMER, *arguments))]

    def run(
        self, *arguments: str | Path, stdin: str = "", seconds: float = 30
    ) -> subprocess.CompletedProcess[str]:
        """Run one command to its end, whatever its exit code."""
        done = subprocess.run(
            self.command(*arguments),
            env=self.env,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def ask(self, *arguments: str | Path, stdin: str = "") -> str:
        """Run one command that must succeed; what it printed."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 0, f"{arguments}: exit {done.returncode}: {done.stderr}"
        assert done.stderr == "", f"{arguments}: {done.stderr}"
        return done.stdout

    def begin(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """Start one command and wait for nothing."""
        return subprocess.Popen(
            self.command(*arguments),
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def moments(self, query: str = "") -> list[Moment]:
        """What `glimmer list --json` tells, newest first."""
        found: list[Moment] = json.loads(self.ask("list", *([query] if query else []), "--json"))
        return found

    def texts(self, query: str = "") -> list[str]:
        return [moment["text"] for moment in self.moments(query)]

    def status(self) -> Status:
        said: Status = json.loads(self.ask("status", "--json"))
        return said

    def choose(self, settings: str) -> None:
        """Write `settings.toml`, as a person with an editor would."""
        file = self.home / "config" / "settings.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(settings, encoding="utf-8")

    def welcomed(self) -> None:
        """Of somebody who has met the welcome: the first start shows the main window alone."""
        file = self.home / "state" / "windows.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('{"welcomed": true}', encoding="utf-8")


class Companion(Profile):
    """A profile on a desktop, with the companion that runs for it, if any."""

    def __init__(self, desktop: Desktop, home: Path, before: tuple[str, ...] = ()) -> None:
        super().__init__(home, desktop.env, before)
        self._desktop = desktop
        self._started: list[Program] = []

    @property
    def process(self) -> subprocess.Popen[bytes]:
        return self._started[-1].process

    def start(self, *arguments: str) -> None:
        """Start `glimmer` and wait until it answers and has asked for its keys.

        A command is asked only once there is somebody to answer: before, each would load as much as
        the companion does, beside it.
        """
        before = self._listening()
        process = self.launch(*arguments).process
        until(
            lambda: self._listening() not in (None, before) or process.poll() is not None,
            "the companion listens",
            20,
        )
        until(self._has_keys, "the companion answers", 20)

    def start_quietly(self) -> None:
        """Start it as at login: no window."""
        self.start("--background")

    def launch(self, *arguments: str) -> Program:
        """Start `glimmer` and wait for nothing. A bug would show where it is."""
        command = self.command("--debug", *arguments)
        program = self._desktop.start_program(*command, env=self.env)
        self._started.append(program)
        return program

    def _has_keys(self) -> bool:
        """On a busy machine its windows may come up for longer than a command waits."""
        done = self.run("status", "--json")
        return done.returncode == 0 and bool(json.loads(done.stdout).get("hotkeys"))

    def _listening(self) -> tuple[int, int] | None:
        """Which socket is there; one that was left behind is another than the next."""
        try:
            found = find_paths(self.env).socket.stat()
        except FileNotFoundError:
            return None
        return found.st_ino, found.st_ctime_ns

    def quit(self) -> int:
        """Ask it to leave; its exit code."""
        self.ask("quit")
        return self.process.wait(15)

    def kill(self) -> None:
        """End it as a power cut would: no goodbye."""
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        for program in self._started:
            program.end()

    def complaints(self) -> str:
        """All that its runs wrote to stderr: Qt's, Python's and its own warnings."""
        said = "".join(program.said() for program in self._started)
        for known in (HEARD_LATE, GONE_MEANWHILE, BY_QT_UNDER_WAYLAND):
            said = known.sub("", said)
        return said
