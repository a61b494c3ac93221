"""One connection to a message bus: its socket, the log-in, and the messages on their way.

Nothing here blocks. A bus that talks nonsense, or more than anything we ask for could be, is hung
up on.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from jeepney import AuthenticationError, FileDescriptor, Message, Parser
from jeepney.auth import Authenticator

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop


LARGEST: Final = 1 << 20
"""Bytes that a message may still lack; the answers we ask for have a few hundred."""
_MOST_FILES: Final = 4
"""That may come with one message; one is all we ask for."""


class Link:
    """Logs in by itself; what is sent before that waits its turn.

    `arrived` is told each message, `lost` once when the connection ends other than by `close`;
    neither while a method of this object runs. Raises OSError when nobody listens at the address.
    """

    def __init__(
        self,
        address: str,
        loop: Loop,
        arrived: Callable[[Message], None],
        lost: Callable[[], None],
        *,
        with_files: bool = False,
    ) -> None:
        """`with_files`: messages may bring file descriptors, which a bus has to agree to."""
        self._loop = loop
        self._arrived = arrived
        self._lost = lost
        self._serial = 0
        self._parser = Parser()
        self._with_files = with_files
        self._log_in: Authenticator | None = (log_in := Authenticator(enable_fds=with_files))
        self._outbox = bytearray()
        self._after_log_in = bytearray()
        self._stop_writing: Callable[[], None] | None = None
        self._socket = _unix_socket()
        self._socket.setblocking(False)
        try:
            self._socket.connect(address)
        except OSError:
            self._socket.close()
            raise
        self._stop_reading = loop.watch(self._socket.fileno(), False, self._read)
        self._speak(log_in)

    def send(self, message: Message) -> int:
        """Send it as soon as the bus takes it; the serial number that a reply will name."""
        self._serial += 1
        box = self._outbox if self._log_in is None else self._after_log_in
        box += message.serialise(self._serial)
        self._write()
        return self._serial

    def close(self) -> None:
        """Hang up. Twice is fine."""
        if self._socket.fileno() < 0:
            return
        self._stop_reading()
        self._hush()
        self._socket.close()

    def _read(self) -> None:
        try:
            received, files = self._received()
            if not received:
                raise ConnectionResetError
            messages = self._understood(received, files)
        except BlockingIOError:
            return
        except Exception:  # noqa: BLE001 - nonsense on the wire fails the parser in every way
            self.close()
            self._lost()
            return
        for message in messages:
            if self._socket.fileno() < 0:
                return  # hung up on by what an earlier one led to
            self._arrived(message)

    def _received(self) -> tuple[bytes, list[FileDescriptor]]:
        if sys.platform == "win32" or not self._with_files:
            return self._socket.recv(1 << 16), []
        # No further than the message that is on its way: its descriptors come with it.
        wanted = (1 << 16) if self._log_in else self._parser.bytes_desired()
        received, files, _, _ = socket.recv_fds(self._socket, wanted, _MOST_FILES)
        return received, [FileDescriptor(one) for one in files]

    def _understood(self, received: bytes, files: list[FileDescriptor]) -> list[Message]:
        if self._log_in is not None:
            self._log_in.feed(received)
            self._speak(self._log_in)
            return []
        self._parser.add_data(received, files)
        messages: list[Message] = list(iter(self._parser.get_next_message, None))
        if self._parser.bytes_desired() > LARGEST:
            raise AuthenticationError(b"", "a message that is too large")
        return messages

    def _speak(self, log_in: Authenticator) -> None:
        """Go on with the log-in; once it is done, what waited for it follows."""
        self._outbox += log_in.data_to_send() or b""
        if log_in.authenticated:
            self._log_in = None
            self._outbox += b"BEGIN\r\n" + self._after_log_in
            self._after_log_in.clear()
        self._write()

    def _write(self) -> None:
        """Send what is taken now. A dead bus is noticed by the reading side."""
        try:
            while self._outbox:
                del self._outbox[: self._socket.send(self._outbox)]
        except BlockingIOError:
            if self._stop_writing is None:
                self._stop_writing = self._loop.watch(self._socket.fileno(), True, self._write)
            return
        except OSError:
            self._outbox.clear()
        self._hush()

    def _hush(self) -> None:
        if self._stop_writing is not None:
            self._stop_writing()
            self._stop_writing = None


def _unix_socket() -> socket.socket:
    if sys.platform == "win32":
        raise OSError("no bus of this kind")
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
