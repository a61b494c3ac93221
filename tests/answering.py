"""A program of its own that answers lines with lines: it is started, and has loaded all it needs,
once, whatever is asked of it afterwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

TESTS = Path(__file__).parent
_BEFORE = f"import sys; sys.path.insert(0, {str(TESTS)!r})\n"


class Answering:
    """`script` reads lines from its standard input and prints a line for each."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._program = program

    def ask(self, line: str) -> str:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{line}\n")
        self._program.stdin.flush()
        return self._program.stdout.readline().strip()


@contextmanager
def answering(script: str, before: Sequence[str] = ()) -> Iterator[Answering]:
    """`before` goes before its command. At the end it has come to its own, and complained of
    nothing."""
    command = [*before, sys.executable, "-c", _BEFORE + script]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as program:
        try:
            yield Answering(program)
        finally:
            assert program.stdin is not None
            program.stdin.close()
            ended = program.wait(60)
    assert ended == 0
