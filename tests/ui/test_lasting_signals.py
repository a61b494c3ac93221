"""Ten thousand signals, in a process of their own since the interpreter would abort."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import glimmer_desktop.ui
from PySide6.QtCore import QObject, Signal

class Told(QObject):
    it = Signal()

told = Told()
for _ in range(10_000):
    told.it.emit()
    told.setParent(None)
print("still here")
"""


def test_signals_and_calls_without_end_do_not_wear_out_the_interpreter() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=False, capture_output=True, text=True
    )
    assert ran.stdout == "still here\n", ran.stderr
