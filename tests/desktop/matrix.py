"""Every window in each look, language and scale: `python3 dev.py pictures --all`.

Full pictures are in build/pictures/now (those of the last time in build/pictures/before), a line
for each cut word and each changed window on the terminal, what changed side by side in
build/pictures/changed.jpg. The sheets `matrix-*.jpg` in docs/pictures go through the matrix along
its edges: every language, every look and every scale, the others as they usually are.

`--language`, `--look`, `--scale` and `--window` (each as often as wanted) draw that part alone,
into build/pictures/part, and nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from desktop.comparing import changes, side_by_side, told
from desktop.contact_sheet import Shot, contact_sheet

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "resources" / "i18n"
BUILD, FOLDER = ROOT / "build" / "pictures", ROOT / "docs" / "pictures"
SHEETS = "matrix-"
"""How the names of the sheets begin."""
LOOKS = ("light", "dark", "high-contrast", "high-contrast-dark")
SCALES = ("1", "1.25", "1.5", "2")
MIRRORED = "right-to-left"
USUAL_LANGUAGE, USUAL_LOOK, USUAL_SCALE = "en", LOOKS[0], SCALES[0]
PART, WIDEST, COLUMNS = 0.45, 980, 6
"""Of the size of a window at scale 1, px of one that is shown so, and how many stand beside each
other on a sheet."""
MOST_BYTES = 8_000_000
"""That all sheets together may take."""
QUALITIES = (60, 50, 40, 30)
MOST_CHANGED = 24
AT_ONCE = os.cpu_count() or 1
SECONDS = 900
SCREEN = (1280, 800)
"""Px of a screen at scale 1; on one of twice the scale they are twice as many."""
DOTS = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


class Run(NamedTuple):
    """What one process draws: all looks in one language at one scale."""

    language: str
    scale: str

    @property
    def folder(self) -> Path:
        return Path(self.language) / self.scale


class Part(NamedTuple):
    """What is drawn of all there is; `windows` is empty for every one."""

    languages: Sequence[str]
    looks: Sequence[str]
    scales: Sequence[str]
    windows: Sequence[str] = ()

    def runs(self) -> list[Run]:
        return [Run(*each) for each in product(self.languages, self.scales)]


def languages() -> list[str]:
    """Those that the companion speaks, by the names of their catalogues; and English as if it were
    read from right to left."""
    found = sorted(file.stem.partition("_")[2] for file in CATALOGUES.glob("glimmer_*.ts"))
    return [USUAL_LANGUAGE, *(one for one in found if one != USUAL_LANGUAGE), MIRRORED]


def main(arguments: Sequence[str]) -> int:
    asked = _asked(arguments)
    part = Part(
        asked.language or languages(), asked.look or LOOKS, asked.scale or SCALES, asked.window
    )
    if any(vars(asked).values()):
        folder = BUILD / "part"
        shutil.rmtree(folder, ignore_errors=True)
        _tell(draw(part, folder))
        print(f"Drawn into {folder.relative_to(ROOT)}.")
        return 0
    now, before = BUILD / "now", BUILD / "before"
    if now.exists():
        shutil.rmtree(before, ignore_errors=True)
        now.rename(before)
    faults = draw(part, now)
    _compare(before, now)
    keep_sheets(now, part.languages)
    _tell(faults)
    return 0


def draw(part: Part, folder: Path) -> list[str]:
    """Draw it all; what is cut, a line each."""
    with ThreadPoolExecutor(AT_ONCE) as painters:
        drawn = painters.map(lambda run: _draw(run, part, folder), part.runs())
        return [fault for faults in drawn for fault in faults]


def _draw(run: Run, part: Part, folder: Path) -> list[str]:
    painter = [sys.executable, "-m", "desktop.matrix_painter", str(folder / run.folder)]
    screen = _screen(folder, run.scale)
    done = subprocess.run(
        [*painter, run.language, ",".join(part.looks), *part.windows],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": run.scale,
            "PYTHONPATH": str(ROOT / "tests"),
        },
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{run}: {done.stderr}")
    print(f"  {run.language}, scale {run.scale}", flush=True)
    lines = (line.replace("\t", ", ") for line in done.stdout.splitlines())
    return [f"{run.language}, scale {run.scale}, {line}" for line in lines]


def _screen(folder: Path, scale: str) -> Path:
    """A file that tells Qt of a screen on which as much has room at each scale."""
    width, height = (round(side * float(scale)) for side in SCREEN)
    screen = {"name": "still", "x": 0, "y": 0, "width": width, "height": height, **DOTS}
    file = folder / f"screen-{scale}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


def pictures(folder: Path) -> list[Path]:
    """All that are in it, by their places in it: LANGUAGE/SCALE/LOOK/WINDOW.png."""
    return sorted(picture.relative_to(folder) for picture in folder.rglob("*.png"))


# What changed


def _compare(before: Path, now: Path) -> None:
    sheet = BUILD / "changed.jpg"
    sheet.unlink(missing_ok=True)
    if not before.exists():
        print("Nothing to compare them with: this is the first time here.")
        return
    were, are = pictures(before), pictures(now)
    found = changes(before, now, are)
    came, gone = sorted({*are} - {*were}), sorted({*were} - {*are})
    for line in told(found, came, gone) or ["Every picture is as it was."]:
        print(f"  {line}")
    shots = side_by_side(found, before, now, MOST_CHANGED)
    if shots:
        contact_sheet(shots, PART, 4).save(sheet, "JPEG", quality=QUALITIES[0])
        print(f"Before and now, side by side: {sheet.relative_to(ROOT)}")


# The sheets


def keep_sheets(now: Path, spoken: Iterable[str]) -> None:
    """Draw those of docs/pictures anew, as well as their room allows."""
    sheets = {name: _sheet(now / place, scale) for name, place, scale in edges(spoken)}
    for old in FOLDER.glob(f"{SHEETS}*"):
        old.unlink()
    for quality in QUALITIES:
        for name, sheet in sheets.items():
            path = FOLDER / f"{SHEETS}{name}.jpg"
            sheet.save(path, "JPEG", quality=quality, optimize=True)
        taken = sum(file.stat().st_size for file in FOLDER.glob(f"{SHEETS}*"))
        if taken <= MOST_BYTES:
            break
    print(f"{len(sheets)} sheets, {taken / 1e6:.1f} MB, in docs/pictures")


def edges(spoken: Iterable[str]) -> Iterator[tuple[str, Path, str]]:
    """Name, place and scale of each sheet: along the edges of the matrix."""
    for language in spoken:
        yield language, Path(language) / USUAL_SCALE / USUAL_LOOK, USUAL_SCALE
    for look in LOOKS[1:]:
        yield look, Path(USUAL_LANGUAGE) / USUAL_SCALE / look, USUAL_SCALE
    for scale in SCALES[1:]:
        yield f"scale-{scale}", Path(USUAL_LANGUAGE) / scale / USUAL_LOOK, scale


def _sheet(folder: Path, scale: str) -> Image.Image:
    shots = []
    widest = round(WIDEST * PART)
    for picture in sorted(folder.glob("*.png")):
        with Image.open(picture) as opened:
            part = min(PART / float(scale), widest / opened.width)
            size = round(opened.width * part), round(opened.height * part)
            small = opened.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            shots.append(Shot(picture.stem, picture.stem, small))
    return contact_sheet(shots, 1.0, COLUMNS)


def _tell(faults: Sequence[str]) -> None:
    for fault in faults:
        print(f"  cut: {fault}")
    print("Nothing is cut." if not faults else f"{len(faults)} times something is cut.")


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py pictures --all", allow_abbrev=False)
    parser.add_argument("--language", action="append", default=[], choices=languages())
    parser.add_argument("--look", action="append", default=[], choices=LOOKS)
    parser.add_argument("--scale", action="append", default=[], choices=SCALES)
    parser.add_argument("--window", action="append", default=[])
    return parser.parse_args(arguments)
