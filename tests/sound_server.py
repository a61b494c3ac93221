"""A real PulseAudio with a loudspeaker that nobody hears and a room where it is silent."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.waiting import until

LOUDSPEAKER, ROOM = "quiet", "room"


@dataclass(frozen=True)
class SoundServer:
    """What programs need in their environment to find it, and how to ask it."""

    environ: dict[str, str]
    process: subprocess.Popen[bytes]

    @property
    def socket(self) -> Path:
        return Path(self.environ["XDG_RUNTIME_DIR"]) / "pulse" / "native"

    def control(self, *words: str) -> str:
        """pactl's answer."""
        done = subprocess.run(
            ["pactl", *words],
            env=self.environ,
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
        return done.stdout

    @contextmanager
    def listening(self, *options: str) -> Iterator[subprocess.Popen[bytes]]:
        """A program that records, from a source named by `--device`."""
        command = ["parec", "--raw", "--channels=1", "--latency-msec=20", *options]
        program = subprocess.Popen(
            command, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        try:
            until(lambda: self._listens(program), "a program that listens", 20)
            yield program
        finally:
            program.kill()
            program.communicate()
            until(lambda: not self._listens(program), "its end", 20)

    def _listens(self, program: subprocess.Popen[bytes]) -> bool:
        return f'application.process.id = "{program.pid}"' in self.control("list", "source-outputs")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)


@contextmanager
def sound_server(home: Path) -> Iterator[SoundServer]:
    """Start it for a home folder; it takes root for a person, as containers have no other."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    environ = {
        **os.environ,
        **dict.fromkeys(names, str(home)),
        "XDG_RUNTIME_DIR": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_CLIENTCONFIG", "DISPLAY"):
        environ.pop(name, None)
    server = SoundServer(environ, _start(environ))
    try:
        until(server.socket.exists, "the sound server's socket", 20)
        until(lambda: ROOM in server.control("list", "short", "sources"), "its room", 20)
        yield server
    finally:
        server.stop()


def _start(environ: dict[str, str]) -> subprocess.Popen[bytes]:
    flags = ("daemonize=no", "use-pid-file=no", "realtime=no", "high-priority=no")
    modules = (
        "module-native-protocol-unix",
        f"module-null-sink sink_name={LOUDSPEAKER}",
        f"module-null-source source_name={ROOM}",
    )
    return subprocess.Popen(
        [
            *("pulseaudio", "-n", "--exit-idle-time=-1", *(f"--{flag}" for flag in flags)),
            *(f"--load={module}" for module in modules),
        ],
        env=environ,
        stderr=subprocess.DEVNULL,
    )
