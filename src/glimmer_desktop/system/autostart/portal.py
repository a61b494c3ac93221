"""Starting with the desktop from inside a Flatpak: the Background portal (version 1 and later).

The desktop may ask the person, who may take their time. It can be told and never be asked what it
has: what it answered last is kept as one small file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jeepney import HeaderFields, MatchRule, Message, new_method_call

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.settings.private_files import replace_file
from glimmer_desktop.system.autostart.program import QUIETLY
from glimmer_desktop.system.bus_address import bus_address
from glimmer_desktop.system.portal import DONE, NAME, REQUEST, REQUESTS, part, read_response

if TYPE_CHECKING:
    from glimmer_desktop.system.bus import Body, Bus

_BACKGROUND: Final = part("org.freedesktop.portal.Background")
_LIMIT: Final = 5.0
"""Seconds in which the portal takes a wish up; what becomes of it may take longer."""
_ALONE_LIMIT: Final = 2.0
"""Seconds for all of it where nobody is there to wait: switching off asks nobody anything."""


class PortalAutostart:
    """`bus` is None where no loop runs (a command that erases everything): there it is waited for.
    The newest wish counts; the answers to earlier ones are not listened to any more."""

    technique = "portal"

    def __init__(
        self,
        environ: Mapping[str, str],
        remembered: Path,
        bus: Callable[[], Bus] | None,
        token: Callable[[], str],
    ) -> None:
        """`token` makes a name for each wish that no other program could guess."""
        self._environ = environ
        self._remembered = remembered
        self._bus = bus
        self._token = token
        self._is_on = remembered.exists()
        self._wanted = ""
        self._in_between: AutostartState | None = None
        self._changed: Callable[[], None] = lambda: None
        self._unfollow: Callable[[], None] = lambda: None

    def state(self) -> AutostartState:
        if self._in_between is not None:
            return self._in_between
        return AutostartState.ON if self._is_on else AutostartState.OFF

    def switch(self, on: bool) -> None:
        """Raises Known CANNOT_WRITE where it is waited for, and in vain."""
        if self._bus is None:
            if on == self._is_on:
                return  # an answer that nobody needs may be a question to somebody
            self._take(on, _alone(self._environ, on, self._token()))
            return
        self._unfollow()
        bus, self._wanted = self._bus(), (token := self._token())
        self._in_between = AutostartState.ASKED
        # Before the call, or a quick answer could come between.
        self._unfollow = bus.follow(_answers(), lambda heard: self._heard(on, token, heard))
        bus.call(_wish(on, token), lambda reply: self._taken_up(token, reply), _LIMIT)

    def follow(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def _taken_up(self, token: str, reply: Body | None) -> None:
        """No portal, or one without this part: then nobody will answer."""
        if reply is None and token == self._wanted:
            self._settle(AutostartState.UNAVAILABLE)

    def _heard(self, on: bool, token: str, message: Message) -> None:
        path = str(message.header.fields.get(HeaderFields.path, ""))
        if path.endswith(f"/{token}"):
            self._take(on, message.body)

    def _take(self, on: bool, answer: Body) -> None:
        self._is_on = _is_granted(answer)
        try:
            self._remember()
        finally:
            refused = on and not self._is_on
            self._settle(AutostartState.REFUSED if refused else None)

    def _remember(self) -> None:
        if self._is_on:
            replace_file(self._remembered, b"")
        else:
            self._remembered.unlink(missing_ok=True)

    def _settle(self, state: AutostartState | None) -> None:
        self._wanted = ""
        self._in_between = state
        self._unfollow()
        self._unfollow = lambda: None
        self._changed()


def _wish(on: bool, token: str) -> Message:
    """The first word is looked for inside the sandbox; the portal puts `flatpak run` before it."""
    options: dict[str, tuple[str, Any]] = {
        "handle_token": ("s", token),
        "autostart": ("b", on),
        "commandline": ("as", ["glimmer", QUIETLY]),
        "dbus-activatable": ("b", False),
    }
    return new_method_call(_BACKGROUND, "RequestBackground", "sa{sv}", ("", options))


def _answers() -> MatchRule:
    """To all wishes of ours; each is told by the end of its path."""
    return MatchRule(
        type="signal",
        sender=NAME,
        interface=REQUEST,
        member="Response",
        path_namespace=REQUESTS,
    )


def _is_granted(answer: Body) -> bool:
    code, results = read_response(answer)
    return code == DONE and results.get("autostart") == ("b", True)


def _alone(environ: Mapping[str, str], on: bool, token: str) -> Body:
    """Ask on a connection of its own and wait for the answer. Raises Known CANNOT_WRITE."""
    from jeepney.io.blocking import open_dbus_connection

    try:
        address = bus_address("session", environ)
        with open_dbus_connection(address, auth_timeout=_ALONE_LIMIT) as bus:
            ours = bus.unique_name.lstrip(":").replace(".", "_")
            answers = MatchRule(type="signal", interface=REQUEST, path=f"{REQUESTS}/{ours}/{token}")
            with bus.filter(answers) as heard:
                bus.send_and_get_reply(_wish(on, token), timeout=_ALONE_LIMIT)
                answer: Body = bus.recv_until_filtered(heard, timeout=_ALONE_LIMIT).body
    except Exception as error:
        what = Why("autostart", Cause.AUTOSTART)
        why = Why("the desktop does not answer", Cause.DESKTOP_SILENT)
        raise Known(ErrorCode.CANNOT_WRITE, path=what, why=why) from error
    return answer
