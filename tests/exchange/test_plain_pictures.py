from __future__ import annotations

import hashlib
import io

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.exchange.demo_pictures import draw
from glimmer_desktop.exchange.plain_pictures import is_plain

MEDIA = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


def encoded(format: str, size: tuple[int, int] = (20, 10), **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, (200, 150, 90)).save(buffer, format, **options)
    return buffer.getvalue()


def plain(data: bytes, format: str, size: tuple[int, int] = (20, 10)) -> bool:
    sha256 = hashlib.sha256(data).hexdigest()
    return is_plain(Photo(sha256, *size, len(data), MEDIA[format]), data)


def exif() -> Image.Exif:
    found = Image.Exif()
    found[0x010F] = "A camera"
    found.get_ifd(0x8825)[1] = "N"
    return found


@pytest.mark.parametrize("format", MEDIA)
def test_nothing_but_a_picture(format: str) -> None:
    assert plain(encoded(format), format)


@pytest.mark.parametrize("format", MEDIA)
@pytest.mark.bar("B23", part="what an import of ours lets in")
def test_where_and_by_what_it_was_taken_is_more_than_a_picture(format: str) -> None:
    assert not plain(encoded(format, exif=exif()), format)


@pytest.mark.parametrize("format", ["JPEG", "WEBP"])
def test_so_is_what_programs_write_into_it(format: str) -> None:
    assert not plain(encoded(format, xmp=b"<x:xmpmeta>who</x:xmpmeta>"), format)


def test_so_are_comments() -> None:
    assert not plain(encoded("JPEG", comment=b"who and where"), "JPEG")
    note = PngInfo()
    note.add_text("Author", "somebody")
    assert not plain(encoded("PNG", pnginfo=note), "PNG")


@pytest.mark.parametrize("format", MEDIA)
def test_so_is_what_hangs_on_behind(format: str) -> None:
    assert not plain(encoded(format) + b"and more", format)


def test_of_the_kind_and_size_it_says() -> None:
    assert not plain(encoded("PNG"), "JPEG")
    assert not plain(encoded("PNG"), "PNG", (10, 20))
    assert not plain(encoded("PNG", (2561, 1)), "PNG", (2561, 1))


@pytest.mark.parametrize("data", [b"", b"hello", encoded("JPEG")[:40], b"GIF89a" + bytes(30)])
def test_no_picture_is_not_plain(data: bytes) -> None:
    assert not plain(data, "JPEG")


def test_the_made_up_pictures_are() -> None:
    prepared = draw("mug", 1)
    assert is_plain(prepared.photo, prepared.data)
