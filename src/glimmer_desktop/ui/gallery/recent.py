"""What was used lately, up to a limit: the least recently used goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """A map that forgets. `cost` says what each value weighs against `limit` (1 each, or bytes)."""

    def __init__(self, limit: int, cost: Callable[[Value], int] = lambda _: 1) -> None:
        self._limit = limit
        self._cost = cost
        self._held: OrderedDict[Key, Value] = OrderedDict()
        self._weight = 0

    def get(self, key: Key) -> Value | None:
        value = self._held.get(key)
        if value is not None:
            self._held.move_to_end(key)
        return value

    def put(self, key: Key, value: Value) -> list[Value]:
        """Hold a value; returns those that had to go for it."""
        self.forget(key)
        self._held[key] = value
        self._weight += self._cost(value)
        gone = []
        while self._weight > self._limit and len(self._held) > 1:
            _, oldest = self._held.popitem(last=False)
            self._weight -= self._cost(oldest)
            gone.append(oldest)
        return gone

    def forget(self, key: Key) -> Value | None:
        value = self._held.pop(key, None)
        if value is not None:
            self._weight -= self._cost(value)
        return value

    def clear(self) -> None:
        self._held.clear()
        self._weight = 0

    @property
    def weight(self) -> int:
        return self._weight

    def __contains__(self, key: object) -> bool:
        return key in self._held

    def __len__(self) -> int:
        return len(self._held)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._held)
