"""Fixtures shared by all tests: a still clock, a home of its own, work done inline."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Executor, Future
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DISK = Path(os.environ.setdefault("GLIMMER_TEST_DISK", tempfile.gettempdir()))
"""A folder on a disk, where a write takes its time."""
MEMORY = Path("/dev/shm")


def can_hold_tests(memory: Path) -> bool:
    """Whether a file system in memory has two gigabytes to spare and lets programs start."""
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        return False
    system = os.statvfs(memory)
    is_roomy = system.f_bavail * system.f_frsize > 2 << 30
    return is_roomy and not system.f_flag & os.ST_NOEXEC


# Each save is written through to the disk several times; thousands of tests would wait for that.
# Those that kill a program while it writes ask for DISK.
if can_hold_tests(MEMORY):
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)

# A busy machine makes examples slow; that says nothing about the code they are for.
settings.register_profile("thorough", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("any-machine", settings.get_profile("thorough"), max_examples=50)
settings.register_profile("quick", settings.get_profile("any-machine"), max_examples=15)
settings.load_profile("any-machine")


pytest_plugins = ("bars",)

FIRST = ("desktop", "trust")
"""Folders whose tests mostly wait for windows, keys and processes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What waits goes first, beside what reckons: the last minutes do not belong to one long file
    alone."""
    here = Path(__file__).parent
    items.sort(key=lambda item: item.path.relative_to(here).parts[0] not in FIRST)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None]:
    """What a test showed is gone before the next begins: every new look would be put on the windows
    of all tests before. Outside of an event loop Qt keeps what is to be deleted later."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtWidgets import QApplication

        for window in QApplication.topLevelWidgets():
            if window.parent() is None:
                window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class StillClock:
    """A clock that moves only when told to, with chance that counts up."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._ticks = 0.0
        self._bits = 0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._ticks

    def zone(self) -> tzinfo:
        assert self._now.tzinfo is not None
        return self._now.tzinfo

    def zone_name(self) -> str:
        return str(self._now.tzinfo)

    def random_bits(self, count: int) -> int:
        self._bits += 1
        return self._bits % (1 << count)

    def move(self, **duration: float) -> None:
        """Let time pass: `clock.move(minutes=5)`."""
        step = timedelta(**duration)
        self._now += step
        self._ticks += step.total_seconds()

    def set(self, now: datetime) -> None:
        """The wall clock is set to another time; no time passes."""
        self._now = now


class InlineExecutor(Executor):
    """Runs work at once, on the caller's thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - a future carries whatever was raised
            future.set_exception(error)
        return future


@pytest.fixture
def clock() -> StillClock:
    """Sunday 22 November 2026, 15:42 UTC."""
    return StillClock(datetime(2026, 11, 22, 15, 42, tzinfo=UTC))


@pytest.fixture
def inline() -> InlineExecutor:
    return InlineExecutor()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has a GLIMMER_HOME of its own; none touches the person's."""
    place = tmp_path / "home"
    monkeypatch.setenv("GLIMMER_HOME", str(place))
    return place


@pytest.fixture(autouse=True)
def no_log_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in our own log fails the test that caused it."""
    yield
    loud = [
        record
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("glimmer")
    ]
    assert not loud, [record.getMessage() for record in loud]
