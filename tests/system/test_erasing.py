"""All of a profile goes and nobody else's does; what is cut short is gone on with (B39)."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.storage import on_shelf, versions
from glimmer_desktop.system import erasing
from glimmer_desktop.system.erasing import ProfileErasure
from glimmer_desktop.system.paths import Paths


class ToldAutostart:
    """Remembers what it was told."""

    technique = "told"

    def __init__(self) -> None:
        self.on = True

    def state(self) -> AutostartState:
        return AutostartState.ON if self.on else AutostartState.OFF

    def switch(self, on: bool) -> None:
        self.on = on

    def follow(self, changed: object) -> None: ...


class StuckAutostart(ToldAutostart):
    def switch(self, on: bool) -> None:
        raise Known(ErrorCode.CANNOT_WRITE, path="autostart", why="not permitted")


def of_home(home: Path) -> Paths:
    """As GLIMMER_HOME has it: all below one folder."""
    runtime = home / "runtime"
    return Paths(
        data=home / "data",
        config=home / "config",
        state=home / "state",
        runtime=runtime,
        socket=runtime / "0123456789abcdef.sock",
        lock=runtime / "glimmer.lock",
        resources=home,
    )


def of_user(user: Path, run: Path) -> Paths:
    """As the XDG specification has it: the runtime folder is other profiles', too."""
    return Paths(
        data=user / "share" / "glimmer",
        config=user / "config" / "glimmer",
        state=user / "state" / "glimmer",
        runtime=run / "glimmer",
        socket=run / "glimmer" / "0123456789abcdef.sock",
        lock=run / "glimmer" / "0123456789abcdef.lock",
        resources=user,
    )


FILES = (
    *("data/glimmer.db", "data/photos.db", "data/glimmer.db-journal", "data/unkept-07.json"),
    *("data/backups/glimmer-2026-11-22-154200-0123456789ab.db", "data/backups/photos.db"),
    *("config/settings.toml", "config/words.toml", "state/glimmer.log", "state/windows.json"),
    *("runtime/glimmer.lock", "runtime/0123456789abcdef.sock", "runtime/lent/1/cup.jpg"),
)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    home = tmp_path / "home"
    for name in FILES:
        file = home / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"ten bytes.")
    return of_home(home)


@pytest.fixture
def autostart() -> ToldAutostart:
    return ToldAutostart()


@pytest.fixture
def erasure(paths: Paths, autostart: ToldAutostart) -> ProfileErasure:
    return ProfileErasure(paths, lambda: autostart)


def left(folder: Path) -> list[Path]:
    """Every file and link below."""
    return [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]


def test_a_look_tells_how_much_there_is_and_changes_nothing(
    erasure: ProfileErasure, paths: Paths, tmp_path: Path
) -> None:
    before = sorted(left(tmp_path))
    goes = erasure.look()
    assert goes.places == (paths.data, paths.config, paths.state, paths.runtime)
    assert (goes.files, goes.size) == (len(FILES), 10 * len(FILES))
    assert goes.others == ()
    assert sorted(left(tmp_path)) == before


def test_all_of_it_goes(
    erasure: ProfileErasure, paths: Paths, autostart: ToldAutostart, tmp_path: Path
) -> None:
    erasure.begin()
    assert paths.erasing.exists()
    assert erasure.finish() == ()
    assert left(tmp_path) == []
    assert [place for place in (paths.data, paths.config, paths.state) if place.exists()] == []
    assert not autostart.on


def test_a_profile_that_was_never_used_is_no_trouble(tmp_path: Path) -> None:
    erasure = ProfileErasure(of_home(tmp_path / "nowhere"), ToldAutostart)
    assert erasure.look().files == 0
    erasure.begin()
    assert erasure.finish() == ()
    assert left(tmp_path) == []


def test_what_is_not_ours_is_named_first_and_goes_along(
    erasure: ProfileErasure, paths: Paths, tmp_path: Path
) -> None:
    (paths.data / "thesis.odt").write_text("")
    (paths.state / "older").mkdir()
    assert erasure.look().others == (paths.data / "thesis.odt", paths.state / "older")
    erasure.finish()
    assert left(tmp_path) == []


