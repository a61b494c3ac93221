"""The keyring of the desktop: it keeps a secret for whoever is logged in."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from glimmer_desktop.system.bus_address import bus_address
from glimmer_desktop.system.choose import Candidate, always, choose

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.keyring import SecretKeeping

platform: str = sys.platform


def find_keyring(environ: Mapping[str, str]) -> SecretKeeping:
    """The way that works on this system. Nothing is asked yet."""
    return choose(CANDIDATES, environ)


def has_secret_service(environ: Mapping[str, str]) -> bool:
    """GNOME's keyring, KWallet and KeePassXC speak it on the session bus."""
    return platform not in ("win32", "darwin") and bool(bus_address("session", environ))


def _asked(name: str) -> SecretKeeping:
    from glimmer_desktop.system.desktop_keyring.asking import ChildKeyring

    return ChildKeyring(name)


def _null(_environ: Mapping[str, str]) -> SecretKeeping:
    from glimmer_desktop.system.desktop_keyring.null import NullKeyring

    return NullKeyring()


CANDIDATES: Final[tuple[Candidate[SecretKeeping], ...]] = (
    Candidate("secret-service", has_secret_service, lambda _: _asked("secret-service")),
    Candidate("windows", lambda _: platform == "win32", lambda _: _asked("windows")),
    Candidate("macos", lambda _: platform == "darwin", lambda _: _asked("macos")),
    Candidate("null", always, _null),
)
