"""A folder of pictures comes in; one moment's are put in order and told of, by keys alone."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.unheard import unheard
from desktop.waiting import until
from desktop.windows import Reading

MAIN, MOMENT, PICTURE = "Glimmer", "A moment", "A picture"


def photograph(path: Path, colour: str, taken: str) -> None:
    said = Image.Exif()
    said.get_ifd(0x8769)[0x9003] = taken
    out = BytesIO()
    Image.new("RGB", (400, 200), colour).save(out, "JPEG", exif=said)
    path.write_bytes(out.getvalue())


def photos(companion: Companion) -> list[tuple[int, str, str]]:
    """Width, caption and alternative text of each picture of the one moment."""
    [moment] = companion.moments()
    found = moment["photos"]
    return [(one["width"], one["caption"] or "", one["alt"] or "") for one in found]


def test_brought_in_put_in_order_told_of_and_turned(
    desktop: Desktop, companion: Companion, reading: Reading, tmp_path: Path
) -> None:
    folder = tmp_path / "camera"
    folder.mkdir()
    photograph(folder / "a.jpg", "red", "2024:05:03 10:12:00")
    photograph(folder / "b.jpg", "teal", "2024:05:03 10:12:30")
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    said = companion.ask("import", "--together", folder)
    assert said == "1 moment came in, with 2 photos, of 3 May 2024.\n"
    assert companion.moments()[0]["noticed_at"].startswith("2024-05-03T10:12:00")
    reading.wait_for(MAIN, "with a photo")
    key = desktop.screen.key
    Fingers(desktop, reading, MAIN).go_to("Moments")
    key("Home", "Return")
    desktop.screen.focused(MOMENT)
    opened = Fingers(desktop, reading, MOMENT)
    opened.at("The moment")
    key("e")
    opened.at("What you noticed")
    opened.go_to("A picture, 1 of 2")
    key("alt+Right")
    opened.at("A picture, 2 of 2")
    key("Return")
    desktop.screen.focused(PICTURE)
    sheet = Fingers(desktop, reading, PICTURE)
    sheet.at("Caption")
    assert unheard(reading, PICTURE) == []
    desktop.screen.type("By the water")
    sheet.go_to("In words")
    desktop.screen.type("A red boat")
    sheet.press("Turn right", key="space", by="shift+Tab")
    sheet.press("Done")
    desktop.screen.focused(MOMENT)
    opened.at("A red boat, 2 of 2")
    opened.press("Keep")
    turned = [(400, "", ""), (200, "By the water", "A red boat")]
    until(lambda: photos(companion) == turned, "in order, told of and turned")
