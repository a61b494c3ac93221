"""Keyrings: GNOME's own on a private bus, one that never answers, and one in memory."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.services.ports.keyring import KeyringState
from system.message_bus import Daemon

NAME = "org.freedesktop.secrets"


@contextmanager
def gnome_keyring(bus: Daemon, home: Path) -> Iterator[Path]:
    """GNOME's keyring, unlocked, in a home of its own; where its files are."""
    home.mkdir(mode=0o700)
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    with open_dbus_connection(bus.address) as asking:
        rule = MatchRule(type="signal", member="NameOwnerChanged")
        rule.add_arg_condition(0, NAME)
        asking.send_and_get_reply(message_bus.AddMatch(rule), timeout=5)
        with asking.filter(rule) as told:
            keyring = subprocess.Popen(
                ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**env, "DBUS_SESSION_BUS_ADDRESS": bus.address},
            )
            assert keyring.stdin
            keyring.stdin.write(b"a password of the keyring's own")
            keyring.stdin.close()
            try:
                asking.recv_until_filtered(told, timeout=20)
                yield home / ".local" / "share" / "keyrings"
            finally:
                keyring.kill()
                keyring.wait(10)


@contextmanager
def mute(bus: Daemon) -> Iterator[DBusConnection]:
    """Has a keyring's name on the bus, and answers nothing."""
    with open_dbus_connection(bus.address) as connection:
        reply = connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        assert reply.body == (1,)
        yield connection


class MemoryKeyring:
    """`SecretKeeping`, as it is seen from above; `trouble` is what it says instead."""

    technique = "memory"

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.trouble: ErrorCode | None = None
        self.asked = 0

    def look(self) -> Slices[KeyringState]:
        yield
        return KeyringState.READY if self.trouble is None else KeyringState.SILENT

    def put(self, name: str, secret: bytes) -> Slices[None]:
        yield from self._ask()
        self.kept[name] = secret

    def get(self, name: str) -> Slices[bytes]:
        yield from self._ask()
        if name not in self.kept:
            raise Known(ErrorCode.KEYRING_EMPTY)
        return self.kept[name]

    def remove(self, name: str) -> Slices[None]:
        yield from self._ask()
        self.kept.pop(name, None)

    def _ask(self) -> Slices[None]:
        self.asked += 1
        yield
        if self.trouble is not None:
            raise Known(self.trouble)
