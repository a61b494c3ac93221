"""When the store cannot take it: the words stay in the window, and it says why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.companion import OBEYS_MODES, Companion
from desktop.disk import SmallDisk, small_disk
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Reading

NOTE = "Note a glimmer"
CHORD = "ctrl+alt+g"
WORDS = "words that must not be lost"


def type_and_keep(desktop: Desktop) -> None:
    desktop.screen.key(CHORD)
    desktop.screen.focused(NOTE)
    desktop.screen.type(WORDS)
    desktop.screen.key("Return")


def assert_words_stay(reading: Reading, *sentences: str) -> None:
    """The window is still there, with the words and one of these sentences."""
    until(lambda: any(reading.says(NOTE, one) for one in sentences), str(sentences), pulse=0.1)
    assert reading.says(NOTE, WORDS)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as one:
        yield one


@pytest.mark.bar("B5", part="the window")
def test_a_full_disk(
    desktop: Desktop, disk: SmallDisk, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion = Companion(desktop, disk.place / "profile")
    try:
        companion.start_quietly()
        companion.ask("note", "while there was room")
        disk.bind(companion.process.pid)
        disk.fill()
        type_and_keep(desktop)
        assert_words_stay(reading, "disk is full", "could not be written")
        keep_picture("full-disk")
        disk.free()
        desktop.screen.activate(NOTE)
        desktop.screen.key("Return")
        desktop.screen.gone(NOTE)
        assert companion.texts() == [WORDS, "while there was room"]
        assert companion.quit() == 0
    finally:
        companion.end()
    assert companion.complaints() == ""


@pytest.mark.bar("B6", part="the words stay in the window")
def test_a_store_that_may_not_be_written(
    desktop: Desktop, reading: Reading, tmp_path: Path
) -> None:
    companion = Companion(desktop, tmp_path / "profile", OBEYS_MODES)
    companion.ask("note", "from before")
    folder = companion.store.parent
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)
    try:
        companion.start_quietly()
        type_and_keep(desktop)
        assert_words_stay(reading, "not written to", "could not be written", "cannot be written")
    finally:
        companion.end()
        folder.chmod(0o700)
        for path in folder.iterdir():
            path.chmod(0o600)
    assert companion.texts() == ["from before"]
    assert companion.complaints() == ""


def test_a_damaged_store(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    companion.ask("note", "from before")
    damaged = b"SQLite format 3\0" + b"\xa5" * 40_000
    companion.store.write_bytes(damaged)
    companion.launch("--background")
    until(lambda: companion.run("resume").returncode == 0, "the companion answers", 20)
    # It answers before it has asked for its keys, and status cannot say so of this store.
    until(lambda: desktop.screen.windows(NOTE) or desktop.screen.key(CHORD), NOTE, 20, pulse=0.5)
    type_and_keep(desktop)
    assert_words_stay(reading, "cannot be read", "damaged", "not a Glimmer journal")
    assert companion.store.read_bytes() == damaged
    assert companion.quit() == 0
    assert companion.store.read_bytes() == damaged
