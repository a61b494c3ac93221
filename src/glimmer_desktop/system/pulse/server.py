"""Where this user's sound server listens, and how one is let in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from glimmer_desktop.system.pulse import wire
from glimmer_desktop.system.pulse.link import PulseLink

_COOKIE: Final = bytes(256)
"""The server knows our user from the kernel; the secret in a file is for other users."""

_NAME: Final = {"application.name": "Glimmer", "application.id": "org.glimmer.Glimmer"}


def server_address(environ: Mapping[str, str]) -> str | None:
    """The socket of this user's own server: what libpulse would try first, as far as it is here."""
    for server in environ.get("PULSE_SERVER", "").split():
        _machine, _, address = server.rpartition("}")
        if address.startswith(("unix:", "/")):
            return address.removeprefix("unix:")
        return None  # on another machine, where nobody sits in front of this one
    for name, below in (("PULSE_RUNTIME_PATH", "native"), ("XDG_RUNTIME_DIR", "pulse/native")):
        if folder := environ.get(name):
            return str(Path(folder) / below)
    return None


def introduce(link: PulseLink, introduced: Callable[[], None], refused: Callable[[], None]) -> None:
    """Log in and say our name; PipeWire answers nothing before. An old server refuses."""

    def let_in(version: int) -> None:
        if version < wire.VERSION:
            refused()
            return
        named = wire.properties(_NAME)
        link.send(wire.SET_CLIENT_NAME, named, reads=list, answered=said)

    def said(_told: Sequence[wire.Value]) -> None:
        introduced()

    version, secret = wire.number(wire.VERSION), wire.data(_COOKIE)
    link.send(wire.AUTH, version, secret, reads=wire.version, answered=let_in)
