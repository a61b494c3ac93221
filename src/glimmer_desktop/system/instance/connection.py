"""One command's connection to the owner of the profile: its request, and the way of the answer.

Nothing here ever blocks the loop. What waits to be sent is held as the text that the caller gave
and encoded piece by piece, so that a long list costs its own size and no more.
"""

from __future__ import annotations

import socket
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from glimmer_desktop.system.instance import protocol
from glimmer_desktop.system.instance.loop import Unwatch, Watch

WORKER_AHEAD = 1 << 20
"""Bytes a worker may be ahead of a slow reader before it has to wait."""
PATIENCE = 10.0
"""Seconds without a byte taken after which a reader who has much to read counts as gone."""
_AT_ONCE = 1 << 20
"""Bytes sent before the loop gets its turn again."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command as it was typed: arguments after `glimmer`, the folder, what was piped in, and the
    desktop's word for the window that it may ask for."""

    argv: tuple[str, ...]
    cwd: Path
    stdin: str | None
    token: str = ""


class Answer:
    """What goes back to one command. Every member may be used from any thread.

    Off the loop's thread `out` and `err` wait while the reader is far behind, for at most PATIENCE
    at a time; on it they never wait. A thread that must not be held up (the store's) gathers its
    text and lets another hand it over.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def cancelled(self) -> bool:
        """Whether the command has gone (Ctrl-C, killed): nobody reads any more."""
        return self._connection.gone

    def out(self, text: str) -> None:
        """For the command's standard output."""
        self._connection.say("out", text)

    def err(self, text: str) -> None:
        """For the command's standard error."""
        self._connection.say("err", text)

    def progress(self, done: int, total: int, label: str) -> None:
        """How far it is; left out while the reader is behind. `total` 0 = not known."""
        self._connection.say_progress(done, total, label)

    def finish(self, code: int) -> None:
        """The exit code; what is said after it is dropped."""
        self._connection.finish(code)


@dataclass(slots=True)
class _Text:
    kind: str
    text: str
    at: int = 0


