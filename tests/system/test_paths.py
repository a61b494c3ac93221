"""Where a profile's places are: private, short enough, the same for all who ask."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.system import profile
from glimmer_desktop.system.paths import find_paths, find_resources, make_private


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_glimmer_home_has_everything_below_it(tmp_path: Path) -> None:
    paths = find_paths({"GLIMMER_HOME": str(tmp_path), "XDG_DATA_HOME": "/elsewhere"})
    assert paths.data == tmp_path / "data"
    assert paths.config == tmp_path / "config"
    assert paths.state == tmp_path / "state"
    assert paths.runtime == tmp_path / "runtime"
    assert paths.lock == tmp_path / "runtime" / "glimmer.lock"
    assert list(tmp_path.iterdir()) == [], "finding makes nothing"


def test_without_it_they_are_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for chosen in ({}, {"XDG_DATA_HOME": str(tmp_path / "d"), "XDG_STATE_HOME": "/s/"}):
        with monkeypatch.context() as context:
            for name, value in chosen.items():
                context.setenv(name, value)
            expected = platformdirs.PlatformDirs("glimmer", appauthor=False)
            found = find_paths({**chosen, "HOME": os.environ["HOME"]})
            assert found.data == expected.user_data_path
            assert found.config == expected.user_config_path
            assert found.state == expected.user_state_path


def test_a_relative_xdg_path_is_ignored() -> None:
    assert find_paths({"XDG_DATA_HOME": "here"}).data.is_absolute()


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o177])
def test_folders_are_private_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    paths = find_paths({"GLIMMER_HOME": str(tmp_path / "x"), "XDG_RUNTIME_DIR": str(tmp_path)})
    before = os.umask(mask)
    try:
        paths.make()
    finally:
        os.umask(before)
    made = (paths.data, paths.config, paths.state, paths.runtime, paths.socket.parent)
    for folder in (*made, paths.data.parent):
        assert mode(folder) == 0o700


def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o755)
    make_private(tmp_path / "data")
    assert mode(tmp_path / "data") == 0o700


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Known) as caught:
        make_private(tmp_path / "file" / "data")
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    with pytest.raises(Known):
        make_private(tmp_path / "file")


def test_a_folder_of_another_user_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    monkeypatch.setattr("glimmer_desktop.system.paths.user_id", lambda: 54321)
    with pytest.raises(Known) as caught:
        make_private(tmp_path / "data")
    assert "another user" in str(caught.value.values["why"])


def test_a_very_long_home_still_has_a_socket_that_can_be_bound(tmp_path: Path) -> None:
    home = tmp_path
    while len(os.fsencode(home)) < 3000:
        home = home / ("é" * 100)
    for runtime in ({}, {"XDG_RUNTIME_DIR": str(tmp_path)}, {"XDG_RUNTIME_DIR": str(home)}):
        paths = find_paths({"GLIMMER_HOME": str(home), **runtime})
        paths.make()
        bound = socket.socket(socket.AF_UNIX)
        bound.bind(str(paths.socket))
        bound.close()
        paths.socket.unlink()


def test_profiles_have_sockets_of_their_own_and_each_only_one(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    ways = [tmp_path / "a", tmp_path / "link", f"{tmp_path}/a/../a/", tmp_path / "a" / "."]
    sockets = {profile.socket_path({"GLIMMER_HOME": str(way)}) for way in ways}
    assert len(sockets) == 1
    assert profile.socket_path({"GLIMMER_HOME": str(tmp_path / "b")}) not in sockets
    data_homes = [{"XDG_DATA_HOME": "/one"}, {"XDG_DATA_HOME": "/two"}, {}]
    assert len({profile.lock_path(environ) for environ in data_homes}) == 3


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A test's own folder may be too long to bind a socket in."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_a_runtime_folder_that_is_not_ours_is_passed_over(
    short_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"GLIMMER_HOME": str(short_folder), "XDG_RUNTIME_DIR": str(short_folder)}
    assert profile.socket_path(given).startswith(f"{short_folder}/glimmer/")
    (short_folder / "glimmer").write_text("a plain file")
    assert not profile.socket_path(given).startswith(str(short_folder))
    missing = {"GLIMMER_HOME": str(short_folder), "XDG_RUNTIME_DIR": str(short_folder / "none")}
    assert not profile.socket_path(missing).startswith(str(short_folder))
    monkeypatch.setattr(profile, "user_id", lambda: 54321)
    assert profile.socket_folder(given) == "/tmp/glimmer-54321"


def test_all_sandboxes_of_a_flatpak_meet_in_the_folder_they_share(short_folder: Path) -> None:
    """Else a command could not find the companion: each has an XDG_RUNTIME_DIR of its own."""
    shared = short_folder / "app" / "org.glimmer.Glimmer"
    given = {"XDG_RUNTIME_DIR": str(short_folder), "FLATPAK_ID": shared.name, "XDG_DATA_HOME": "/d"}
    assert profile.socket_path(given).startswith(f"{short_folder}/glimmer/"), "as long as it is not"
    shared.mkdir(parents=True)
    assert profile.socket_path(given).startswith(f"{shared}/glimmer/")
    assert profile.lock_path(given).startswith(f"{shared}/glimmer/")


def test_licences_are_where_they_came_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find_paths({}).licences is None
    monkeypatch.setattr("glimmer_desktop.system.paths.find_resources", lambda: tmp_path)
    (tmp_path / "licences").mkdir()
    assert find_paths({}).licences == tmp_path / "licences"


def test_names_squatted_by_somebody_else_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = {"/tmp/glimmer-54321", "/tmp/glimmer-54321-1"}
    monkeypatch.setattr(profile, "user_id", lambda: 54321)
    monkeypatch.setattr(profile, "is_ours_or_free", lambda folder: folder not in taken)
    given = {"GLIMMER_HOME": str(tmp_path)}
    assert profile.socket_folder(given) == "/tmp/glimmer-54321-2"


def test_resources_are_the_repositorys() -> None:
    assert (find_resources() / "theme" / "tokens.json").is_file()


def test_finding_the_socket_loads_next_to_nothing(home: Path) -> None:
    code = (
        "import os, sys\n"
        "from glimmer_desktop.system import profile\n"
        "from glimmer_desktop.system.instance import client\n"
        "print(profile.socket_path(os.environ))\n"
        "heavy = {'platformdirs', 'dataclasses', 'pathlib', 'argparse', 'typing', 'PySide6'}\n"
        "sys.exit(' '.join(heavy & set(sys.modules)))\n"
    )
    # Without site, which loads some of these for an editable install.
    src = Path(profile.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        env={"PYTHONPATH": str(src), "GLIMMER_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == ""
    assert done.stdout.strip() == profile.socket_path({"GLIMMER_HOME": str(home)})


def test_on_windows_the_socket_is_below_the_persons_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in a temporary folder that all have, and one place for all profiles."""
    own = {name: f"{tmp_path}/{name}" for name in ("data", "config", "state", "runtime")}
    monkeypatch.setattr(profile, "platform", "win32")
    monkeypatch.setattr(profile, "_platform_folders", lambda: own)
    usual, second = find_paths({}), find_paths({"GLIMMER_HOME": str(tmp_path / "second")})
    assert usual.data == tmp_path / "data"
    assert usual.socket.parent == second.socket.parent == tmp_path / "runtime"
    assert usual.socket != second.socket
    assert second.lock == tmp_path / "second" / "runtime" / "glimmer.lock"
    too_long = {**own, "runtime": f"{tmp_path}/{'x' * 100}"}
    monkeypatch.setattr(profile, "_platform_folders", lambda: too_long)
    assert find_paths({}).socket.parent == Path(too_long["runtime"])
