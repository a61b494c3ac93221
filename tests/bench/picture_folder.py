"""A folder of photographs brought in, beside two bare Pillow processes that do the same steps.

And what the companion's window does meanwhile: it is asked all the while whether it is there.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from io import BytesIO
from multiprocessing.process import BaseProcess
from pathlib import Path

from PIL import Image, ImageOps

from bench.measures import Bar, Row, quick_desktop, turn_by_turn
from bench.pings import Pings
from desktop.companion import Companion
from glimmer_desktop.core import build_core
from glimmer_desktop.services.picture_import import Brought
from glimmer_desktop.system.imaging import wire
from slices import go_on, quiet, through

PHOTOGRAPHS = 24
SIZE = (4000, 3000)
RUNS = 3


def picture_folder(room: Path) -> list[Row]:
    folder = room / "camera"
    folder.mkdir()
    for number in range(PHOTOGRAPHS):
        _photograph(folder / f"{number}.jpg", number)
    return [_speed(room, folder), _fluid(room, folder)]


def _speed(room: Path, folder: Path) -> Row:
    """What one photograph of 12 megapixels takes, the start of all processes among it."""
    number = iter(range(100))
    taken = turn_by_turn(
        RUNS,
        lambda: _each(_bare, folder, room / f"bare-{next(number)}.db"),
        lambda: _each(_ours, folder, room / f"home-{next(number)}"),
    )
    what = f"A folder of {PHOTOGRAPHS} photographs of 12 megapixels, each"
    return Row(what, "two bare Pillow processes, sqlite3", *taken, Bar("times", 1.25))


def _fluid(room: Path, folder: Path) -> Row:
    """What the window waits with its answers while the machine has the same to do, in other
    processes and in its own."""
    others: list[float] = []
    ours: list[float] = []
    with quick_desktop() as desktop:
        for run in range(RUNS):
            companion = Companion(desktop, desktop.room / f"profile-{run}")
            companion.ask("demo", "--moments", "1000", "--photos", "20")
            companion.start_quietly()
            companion.ask("gallery")
            pings = Pings(desktop.env["DISPLAY"], desktop.screen.focused("Glimmer"))
            pings.settle()
            bare = _begin(_bare, folder, room / f"beside-{run}.db")
            others += pings.while_(bare.is_alive)
            brought = companion.begin("import", folder)
            ours += pings.while_(lambda: brought.poll() is None)  # noqa: B023
            said = brought.communicate()
            assert f"{PHOTOGRAPHS} photos" in said[0], said
            pings.close()
            companion.quit()
    what = f"Longest wait of the window while {PHOTOGRAPHS} photographs come in"
    floor = "the same window beside two bare Pillow processes"
    return Row(what, floor, others, ours, Bar("longest", 100))


def _begin(run: Callable[[Path, Path], None], folder: Path, into: Path) -> BaseProcess:
    """In a process of its own."""
    process = multiprocessing.get_context("spawn").Process(target=run, args=(folder, into))
    process.start()
    return process


def _photograph(path: Path, number: int) -> None:
    """As a telephone writes it: on its side, about 4 MB, with the time it was taken."""
    chance = random.Random(number)
    rough = Image.frombytes("RGB", (400, 300), chance.randbytes(400 * 300 * 3))
    smooth = Image.frombytes("RGB", (40, 30), chance.randbytes(40 * 30 * 3))
    picture = Image.blend(
        rough.resize(SIZE, Image.Resampling.BICUBIC),
        smooth.resize(SIZE, Image.Resampling.BICUBIC),
        0.6,
    )
    said = Image.Exif()
    said[0x0112] = 6
    said.get_ifd(0x8769)[0x9003] = f"2024:05:{number % 28 + 1:02} 10:12:00"
    picture.save(path, "JPEG", quality=92, exif=said)


def _each(run: Callable[[Path, Path], None], folder: Path, into: Path) -> float:
    began = time.monotonic()
    run(folder, into)
    return (time.monotonic() - began) * 1000 / PHOTOGRAPHS


def _ours(folder: Path, home: Path) -> None:
    core = build_core({**os.environ, "GLIMMER_HOME": str(home)})
    core.paths.make()

    def run() -> Brought:
        return through(core.exchange.picture_import.bring_in(folder, False, quiet, go_on))

    try:
        assert core.store.submit(run).result().photos == PHOTOGRAPHS
    finally:
        core.close()


def _bare(folder: Path, file: Path) -> None:
    with (
        multiprocessing.get_context("spawn").Pool(2) as pool,
        closing(sqlite3.connect(file)) as kept,
    ):
        kept.execute("CREATE TABLE photos (sha256 TEXT PRIMARY KEY, data BLOB, thumbnail BLOB)")
        for row in pool.imap(steps, sorted(folder.iterdir())):
            kept.execute("INSERT INTO photos VALUES (?, ?, ?)", row)
            kept.commit()


def steps(path: Path) -> tuple[str, bytes, bytes]:
    """Upright, at most 2560 pixels a side, encoded; the same once more for the thumbnail."""
    with Image.open(path) as opened:
        opened.draft(None, (wire.LONG_SIDE, wire.LONG_SIDE))
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    picture.thumbnail((wire.LONG_SIDE,) * 2, Image.Resampling.LANCZOS, reducing_gap=2.0)
    small = picture.copy()
    small.thumbnail((wire.THUMBNAIL_LONG_SIDE,) * 2, Image.Resampling.LANCZOS)
    data, thumbnail = (_encoded(one, quality) for one, quality in ((picture, 88), (small, 80)))
    return sha256(data).hexdigest(), data, thumbnail


def _encoded(picture: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