class Connection:
    """Reads a request, then sends what is said to it, as fast as the other side takes it."""

    def __init__(
        self,
        peer: socket.socket,
        watch: Watch,
        wake: Callable[[Connection], None],
        serve: Callable[[Request, Answer], None],
        closed: Callable[[Connection], None],
    ) -> None:
        self._peer = peer
        self._watch = watch
        self._wake = wake
        self._serve = serve
        self._closed = closed
        self._loop_thread = threading.get_ident()
        self._inbox = bytearray()
        self._asked = False
        self._changed = threading.Condition()
        self._outbox: deque[_Text | bytes] = deque()
        self._waiting = 0
        self._last_taken = monotonic()
        self._finished = False
        self._open = True
        self._unwatch_write: Unwatch | None = None
        peer.setblocking(False)
        self._unwatch_read = watch(peer.fileno(), False, self._read)

    @property
    def gone(self) -> bool:
        return not self._open

    @property
    def stuck(self) -> bool:
        """Nothing was asked, or nothing of much to read was taken, for long."""
        owing = not self._asked or self._waiting > WORKER_AHEAD
        return owing and monotonic() - self._last_taken > PATIENCE

    # from any thread

    def say(self, kind: str, text: str) -> None:
        with self._changed:
            if self.stuck:
                self._open = False  # what was said before has to be read before there is more
                self._wake(self)
            if text and self._may_speak():
                self._put(_Text(kind, text), len(text))
                self._hold_back()

    def say_progress(self, done: int, total: int, label: str) -> None:
        with self._changed:
            if self._may_speak() and self._waiting < protocol.CHUNK:
                line = protocol.encode({"progress": [done, total, label]})
                self._put(line, len(line))

    def finish(self, code: int) -> None:
        with self._changed:
            if self._may_speak():
                self._finished = True
                line = protocol.encode({"code": code})
                self._put(line, len(line))

    def _may_speak(self) -> bool:
        return self._open and not self._finished

    def _put(self, said: _Text | bytes, size: int) -> None:
        self._outbox.append(said)
        self._waiting += size
        self._send_some()
        self._wake(self)

    def _hold_back(self) -> None:
        if threading.get_ident() == self._loop_thread:
            return
        while self._open and self._waiting > WORKER_AHEAD:
            if not self._changed.wait(PATIENCE) and self.stuck:
                self._open = False
                self._wake(self)

    def _send_some(self) -> None:
        """Send what the other side takes now, up to a limit. Holds the lock."""
        sent = 0
        while self._open and self._outbox and sent < _AT_ONCE:
            line = self._next_line()
            try:
                taken = self._peer.send(line)
            except BlockingIOError:
                taken = 0
            except OSError:
                self._open = False
                return
            if taken < len(line):
                self._outbox.appendleft(line[taken:])
                self._waiting += len(line) - taken
            if not taken:
                return
            sent += taken
            self._last_taken = monotonic()
            self._changed.notify_all()

    def _next_line(self) -> bytes:
        first = self._outbox[0]
        if isinstance(first, bytes):
            self._outbox.popleft()
            self._waiting -= len(first)
            return first
        piece = first.text[first.at : first.at + protocol.CHUNK]
        first.at += len(piece)
        self._waiting -= len(piece)
        if first.at >= len(first.text):
            self._outbox.popleft()
        return protocol.encode({first.kind: piece})

    # on the loop's thread

    def attend(self) -> None:
        """Go on sending, watch for more room, or close: whatever is due."""
        with self._changed:
            self._send_some()
            done = not self._open or (self._finished and not self._outbox)
            busy = bool(self._outbox)
        if done:
            self.close()
        elif busy and self._unwatch_write is None:
            self._unwatch_write = self._watch(self._peer.fileno(), True, self.attend)
        elif not busy:
            self._stop_writing()

    def send_rest(self, seconds: float) -> None:
        """Wait for the end of a finished answer, for so long at most: the loop is about to end."""
        with self._changed:
            if not (self._open and self._finished):
                return
            try:
                self._peer.settimeout(seconds)
                while self._outbox:
                    self._peer.sendall(self._next_line())
            except OSError:
                self._outbox.clear()  # the other side does not read: it has had its chance

    def close(self) -> None:
        with self._changed:
            was_watched = self._peer.fileno() >= 0
            self._open = False
            self._outbox.clear()
            self._waiting = 0
            self._changed.notify_all()
            if was_watched:
                self._unwatch_read()
                self._stop_writing()
                self._peer.close()
        if was_watched:
            self._closed(self)

    def _stop_writing(self) -> None:
        if self._unwatch_write is not None:
            self._unwatch_write()
            self._unwatch_write = None

    def _read(self) -> None:
        try:
            received = self._peer.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            received = b""
        if not received:
            self.close()
        elif not self._asked:
            self._inbox += received
            self._take_request()

    def _take_request(self) -> None:
        line, newline, _ = self._inbox.partition(b"\n")
        if len(line) > protocol.REQUEST_LIMIT:
            self._refuse("The request is too long.")
        elif newline:
            self._begin(bytes(line))

    def _begin(self, line: bytes) -> None:
        self._asked = True
        self._inbox.clear()
        try:
            argv, cwd, stdin, token = protocol.decode_request(line)
        except protocol.OtherVersion:
            self._refuse("The running companion is of another version: quit it and start it again.")
            return
        except protocol.NotARequest as reason:
            self._refuse(f"Not understood: {reason}.")
            return
        if self._has_hung_up():
            self.close()  # whoever asked gave up waiting and may be doing it alone by now
            return
        with self._changed:
            self._put(protocol.HEARD, len(protocol.HEARD))
        self._serve(Request(tuple(argv), Path(cwd), stdin, token), Answer(self))

    def _refuse(self, why: str) -> None:
        self._asked = True
        self._inbox.clear()
        self.say("err", why + "\n")
        self.finish(1)

    def _has_hung_up(self) -> bool:
        try:
            return self._peer.recv(1, socket.MSG_PEEK) == b""
        except BlockingIOError:
            return False
        except OSError:
            return True
