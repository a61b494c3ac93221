"""A companion over whatever core a file of tests makes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from glimmer_desktop.app import build
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core


@pytest.fixture
def companion(core: Core, qapp: QApplication) -> Iterator[Companion]:
    """Not started yet. At its end none of its windows is left, and its journal is closed."""
    companion = build(core)
    yield companion
    companion.close()
    for window in qapp.topLevelWidgets():
        window.hide()
        window.deleteLater()
    companion.deleteLater()
    qapp.setStyleSheet("")
    core.close()
