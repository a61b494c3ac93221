"""A private desktop under Wayland: sway without a screen, real keys, the rest as on the X one.

sway refuses to run as root, so there it is given to nobody; whoever else runs tests keeps it.
"""

from __future__ import annotations

import io
import json
import os
import socket
import struct
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PIL import Image

from desktop.machine import Desktop
from desktop.waiting import until

NOBODY = 65534
RUN_COMMAND, GET_TREE = 0, 4
_MAGIC = b"i3-ipc"
_HEAD = struct.Struct("=6sII")
_MODIFIERS = {"ctrl": "ctrl", "alt": "alt", "shift": "shift"}
_CONFIG = """\
xwayland disable
output HEADLESS-1 resolution 1280x800
focus_follows_mouse no
# Whoever has the desktop's word gets the keyboard wherever its window is.
focus_on_window_activation focus
"""

Tree = dict[str, Any]


class SwayDesktop(Desktop):
    """Without a tray of its own; a StatusNotifier one can be started as on X."""

    screen: SwayScreen  # type: ignore[assignment]

    def _environment(self) -> dict[str, str]:
        return {
            **super()._environment(),
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "sway",
            "QT_QPA_PLATFORM": "wayland",
        }

    def _start_display(self) -> None:
        place = self.room / "sway"
        place.mkdir(mode=0o700)
        config = self.room / "sway.config"
        config.write_text(_CONFIG, encoding="utf-8")
        as_nobody: tuple[str, ...] = ()
        if os.geteuid() == 0:
            self.room.chmod(0o711)  # it has to come through, and may look at nothing
            os.chown(place, NOBODY, NOBODY)
            as_nobody = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        socket_ = place / "ipc"
        self.start_program(
            *(*as_nobody, "sway", "--config", config),
            env={
                "XDG_RUNTIME_DIR": str(place),
                "SWAYSOCK": str(socket_),
                "WLR_BACKENDS": "headless",
                "WLR_LIBINPUT_NO_DEVICES": "1",
                "WLR_RENDERER": "pixman",
            },
        )
        display = until(lambda: [*place.glob("wayland-[0-9]")], "sway's display", 15)[0]
        self.env["WAYLAND_DISPLAY"] = str(display)
        until(socket_.exists, "sway's socket")
        self._socket = socket_

    def _start_windows(self) -> None:
        self.screen = SwayScreen(self.env, self._socket)
        # A keyboard that stays plugged in: programs would miss the first keys of one that comes.
        self.start_program("wtype", "-s", "100000000")


class SwayScreen:
    """What a person sees and does, as on `screen.Screen`. Windows are sway's ids."""

    def __init__(self, env: Mapping[str, str], ipc: Path) -> None:
        self._env = dict(env)
        self._ipc = ipc

    def key(self, *chords: str) -> None:
        """Press chords one after the other: `key("ctrl+alt+g")`, xkb keysym names.

        Each comes from a keyboard that is plugged in for it, with a layout of its own: it waits a
        little, since a press that came with the layout was lost now and then.
        """
        for chord in chords:
            *modifiers, name = chord.split("+")
            held = [word for one in modifiers for word in ("-M", _MODIFIERS[one])]
            self._output("wtype", "-s", "20", *held, "-k", name)

    def type(self, text: str) -> None:
        self._output("wtype", "-d", "4", "--", text)

    def windows(self, title: str) -> list[int]:
        return [node["id"] for node in self._nodes() if node["name"] == title and node["visible"]]

    def window(self, title: str, seconds: float = 5.0) -> int:
        """Wait until a window of this title is on the screen."""
        return until(lambda: self.windows(title), f"window {title!r}", seconds)[0]

    def gone(self, title: str, seconds: float = 5.0) -> None:
        """Wait until no window of this title is on the screen."""
        until(lambda: not self.windows(title), f"no window {title!r}", seconds)

    def active_title(self) -> str:
        """The title of the window that has the keyboard, "" when none has."""
        return next((str(node["name"]) for node in self._nodes() if node["focused"]), "")

    def focused(self, title: str, seconds: float = 5.0) -> int:
        """Wait until the window of this title has the keyboard."""
        window = self.window(title, seconds)
        until(lambda: self.active_title() == title, f"keyboard in {title!r}", seconds)
        return window

    def activate(self, title: str) -> None:
        """Give a window the keyboard, as a click into it would."""
        self.ask(RUN_COMMAND, f"[con_id={self.window(title)}] focus")
        self.focused(title)

    def picture(self) -> Image.Image:
        """What is to be seen."""
        return Image.open(io.BytesIO(self._output("grim", "-"))).convert("RGB")

    def keep_picture(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.picture().save(path)

    def ask(self, kind: int, words: str = "") -> Any:
        """One question in sway's own protocol, which is i3's."""
        said = words.encode()
        with socket.socket(socket.AF_UNIX) as peer, peer.makefile("rb") as reader:
            peer.settimeout(10)
            peer.connect(str(self._ipc))
            peer.sendall(_HEAD.pack(_MAGIC, len(said), kind) + said)
            _, length, _ = _HEAD.unpack(reader.read(_HEAD.size))
            return json.loads(reader.read(length))

    def _nodes(self) -> Iterator[Tree]:
        """Windows of programs."""
        waiting = [self.ask(GET_TREE)]
        while waiting:
            node = waiting.pop()
            waiting += node["nodes"] + node["floating_nodes"]
            if "pid" in node and node["type"] in ("con", "floating_con"):
                yield node

    def _output(self, *command: str) -> bytes:
        done = subprocess.run(command, env=self._env, capture_output=True, check=False, timeout=20)
        assert done.returncode == 0, f"{command}: {done.stderr.decode(errors='replace')}"
        return done.stdout
