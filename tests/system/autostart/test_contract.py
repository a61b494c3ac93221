"""What every way of starting with the desktop promises, over each system's own list."""

from __future__ import annotations

import plistlib
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.autostart import Autostart, AutostartState
from glimmer_desktop.system import autostart, windows_registry
from glimmer_desktop.system.autostart.macos import LaunchAgentAutostart
from glimmer_desktop.system.autostart.windows import APPROVED, RUN, RunKeyAutostart
from glimmer_desktop.system.autostart.xdg import XdgAutostart
from glimmer_desktop.system.choose import CannotStart
from system.libraries import Registry

PROGRAM = ["/opt/my programs/glimmer"]
MINE = Registry.HKEY_CURRENT_USER


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setattr(windows_registry, "library", made)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "listed"


Make = Callable[[], Autostart]


@pytest.fixture(params=["xdg", "run-key", "launch-agent"])
def make(request: pytest.FixtureRequest, folder: Path, registry: Registry) -> Make:
    ways: dict[str, Make] = {
        "xdg": lambda: XdgAutostart({"XDG_CONFIG_HOME": str(folder)}, PROGRAM),
        "run-key": lambda: RunKeyAutostart({}, PROGRAM),
        "launch-agent": lambda: LaunchAgentAutostart({"HOME": str(folder)}, PROGRAM),
    }
    return ways[request.param]


def listed(folder: Path, registry: Registry) -> list[object]:
    values = [value for key in registry.keys.values() for value in key.values()]
    return [*(path for path in folder.rglob("*") if path.is_file()), *values]


def test_off_until_asked_on_when_asked_and_off_leaves_nothing(
    make: Make, folder: Path, registry: Registry
) -> None:
    way = make()
    assert way.state() is AutostartState.OFF
    assert listed(folder, registry) == []
    for _ in range(2):
        way.switch(True)
        assert way.state() is make().state() is AutostartState.ON
        assert len(listed(folder, registry)) == 1
    for _ in range(2):
        way.switch(False)
        assert way.state() is make().state() is AutostartState.OFF
        assert listed(folder, registry) == []


def test_it_answers_at_once(make: Make) -> None:
    later: list[None] = []
    way = make()
    way.follow(lambda: later.append(None))
    way.switch(True)
    assert later == []
    assert way.technique == type(make()).technique


def test_what_cannot_be_written_is_told_and_is_not_so(
    make: Make, folder: Path, registry: Registry
) -> None:
    registry.sealed = True
    folder.write_text("in the way")
    way = make()
    with pytest.raises(Known) as caught:
        way.switch(True)
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    assert way.state() is AutostartState.OFF


def test_windows_starts_the_program_without_a_window(registry: Registry) -> None:
    RunKeyAutostart({}, [r"C:\Program Files\Glimmer\glimmer.exe"]).switch(True)
    line = r'"C:\Program Files\Glimmer\glimmer.exe" --background'
    assert registry.keys == {(MINE, RUN): {"Glimmer": line}}


@pytest.mark.parametrize(("first", "state"), [(2, "on"), (3, "off"), (6, "on"), (7, "off")])
def test_what_the_task_manager_switched_off_is_off(
    registry: Registry, first: int, state: str
) -> None:
    way = RunKeyAutostart({}, PROGRAM)
    way.switch(True)
    registry.keys[MINE, APPROVED] = {"Glimmer": struct.pack("<IQ", first, 1), "Other": b"\3"}
    assert way.state() == state
    way.switch(True)
    assert way.state() is AutostartState.ON
    assert registry.keys[MINE, APPROVED] == {"Other": b"\3"}


def test_a_line_that_windows_would_cut_short_is_refused(registry: Registry) -> None:
    way = RunKeyAutostart({}, ["C:\\" + "x" * 260])
    with pytest.raises(Known, match="260"):
        way.switch(True)
    assert way.state() is AutostartState.OFF
    way.switch(False)


def test_the_run_key_is_for_the_usual_profile_alone(registry: Registry) -> None:
    with pytest.raises(CannotStart):
        RunKeyAutostart({"GLIMMER_HOME": r"D:\second"})


def test_macos_starts_it_once_a_login_as_a_program_with_windows(tmp_path: Path) -> None:
    LaunchAgentAutostart({"HOME": str(tmp_path)}, PROGRAM).switch(True)
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert file.name == "org.glimmer.Glimmer.plist"
    assert plistlib.loads(file.read_bytes()) == {
        "Label": "org.glimmer.Glimmer",
        "ProgramArguments": [*PROGRAM, "--background"],
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
        "AssociatedBundleIdentifiers": ["org.glimmer.Glimmer"],
    }


def test_macos_starts_a_profile_of_its_own_beside_the_usual_one(tmp_path: Path) -> None:
    own = {"HOME": str(tmp_path), "GLIMMER_HOME": str(tmp_path / "second")}
    LaunchAgentAutostart(own, PROGRAM).switch(True)
    LaunchAgentAutostart({"HOME": str(tmp_path)}, PROGRAM).switch(True)
    agents = [plistlib.loads(file.read_bytes()) for file in tmp_path.rglob("*.plist")]
    assert len({agent["Label"] for agent in agents}) == 2
    homes = [agent.get("EnvironmentVariables") for agent in agents]
    assert {"GLIMMER_HOME": str(tmp_path / "second")} in homes
    assert None in homes


@pytest.mark.parametrize("content", [b"", b"<plist", b"bplist00", b"\xff", plistlib.dumps([1])])
def test_a_file_that_is_no_agent_starts_nothing(tmp_path: Path, content: bytes) -> None:
    way = LaunchAgentAutostart({"HOME": str(tmp_path)}, PROGRAM)
    way.switch(True)
    (file,) = tmp_path.rglob("*.plist")
    file.write_bytes(content)
    assert way.state() is AutostartState.OFF
    file.write_bytes(plistlib.dumps({"RunAtLoad": True, "Disabled": True}))
    assert way.state() is AutostartState.OFF


@pytest.mark.parametrize(
    ("system", "technique"), [("win32", "run-key"), ("darwin", "launch-agent"), ("linux", "xdg")]
)
def test_each_system_has_its_way(
    system: str, technique: str, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autostart, "platform", system)
    assert autostart.find_autostart({}).technique == technique


def test_without_a_registry_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autostart, "platform", "win32")
    assert autostart.find_autostart({}).technique == "null"
