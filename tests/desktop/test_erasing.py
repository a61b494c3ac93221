"""Erasing everything from the settings, by keys alone: one question, and nothing is left (B39)."""

from __future__ import annotations

from pathlib import Path

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.waiting import until
from desktop.windows import Reading

MAIN = "Glimmer"
ERASING = "Erase everything"


def kept(companion: Companion) -> list[Path]:
    return [path for path in companion.home.rglob("*") if not path.is_dir()]


def test_asked_twice_answered_once(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    companion.ask("note", "tea")
    companion.ask("settings")
    desktop.screen.focused(MAIN)
    fingers = Fingers(desktop, reading, MAIN)
    fingers.at("Pauses")
    fingers.go_to("Privacy", "Down")
    fingers.go_to("Erase everything…")
    desktop.screen.key("Return")
    desktop.screen.focused(ERASING)
    reading.wait_for(ERASING, "There is no way back")
    desktop.screen.key("Return")
    desktop.screen.gone(ERASING)
    assert companion.texts() == ["tea"]
    desktop.screen.focused(MAIN)
    desktop.screen.key("Return")
    desktop.screen.focused(ERASING)
    answer = Fingers(desktop, reading, ERASING)
    until(lambda: reading.says(ERASING, "There is no way back"), "it asks again", pulse=0.1)
    answer.go_to("Erase everything")
    desktop.screen.key("Return")
    assert companion.process.wait(15) == 0
    assert kept(companion) == []
