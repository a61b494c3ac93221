"""Whether an encoded picture is nothing but a picture: upright, of our size, without metadata."""

from __future__ import annotations

import io
from typing import Final

from glimmer_desktop.domain.moment import Photo

LONGEST_SIDE: Final = 2560
_FORMATS: Final = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
_PLAIN_INFO: Final = frozenset(
    {
        *("jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive"),
        *("progression", "adobe", "adobe_transform", "icc_profile", "gamma", "srgb"),
        *("chromaticity", "transparency", "aspect", "loop", "background", "timestamp"),
        *("duration", "interlace"),
    }
)
"""What Pillow tells of a file that says nothing about where, when or by what it was taken."""
_PLAIN_SEGMENTS: Final = ("APP0", "APP2", "APP14")


def is_plain(photo: Photo, data: bytes) -> bool:
    """Whether these bytes may be kept as they are. Reads the header alone, decodes nothing.

    A photo without a width is of one that does not say."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=list(_FORMATS.values())) as picture:
            known = picture.format == _FORMATS.get(photo.media_type)
            small = max(picture.size) <= LONGEST_SIDE
            fits = not photo.width or picture.size == (photo.width, photo.height)
            segments = [name for name, _ in getattr(picture, "applist", [])]
            return (
                known
                and small
                and fits
                and getattr(picture, "n_frames", 1) == 1
                and set(picture.info) <= _PLAIN_INFO
                and all(name in _PLAIN_SEGMENTS for name in segments)
                and _ends(photo.media_type, data)
            )
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return False


def _ends(media_type: str, data: bytes) -> bool:
    """Nothing is hung on behind the picture."""
    if media_type == "image/jpeg":
        return data.endswith(b"\xff\xd9")
    if media_type == "image/png":
        return data.endswith(b"IEND\xaeB`\x82")
    return len(data) == int.from_bytes(data[4:8], "little") + 8
