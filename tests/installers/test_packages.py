"""The other packages: for every Linux, for AppImage, for Flatpak, for Windows."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import tarfile
from pathlib import Path

import pytest
import yaml
from PIL import Image

from installers import __main__ as packages
from installers import flatpak
from installers.appdir import make_appdir
from installers.archive import make_archive
from installers.facts import APPLICATION, ROOT, Facts
from installers.inno import write_script

MANIFEST_KEYS = {
    *("app-id", "runtime", "runtime-version", "sdk", "command", "separate-locales"),
    *("build-options", "finish-args", "modules"),
}
MODULE_KEYS = {"name", "buildsystem", "build-commands", "sources"}
SOURCE_KEYS = {"type", "path", "sha256"}
"""Of flatpak-manifest(5), what ours uses; `dev.py release` asks flatpak-builder itself."""

INTERFACES = {
    # Spoken to at a name that is on the list, or kept by the sandbox from whoever is in it.
    "org.freedesktop.DBus",
    "org.dunstproject.cmd0",
    "ca.desrt.dconf.Writer",
    # Settings of a desktop, not names on its bus.
    *("org.cinnamon.desktop.notifications", "org.gnome.desktop.notifications"),
    "org.freedesktop.appearance",
    "org.mate.NotificationDaemon",
}


class TestTheArchive:
    def test_it_runs_wherever_it_is_unpacked(
        self, frozen: Path, room: Path, out: Path, tmp_path: Path, facts: Facts
    ) -> None:
        archive = make_archive(frozen, room, out, facts)
        assert archive.name == f"{facts.file_name}.tar.xz"
        with tarfile.open(archive) as packed:
            assert {entry.uid for entry in packed} == {0}
            assert {entry.name.split("/")[0] for entry in packed} == {facts.file_name}
            packed.extractall(tmp_path / "here", filter="data")
        launcher = tmp_path / "here" / facts.file_name / "bin" / "glimmer"
        said = subprocess.check_output([launcher, "list"], text=True)
        assert said == f"it runs: {launcher.resolve()} <list>"

    def test_the_same_folder_makes_the_same_archive(
        self, frozen: Path, tmp_path: Path, out: Path, facts: Facts
    ) -> None:
        sums = []
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            archive = make_archive(frozen, tmp_path / name, out, facts)
            sums.append(hashlib.sha256(archive.read_bytes()).digest())
            os.utime(frozen / "glimmer", (1, 1))
        assert sums[0] == sums[1]


class TestTheAppDir:
    def test_it_has_what_appimagetool_asks_for_and_runs(
        self, frozen: Path, out: Path, tmp_path: Path, facts: Facts
    ) -> None:
        appdir = make_appdir(frozen, out, facts)
        (entry,) = appdir.glob("*.desktop")
        subprocess.run(["desktop-file-validate", entry], check=True)
        (icon,) = re.findall(r"^Icon=(.+)$", entry.read_text(encoding="utf-8"), re.MULTILINE)
        assert (appdir / f"{icon}.svg").exists()
        with Image.open(appdir / ".DirIcon") as drawn:
            assert drawn.size == (256, 256)
        mounted = tmp_path / "mounted here"
        appdir.rename(mounted)
        said = subprocess.check_output([mounted / "AppRun", "note", "two words"], text=True)
        assert said == f"it runs: {mounted / 'usr/lib/glimmer/glimmer'} <note> <two words>"

    def test_an_earlier_one_goes(self, frozen: Path, out: Path, facts: Facts) -> None:
        (make_appdir(frozen, out, facts) / "of before").touch()
        assert not (make_appdir(frozen, out, facts) / "of before").exists()


class TestTheFlatpak:
    @pytest.fixture
    def archive(self, out: Path) -> Path:
        file = out / "glimmer.tar.xz"
        file.write_bytes(b"all of it")
        return file

    def test_its_manifest_is_one(self, archive: Path, out: Path, facts: Facts) -> None:
        manifest = flatpak.write_manifest(archive, out, facts)
        assert manifest.name == f"{APPLICATION}.yml"
        said = yaml.safe_load(manifest.read_text(encoding="utf-8"))
        assert set(said) == MANIFEST_KEYS
        assert (said["app-id"], said["command"]) == (APPLICATION, "glimmer")
        (module,) = said["modules"]
        (source,) = module["sources"]
        assert (set(module), set(source)) == (MODULE_KEYS, SOURCE_KEYS)
        assert source["sha256"] == hashlib.sha256(b"all of it").hexdigest()
        assert (out / source["path"]) == archive

    def test_nothing_goes_online_and_no_file_is_at_hand(
        self, archive: Path, out: Path, facts: Facts
    ) -> None:
        text = flatpak.write_manifest(archive, out, facts).read_text(encoding="utf-8")
        allowed = yaml.safe_load(text)["finish-args"]
        assert {one for one in allowed if "-name=" not in one} == {
            *("--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--socket=pulseaudio"),
        }

    def test_it_speaks_to_whom_the_program_speaks(self) -> None:
        """Add a name that the program learns to ask to installers/flatpak.py."""
        allowed = {*flatpak.TALK_NAMES, *flatpak.SYSTEM_TALK_NAMES}
        said = bus_names()
        not_ours = {"org.freedesktop.secrets"}  # asked by the keyring's own library
        assert {name for name in allowed - not_ours if name not in said} == set()
        unheard = {
            name
            for name in said - INTERFACES
            if not any(name == one or name.startswith(f"{one}.") for one in allowed | INTERFACES)
        }
        assert unheard == set()


def bus_names() -> set[str]:
    """All that is written like a name on a bus in the source, but for portals."""
    name = re.compile(r'"((?:org|ca|com)(?:\.[A-Za-z][A-Za-z0-9_]*){2,})"')
    files = (ROOT / "src").rglob("*.py")
    found = {one for file in files for one in name.findall(file.read_text(encoding="utf-8"))}
    others = (APPLICATION, "com.apple.")
    return {one for one in found if ".portal." not in one and not one.startswith(others)}


class TestTheInstallerOfWindows:
    @pytest.fixture
    def sections(self, out: Path, facts: Facts) -> dict[str, list[str]]:
        """The lines of each section of the script."""
        text = write_script(out, facts).read_text(encoding="utf-8-sig")
        found: dict[str, list[str]] = {}
        for line in text.splitlines():
            if line.startswith("["):
                section = found.setdefault(line.strip("[]"), [])
            elif line and not line.startswith(";"):
                section.append(line)
        return found

    def test_it_is_for_one_person_and_asks_no_administrator(
        self, sections: dict[str, list[str]], facts: Facts
    ) -> None:
        setup = dict(line.split("=", 1) for line in sections["Setup"])
        assert setup["PrivilegesRequired"] == "lowest"
        assert "PrivilegesRequiredOverridesAllowed" not in setup
        assert setup["DefaultDirName"].startswith("{localappdata}")
        assert (setup["AppId"], setup["AppVersion"]) == (APPLICATION, facts.version)

    def test_starting_at_login_is_the_programs_own_and_the_journal_stays(
        self, sections: dict[str, list[str]]
    ) -> None:
        assert "Registry" not in sections
        assert "UninstallDelete" not in sections
        for lines in sections.values():
            assert not any("{userstartup}" in line or "{userappdata}" in line for line in lines)

    def test_what_it_takes_is_there(self, out: Path, frozen: Path, facts: Facts) -> None:
        text = write_script(out, facts).read_text(encoding="utf-8-sig")
        frozen.rename(out / "glimmer")
        (icon,) = re.findall(r"^SetupIconFile=(.+)$", text, re.MULTILINE)
        (licence,) = re.findall(r"^LicenseFile=(.+)$", text, re.MULTILINE)
        for named in (icon, licence):
            assert (out / named.replace("\\", "/")).exists(), named


def test_one_that_is_too_large_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert packages.tell(Path("a.deb"), 49_000_000, 50_000_000) == 0
    assert packages.tell(Path("a.deb"), 51_000_000, 50_000_000) == 1
    assert capsys.readouterr().out.splitlines() == [
        "a.deb: 49.0 MB",
        "a.deb: 51.0 MB, at most 50 MB: too large",
    ]
