"""Asking the process that owns the profile. Standard library only, and little of it: a command
that is handed over should cost no more than starting Python.
"""

from __future__ import annotations

import os

# The C parts of socket, queue and threading: their packages bring 6 ms of what is not used here.
from _queue import SimpleQueue
from _socket import MSG_PEEK, SHUT_RDWR, SOCK_STREAM, socket
from _thread import start_new_thread

from glimmer_desktop.system.instance.protocol import BY_PYTHON, FAMILY, decode, encode_request

TYPE_CHECKING = False  # the one of `typing` would bring all of it
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Say = Callable[[str], object]
    Progress = Callable[[int, int, str], object]

TOO_LONG = "This is more than can be handed over at once.\n"
_AT_ONCE = 1 << 18
"""Bytes taken in with one call."""
WENT_AWAY = "The running companion left before it was done. Please look whether it was kept.\n"


class Silent(Exception):
    """Somebody listens but showed no sign of life in time. Nothing was begun, nor will it be."""


def given_token(environ: Mapping[str, str]) -> str:
    """The desktop's word for a window, which a compositor gives with a key that is bound to a
    command and a launcher with what it starts; "" without one. Older launchers know only the name
    that X11 has for it."""
    return environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID", "")


def ask(  # noqa: PLR0917 - one call, each part of it plain
    socket_path: str | os.PathLike[str],
    argv: list[str],
    cwd: str,
    stdin: str | None,
    on_out: Say,
    on_err: Say,
    on_progress: Progress,
    timeout: float,
    token: str = "",
) -> int | None:
    """Have the owner of the profile do a command; its exit code.

    `token` is the desktop's word that a window which comes of it may have the keyboard.

    None means that nobody listens there, or left at once: nothing was begun, so one may do it
    oneself. Raises Silent when whoever listens gives no sign of life within `timeout` seconds.
    Ctrl-C (KeyboardInterrupt, raised on) closes the connection, which cancels the command.
    """
    try:
        request = encode_request(argv, cwd, stdin, token)
    except ValueError:
        on_err(TOO_LONG)
        return 1
    connection = _connect(socket_path, timeout)
    if connection is None:
        return None
    try:
        if not _is_heard(connection, request):
            return None
        return _follow(connection, on_out, on_err, on_progress)
    finally:
        _hang_up(connection)


def _connect(socket_path: str | os.PathLike[str], timeout: float) -> socket | None:
    try:
        connection = socket(FAMILY, SOCK_STREAM)
    except OSError:
        return None  # a Windows from before 2018
    try:
        _call(connection, os.fspath(socket_path), timeout)
    except TimeoutError as late:
        connection.close()
        raise Silent from late
    except OSError:
        connection.close()
        return None
    return connection


def _call(connection: socket, path: str, timeout: float) -> None:
    if BY_PYTHON:
        connection.settimeout(timeout)
        connection.connect(path)
        return
    from glimmer_desktop.system.instance import winsock
    from glimmer_desktop.system.window_focus.windows import let_others_in_front

    winsock.connect(connection, path)  # there it is done, or refused, at once
    let_others_in_front()
    connection.settimeout(timeout)


def _is_heard(connection: socket, request: bytes) -> bool:
    """Send the request; whether the other side took it up. Raises Silent."""
    try:
        connection.sendall(request)
        first = connection.recv(1, MSG_PEEK)
    except TimeoutError as late:
        raise Silent from late
    except OSError:
        return False
    connection.settimeout(None)
    return bool(first)


def _follow(connection: socket, on_out: Say, on_err: Say, on_progress: Progress) -> int | None:
    """Pass on the answers until the code comes.

    A thread takes them in as fast as they come: a person who reads page by page (`| less`) keeps
    this process waiting, never the companion.
    """
    lines: SimpleQueue[bytes] = SimpleQueue()
    start_new_thread(_take_in, (connection, lines))
    while line := lines.get():
        answer = decode(line)
        if "out" in answer:
            on_out(answer["out"])
        elif "err" in answer:
            on_err(answer["err"])
        elif "progress" in answer:
            on_progress(*answer["progress"])
        elif "code" in answer:
            return int(answer["code"])
    on_err(WENT_AWAY)
    return 1


def _take_in(connection: socket, lines: SimpleQueue[bytes]) -> None:
    """Put every whole line, then an empty one at the end of the connection."""
    begun = b""
    try:
        while received := connection.recv(_AT_ONCE):
            *whole, begun = (begun + received).split(b"\n")
            for line in whole:
                lines.put(line)
    except OSError:
        pass  # hung up here, or there: the end all the same
    lines.put(b"")


def _hang_up(connection: socket) -> None:
    try:  # noqa: SIM105 - contextlib would be more than all of this
        connection.shutdown(SHUT_RDWR)
    except OSError:
        pass  # the other side was quicker
    connection.close()
