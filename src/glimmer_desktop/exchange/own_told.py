"""A moment as one of our forms for people tells it, before anything in it is checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from glimmer_desktop.domain.moment import Photo


@dataclass(frozen=True, slots=True)
class Told:
    """One moment."""

    where: str
    """Its place in the file, for people."""
    fields: dict[str, Any]
    """As `moment_json.moment_from_json` takes them, without photos."""
    photos: tuple[Photo, ...] = ()
    """Known by their hash; of no size, which is found when they are read."""
    photos_left_out: int = 0
    """That it had and that are not there."""
