"""Cameras on Linux: a real program holds a file of that name open."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from glimmer_desktop.system.presence.camera_proc import ProcCamera

HOLDER = """
import mmap, sys
path, name, how = sys.argv[1:]
open("/proc/self/comm", "w").write(name)
camera = open(path, "r+b")
if how == "pictures":
    pictures = mmap.mmap(camera.fileno(), 4096)
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def holding(camera: Path, name: str = "cheese", how: str = "open") -> Iterator[None]:
    """A program of this name has the camera open."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(camera), name, how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        yield
    finally:
        holder.communicate(timeout=20)


def answer_of(camera: ProcCamera) -> bool | None:
    answers: list[bool | None] = []
    camera.ask(answers.append)
    (answer,) = answers
    return answer


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """A folder of devices with a camera."""
    folder = tmp_path / "dev"
    folder.mkdir()
    (folder / "video0").write_bytes(bytes(4096))
    (folder / "null").touch()
    return folder


def test_a_program_that_holds_a_camera_uses_it(devices: Path) -> None:
    camera = ProcCamera(devices=str(devices))
    assert answer_of(camera) is False
    with holding(devices / "video0"):
        assert answer_of(camera) is True
    assert answer_of(camera) is False


def test_another_device_is_no_camera(devices: Path) -> None:
    (devices / "null").write_bytes(bytes(4096))
    with holding(devices / "null"):
        assert answer_of(ProcCamera(devices=str(devices))) is False


def test_where_there_is_no_camera_nobody_is_looked_at(devices: Path) -> None:
    (devices / "video0").unlink()
    assert answer_of(ProcCamera("/nonexistent", str(devices))) is False


def test_what_we_hold_ourselves_does_not_count(devices: Path) -> None:
    with (devices / "video0").open():
        assert answer_of(ProcCamera(devices=str(devices))) is False


@pytest.mark.parametrize("server", ["wireplumber", "pipewire", "pipewire-media-session"])
def test_a_media_server_uses_it_once_pictures_come(devices: Path, server: str) -> None:
    camera = ProcCamera(devices=str(devices))
    with holding(devices / "video0", server):
        assert answer_of(camera) is False
    with holding(devices / "video0", server, "pictures"):
        assert answer_of(camera) is True


@pytest.fixture
def proc(tmp_path: Path) -> Path:
    """A stand-in for /proc, for what no test can make the kernel show."""
    folder = tmp_path / "proc"
    for pid, name in (("7", "pipewire"), ("8", "cheese"), ("self", "us")):
        (folder / pid / "fd").mkdir(parents=True)
        (folder / pid / "comm").write_text(f"{name}\n")
        (folder / pid / "maps").touch()
    (folder / "uptime").touch()
    return folder


def test_a_media_server_that_hands_pictures_on_uses_it(devices: Path, proc: Path) -> None:
    camera = ProcCamera(str(proc), str(devices))
    (proc / "7" / "fd" / "3").symlink_to(devices / "video0")
    assert answer_of(camera) is False
    (proc / "7" / "fd" / "4").symlink_to("/dmabuf:")
    assert answer_of(camera) is True


def test_programs_that_end_or_keep_to_themselves_do_not_matter(devices: Path, proc: Path) -> None:
    (proc / "7" / "fd").rmdir()
    (proc / "8" / "fd" / "0").touch()  # closed while it was looked at: no link any more
    (proc / "9").symlink_to("gone")
    camera = ProcCamera(str(proc), str(devices))
    assert answer_of(camera) is False
    (proc / "8" / "fd" / "1").symlink_to(devices / "video0")
    (proc / "8" / "comm").unlink()
    assert answer_of(camera) is False
    (proc / "8" / "comm").write_text("cheese\n")
    assert answer_of(camera) is True


def test_where_there_is_no_proc_nothing_is_said(devices: Path) -> None:
    with pytest.raises(OSError, match="nonexistent"):
        answer_of(ProcCamera("/nonexistent", str(devices)))
