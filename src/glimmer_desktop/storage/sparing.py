"""Leaves out what SQLAlchemy imports for servers and never uses here: 8 MB of an open store."""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

# asyncio, with OpenSSL and all that a network needs, is there for asynchronous drivers; hashlib
# brings OpenSSL once more for the names of very long constraints; importlib.metadata reads
# packages, as e-mail, to look for dialects that are not SQLAlchemy's own; pickle is for columns of
# Python objects.
_SPARED: dict[str, dict[str, Any]] = {
    "asyncio": {"iscoroutine": inspect.iscoroutine},  # asked for while a class is made
    "hashlib": {},
    "importlib.metadata": {},
    "pickle": {"HIGHEST_PROTOCOL": 5},  # the default of such a column
}


class _StandIn(ModuleType):
    """Becomes the real module, for whoever imported this one, once something of it is used."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def sparing() -> Iterator[None]:
    """What is imported inside has the spared modules only when it uses them."""
    stand_ins = [_stand_in(name, known) for name, known in _SPARED.items()]
    try:
        yield
    finally:
        for one in stand_ins:
            if sys.modules.get(one.__name__) is one:
                del sys.modules[one.__name__]


def _stand_in(name: str, known: dict[str, Any]) -> ModuleType:
    """In the place of a module, unless that is loaded already."""
    one = _StandIn(name)
    vars(one).update(known)
    if sys.modules.setdefault(name, one) is one and "." in name:
        parent, _, child = name.rpartition(".")
        setattr(importlib.import_module(parent), child, one)
    return one
