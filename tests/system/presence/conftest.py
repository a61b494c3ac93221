"""What a source of presence needs: a loop, a bus, and somebody who listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any

import pytest

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.presence.source import Surroundings
from loops import RealLoop
from system.message_bus import Daemon, Service

Around = Callable[..., Surroundings]


@pytest.fixture
def told() -> list[PresenceChange]:
    """What the sources said by themselves."""
    return []


@pytest.fixture
def bus(daemon: Daemon, loop: RealLoop) -> Iterator[Bus]:
    one = Bus("session", loop, daemon.environ)
    yield one
    one.close()


@pytest.fixture
def around(bus: Bus, loop: RealLoop, told: list[PresenceChange]) -> Around:
    """Surroundings with both buses in one, and the environment that is given."""

    def make(environ: Mapping[str, str] | None = None) -> Surroundings:
        return Surroundings(
            environ=environ or {},
            loop=loop,
            session=lambda: bus,
            system=lambda: bus,
            tell=told.append,
        )

    return make


@pytest.fixture
def serve(daemon: Daemon, loop: RealLoop) -> Iterator[Callable[..., Service]]:
    """Services on that bus; they leave it when the test is over."""
    with ExitStack() as leaving:

        def start(*names: str) -> Service:
            service = Service(daemon, loop, *names)
            leaving.callback(service.close)
            return service

        yield start


@pytest.fixture
def answer(loop: RealLoop) -> Callable[[Any], Any]:
    """Ask a source, or anything with `ask`, and wait for the one answer."""

    def ask(source: Any) -> Any:
        answers: list[Any] = []
        source.ask(answers.append)
        loop.until(lambda: answers, "an answer")
        assert len(answers) == 1
        return answers[0]

    return ask
