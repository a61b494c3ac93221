"""A message bus of the desktop (D-Bus), spoken to without blocking and without a thread.

jeepney makes and reads the messages; they come and go on the event loop that is passed in. One
connection a bus serves everybody. Not QtDBus: it can neither send structs and maps nor hand a
signal to a plain function.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jeepney import HeaderFields, MatchRule, Message, MessageType, message_bus
from jeepney.bus import get_connectable_addresses

from glimmer_desktop.system.bus_address import WhichBus, bus_address
from glimmer_desktop.system.bus_link import Link

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

_log = logging.getLogger("glimmer.machine")

REST: Final = 30.0
"""Seconds after which a bus that died, or was never there, is tried again; doubled each time."""
LONGEST_REST: Final = 960.0
_LOG_IN_LIMIT: Final = 5.0
_DRIVER: Final = "org.freedesktop.DBus"

Body = tuple[Any, ...]
"""What a message says: nothing of it may be taken on trust."""


@dataclass(frozen=True, slots=True)
class _Call:
    done: Callable[[Body | None], None]
    forget_limit: Callable[[], None]


class _Followed:
    """What somebody wants to hear."""

    def __init__(self, rule: MatchRule, heard: Callable[[Message], None]) -> None:
        self.rule = rule
        self.heard = heard
        # Signals come from ":1.42", whatever name its owner is known by.
        self.sender: str | None = rule.header_fields.get("sender")
        self._loose = MatchRule(type=rule.message_type)
        self._loose.header_fields = {
            field: value for field, value in rule.header_fields.items() if field != "sender"
        }
        self._loose.path_namespace = rule.path_namespace
        self._loose.arg_conditions = rule.arg_conditions

    @property
    def well_known(self) -> str | None:
        """The name whose owner has to be known, if any."""
        is_name = self.sender and not self.sender.startswith(":") and self.sender != _DRIVER
        return self.sender if is_name else None

    def fits(self, message: Message, owner: str | None) -> bool:
        """`owner` of the well-known name; None while it is not known, which the bus may judge."""
        sender = message.header.fields.get(HeaderFields.sender)
        wanted = owner if self.well_known else self.sender
        return wanted in (None, sender) and bool(self._loose.matches(message))


class Bus:
    """Connects when it is first needed, and anew some time after the connection ended."""

    def __init__(self, which: WhichBus, loop: Loop, environ: Mapping[str, str]) -> None:
        self._which = which
        self._loop = loop
        self._environ = environ
        self._link: Link | None = None
        self._calls: dict[int, _Call] = {}
        self._followed: list[_Followed] = []
        self._owners: dict[str, str | None] = {}
        self._name = ""
        self._rest = REST
        self._wake: Callable[[], None] | None = None
        self._complained = False
        self._closed = False

    @property
    def name(self) -> str:
        """What the bus calls this connection (":1.42"); "" before the first reply to a call."""
        return self._name

    def call(
        self, message: Message, done: Callable[[Body | None], None], limit: float = 1.0
    ) -> None:
        """Tell `done` the body of the reply, once; perhaps before this returns.

        None for an error, no reply within `limit` seconds, or no bus.
        """
        link = self._reach()
        if link is None:
            done(None)
            return
        serial = link.send(message)
        forget = self._loop.later(limit, lambda: self._settle(serial, None))
        self._calls[serial] = _Call(done, forget)

    def follow(self, rule: MatchRule, heard: Callable[[Message], None]) -> Callable[[], None]:
        """Tell `heard` each signal that fits, on this and every later connection, until the answer
        is called. A rule that names a `sender` by its well-known name hears its owner alone.
        """
        followed = _Followed(rule, heard)
        self._followed.append(followed)
        if self._link is not None:
            self._subscribe(self._link, followed)
        else:
            self._reach()

        def unfollow() -> None:
            if followed in self._followed:
                self._followed.remove(followed)
                self._tell_bus(message_bus.RemoveMatch(rule))

        return unfollow

    def close(self) -> None:
        """Hang up for good; nobody is told anything any more."""
        self._closed = True
        self._followed.clear()
        self._drop_calls()
        if self._wake is not None:
            self._wake()
            self._wake = None
        if self._link is not None:
            self._link.close()
            self._link = None

    # the connection

    def _reach(self) -> Link | None:
        """The connection, made now unless one has ended a short while ago."""
        if self._link is None and self._wake is None and not self._closed:
            self._connect()
        return self._link

    def _connect(self) -> None:
        for address in addresses(self._which, self._environ):
            try:
                self._link = Link(address, self._loop, self._take, self._lost)
            except OSError:
                continue
            break
        if self._link is None:
            self._lost()
            return
        self.call(message_bus.Hello(), self._greeted, _LOG_IN_LIMIT)
        for followed in self._followed:
            self._subscribe(self._link, followed)

    def _greeted(self, reply: Body | None) -> None:
        if reply is not None:
            self._name = reply[0]
            self._rest, self._complained = REST, False
        elif self._link is not None:
            self._link.close()
            self._lost()

    def _lost(self) -> None:
        """Whoever waits for a reply gets none; what is followed will be again."""
        self._link = None
        self._name = ""
        self._owners.clear()
        if not self._complained:
            _log.info("the %s bus cannot be asked", self._which)
            self._complained = True
        self._wake = self._loop.later(self._rest, self._rested)
        self._rest = min(self._rest * 2, LONGEST_REST)
        for call in self._drop_calls():
            _tell(call.done, None)

    def _rested(self) -> None:
        self._wake = None
        if self._followed:
            self._reach()

    def _drop_calls(self) -> list[_Call]:
        calls = list(self._calls.values())
        self._calls.clear()
        for call in calls:
            call.forget_limit()
        return calls

    # what is said

    def _subscribe(self, link: Link, followed: _Followed) -> None:
        link.send(message_bus.AddMatch(followed.rule))
        name = followed.well_known
        if name is not None and name not in self._owners:
            self._owners[name] = None
            link.send(message_bus.AddMatch(owner_changes(name)))
            self.call(message_bus.GetNameOwner(name), lambda reply: self._owned(name, reply))

    def _tell_bus(self, message: Message) -> None:
        if self._link is not None:
            self._link.send(message)

    def _owned(self, name: str, reply: Body | None) -> None:
        """Who has a name now; "" is nobody. Unless the bus has told of a newer owner already."""
        if self._owners.get(name, "") is None:
            self._owners[name] = reply[0] if reply else ""

    def _take(self, message: Message) -> None:
        kind = message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            serial = message.header.fields.get(HeaderFields.reply_serial, 0)
            self._settle(serial, message.body if kind is MessageType.method_return else None)
        elif kind is MessageType.signal:
            self._note_owner(message)
            for followed in tuple(self._followed):
                owner = self._owners.get(followed.well_known or "")
                if followed in self._followed and followed.fits(message, owner):
                    _tell(followed.heard, message)

    def _note_owner(self, message: Message) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.sender) != _DRIVER:
            return
        if (
            fields.get(HeaderFields.member) == "NameOwnerChanged"
            and message.body[0] in self._owners
        ):
            self._owners[message.body[0]] = message.body[2]

    def _settle(self, serial: int, body: Body | None) -> None:
        call = self._calls.pop(serial, None)
        if call is not None:
            call.forget_limit()
            _tell(call.done, body)


def _tell(told: Callable[[Any], None], what: object) -> None:
    """One who cannot use what came must not take it from the others."""
    try:
        told(what)
    except Exception as error:  # noqa: BLE001 - whatever went wrong there is no news here
        _log.error("what came over the bus was not understood: %s", type(error).__name__)


def owner_changes(name: str) -> MatchRule:
    """The bus tells of a name that somebody has from now on, or nobody."""
    rule = MatchRule(type="signal", sender=_DRIVER, member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    return rule


def addresses(which: WhichBus, environ: Mapping[str, str]) -> Iterator[str]:
    """Where the bus may listen: paths, or abstract names that begin with a NUL."""
    for part in bus_address(which, environ).split(";"):
        try:
            yield from get_connectable_addresses(part)
        except (ValueError, KeyError, RuntimeError):
            continue  # a way of connecting that is not known here
