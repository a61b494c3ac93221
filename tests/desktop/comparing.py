"""What changed between two sets of pictures: which, by how much, in words, and side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from desktop.contact_sheet import Shot

SEEN = 12
"""Of 255: a pixel that differs by less, in each of its colours, looks the same."""
WHOLE = 1.0


@dataclass(frozen=True, slots=True)
class Change:
    """A picture by its place among the others, and the share of its pixels that are not as they
    were: all of them where it has another size."""

    picture: Path
    share: float
    sizes: tuple[tuple[int, int], tuple[int, int]]

    @property
    def window(self) -> str:
        return self.picture.stem


def changes(before: Path, now: Path, pictures: Iterable[Path]) -> list[Change]:
    """Those of some pictures that are in both folders and differ, the most changed first."""
    found = []
    for picture in pictures:
        one, other = before / picture, now / picture
        if one.exists() and one.read_bytes() != other.read_bytes():
            change = compared(picture, one, other)
            if change.share:
                found.append(change)
    return sorted(found, key=lambda change: (-change.share, change.picture))


def compared(picture: Path, before: Path, now: Path) -> Change:
    """How two pictures of the same thing differ."""
    with Image.open(before) as opened, Image.open(now) as other:
        one, two = opened.convert("RGB"), other.convert("RGB")
    sizes = (one.size, two.size)
    if one.size != two.size:
        return Change(picture, WHOLE, sizes)
    loudest = [ImageChops.difference(one, two).getchannel(at) for at in range(3)]
    most = ImageChops.lighter(ImageChops.lighter(*loudest[:2]), loudest[2])
    differ = sum(most.histogram()[SEEN:])
    return Change(picture, differ / (one.width * one.height), sizes)


def told(found: Sequence[Change], came: Sequence[Path], gone: Sequence[Path]) -> list[str]:
    """A line for each window of which pictures changed, came or went; most changed first."""
    by_window: dict[str, list[Change]] = defaultdict(list)
    for change in found:
        by_window[change.window].append(change)
    lines = []
    for window, some in by_window.items():
        most = some[0]
        where = most.picture.with_suffix("").parent.as_posix()
        by = f"{most.share:.1%} of its pixels" if most.sizes[0] == most.sizes[1] else _size(most)
        count = "1 picture" if len(some) == 1 else f"{len(some)} pictures"
        lines.append(f"{window}: {count}; most in {where}: {by}")
    for word, pictures in (("new", came), ("gone", gone)):
        names = sorted({picture.stem for picture in pictures})
        lines += [f"{name}: {word}" for name in names]
    return lines


def _size(change: Change) -> str:
    (width, height), (wide, high) = change.sizes
    return f"{wide} by {high} px, was {width} by {height}"


def side_by_side(found: Sequence[Change], before: Path, now: Path, most: int) -> list[Shot]:
    """Of each window the most changed picture, before and now; of so many windows at most."""
    first: dict[str, Change] = {}
    for change in found:
        first.setdefault(change.window, change)
    shots = []
    for change in [*first.values()][:most]:
        where = change.picture.with_suffix("").as_posix()
        for folder, says in ((before, "before"), (now, "now")):
            with Image.open(folder / change.picture) as picture:
                shots.append(Shot(where, f"{says}: {where}", picture.convert("RGB")))
    return shots
