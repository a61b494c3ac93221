from __future__ import annotations

import os

import pytest

from glimmer_desktop.core import build_core
from loops import StillLoop


def test_presence_waits_for_a_loop() -> None:
    machine = build_core(os.environ).machine
    with pytest.raises(RuntimeError, match="no loop"):
        machine.presence  # noqa: B018
    machine.loop = StillLoop()
    assert "idle" in machine.presence.techniques
    assert "session_bus" not in vars(machine)  # until somebody is asked
    assert machine.session_bus is machine.session_bus
    assert machine.session_bus is not machine.system_bus
    machine.close()
    machine.close()
