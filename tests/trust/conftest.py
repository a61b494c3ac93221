"""Profiles to be ill-treated: without a display, and with root bound by file modes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.companion import OBEYS_MODES, Profile
from desktop.machine import bare_environment


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A home of its own, with neither display nor session."""
    return Profile(tmp_path / "profile", bare_environment(tmp_path / "user"))


@pytest.fixture
def bound_profile(tmp_path: Path) -> Profile:
    """The same, for a user whom file modes bind."""
    return Profile(tmp_path / "profile", bare_environment(tmp_path / "user"), OBEYS_MODES)
