"""What is said to the desktop portal and what it says (org.freedesktop.portal.GlobalShortcuts,
versions 1 and 2). Nothing that comes from it is taken on trust.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from jeepney import DBusAddress, MatchRule, Message, MessageFlag, new_method_call

from glimmer_desktop.system.autostart.program import APPLICATION_ID
from glimmer_desktop.system.hotkey.chord import Chord
from glimmer_desktop.system.hotkey.key_names import key_name
from glimmer_desktop.system.portal import NAME, PATH, Results, part

_REGISTRY: Final = part("org.freedesktop.host.portal.Registry")
_SHORTCUTS: Final = part("org.freedesktop.portal.GlobalShortcuts")
_SESSION: Final = "org.freedesktop.portal.Session"

_LONGEST: Final = 200
"""Characters of a desktop's own words for some keys that can be shown."""


def trigger(chord: Chord) -> str:
    """As the shortcuts specification of freedesktop.org writes it: `CTRL+ALT+g`."""
    held = {"CTRL": chord.ctrl, "ALT": chord.alt, "SHIFT": chord.shift, "LOGO": chord.super}
    return "+".join((*(name for name, is_held in held.items() if is_held), key_name(chord.key)))


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to be done at some keys."""

    action: str
    trigger: str
    """The keys that would be welcome; the person and the desktop decide."""
    description: str
    """What the desktop shows for it."""


# What is said


def register() -> Message:
    """Who we are. To be the very first on a connection; portals before 1.20 do not know it."""
    return new_method_call(_REGISTRY, "Register", "sa{sv}", (APPLICATION_ID, {}))


def create_session(token: str) -> Message:
    options = {"handle_token": ("s", token), "session_handle_token": ("s", token)}
    return new_method_call(_SHORTCUTS, "CreateSession", "a{sv}", (options,))


def bind(session: str, wishes: tuple[Wish, ...], token: str) -> Message:
    """All at once: a session binds only once."""
    shortcuts = [
        (
            wish.action,
            {
                "description": ("s", wish.description),
                "preferred_trigger": ("s", wish.trigger),
            },
        )
        for wish in wishes
    ]
    body = (session, shortcuts, "", {"handle_token": ("s", token)})
    return new_method_call(_SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", body)


def close(session: str) -> Message:
    """No portal is started only to hear that."""
    message = new_method_call(DBusAddress(session, NAME, _SESSION), "Close")
    message.header.flags |= MessageFlag.no_auto_start
    return message


# What is listened for


def shortcut_signals() -> MatchRule:
    return MatchRule(type="signal", sender=NAME, interface=_SHORTCUTS.interface, path=PATH)


def closed(session: str) -> MatchRule:
    return MatchRule(type="signal", sender=NAME, interface=_SESSION, member="Closed", path=session)


def name_given() -> MatchRule:
    """The bus names each connection anew."""
    return MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameAcquired")


# What is heard


def read_session(results: Results) -> str:
    """The session's handle, which has the type of a text by an old mistake; "" = none."""
    match results.get("session_handle"):
        case ("s" | "o", str(handle)) if handle.startswith(f"{PATH}/session/"):
            return handle
    return ""


def read_keys(shortcuts: object) -> dict[str, str]:
    """The keys of each action, in the desktop's words; "" = there are none."""
    found: dict[str, str] = {}
    for one in shortcuts if isinstance(shortcuts, list) else ():
        match one:
            case (str(action), dict(told)):
                match told.get("trigger_description"):
                    case ("s", str(words)):
                        found[action] = words[:_LONGEST]
                    case _:
                        found[action] = ""
    return found


def read_bound(results: Results) -> dict[str, str]:
    """The same of what a binding came to."""
    match results.get("shortcuts"):
        case (str(), list(shortcuts)):
            return read_keys(shortcuts)
    return {}


def read_token(options: object) -> str:
    """The desktop's word that a window may have the keyboard; "" where it gives none."""
    match options:
        case {"activation_token": ("s", str(token))}:
            return token
    return ""
