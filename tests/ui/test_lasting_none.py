"""None outlives more calls into Qt than it has references to begin with."""

import subprocess
import sys

MANY_CALLS = """
import sys
import glimmer_desktop.ui
from PySide6.QtCore import QTimer, QCoreApplication
application, timer = QCoreApplication([]), QTimer()
for _ in range(100_000):
    timer.stop()
print("alive")
"""


def test_none_outlives_a_hundred_thousand_calls() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr
    assert done.returncode == 0


def test_making_it_last_twice_changes_nothing() -> None:
    from glimmer_desktop.ui.lasting_none import make_none_last

    make_none_last()
    before = sys.getrefcount(None)
    make_none_last()
    assert sys.getrefcount(None) - before < 1_000
