"""Whether a microphone is in use on Linux: who records from PulseAudio, or from PipeWire in its
place. Asked in the server's own protocol: the library for it is four megabytes that would stay.

Some listen and do not count: streams that are halted, those that record what the machine itself
plays, meters of loudness (a mixer that is open), the server's own plumbing (echo cancelling, a
loopback: whoever records behind it is seen for itself), and we.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from glimmer_desktop.system.pulse import wire
from glimmer_desktop.system.pulse.link import PulseLink
from glimmer_desktop.system.pulse.server import introduce, server_address

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

Done = Callable[[bool | None], None]


class PulseMicrophone:
    """Connects anew for each question: between them there is nothing to keep alive."""

    technique = "pulse"

    def __init__(self, environ: Mapping[str, str], loop: Loop) -> None:
        self._environ = environ
        self._loop = loop
        self._inquiries: list[_Inquiry] = []

    def ask(self, done: Done) -> None:
        """None where no server listens, or it says nothing of use."""
        address = server_address(self._environ)
        try:
            if address is None:
                raise FileNotFoundError
            inquiry = _Inquiry(address, self._loop, done, self._inquiries.remove)
        except OSError:
            done(None)
            return
        self._inquiries.append(inquiry)
        inquiry.begin()

    def close(self) -> None:
        while self._inquiries:
            self._inquiries.pop().close()


class _Inquiry:
    """One question, in three or four steps. Raises OSError when nobody listens."""

    def __init__(
        self, address: str, loop: Loop, done: Done, ended: Callable[[_Inquiry], None]
    ) -> None:
        self._done = done
        self._ended = ended
        self._link = PulseLink(address, loop, lost=partial(self._end, None))

    def begin(self) -> None:
        introduce(self._link, self._introduced, refused=partial(self._end, None))

    def close(self) -> None:
        self._link.close()

    def _introduced(self) -> None:
        self._link.send(
            wire.GET_SOURCE_OUTPUTS, reads=wire.listeners, answered=self._heard_of_listeners
        )

    def _heard_of_listeners(self, listeners: Sequence[wire.Listener]) -> None:
        sources = {one.source for one in listeners if counts(one)}
        if not sources:
            self._end(False)
            return
        answered = partial(self._heard_of_monitors, sources)
        self._link.send(wire.GET_SOURCES, reads=wire.monitors, answered=answered)

    def _heard_of_monitors(self, listened: set[int], monitors: set[int]) -> None:
        self._end(bool(listened - monitors))

    def _end(self, answer: bool | None) -> None:
        self._link.close()
        self._ended(self)
        self._done(answer)


def counts(listener: wire.Listener) -> bool:
    """Whether it is a program that records now, whatever it records."""
    named = listener.properties
    is_meter = listener.is_meter or named.get("resample.peaks") == "true"
    is_plumbing = listener.client == wire.NOBODY or "node.link-group" in named
    is_ours = named.get("application.process.id") == str(os.getpid())
    return not (listener.halted or is_meter or is_plumbing or is_ours)
