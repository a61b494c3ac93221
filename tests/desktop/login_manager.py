"""logind, as far as it is asked: one session that a test locks and unlocks.

A program of its own on the system's bus. Question: `lock` (locked).
"""

# No `from __future__ import annotations`: dbus-fast reads signatures from live annotations.
import asyncio

from dbus_fast import BusType, PropertyAccess
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusObjectPath, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal
from talking import Answer, serve

NAME = "org.freedesktop.login1"
SESSION_AT = "/org/freedesktop/login1/session/_31"


class Manager(ServiceInterface):
    def __init__(self) -> None:
        super().__init__(f"{NAME}.Manager")

    @dbus_method()
    def GetSession(self, name: DBusStr) -> DBusObjectPath:  # noqa: N802
        return SESSION_AT

    @dbus_method()
    def GetSessionByPID(self, process: DBusUInt32) -> DBusObjectPath:  # noqa: N802
        return SESSION_AT

    @dbus_signal()
    def PrepareForSleep(self, begins: bool) -> DBusBool:  # noqa: N802
        return begins

    @dbus_property(access=PropertyAccess.READ)
    def PreparingForSleep(self) -> DBusBool:  # noqa: N802
        return False


class Session(ServiceInterface):
    def __init__(self) -> None:
        super().__init__(f"{NAME}.Session")
        self.locked = False

    @dbus_property(access=PropertyAccess.READ)
    def LockedHint(self) -> DBusBool:  # noqa: N802
        return self.locked

    def lock(self, locked: bool) -> None:
        self.locked = locked
        self.emit_properties_changed({"LockedHint": locked})


async def main() -> None:
    bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
    session = Session()
    bus.export("/org/freedesktop/login1", Manager())
    bus.export(SESSION_AT, session)
    await bus.request_name(NAME)

    async def answer(verb: str, question: Answer) -> Answer:
        assert verb == "lock"
        session.lock(**question)
        return {}

    await serve(answer)


if __name__ == "__main__":
    asyncio.run(main())
