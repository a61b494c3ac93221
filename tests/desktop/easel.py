"""Where a window sits for its picture: a companion in one look, hands that work it, and eyes."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageGrab

from desktop.companion import Companion
from desktop.contact_sheet import Shot
from desktop.dressing import Dress
from desktop.machine import Desktop
from desktop.screen import Screen
from desktop.waiting import until
from desktop.windows import Reading

MAIN, NOTE, CARD, PAUSE, GROUND, MOMENT, TOAST, WELCOME = (
    *("Glimmer", "Note a glimmer", "An invitation", "A pause", "Ground me"),
    *("A moment", "From Glimmer", "Welcome"),
)
EVENING, DRIFT = "This evening", "Drift"
SIZE = (1280, 800)
MARGIN = 22
FRAME = 24
"""Pixels of a window's title bar."""
STANDS, PULSE, LONGEST = 0.35, 0.06, 4.0
"""Seconds: a picture that did not change for so long stands still; looked at so often; at most."""
THINKS = 0.8
"""Seconds that a search may take until something changes."""
HOMES = Path(tempfile.gettempdir()) / "glimmer-pictures"


class Look(NamedTuple):
    """One way the windows can look: the choices of `settings.toml`, and what is around them."""

    name: str
    says: str
    dress: Dress
    theme: str
    text_size: int = 100
    mirrored: bool = False
    only_main: bool = False

    def settings(self) -> str:
        return f'theme = "{self.theme}"\ntext_size = {self.text_size}\n'


class Journals(NamedTuple):
    """Homes to copy: with a dozen moments, with some hundreds, and with very many."""

    dozen: Path
    hundreds: Path
    many: Path


def sitter(desktop: Desktop, home: Path) -> Companion:
    """A companion that sits still for its picture."""
    return Companion(desktop, home, (sys.executable, str(Path(__file__).with_name("sitting.py"))))


class Easel:
    """One desktop, dressed for one look."""

    def __init__(self, desktop: Desktop, look: Look, journals: Journals) -> None:
        self.desktop = desktop
        self.screen: Screen = desktop.screen
        self.reading = Reading(desktop.start_reader())
        self.look = look
        self.journals = journals
        if look.mirrored:
            desktop.env["GLIMMER_MIRRORED"] = "1"

    # Hands

    def companion(self, name: str, journal: Path | None = None, more: str = "") -> Companion:
        # The path is told in some windows: it must be the same each time.
        home = self._nothing_at(name)
        if journal is not None:
            shutil.copytree(journal, home)
        companion = sitter(self.desktop, home)
        companion.choose(self.look.settings() + more)
        return companion

    def place(self, name: str) -> Path:
        """An empty folder beside the homes."""
        folder = self._nothing_at(name)
        folder.mkdir(parents=True)
        return folder

    def _nothing_at(self, name: str) -> Path:
        path = HOMES / self.look.name / name
        shutil.rmtree(path, ignore_errors=True)
        return path

    def leave(self, companion: Companion) -> None:
        assert companion.quit() == 0
        shutil.rmtree(companion.home)

    def search(self, text: str, *keys: str) -> None:
        """Put a query into the gallery's box in place of what stands there."""
        self.screen.activate(MAIN)
        self.screen.key("slash", "ctrl+a", "BackSpace")
        self.screen.type(text)
        self.settle(THINKS)
        if keys:
            self.screen.key(*keys)

    def press(self, window: str, name: str) -> None:
        self.screen.click(self.reading.button(window, name).box.middle)
        self.screen.move(20, 400)

    def close_main(self) -> None:
        self.screen.close(MAIN)
        self.screen.gone(MAIN)
        self.put_away_toast()

    def put_away_toast(self) -> None:
        """A click beside its action does."""
        box = self.screen.box(self.screen.window(TOAST))
        self.screen.click((box.x + 8, box.y + box.height // 2))
        self.screen.gone(TOAST)
        self.screen.move(20, 400)

    def shut(self, window: str) -> None:
        if self.screen.windows(window):
            self.screen.activate(window)
            self.screen.key("Escape")
        self.screen.gone(window)

    # Eyes

    def window(self, title: str, name: str, says: str) -> Shot:
        """A window with its frame, if it has one, and a little of the wall."""
        box = self.screen.box(self.screen.window(title, 20))
        head = 0 if title in (CARD, TOAST) else FRAME
        margin = 0 if title in (MOMENT, WELCOME) else MARGIN  # the gallery is behind them
        left, top = max(0, box.x - margin), max(0, box.y - head - margin)
        right = min(SIZE[0], box.x + box.width + margin)
        bottom = min(SIZE[1], box.y + box.height + margin)
        return Shot(name, says, self.settle().crop((left, top, right, bottom)))

    def corner(self, title: str, name: str, says: str) -> Shot:
        """A window and what hangs below or above it."""
        box = self.screen.box(self.screen.window(title))
        left, right = max(0, box.x - MARGIN), min(SIZE[0], box.x + box.width + MARGIN)
        top = max(0, min(box.y, SIZE[1] - 400) - MARGIN)
        return Shot(name, says, self.settle().crop((left, top, right, SIZE[1])))

    def settle(self, stands: float = STANDS) -> Image.Image:
        """The whole screen once it stands still for so many seconds."""
        before, since = self.grab(), time.monotonic()
        deadline = since + LONGEST

        def still() -> bool:
            nonlocal before, since
            now = self.grab()
            if now != before:
                before, since = now, time.monotonic()
            return time.monotonic() > min(since + stands, deadline)

        until(still, "a picture that stands still", LONGEST + 5, pulse=PULSE)
        return before

    def grab(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.desktop.env["DISPLAY"]).convert("RGB")
