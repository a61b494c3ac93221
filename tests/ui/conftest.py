"""What the tests of windows share."""

from __future__ import annotations

import pytest

from capturing import WaitingExecutor


@pytest.fixture
def store() -> WaitingExecutor:
    """A store that answers when it is told to."""
    return WaitingExecutor()
