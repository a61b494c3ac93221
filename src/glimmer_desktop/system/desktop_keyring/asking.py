"""Asks the desktop's keyring in a child process, which ends when the answer takes too long.

A keyring that is locked asks for its own password and may wait for ever; one that hangs does, too.
A thread could not be ended then, a process can. It also takes along all that was loaded to ask.
"""

from __future__ import annotations

import json
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.keyring import KeyringState

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Slices

_PATIENCE: Final = 10.0
"""Seconds in which nobody has anything to type: a desktop that has just started is slow."""
_WITH_SOMEBODY: Final = 90.0
"""Seconds in which somebody who wants it may unlock their keyring, in a window of the desktop's."""
_SLICE: Final = 0.1

_MEANS: Final = {
    "none": ErrorCode.KEYRING_NONE,
    "locked": ErrorCode.KEYRING_LOCKED,
    "empty": ErrorCode.KEYRING_EMPTY,
}


def child_command() -> list[str]:
    """How the child is started; a frozen Glimmer is its own Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--ask-keyring"]
    # -P: nothing of the folder one happens to be in is imported.
    return [sys.executable, "-P", "-m", "glimmer_desktop.system.desktop_keyring.child"]


class ChildKeyring:
    """One child a question: there are few of them. Closing the slices ends it."""

    def __init__(
        self, technique: str, patience: float = _PATIENCE, with_somebody: float = _WITH_SOMEBODY
    ) -> None:
        self.technique = technique
        self._patience = patience
        self._with_somebody = with_somebody

    def look(self) -> Slices[KeyringState]:
        try:
            yield from self._asked(self._patience, do="look")
        except Known as known:
            return _STATES.get(known.code, KeyringState.NONE)
        return KeyringState.READY

    def put(self, name: str, secret: bytes) -> Slices[None]:
        yield from self._asked(self._with_somebody, do="put", name=name, secret=secret.hex())

    def get(self, name: str) -> Slices[bytes]:
        found = yield from self._asked(self._patience, do="get", name=name)
        try:
            return bytes.fromhex(found["secret"])
        except (KeyError, TypeError, ValueError):
            raise Known(ErrorCode.KEYRING_EMPTY) from None

    def remove(self, name: str) -> Slices[None]:
        try:
            yield from self._asked(self._patience, do="remove", name=name)
        except Known as known:
            if known.code is not ErrorCode.KEYRING_EMPTY:
                raise

    def _asked(self, seconds: float, **asked: str) -> Slices[dict[str, Any]]:
        answer = yield from _heard(json.dumps(asked).encode(), seconds)
        try:
            said: dict[str, Any] = json.loads(answer)
            result = str(said["is"])
        except (ValueError, TypeError, KeyError):
            result = "refused"  # it came to grief
        if result != "well":
            raise Known(_MEANS.get(result, ErrorCode.KEYRING_REFUSED))
        return said


_STATES: Final = {
    ErrorCode.KEYRING_LOCKED: KeyringState.LOCKED,
    ErrorCode.KEYRING_SILENT: KeyringState.SILENT,
}


def _heard(asked: bytes, seconds: float) -> Slices[bytes]:
    """What a child answers. Secrets travel in its pipes, never as words of a command line."""
    import subprocess

    until = monotonic() + seconds
    with subprocess.Popen(  # noqa: S603 - ourselves
        child_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        try:
            to_say: bytes | None = asked
            while True:
                try:
                    return child.communicate(to_say, timeout=_SLICE)[0]
                except subprocess.TimeoutExpired:
                    to_say = None  # it is on its way
                if monotonic() > until:
                    raise Known(ErrorCode.KEYRING_SILENT)
                yield
        finally:
            child.kill()
