"""A moment opened, by real keys: looked at closely, copied, given away, changed and back."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.test_gallery import MAIN, MOMENT, open_gallery, wait_for_tile
from desktop.waiting import until
from desktop.windows import Reading


def begin(desktop: Desktop, companion: Companion, reading: Reading, tmp_path: Path) -> None:
    """Two moments at one place; the later one, with a picture, is opened."""
    picture = tmp_path / "herons.jpg"
    Image.radial_gradient("L").resize((1600, 1200)).convert("RGB").save(picture)
    said = ("--place", "the pier", "--with", "Mia", "--face", "settled")
    companion.ask("note", "Ice cream, melting", *said)
    companion.ask("note", "Herons at low tide", *said, "--photo", picture)
    companion.start_quietly()
    open_gallery(desktop, companion)
    wait_for_tile(reading, "Herons at low tide")
    desktop.screen.key("Return")
    desktop.screen.focused(MOMENT)
    reading.wait_for(MOMENT, "Herons at low tide")


def test_it_is_looked_at_copied_and_given_away(
    desktop: Desktop,
    companion: Companion,
    reading: Reading,
    keep_picture: KeepPicture,
    tmp_path: Path,
) -> None:
    begin(desktop, companion, reading, tmp_path)
    reading.wait_for(MOMENT, "Others like this")
    reading.wait_for(MOMENT, "Ice cream, melting")
    keep_picture("moment-others")

    desktop.screen.key("space")
    reading.wait_for(MOMENT, "Full size")
    desktop.screen.key("1")
    reading.wait_for(MOMENT, "100 %")
    desktop.screen.key("plus")
    reading.wait_for(MOMENT, "125 %")
    keep_picture("picture-close")
    desktop.screen.key("0")
    reading.wait_until_gone(MOMENT, "125 %")
    desktop.screen.key("Escape")
    reading.wait_for(MOMENT, "Edit")

    desktop.screen.key("ctrl+c")
    reading.wait_for(MOMENT, "Its words are copied.")
    copied = desktop.screen.clipboard_text()
    assert copied.startswith("Herons at low tide\n\n")
    assert "Where: the pier" in copied

    desktop.screen.key("s")
    reading.wait_for(MOMENT, "Only what is chosen here is on it.")
    keep_picture("moment-given")
    desktop.screen.click(reading.button(MOMENT, "Copy as text").box.middle)
    reading.wait_for(MOMENT, "The words are copied.")
    assert desktop.screen.clipboard_text() == "Herons at low tide"
    assert companion.quit() == 0, "with words of its own still on the clipboard"


def test_what_it_said_before_is_read_and_brought_back(
    desktop: Desktop,
    companion: Companion,
    reading: Reading,
    keep_picture: KeepPicture,
    tmp_path: Path,
) -> None:
    begin(desktop, companion, reading, tmp_path)
    assert not reading.says(MOMENT, "Earlier versions")
    desktop.screen.key("e")
    reading.wait_for(MOMENT, "Keep")
    desktop.screen.key("ctrl+a")
    desktop.screen.type("Two herons, and rain")
    desktop.screen.key("Return")
    until(lambda: "Two herons, and rain" in companion.texts(), "changed")
    reading.wait_for(MOMENT, "Earlier versions")
    desktop.screen.key("v")
    reading.wait_for(MOMENT, "Bring this back")
    keep_picture("moment-versions")
    desktop.screen.key("Return")
    until(lambda: "Herons at low tide" in companion.texts(), "brought back")
    reading.wait_for(MOMENT, "It says this again.")
    desktop.screen.key("ctrl+z")
    until(lambda: "Two herons, and rain" in companion.texts(), "taken back")
    assert desktop.screen.windows(MAIN)
