"""Eyes and hands on one X display: keys, clicks, windows, pictures. Real ones, by xdotool."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from desktop.waiting import until

KeepPicture = Callable[[str], None]
"""Keeps a picture of the screen among the artefacts, under a name."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, point: tuple[int, int]) -> bool:
        inside = self.x <= point[0] < self.x + self.width
        return inside and self.y <= point[1] < self.y + self.height


class Screen:
    """What a person sees and does. Windows are X ids; titles are matched whole."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = dict(env)

    def key(self, *chords: str) -> None:
        """Press chords one after the other: `key("ctrl+alt+g")`, X keysym names."""
        self._xdotool("key", *chords)

    def type(self, text: str) -> None:
        """Type what the keyboard has: for other letters xdotool would change its layout."""
        assert text.isascii()
        self._xdotool("type", "--delay", "4", "--", text)

    def begin_typing(self, text: str, delay_ms: int) -> subprocess.Popen[bytes]:
        """Type while the test goes on."""
        assert text.isascii()
        return subprocess.Popen(
            ["xdotool", "type", "--delay", str(delay_ms), "--", text], env=self._env
        )

    def layout(self, *layout: str) -> None:
        """Give the keyboard another layout, and perhaps a variant of it."""
        self._output("setxkbmap", *layout)

    def move(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y))

    def pointer(self) -> tuple[int, int]:
        said = self._xdotool("getmouselocation", "--shell")
        found = dict(line.split("=") for line in said.split())
        return int(found["X"]), int(found["Y"])

    def click(self, point: tuple[int, int], button: int = 1) -> None:
        x, y = map(str, point)
        self._xdotool("mousemove", x, y, "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Take something to another place, past the few pixels that may still be a click."""
        (x, y), (to_x, to_y) = start, end
        for dx, dy in ((0, 0), (to_x - x, (to_y - y) // 2), (to_x - x, to_y - y)):
            self.move(x + dx, y + dy)
            if not dx and not dy:
                self._xdotool("mousedown", "1", "mousemove_relative", "--sync", "0", "12")
        self._xdotool("mousemove_relative", "--sync", "0", "1", "mouseup", "1")

    def windows(self, title: str) -> list[int]:
        """Those that are on the screen now."""
        return self._search("--onlyvisible", "--name", f"^{re.escape(title)}$")

    def windows_of(self, program: str) -> list[int]:
        """Those on the screen of this WM_CLASS."""
        return self._search("--onlyvisible", "--class", f"^{program}$")

    def window(self, title: str, seconds: float = 5.0) -> int:
        """Wait until a window of this title is on the screen."""
        return until(lambda: self.windows(title), f"window {title!r}", seconds)[0]

    def gone(self, title: str, seconds: float = 5.0) -> None:
        """Wait until no window of this title is on the screen."""
        until(lambda: not self.windows(title), f"no window {title!r}", seconds)

    def active_title(self) -> str:
        """The title of the window that has the keyboard, "" when none has."""
        return self._asked("getwindowfocus", "getwindowname").strip()

    def focused(self, title: str, seconds: float = 5.0) -> int:
        """Wait until the window of this title has the keyboard."""
        window = self.window(title, seconds)
        until(lambda: self.active_title() == title, f"keyboard in {title!r}", seconds)
        return window

    def back_in(self, title: str) -> None:
        """Wait until the keyboard is in this window again, and stays: it may go through others."""
        looks = range(5)
        until(lambda: all(self.active_title() == title for _ in looks), f"back in {title!r}")

    def activate(self, title: str) -> None:
        """Give a window the keyboard, as a click in the task bar would."""
        self._xdotool("windowactivate", str(self.window(title)))
        self.focused(title)

    def move_window(self, window: int, x: int, y: int) -> None:
        self._xdotool("windowmove", "--sync", str(window), str(x), str(y))

    def close(self, title: str) -> None:
        """Ask a window to close, as its close button does."""
        self.activate(title)
        self.key("alt+F4")

    def box(self, window: int) -> Box:
        """Where a window's content stands, without the frame around it."""
        said = self._output("xwininfo", "-id", str(window)).decode()

        def number(label: str) -> int:
            found = re.search(rf"{label}: +(-?\d+)", said)
            assert found, said
            return int(found[1])

        corner = number("Absolute upper-left X"), number("Absolute upper-left Y")
        return Box(*corner, number("Width"), number("Height"))

    def has_class(self, name: str) -> bool:
        """Whether there is a window of this WM_CLASS, shown or not."""
        return bool(self._search("--class", f"^{name}$"))

    def embedded_icons(self) -> list[int]:
        """The windows that stand inside trayer's panel, leftmost first."""
        tree = self._output("xwininfo", "-root", "-tree").decode()
        icons = re.findall(r"^ +(0x[0-9a-f]+) .* 22x24\+0\+0 ", tree, re.MULTILINE)
        return [int(icon, 16) for icon in icons]

    def picture(self, window: int | None = None) -> Image.Image:
        """What is to be seen, of the whole screen or of one window."""
        target = "root" if window is None else str(window)
        data = self._output("import", "-silent", "-window", target, "png:-")
        return Image.open(io.BytesIO(data)).convert("RGB")

    def keep_picture(self, path: Path, window: int | None = None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.picture(window).save(path)

    def put_on_clipboard(self, data: bytes, target: str) -> subprocess.Popen[bytes]:
        """Offer data (say `image/png`) to paste; the returned program holds it until ended."""
        holder = subprocess.Popen(
            ["xclip", "-quiet", "-selection", "clipboard", "-t", target, "-i"],
            env=self._env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert holder.stdin
        holder.stdin.write(data)
        holder.stdin.close()
        until(lambda: target in self._clipboard_targets(), f"{target} on the clipboard")
        return holder

    def clipboard_text(self) -> str:
        """The words that another program would paste now."""
        asked = ["xclip", "-selection", "clipboard", "-t", "UTF8_STRING", "-o"]
        return self._output(*asked).decode()

    def _clipboard_targets(self) -> list[str]:
        asked = subprocess.run(
            ["xclip", "-selection", "clipboard", "-t", "TARGETS", "-o"],
            env=self._env,
            capture_output=True,
            text=True,
            check=False,
        )
        return asked.stdout.split()

    def _search(self, *terms: str) -> list[int]:
        return [int(line) for line in self._asked("search", *terms).split()]

    def _xdotool(self, *words: str) -> str:
        return self._output("xdotool", *words).decode()

    def _asked(self, *words: str) -> str:
        """A question that may have no answer; windows come and go while it is asked."""
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        return done.stdout if done.returncode == 0 else ""

    def _output(self, *command: str) -> bytes:
        done = subprocess.run(command, env=self._env, capture_output=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stderr.decode(errors='replace')}"
        return done.stdout
