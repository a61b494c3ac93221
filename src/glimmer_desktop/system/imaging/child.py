"""The process that decodes files of unknown origin: nothing else in Glimmer does.

It reads a file from its standard input, writes what may be kept to its standard output, and goes
on until the input ends. Before the first file it gives up memory beyond a limit, opening files,
the network and starting programs; what a broken decoder could do is spoil one answer.
"""

from __future__ import annotations

import os
import struct
import sys
from contextlib import suppress
from io import BytesIO
from typing import Any, Final

# The plugins import further ones in the middle of a file; then no file can be opened any more.
from PIL import (
    Image,
    ImageCms,
    ImageColor,
    ImageFile,
    ImagePalette,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from glimmer_desktop.system.imaging import wire

MEMORY_FOR_A_PICTURE = 512 << 20
"""Bytes on top of what Python and the decoders take themselves."""
_OF_PYTHON: Final = 128 << 20
"""Bytes that these take at most, where it is not asked."""

_FORMATS: Final = ("JPEG", "PNG", "WEBP")
_NEEDED_LATER: Final = (
    *(ImageColor, ImageFile, ImagePalette, JpegImagePlugin),
    *(MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin),
)
_SRGB: Final = ImageCms.createProfile("sRGB")
_ORIENTATION_TAG: Final = 0x0112
_DETAILS_TAG: Final = 0x8769
_TAKEN_TAGS: Final = (0x9003, 0x9011)
_SCANNED_TAGS: Final = (0x9004, 0x9012)
_WRITTEN_TAGS: Final = (0x0132, 0x9010)
_TIME_LENGTH: Final = 40
_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


_UPPER_8_OF_16: Final = [value >> 8 for value in range(1 << 16)]


class Refused(Exception):
    """This file is not taken: a code of `wire`, and the values its sentence needs."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.header = {"error": code, **values}


def main() -> int:
    """Serve until the input ends."""
    sys.stdout.flush()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not end up between the answers
    _warm_up()
    _give_up_powers()
    while (received := wire.receive_file(sys.stdin.buffer)) is not None:
        header, picture, thumbnail = answer_to(*received)
        wire.send_result(answers, header, picture, thumbnail)
    return 0


def answer_to(data: bytes, look: bool = False) -> tuple[dict[str, Any], bytes, bytes]:
    """What may be kept of a file, or why nothing may; `look`: only whether something may."""
    try:
        return (look_at if look else prepare)(data)
    except Refused as refused:
        return refused.header, b"", b""
    except MemoryError:
        return {"error": wire.UNREADABLE, "why": "it needs too much memory"}, b"", b""
    except Exception as error:  # noqa: BLE001 - decoders fail on hostile files in every way
        return {"error": wire.UNREADABLE, "why": _reason(error)}, b"", b""


def prepare(data: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    """The picture upright, in sRGB, without metadata, at most LONG_SIDE; and its thumbnail.

    Of an animation the first picture is taken. Raises Refused, and whatever Pillow raises.
    """
    with _opened(data) as opened:
        turn, taken = _UPRIGHT.get(_orientation(opened)), _taken(opened)
        opened.draft(None, (wire.LONG_SIDE, wire.LONG_SIDE))
        profile = opened.info.get("icc_profile")
        picture = _plain(_smaller(opened, wire.LONG_SIDE), profile)
    if turn is not None:
        picture = picture.transpose(turn)
    small = picture.copy()
    small.thumbnail((wire.THUMBNAIL_LONG_SIDE,) * 2, Image.Resampling.LANCZOS)
    encoded, media_type = _encoded(picture, quality=88)
    header = {"width": picture.width, "height": picture.height, "media_type": media_type}
    return {**header, "taken": taken}, encoded, _encoded(small, quality=80)[0]


def look_at(data: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    """Whether `prepare` would take it, read to its end as small as it can be read."""
    with _opened(data) as opened:
        header = {"width": opened.width, "height": opened.height, "taken": _taken(opened)}
        opened.draft(None, (1, 1))
        opened.load()
    return header, b"", b""


def _opened(data: bytes) -> Image.Image:
    """What is known by the beginning of a file; nothing is decoded yet. Raises Refused."""
    if wire.media_type_of(data[:16]) is None:
        raise Refused(wire.NOT_A_PHOTO)
    Image.MAX_IMAGE_PIXELS = None  # our own limits are told from a broken file
    opened = Image.open(BytesIO(data), formats=_FORMATS)
    _check_size(*opened.size)
    return opened


def _check_size(width: int, height: int) -> None:
    """By the header, before anything is decoded."""
    if max(width, height) > wire.SIDE_LIMIT:
        raise Refused(wire.TOO_LARGE, limit=f"{wire.SIDE_LIMIT:,} pixels a side")
    if round(width * height / 1e6) > wire.MEGAPIXEL_LIMIT:
        raise Refused(wire.TOO_LARGE, limit=f"{wire.MEGAPIXEL_LIMIT} megapixels")


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION_TAG, 1))
    except Exception:  # noqa: BLE001 - a broken note about a picture is no reason to refuse it
        return 1


def _taken(image: Image.Image) -> list[str] | None:
    """When it was taken, as its EXIF says it: time and offset. Where it was is never looked at."""
    try:
        said = image.getexif()
        details = said.get_ifd(_DETAILS_TAG)
        for notes, time_tag, offset_tag in (
            (details, *_TAKEN_TAGS),
            (details, *_SCANNED_TAGS),
            (said, *_WRITTEN_TAGS),
        ):
            if time := notes.get(time_tag):
                return [str(time)[:_TIME_LENGTH], str(notes.get(offset_tag, ""))[:_TIME_LENGTH]]
    except Exception:  # noqa: BLE001 - as for the orientation
        return None
    return None


def _smaller(image: Image.Image, long_side: int) -> Image.Image:
    """Decoded, and scaled down where it is larger, in a mode of eight bits a channel."""
    image.load()
    width, height = image.size
    scale = min(1.0, long_side / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode.startswith("I"):
        image = image.convert("I").point(_UPPER_8_OF_16, "L")
    elif "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode == "1":
        image = image.convert("L")
    if image.size == size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _plain(image: Image.Image, profile: bytes | None) -> Image.Image:
    """As L, RGB or RGBA in sRGB, with nothing but the pixels."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    if alpha is not None and alpha.getextrema() == (255, 255):
        alpha = None
    if image.mode in ("LA", "RGBA"):
        image = image.convert(image.mode[:-1])
    if image.mode != "L":
        image = _in_srgb(image, profile)
    if alpha is not None:
        image = image.convert("RGB")
        image.putalpha(alpha)
    image.info = {}
    return image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if profile:
        with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(image, theirs, _SRGB, outputMode="RGB")
            if converted is not None:
                return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def _encoded(image: Image.Image, quality: int) -> tuple[bytes, str]:
    """JPEG, or WebP where something shines through."""
    out = BytesIO()
    if image.mode == "RGBA":
        image.save(out, "WEBP", quality=quality, method=4)
        return out.getvalue(), "image/webp"
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue(), "image/jpeg"


def _reason(error: Exception) -> str:
    """For a person; what the decoders say is for developers."""
    text = str(error)
    if isinstance(error, OSError) and ("truncated" in text or "Truncated" in text):
        return "the file is cut short"
    if isinstance(error, struct.error | EOFError | IndexError):
        return "the file is cut short"
    return "the file is damaged"


def _warm_up() -> None:
    """Use every decoder and encoder once, while files can still be opened."""
    profile = ImageCms.ImageCmsProfile(_SRGB).tobytes()
    turned = Image.Exif()
    turned[_ORIENTATION_TAG] = 6
    turned.get_ifd(_DETAILS_TAG)[_TAKEN_TAGS[0]] = "2024:05:03 10:12:00"
    for kind in _FORMATS:
        for mode in ("RGB", "RGBA"):
            if (kind, mode) != ("JPEG", "RGBA"):
                out = BytesIO()
                Image.new(mode, (16, 16)).save(out, kind, exif=turned, icc_profile=profile)
                for look in (False, True):
                    answer_to(out.getvalue(), look)


if sys.platform == "win32":

    def _give_up_powers() -> None:
        from glimmer_desktop.system.imaging.windows_limits import give_up_powers

        with suppress(OSError):  # the parent ends it after its time all the same
            give_up_powers(MEMORY_FOR_A_PICTURE + _OF_PYTHON)

else:

    def _give_up_powers() -> None:
        import resource

        if sys.platform == "darwin":  # while its library can still be opened
            from glimmer_desktop.system.imaging.macos_limits import give_up_powers

            with suppress(OSError):
                give_up_powers()
        limits = {
            "RLIMIT_AS": _memory_taken() + MEMORY_FOR_A_PICTURE,
            "RLIMIT_CORE": 0,
            "RLIMIT_FSIZE": 0,
            "RLIMIT_NPROC": 0,
            "RLIMIT_NOFILE": 0,  # no further descriptor: no file, no socket, no pipe
        }
        for name, limit in limits.items():
            with suppress(OSError, ValueError):  # macOS has no limit of memory
                resource.setrlimit(getattr(resource, name), (limit, limit))

    def _memory_taken() -> int:
        """Bytes of address space that Python and the decoders take (Linux), else none."""
        with suppress(OSError, ValueError), open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123
            return int(sizes.read().split()[0]) * os.sysconf("SC_PAGESIZE")
        return 0


if __name__ == "__main__":
    sys.exit(main())
