"""What becomes of a picture: upright, in sRGB, small enough, without a word about where it was."""

from __future__ import annotations

import hashlib
import random
import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from glimmer_desktop.system.imaging import ChildPhotoReader, child, wire

GPS = {1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)}
SECRET = b"SECRETPLACE"


def corners(width: int = 400, height: int = 200, mode: str = "RGB") -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right."""
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    half_w, half_h = width // 2, height // 2
    draw.rectangle((0, 0, half_w - 1, half_h - 1), "red")
    draw.rectangle((half_w, 0, width, half_h - 1), "lime")
    draw.rectangle((0, half_h, half_w - 1, height), "blue")
    return image.convert(mode)


def noise(width: int, height: int) -> Image.Image:
    return Image.frombytes("RGB", (width, height), random.Random(3).randbytes(width * height * 3))


def saved(image: Image.Image, format: str = "JPEG", **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, format, **options)
    return out.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    said = Image.Exif()
    said[0x0112] = orientation
    said[0x010F] = SECRET.decode()
    said[0x8825] = GPS
    return said


def kept(data: bytes) -> tuple[Image.Image, Image.Image]:
    """Picture and thumbnail, as any program would open them."""
    header, picture, thumbnail = child.answer_to(data)
    assert "error" not in header, header
    shown, small = Image.open(BytesIO(picture)), Image.open(BytesIO(thumbnail))
    assert shown.size == (header["width"], header["height"])
    assert Image.MIME[shown.format or ""] == header["media_type"]
    for image in (shown, small):
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"} | {
            "loop",
            "background",
            "timestamp",
            "duration",
        }
    assert max(shown.size) <= 2560
    assert max(small.size) <= 512
    return shown, small


def refused(data: bytes) -> dict[str, Any]:
    header, picture, thumbnail = child.answer_to(data)
    assert picture == thumbnail == b""
    return header


def close_to(pixel: Any, expected: tuple[int, ...], within: int = 12) -> bool:
    return all(abs(a - b) <= within for a, b in zip(pixel, expected, strict=True))


def quarters(image: Image.Image) -> list[Any]:
    """The colours of the four quarters, from the top left, row by row."""
    rgb, (width, height) = image.convert("RGB"), image.size
    return [rgb.getpixel((width * x // 4, height * y // 4)) for y in (1, 3) for x in (1, 3)]


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_each_kind_comes_out_as_it_looks(format: str) -> None:
    shown, small = kept(saved(corners(800, 400), format))
    assert shown.size == (800, 400)
    assert small.size == (512, 256)
    assert shown.format == small.format == "JPEG"
    colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]
    for image in (shown, small):
        assert all(map(close_to, quarters(image), colours))


def test_a_large_one_is_scaled_and_a_small_one_is_left() -> None:
    shown, small = kept(saved(corners(6000, 3000)))
    assert shown.size == (2560, 1280)
    assert small.size == (512, 256)
    assert kept(saved(corners(40, 20)))[1].size == (40, 20)
    assert kept(saved(corners(9000, 3), "PNG"))[0].size == (2560, 1)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_a_camera_is_turned_upright(format: str, orientation: int) -> None:
    undo = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}[orientation]
    upright = corners(480, 240)
    turn = child._UPRIGHT.get(undo)
    lying = upright.transpose(turn) if turn is not None else upright
    data = saved(lying, format, exif=exif(orientation))
    assert SECRET in data
    shown, small = kept(data)
    for image in (shown, small):
        assert image.width == 2 * image.height
        colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]
        assert all(map(close_to, quarters(image), colours))


@pytest.mark.bar("B23", part="what is noted, of each kind of picture")
def test_nothing_is_said_about_where_and_by_whom() -> None:
    comment = PngImagePlugin.PngInfo()
    comment.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    comment.add_text("Comment", SECRET.decode())
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(SECRET)) + SECRET
    jpeg = saved(corners(), exif=exif(6), xmp=SECRET, comment=SECRET)
    app13 = b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc
    sources = [
        jpeg[:2] + app13 + jpeg[2:],
        jpeg + SECRET,
        saved(corners(), "PNG", exif=exif(), pnginfo=comment),
        saved(corners(mode="RGBA"), "WEBP", exif=exif(), xmp=SECRET),
    ]
    for data in sources:
        assert SECRET in data
        header, *files = child.answer_to(data)
        assert "error" not in header
        assert not any(SECRET in file or b"Exif" in file or b"8BIM" in file for file in files)


def see_through(mode: str) -> Image.Image:
    image = corners(mode="RGBA" if mode == "RGBA" else "LA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    return image


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
@pytest.mark.parametrize("format", ["PNG", "WEBP"])
def test_what_shines_through_still_does(mode: str, format: str) -> None:
    shown, small = kept(saved(see_through(mode), format))
    for image in (shown, small):
        assert image.format == "WEBP"
        alpha = image.convert("RGBA").getchannel("A")
        assert alpha.getpixel((20, 2)) < 40
        assert alpha.getpixel((20, image.height - 3)) > 215


def test_an_alpha_that_hides_nothing_is_dropped() -> None:
    assert kept(saved(corners(mode="RGBA"), "PNG"))[0].format == "JPEG"


def test_a_palette_keeps_its_colours_and_its_hole() -> None:
    palette = corners().quantize(8)
    assert close_to(quarters(kept(saved(palette, "PNG"))[0])[0], (255, 0, 0))
    hole = palette.getpixel((1, 1))
    with_hole = kept(saved(palette, "PNG", transparency=hole))[0].convert("RGBA")
    assert with_hole.getpixel((50, 50))[3] == 0
    assert with_hole.getpixel((350, 150))[3] == 255


def test_one_transparent_colour_is_seen_through() -> None:
    shown = kept(saved(corners(), "PNG", transparency=(255, 0, 0)))[0].convert("RGBA")
    assert shown.getpixel((50, 50))[3] == 0


def test_black_and_white_and_grey() -> None:
    for mode in ("1", "L"):
        shown, _ = kept(saved(Image.linear_gradient("L").convert(mode), "PNG"))
        assert shown.mode == "L"
        assert shown.getpixel((128, 250)) > 230


def test_sixteen_bits_become_eight_and_not_white() -> None:
    values = b"".join(struct.pack("<H", x * 257) for _ in range(64) for x in range(256))
    grey = Image.frombytes("I;16", (256, 64), values)
    shown, _ = kept(saved(grey, "PNG"))
    found = [shown.getpixel((x, 32)) for x in (0, 64, 128, 192, 255)]
    assert close_to(found, (0, 64, 128, 192, 255))


def test_sixteen_bits_of_colour() -> None:
    row = b"\0" + struct.pack(">3H", 65535, 32768, 0) * 50
    data = png((50, 50), bit_depth=16, colour=2, rows=zlib.compress(row * 50))
    assert close_to(kept(data)[0].getpixel((25, 25)), (255, 128, 0))


def test_cmyk_comes_out_in_screen_colours() -> None:
    shown, _ = kept(saved(corners(mode="CMYK")))
    assert shown.mode == "RGB"
    assert close_to(quarters(shown)[0], (255, 0, 0), within=40)


def test_colours_of_another_profile_become_those_of_the_screen() -> None:
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ"))
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    for profile in (swapped, lab, srgb):
        shown, _ = kept(saved(corners(), icc_profile=profile.tobytes()))
        assert shown.mode == "RGB"
    red = adobe_like_profile()
    shown, _ = kept(saved(Image.new("RGB", (64, 64), (200, 100, 50)), icc_profile=red))
    assert not close_to(shown.getpixel((32, 32)), (200, 100, 50), within=5)


def adobe_like_profile() -> bytes:
    """sRGB with red and blue exchanged: not a real screen, but certainly another one."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = data.index(b"rXYZ"), data.index(b"bXYZ")
    data[red : red + 4], data[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return bytes(data)


@pytest.mark.parametrize("profile", [b"", b"x", b"\0" * 5000])
def test_a_broken_profile_does_no_harm(profile: bytes) -> None:
    assert close_to(quarters(kept(saved(corners(), icc_profile=profile))[0])[0], (255, 0, 0))


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_broken_exif_does_no_harm() -> None:
    data = saved(corners(), exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\x88" * 50)
    assert kept(data)[0].size == (400, 200)


@pytest.mark.parametrize("format", ["PNG", "WEBP"])
def test_of_an_animation_the_first_picture_is_taken(format: str) -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "lime", "blue")]
    data = saved(frames[0], format, save_all=True, append_images=frames[1:], duration=100)
    shown, _ = kept(data)
    assert close_to(shown.convert("RGB").getpixel((30, 20)), (255, 0, 0))


