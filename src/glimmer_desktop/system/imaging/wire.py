"""What the photo reader and its child say to each other over pipes.

    → 9 bytes: whether it is only looked at, length; the file as it is
    ← 4 bytes: length of a JSON object, the object, the picture, its thumbnail

The object is either {"error": code, ...values} or {"width", "height", "media_type", "taken",
"picture", "thumbnail"}, the last two being lengths in bytes: 0 of what was only looked at. "taken"
is what the file says of when it was taken, time and offset as EXIF has them, or null.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

FILE_LIMIT = 50_000_000
"""Bytes a file may have (B21)."""
MEGAPIXEL_LIMIT = 64
"""Rounded, since cameras of "64 megapixels" give a little more."""
SIDE_LIMIT = 16_000
LONG_SIDE = 2560
THUMBNAIL_LONG_SIDE = 512
SECONDS_A_FILE = 10

NOT_A_PHOTO = "not-a-photo"
TOO_LARGE = "too-large"
UNREADABLE = "unreadable"

_HEAD = ">?Q"
_HEADER_LIMIT = 4096
_PICTURE_LIMIT = FILE_LIMIT


class Garbled(Exception):
    """The other side stopped, or said what it should not."""


def media_type_of(start: bytes) -> str | None:
    """What a file is by its first 16 bytes, whatever it is called; None for all we do not take."""
    if start.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "image/webp"
    return None


def send_file(pipe: BinaryIO, data: bytes, look: bool = False) -> None:
    pipe.write(struct.pack(_HEAD, look, len(data)))
    pipe.write(data)
    pipe.flush()


def receive_file(pipe: BinaryIO) -> tuple[bytes, bool] | None:
    """The next file and whether it is only to be looked at, or None when there will be none."""
    head = pipe.read(struct.calcsize(_HEAD))
    if len(head) < struct.calcsize(_HEAD):
        return None
    look, length = struct.unpack(_HEAD, head)
    return _exactly(pipe, length), look


def send_result(pipe: BinaryIO, header: dict[str, Any], picture: bytes, thumbnail: bytes) -> None:
    said = json.dumps({**header, "picture": len(picture), "thumbnail": len(thumbnail)})
    pipe.write(struct.pack(">I", len(said)) + said.encode("ascii") + picture + thumbnail)
    pipe.flush()


def receive_result(pipe: BinaryIO) -> tuple[dict[str, Any], bytes, bytes]:
    """Header, picture and thumbnail. Raises Garbled; nothing the child says is taken on trust."""
    try:
        length = int(struct.unpack(">I", _exactly(pipe, 4))[0])
        if length > _HEADER_LIMIT:
            raise Garbled
        header = json.loads(_exactly(pipe, length))
        sizes = header["picture"], header["thumbnail"]
        if not all(type(size) is int and 0 <= size <= _PICTURE_LIMIT for size in sizes):
            raise Garbled
        return header, _exactly(pipe, sizes[0]), _exactly(pipe, sizes[1])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Garbled from error


def _exactly(pipe: BinaryIO, count: int) -> bytes:
    data = pipe.read(count)
    if len(data) < count:
        raise Garbled
    return data
