"""Xfce's own Do Not Disturb, through the whole companion."""

from __future__ import annotations

import subprocess
from datetime import time
from pathlib import Path

from desktop.machine import Desktop, Notifier
from desktop.test_calm import WAITS, at_a_time, be_there, is_quiet_for, stays_away
from desktop.windows import Notepad

NOTIFIER = Notifier.XFCE


def test_do_not_disturb_of_xfce_holds_it(
    desktop: Desktop, notepad: Notepad, tmp_path: Path
) -> None:
    def switch(on: str) -> None:
        setting = ("-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-n", "-t", "bool", "-s", on)
        subprocess.run(["xfconf-query", *setting], env=desktop.env, check=True, timeout=20)

    companion = at_a_time(desktop, tmp_path / "profile", 1, time(6))
    switch("true")
    companion.start_quietly()
    be_there(desktop)
    companion.ask("invite", "--when-calm")
    is_quiet_for(companion, "do-not-disturb", "quiet while Do Not Disturb is on")
    stays_away(desktop, 2)
    switch("false")
    is_quiet_for(companion, "no-lull", WAITS)
    companion.end()
    assert companion.complaints() == ""
