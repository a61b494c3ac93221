"""A private desktop: X server, window manager, D-Bus session, tray and notifications.

Everything is started in a folder of its own and ended with it, whatever happens in between.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.screen import Screen
from desktop.talking import Talker
from desktop.waiting import until

HERE = Path(__file__).parent
MARK = "GLIMMER_TEST_ROOM"
"""Stands in the environment of all that a desktop starts, so that nothing outlives it."""


NO_BUS = "unix:path=/nowhere/bus"
"""An address at which nobody is, whatever this machine has."""


class TrayKind(Enum):
    """How the desktop shows tray icons."""

    STATUS_NOTIFIER = "status-notifier"
    XEMBED = "xembed"
    NONE = "none"


class Notifier(Enum):
    """Who shows the desktop's notifications: a program on the PATH, or a pattern below /usr."""

    DUNST = "dunst"
    XFCE = "lib/*/xfce4/notifyd/xfce4-notifyd"


@dataclass(frozen=True, slots=True)
class Program:
    """A program of the desktop, and the file its warnings went to."""

    process: subprocess.Popen[bytes]
    stderr: Path

    def said(self) -> str:
        """All it wrote to stderr so far."""
        return self.stderr.read_text(encoding="utf-8", errors="replace")

    def end(self, seconds: float = 5.0) -> None:
        """Ask it to leave, or make it."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.forget()

    def forget(self) -> None:
        """Wait for its end and let its pipes go."""
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


class Desktop:
    """One session on one display, as long as its `with` block lasts."""

    def __init__(
        self,
        tray: TrayKind = TrayKind.STATUS_NOTIFIER,
        size: tuple[int, int] = (1280, 800),
        notifier: Notifier | None = Notifier.DUNST,
        *,
        bus: bool = True,
    ) -> None:
        self._tray_kind = tray
        self._notifier = notifier
        self._has_bus = bus
        self._size = size
        self._programs: list[Program] = []
        self._started = 0

    def __enter__(self) -> Desktop:
        self.room = Path(tempfile.mkdtemp(prefix="glimmer-"))
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for program in reversed(self._programs):
            program.process.kill()
            program.forget()
        end_all_of(self.room)
        shutil.rmtree(self.room, ignore_errors=True)

    def start_program(
        self,
        *command: str | Path,
        env: Mapping[str, str] | None = None,
        talks: bool = False,
        pass_fds: tuple[int, ...] = (),
    ) -> Program:
        """Start a program on this desktop; it is ended with it at the latest.

        One that `talks` has pipes to its stdin and from its stdout.
        """
        self._started += 1
        stderr = self.room / f"{self._started:02}-{Path(command[0]).name}.stderr"
        pipe = subprocess.PIPE if talks else subprocess.DEVNULL
        with stderr.open("wb") as errors:
            process = subprocess.Popen(
                [str(part) for part in command],
                env={**self.env, **(env or {})},
                cwd=self.room,
                stdin=pipe,
                stdout=pipe,
                stderr=errors,
                pass_fds=pass_fds,
            )
        program = Program(process, stderr)
        self._programs.append(program)
        return program

    def start_script(
        self,
        name: str,
        *arguments: str | Path,
        talks: bool = False,
        env: Mapping[str, str] | None = None,
    ) -> Program:
        """Start one of the small programs beside this file."""
        return self.start_program(sys.executable, HERE / name, *arguments, talks=talks, env=env)

    def start_watcher(self) -> tuple[Program, Talker]:
        """Let a StatusNotifier tray appear."""
        program = self.start_script("status_notifier_watcher.py", talks=True)
        talker = Talker(program.process)
        talker.line(10, "the tray's watcher")
        return program, talker

    def start_reader(self) -> Talker:
        """Let a screen reader run."""
        talker = Talker(self.start_script("screen_reader.py", talks=True).process)
        talker.line(10, "the screen reader")
        return talker

    def start_notifier(self) -> Program:
        """Let notifications be shown."""
        assert self._notifier is not None
        where = self._notifier.value
        found = [where] if "/" not in where else sorted(map(str, Path("/usr").glob(where)))
        assert found, f"{self._notifier.name} is not installed"
        self.notifier = self.start_program(found[0])
        return self.notifier

    def start_trayer(self) -> Program:
        """Let an XEmbed tray appear in the upper left corner."""
        where = ("--edge", "top", "--align", "left", "--widthtype", "request", "--height", "26")
        program = self.start_program("trayer", *where)
        until(lambda: self.screen.has_class("trayer"), "trayer's panel")
        return program

    def _start(self) -> None:
        self.env = self._environment()
        self._start_display()
        if self._has_bus:
            self.env["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        # The system's own bus stays out of it: what is said of power and locks is said here.
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self.env.get("DBUS_SESSION_BUS_ADDRESS", NO_BUS)
        self._start_windows()
        if self._tray_kind is TrayKind.STATUS_NOTIFIER:
            self.watcher, self.tray = self.start_watcher()
        elif self._tray_kind is TrayKind.XEMBED:
            self.start_trayer()
        if self._notifier is not None:
            self.start_notifier()

    def _environment(self) -> dict[str, str]:
        return {
            **bare_environment(self.room),
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            MARK: str(self.room),
        }

    def _start_display(self) -> None:
        read, write = os.pipe()
        screen = f"{self._size[0]}x{self._size[1]}x24"
        self.start_program(
            *("Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp"),
            "-noreset",
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        self.env["DISPLAY"] = f":{number}"

    def _start_windows(self) -> None:
        self.screen = Screen(self.env)
        self.start_program("openbox", "--sm-disable")
        until(self._is_managed, "the window manager")

    def _start_bus(self) -> str:
        address = f"unix:path={self.room / 'run' / 'bus'}"
        program = self.start_program(
            *("dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"),
            talks=True,
        )
        assert program.process.stdout
        said = program.process.stdout.readline().decode().strip()
        assert said, f"no D-Bus session: {program.said()}"
        return said

    def _is_managed(self) -> bool:
        """Whether a window manager has announced itself (EWMH)."""
        said = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
            env=self.env,
            capture_output=True,
            check=False,
        )
        return b"window id" in said.stdout


def bare_environment(room: Path) -> dict[str, str]:
    """What a program needs to know on any machine, with a home and a runtime folder of its own.

    Warnings of Python are shown, so that they are seen on stderr.
    """
    home = room / "home"
    runtime = room / "run"
    for folder in (home, runtime):
        folder.mkdir(mode=0o700, parents=True)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONWARNINGS": "default",
        "PYTHONFAULTHANDLER": "1",
    }


def end_all_of(room: Path) -> None:
    """End what still runs with this desktop's mark, however it was started."""
    mark = f"{MARK}={room}".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            marked = mark in (process / "environ").read_bytes().split(b"\0")
            if marked:
                os.kill(int(process.name), signal.SIGKILL)
        except OSError:
            continue  # ended by itself, or another person's
