"""A bus that refuses the log-in, talks nonsense, or sends more than anybody asked for."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Message, new_method_call

from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.bus_link import LARGEST
from loops import RealLoop

NAME = "org.glimmer.Test"

Replies = list[tuple[Any, ...] | None]


def call_of(member: str) -> Message:
    return new_method_call(DBusAddress("/", NAME, NAME), member)


@pytest.fixture
def impostor(tmp_path: Path, loop: RealLoop) -> Iterator[Callable[[bytes], Replies]]:
    """A bus that says whatever it is given, once it is called; the answer are our replies."""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "bus"))
    listening.listen()
    open_ones: list[Any] = [listening]

    def say(what: bytes) -> Replies:
        bus = Bus("session", loop, {"XDG_RUNTIME_DIR": str(tmp_path)})
        replies: Replies = []
        bus.call(call_of("Echo"), replies.append, 20)
        peer, _ = listening.accept()
        open_ones.extend([peer, bus])
        peer.sendall(what)
        return replies

    yield say
    for one in open_ones:
        one.close()


@pytest.mark.parametrize(
    "nonsense",
    [
        b"REJECTED\r\n",
        b"x" * 10_000,
        b"\r\n",
        b"OK 1\r\n" + bytes(range(200, 256)),
    ],
    ids=["refused", "endless", "empty", "binary"],
)
def test_nonsense_at_the_door_is_no_bus(
    impostor: Callable[[bytes], Replies], loop: RealLoop, nonsense: bytes
) -> None:
    replies = impostor(nonsense)
    loop.until(lambda: replies, "that it is given up")
    assert replies == [None]


def header(length: int) -> bytes:
    return b"l\x02\x00\x01" + length.to_bytes(4, "little") + bytes(4) + bytes(4)


@pytest.mark.parametrize(
    "nonsense",
    [header(2 * LARGEST), b"?" * 100, b"l\x04\x00\x01" + b"\xff" * 40, header(4) + b"?"],
    ids=["too-large", "no-message", "no-lengths", "cut"],
)
def test_nonsense_instead_of_messages_is_no_bus(
    tmp_path: Path, loop: RealLoop, nonsense: bytes
) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        bus = Bus("session", loop, {"XDG_RUNTIME_DIR": str(tmp_path)})
        replies: Replies = []
        bus.call(call_of("Echo"), replies.append, 20)
        peer, _ = listening.accept()
        with peer:
            peer.sendall(b"OK 0123456789abcdef\r\n")
            said = bytearray()
            peer.setblocking(False)

            def begun() -> bool:
                try:
                    said.extend(peer.recv(1 << 16))
                except BlockingIOError:
                    return False
                return b"Hello" in said

            loop.until(begun, "the end of the log-in")
            assert b"BEGIN\r\n" in said
            peer.sendall(nonsense + bytes(64))
            loop.until(lambda: replies, "that it is given up", 3)
        bus.close()
    assert replies == [None]
