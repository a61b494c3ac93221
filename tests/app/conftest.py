"""A companion over a core with a journal in memory, or whatever else a file of tests makes."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from conftest import InlineExecutor, StillClock
from fake_presence import FakePresence
from glimmer_desktop.app import build
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.storage.sealing import key_file, keys
from glimmer_desktop.system.hotkey.null import NullHotkeys
from memory_journal import MemoryJournal, PlainPhotoReader


@pytest.fixture
def no_message_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's own desktop stays out of it."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def core(
    no_message_bus: None, journal: MemoryJournal, clock: StillClock, inline: InlineExecutor
) -> Core:
    core = build_core(
        os.environ,
        clock=clock,
        open_journal=lambda _: journal,
        open_reader=lambda _: PlainPhotoReader(),
    )
    core.paths.make()
    core.__dict__.update(store=inline, pictures=inline)
    vars(core.machine)["hotkeys"] = NullHotkeys()
    return core


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


@pytest.fixture
def presence() -> FakePresence:
    return FakePresence()


@pytest.fixture
def quick_key(no_message_bus: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A thousandth of the memory for a key, and nobody's own desktop."""
    monkeypatch.setattr(key_file, "MEMORY", 64 << 10)
    monkeypatch.setattr(key_file, "_LEAST_MEMORY", 64 << 10)
    yield
    keys._held.clear()


@pytest.fixture
def real_core(
    quick_key: None, clock: StillClock, inline: InlineExecutor, presence: FakePresence
) -> Core:
    """With a journal in files, whose work is done inline."""
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    core.paths.make()
    core.__dict__.update(store=inline, pictures=inline)
    vars(core.machine).update(hotkeys=NullHotkeys(), presence=presence)
    return core
