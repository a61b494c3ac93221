"""What was large and is freed is no longer this process's, whatever stays that came after it."""

from __future__ import annotations

import subprocess
import sys

MEGABYTE = 1024 * 1024
STAYS = f"""
import sys
from glimmer_desktop.system.large_blocks import give_back_large_blocks

def in_memory():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * 4096

if sys.argv[1] == "told":
    give_back_large_blocks()
learns = bytearray(24 * {MEGABYTE})
del learns
before = in_memory()
blocks = [bytearray({MEGABYTE}) for _ in range(20)]
last = blocks.pop()
blocks.clear()
print(in_memory() - before)
"""


def kept_by_one_that_stays(told: str) -> int:
    """Bytes, of 20 MB of which 19 were freed."""
    done = subprocess.run(
        [sys.executable, "-c", STAYS, told], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stderr == ""
    return int(done.stdout)


def test_a_freed_block_is_given_back_though_a_later_one_stays() -> None:
    assert kept_by_one_that_stays("told") < 3 * MEGABYTE
    assert kept_by_one_that_stays("not told") > 15 * MEGABYTE
