"""Microphones on Linux: a real PulseAudio, real programs that record."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.waiting import until
from glimmer_desktop.system.presence.microphone_pulse import PulseMicrophone, counts
from glimmer_desktop.system.pulse import wire
from glimmer_desktop.system.pulse.server import server_address
from loops import RealLoop
from sound_server import LOUDSPEAKER, ROOM, SoundServer, sound_server

IN_THE_ROOM = f"--device={ROOM}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    with sound_server(tmp_path_factory.mktemp("sound")) as started:
        yield started


@pytest.fixture
def loop() -> RealLoop:
    return RealLoop()


@pytest.fixture
def microphone(server: SoundServer, loop: RealLoop) -> PulseMicrophone:
    return PulseMicrophone(server.environ, loop)


def answer_of(microphone: PulseMicrophone, loop: RealLoop) -> bool | None:
    answers: list[bool | None] = []
    microphone.ask(answers.append)
    loop.until(lambda: answers, "an answer")
    assert loop.burden == 0
    (answer,) = answers
    return answer


def test_a_program_that_records_uses_it(
    microphone: PulseMicrophone, server: SoundServer, loop: RealLoop
) -> None:
    assert answer_of(microphone, loop) is False
    with server.listening(IN_THE_ROOM):
        assert answer_of(microphone, loop) is True
        with server.listening(f"--device={LOUDSPEAKER}.monitor"):
            assert answer_of(microphone, loop) is True
    assert answer_of(microphone, loop) is False


def test_recording_what_is_played_is_no_microphone(
    microphone: PulseMicrophone, server: SoundServer, loop: RealLoop
) -> None:
    with server.listening(f"--device={LOUDSPEAKER}.monitor"):
        assert answer_of(microphone, loop) is False


def test_the_plumbing_of_the_server_is_nobody_who_listens(
    microphone: PulseMicrophone, server: SoundServer, loop: RealLoop
) -> None:
    options = (f"source={ROOM}", f"sink={LOUDSPEAKER}", "latency_msec=20")
    module = server.control("load-module", "module-loopback", *options).strip()
    try:
        until(lambda: "Loopback" in server.control("list", "source-outputs"), "a loopback")
        assert answer_of(microphone, loop) is False
    finally:
        server.control("unload-module", module)


def test_asked_again_while_it_is_asked(microphone: PulseMicrophone, loop: RealLoop) -> None:
    answers: list[bool | None] = []
    microphone.ask(answers.append)
    microphone.ask(answers.append)
    loop.until(lambda: len(answers) == 2, "both answers")
    assert answers == [False, False]


def test_nobody_is_told_once_it_is_closed(microphone: PulseMicrophone, loop: RealLoop) -> None:
    microphone.ask(lambda _answer: pytest.fail("it was told"))
    microphone.close()
    assert loop.burden == 0


def test_it_leaves_no_client_behind(
    microphone: PulseMicrophone, server: SoundServer, loop: RealLoop
) -> None:
    answer_of(microphone, loop)
    assert "Glimmer" not in server.control("list", "clients")


def test_a_server_that_is_gone_is_not_known_and_one_that_comes_back_is(
    tmp_path: Path, loop: RealLoop
) -> None:
    with sound_server(tmp_path) as server:
        microphone = PulseMicrophone(server.environ, loop)
        assert answer_of(microphone, loop) is False
        server.stop()
        assert answer_of(microphone, loop) is None
    (tmp_path / "run" / "pulse" / "native").unlink(missing_ok=True)
    (tmp_path / "run" / "pulse").rmdir()
    (tmp_path / "run").rmdir()
    with sound_server(tmp_path):
        assert answer_of(microphone, loop) is False


class StrangeServer:
    """Answers each packet with the next of these, then hangs up."""

    def __init__(self, folder: Path, *answers: bytes) -> None:
        self.environ = {"PULSE_SERVER": f"unix:{folder / 'strange'}"}
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / "strange"))
        self._listener.listen()
        self._answers = answers
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        near, _ = self._listener.accept()
        with near:
            for answer in self._answers:
                near.recv(4096)
                near.sendall(answer)

    def close(self) -> None:
        self._thread.join(10)
        self._listener.close()


@pytest.fixture
def strange(tmp_path: Path) -> Iterator[Callable[..., StrangeServer]]:
    made: list[StrangeServer] = []

    def make(*answers: bytes) -> StrangeServer:
        made.append(StrangeServer(tmp_path, *answers))
        return made[-1]

    yield make
    for server in made:
        server.close()


WELCOME = wire.packet(wire.REPLY, 1, wire.number(35))


@pytest.mark.parametrize(
    "answers",
    [
        (),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n",),
        (wire.packet(0, 1, wire.number(1)),),
        (wire.packet(wire.REPLY, 1),),
        (wire.packet(wire.REPLY, 1, wire.number(12)),),
        (WELCOME,),
        (WELCOME, wire.packet(wire.REPLY, 2, wire.number(7)), wire.packet(wire.REPLY, 3, b"?")),
        (WELCOME, wire.packet(wire.REPLY, 2), wire.packet(wire.REPLY, 3, wire.text("nobody"))),
    ],
    ids=["hangs-up", "web", "refuses", "no-version", "old", "leaves", "noise", "uneven"],
)
def test_nonsense_is_not_known(
    answers: tuple[bytes, ...], strange: Callable[..., StrangeServer], loop: RealLoop
) -> None:
    server = strange(*answers)
    assert answer_of(PulseMicrophone(server.environ, loop), loop) is None


def test_an_answer_may_come_in_pieces_and_among_other_news(
    strange: Callable[..., StrangeServer], loop: RealLoop
) -> None:
    news = wire.packet(64, wire.NOBODY, wire.number(5))
    empty = wire.packet(wire.REPLY, 3)
    server = strange(news + WELCOME, wire.packet(wire.REPLY, 2) + news[:9], news[9:] + empty)
    assert answer_of(PulseMicrophone(server.environ, loop), loop) is False


def listener(**changes: object) -> wire.Listener:
    usual = {"source": 1, "client": 2, "is_meter": False, "properties": {}, "halted": False}
    return wire.Listener(**{**usual, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"halted": True},
        {"is_meter": True},
        {"client": wire.NOBODY},
        {"properties": {"resample.peaks": "true"}},
        {"properties": {"node.link-group": "filter-chain-7"}},
        {"properties": {"application.process.id": str(os.getpid())}},
    ],
)
def test_some_listen_and_do_not_count(changes: dict[str, object]) -> None:
    assert counts(listener(properties={"application.process.id": "1"}))
    assert not counts(listener(**changes))


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, None),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/pulse/native"),
        ({"XDG_RUNTIME_DIR": "/r", "PULSE_RUNTIME_PATH": "/p"}, "/p/native"),
        ({"XDG_RUNTIME_DIR": "/r", "PULSE_SERVER": "unix:/s tcp:else"}, "/s"),
        ({"XDG_RUNTIME_DIR": "/r", "PULSE_SERVER": "{1234}unix:/s"}, "/s"),
        ({"XDG_RUNTIME_DIR": "/r", "PULSE_SERVER": "/s"}, "/s"),
        ({"XDG_RUNTIME_DIR": "/r", "PULSE_SERVER": "tcp:elsewhere:4713"}, None),
    ],
)
def test_where_the_server_listens(environ: dict[str, str], address: str | None) -> None:
    assert server_address(environ) == address
