"""What is around the windows in the pictures: a wall in two soft colours, and plain frames."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple

from desktop.machine import Desktop


class Dress(NamedTuple):
    """Two colours of the wall, three of the frames."""

    top: str
    bottom: str
    frame: str
    words: str
    line: str


DAY = Dress("#c8d7da", "#e8dccf", "#efe8dd", "#5b5560", "#d8cfc2")
NIGHT = Dress("#1d2527", "#2b2420", "#26222b", "#b9b2bd", "#3a3540")


def dress(desktop: Desktop, dress: Dress) -> None:
    """Put up the wall, and frames that do not draw the eye."""
    home = Path(desktop.env["HOME"])
    theme = home / ".themes" / "Plain" / "openbox-3" / "themerc"
    theme.parent.mkdir(parents=True)
    theme.write_text("\n".join(_theme(dress)), encoding="utf-8")
    usual = Path("/etc/xdg/openbox/rc.xml").read_text(encoding="utf-8")
    chosen = home / ".config" / "openbox" / "rc.xml"
    chosen.parent.mkdir(parents=True)
    chosen.write_text(usual.replace("<name>Clearlooks</name>", "<name>Plain</name>"))
    subprocess.run(["openbox", "--reconfigure"], env=desktop.env, check=True)
    desktop.start_script("wall.py", dress.top, dress.bottom)
    desktop.screen.window("Wall")


def _theme(dress: Dress) -> list[str]:
    lines = [
        "border.width: 1",
        f"border.color: {dress.line}",
        "padding.height: 4",
        "window.handle.width: 0",
        "window.client.padding.width: 0",
        "window.client.padding.height: 0",
    ]
    for state in ("active", "inactive"):
        lines += [
            f"window.{state}.title.bg: flat solid",
            f"window.{state}.title.bg.color: {dress.frame}",
            f"window.{state}.label.bg: parentrelative",
            f"window.{state}.label.text.color: {dress.words}",
            f"window.{state}.button.unpressed.bg: parentrelative",
            f"window.{state}.button.unpressed.image.color: {dress.words}",
        ]
    return lines
