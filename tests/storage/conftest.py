"""A real store in a folder of its own, and moments to put into it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.domain.moment import (
    Draft,
    Family,
    Moment,
    Photo,
    PreparedPhoto,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.journal import SqliteJournal

Noted = Callable[..., Moment]
Pictured = Callable[..., PreparedPhoto]

SEEDS = {Family.CUE: ("warm chest", "slow breath"), Family.VALUE: ("nature",)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def journal(folder: Path, clock: Clock) -> Iterator[SqliteJournal]:
    made = SqliteJournal(folder, clock, SEEDS)
    yield made
    made.close()


@pytest.fixture
def noted(clock: Clock) -> Noted:
    """Makes moments: `noted("Light on the stairs", cues=("slow breath",))`."""
    numbers = itertools.count(1)

    def note(text: str = "", *, at: datetime | None = None, **said: Any) -> Moment:
        now = clock.now()
        return moment_from(
            Draft(text=text, **said),
            id=new_moment_id(1_700_000_000_000, next(numbers)),
            noticed_at=at or now,
            created_at=now,
            changed_at=now,
        )

    return note


@pytest.fixture
def pictured() -> Pictured:
    """Makes pictures that no reader has to decode: `pictured(b"sun", caption="Sun")`."""

    def picture(data: bytes = b"a picture", **said: Any) -> PreparedPhoto:
        photo = Photo(sha256(data).hexdigest(), 640, 480, len(data), "image/jpeg", **said)
        return PreparedPhoto(photo, data, b"small " + data)

    return picture
