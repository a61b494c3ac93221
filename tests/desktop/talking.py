"""One JSON object a line, question and answer, between a test and a program it started."""

from __future__ import annotations

import asyncio
import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

Answer = dict[str, Any]


class Talker:
    """The test's end: asks a program on its stdin, reads the answer from its stdout."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        self._process = process
        self._stdin = process.stdin
        self._stdout = process.stdout.fileno()
        self._unread = b""

    def ask(self, verb: str, *, within: float = 10.0, **values: object) -> Answer:
        """Send `{"verb": ..., **values}`; AssertionError when it answers with an error or not."""
        self._stdin.write(json.dumps({"verb": verb, **values}).encode() + b"\n")
        self._stdin.flush()
        answer: Answer = json.loads(self.line(within, verb))
        assert "error" not in answer, f"{verb}: {answer['error']}"
        return answer

    def line(self, within: float, what: str) -> bytes:
        """The next line it prints."""
        deadline = time.monotonic() + within
        with selectors.DefaultSelector() as selector:
            selector.register(self._stdout, selectors.EVENT_READ)
            while b"\n" not in self._unread:
                ready = selector.select(max(0.0, deadline - time.monotonic()))
                assert ready, f"no answer within {within:g} s: {what}"
                more = os.read(self._stdout, 1 << 16)
                assert more, f"ended before it answered: {what} (exit {self._process.poll()})"
                self._unread += more
        line, _, self._unread = self._unread.partition(b"\n")
        return line


async def serve(answer: Callable[[str, Answer], Awaitable[Answer]]) -> None:
    """The program's end: answer each line of stdin on stdout until stdin closes."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    say({"ready": True})
    while line := await reader.readline():
        question = json.loads(line)
        try:
            say(await answer(question.pop("verb"), question))
        except Exception as error:  # noqa: BLE001 - whatever went wrong is the test's to show
            say({"error": repr(error)})


def say(answer: Answer) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
