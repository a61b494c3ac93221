"""Serves commands over the profile's socket, inside whatever event loop there is."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import stat
import struct
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.system.instance import protocol
from glimmer_desktop.system.instance.connection import Answer, Connection, Request
from glimmer_desktop.system.instance.loop import Unwatch, Watch
from glimmer_desktop.system.paths import make_private
from glimmer_desktop.system.profile import user_id

__all__ = ["Answer", "Request", "Server"]

_log = logging.getLogger("glimmer.instance")
_SOL_LOCAL, _LOCAL_PEERCRED, _XUCRED_SIZE = 0, 1, 76
"""Of macOS (sys/un.h, sys/ucred.h)."""
platform: str = sys.platform
_AT_MOST = 64
"""Connections at a time; more wait in the kernel's queue."""


class Server:
    """Answers commands for as long as this process holds the profile's lock.

    `handle(request, answer)` is called on the loop's thread and has to return soon: longer work
    goes to another thread, which may use `answer` freely. `start` and `close` belong to the loop's
    thread. Hold the ProfileLock first: a socket file that is found then is nobody's.
    """

    def __init__(self, path: Path, handle: Callable[[Request, Answer], None]) -> None:
        self._path = path
        self._handle = handle
        self._connections: set[Connection] = set()
        self._waker: _Waker | None = None
        self._door: _Door | None = None

    def start(self, watch: Watch) -> bool:
        """Listen. False where that cannot be: there are no such sockets (an old Windows), or no
        place for one. Everything but commands works without.
        """
        try:
            self._listen(watch)
        except (OSError, Known) as reason:
            self.close()
            _log.warning("commands cannot be answered at %s: %s", self._path, reason)
            return False
        return True

    def _listen(self, watch: Watch) -> None:
        make_private(self._path.parent)
        _clear(self._path)
        waker = self._waker = _Waker(watch)

        def welcome(peer: socket.socket) -> None:
            connection = Connection(peer, watch, waker.wake, self._serve, self._forget)
            self._connections.add(connection)
            self._make_room()

        self._door = _Door(self._path, watch, welcome)
        self._door.open()

    def close(self, seconds: float = 1.0) -> None:
        """Finish answers that only wait to be read, drop the others, take the socket away."""
        door, self._door = self._door, None
        if door is not None:
            door.remove()
        for connection in tuple(self._connections):
            connection.send_rest(seconds)
            connection.close()
        waker, self._waker = self._waker, None
        if waker is not None:
            waker.close()

    def _serve(self, request: Request, answer: Answer) -> None:
        try:
            self._handle(request, answer)
        except BaseException:
            answer.finish(1)  # a bug in a command: whoever waits for it learns that it is over
            raise

    def _make_room(self) -> None:
        if len(self._connections) < _AT_MOST or self._door is None:
            return
        self._door.shut()
        for connection in tuple(self._connections):
            if connection.stuck:
                connection.close()

    def _forget(self, connection: Connection) -> None:
        self._connections.discard(connection)
        if self._door is not None:
            self._door.open()


class _Door:
    """The listening socket under its name."""

    def __init__(self, path: Path, watch: Watch, welcome: Callable[[socket.socket], None]) -> None:
        self._path = path
        self._watch = watch
        self._welcome = welcome
        self._unwatch: Unwatch | None = None
        self._listener = socket.socket(protocol.FAMILY, socket.SOCK_STREAM)
        try:
            _name(self._listener, path)
            self._listener.listen(128)
        except OSError:
            self._listener.close()
            raise
        self._listener.setblocking(False)
        self._inode = path.lstat()

    def open(self) -> None:
        if self._unwatch is None:
            self._unwatch = self._watch(self._listener.fileno(), False, self._accept)

    def shut(self) -> None:
        """Let others wait in the kernel's queue."""
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None

    def remove(self) -> None:
        """Take the socket away, if it is still the one that was made here."""
        self.shut()
        self._listener.close()  # Windows removes no name that is in use
        with contextlib.suppress(OSError):  # somebody cleared the folder: nothing to take away
            if os.path.samestat(self._inode, self._path.lstat()):
                self._path.unlink()

    def _accept(self) -> None:
        try:
            peer = _answered(self._listener)
        except OSError:
            return  # gone again already, or no descriptor left: the next one may do
        if _is_same_user(peer):
            self._welcome(peer)
        else:
            peer.close()


class _Waker:
    """Lets other threads have the loop attend to a connection."""

    def __init__(self, watch: Watch) -> None:
        self._due: deque[Connection] = deque()
        self._bell, self._rung = socket.socketpair()
        self._bell.setblocking(False)
        self._rung.setblocking(False)
        self._unwatch = watch(self._rung.fileno(), False, self._attend)

    def wake(self, connection: Connection) -> None:
        """From any thread."""
        self._due.append(connection)
        with contextlib.suppress(OSError):  # full: it is ringing already; closed: it is over
            self._bell.send(b"!")

    def close(self) -> None:
        self._unwatch()
        self._bell.close()
        self._rung.close()

    def _attend(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._rung.recv(1 << 12)
        for _ in range(len(self._due)):
            self._due.popleft().attend()


def _clear(path: Path) -> None:
    """Free the socket's name: a socket is left from a crash; anything else is put aside."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if _is_socket(found):
        path.unlink()
    else:
        path.rename(path.with_name(f"{path.name}.aside-{os.getpid()}"))


def _is_socket(found: os.stat_result) -> bool:
    if protocol.BY_PYTHON:
        return stat.S_ISSOCK(found.st_mode)
    from glimmer_desktop.system.instance.winsock import REPARSE_TAG

    return getattr(found, "st_reparse_tag", 0) == REPARSE_TAG


def _name(listener: socket.socket, path: Path) -> None:
    """For this user alone: on Windows the folder above sees to that, whose rights it inherits."""
    if protocol.BY_PYTHON:
        listener.bind(os.fspath(path))
        path.chmod(0o600)
        return
    from glimmer_desktop.system.instance import winsock

    winsock.bind(listener, os.fspath(path))


def _answered(listener: socket.socket) -> socket.socket:
    if protocol.BY_PYTHON:
        return listener.accept()[0]
    from glimmer_desktop.system.instance import winsock

    return winsock.accept(listener)


def _is_same_user(peer: socket.socket) -> bool:
    """Whether the other side is run by this user; where the system cannot say, the folder that
    only this user can enter has to do.
    """
    user = _user_of(peer)
    return user is None or user == user_id()


def _user_of(peer: socket.socket) -> int | None:
    """As Linux says it, or as macOS does (struct xucred: its version, then the user)."""
    option: int | None = getattr(socket, "SO_PEERCRED", None)
    if option is not None:
        packed = peer.getsockopt(socket.SOL_SOCKET, option, struct.calcsize("3i"))
        return int(struct.unpack("3i", packed)[1])
    if platform == "darwin":
        told = peer.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, _XUCRED_SIZE)
        return int(struct.unpack_from("=II", told)[1])
    return None
