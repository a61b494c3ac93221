"""What a notification service (the Desktop Notifications Specification 1.2) can do, and the words
in which it is asked to show something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, Message, MessageFlag, message_bus, new_method_call

NAME: Final = "org.freedesktop.Notifications"
ADDRESS: Final = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
APPLICATION: Final = "org.glimmer.Glimmer"
DEFAULT: Final = "default"
"""The action of a click on the notification itself."""

EXPIRED, DISMISSED = 1, 2
"""Reasons of NotificationClosed; 3 is that we asked for it, others are the service's own."""

_LOW, _NORMAL = 0, 1
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""Not by `html`, which brings 2,000 names of letters: 0.4 MB of a program that waits."""
_CATEGORY: Final = "x-glimmer.invitation"


@dataclass(frozen=True, slots=True)
class Service:
    """What is known of one: its capabilities, and whether it is GNOME's own shell."""

    capabilities: frozenset[str]
    is_gnome: bool

    def has(self, capability: str) -> bool:
        return capability in self.capabilities


@dataclass(frozen=True, slots=True)
class Notice:
    """What is to be shown. `offers` are keys with their words."""

    title: str
    line: str
    offers: Sequence[tuple[str, str]]
    bell: bool
    stay: float
    """Seconds after which it goes by itself."""


def read_service(capabilities: object, information: object) -> Service | None:
    """From the bodies of its two answers; None when the first makes no sense."""
    match capabilities:
        case (list(names),) if all(isinstance(name, str) for name in names):
            return Service(frozenset(names), is_gnome=_is_gnome(information))
    return None


def _is_gnome(information: object) -> bool:
    match information:
        case (str(name), *_):
            return "gnome" in name.casefold()
    return False


def notify(service: Service, notice: Notice, replaces: int, icon: Path, bell: Path) -> Message:
    """Ask to show it, in place of the one with the id `replaces` (0 = none)."""
    actions = [DEFAULT, "", *(word for offer in notice.offers for word in offer)]
    body = (
        "Glimmer",
        replaces,
        icon.as_uri(),
        *_texts(service, notice),
        actions if service.has("actions") else [],
        _hints(service, notice, bell),
        round(notice.stay * 1000),
    )
    return new_method_call(ADDRESS, "Notify", "susssasa{sv}i", body)


def _texts(service: Service, notice: Notice) -> tuple[str, str]:
    """Summary and body; the line is what has to be seen."""
    if not service.has("body"):
        return notice.line, ""
    markup = service.has("body-markup")
    return notice.title, notice.line.translate(_ESCAPED) if markup else notice.line


def _hints(service: Service, notice: Notice, bell: Path) -> dict[str, tuple[str, Any]]:
    """GNOME shows no banner at all for low urgency, and lets a transient one go after 4 s; what
    stays in its list we take back ourselves."""
    hints: dict[str, tuple[str, Any]] = {
        "category": ("s", _CATEGORY),
        "desktop-entry": ("s", APPLICATION),
        "transient": ("b", not service.is_gnome),
        "urgency": ("y", _NORMAL if service.is_gnome else _LOW),
    }
    if notice.bell and service.has("sound"):
        hints["sound-file"] = ("s", str(bell))
    else:
        hints["suppress-sound"] = ("b", True)
    return hints


def ask_capabilities(*, start: bool) -> Message:
    return _question("GetCapabilities", start)


def ask_information(*, start: bool) -> Message:
    return _question("GetServerInformation", start)


def ask_startable() -> Message:
    """Ask the bus which services it could start."""
    return message_bus.ListActivatableNames()


def _question(member: str, start: bool) -> Message:
    """Without `start` the bus does not begin the service only for being asked."""
    asked = new_method_call(ADDRESS, member)
    if not start:
        asked.header.flags |= MessageFlag.no_auto_start
    return asked


def close(shown: int) -> Message:
    return new_method_call(ADDRESS, "CloseNotification", "u", (shown,))
