"""The frozen folder, on a desktop: it works without this Python, is small, starts quickly, and
stands in a menu."""

from __future__ import annotations

import importlib.util
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from desktop.companion import Profile
from desktop.machine import Desktop
from glimmer_desktop.system.instance import protocol
from glimmer_desktop.system.profile import socket_path

LARGEST = 165_000_000
"""Bytes of the whole folder."""

# Freezing takes half a minute, and longer beside other work; when nothing changed it is skipped.
pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    """dev.py stands outside every package, so it is loaded by its place."""
    place = Path(__file__).parents[2] / "dev.py"
    spec = importlib.util.spec_from_file_location("dev_that_freezes", place)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def program(dev: ModuleType) -> Path:
    frozen: Path = dev.freeze(sys.executable)
    return frozen


def test_everything_works_frozen(desktop: Desktop, program: Path, tmp_path: Path) -> None:
    done = run(program, desktop, tmp_path, "--smoke")
    assert (done.returncode, done.stderr) == (0, "")
    assert "in the tray" in done.stdout
    assert "All is well." in done.stdout


def test_it_keeps_and_lists(desktop: Desktop, program: Path, tmp_path: Path) -> None:
    assert run(program, desktop, tmp_path, "note", "tea").returncode == 0
    assert "tea" in run(program, desktop, tmp_path, "list").stdout
    assert Profile(tmp_path / "profile", desktop.env).texts() == ["tea"]


def test_a_command_is_handed_over_before_qt_is_loaded(
    desktop: Desktop, program: Path, tmp_path: Path
) -> None:
    env = {**desktop.env, "GLIMMER_HOME": str(tmp_path / "profile")}
    path = Path(socket_path(env))
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with socket.socket(socket.AF_UNIX) as owner:
        owner.bind(str(path))
        owner.listen()
        asking = subprocess.Popen([program, "capture"], env=env, stderr=subprocess.PIPE)
        peer, _ = owner.accept()
        with peer:
            assert b'"capture"' in peer.recv(1 << 16)
            mapped = Path("/proc", str(asking.pid), "maps").read_text(encoding="utf-8")
            peer.sendall(protocol.HEARD + protocol.encode({"code": 0}))
            assert asking.communicate(timeout=20) == (None, b"")
    path.unlink()
    assert asking.returncode == 0
    assert "libpython" in mapped
    assert "libQt6" not in mapped


def test_it_is_small(dev: ModuleType, program: Path) -> None:
    assert dev.folder_size(program.parent) <= LARGEST


def test_it_is_installed_and_again(
    dev: ModuleType, desktop: Desktop, program: Path, tmp_path: Path
) -> None:
    target = tmp_path / "a place"
    for _ in range(2):
        dev.install(program.parent, target, sys.executable)
    launcher = target / "bin" / "glimmer"
    assert run(launcher, desktop, tmp_path, "--version").stdout.startswith("glimmer ")
    entry = target / "share" / "applications" / f"{dev.APPLICATION}.desktop"
    assert f'Exec="{launcher}"\n' in entry.read_text(encoding="utf-8")
    assert (target / "share/icons/hicolor/scalable/apps" / f"{dev.APPLICATION}.svg").exists()
    assert sorted(path.name for path in (target / "lib").iterdir()) == ["glimmer"]


def run(
    program: Path, desktop: Desktop, tmp_path: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """The frozen program, with nothing of this Python to be found."""
    env = {**desktop.env, "GLIMMER_HOME": str(tmp_path / "profile"), "PATH": "/nowhere"}
    command = [str(program), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=90, check=False)
