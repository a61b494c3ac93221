"""A notification service whose buttons a test presses, as the specification (1.2) has it.

A program of its own on the session's bus. Questions, one JSON object a line: `await` (the last that
is up), `press` (key, and the token that the desktop gives for the click), `closed`.
"""

# No `from __future__ import annotations`: dbus-fast reads signatures from live annotations.
import asyncio
import os
import signal
from typing import Annotated, Any

from dbus_fast import BusType, Message, RequestNameReply
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusInt32, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal
from talking import Answer, serve

NAME = "org.freedesktop.Notifications"
DRIVER = "org.freedesktop.DBus"
DISMISSED, BY_CALL = 2, 3


class Notifications(ServiceInterface):
    """Shows nothing to anybody, and remembers."""

    def __init__(self) -> None:
        super().__init__(NAME)
        self.up: dict[int, Answer] = {}
        self.came = asyncio.Event()
        self._last = 0

    @dbus_method()
    def GetCapabilities(self) -> Annotated[list[str], DBusSignature("as")]:  # noqa: N802
        return ["actions", "body"]

    @dbus_method()
    def GetServerInformation(  # noqa: N802
        self,
    ) -> Annotated[tuple[str, str, str, str], DBusSignature("ssss")]:
        return "stub", "Glimmer's tests", "1", "1.2"

    @dbus_method()
    def Notify(  # noqa: N802 - as the specification has it
        self,
        app: DBusStr,
        replaces: DBusUInt32,
        icon: DBusStr,
        summary: DBusStr,
        body: DBusStr,
        actions: Annotated[list[str], DBusSignature("as")],
        hints: Annotated[dict[str, Any], DBusSignature("a{sv}")],
        stay: DBusInt32,
    ) -> DBusUInt32:
        self._last = replaces or self._last + 1
        buttons = dict(zip(actions[::2], actions[1::2], strict=True))
        self.up[self._last] = {"summary": summary, "body": body, "buttons": buttons}
        self.came.set()
        return self._last

    @dbus_method()
    def CloseNotification(self, shown: DBusUInt32) -> None:  # noqa: N802
        self.let_go(shown, BY_CALL)

    @dbus_signal()
    def ActivationToken(self, shown: int, token: str) -> Annotated[list[Any], DBusSignature("us")]:  # noqa: N802
        return [shown, token]

    @dbus_signal()
    def ActionInvoked(self, shown: int, key: str) -> Annotated[list[Any], DBusSignature("us")]:  # noqa: N802
        return [shown, key]

    @dbus_signal()
    def NotificationClosed(self, shown: int, why: int) -> Annotated[list[Any], DBusSignature("uu")]:  # noqa: N802
        return [shown, why]

    def let_go(self, shown: int, why: int) -> None:
        if self.up.pop(shown, None) is not None:
            self.NotificationClosed(shown, why)
        if not self.up:
            self.came.clear()

    async def answer(self, verb: str, question: Answer) -> Answer:
        return await getattr(self, f"_{verb}")(**question)  # type: ignore[no-any-return]

    async def _await(self) -> Answer:
        await asyncio.wait_for(self.came.wait(), 10)
        return self.up[self._last]

    async def _press(self, key: str, token: str) -> Answer:
        shown = self._last
        self.ActivationToken(shown, token)
        self.ActionInvoked(shown, key)
        self.let_go(shown, DISMISSED)
        return {}


async def main() -> None:
    bus = await MessageBus(bus_type=BusType.SESSION).connect()
    service = Notifications()
    bus.export("/org/freedesktop/Notifications", service)
    await take_place(bus)
    await serve(service.answer)


async def take_place(bus: MessageBus) -> None:
    """Be the one that is asked. One of the system's that was started by what was shown before does
    not step aside for another: it is ended, and who waits is next."""
    ours = asyncio.Event()

    def heard(message: Message) -> None:
        if message.member == "NameAcquired" and message.body == [NAME]:
            ours.set()

    bus.add_message_handler(heard)
    if await bus.request_name(NAME) is RequestNameReply.IN_QUEUE:
        asked = Message(
            destination=DRIVER,
            path="/org/freedesktop/DBus",
            interface=DRIVER,
            member="GetConnectionUnixProcessID",
            signature="s",
            body=[NAME],
        )
        answer = await bus.call(asked)
        assert answer is not None
        os.kill(answer.body[0], signal.SIGTERM)
        await asyncio.wait_for(ours.wait(), 5)


if __name__ == "__main__":
    asyncio.run(main())
