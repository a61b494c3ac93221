"""Reads `{"glimmer": 1, "moments": [...]}` moment by moment, however large and whoever wrote it.

At most one moment is held at a time. What may stand beside the moments is little, and is held.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from glimmer_desktop.exchange.json_values import JsonValues, ReadBytes
from glimmer_desktop.exchange.moment_json import Mistake

VERSION: Final = 1
MOST_PLANS: Final = 1_000
"""Plans that may stand beside the moments."""
_NEEDED: Final = ("glimmer", "moments")
_FIELDS: Final = (*_NEEDED, "map", "plans")
_NOT_OURS: Final = "it is not an export of Glimmer"


@dataclass(frozen=True, slots=True)
class Beside:
    """What stood beside the moments, plain as it was read."""

    own_map: Any = None
    """None when there is none."""
    plans: Sequence[Any] = ()


class MomentStream:
    """One pass over a file. Iterating gives each moment's plain object.

    What stood beside them is in `beside` once the pass is over.
    """

    def __init__(self, read: ReadBytes) -> None:
        self._values = JsonValues(read, _NOT_OURS)
        self.beside = Beside()

    def __iter__(self) -> Iterator[Any]:
        """Raises Mistake, with the reason."""
        values = self._values
        values.expect("{")
        seen: set[str] = set()
        while not values.take("}"):
            if seen:
                values.expect(",")
            field = values.value()
            values.expect(":")
            if not isinstance(field, str) or field not in _FIELDS or field in seen:
                raise Mistake(_NOT_OURS)
            seen.add(field)
            if field == "moments":
                yield from values.array()
            elif field == "map":
                self.beside = replace(self.beside, own_map=values.value())
            elif field == "plans":
                self.beside = replace(self.beside, plans=self._few(MOST_PLANS))
            else:
                _check_version(values.value())
        if not seen.issuperset(_NEEDED) or values.peek():
            raise Mistake(_NOT_OURS)

    def _few(self, most: int) -> list[Any]:
        found = list[Any]()
        for one in self._values.array():
            if len(found) == most:
                raise Mistake(f"a list beside its moments has more than {most:,} entries")
            found.append(one)
        return found


def _check_version(version: object) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Mistake(_NOT_OURS)
    if version > VERSION:
        raise Mistake(f"a newer Glimmer wrote it (format {version}, known here up to {VERSION})")
