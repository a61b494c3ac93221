from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops, ImageColor

from desktop.contact_sheet import GROUND, NAME, Shot, contact_sheet, save_sheet

SIZES = ((400, 300), (120, 40), (200, 500), (400, 300), (90, 90), (400, 200), (300, 300))
COLOURS = ("#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff", "#00ffff", "#800000")


def shots() -> list[Shot]:
    return [
        Shot(f"name-{number}", f"What is seen {number}", Image.new("RGB", size, colour))
        for number, (size, colour) in enumerate(zip(SIZES, COLOURS, strict=True))
    ]


def place(sheet: Image.Image, shot: Shot) -> tuple[int, int, int, int]:
    """Where one of the plain pictures stands, found by its colour."""
    plain = Image.new("RGB", sheet.size, shot.picture.getpixel((0, 0)))
    is_other = ImageChops.difference(sheet, plain).convert("L").point([0] + [255] * 255)
    found = ImageChops.invert(is_other).getbbox()
    assert found
    return found


def test_all_of_each_picture_is_on_it_and_nothing_covers_another() -> None:
    sheet = contact_sheet(shots(), 1.0)
    pixels = {colour: count for count, colour in sheet.getcolors(1 << 24) or []}
    for shot in shots():
        assert pixels[shot.picture.getpixel((0, 0))] == shot.picture.width * shot.picture.height


def test_each_has_its_name_above_it() -> None:
    sheet = contact_sheet(shots(), 0.5)
    for shot in shots():
        left, top, right, _ = place(sheet, shot)
        above = sheet.crop((left, top - NAME, right, top))
        assert above.getpixel((above.width - 1, 0)) == ImageColor.getrgb(GROUND)
        assert len(above.getcolors(1 << 16) or []) > 1, "words"


def test_it_is_smaller_where_the_text_is_large(tmp_path: Path) -> None:
    sizes = []
    for text_size in (100, 200):
        save_sheet(shots(), tmp_path / "sheet.jpg", text_size)
        with Image.open(tmp_path / "sheet.jpg") as sheet:
            sizes.append(sheet.width)
    assert sizes[1] < sizes[0] < sizes[1] * 2