def test_links_go_and_what_they_lead_to_stays(
    erasure: ProfileErasure, paths: Paths, tmp_path: Path
) -> None:
    mine = tmp_path / "dotfiles"
    mine.mkdir()
    (mine / "words.toml").write_text("mine")
    (paths.config / "words.toml").unlink()
    (paths.config / "words.toml").symlink_to(mine / "words.toml")
    (paths.data / "backups" / "there").symlink_to(mine, target_is_directory=True)
    assert set(erasure.look().leads_elsewhere) == {mine, mine / "words.toml"}
    assert erasure.finish() == ()
    assert left(tmp_path) == [mine / "words.toml"]


def test_a_folder_that_was_moved_to_another_disk_goes_there(
    erasure: ProfileErasure, paths: Paths, tmp_path: Path
) -> None:
    disk = tmp_path / "disk" / "journal"
    disk.parent.mkdir()
    paths.data.rename(disk)
    paths.data.symlink_to(disk, target_is_directory=True)
    erasure.begin()
    assert erasure.finish() == ()
    assert left(tmp_path) == []
    assert not disk.exists()


def test_other_profiles_stay(tmp_path: Path) -> None:
    paths = of_user(tmp_path / "user", tmp_path / "run")
    for folder in (paths.data, paths.config, paths.state, paths.runtime / "lent" / "1"):
        folder.mkdir(parents=True)
    for ours in (paths.data / "glimmer.db", paths.lock, paths.socket):
        ours.write_text("")
    (paths.runtime / "0123456789abcdef.sock.aside-77").write_text("")
    (paths.runtime / "lent" / "1" / "cup.jpg").write_text("")
    another = [paths.runtime / "4567.lock", paths.runtime / "4567.sock"]
    for path in another:
        path.write_text("")
    assert paths.runtime not in ProfileErasure(paths, ToldAutostart).look().places
    assert ProfileErasure(paths, ToldAutostart).finish() == ()
    assert sorted(left(tmp_path)) == another


_MADE = re.compile(r"\b(?:data|config|state|runtime) / \"([^\"]+)\"")
_SOURCE = Path(erasing.__file__).parents[1]


def test_names_that_are_given_in_the_source_are_known_as_ours() -> None:
    """Files that no journey comes by are found here; `a photo.jpg` is the smoke run's own."""
    sources = [path.read_text(encoding="utf-8") for path in _SOURCE.rglob("*.py")]
    names = {name for source in sources for name in _MADE.findall(source)}
    names |= {versions.MOMENTS_FILE, versions.PICTURES_FILE, on_shelf.OWN_FOLDER}
    assert len(names) > 12
    assert {name for name in names if not erasing.OURS.fullmatch(name)} == {"a photo.jpg"}


class Killed(BaseException):
    """As kill -9 does it: nothing more is done."""


