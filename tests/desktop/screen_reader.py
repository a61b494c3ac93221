"""What a screen reader is told about the windows: roles, names, texts and places.

A program of its own that speaks AT-SPI over D-Bus. Questions, one JSON object a line:
`tree` (window: a title; saying, state: only what says these words, is in this state) answers with
every node that shows below that window, in order; `says` (window, words) whether any of them says
these words; `do` (path, service) performs a node's first action; `heard` answers with what was
announced since it was asked last; `keyboard` answers with the name of what has the keyboard, ""
when that is not known.

Each question to a node takes time of the program that is tested: no more is asked than is needed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from dbus_fast import BusType, Message, MessageType
from dbus_fast.aio import MessageBus
from talking import Answer, serve

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
ACTION = "org.a11y.atspi.Action"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
EVENTS = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
DRIVER = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
SIGNALS = "type='signal',interface='org.a11y.atspi.Event.Object',member='{}'"
ANNOUNCED, CHANGED = "Announcement", "StateChanged"

STATES = {
    **{"checked": 4, "collapsed": 5, "editable": 7, "enabled": 8, "expandable": 9, "expanded": 10},
    **{"focusable": 11, "focused": 12, "selectable": 22, "selected": 23, "showing": 25},
    **{"checkable": 41, "has popup": 42, "read only": 43},
}
"""Bits of AT-SPI's state set (atspi-constants.h) that matter to a person."""

POLITE = 1
"""Said when there is a moment for it; 2 would break into what is being read."""

Place = tuple[str, str]


class Reader:
    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._heard: list[Answer] = []
        self._keyboard: Place | None = None

    async def listen(self) -> None:
        """Hear what programs announce, from now on."""
        self._bus.add_message_handler(self._hear)
        for member in (ANNOUNCED, CHANGED):
            rule = SIGNALS.format(member)
            await self._call(DRIVER, "org.freedesktop.DBus", "AddMatch", "s", [rule])
        for event in ("object:announcement", "object:state-changed:focused"):
            registry = "org.a11y.atspi.Registry"
            await self._call(EVENTS, registry, "RegisterEvent", "s", [event])

    def _hear(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL:
            return
        if message.member == CHANGED and message.body[:2] == ["focused", 1]:
            self._keyboard = (message.sender, message.path)
        elif message.member == ANNOUNCED:
            politeness, words = message.body[1], message.body[3].value
            self._heard.append({"words": words, "polite": politeness == POLITE})

    async def answer(self, verb: str, question: Answer) -> Answer:
        if verb == "tree":
            return {"nodes": [node async for node in self._tree(**question)]}
        if verb == "says":
            return {"says": await self._says(**question)}
        if verb == "do":
            place = (question["service"], question["path"])
            return {"done": await self._call(place, ACTION, "DoAction", "i", [0])}
        if verb == "keyboard":
            return {"name": await self._has_keyboard()}
        if verb == "heard":
            heard, self._heard = self._heard, []
            return {"heard": heard}
        raise ValueError(verb)

    async def _has_keyboard(self) -> str:
        if self._keyboard is None:
            return ""
        states = await self._maybe(self._keyboard, ACCESSIBLE, "GetState")
        if not states or not states[0] >> STATES["focused"] & 1:
            return ""
        return await self._name(self._keyboard)

    async def _tree(self, window: str, saying: str, state: str) -> AsyncIterator[Answer]:
        async for place, states in self._showing(window):
            if state and state not in states:
                continue
            words = await self._words(place)
            if saying and not any(saying in said for said in words):
                continue
            role, extents, actions = await asyncio.gather(
                self._maybe(place, ACCESSIBLE, "GetRoleName"),
                self._maybe(place, COMPONENT, "GetExtents", "u", [0]),
                self._maybe(place, ACTION, "GetActions"),
            )
            if role is None:
                continue  # it has gone meanwhile, as a tile does when another query is answered
            yield {
                **{"service": place[0], "path": place[1], "role": role},
                **dict(zip(("name", "description", "text"), words, strict=True)),
                "box": extents or [0, 0, 0, 0],
                "states": states,
                "actions": [action for action, *_ in actions or []],
            }

    async def _says(self, window: str, words: str) -> bool:
        async for place, _ in self._showing(window):
            for ask in (self._name, self._description, self._text):
                if words in await ask(place):
                    return True
        return False

    async def _showing(self, window: str) -> AsyncIterator[tuple[Place, list[str]]]:
        """What shows in the windows of this title, with the states it is in."""
        for program in await self._children(REGISTRY):
            for top in await self._children(program):
                if await self._name(top) == window:
                    async for found in self._below(top):
                        yield found

    async def _below(self, place: Place) -> AsyncIterator[tuple[Place, list[str]]]:
        bits = await self._maybe(place, ACCESSIBLE, "GetState")
        if bits is None:
            return
        states = [state for state, bit in STATES.items() if (bits[0] | bits[1] << 32) >> bit & 1]
        if "showing" not in states:
            return  # nor does what is in it, whatever it says of itself
        yield place, states
        for child in await self._children(place):
            async for found in self._below(child):
                yield found

    async def _children(self, place: Place) -> list[Place]:
        found = await self._maybe(place, ACCESSIBLE, "GetChildren")
        return [(service, path) for service, path in found or []]

    async def _words(self, place: Place) -> list[str]:
        asked = (self._name(place), self._description(place), self._text(place))
        return list(await asyncio.gather(*asked))

    async def _name(self, place: Place) -> str:
        return await self._property(place, "Name")

    async def _description(self, place: Place) -> str:
        return await self._property(place, "Description")

    async def _text(self, place: Place) -> str:
        return await self._maybe(place, TEXT, "GetText", "ii", [0, -1]) or ""

    async def _property(self, place: Place, name: str) -> str:
        value = await self._maybe(place, PROPERTIES, "Get", "ss", [ACCESSIBLE, name])
        return value.value if value else ""

    async def _maybe(self, place: Place, *call: Any) -> Any:
        """An answer, or None: nodes go while they are read, and not each has every interface."""
        try:
            return await self._call(place, *call)
        except LookupError:
            return None

    async def _call(
        self,
        place: Place,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
    ) -> Any:
        reply = await self._bus.call(
            Message(
                destination=place[0],
                path=place[1],
                interface=interface,
                member=member,
                signature=signature,
                body=body or [],
            )
        )
        assert reply is not None
        if reply.message_type is MessageType.ERROR:
            raise LookupError(f"{member}: {reply.error_name} {reply.body}")
        return reply.body[0] if reply.body else None


async def main() -> None:
    session = await MessageBus(bus_type=BusType.SESSION).connect()
    launcher = Reader(session)
    address = await launcher._call(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
    bus = await MessageBus(bus_address=address).connect()
    reader = Reader(bus)
    await reader.listen()
    await serve(reader.answer)


if __name__ == "__main__":
    asyncio.run(main())
