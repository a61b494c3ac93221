"""One owner for a profile, with real processes."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.system.instance.lock import ProfileLock

HOLD = """
import sys
from pathlib import Path
from glimmer_desktop.system.instance.lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print("mine" if lock.acquire() else "taken", flush=True)
sys.stdin.read()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_one_holds_it_until_released(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path / "run" / "l"), ProfileLock(tmp_path / "run" / "l")
    assert first.acquire()
    assert first.acquire(), "asking again is no harm"
    assert not second.acquire()
    assert second.holder() == os.getpid()
    first.release()
    first.release()
    assert second.acquire()
    second.release()
    assert stat.S_IMODE((tmp_path / "run" / "l").stat().st_mode) == 0o600


def test_of_twenty_companions_at_once_one_runs(tmp_path: Path) -> None:
    companions = [holder(tmp_path / "lock") for _ in range(20)]
    assert sorted(map(said, companions)) == ["mine"] + ["taken"] * 19
    for companion in companions:
        companion.communicate("")


def test_a_killed_owner_leaves_nothing_behind(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path / "lock")
    owner = holder(tmp_path / "lock")
    assert said(owner) == "mine"
    assert not lock.acquire()
    assert lock.holder() == owner.pid
    owner.send_signal(signal.SIGKILL)
    owner.communicate()
    assert lock.acquire()
    lock.release()


def test_a_child_does_not_inherit_it(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path / "lock")
    assert lock.acquire()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    lock.release()
    assert ProfileLock(tmp_path / "lock").acquire()
    child.communicate(b"\n")


def test_a_lock_file_cleared_away_is_made_anew(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path / "lock"), ProfileLock(tmp_path / "lock")
    assert first.acquire()
    first.release()
    (tmp_path / "lock").unlink()
    assert second.acquire()
    assert second.holder() == os.getpid()
    second.release()


def test_junk_in_the_file_is_no_holder(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"\xff\x00 not a number " * 100)
    lock = ProfileLock(tmp_path / "lock")
    assert lock.holder() is None
    assert lock.acquire()
    assert lock.holder() == os.getpid()
    lock.release()


@pytest.mark.parametrize("taken_by", ["folder", "link"])
def test_a_name_that_is_taken_is_told(tmp_path: Path, taken_by: str) -> None:
    if taken_by == "folder":
        (tmp_path / "lock").mkdir()
    else:
        (tmp_path / "elsewhere").write_text("left alone")
        (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Known) as caught:
        ProfileLock(tmp_path / "lock").acquire()
    assert caught.value.code is ErrorCode.CANNOT_WRITE


def test_a_file_system_without_locks_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(*_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", no_locks)
    lock = ProfileLock(tmp_path / "lock")
    with pytest.raises(Known) as caught:
        lock.acquire()
    assert caught.value.values["why"] == "No locks available"
    assert not lock.held


def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "glimmer.lock")
    lock = ProfileLock(tmp_path / "glimmer.lock")
    assert lock.holder() is None
    assert lock.acquire()
    lock.release()
