"""My map with real keys, as a screen reader tells of it: written, kept through a kill, and read."""

from __future__ import annotations

import json

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import always, until
from desktop.windows import Node, Reading

MAIN, GROUND = "Glimmer", "Ground me"
FIRST = "settled: How it feels"
SETTLED = 2.0
"""Seconds after which what was typed must be safe."""


def open_map(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    """With the keyboard in its first box."""
    companion.ask("map")
    desktop.screen.focused(MAIN)
    until(lambda: focused(reading) == FIRST, f"the keyboard in {FIRST!r}", 20, pulse=0.1)


def focused(reading: Reading) -> str:
    named = [node for node in reading.nodes(MAIN, state="focused") if node.name]
    return named[-1].name if named else ""


def tab(desktop: Desktop, reading: Reading, name: str) -> None:
    """On to what has a name that begins so."""
    Fingers(desktop, reading, MAIN).go_to(name)


def box(reading: Reading, name: str) -> Node | None:
    boxes = [one for one in reading.nodes(MAIN, saying=name) if one.name == name]
    return boxes[0] if boxes else None


def reads(reading: Reading, name: str, text: str) -> None:
    def there() -> bool:
        found = box(reading, name)
        return found is not None and found.text == text

    until(there, f"{text!r} in {name!r}", 10, pulse=0.1)


def test_written_by_keys_alone_and_kept_through_a_kill(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("note", "Tea", "--face", "settled", "--cue", "slow breath")
    companion.start_quietly()
    open_map(desktop, companion, reading)
    tab(desktop, reading, "Add “slow breath”")
    desktop.screen.key("Return")
    reads(reading, FIRST, "slow breath")
    tab(desktop, reading, "settled: What helps")
    desktop.screen.type("the sea wall")
    reads(reading, "settled: What helps", "the sea wall")
    tab(desktop, reading, "Show on guard")
    assert box(reading, "on guard: What helps") is None
    desktop.screen.key("Return")
    until(lambda: box(reading, "on guard: What helps"), "what was folded", pulse=0.1)
    keep_picture("my-map")
    tab(desktop, reading, "on guard: What helps")
    desktop.screen.type("feet on the floor")
    always(lambda: companion.process.poll() is None, "the companion", SETTLED)
    companion.kill()
    companion.start_quietly()
    open_map(desktop, companion, reading)
    reads(reading, FIRST, "slow breath")
    reads(reading, "settled: What helps", "the sea wall")
    path = desktop.room / "whole.json"
    companion.ask("export", path)
    assert json.loads(path.read_text(encoding="utf-8"))["map"] == {
        "settled": {"feels": "slow breath", "helps": "the sea wall"},
        "on-guard": {"helps": "feet on the floor"},
    }


def test_a_line_leads_to_its_moments_and_ground_me_is_near(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    moments = [
        {
            "id": f"01900000-0000-7000-8000-{number:012}",
            "noticed_at": "2026-11-20T09:00:00+00:00",
            "text": f"by the sea {number}",
            "senses": ["sound"],
            "felt_change": "touch" if number % 4 else "same",
        }
        for number in range(9)
    ]
    path = desktop.room / "nine.json"
    path.write_text(json.dumps({"glimmer": 1, "moments": moments}), encoding="utf-8")
    companion.choose('map_span = "all"\n')
    companion.ask("import", path)
    companion.start_quietly()
    open_map(desktop, companion, reading)
    reading.wait_for(MAIN, "sound: eased 6 of 9 times; between 35 and 88 in a hundred")
    tab(desktop, reading, "sound: eased")
    desktop.screen.key("Return")
    reading.wait_for(MAIN, "9 moments")
    desktop.screen.key("ctrl+w")
    desktop.screen.gone(MAIN)
    open_map(desktop, companion, reading)
    desktop.screen.click(reading.button(MAIN, "Ground me").box.middle)
    desktop.screen.focused(GROUND)
