"""Pictures for the made-up journal, painted by code: light, gradients, a few soft shapes.

Each is painted small and enlarged: pleasant to look at and made in milliseconds. The same subject
and seed give the same picture.
"""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Final

from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.exchange.demo_pictures.indoors import INDOORS
from glimmer_desktop.exchange.demo_pictures.outdoors import OUTDOORS

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

SIZE: Final = (800, 600)
_THUMBNAIL: Final = (512, 384)
_SKETCHES: Final = 6
_QUALITY: Final = 84

SUBJECTS: Final = {**INDOORS, **OUTDOORS}
"""What can be painted, by the name used in `resources/demo`."""


def draw(subject: str, seed: int) -> PreparedPhoto:
    """One picture with its thumbnail. Raises KeyError for a subject that is not known."""
    from PIL import Image

    chance = Random(f"{subject} {seed}")  # noqa: S311 - made up, and the same every time
    sketch = _sketch(subject, chance.randrange(_SKETCHES))
    if chance.random() < 0.5:
        sketch = sketch.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    sketch = sketch.point(_light(chance))
    frame = _frame(sketch.size, chance)
    picture = sketch.resize(SIZE, Image.Resampling.BILINEAR, box=frame)
    data = _jpeg(picture)
    photo = Photo(
        sha256=hashlib.sha256(data).hexdigest(),
        width=SIZE[0],
        height=SIZE[1],
        bytes=len(data),
        media_type="image/jpeg",
        alt=f"A painted picture: {subject.replace('_', ' ')}",
    )
    thumbnail = sketch.resize(_THUMBNAIL, Image.Resampling.BILINEAR, box=frame)
    return PreparedPhoto(photo, data, _jpeg(thumbnail))


@lru_cache(maxsize=256)
def _sketch(subject: str, number: int) -> Picture:
    """Painting takes longest, so each subject has a few sketches that are shown differently."""
    return SUBJECTS[subject](Random(f"{subject} {number}"))  # noqa: S311


def _light(chance: Random) -> list[int]:
    """A little more or less of red, green and blue: another hour of the day."""
    brightness = chance.uniform(0.93, 1.05)
    parts = [brightness * chance.uniform(0.975, 1.025) for _ in range(3)]
    return [min(255, round(value * part)) for part in parts for value in range(256)]


def _frame(size: tuple[int, int], chance: Random) -> tuple[float, float, float, float]:
    """The part of a sketch that is shown: nearly all of it."""
    part = chance.uniform(0.9, 1.0)
    width, height = size[0] * part, size[1] * part
    left, top = (size[0] - width) * chance.random(), (size[1] - height) * chance.random()
    return left, top, left + width, top + height


def _jpeg(picture: Picture) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
