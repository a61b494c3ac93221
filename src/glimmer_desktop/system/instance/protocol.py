"""What is said over the socket: one JSON object a line, in UTF-8.

A command sends one request and reads answers until the code comes. Closing the connection before
that cancels what it asked for.

    → {"glimmer": 1, "argv": [...], "cwd": "...", "stdin": null or "...", "token": "..."}
    ← {"glimmer": 1}                       heard: from here on it is being done
    ← {"out": "..."} {"err": "..."}        any number, in order
    ← {"progress": [done, total, label]}   total 0 = not known
    ← {"code": 0}                          the end

`token` is the desktop's word that a window may have the keyboard, where whoever started the command
was given one; it may be left out.

Imported by the client too, which is over before a person has let go of the key: it takes the C
parts of `json` and `socket` without their packages, which compile patterns and count up constants
for a third of a command's time.
"""

from __future__ import annotations

import _socket
from _json import encode_basestring_ascii, make_encoder, make_scanner

TYPE_CHECKING = False  # the one of `typing` would bring all of it
if TYPE_CHECKING:
    from typing import Any

BY_PYTHON: bool = hasattr(_socket, "AF_UNIX")
"""Whether Python knows the names of sockets with a path; on Windows `winsock.py` does."""
FAMILY: int = getattr(_socket, "AF_UNIX", 1)
VERSION = 1
REQUEST_LIMIT = 1 << 20
"""Bytes a request's line may have."""
CHUNK = 1 << 16
"""Characters of text in one answer line."""

HEARD = b'{"glimmer":1}\n'


class NotARequest(Exception):
    """A line that is no request of ours, with the reason."""


class OtherVersion(NotARequest):
    """A request of a version that is not spoken here."""


def encode_request(argv: list[str], cwd: str, stdin: str | None, token: str = "") -> bytes:
    """The request's line. Raises ValueError when it is longer than REQUEST_LIMIT."""
    asked: dict[str, object] = {"glimmer": VERSION, "argv": argv, "cwd": cwd, "stdin": stdin}
    line = encode({**asked, "token": token} if token else asked)
    if len(line) > REQUEST_LIMIT:
        raise ValueError("the request is too long")
    return line


def decode_request(line: bytes) -> tuple[list[str], str, str | None, str]:
    """argv, cwd, stdin and token of a request's line. Raises NotARequest, OtherVersion."""
    import json  # what a stranger may send is read by the whole of it

    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise NotARequest("this is no JSON") from error
    if not isinstance(said, dict) or type(said.get("glimmer")) is not int:
        raise NotARequest("this is no request")
    if said["glimmer"] != VERSION:
        raise OtherVersion(f"version {said['glimmer']} is not spoken here")
    argv, cwd, stdin = said.get("argv"), said.get("cwd"), said.get("stdin")
    token = said.get("token", "")
    if not isinstance(argv, list) or not all(isinstance(one, str) for one in argv):
        raise NotARequest("argv is no list of texts")
    if not isinstance(cwd, str) or not (stdin is None or isinstance(stdin, str)):
        raise NotARequest("cwd or stdin is no text")
    if not isinstance(token, str):
        raise NotARequest("token is no text")
    return argv, cwd, stdin, token


def encode(said: dict[str, object]) -> bytes:
    """One line. Plain ASCII, so that even bytes that were no text travel unharmed."""
    return "".join(_write(said, 0)).encode("ascii") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """An answer's line. Only for what the owner of the profile says: junk ends in any error."""
    said: dict[str, Any] = _read(line.decode("ascii"), 0)[0]
    return said


def _no_json(said: object) -> str:
    raise TypeError(f"this cannot be said over the socket: {said!r}")


class _AsUsual:
    """How JSON becomes Python where nobody wants it otherwise."""

    strict = True
    object_hook = object_pairs_hook = array_hook = None
    parse_float, parse_int, parse_constant = float, int, float


_write: Any = make_encoder(
    *(None, _no_json, encode_basestring_ascii, None, ":", ",", False, False, False)
)
_as_usual: Any = _AsUsual
_read = make_scanner(_as_usual)
