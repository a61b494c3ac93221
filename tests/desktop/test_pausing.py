"""A pause on a real screen, by keys alone: what holds, how long, and a value that it ends with."""

from __future__ import annotations

from pathlib import Path

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.starring import star
from desktop.waiting import until
from desktop.windows import Reading

PAUSE = "A pause"
NOTE = "Note a glimmer"
BUTTONS = ("push button", "button", "toggle button", "check box", "radio button")


def everything_is_named(reading: Reading) -> bool:
    buttons = [one for one in reading.nodes(PAUSE) if one.role in BUTTONS]
    return len(buttons) >= 2 and all(one.name for one in buttons)


def chosen(reading: Reading) -> list[str]:
    """The length that is on, as a screen reader is told."""
    return [one.name for one in reading.nodes(PAUSE) if one.role in BUTTONS and one.checked]


def test_from_the_line_to_a_note_with_a_value_by_keys_alone(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    star(companion.home, "nature")
    companion.start_quietly()
    companion.ask("pause")
    desktop.screen.focused(PAUSE)
    until(lambda: chosen(reading) == ["1 minute"], "a minute is chosen", pulse=0.1)
    assert not reading.says(PAUSE, "dizzy"), "one line at first"
    assert everything_is_named(reading)
    desktop.screen.key("o")
    reading.wait_for(PAUSE, "Five things to see")
    desktop.screen.key("o")
    reading.wait_for(PAUSE, "If you feel dizzy, breathe normally.")
    desktop.screen.key("plus")
    until(lambda: chosen(reading) == ["3 minutes"], "three minutes", pulse=0.1)
    keep_picture("pause-breath")
    desktop.screen.key("minus")
    until(lambda: chosen(reading) == ["1 minute"], "a minute", pulse=0.1)
    desktop.screen.key("minus")
    reading.wait_for(PAUSE, "ten seconds.", 15)
    heard = [one.words for one in reading.heard() if one.polite]
    assert [one for one in heard if "in as it grows" in one], heard
    assert [one for one in heard if one.startswith("That was")], heard
    reading.wait_for(PAUSE, "nature")
    assert everything_is_named(reading)
    keep_picture("pause-end")
    desktop.screen.key("Tab", "Tab", "Return")  # past the window itself
    desktop.screen.focused(NOTE)
    desktop.screen.type("rain on the roof")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    [moment] = companion.moments()
    assert (moment["text"], moment["values"]) == ("rain on the roof", ["nature"])
    assert moment["prompt"]
    settings = (companion.home / "config" / "settings.toml").read_text(encoding="utf-8")
    assert 'pause_length = "10-seconds"' in settings


def test_escape_leaves_at_once_and_nothing_is_kept(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.choose('pause_length = "10-seconds"\nleave_out_body = true\n')
    companion.start_quietly()
    companion.ask("pause")
    desktop.screen.focused(PAUSE)
    reading.wait_for(PAUSE, "Five things to see")
    assert not reading.says(PAUSE, "breath")
    desktop.screen.key("Escape")
    desktop.screen.gone(PAUSE)
    assert companion.moments() == []


def test_covered_by_another_window_the_light_stands_and_goes_on_after_it(
    desktop: Desktop, companion: Companion
) -> None:
    companion.choose('pause_length = "5-minutes"\n')
    companion.start_quietly()
    companion.ask("pause")
    desktop.screen.focused(PAUSE)
    desktop.screen.key("o", "o")
    wakes_up(companion, at_least=10)
    film = desktop.start_script("full_screen.py")
    desktop.screen.focused("Film")
    wakes_up(companion, at_most=2)
    film.end()
    desktop.screen.gone("Film")
    wakes_up(companion, at_least=10)
    desktop.screen.key("Escape")
    desktop.screen.gone(PAUSE)
    wakes_up(companion, at_most=2)


def wakes_up(companion: Companion, at_least: int = 0, at_most: int = 10**6) -> None:
    """Wait for half a second in which it is woken so often; thirty pictures a second are 15."""
    status = Path("/proc", str(companion.process.pid), "status")
    seen: list[int] = []

    def so_often() -> bool:
        lines = status.read_text(encoding="utf-8").splitlines()
        [line] = [one for one in lines if one.startswith("voluntary_ctxt_switches")]
        seen.append(int(line.split()[1]))
        return len(seen) > 10 and at_least <= seen[-1] - seen[-11] <= at_most

    until(so_often, f"at least {at_least} and at most {at_most} in half a second", 10, pulse=0.05)
