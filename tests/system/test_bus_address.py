from __future__ import annotations

from pathlib import Path

import pytest

from glimmer_desktop.system.bus_address import WhichBus, bus_address

SAID = "unix:abstract=/tmp/bus,guid=1;tcp:host=localhost"


@pytest.mark.parametrize("which", ["session", "system"])
def test_what_the_session_says_stands(which: WhichBus) -> None:
    assert bus_address(which, {f"DBUS_{which.upper()}_BUS_ADDRESS": SAID}) == SAID


def test_else_it_is_in_the_usual_place(tmp_path: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert bus_address("session", environ) == ""
    (tmp_path / "bus").touch()
    assert bus_address("session", environ) == f"unix:path={tmp_path / 'bus'}"
    assert bus_address("session", {}) == ""


def test_a_place_that_cannot_be_looked_at_has_none(tmp_path: Path) -> None:
    assert bus_address("session", {"XDG_RUNTIME_DIR": str(tmp_path / ("x" * 300))}) == ""
