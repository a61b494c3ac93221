"""A service on a bus, asked for what it knows. It is never started for that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    MatchRule,
    Message,
    MessageFlag,
    Properties,
    new_method_call,
)

from glimmer_desktop.system.bus import Body, Bus

PROPERTIES = "org.freedesktop.DBus.Properties"


class Service:
    """One object of a service, by the service's well-known name."""

    def __init__(self, bus: Bus, name: str, path: str, interface: str) -> None:
        self._bus = bus
        self._address = DBusAddress(path, bus_name=name, interface=interface)

    def call(
        self,
        member: str,
        signature: str | None,
        body: Body,
        done: Callable[[Body | None], None],
    ) -> None:
        """Tell `done` the reply; None when there is none."""
        self._send(new_method_call(self._address, member, signature, body), done)

    def get(self, name: str, done: Callable[[Any], None]) -> None:
        """Tell `done` a property's value; None when it cannot be had."""
        self._send(Properties(self._address).get(name), lambda reply: done(_variant(reply)))

    def follow(self, member: str, heard: Callable[[Body], None]) -> Callable[[], None]:
        """Tell `heard` what a signal says, until the answer is called."""
        rule = MatchRule(
            type="signal",
            sender=self._address.bus_name,
            interface=self._address.interface,
            member=member,
            path=self._address.object_path,
        )
        return self._bus.follow(rule, lambda message: heard(message.body))

    def follow_property(self, name: str, changed: Callable[[Any], None]) -> Callable[[], None]:
        """Tell `changed` a property's new value, until the answer is called."""
        rule = MatchRule(
            type="signal",
            sender=self._address.bus_name,
            interface=PROPERTIES,
            member="PropertiesChanged",
            path=self._address.object_path,
        )
        rule.add_arg_condition(0, self._address.interface)

        def heard(message: Message) -> None:
            match message.body:
                case (_, dict() as values, list() as without_values):
                    if name in values:
                        changed(_variant((values[name],)))
                    elif name in without_values:
                        self.get(name, changed)

        return self._bus.follow(rule, heard)

    def _send(self, message: Message, done: Callable[[Body | None], None]) -> None:
        message.header.flags |= MessageFlag.no_auto_start
        self._bus.call(message, done)


def _variant(body: Body | None) -> Any:
    """What is in a body of one variant, which jeepney gives as signature and value."""
    match body:
        case ((str(), value),):
            return value
    return None
