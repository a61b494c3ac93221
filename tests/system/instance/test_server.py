"""Asking and answering over the socket: order, floods, slow readers, cancelling, junk."""

from __future__ import annotations

import json
import random
import signal
import socket
import stat
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from desktop.waiting import until
from glimmer_desktop.system.instance import client, connection, protocol, server
from glimmer_desktop.system.instance.client import ask
from glimmer_desktop.system.instance.server import Answer, Request, Server

ServeFixture = Callable[[Callable[[Request, Answer], None]], Any]


class Said:
    """What a command would have printed."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.err: list[str] = []
        self.progress: list[tuple[int, int, str]] = []

    def ask(
        self, path: Path, *argv: str, stdin: str | None = None, timeout: float = 5
    ) -> int | None:
        def on_progress(done: int, total: int, label: str) -> None:
            self.progress.append((done, total, label))

        ways = (self.out.append, self.err.append, on_progress)
        return ask(path, list(argv), "/here", stdin, *ways, timeout, "a-word")


def raw(path: Path) -> socket.socket:
    peer = socket.socket(socket.AF_UNIX)
    peer.settimeout(10)
    peer.connect(str(path))
    return peer


def test_a_command_is_handed_over_whole_and_answered_in_order(serve: ServeFixture) -> None:
    heard: list[Request] = []

    def handle(request: Request, answer: Answer) -> None:
        heard.append(request)
        answer.out("first\n")
        answer.progress(1, 3, "Reading")
        answer.err("second, with ümlaut and \udcff\n")
        answer.out("third")
        answer.finish(7)
        answer.out("never")

    said = Said()
    assert said.ask(serve(handle).path, "note", "a\nb \udcff", stdin="piped\n") == 7
    assert heard == [Request(("note", "a\nb \udcff"), Path("/here"), "piped\n", "a-word")]
    assert "".join(said.out) == "first\nthird"
    assert said.err == ["second, with ümlaut and \udcff\n"]
    assert said.progress == [(1, 3, "Reading")]


def test_nobody_there_is_told_at_once(tmp_path: Path) -> None:
    said = Said()
    assert said.ask(tmp_path / "none.sock", "status") is None
    left_over = socket.socket(socket.AF_UNIX)
    left_over.bind(str(tmp_path / "dead.sock"))
    left_over.close()
    assert said.ask(tmp_path / "dead.sock", "status") is None
    assert said.out == said.err == []


def test_an_owner_that_hangs_is_given_up_and_does_not_do_it_later(serve: ServeFixture) -> None:
    done: list[str] = []
    stuck, go_on = threading.Event(), threading.Event()

    def handle(request: Request, answer: Answer) -> None:
        if request.argv == ("hang",):
            stuck.set()
            go_on.wait(10)
        done.append(request.argv[0])
        answer.finish(0)

    owner = serve(handle)
    first = threading.Thread(target=Said().ask, args=(owner.path, "hang"))
    first.start()
    assert stuck.wait(5)
    with pytest.raises(client.Silent):
        Said().ask(owner.path, "note", timeout=0.2)
    go_on.set()
    first.join(5)
    assert Said().ask(owner.path, "after") == 0
    assert done == ["hang", "after"]


def test_an_owner_that_dies_midway_is_not_mistaken_for_nobody(tmp_path: Path) -> None:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "s.sock"))
    listener.listen()

    def die() -> None:
        peer, _ = listener.accept()
        peer.recv(1 << 16)
        peer.sendall(protocol.HEARD + b'{"out":"half"}\n{"cod')
        peer.close()

    dying = threading.Thread(target=die)
    dying.start()
    said = Said()
    assert said.ask(tmp_path / "s.sock", "note") == 1
    assert said.out == ["half"]
    assert said.err == [client.WENT_AWAY]
    dying.join(5)
    listener.close()


def test_what_is_too_long_to_hand_over_is_refused_before_anything(serve: ServeFixture) -> None:
    owner = serve(lambda _, answer: answer.finish(0))
    said = Said()
    assert said.ask(owner.path, "note", "-", stdin="x" * protocol.REQUEST_LIMIT) == 1
    assert said.err == [client.TOO_LONG]


@pytest.mark.bar("B29", part="rights of the socket")
def test_only_this_user_can_enter(serve: ServeFixture) -> None:
    owner = serve(lambda _, answer: answer.finish(0))
    assert stat.S_IMODE(owner.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(owner.path.parent.stat().st_mode) == 0o700


@pytest.mark.bar("B29", part="the asker's user")
def test_another_users_connection_is_turned_away(
    serve: ServeFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = serve(lambda _, answer: answer.finish(0))
    monkeypatch.setattr("glimmer_desktop.system.instance.server.user_id", lambda: 54321)
    assert Said().ask(owner.path, "status") is None


def test_a_100_mb_answer_arrives_whole_from_the_loop_and_from_a_worker(serve: ServeFixture) -> None:
    piece = "a line of a long list 🌱\n" * 40_000
    times = 100_000_000 // len(piece)
    text = piece * times
    workers: list[threading.Thread] = []

    def handle(request: Request, answer: Answer) -> None:
        if request.argv == ("loop",):
            answer.out(text)
            answer.finish(0)
            return

        def work() -> None:
            for _ in range(times):
                answer.out(piece)
            answer.finish(0)

        workers.append(threading.Thread(target=work))
        workers[0].start()

    owner = serve(handle)
    for where in ("loop", "worker"):
        said = Said()
        assert said.ask(owner.path, where) == 0
        assert sum(map(len, said.out)) == len(text)
    workers[0].join(5)


def test_a_reader_that_stops_holds_up_neither_the_loop_nor_others(
    serve: ServeFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.3)
    given_up = threading.Event()
    ahead: list[int] = []

    def flood(answer: Answer) -> None:
        while not answer.cancelled:
            answer.out("x" * 10_000)
            ahead.append(answer._connection._waiting)
        given_up.set()

    def handle(request: Request, answer: Answer) -> None:
        if request.argv == ("flood",):
            threading.Thread(target=flood, args=(answer,)).start()
        else:
            answer.finish(0)

    owner = serve(handle)
    slow = raw(owner.path)
    slow.sendall(protocol.encode_request(["flood"], "/", None))
    for _ in range(20):
        assert Said().ask(owner.path, "quick") == 0
    assert given_up.wait(5)
    assert max(ahead) <= connection.WORKER_AHEAD + 20_000
    slow.close()


def test_leaving_cancels(serve: ServeFixture) -> None:
    began, noticed = threading.Event(), threading.Event()
    answers: list[Answer] = []

    def handle(request: Request, answer: Answer) -> None:
        if request.argv == ("import",):
            answers.append(answer)
            began.set()
        else:
            if answers[0].cancelled:
                noticed.set()
            answer.finish(0)

    owner = serve(handle)
    code = (
        "import sys; from glimmer_desktop.system.instance.client import ask\n"
        "ask(sys.argv[1], ['import'], '/', None, print, print, print, 5)"
    )
    command = subprocess.Popen(
        [sys.executable, "-c", code, str(owner.path)], stderr=subprocess.PIPE
    )
    assert began.wait(10)
    command.send_signal(signal.SIGINT)
    _, err = command.communicate(timeout=10)
    assert b"KeyboardInterrupt" in err
    for _ in range(100):
        Said().ask(owner.path, "look")
        if noticed.is_set():
            break
    assert noticed.is_set()


def test_a_bug_in_a_command_ends_it_for_the_one_who_asked(serve: ServeFixture) -> None:
    def handle(_: Request, answer: Answer) -> None:
        raise ZeroDivisionError

    owner = serve(handle)
    assert Said().ask(owner.path, "note") == 1
    assert Said().ask(owner.path, "note") == 1
    until(lambda: len(owner.bugs) == 2, "the bugs have surfaced")


@pytest.mark.bar("B29", part="10,000 messages")
def test_10_000_junk_messages_do_nothing(serve: ServeFixture) -> None:
    handled: list[Request] = []

    def handle(request: Request, answer: Answer) -> None:
        handled.append(request)
        answer.finish(0)

    owner = serve(handle)
    chance = random.Random(7)
    for number in range(10_000):
        with raw(owner.path) as peer:
            junk = _junk(chance, number)
            try:
                peer.sendall(junk)
                if number % 50 == 0:
                    peer.shutdown(socket.SHUT_WR)
                    while peer.recv(1 << 16):
                        pass
            except (BrokenPipeError, ConnectionResetError):
                pass  # refused before it was all said
    assert handled == []
    assert Said().ask(owner.path, "status") == 0


def _junk(chance: random.Random, number: int) -> bytes:
    line = protocol.encode_request(["note", "text"], "/", None)
    broken = [
        b"\n",
        chance.randbytes(chance.randrange(1, 300)) + b"\n",
        b"[" * 20_000 + b"\n",
        b'{"glimmer":true,"argv":[],"cwd":"/","stdin":null}\n',
        b'{"glimmer":2,"argv":[],"cwd":"/","stdin":null}\n',
        b'{"glimmer":1,"argv":"note","cwd":"/","stdin":null}\n',
        b'{"glimmer":1,"argv":[1],"cwd":"/","stdin":null}\n',
        b'{"glimmer":1,"argv":[],"cwd":7,"stdin":null}\n',
        b"9" * 5000 + b"\n",
        b"\x00\xff" * 40 + b"\n",
        line[: chance.randrange(len(line) - 1)],
        json.dumps("x" * chance.randrange(1000)).encode() + b"\n",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"x" * (protocol.REQUEST_LIMIT + 10) if number % 400 == 0 else b"{}\n",
    ]
    return broken[number % len(broken)]


def test_another_version_is_told_so(serve: ServeFixture) -> None:
    owner = serve(lambda _, answer: answer.finish(0))
    with raw(owner.path) as peer:
        peer.sendall(b'{"glimmer":99,"argv":[],"cwd":"/","stdin":null}\n')
        answers = [json.loads(line) for line in peer.makefile("rb")]
    assert "another version" in answers[0]["err"]
    assert answers[-1] == {"code": 1}


def test_more_commands_at_once_than_are_served_at_once(serve: ServeFixture) -> None:
    waiting: list[Answer] = []

    def handle(request: Request, answer: Answer) -> None:
        if request.argv != ("go",):
            waiting.append(answer)
            return
        for one in waiting:
            one.finish(0)
        answer.finish(0)

    owner = serve(handle)
    codes: list[int | None] = []
    asking = [
        threading.Thread(target=lambda: codes.append(Said().ask(owner.path, "wait")))
        for _ in range(60)
    ]
    for thread in asking:
        thread.start()
    silent = [raw(owner.path) for _ in range(3)]
    end = monotonic() + 60
    while len(codes) < 60 and monotonic() < end:
        Said().ask(owner.path, "go")
    for peer in silent:
        peer.close()
    for thread in asking:
        thread.join(10)
    assert codes == [0] * 60


@pytest.mark.parametrize("taken_by", ["file", "folder", "link", "dead socket"])
def test_a_name_that_is_taken_is_cleared(
    serve: ServeFixture, tmp_path: Path, taken_by: str
) -> None:
    path = tmp_path / "run" / "glimmer.sock"
    path.parent.mkdir()
    if taken_by == "file":
        path.write_text("somebody's")
    elif taken_by == "folder":
        (path / "inside").mkdir(parents=True)
    elif taken_by == "link":
        path.symlink_to("/dev/null")
    else:
        left_over = socket.socket(socket.AF_UNIX)
        left_over.bind(str(path))
        left_over.close()
    owner = serve(lambda _, answer: answer.finish(0))
    assert Said().ask(owner.path, "status") == 0
    aside = [name for name in path.parent.iterdir() if ".aside-" in name.name]
    assert len(aside) == (0 if taken_by == "dead socket" else 1)


def test_leaving_takes_the_socket_away_but_no_other(serve: ServeFixture) -> None:
    owner = serve(lambda _, answer: answer.finish(0))
    owner.path.unlink()
    owner.path.write_text("another's")
    owner.loop.stop()
    owner._thread.join(5)
    assert owner.path.read_text() == "another's"


def test_an_answer_that_was_finished_is_delivered_before_the_owner_leaves(
    serve: ServeFixture,
) -> None:
    text = "y" * 3_000_000
    owner_box: list[Any] = []

    def handle(_: Request, answer: Answer) -> None:
        answer.out(text)
        answer.finish(0)
        owner_box[0].loop.stop()

    owner_box.append(serve(handle))
    said = Said()
    assert said.ask(owner_box[0].path, "quit") == 0
    assert sum(map(len, said.out)) == len(text)
    assert not owner_box[0].path.exists()


def test_where_nothing_can_be_bound_the_rest_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "in the way").write_text("a file")
    watched: list[int] = []
    no_loop = lambda fd, *_: watched.append(fd) or watched.clear  # noqa: E731
    for path in (tmp_path / "in the way" / "s.sock", tmp_path / ("x" * 150)):
        server = Server(path, lambda _, answer: answer.finish(0))
        assert server.start(no_loop) is False
        assert "cannot be answered" in caplog.text
        caplog.clear()
        server.close()
    assert watched == []


def test_who_reads_nothing_of_much_is_dropped_on_the_loops_thread_too(
    serve: ServeFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    answers: list[Answer] = []

    def handle(request: Request, answer: Answer) -> None:
        if request.argv == ("flood",):
            answers.append(answer)
        else:
            answers[0].out("x" * 3_000_000)
            answer.out("gone" if answers[0].cancelled else "still there")
            answer.finish(0)

    owner = serve(handle)
    with raw(owner.path) as slow:
        slow.sendall(protocol.encode_request(["flood"], "/", None))
        slow.recv(1)
        said = Said()
        end = time.monotonic() + 5
        while said.out[-1:] != ["gone"]:
            assert time.monotonic() < end
            said.ask(owner.path, "go on")


@pytest.mark.parametrize(("user", "is_ours"), [(0, True), (501, False)])
def test_macos_tells_whose_program_asks(
    user: int, is_ours: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a struct xucred: version, user, groups."""

    class Peer:
        def getsockopt(self, *asked: int) -> bytes:
            assert asked == (0, 1, 76)
            return struct.pack("=IIh2x16I", 0, user, 1, *range(16))

    monkeypatch.delattr(socket, "SO_PEERCRED")
    monkeypatch.setattr(server, "platform", "darwin")
    monkeypatch.setattr(server, "user_id", lambda: 0)
    assert server._is_same_user(Peer()) is is_ours  # type: ignore[arg-type]
    monkeypatch.setattr(server, "platform", "win32")
    assert server._is_same_user(Peer()), "there the folder has to do"  # type: ignore[arg-type]
