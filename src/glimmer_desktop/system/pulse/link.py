"""One connection to PulseAudio or PipeWire: a question at a time, and its answer."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from glimmer_desktop.system.pulse import wire

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

Told = TypeVar("Told")


class PulseLink:
    """Nothing here blocks. `lost` is told once when the server hangs up, refuses or talks
    nonsense, and not after `close`. Raises OSError when nobody listens.
    """

    def __init__(self, address: str, loop: Loop, lost: Callable[[], None]) -> None:
        self._lost = lost
        self._reads: Callable[[Sequence[wire.Value]], Callable[[], None]] | None = None
        self._tag = 0
        self._inbox = bytearray()
        self._outbox = bytearray()
        self._loop = loop
        self._socket = _connected(address)
        self._unwatch = loop.watch(self._socket.fileno(), False, self._ready)
        self._unwatch_room: Callable[[], None] | None = None

    def send(
        self,
        command: int,
        *body: bytes,
        reads: Callable[[Sequence[wire.Value]], Told],
        answered: Callable[[Told], None],
    ) -> None:
        """Ask; `answered` is told what `reads` makes of the answer, or raises ValueError for."""
        self._tag += 1
        self._reads = lambda told: partial(answered, reads(told))
        self._write(wire.packet(command, self._tag, *body))

    def play(self, channel: int, samples: bytes) -> None:
        """Send sound to a stream that was made, as fast as it is taken."""
        self._write(wire.sound(channel, samples))

    def close(self) -> None:
        """Twice is fine."""
        if self._socket.fileno() >= 0:
            self._unwatch()
            self._no_room_wanted()
            self._socket.close()

    def _write(self, data: bytes) -> None:
        self._outbox += data
        if self._unwatch_room is None:
            self._flush()

    def _flush(self) -> None:
        """What does not go at once, goes when there is room."""
        try:
            del self._outbox[: _sent(self._socket, self._outbox)]
        except BlockingIOError:
            pass  # no room now
        except OSError:
            self._hang_up()
            return
        if not self._outbox:
            self._no_room_wanted()
        elif self._unwatch_room is None:
            self._unwatch_room = self._loop.watch(self._socket.fileno(), True, self._flush)

    def _no_room_wanted(self) -> None:
        unwatch, self._unwatch_room = self._unwatch_room, None
        if unwatch is not None:
            unwatch()

    def _hang_up(self) -> None:
        self.close()
        self._lost()

    def _ready(self) -> None:
        try:
            answered = self._receive()
        except (OSError, ValueError):
            self._hang_up()
            return
        if answered is not None:
            answered()

    def _receive(self) -> Callable[[], None] | None:
        """Whom to tell, once the answer is here. Raises OSError, ValueError."""
        try:
            received = self._socket.recv(1 << 16)
        except BlockingIOError:
            return None
        if not received:
            raise ConnectionResetError
        self._inbox += received
        while (payload := self._next_payload()) is not None:
            command, tag, *told = wire.values(payload)
            if tag == self._tag and self._reads is not None:
                if command != wire.REPLY:
                    raise ValueError("refused")
                reads, self._reads = self._reads, None
                return reads(told)
        return None

    def _next_payload(self) -> bytes | None:
        """The next packet that has arrived whole."""
        if len(self._inbox) < wire.HEAD.size:
            return None
        end = wire.HEAD.size + wire.payload_length(bytes(self._inbox[: wire.HEAD.size]))
        if len(self._inbox) < end:
            return None
        payload = bytes(self._inbox[wire.HEAD.size : end])
        del self._inbox[:end]
        return payload


if sys.platform == "linux":

    def _connected(address: str) -> socket.socket:
        end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            end.setblocking(False)
            end.connect(address)
        except OSError:
            end.close()
            raise
        return end

    def _sent(end: socket.socket, data: bytearray) -> int:
        """How much of it went, together with who we are: the server trusts its own user."""
        ours = struct.pack("iII", os.getpid(), os.getuid(), os.getgid())
        return end.sendmsg([data], [(socket.SOL_SOCKET, socket.SCM_CREDENTIALS, ours)])

else:

    def _connected(address: str) -> socket.socket:
        raise OSError("elsewhere the server cannot see who we are")

    def _sent(end: socket.socket, data: bytearray) -> int:
        return end.send(data)
