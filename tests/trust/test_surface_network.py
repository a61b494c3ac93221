"""No network (B30). A whole life is watched in `test_surface_life.py`; here is why that would see
one, and that no part of Qt is used that could."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from desktop.waiting import until
from trust.hidden import hidden
from trust.traced import Traced, calls_in, elsewhere, without_network

NETWORK_PARTS = ("QtNetwork", "QtWebEngineCore", "QtWebSockets")
CONNECTS = (
    "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass\n"
)


pytestmark = pytest.mark.bar("B30")


@pytest.mark.parametrize("before", [(), without_network()])
def test_the_trace_sees_a_program_that_connects(before: tuple[str, ...]) -> None:
    """Also where there is no network to connect to."""
    with hidden(*before, kind=Traced) as one:
        [*traced, _] = one.command("probe")[:-1]
        subprocess.run([*traced, "python3", "-S", "-c", CONNECTS], check=True, timeout=60)
        until(lambda: elsewhere(calls_in(one.traces)), "it was seen")


def test_no_part_of_qt_that_speaks_to_networks_is_used() -> None:
    source = Path(__file__).parents[2] / "src"
    for file in source.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not any(part in text for part in NETWORK_PARTS), file
