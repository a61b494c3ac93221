"""What the desktop is to start: this very program, wherever it came from."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

APPLICATION_ID: Final = "org.glimmer.Glimmer"
QUIETLY: Final = "--background"
"""Started so it opens no window."""


def this_program(environ: Mapping[str, str]) -> list[str]:
    """What starts it: the image it came in, the frozen program, or its script."""
    if image := _image(environ):
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    if sys.platform == "win32":
        # The script would open a console for itself; this Python has none.
        return [str(Path(sys.executable).with_name("pythonw.exe")), "-m", "glimmer_desktop"]
    script = Path(sys.executable).with_name("glimmer")
    if os.access(script, os.X_OK):
        return [str(script)]
    return [sys.executable, "-m", "glimmer_desktop"]


def _image(environ: Mapping[str, str]) -> str:
    """The AppImage we run from. A terminal that came in one hands its own name on to us."""
    image, folder = environ.get("APPIMAGE", ""), environ.get("APPDIR", "")
    here, above = Path(os.path.realpath(sys.executable)), os.path.realpath(folder)
    return image if folder and here.is_relative_to(above) else ""
