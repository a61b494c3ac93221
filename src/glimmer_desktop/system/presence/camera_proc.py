"""Whether a camera is in use on Linux: which of the person's programs holds one of its files open.

The kernel shows the open files of one's own programs in /proc, and of no one else's; another
user's camera is not this person's meeting. A program that uses a camera through PipeWire does not
open it, PipeWire does. But the servers of media also keep the files of idle cameras open
(WirePlumber with libcamera before 0.4 does, for as long as it runs), so with them an open file
counts only beside pictures on their way: memory mapped from the camera, or handed on as a dma-buf.

On small computers whose video decoder is a /dev/video file as well, a film counts as a camera:
to ask a file what it is, one would have to open it, and that wakes a camera.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from glimmer_desktop.system.profile import user_id

MEDIA_SERVERS = frozenset({"pipewire", "wireplumber", "pipewire-media-", "pipewire-media-session"})
"""By their short names, of which the kernel keeps 15 letters."""

DMA_BUFFER = "/dmabuf:"
"""What the link of a shared buffer's descriptor begins with."""


class ProcCamera:
    """`proc` and `devices` are /proc and /dev; a test has its own."""

    technique = "proc"

    def __init__(self, proc: str = "/proc", devices: str = "/dev") -> None:
        self._proc = proc
        self._cameras = f"{devices}/video"
        self._devices = devices

    def ask(self, done: Callable[[bool | None], None]) -> None:
        done(self._has_camera() and any(map(self._uses_camera, self._processes())))

    def close(self) -> None:
        """Nothing is open."""

    def _has_camera(self) -> bool:
        with os.scandir(self._devices) as devices:
            return any(device.path.startswith(self._cameras) for device in devices)

    def _processes(self) -> Iterator[str]:
        """The folders of the programs of this user, ourselves left out."""
        user, ourselves = user_id(), str(os.getpid())
        with os.scandir(self._proc) as entries:
            for entry in entries:
                if not entry.name.isdecimal() or entry.name == ourselves:
                    continue
                try:
                    if entry.stat().st_uid == user:
                        yield entry.path
                except OSError:
                    continue  # it has ended

    def _uses_camera(self, process: str) -> bool:
        try:
            opened = list(_links(f"{process}/fd"))
            if not any(link.startswith(self._cameras) for link in opened):
                return False
            if _first_line(f"{process}/comm") not in MEDIA_SERVERS:
                return True
            return any(link.startswith(DMA_BUFFER) for link in opened) or self._maps(process)
        except OSError:
            return False  # it has ended, or keeps its files to itself

    def _maps(self, process: str) -> bool:
        with open(f"{process}/maps", encoding="utf-8", errors="replace") as maps:  # noqa: PTH123
            return any(self._cameras in line for line in maps)


def _links(folder: str) -> Iterator[str]:
    """Where the descriptors of a program lead; one that is closed meanwhile leads nowhere."""
    for name in os.listdir(folder):  # noqa: PTH208 - pathlib takes three times as long
        try:
            yield os.readlink(f"{folder}/{name}")  # noqa: PTH115
        except OSError:
            continue


def _first_line(file: str) -> str:
    with open(file, encoding="utf-8", errors="replace") as lines:  # noqa: PTH123
        return lines.readline().rstrip("\n")
