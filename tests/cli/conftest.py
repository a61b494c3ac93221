"""A core over a real store in a home of its own, and an ear for what commands say."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from glimmer_desktop.cli import commands
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.services.ports.clock import Clock
from memory_journal import PlainPhotoReader


class Heard:
    """`Output`: remembers everything."""

    def __init__(self) -> None:
        self.said = ""
        self.complaints = ""
        self.steps: list[tuple[int, int, str]] = []
        self.moments = 0
        self.stop = False

    def out(self, text: str) -> None:
        self.said += text

    def err(self, text: str) -> None:
        self.complaints += text

    def progress(self, done: int, total: int, label: str) -> None:
        self.steps.append((done, total, label))

    def arrived(self, moments: int) -> None:
        self.moments += moments

    def stopped(self) -> bool:
        return self.stop


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def cli_core(clock: Clock) -> Iterator[Core]:
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    core.paths.make()
    yield core
    core.close()


Typed = Callable[..., int]


@pytest.fixture
def typed(cli_core: Core, heard: Heard) -> Typed:
    """`typed("note", "tea")` does a journal command line; its exit code."""

    def run(*words: object, stdin: str | None = None) -> int:
        heard.said = heard.complaints = ""
        command = parse([str(word) for word in words], cli_core.paths.data, stdin).command
        running = commands.steps(cli_core, command, heard)  # type: ignore[arg-type]

        def to_the_end() -> int:
            while (code := commands.advance(running, heard)) is None:
                pass
            return code

        return cli_core.store.submit(to_the_end).result(30)

    return run
