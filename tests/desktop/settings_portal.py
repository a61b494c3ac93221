"""The desktop's Settings portal, as far as it tells how things are to look.

A program of its own on the session's bus. Question: `wish` (key, value), as a person who chooses it
in the desktop's settings.
"""

# No `from __future__ import annotations`: dbus-fast reads signatures from live annotations.
import asyncio
from typing import Annotated, Any

from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal
from talking import Answer, serve

NAME = "org.freedesktop.portal.Desktop"
APPEARANCE = "org.freedesktop.appearance"


class Settings(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Settings")
        self.wishes = {"color-scheme": 0, "contrast": 0, "reduced-motion": 0}

    @dbus_method()
    def ReadAll(  # noqa: N802
        self, spaces: Annotated[list[str], DBusSignature("as")]
    ) -> Annotated[dict[str, Any], DBusSignature("a{sa{sv}}")]:
        assert spaces == [APPEARANCE]
        return {APPEARANCE: {key: Variant("u", value) for key, value in self.wishes.items()}}

    @dbus_signal()
    def SettingChanged(  # noqa: N802
        self, space: str, key: str, value: Variant
    ) -> Annotated[list[Any], DBusSignature("ssv")]:
        return [space, key, value]

    async def answer(self, verb: str, question: Answer) -> Answer:
        assert verb == "wish"
        key, value = question["key"], question["value"]
        self.wishes[key] = value
        self.SettingChanged(APPEARANCE, key, Variant("u", value))
        return {}


async def main() -> None:
    bus = await MessageBus(bus_type=BusType.SESSION).connect()
    settings = Settings()
    bus.export("/org/freedesktop/portal/desktop", settings)
    await bus.request_name(NAME)
    await serve(settings.answer)


if __name__ == "__main__":
    asyncio.run(main())
