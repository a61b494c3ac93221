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
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFilter

from desktop.companion import Companion
from desktop.machine import Desktop, TrayKind
from desktop.screen import Box, Screen
from desktop.waiting import until
from desktop.windows import Reading

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"


class Look(NamedTuple):
    """What is around the windows of one theme: two colours of the wall, three of the frames."""

    top: str
    bottom: str
    frame: str
    words: str
    line: str


THEMES = {
    "light": Look("#c8d7da", "#e8dccf", "#efe8dd", "#5b5560", "#d8cfc2"),
    "dark": Look("#1d2527", "#2b2420", "#26222b", "#b9b2bd", "#3a3540"),
}
MAIN, NOTE, CARD, PAUSE, MOMENT = (
    *("Glimmer", "Note a glimmer", "An invitation", "A pause"),
    "A moment",
)
MARGIN = 22
FRAME = 24
"""Pixels of a window's title bar."""
SIZE = (1280, 800)
MOMENTS, PHOTOS = "240", "60"


class Painter:
    """Takes the pictures of one theme on one desktop."""

    def __init__(self, desktop: Desktop, theme: str) -> None:
        self._desktop = desktop
        self._screen: Screen = desktop.screen
        self._reading = Reading(desktop.start_reader())
        self._theme = theme
        look = THEMES[theme]
        dress_frames(desktop, look)
        desktop.start_script("wall.py", look.top, look.bottom)
        desktop.screen.window("Wall")

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
        self._reading.wait_for(MAIN, "from anywhere", 20)
        yield self._window(MAIN, "gallery-empty")
        companion.ask("capture")
        yield self._window(NOTE, "capture-empty")
        assert companion.quit() == 0

    def _main_windows(self, companion: Companion) -> Iterator[Path]:
        companion.ask("gallery")
        self._reading.wait_for(MAIN, f"{MOMENTS} moments", 20)
        yield self._window(MAIN, "gallery")
        self._screen.key("slash")
        self._screen.type("has:photo kind:glimmer")
        self._screen.key("Return")
        settled(self._screen, Box(0, 0, *SIZE))
        self._screen.key("Return")
        yield self._window(MOMENT, "moment", margin=0)
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

    def _window(self, title: str, name: str, margin: int = MARGIN) -> Path:
        """A window with its frame, if it has one, and a little of the wall."""
        box = self._screen.box(self._screen.window(title, 20))
        head = 0 if title == CARD else FRAME
        left, top = max(0, box.x - margin), max(0, box.y - head - margin)
        right = min(SIZE[0], box.x + box.width + margin)
        bottom = min(SIZE[1], box.y + box.height + margin)
        around = Box(left, top, right - left, bottom - top)
        return self._keep(settled(self._screen, around), name)

    def _companion(self, name: str) -> Companion:
        companion = Companion(self._desktop, self._desktop.room / f"{name}-{self._theme}")
        companion.choose(f'theme = "{self._theme}"\n')
        return companion

    def _keep(self, picture: Image.Image, name: str) -> Path:
        path = FOLDER / f"{name}-{self._theme}.png"
        picture.save(path, optimize=True)
        print(f"  {path.name:<26} {path.stat().st_size // 1024:>5} KB", flush=True)
        return path


def dress_frames(desktop: Desktop, look: Look) -> None:
    """Plain window frames in the theme's colours, so that they do not draw the eye."""
    home = Path(desktop.env["HOME"])
    theme = home / ".themes" / "Plain" / "openbox-3" / "themerc"
    theme.parent.mkdir(parents=True)
    theme.write_text(
        "\n".join(
            [
                "border.width: 1",
                f"border.color: {look.line}",
                "padding.height: 4",
                "window.handle.width: 0",
                "window.client.padding.width: 0",
                "window.client.padding.height: 0",
                *(
                    line
                    for state in ("active", "inactive")
                    for line in (
                        f"window.{state}.title.bg: flat solid",
                        f"window.{state}.title.bg.color: {look.frame}",
                        f"window.{state}.label.bg: parentrelative",
                        f"window.{state}.label.text.color: {look.words}",
                        f"window.{state}.button.unpressed.bg: parentrelative",
                        f"window.{state}.button.unpressed.image.color: {look.words}",
                    )
                ),
            ]
        ),
        encoding="utf-8",
    )
    usual = Path("/etc/xdg/openbox/rc.xml").read_text(encoding="utf-8")
    chosen = home / ".config" / "openbox" / "rc.xml"
    chosen.parent.mkdir(parents=True)
    chosen.write_text(usual.replace("<name>Clearlooks</name>", "<name>Plain</name>"))
    subprocess.run(["openbox", "--reconfigure"], env=desktop.env, check=True)


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
    """A cup from above, as a PNG."""
    image = Image.new("RGB", (640, 480), "#b79d84")
    draw = ImageDraw.Draw(image)
    for inset, colour in ((0, "#a58a70"), (14, "#f3ece2"), (52, "#6d4427"), (64, "#7d5233")):
        draw.ellipse((150 + inset, 70 + inset, 490 - inset, 410 - inset), fill=colour)
    file = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(4)).save(file, "png")
    return file.getvalue()


def sheet(pictures: list[Path]) -> Path:
    """All of them on one page."""
    path = FOLDER / "all.png"
    command = ["montage", *map(str, pictures), "-tile", "4x", "-geometry", "480x360+8+8"]
    subprocess.run([*command, "-background", "#8a9294", str(path)], check=True)
    Image.open(path).convert("RGB").save(path, optimize=True)
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
