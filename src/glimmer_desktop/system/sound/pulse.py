"""The bell through PulseAudio, or PipeWire in its place, in the server's own protocol.

The server is handed the whole sound, plays it and says when it has: nothing is loaded for it, no
thread is started, and a server that does not answer is not waited for. libcanberra takes four
megabytes, and stood still for half a minute before such a server.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from glimmer_desktop.system.pulse import wire
from glimmer_desktop.system.pulse.link import PulseLink
from glimmer_desktop.system.pulse.server import introduce, server_address

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

_log = logging.getLogger("glimmer.machine")

LIMIT: Final = 10.0
"""Seconds after which nobody hopes for a sound of 1.6 any more."""

_STREAM: Final = {"media.role": "event", "media.name": "bell"}
"""A person's volume for such sounds goes by the role."""


class PulseBell:
    technique = "pulse"

    def __init__(self, sound: Path, environ: Mapping[str, str], loop: Loop) -> None:
        self._sound = sound
        self._environ = environ
        self._loop = loop
        self._ringing: _Ringing | None = None
        self._complained = False

    def ring(self) -> None:
        """From its beginning, also while it still sounds. A refusal is logged once, not each
        time."""
        self.close()
        address = server_address(self._environ)
        try:
            if address is None:
                raise FileNotFoundError("no sound server")
            rate, samples = read(self._sound)
            ringing = _Ringing(address, self._loop, rate, samples, self._over)
        except OSError as reason:
            self._complain(str(reason))
            return
        self._ringing = ringing
        ringing.begin()

    def close(self) -> None:
        """What still sounds, ends."""
        if self._ringing is not None:
            self._ringing.close()
            self._ringing = None

    def _over(self, trouble: str) -> None:
        self._ringing = None
        if trouble:
            self._complain(trouble)
        else:
            self._complained = False

    def _complain(self, reason: str) -> None:
        if not self._complained:
            _log.warning("The bell stays silent: %s", reason)
        self._complained = True


class _Ringing:
    """One ring: `over` is told once how it ended, "" = well. Raises OSError when nobody listens."""

    def __init__(
        self, address: str, loop: Loop, rate: int, samples: bytes, over: Callable[[str], None]
    ) -> None:
        self._rate = rate
        self._samples = samples
        self._over = over
        self._link = PulseLink(address, loop, lost=partial(self._end, "the server refuses"))
        self._forget_limit = loop.later(LIMIT, partial(self._end, "the server does not answer"))

    def begin(self) -> None:
        too_old = partial(self._end, "the server is too old")
        introduce(self._link, self._introduced, refused=too_old)

    def close(self) -> None:
        self._forget_limit()
        self._link.close()

    def _introduced(self) -> None:
        stream = wire.new_playback(self._rate, len(self._samples), _STREAM)
        self._link.send(wire.CREATE_PLAYBACK, stream, reads=wire.new_channel, answered=self._made)

    def _made(self, channel: int) -> None:
        self._link.play(channel, self._samples)
        self._link.send(
            wire.DRAIN_PLAYBACK, wire.number(channel), reads=list, answered=self._played
        )

    def _played(self, _told: object) -> None:
        self._end("")

    def _end(self, trouble: str) -> None:
        self.close()
        self._over(trouble)


def read(sound: Path) -> tuple[int, bytes]:
    """Samples a second, and the samples: one channel of 16 bits, as the shipped sound has.

    Raises OSError.
    """
    import wave  # for a ring only

    with wave.open(str(sound)) as file:
        return file.getframerate(), file.readframes(file.getnframes())


def has_server(environ: Mapping[str, str]) -> bool:
    """Whether a sound server of this machine can be asked."""
    address = server_address(environ)
    return address is not None and Path(address).is_socket()
