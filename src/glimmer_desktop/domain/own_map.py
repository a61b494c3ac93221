"""A person's own map: for each face, in their words, how it feels, what brings it, what helps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from glimmer_desktop.domain.moment import HARD_FACES, Face


class Part(StrEnum):
    """What is told of a face."""

    FEELS = "feels"
    BRINGS = "brings"
    HELPS = "helps"


OPEN_FACES = (Face.SETTLED, Face.LIVELY, Face.RESTFUL)
"""Those that lie open."""
MAPPED_FACES = (*OPEN_FACES, *HARD_FACES)
"""In the order of the page; the hard ones are shown when somebody asks for them."""

Spot = tuple[Face, Part]
OwnMap = Mapping[Spot, str]
"""What was written, exactly as it was; a spot that says nothing is not there."""


def beside(here: str, arriving: str) -> str:
    """Both texts, the one that was here first; what is here already is not said twice."""
    if not arriving.strip() or arriving.strip() in here:
        return here
    return f"{here.rstrip()}\n\n{arriving}" if here.strip() else arriving


def joined(here: OwnMap, arriving: OwnMap) -> dict[Spot, str]:
    """The spots of a map that another one changes, as they are with both; nothing is written
    over."""
    changed = {}
    for spot, text in arriving.items():
        both = beside(here.get(spot, ""), text)
        if both != here.get(spot, ""):
            changed[spot] = both
    return changed


def what_helps(own: OwnMap) -> tuple[tuple[Face, str], ...]:
    """What helps, face by face, for a page on the wall: the hard faces first, since it is in a hard
    hour that it is read. Faces of which nothing was written are left out."""
    said = ((face, own.get((face, Part.HELPS), "").strip()) for face in (*HARD_FACES, *OPEN_FACES))
    return tuple((face, text) for face, text in said if text)