def test_killed_at_every_step_the_mark_is_there_until_all_is_gone(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before every single removal; the next start finds the mark, or nothing at all."""
    kept = tmp_path / "kept"
    paths.data.parent.rename(kept)
    for step in count(1):
        _copy(kept, paths.data.parent)
        ProfileErasure(paths, ToldAutostart).begin()
        with monkeypatch.context() as patched:
            steps = _killing(patched, step)
            try:
                ProfileErasure(paths, ToldAutostart).finish()
            except Killed:
                assert paths.erasing.exists() or not left(paths.data.parent)
            else:
                break
        assert ProfileErasure(paths, ToldAutostart).finish() == ()
        assert left(paths.data.parent) == []
    assert steps() > len(FILES)


def _copy(source: Path, target: Path) -> None:
    for path in sorted(source.rglob("*")):
        there = target / path.relative_to(source)
        if path.is_dir():
            there.mkdir(parents=True, exist_ok=True)
        else:
            there.write_bytes(path.read_bytes())


def _killing(monkeypatch: pytest.MonkeyPatch, step: int) -> Callable[[], int]:
    """Raises Killed in place of the removal of this number; how many there were."""
    numbers = count(1)
    done: list[int] = []
    unlink, rmdir = Path.unlink, Path.rmdir

    def one(number: int) -> None:
        done.append(number)
        if number == step:
            raise Killed

    def killing_unlink(self: Path, missing_ok: bool = False) -> None:
        one(next(numbers))
        unlink(self, missing_ok)

    def killing_rmdir(self: Path) -> None:
        one(next(numbers))
        rmdir(self)

    monkeypatch.setattr(Path, "unlink", killing_unlink)
    monkeypatch.setattr(Path, "rmdir", killing_rmdir)
    return lambda: len(done)


def test_what_cannot_be_removed_is_told_and_keeps_nothing_else(
    erasure: ProfileErasure, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = paths.data / "backups" / "photos.db"
    unlink = Path.unlink

    def refusing(self: Path, missing_ok: bool = False) -> None:
        if self == stuck:
            raise PermissionError(errno.EPERM, "Operation not permitted", str(self))
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refusing)
    erasure.begin()
    [one] = erasure.finish()
    assert (one.path, one.why) == (stuck, "Operation not permitted")
    assert left(tmp_path) == [stuck]


def test_a_place_in_the_autostart_that_stays_is_told(paths: Paths, tmp_path: Path) -> None:
    [one] = ProfileErasure(paths, StuckAutostart).finish()
    assert (one.path, one.why) == (Path("autostart"), "not permitted")
    assert left(tmp_path) == []


def test_a_mark_that_stays_is_said_aloud(
    erasure: ProfileErasure, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every start would erase again what has been noted since."""
    unlink = Path.unlink

    def refusing(self: Path, missing_ok: bool = False) -> None:
        if self == paths.erasing:
            raise PermissionError(errno.EPERM, "Operation not permitted", str(self))
        unlink(self, missing_ok)

    erasure.begin()
    monkeypatch.setattr(Path, "unlink", refusing)
    with pytest.raises(Known) as known:
        erasure.finish()
    assert known.value.code is ErrorCode.CANNOT_WRITE


@pytest.mark.parametrize("code", [ErrorCode.DISK_FULL, ErrorCode.STORE_READ_ONLY])
def test_a_full_disk_is_emptied_unmarked_and_a_read_only_one_is_told(
    erasure: ProfileErasure,
    paths: Paths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: ErrorCode,
) -> None:
    def refuse(path: Path, _: bytes) -> None:
        raise Known(code, path=path)

    monkeypatch.setattr(erasing, "replace_file", refuse)
    if code is ErrorCode.DISK_FULL:
        erasure.begin()
        assert erasure.finish() == ()
        assert left(tmp_path) == []
    else:
        with pytest.raises(Known):
            erasure.begin()
        assert len(left(tmp_path)) == len(FILES)


def test_folders_that_are_closed_to_writing_are_opened(
    erasure: ProfileErasure, paths: Paths, tmp_path: Path
) -> None:
    (paths.data / "backups").chmod(0o500)
    assert erasure.finish() == ()
    assert left(tmp_path) == []
    assert os.listdir(tmp_path / "home") == []  # noqa: PTH208 - names alone


def test_backups_in_a_folder_of_ones_own_are_named_and_stay(paths: Paths, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "glimmer-2026-11-22-154200-0123456789ab.db"
    stick.parent.mkdir()
    stick.write_text("")
    erasure = ProfileErasure(paths, ToldAutostart, lambda: (stick.parent,))
    assert erasure.look().backups_elsewhere == (stick.parent,)
    erasure.finish()
    assert left(tmp_path) == [stick]


def test_where_no_open_file_can_be_removed_all_are_let_go_first(
    paths: Paths, autostart: ToldAutostart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows: the log is closed before anything goes, the lock right before its file."""
    let_go: list[str] = []
    monkeypatch.setattr(erasing, "platform", "win32")
    monkeypatch.setattr(erasing, "end_log", lambda: let_go.append("the log"))

    def release() -> None:
        assert paths.lock.exists()
        assert not (paths.data / "glimmer.db").exists()
        let_go.append("the lock")

    erasure = ProfileErasure(paths, lambda: autostart, release=release)
    erasure.begin()
    assert erasure.finish() == ()
    assert let_go == ["the log", "the lock"]
    assert left(tmp_path) == []
