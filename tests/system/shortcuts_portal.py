"""A desktop portal with GlobalShortcuts that speaks the real protocol over a real bus.

It refuses what xdg-desktop-portal refuses (1.16 to 1.21, src/global-shortcuts.c and registry.c): a
program without a name, a name after the first word, a session of somebody else, a second binding.
Answers to requests come before the reply to them, which the real one may do as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_error, new_method_return, new_signal

from loops import RealLoop
from system.message_bus import Daemon, Service

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
REGISTRY = "org.freedesktop.host.portal.Registry"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"

Shortcuts = list[tuple[str, dict[str, tuple[str, Any]]]]


class Refused(Exception):
    """The name of an error, and what it says."""


@dataclass
class Open:
    """A session."""

    owner: str
    request: str = ""
    """Of a binding that waits for the person."""
    bound: Shortcuts | None = None
    keys: dict[str, str] = field(default_factory=dict)


class ShortcutsPortal(Service):
    def __init__(
        self,
        daemon: Daemon,
        loop: RealLoop,
        *,
        knows_registry: bool = True,
        has_shortcuts: bool = True,
        needs_name: bool = True,
        installed: tuple[str, ...] = ("org.glimmer.Glimmer",),
    ) -> None:
        self.programs: dict[str, str] = {}
        """The name of each connection that has spoken; "" = it has none."""
        self.sessions: dict[str, Open] = {}
        self.closed: list[str] = []
        self.bindings: list[Shortcuts] = []
        self.refused: list[str] = []
        """Everything that was turned down."""
        self.asks_person = False
        """A binding waits for `answer`."""
        self.taken: set[str] = set()
        """Triggers that the desktop gives to nobody."""
        self.code = 0
        """Of every response."""
        self._knows_registry = knows_registry
        self._has_shortcuts = has_shortcuts
        self._needs_name = needs_name
        self._installed = installed
        super().__init__(daemon, loop, NAME)

    # What a desktop does

    def press(self, trigger: str, token: str = "") -> None:
        """Whoever has these keys is told."""
        for handle, session in self.sessions.items():
            for action, told in session.bound or ():
                if action in session.keys and told["preferred_trigger"][1] == trigger:
                    self.activate(handle, action, token)

    def activate(self, session: str, action: str, token: str = "") -> None:
        options = {"activation_token": ("s", token)} if token else {}
        self.signal(PATH, SHORTCUTS, "Activated", "osta{sv}", (session, action, 4711, options))
        self.signal(PATH, SHORTCUTS, "Deactivated", "osta{sv}", (session, action, 4712, {}))

    def answer(self, code: int) -> None:
        """The person has decided about all that waits."""
        for session in self.sessions.values():
            if session.request:
                self._respond(session, code)

    def give_keys(self, **keys: str) -> None:
        """The person changes them in the desktop's own settings."""
        for handle, session in self.sessions.items():
            session.keys = keys
            told = [(name, {"trigger_description": ("s", said)}) for name, said in keys.items()]
            self.signal(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", (handle, told))

    def take_back(self) -> None:
        """Close every session, as a desktop may."""
        for handle in tuple(self.sessions):
            del self.sessions[handle]
            self.signal(handle, SESSION, "Closed", "a{sv}", ({},))

    # What it answers

    def _answer(self, call: Message) -> None:
        fields = call.header.fields
        interface, member = fields[HeaderFields.interface], fields[HeaderFields.member]
        self.asked.append((interface, member))
        self.callers.append(fields[HeaderFields.sender])
        if interface != REGISTRY:
            self.programs.setdefault(self.callers[-1], "")
        does = {
            (REGISTRY, "Register"): self._register,
            (SHORTCUTS, "CreateSession"): self._create,
            (SHORTCUTS, "BindShortcuts"): self._bind,
            (SESSION, "Close"): self._close,
        }.get((interface, member))
        known = self._knows_registry if interface == REGISTRY else self._has_shortcuts
        try:
            if does is None or not known:
                raise Refused("org.freedesktop.DBus.Error.UnknownMethod", member)
            signature, body = does(call, *call.body)
        except Refused as refused:
            name, why = refused.args
            self.refused.append(why)
            self._bus.send(new_error(call, name, "s", (why,)))
        else:
            self._bus.send(new_method_return(call, signature, body))

    def _register(self, call: Message, name: str, _options: object) -> tuple[str, tuple[Any, ...]]:
        sender = call.header.fields[HeaderFields.sender]
        if sender in self.programs:
            why = "Connection already associated with an application ID"
            raise Refused("org.freedesktop.portal.Error.Failed", why)
        if name not in self._installed:
            why = f"App info not found for '{name}'"
            raise Refused("org.freedesktop.portal.Error.Failed", why)
        self.programs[sender] = name
        return "", ()

    def _create(self, call: Message, options: dict[str, Any]) -> tuple[str, tuple[Any, ...]]:
        sender = call.header.fields[HeaderFields.sender]
        if self._needs_name and not self.programs[sender]:
            raise Refused("org.freedesktop.portal.Error.NotAllowed", "An app id is required")
        request = self._path(call, "request", options["handle_token"][1])
        session = self._path(call, "session", options["session_handle_token"][1])
        if self.code == 0:
            self.sessions[session] = Open(sender)
        self._tell(sender, request, self.code, {"session_handle": ("s", session)})
        return "o", (request,)

    def _bind(
        self,
        call: Message,
        handle: str,
        shortcuts: Shortcuts,
        _parent: str,
        options: dict[str, Any],
    ) -> tuple[str, tuple[Any, ...]]:
        session = self._own(call, handle)
        if session.bound is not None:
            why = "Session already has bound shortcuts"
            raise Refused("org.freedesktop.portal.Error.NotAllowed", why)
        if not all(name for name, _ in shortcuts):
            raise Refused("org.freedesktop.portal.Error.InvalidArgument", "Unexpected empty id")
        self.bindings.append(shortcuts)
        session.bound = shortcuts
        session.request = self._path(call, "request", options["handle_token"][1])
        request = session.request
        if not self.asks_person:
            self._respond(session, 0)
        return "o", (request,)

    def _close(self, call: Message) -> tuple[str, tuple[Any, ...]]:
        path = call.header.fields[HeaderFields.path]
        self._own(call, path)
        del self.sessions[path]
        self.closed.append(path)
        return "", ()

    def _own(self, call: Message, handle: str) -> Open:
        session = self.sessions.get(handle)
        if session is None or session.owner != call.header.fields[HeaderFields.sender]:
            raise Refused("org.freedesktop.DBus.Error.AccessDenied", "Invalid session")
        return session

    def _respond(self, session: Open, code: int) -> None:
        given = []
        for name, told in session.bound or () if code == 0 else ():
            wished = told["preferred_trigger"][1]
            keys = "" if wished in self.taken else f"Press {wished}"
            given.append((name, {"trigger_description": ("s", keys)}))
            if keys:
                session.keys[name] = keys
        request, session.request = session.request, ""
        self._tell(session.owner, request, code, {"shortcuts": ("a(sa{sv})", given)})

    def _tell(self, to: str, request: str, code: int, results: dict[str, tuple[str, Any]]) -> None:
        """A response is for one alone, and heard only by who listens for it."""
        emitter = DBusAddress(request, interface=REQUEST)
        self._bus.send(new_signal(emitter, "Response", "ua{sv}", (code, results)))

    def _path(self, call: Message, kind: str, token: str) -> str:
        sender = call.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        return f"{PATH}/{kind}/{sender}/{token}"
