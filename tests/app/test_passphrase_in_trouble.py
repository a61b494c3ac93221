"""A disk that fills up, lets nothing be written, or a kill, while the passphrase is turned on or
off in its window: what somebody reads and finds afterwards. Old or new, never half."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.sealing_hands import Hands
from desktop.disk import SmallDisk, small_disk
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.sealing import SealState
from glimmer_desktop.storage.sealing import turning
from glimmer_desktop.ui.sealing.window import SealingWindow
from memory_journal import PlainPhotoReader
from sealed_journal import PASSPHRASE, texts

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
KEPT = ["light on the stairs"]


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallDisk]:
    """The home is on a small one."""
    with small_disk(tmp_path / "disk", megabytes=48) as one:
        monkeypatch.setenv("GLIMMER_HOME", str(one.place / "home"))
        one.bind(os.getpid())
        yield one


@pytest.fixture
def core(disk: SmallDisk, request: pytest.FixtureRequest) -> Core:
    core: Core = request.getfixturevalue("real_core")
    core.capture.keep(Draft(text=KEPT[0]))
    return core


@pytest.fixture
def hands(companion: Companion, core: Core, qtbot: QtBot) -> Hands:
    return Hands(companion, qtbot)


@pytest.fixture
def meanwhile(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[], object]], None]:
    """Something that happens once, between two slices, when copies are being made."""
    waiting: list[Callable[[], object]] = []

    def shown(_window: SealingWindow, _done: int, _total: int) -> None:
        if waiting and [*core.paths.data.glob("*sealing-glimmer.db")]:
            waiting.pop()()

    monkeypatch.setattr(SealingWindow, "show_progress", shown)
    return waiting.append


def read(hands: Hands) -> str:
    hands.until("A passphrase over the journal")
    assert hands.window.step is not None
    told: str = hands.window.step.told
    return told


def assert_as_before(core: Core, state: SealState) -> None:
    assert core.seal.sealing.state() is state
    assert texts(core.journal) == KEPT
    assert not [one for one in core.paths.data.iterdir() if "sealing-" in one.name]


@pytest.mark.bar("B5", part="the passphrase, in its window")
def test_a_disk_that_fills_up_meanwhile(
    hands: Hands, core: Core, disk: SmallDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the words are written: turned on, then off. With room made, it goes through."""
    full = "The disk is full. Everything is as it was; with some room made it can be done."
    export = turning.export

    def filling_up(*parts: Any) -> None:
        if full_now:
            disk.fill()
        export(*parts)

    monkeypatch.setattr(turning, "export", filling_up)
    full_now = True
    hands.type(hands.to_the_code())
    hands.press("Turn it on")
    assert read(hands) == full
    disk.free()
    full_now = False
    assert_as_before(core, SealState.OFF)
    hands.press("Close")
    hands.turn_on()
    hands.press("Keep them")
    full_now = True
    hands.begin()
    hands.type(PASSPHRASE)
    hands.press("Turn it off")
    assert read(hands) == full
    disk.free()
    assert_as_before(core, SealState.OPEN)
    assert hands.switch.isChecked()


def test_too_little_room_is_said_before_it_begins(
    hands: Hands, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = shutil.disk_usage(core.paths.data)._replace(free=20_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room)
    hands.type(hands.to_the_code())
    hands.press("Turn it on")
    assert "MB of room beside the journal for a while" in read(hands)
    assert_as_before(core, SealState.OFF)


@pytest.mark.bar("B6", part="the passphrase, in its window")
def test_where_nothing_may_be_written(
    hands: Hands, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def read_only(path: str, flags: int, *more: int, **named: int) -> int:
        if flags & (os.O_CREAT | os.O_RDWR | os.O_WRONLY) and "glimmer" in str(path):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opened(path, flags, *more, **named)

    hands.type(hands.to_the_code())
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", read_only)
        hands.press("Turn it on")
        told = read(hands)
    assert "can be read but not written to" in told or "could not be written" in told
    assert_as_before(core, SealState.OFF)


@pytest.mark.bar("B2", part="the passphrase, in its window")
def test_killed_in_the_middle_the_next_start_finds_the_old_one(
    hands: Hands,
    core: Core,
    disk: SmallDisk,
    meanwhile: Callable[[Callable[[], object]], None],
) -> None:
    """What is on the disk between two slices is what a kill would leave there."""
    left = disk.place / "left"
    meanwhile(lambda: shutil.copytree(core.paths.data, left / "data"))
    hands.turn_on()
    assert [one for one in (left / "data").iterdir() if one.name.startswith("sealing-")]
    next_start = build_core({"GLIMMER_HOME": str(left)}, open_reader=lambda _: PlainPhotoReader())
    try:
        assert next_start.first_look() is None
        assert not next_start.seal.is_locked
        assert_as_before(next_start, SealState.OFF)
    finally:
        next_start.journal.close()
        next_start.close()
