"""A tray without a panel: takes StatusNotifier items and lets a test use them.

A program of its own, so that it can come late, go away and come back. Questions, one JSON object
a line: `items`, `await_item`, `menu`, `choose` (id), `activate`, `property` (name).
"""

# No `from __future__ import annotations`: dbus-fast reads signatures from live annotations.
import asyncio
import time
from typing import Annotated, Any

from dbus_fast import BusType, Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusInt32, DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal
from talking import Answer, serve

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Watcher(ServiceInterface):
    """Remembers who registered, and when (seconds of CLOCK_MONOTONIC)."""

    def __init__(self) -> None:
        super().__init__(WATCHER)
        self.items: dict[str, float] = {}
        self.arrived = asyncio.Event()

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: DBusStr) -> None:  # noqa: N802
        self.items[service] = time.monotonic()
        self.arrived.set()
        self.StatusNotifierItemRegistered(service)

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: DBusStr) -> None:  # noqa: N802
        self.StatusNotifierHostRegistered()

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> Annotated[list[str], DBusSignature("as")]:  # noqa: N802
        return list(self.items)

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> DBusBool:  # noqa: N802
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> DBusInt32:  # noqa: N802
        return 0

    @dbus_signal()
    def StatusNotifierItemRegistered(self, service: str) -> DBusStr:  # noqa: N802
        return service

    @dbus_signal()
    def StatusNotifierItemUnregistered(self, service: str) -> DBusStr:  # noqa: N802
        return service

    @dbus_signal()
    def StatusNotifierHostRegistered(self) -> None:  # noqa: N802
        pass


class Tray:
    """What a person does with a tray, over D-Bus."""

    def __init__(self, bus: MessageBus, watcher: Watcher) -> None:
        self._bus = bus
        self._watcher = watcher

    def owner_changed(self, message: Message) -> None:
        """An item goes when its program goes."""
        if message.member == "NameOwnerChanged" and not message.body[2]:
            self._watcher.items.pop(message.body[0], None)
            if not self._watcher.items:
                self._watcher.arrived.clear()

    async def answer(self, verb: str, question: Answer) -> Answer:
        return await getattr(self, f"_{verb}")(**question)  # type: ignore[no-any-return]

    async def _items(self) -> Answer:
        return {"items": self._watcher.items}

    async def _await_item(self, seconds: float) -> Answer:
        await asyncio.wait_for(self._watcher.arrived.wait(), seconds)
        service, at = next(reversed(self._watcher.items.items()))
        return {"service": service, "at": at}

    async def _property(self, name: str) -> Answer:
        return {"value": _plain((await self._get(name)).value)}

    async def _activate(self) -> Answer:
        await self._call("/StatusNotifierItem", ITEM, "Activate", "ii", [10, 10])
        return {}

    async def _menu(self) -> Answer:
        path = (await self._get("Menu")).value
        await self._call(path, MENU, "AboutToShow", "i", [0])
        _, layout = await self._call(path, MENU, "GetLayout", "iias", [0, -1, []])
        return {"entries": _entries(layout)}

    async def _choose(self, id: int) -> Answer:
        path = (await self._get("Menu")).value
        body = [id, "clicked", Variant("s", ""), 0]
        await self._call(path, MENU, "Event", "isvu", body)
        return {}

    async def _get(self, name: str) -> Variant:
        [value] = await self._call("/StatusNotifierItem", PROPERTIES, "Get", "ss", [ITEM, name])
        return value

    async def _call(
        self, path: str, interface: str, member: str, signature: str, body: list[Any]
    ) -> list[Any]:
        service = next(reversed(self._watcher.items))
        reply = await self._bus.call(
            Message(
                destination=service,
                path=path,
                interface=interface,
                member=member,
                signature=signature,
                body=body,
            )
        )
        assert reply is not None
        if reply.message_type is MessageType.ERROR:
            raise RuntimeError(f"{member}: {reply.error_name} {reply.body}")
        return reply.body


def _entries(node: list[Any]) -> list[dict[str, Any]]:
    """The children of a dbusmenu layout node, as plain dictionaries."""
    _, _, children = node
    entries = []
    for child in children:
        id_, properties, _ = child.value
        said = {name: value.value for name, value in properties.items()}
        entries.append(
            {
                "id": id_,
                "label": said.get("label", "").replace("_", ""),
                "separator": said.get("type") == "separator",
                "enabled": said.get("enabled", True),
                "visible": said.get("visible", True),
                "checked": said.get("toggle-state", 0) == 1,
                "entries": _entries(child.value),
            }
        )
    return entries


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value


async def main() -> None:
    bus = await MessageBus(bus_type=BusType.SESSION).connect()
    watcher = Watcher()
    tray = Tray(bus, watcher)
    bus.add_message_handler(tray.owner_changed)
    await bus.call(
        Message(
            destination="org.freedesktop.DBus",
            path="/org/freedesktop/DBus",
            interface="org.freedesktop.DBus",
            member="AddMatch",
            signature="s",
            body=["type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'"],
        )
    )
    bus.export("/StatusNotifierWatcher", watcher)
    await bus.request_name(WATCHER)
    await serve(tray.answer)


if __name__ == "__main__":
    asyncio.run(main())
