"""The frozen folder and the package of it, on a desktop: installed, it works without this Python,
is small, stands in a menu, starts from there, and goes without a trace but the data."""

from __future__ import annotations

import importlib.util
import shutil
import socket
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from types import ModuleType

import pytest
from packaging.utils import canonicalize_name

from desktop.companion import Companion, Profile
from desktop.machine import Desktop
from desktop.package import Root
from desktop.waiting import until
from glimmer_desktop.settings.languages import can_be_spoken, file_name
from glimmer_desktop.settings.schema import LanguageChoice
from glimmer_desktop.system.instance import protocol
from glimmer_desktop.system.profile import socket_path
from installers.__main__ import LARGEST_INSTALLED
from installers.appdir import make_appdir
from installers.deb import make_deb
from installers.facts import find_facts
from installers.tree import LICENCES, size

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


@pytest.fixture(scope="module")
def deb(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packed without being made small, which takes a minute; `dev.py release` does that."""
    room = tmp_path_factory.mktemp("room")
    file = make_deb(program.parent, room, room.parent, find_facts(), compression="none")
    shutil.rmtree(room)
    return file


@pytest.fixture(scope="module")
def root(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Root:
    """A system where it is installed."""
    made = Root(tmp_path_factory.mktemp("root"))
    made.install(deb)
    return made


def test_everything_works_installed(desktop: Desktop, root: Root, tmp_path: Path) -> None:
    done = run(root.launcher, desktop, tmp_path, "--smoke")
    assert (done.returncode, done.stderr) == (0, "")
    assert "in the tray" in done.stdout
    assert "All is well." in done.stdout


def test_it_keeps_and_lists(desktop: Desktop, program: Path, tmp_path: Path) -> None:
    assert run(program, desktop, tmp_path, "note", "tea").returncode == 0
    assert "tea" in run(program, desktop, tmp_path, "list").stdout
    assert Profile(tmp_path / "profile", desktop.env).texts() == ["tea"]


def test_it_speaks_every_language(root: Root) -> None:
    resources = root.folder / "usr" / "lib" / "glimmer" / LICENCES.parent
    shipped = [one for one in LanguageChoice if one is not LanguageChoice.SYSTEM]
    assert [one for one in shipped if not can_be_spoken(one, resources)] == []
    for folder, name in (
        *(("words", "{}.toml"), ("i18n", "glimmer_{}.qm"), ("i18n", "qtbase_{}.qm")),
    ):
        files = {name.format(file_name(one)) for one in shipped}
        assert files <= {file.name for file in (resources / folder).iterdir()}


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


def test_it_is_small(root: Root) -> None:
    assert size(root.folder / "usr") <= LARGEST_INSTALLED


def test_a_launcher_starts_it_from_its_desktop_file(
    desktop: Desktop, root: Root, companion: Companion
) -> None:
    companion.welcomed()
    desktop.start_program("gio", "launch", root.entry, env={**companion.env, **root.env})
    desktop.screen.focused("Glimmer")
    answering = Profile(companion.home, companion.env)
    until(lambda: answering.status()["running"], "the companion answers", 20)
    answering.ask("quit")


def test_removed_it_leaves_nothing_but_the_data(
    desktop: Desktop, deb: Path, tmp_path: Path
) -> None:
    system = Root(tmp_path / "system")
    system.install(deb)
    assert "usr/share/metainfo/org.glimmer.Glimmer.metainfo.xml" in system.files()
    home = system.folder / "home" / "person"
    assert run(system.launcher, desktop, home, "note", "tea").returncode == 0
    system.remove()
    left = {name for name in system.files() if not name.startswith("home")}
    assert left == set()
    assert Profile(home / "profile", desktop.env).texts() == ["tea"]


def test_an_appimage_would_start(desktop: Desktop, program: Path, tmp_path: Path) -> None:
    appdir = make_appdir(program.parent, tmp_path, find_facts())
    assert run(appdir / "AppRun", desktop, tmp_path, "note", "tea", path=COREUTILS).returncode == 0
    assert "tea" in run(appdir / "AppRun", desktop, tmp_path, "list", path=COREUTILS).stdout


def test_whose_work_comes_along_is_told(program: Path) -> None:
    """By what is in the folder, however it got there."""
    texts = program.parent / LICENCES
    told = {file.stem for file in texts.iterdir()}
    packages = packages_distributions()
    internal = {path.name.partition(".")[0] for path in (program.parent / "_internal").iterdir()}
    brought = {name for top in modules_in(program) | internal for name in packages.get(top, ())}
    assert {"SQLAlchemy", "PySide6_Essentials", "keyring"} <= brought
    ours = {"glimmer-desktop"}
    assert {canonicalize_name(name) for name in brought} - told - ours == set()
    assert all((texts / f"{name}.txt").stat().st_size > 300 for name in told)


def modules_in(program: Path) -> set[str]:
    """The first names of all modules that were frozen."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    return {name.partition(".")[0] for name in archive.open_embedded_archive("PYZ.pyz").toc}


COREUTILS = "/usr/bin:/bin"


def run(
    program: Path, desktop: Desktop, tmp_path: Path, *arguments: str, path: str = "/nowhere"
) -> subprocess.CompletedProcess[str]:
    """The frozen program, with nothing of this Python to be found."""
    env = {**desktop.env, "GLIMMER_HOME": str(tmp_path / "profile"), "PATH": path}
    command = [str(program), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=90, check=False)
