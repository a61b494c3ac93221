"""The tray over StatusNotifier: its menu, its click, its icons."""

from __future__ import annotations

from typing import Any

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.main_journey import go_the_main_journey
from desktop.waiting import until
from glimmer_desktop.services.quiet import HELD

Entry = dict[str, Any]


def menu(desktop: Desktop) -> list[Entry]:
    """Every entry that is to be seen, those of submenus too."""
    desktop.tray.ask("await_item", seconds=10, within=12)
    found: list[Entry] = []
    waiting = list(desktop.tray.ask("menu")["entries"])
    while waiting:
        entry = waiting.pop(0)
        if entry["label"] and entry["visible"]:
            found.append(entry)
            waiting = entry["entries"] + waiting
    return found


def choose(desktop: Desktop, words: str) -> None:
    """Choose the first entry whose label has these words."""
    entries = menu(desktop)
    matching = [entry for entry in entries if words.lower() in entry["label"].lower()]
    assert matching, f"no entry {words!r} in {[entry['label'] for entry in entries]}"
    assert matching[0]["enabled"]
    desktop.tray.ask("choose", id=matching[0]["id"])


def test_the_menu_names_what_it_does(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    labels = [entry["label"] for entry in menu(desktop)]
    for words in ("Note a glimmer", "Gallery", "30 minutes", "1 hour", "tomorrow", "Quit"):
        assert any(words.lower() in label.lower() for label in labels), (words, labels)
    assert any("Ctrl+Alt+G" in label for label in labels), labels
    whatever_the_hour = ("Next invitation around", "Quiet until", *HELD.values())
    assert any(label.startswith(whatever_the_hour) for label in labels), labels


def test_the_main_journey_from_a_click_on(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    menu(desktop)
    go_the_main_journey(desktop, companion, lambda: desktop.tray.ask("activate"))


def test_entries_open_their_windows(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    choose(desktop, "Note a glimmer")
    desktop.screen.focused("Note a glimmer")
    desktop.screen.key("Escape")
    desktop.screen.gone("Note a glimmer")
    choose(desktop, "Gallery")
    desktop.screen.focused("Glimmer")


def test_rest_and_resume(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    menu(desktop)
    awake = icon(desktop)
    choose(desktop, "1 hour")
    until(lambda: resting(companion), "resting")
    until(lambda: icon(desktop) != awake, "the resting icon")
    until(lambda: "Resting until" in str(menu(desktop)), "the menu says until when")
    choose(desktop, "Resume")
    until(lambda: not resting(companion), "not resting")
    until(lambda: icon(desktop) == awake, "the usual icon")


def resting(companion: Companion) -> bool:
    return "resting" in companion.status()["pauses"]["quiet_because"]


def icon(desktop: Desktop) -> object:
    """The icon's name and pixels, as the tray is told of them."""
    return [desktop.tray.ask("property", name=name)["value"] for name in ("IconName", "IconPixmap")]


def test_quit_from_the_menu(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    choose(desktop, "Quit")
    assert companion.process.wait(10) == 0
    assert companion.status()["running"] is False


def test_the_status_names_the_tray(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    menu(desktop)
    tray = companion.status()["tray"]
    assert tray == {"available": True, "technique": "status-notifier"}
