"""A private message bus, and services on it that say what a test wants them to say.

The services speak the real protocol through the real dbus-daemon; they run on the test's own loop.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from loops import RealLoop

PROPERTIES = "org.freedesktop.DBus.Properties"

Answering = Callable[..., tuple[str, tuple[Any, ...]] | None]
"""From the body of a call to the signature and body of its reply; None = never."""


# The session's own, but for its folder of services: it starts nothing that is installed here.
_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <servicedir>{services}</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_incoming_bytes">1000000000</limit>
  <limit name="max_outgoing_bytes">1000000000</limit>
  <limit name="max_message_size">1000000000</limit>
  <limit name="max_match_rules_per_connection">50000</limit>
  <limit name="max_replies_per_connection">50000</limit>
</busconfig>
"""


class Daemon:
    """A dbus-daemon in a folder of its own, which may end and come back at the same address."""

    def __init__(self) -> None:
        self._room = tempfile.TemporaryDirectory(prefix="glimmer-bus-")
        self.address = f"unix:path={Path(self._room.name) / 'bus'}"
        self._services = Path(self._room.name) / "services"
        self._services.mkdir()
        self.start()

    @property
    def environ(self) -> dict[str, str]:
        """Both buses are this one."""
        names = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")
        return dict.fromkeys(names, self.address)

    def start(self) -> None:
        config = Path(self._room.name) / "bus.conf"
        config.write_text(_CONFIG.format(address=self.address, services=self._services))
        options = ("--nofork", "--nopidfile", "--print-address")
        self._process = subprocess.Popen(
            ["dbus-daemon", *options, f"--config-file={config}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": "/usr/bin:/bin"},
        )
        assert self._process.stdout
        assert self._process.stdout.readline(), "the bus did not start"

    def offer_to_start(self, name: str, command: str) -> None:
        """From its next start on."""
        told = f"[D-BUS Service]\nName={name}\nExec={command}\n"
        (self._services / f"{name}.service").write_text(told)

    def end(self) -> None:
        self._process.kill()
        self._process.wait(10)
        assert self._process.stdout
        self._process.stdout.close()

    def close(self) -> None:
        self.end()
        self._room.cleanup()


class Service:
    """A program on the bus that answers calls, has properties and sends signals."""

    def __init__(self, daemon: Daemon, loop: RealLoop, *names: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(daemon.address)
        self.answers: dict[tuple[str, str], Answering] = {}
        self.otherwise: Answering | None = None
        """What answers every other call; without it, an error."""
        self.properties: dict[tuple[str, str], tuple[str, Any]] = {}
        """By interface and name: a variant."""
        self.asked: list[tuple[str, str]] = []
        """Interface and member of every call that came."""
        self.flags: list[int] = []
        self.callers: list[str] = []
        self._answered: set[int] = set()
        self.own(*names)
        self._unwatch = loop.watch(self._bus.sock.fileno(), False, self._read)

    def own(self, *names: str) -> None:
        for name in names:
            reply = self._bus.send_and_get_reply(message_bus.RequestName(name), timeout=5)
            assert reply.body == (1,), f"{name} is taken"

    def give_up(self, name: str) -> None:
        self._bus.send(message_bus.ReleaseName(name))

    def on(self, interface: str, member: str, answering: Answering) -> None:
        self.answers[interface, member] = answering

    def set(self, interface: str, name: str, signature: str, value: Any, path: str = "/") -> None:
        """Give a property a value and tell whoever follows it."""
        self.properties[interface, name] = (signature, value)
        changed = {name: (signature, value)}
        self.signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", (interface, changed, []))

    def signal(
        self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        emitter = DBusAddress(path, interface=interface)
        self._bus.send(new_signal(emitter, member, signature, body))

    def whisper(self, to: str, signal: Message) -> None:
        """Send a signal to one listener, past what it asked for."""
        signal.header.fields[HeaderFields.destination] = to
        self._bus.send(signal)

    def has_said(self) -> Callable[[], bool]:
        """Tells, once the loop runs, whether the bus has read all that was sent until now: it reads
        its connections in no order."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message_bus.ListNames(), serial=serial)
        return lambda: serial in self._answered

    def close(self) -> None:
        """Leave the bus, as a program that ends."""
        self._unwatch()
        self._bus.close()

    def _read(self) -> None:
        # The connection reads by blocking; the loop says that there is something.
        received = self._bus.sock.recv(1 << 16)
        if not received:
            self._unwatch()
            self._unwatch = _nothing
            return
        for message in self._bus.parser.feed(received):
            if message.header.message_type is MessageType.method_call:
                self._answer(message)
            elif (serial := message.header.fields.get(HeaderFields.reply_serial)) is not None:
                self._answered.add(serial)

    def _answer(self, call: Message) -> None:
        fields = call.header.fields
        interface, member = fields[HeaderFields.interface], fields[HeaderFields.member]
        self.asked.append((interface, member))
        self.flags.append(int(call.header.flags))
        self.callers.append(fields[HeaderFields.sender])
        answering = self.answers.get((interface, member), self.otherwise)
        if answering is None and (interface, member) == (PROPERTIES, "Get"):
            self._answer_get(call)
            return
        if answering is None:
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        reply = answering(*call.body)
        if reply is not None:
            self._bus.send(new_method_return(call, *reply))

    def _answer_get(self, call: Message) -> None:
        value = self.properties.get(call.body)
        if value is None:
            error = "org.freedesktop.DBus.Error.UnknownProperty"
            self._bus.send(new_error(call, error, "s", ("No such property",)))
        else:
            self._bus.send(new_method_return(call, "v", (value,)))


def _nothing() -> None:
    """There is nothing left to unwatch."""
