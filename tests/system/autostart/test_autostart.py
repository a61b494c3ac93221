"""Starting with the desktop: one file, read and written, never remembered elsewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.system import autostart
from glimmer_desktop.system.autostart.program import this_program
from glimmer_desktop.system.autostart.xdg import XdgAutostart, exec_line

NAME = "org.glimmer.Glimmer.desktop"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config"


@pytest.fixture
def xdg(config: Path) -> XdgAutostart:
    return XdgAutostart({"XDG_CONFIG_HOME": str(config)}, ["/opt/my programs/glimmer"])


def test_off_until_asked(xdg: XdgAutostart, config: Path) -> None:
    assert xdg.state() is AutostartState.OFF
    assert not config.exists()


def test_on_is_a_file_that_waits_for_the_tray(xdg: XdgAutostart, config: Path) -> None:
    xdg.switch(True)
    assert xdg.state() is AutostartState.ON
    text = (config / "autostart" / NAME).read_text(encoding="utf-8")
    for line in (
        "X-GNOME-Autostart-Delay=2",
        "X-KDE-autostart-after=panel",
        "X-LXQt-Need-Tray=true",
        'Exec="/opt/my programs/glimmer" --background',
    ):
        assert f"{line}\n" in text
    subprocess.run(["desktop-file-validate", config / "autostart" / NAME], check=True)


def test_a_profile_of_its_own_with_an_odd_name_starts_as_well(tmp_path: Path) -> None:
    home = tmp_path / 'a b%$"x'
    environ = {"XDG_CONFIG_HOME": str(tmp_path), "GLIMMER_HOME": str(home)}
    XdgAutostart(environ, ["/opt/glimmer"]).switch(True)
    (file,) = (tmp_path / "autostart").iterdir()
    assert file.name.startswith("org.glimmer.Glimmer-")
    subprocess.run(["desktop-file-validate", file], check=True)


def test_off_again_leaves_nothing(xdg: XdgAutostart, config: Path) -> None:
    xdg.switch(True)
    xdg.switch(False)
    assert list((config / "autostart").iterdir()) == []
    assert xdg.state() is AutostartState.OFF
    xdg.switch(False)


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = True"]
)
def test_what_the_desktop_switched_off_is_off(xdg: XdgAutostart, config: Path, line: str) -> None:
    xdg.switch(True)
    with (config / "autostart" / NAME).open("a") as file:
        file.write(f"{line}\n")
    assert xdg.state() is AutostartState.OFF
    xdg.switch(True)
    assert xdg.state() is AutostartState.ON


def test_what_cannot_be_written_or_removed_is_told(xdg: XdgAutostart, config: Path) -> None:
    config.mkdir()
    (config / "autostart").write_text("in the way")
    with pytest.raises(Known) as caught:
        xdg.switch(True)
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    with pytest.raises(Known):
        xdg.switch(False)
    assert xdg.state() is AutostartState.OFF


def test_a_profile_of_its_own_starts_beside_the_usual_one(config: Path, tmp_path: Path) -> None:
    own = {"XDG_CONFIG_HOME": str(config), "GLIMMER_HOME": str(tmp_path / "second")}
    XdgAutostart(own, ["glimmer"]).switch(True)
    XdgAutostart({"XDG_CONFIG_HOME": str(config)}, ["glimmer"]).switch(True)
    files = sorted(one.read_text() for one in (config / "autostart").iterdir())
    assert len(files) == 2
    assert sum(f"GLIMMER_HOME={tmp_path}/second" in text for text in files) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["glimmer"],
        ["/a b/c"],
        ['/a"b', "`x`", "$HOME", "back\\slash"],
        ["/h\u00e9llo/gl", "tab\there", "line\nbreak"],
        [""],
    ],
)
def test_exec_comes_back_as_it_was(words: list[str]) -> None:
    line = exec_line(words)
    assert "\n" not in line
    assert _read(line) == words


def test_a_percent_sign_is_no_field_code() -> None:
    assert exec_line(["/100%f"]) == "/100%%f"


def test_an_image_is_started_as_a_whole() -> None:
    image = {
        "APPIMAGE": "/x/Glimmer.AppImage",
        "APPDIR": str(Path(sys.executable).resolve().parent),
    }
    assert this_program(image) == ["/x/Glimmer.AppImage"]
    others = {"APPIMAGE": "/x/Terminal.AppImage", "APPDIR": "/tmp/.mount_Termin"}
    assert this_program(others) == this_program({})
    assert this_program({"APPIMAGE": "/x/Terminal.AppImage"}) == this_program({})


def test_this_program_can_be_started() -> None:
    program = this_program({})
    assert Path(program[0]).is_file()


def test_which_technique_has_its_turn(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = {"XDG_CONFIG_HOME": str(config)}
    monkeypatch.setattr(autostart, "platform", "linux")
    assert autostart.find_autostart(here).technique == "xdg"
    null = autostart.find_autostart({**here, "SNAP": "x"})
    assert null.technique == "null"
    null.switch(True)
    assert null.state() is AutostartState.UNAVAILABLE


def _read(line: str) -> list[str]:
    """As a desktop reads it: first the escapes that every text has, then the quotes."""
    escapes = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    text = re.sub(r"\\(.)", lambda found: escapes[found[1]], line)
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|([^ "]+)', text, re.DOTALL)
    return [plain or re.sub(r"\\(.)", r"\1", quoted) for quoted, plain in words]
