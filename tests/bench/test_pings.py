"""A window that stands still is heard of, and for how long."""

from __future__ import annotations

import signal
import time

from bench.measures import quick_desktop
from bench.pings import Pings

STILL = 0.4


def test_a_window_that_stood_still_left_a_question_waiting() -> None:
    with quick_desktop() as desktop:
        program = desktop.start_script("notepad.py", desktop.room / "notepad.txt")
        pings = Pings(desktop.env["DISPLAY"], desktop.screen.focused("Notepad"))
        pings.settle()
        start = time.monotonic()
        stood: list[bool] = []

        def going_on() -> bool:
            """Stopped before the first question, woken after a while, asked for as long again."""
            since = time.monotonic() - start
            if not stood:
                program.process.send_signal(signal.SIGSTOP)
                stood.append(True)
            elif since > STILL and len(stood) == 1:
                program.process.send_signal(signal.SIGCONT)
                stood.append(False)
            return since < 2 * STILL

        waited = pings.while_(going_on)
        pings.close()
    assert max(waited) > STILL * 900
    assert len(waited) > 5
