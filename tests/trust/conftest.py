"""Profiles to be ill-treated: without a display, and with root bound by file modes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.companion import OBEYS_MODES, Profile
from desktop.machine import bare_environment
from trust.driving import Driver, build_witness


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A home of its own, with neither display nor session."""
    return Profile(tmp_path / "profile", bare_environment(tmp_path / "user"))


@pytest.fixture
def bound_profile(tmp_path: Path) -> Profile:
    """The same, for a user whom file modes bind."""
    return Profile(tmp_path / "profile", bare_environment(tmp_path / "user"), OBEYS_MODES)


@pytest.fixture(scope="session")
def witness(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that sees every call to the disk."""
    return build_witness(tmp_path_factory.mktemp("witness"))


@pytest.fixture(scope="session")
def driver(witness: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """The program under test, ready for cases; each is a process of its own, with its own home."""
    one = Driver(tmp_path_factory.mktemp("driven"), witness)
    yield one
    one.end()
