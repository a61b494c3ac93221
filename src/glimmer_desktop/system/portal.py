"""The desktop portal (xdg-desktop-portal), which speaks for all desktops: its name on the bus, and
how it answers. What it is asked takes time, so each answer is a signal of its own: a `Response` at
the path of the request.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from jeepney import DBusAddress, MatchRule

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
REQUESTS: Final = f"{PATH}/request"
REQUEST: Final = "org.freedesktop.portal.Request"

DONE, CANCELLED, ENDED = 0, 1, 2
"""Codes of a response: it was done, the person said no, it ended in another way."""

Results = Mapping[str, tuple[str, Any]]
"""By name: a variant, its signature first."""


def part(interface: str) -> DBusAddress:
    """One of the things that it does."""
    return DBusAddress(PATH, bus_name=NAME, interface=interface)


def response_to(name: str, token: str) -> MatchRule:
    """The answer to a request that was made with a token by the connection of this name."""
    sender = name.removeprefix(":").replace(".", "_")
    path = f"{REQUESTS}/{sender}/{token}"
    return MatchRule(type="signal", sender=NAME, interface=REQUEST, member="Response", path=path)


def read_response(body: object) -> tuple[int, Results]:
    """Code and results; a response that makes no sense has ended in another way."""
    match body:
        case (int(code), dict(results)):
            return code, results
    return ENDED, {}
