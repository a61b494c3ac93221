"""Killed while a person types, and while what they typed is being kept (B1, B4).

At most the last two seconds of typing may be gone; what was kept is kept.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conftest import DISK
from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.waiting import always, until
from desktop.windows import Reading

NOTE = "Note a glimmer"
SEED = 20261122
CYCLES = 6
SETTLED = 2.0
"""Seconds after which what was typed must be safe."""

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """On a disk, where a kill has time to fall between two parts of a save."""
    with tempfile.TemporaryDirectory(prefix="glimmer-killing-", dir=DISK) as folder:
        yield Path(folder)


@pytest.mark.bar("B4", part="6 kills, of a plain journal")
def test_what_was_typed_outlives_a_kill(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    chance = random.Random(SEED)
    acked: list[str] = []
    safe = typed = ""
    for cycle in range(CYCLES):
        companion.start_quietly()
        desktop.screen.key("ctrl+alt+g")
        desktop.screen.focused(NOTE)
        if safe:
            draft = taken_up(reading, safe)
            assert draft == typed[: len(draft)], f"cycle {cycle}: not what was typed: {draft!r}"
            desktop.screen.key("Return")
            desktop.screen.gone(NOTE)
            acked.append(draft)
            desktop.screen.key("ctrl+alt+g")
            desktop.screen.focused(NOTE)
        safe = f"cycle {cycle} has words that are safe"
        typed = safe + " and some of which the last may go with the light"
        desktop.screen.type(safe)
        always(lambda: companion.process.poll() is None, "the companion", SETTLED)
        typing = desktop.screen.begin_typing(typed[len(safe) :], delay_ms=8)
        always(lambda: True, "typing", chance.uniform(0.0, 0.5))
        companion.kill()
        typing.wait(10)
    companion.start_quietly()
    assert sorted(companion.texts()) == sorted(acked)


def taken_up(reading: Reading, safe: str) -> str:
    """What the text field holds once the kept draft has come."""

    def field() -> str:
        for node in reading.nodes(NOTE, saying=safe):
            if node.role == "text" and safe in node.text:
                return node.text
        return ""

    return until(field, f"the draft {safe!r}", 15, pulse=0.05)


def test_enter_and_the_end_together(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    """The kill comes with the key: the words are a moment or a draft, and never both or neither."""
    chance = random.Random(SEED)
    for cycle in range(CYCLES):
        companion.start_quietly()
        desktop.screen.key("ctrl+alt+g")
        desktop.screen.focused(NOTE)
        text = f"kept or held {cycle}"
        desktop.screen.type(text)
        always(lambda: companion.process.poll() is None, "the companion", SETTLED)
        desktop.screen.key("Return")
        always(lambda: True, "saving", chance.uniform(0.0, 0.012))
        companion.kill()
        if text in companion.texts():
            continue
        companion.start_quietly()
        desktop.screen.key("ctrl+alt+g")
        desktop.screen.focused(NOTE)
        assert taken_up(reading, text) == text
        desktop.screen.key("Return")
        desktop.screen.gone(NOTE)
        companion.kill()
    assert sorted(companion.texts()) == sorted(f"kept or held {n}" for n in range(CYCLES))


def test_what_was_typed_while_the_journal_was_busy_outlives_a_kill(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    """Two seconds later it is in a file, be it that the journal never answered."""
    companion.ask("note", "here before")
    companion.start_quietly()
    with closing(sqlite3.connect(companion.store, isolation_level=None)) as another:
        another.execute("BEGIN EXCLUSIVE")
        desktop.screen.key("ctrl+alt+g")
        desktop.screen.focused(NOTE)
        desktop.screen.type("while it was busy")
        always(lambda: companion.process.poll() is None, "the companion", SETTLED)
        companion.kill()
    companion.start_quietly()
    desktop.screen.key("ctrl+alt+g")
    desktop.screen.focused(NOTE)
    assert taken_up(reading, "while it was busy") == "while it was busy"
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    assert sorted(companion.texts()) == ["here before", "while it was busy"]
    assert list(companion.store.parent.glob("unkept-*")) == []
