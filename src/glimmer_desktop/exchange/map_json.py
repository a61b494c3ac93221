"""A person's own map as JSON: `{"settled": {"helps": "the sea wall"}}`, by face and part.

What was not written is left out. What is read may come from anywhere.
"""

from __future__ import annotations

from glimmer_desktop.domain.moment import IMPORTED_TEXT_LIMIT
from glimmer_desktop.domain.own_map import MAPPED_FACES, OwnMap, Part, Spot
from glimmer_desktop.exchange.moment_json import Mistake

_FACES = {face.value: face for face in MAPPED_FACES}
_PARTS = {part.value: part for part in Part}


def map_to_json(own: OwnMap) -> dict[str, dict[str, str]]:
    """The map as it goes into a file."""
    said: dict[str, dict[str, str]] = {}
    for face in MAPPED_FACES:
        parts = {part.value: own[face, part] for part in Part if own.get((face, part))}
        if parts:
            said[face.value] = parts
    return said


def map_from_json(given: object) -> dict[Spot, str]:
    """The map of a file. Raises Mistake."""
    if not isinstance(given, dict):
        raise Mistake("the map is no object")
    own: dict[Spot, str] = {}
    for name, parts in given.items():
        if name not in _FACES or not isinstance(parts, dict):
            raise Mistake(f"the map has no face {str(name)[:20]!r}")
        for part, text in parts.items():
            if part not in _PARTS or not isinstance(text, str):
                raise Mistake(f"the map has nothing called {str(part)[:20]!r}")
            own[_FACES[name], _PARTS[part]] = _fitting(text)
    return own


def _fitting(text: str) -> str:
    if len(text) > IMPORTED_TEXT_LIMIT:
        raise Mistake("a text of the map is too long")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise Mistake("a text of the map is not whole") from None
    return text
