"""The socket: in the person's own runtime folder, for this person alone, and unmoved by junk (B29).

`--junk-messages 10000` is the long run; `tests/system/instance/test_server.py` has the parts.
"""

from __future__ import annotations

import json
import os
import random
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.waiting import until
from glimmer_desktop.system.instance import protocol, server
from trust.hidden import IS_ROOT, Hidden, hidden

SEED = 20261130
NOBODY = 65534

pytestmark = [pytest.mark.timeout(300), pytest.mark.bar("B29")]


@pytest.fixture(scope="module")
def companion() -> Iterator[Hidden]:
    """One for all that is tried on it: after the last of it the journal says what it said."""
    with hidden() as one:
        one.ask("note", "mine")
        one.start()
        yield one
        assert one.texts() == ["mine"]
        one.quit()


def said_to(path: Path, message: bytes) -> list[dict[str, Any]]:
    """All that is answered to a message, until the other side hangs up."""
    with socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(20)
        peer.connect(str(path))
        try:
            peer.sendall(message)
            return [json.loads(line) for line in peer.makefile("rb")]
        except (BrokenPipeError, ConnectionResetError):
            return []  # refused before it was all said


def request(*argv: str) -> bytes:
    return protocol.encode_request(list(argv), "/", None)


def test_it_is_in_the_persons_own_runtime_folder(companion: Hidden) -> None:
    assert companion.socket.parent == companion.room / "user" / "run" / "glimmer"
    assert stat.S_IMODE(companion.socket.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(companion.socket.lstat().st_mode) == 0o600
    assert len(os.fsencode(companion.socket)) <= 100


def test_only_what_the_contract_names_is_done(companion: Hidden) -> None:
    """Nothing that asks on a terminal, and nothing that a person could not have typed."""
    for argv in (["frobnicate"], ["erase", "--everything"], ["--smoke"], ["--decode-photos"]):
        *_, last = said_to(companion.socket, request(*argv))
        assert last == {"code": 2}, argv
    for version in (0, 2, "1", None):
        line = {"glimmer": version, "argv": ["quit"], "cwd": "/", "stdin": None}
        *_, last = said_to(companion.socket, json.dumps(line).encode() + b"\n")
        assert last == {"code": 1}, version
    assert companion.process.poll() is None


def test_a_message_of_more_than_a_mebibyte_is_refused(companion: Hidden) -> None:
    assert protocol.REQUEST_LIMIT == 1 << 20
    line = request("note", "x" * (protocol.REQUEST_LIMIT - 200))
    said = said_to(companion.socket, line[:-1] + b" " * 400 + b"\n")
    assert not said or said[-1] == {"code": 1}
    endless = b'{"glimmer":1,"argv":["note","' + b"x" * (3 << 20)
    said = said_to(companion.socket, endless)
    assert not said or said[-1] == {"code": 1}


def test_junk_keeps_nothing_and_stops_nothing(
    companion: Hidden, pytestconfig: pytest.Config
) -> None:
    chance = random.Random(SEED)
    before = memory_of(companion.process.pid)
    for number in range(int(pytestconfig.getoption("junk_messages"))):
        for answer in said_to(companion.socket, junk(chance, number)):
            assert "out" not in answer, answer
    assert companion.process.poll() is None
    assert memory_of(companion.process.pid) - before < 30_000


def memory_of(pid: int) -> int:
    """Resident, in kB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def junk(chance: random.Random, number: int) -> bytes:
    """What is no request, in ever new ways; each ends with its line, so that it is answered."""
    line = request("note", "junk")
    broken = (
        *(b"\n", b"{}\n", b"[]\n", b"null\n", b"1e999\n", b'"note"\n', b"\x00\xff\n"),
        chance.randbytes(chance.randrange(1, 3000)).replace(b"\n", b"") + b"\n",
        *(b"[" * 20_000 + b"\n", b'{"a":' * 20_000 + b"\n", b"9" * 5_000 + b"\n"),
        line[: chance.randrange(len(line) - 1)] + b"\n",
        line.replace(b'"argv":[', b'"argv":[[', 1),
        line.replace(b'"cwd":"/"', b'"cwd":7'),
        line.replace(b'"stdin":null', b'"stdin":[]'),
        line.replace(b'"note"', b'"\\ud800"'),
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        request("--" + "x" * chance.randrange(1, 9_000)),
        request("note", "--face", "nobody", "junk"),
        request("note", "--photo", "/dev/zero\0"),
        request("list", "(" * chance.randrange(1, 99)),
    )
    return broken[number % len(broken)]


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Root may be anybody for a while; the kernel tells the other side so."""
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_another_user_is_not_heard_even_where_the_folder_lets_him_in(companion: Hidden) -> None:
    with open_to_all(companion):
        assert said_to(companion.socket, request("list"))[-1] == {"code": 0}
        if IS_ROOT:  # else nobody else can be tried: the next test asks in another way
            with as_somebody_else():
                said = said_to(companion.socket, request("list"))
            assert said == []


@contextmanager
def open_to_all(companion: Hidden) -> Iterator[None]:
    """As if nothing but the user's id stood in the way."""
    folders = [path for path in companion.socket.parents if companion.room in (path, *path.parents)]
    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in (companion.socket, *folders)}
    for path in modes:
        path.chmod(0o777)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


def test_the_other_sides_user_is_asked_of_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = socket.socketpair()
    with here, there:
        assert server._is_same_user(here)
        monkeypatch.setattr(server, "user_id", lambda: os.geteuid() + 1)
        assert not server._is_same_user(here)


def test_a_name_that_somebody_else_has_taken_keeps_nobody_from_starting() -> None:
    """As another user would in a folder for all, and with a link where this one is nobody else."""
    with hidden() as companion:
        taken = companion.room / "user" / "run" / "glimmer"
        if IS_ROOT:
            taken.mkdir(mode=0o777)
            os.chown(taken, NOBODY, NOBODY)
        else:
            (companion.room / "elsewhere").mkdir()
            taken.symlink_to(companion.room / "elsewhere", target_is_directory=True)
        companion.start()
        companion.ask("note", "still here")
        until(lambda: companion.texts() == ["still here"], "it is kept")
        assert list(taken.iterdir()) == []
        companion.quit()
