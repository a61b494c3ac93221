"""Where the message buses of a session are. Known without loading what speaks on them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

WhichBus = Literal["session", "system"]


def bus_address(which: WhichBus, environ: Mapping[str, str]) -> str:
    """As the D-Bus specification writes it: "unix:path=/run/user/1000/bus"; "" = there is none."""
    said = environ.get(f"DBUS_{which.upper()}_BUS_ADDRESS", "")
    return said or ";".join(f"unix:path={place}" for place in _usual(which, environ) if _is(place))


def _usual(which: WhichBus, environ: Mapping[str, str]) -> tuple[Path, ...]:
    if which == "system":
        return Path("/run/dbus/system_bus_socket"), Path("/var/run/dbus/system_bus_socket")
    runtime = environ.get("XDG_RUNTIME_DIR")
    return (Path(runtime) / "bus",) if runtime else ()


def _is(place: Path) -> bool:
    """Whether anything is there; a folder that may not be looked into has nothing for us."""
    try:
        return place.exists()
    except OSError:
        return False
