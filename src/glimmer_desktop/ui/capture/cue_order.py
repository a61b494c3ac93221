"""Which cues are offered first: those of the faces that are chosen. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest

from glimmer_desktop.domain.moment import Face, Kind
from glimmer_desktop.ui.widgets.matching import folded

OWN_AHEAD = 3
"""A person's own cues that stand before those of the faces: half of what is in sight."""
_HARD = (Face.ON_GUARD, Face.SHUT_DOWN)
"""Where a trigger leads, as long as no face is chosen."""


@dataclass(frozen=True, slots=True)
class CueOrder:
    """The cues of each face, and a person's own, the most used ahead."""

    by_face: Mapping[Face, Sequence[str]] = field(default_factory=dict)
    own: Sequence[str] = ()

    def ordered(self, every: Sequence[str], faces: Sequence[Face], kind: Kind) -> list[str]:
        """All the cues in `every`; with nothing to go by they stay as they are.

        Of several faces each has its turn: one's cues do not wait behind another's.
        """
        wanted = [face for face in faces if face in self.by_face]
        if not wanted and kind is Kind.TRIGGER:
            wanted = [face for face in _HARD if face in self.by_face]
        if not wanted:
            return list(every)
        offered = {folded(cue): cue for cue in reversed(every)}
        fitting = [cue for cue in self._in_turn(wanted) if folded(cue) in offered]
        led = chain(self._own_for(wanted)[:OWN_AHEAD], fitting)
        leading = [offered[folded(cue)] for cue in led if folded(cue) in offered]
        return list(dict.fromkeys((*leading, *every)))

    def _in_turn(self, faces: Sequence[Face]) -> list[str]:
        turns = zip_longest(*(self.by_face[face] for face in faces))
        return [cue for turn in turns for cue in turn if cue is not None]

    def _own_for(self, faces: Sequence[Face]) -> list[str]:
        """Own cues that belong to these faces, or to none in particular."""
        here = _forms(chain.from_iterable(self.by_face[face] for face in faces))
        elsewhere = _forms(chain.from_iterable(self.by_face.values())) - here
        return [cue for cue in self.own if folded(cue) not in elsewhere]


def _forms(cues: Iterable[str]) -> set[str]:
    return {folded(cue) for cue in cues}
