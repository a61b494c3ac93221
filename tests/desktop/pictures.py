"""Draws every window in both themes into docs/pictures, and one sheet of them all.

What `python3 dev.py pictures` does: on a private desktop, with the made-up journal, each window
opened as a person would open it.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from desktop.companion import Companion
from desktop.machine import Desktop, TrayKind
from desktop.screen import Box, Screen
from desktop.waiting import until

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
THEMES = {"light": ("#c8d7da", "#e8dccf"), "dark": ("#1d2527", "#2b2420")}
"""Each theme's name, and the two colours of the wall behind it."""
MAIN, NOTE, CARD, PAUSE, MOMENT = (
    *("Glimmer", "Note a glimmer", "An invitation", "A pause"),
    "A moment",
)
MARGIN = 22
SIZE = (1280, 800)
MOMENTS, PHOTOS = "240", "60"


class Painter:
    """Takes the pictures of one theme on one desktop."""

    def __init__(self, desktop: Desktop, theme: str) -> None:
        self._desktop = desktop
        self._screen: Screen = desktop.screen
        self._theme = theme
        hang_wall(desktop, *THEMES[theme])

    def paint(self) -> Iterator[Path]:
        """Every window, from the first start to a full journal."""
        yield from self._first_start()
        companion = self._companion("full")
        companion.ask("demo", "--moments", MOMENTS, "--photos", PHOTOS)
        companion.start_quietly()
        yield from self._main_windows(companion)
        yield from self._capture(companion)
        yield from self._pause(companion)
        yield self._tray_menu()
        assert companion.quit() == 0
        assert companion.complaints() == "", companion.complaints()

    def _first_start(self) -> Iterator[Path]:
        companion = self._companion("empty")
        companion.start()
        yield self._window(MAIN, "gallery-empty")
        companion.ask("capture")
        yield self._window(NOTE, "capture-empty")
        assert companion.quit() == 0

    def _main_windows(self, companion: Companion) -> Iterator[Path]:
        companion.ask("gallery")
        yield self._window(MAIN, "gallery")
        self._screen.key("slash")
        self._screen.type("has:photo kind:glimmer")
        self._screen.key("Return")
        settled(self._screen, Box(0, 0, *SIZE))
        self._screen.key("Return")
        yield self._window(MOMENT, "moment")
        self._screen.key("Escape")
        self._screen.gone(MOMENT)
        companion.ask("settings")
        yield self._window(MAIN, "settings")
        self._screen.close(MAIN)
        self._screen.gone(MAIN)

    def _capture(self, companion: Companion) -> Iterator[Path]:
        companion.ask("capture", "--text", "Warm mug, steam on my glasses. I laughed a little.")
        self._screen.focused(NOTE)
        self._screen.key("alt+1")
        for cue in ("#slow br", "#inner"):
            self._screen.type(f" {cue}")
            self._screen.key("Return")
        photo = self._desktop.screen.put_on_clipboard(cup(), "image/png")
        self._screen.key("ctrl+v")
        yield self._window(NOTE, "capture")
        photo.kill()
        photo.wait()
        self._screen.key("Escape")
        self._screen.gone(NOTE)

    def _pause(self, companion: Companion) -> Iterator[Path]:
        self._screen.move(20, 400)
        companion.ask("invite")
        yield self._window(CARD, "invitation")
        companion.ask("pause")
        yield self._window(PAUSE, "pause")
        self._screen.activate(PAUSE)
        self._screen.key("Escape")
        self._screen.gone(PAUSE)

    def _tray_menu(self) -> Path:
        icon = until(self._screen.embedded_icons, "the tray's icon")[0]
        before = self._screen.picture()
        self._screen.click(self._screen.box(icon).middle, button=3)
        until(lambda: self._screen.picture() != before, "the tray's menu")
        picture = settled(self._screen, Box(0, 0, 460, 320))
        self._screen.key("Escape")
        return self._keep(picture, "tray")

    def _window(self, title: str, name: str) -> Path:
        box = self._screen.box(self._screen.window(title, 20))
        left, top = max(0, box.x - MARGIN), max(0, box.y - 2 * MARGIN)
        right = min(SIZE[0], box.x + box.width + MARGIN)
        bottom = min(SIZE[1], box.y + box.height + MARGIN)
        around = Box(left, top, right - left, bottom - top)
        return self._keep(settled(self._screen, around), name)

    def _companion(self, name: str) -> Companion:
        companion = Companion(self._desktop, self._desktop.room / f"{name}-{self._theme}")
        companion.choose(f'theme = "{self._theme}"\n')
        return companion

    def _keep(self, picture: Image.Image, name: str) -> Path:
        """As small as a picture of flat colours and a few photos can be without being seen."""
        path = FOLDER / f"{name}-{self._theme}.png"
        palette = picture.quantize(256, dither=Image.Dither.NONE)
        palette.save(path, optimize=True)
        print(f"  {path.name:<26} {path.stat().st_size // 1024:>5} KB", flush=True)
        return path


def hang_wall(desktop: Desktop, top: str, bottom: str) -> None:
    """Colour the background of the screen."""
    size = f"{SIZE[0]}x{SIZE[1]}"
    wall = desktop.room / "wall.png"
    for command in (
        ["convert", "-size", size, f"gradient:{top}-{bottom}", str(wall)],
        ["display", "-window", "root", str(wall)],
    ):
        subprocess.run(command, env=desktop.env, check=True, capture_output=True)


def settled(screen: Screen, box: Box, seconds: float = 4.0) -> Image.Image:
    """The picture of a part of the screen once it stands still, or after a while."""
    corners = (box.x, box.y, box.x + box.width, box.y + box.height)
    deadline = time.monotonic() + seconds
    pictures = [screen.picture().crop(corners)]

    def still() -> bool:
        pictures.append(screen.picture().crop(corners))
        return pictures[-1] == pictures[-2] or time.monotonic() > deadline

    until(still, "a picture", seconds + 5, pulse=0.3)
    return pictures[-1]


def cup() -> bytes:
    """Something round and warm, as a PNG."""
    image = Image.radial_gradient("L").resize((640, 480))
    file = io.BytesIO()
    Image.merge(
        "RGB",
        [
            image.point([max(0, level - value // 2) for value in range(256)])
            for level in (236, 212, 184)
        ],
    ).save(file, "png")
    return file.getvalue()


def sheet(pictures: list[Path]) -> Path:
    """All of them on one page."""
    path = FOLDER / "all.png"
    command = ["montage", *map(str, pictures), "-tile", "4x", "-geometry", "480x360+8+8"]
    subprocess.run([*command, "-background", "#8a9294", str(path)], check=True)
    page = Image.open(path).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    page.save(path, optimize=True)
    return path


def main() -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    pictures: list[Path] = []
    for theme in THEMES:
        with Desktop(TrayKind.XEMBED, SIZE) as desktop:
            pictures += Painter(desktop, theme).paint()
    sheet(sorted(pictures))
    total = sum(path.stat().st_size for path in FOLDER.iterdir())
    print(f"{len(pictures)} pictures, {total / 1e6:.1f} MB, in docs/pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
