"""Starts the program with stand-ins for what no test can have: a camera, another time.

    stand_in.py [devices=FOLDER] [ahead=SECONDS] PROGRAM [ARGUMENT...]

`devices` is looked at in place of /dev for cameras. `ahead` sets the program's wall clock forward,
or back; the time that only grows goes on as it does.
"""

from __future__ import annotations

import runpy
import sys
from datetime import datetime, timedelta

from glimmer_desktop.system.clock import SystemClock
from glimmer_desktop.system.presence.camera_proc import ProcCamera


def have_devices(folder: str) -> None:
    ProcCamera.__init__.__defaults__ = ("/proc", folder)


def be_ahead(seconds: str) -> None:
    told = SystemClock.now

    def now(clock: SystemClock) -> datetime:
        return told(clock) + timedelta(seconds=float(seconds))

    SystemClock.now = now  # type: ignore[method-assign]


STAND_INS = {"devices": have_devices, "ahead": be_ahead}


def main() -> None:
    words = sys.argv[1:]
    while (parts := words[0].partition("="))[0] in STAND_INS:
        STAND_INS[parts[0]](parts[2])
        words.pop(0)
    sys.argv = words
    runpy.run_path(words[0], run_name="__main__")


if __name__ == "__main__":
    main()
