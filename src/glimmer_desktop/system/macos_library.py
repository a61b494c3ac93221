"""The one door to the libraries of macOS. Whatever of ours calls into them comes through here, so
that a test can put libraries of its own in their place.

By ctypes and not by PyObjC, which weighs more than all that is asked for.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from ctypes import c_char_p, c_void_p
from typing import Any, Protocol, TypeAlias

Declared: TypeAlias = Mapping[str, tuple[Any, Sequence[Any]]]
"""Functions by their names: the ctype of the answer, and those of the arguments."""


def load(path: str) -> Any:
    """The library at this path. Raises OSError on every other system."""
    return ctypes.CDLL(path)


def library(path: str, functions: Declared) -> Any:
    """The library with these functions declared. Raises OSError where one of them is missing."""
    found = load(path)
    for function, (answer, arguments) in functions.items():
        try:
            declared = getattr(found, function)
        except AttributeError as missing:
            raise OSError(f"{path} has no {function}") from missing
        declared.restype, declared.argtypes = answer, tuple(arguments)
    return found


def framework(name: str, functions: Declared) -> Any:
    """One of the system's frameworks ("CoreFoundation"), with these functions declared."""
    return library(f"/System/Library/Frameworks/{name}.framework/{name}", functions)


def constant(library: Any, name: str) -> Any:
    """An object that a library has under this name."""
    return c_void_p.in_dll(library, name)


class Messages(Protocol):
    """The way of a message to an object; 0 is no object."""

    def kind(self, name: str) -> int:
        """The class of this name."""

    def send(self, receiver: int, selector: str, *arguments: object, answers: type) -> Any:
        """Send one message; `arguments` are ctypes values, `answers` is the ctype of the answer."""


class ObjectiveC:
    """Messages by the runtime's own library. Raises OSError where it is not."""

    def __init__(self) -> None:
        load("/System/Library/Frameworks/AppKit.framework/AppKit")  # brings NSSound and the others
        name = (c_void_p, (c_char_p,))
        names = {"objc_getClass": name, "sel_registerName": name}
        self._runtime = library("/usr/lib/libobjc.A.dylib", names)

    def kind(self, name: str) -> int:
        return self._runtime.objc_getClass(name.encode()) or 0

    def send(self, receiver: int, selector: str, *arguments: object, answers: type) -> Any:
        # Each message has a shape of its own; Apple's processors pass no argument as a "…" one.
        shape = ctypes.CFUNCTYPE(answers, c_void_p, c_void_p, *map(type, arguments))
        name = self._runtime.sel_registerName(selector.encode())
        return shape(("objc_msgSend", self._runtime))(receiver, name, *arguments)
