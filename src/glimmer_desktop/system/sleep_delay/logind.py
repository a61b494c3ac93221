"""logind waits with sleep (five seconds at most) for whoever holds a "delay" inhibitor.

It is a file descriptor that comes over the bus. A connection of its own takes it: nothing else of
ours has a use for descriptors.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from jeepney import (
    DBusAddress,
    FileDescriptor,
    HeaderFields,
    Message,
    message_bus,
    new_method_call,
)

from glimmer_desktop.system.bus import addresses
from glimmer_desktop.system.bus_link import Link

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

_log = logging.getLogger("glimmer.machine")

_MANAGER: Final = DBusAddress(
    "/org/freedesktop/login1",
    bus_name="org.freedesktop.login1",
    interface="org.freedesktop.login1.Manager",
)
_ASKED_FOR: Final = ("sleep", "Glimmer", "The journal is locked first", "delay")


class LogindDelay:
    technique = "logind"

    def __init__(self, environ: Mapping[str, str], loop: Loop) -> None:
        self._environ = environ
        self._loop = loop
        self._link: Link | None = None
        self._asked = 0
        self._held: FileDescriptor | None = None

    @property
    def is_held(self) -> bool:
        return self._held is not None

    def hold(self) -> None:
        """Ask for it; nobody waits for the answer."""
        if self._link is not None:
            return
        for address in addresses("system", self._environ):
            try:
                self._link = Link(address, self._loop, self._take, self._lost, with_files=True)
            except OSError:
                continue
            self._link.send(message_bus.Hello())
            self._asked = self._link.send(new_method_call(_MANAGER, "Inhibit", "ssss", _ASKED_FOR))
            return

    def let_go(self) -> None:
        """The machine may sleep now. Twice is fine."""
        held, self._held = self._held, None
        if held is not None:
            held.close()
        link, self._link = self._link, None
        if link is not None:
            link.close()

    def _take(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.reply_serial) != self._asked:
            return
        match message.body:
            case (FileDescriptor() as held,):
                self._held = held
            case _:
                _log.info("sleep does not wait here")
                self.let_go()

    def _lost(self) -> None:
        """The bus ended, and with it whatever would have waited."""
        self._link = None
        self.let_go()
