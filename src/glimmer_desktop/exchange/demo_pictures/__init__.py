"""Pictures for the made-up journal, painted by code: light, gradients, a few soft shapes.

Each is painted small, softened and enlarged: pleasant to look at and made in milliseconds. The
same subject and seed give the same picture.
"""

from __future__ import annotations

import hashlib
import io
from random import Random
from typing import TYPE_CHECKING, Final

from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.exchange.demo_pictures.indoors import INDOORS
from glimmer_desktop.exchange.demo_pictures.outdoors import OUTDOORS

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

SIZE: Final = (640, 480)
_THUMBNAIL: Final = (512, 384)
_QUALITY: Final = 84

SUBJECTS: Final = {**INDOORS, **OUTDOORS}
"""What can be painted, by the name used in `resources/demo`."""


def draw(subject: str, seed: int) -> PreparedPhoto:
    """One picture with its thumbnail. Raises KeyError for a subject that is not known."""
    from PIL import Image

    chance = Random(f"{subject} {seed}")  # noqa: S311 - made up, and the same every time
    sketch = SUBJECTS[subject](chance)
    picture = sketch.resize(SIZE, Image.Resampling.BICUBIC)
    data = _jpeg(picture)
    photo = Photo(
        sha256=hashlib.sha256(data).hexdigest(),
        width=SIZE[0],
        height=SIZE[1],
        bytes=len(data),
        media_type="image/jpeg",
        alt=f"A painted picture: {subject.replace('_', ' ')}",
    )
    return PreparedPhoto(photo, data, _jpeg(picture.resize(_THUMBNAIL, Image.Resampling.BILINEAR)))


def _jpeg(picture: Picture) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
