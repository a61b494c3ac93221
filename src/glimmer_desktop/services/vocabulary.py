"""The shipped words: vocabularies, invitations and lines, read from `words/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Face, Family


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the app offers before a person has words of their own."""

    cues_by_face: Mapping[Face, tuple[str, ...]]
    families: Mapping[Family, tuple[str, ...]]
    invitations: Mapping[str, str]
    """Lines by stable key."""
    hard_day: str
    after_trigger: str
    empty_gallery: str


def load_invitations(path: Path) -> Mapping[str, str]:
    """Only the lines of the invitations, by stable key: all that a start needs."""
    lines: Mapping[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["invitations"]
    return lines


def load_vocabulary(path: Path) -> Vocabulary:
    """Read one language's words; shipped data, so a mistake in it is a bug."""
    from glimmer_desktop.domain.moment import Face, Family

    data = tomllib.loads(path.read_text(encoding="utf-8"))
    families = {Family(name): tuple(words) for name, words in data["families"].items()}
    cues = {Face(face): tuple(words) for face, words in data["cues"].items()}
    every_cue = (*data["also"]["cues"], *(word for words in cues.values() for word in words))
    families[Family.CUE] = tuple(dict.fromkeys(every_cue))
    return Vocabulary(
        cues_by_face=cues,
        families=families,
        invitations=data["invitations"],
        hard_day=data["lines"]["hard_day"],
        after_trigger=data["lines"]["after_trigger"],
        empty_gallery=data["lines"]["empty_gallery"],
    )