def test_the_same_file_always_gives_the_same() -> None:
    for data in (saved(noise(700, 500)), saved(see_through("RGBA"), "PNG")):
        results = {
            hashlib.sha256(b"".join(child.answer_to(data)[1:])).hexdigest() for _ in range(3)
        }
        assert len(results) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"just some text, renamed to .jpg",
        b"GIF89a" + b"\0" * 50,
        b"BM" + b"\0" * 100,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"RIFF\0\0\0\0WAVEfmt ",
        b"\0\0\0\x18ftypheic" + b"\0" * 50,
    ],
)
def test_what_is_no_photo(data: bytes) -> None:
    assert refused(data) == {"error": wire.NOT_A_PHOTO}


def png(size: tuple[int, int], bit_depth: int = 8, colour: int = 2, rows: bytes = b"") -> bytes:
    """A PNG by hand, so that its header can say anything."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", *size, bit_depth, colour, 0, 0, 0)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("size", "limit"),
    [
        ((16_001, 10), "16,000 pixels a side"),
        ((10, 16_001), "16,000 pixels a side"),
        ((10_000, 6_460), "64 megapixels"),
        ((2_000_000_000, 2_000_000_000), "16,000 pixels a side"),
    ],
)
def test_what_is_too_large_is_told_by_its_header(size: tuple[int, int], limit: str) -> None:
    assert refused(png(size)) == {"error": wire.TOO_LARGE, "limit": limit}


def test_a_camera_of_64_megapixels_fits() -> None:
    assert refused(png((9248, 6936)))["error"] == wire.UNREADABLE


def test_a_text_bomb_in_a_png_is_refused() -> None:
    bomb = PngImagePlugin.PngInfo()
    bomb.add_text("x", "0" * 80_000_000, zip=True)
    assert refused(saved(corners(), "PNG", pnginfo=bomb))["error"] == wire.UNREADABLE


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_what_is_cut_short_is_refused(format: str) -> None:
    data = saved(noise(200, 200), format)
    for part in (0.1, 0.5, 0.9):
        header = refused(data[: int(len(data) * part)])
        assert header["error"] == wire.UNREADABLE
        assert header["why"] in ("the file is cut short", "the file is damaged")


def many_kinds() -> dict[str, bytes]:
    """One of each way through the decoders."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "lime", "blue")]
    more = {"save_all": True, "append_images": frames[1:]}
    upright = (
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:tiff='http://ns.adobe.com/tiff/1.0/'>"
        b"<tiff:Orientation>6</tiff:Orientation></x:xmpmeta>"
    )
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", upright.decode())
    return {
        "exif": saved(corners(), exif=exif(6)),
        "xmp": saved(corners(), xmp=upright),
        "xmp in png": saved(corners(), "PNG", pnginfo=text),
        "xmp in webp": saved(corners(), "WEBP", xmp=upright),
        "several pictures, as phones put depth or brightness beside": saved(
            frames[0], "MPO", **more, exif=exif(3)
        ),
        "animated png": saved(frames[0], "PNG", **more),
        "animated webp": saved(frames[0], "WEBP", **more),
        "cmyk": saved(corners(mode="CMYK")),
        "cmyk with a profile of another kind": saved(corners(mode="CMYK"), icc_profile=srgb),
        "another profile": saved(corners(), icc_profile=adobe_like_profile()),
        "broken profile": saved(corners(), "PNG", icc_profile=b"x" * 500),
        "progressive": saved(corners(3000, 2000), progressive=True),
        "grey": saved(corners(mode="L")),
        "16 bits": saved(corners(mode="I;16"), "PNG"),
        "palette": saved(corners().quantize(8), "PNG", transparency=0),
        "alpha": saved(see_through("RGBA"), "PNG"),
        "interlaced": saved(corners(), "PNG", interlace=1),
    }


@pytest.mark.parametrize("kind", many_kinds())
def test_the_child_has_all_it_needs_before_it_gives_its_powers_up(
    reader: ChildPhotoReader, kind: str
) -> None:
    data = many_kinds()[kind]
    header, picture, thumbnail = child.answer_to(data)
    assert "error" not in header
    prepared = reader.from_bytes(data, kind)
    assert (prepared.data, prepared.thumbnail) == (picture, thumbnail)
    assert (prepared.photo.width, prepared.photo.height) == (header["width"], header["height"])
