"""The one door to the libraries of Windows. Whatever of ours calls into them comes through here,
so that a test can put libraries of its own in their place.

Numbers have the widths that Windows gives them, not those of this system's C: only so does what is
tried elsewhere hold there.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

Declared: TypeAlias = Mapping[str, tuple[Any, Sequence[Any]]]
"""Functions by their names: the ctype of the answer, and those of the arguments."""


def load(name: str) -> Any:
    """The library of this name ("user32"). Raises OSError on every other system."""
    if sys.platform == "win32":
        import ctypes

        return ctypes.WinDLL(name, use_last_error=True)
    raise OSError(f"only Windows has {name}")


def library(name: str, functions: Declared) -> Any:
    """The library with these functions declared. Raises OSError where one of them is missing."""
    found = load(name)
    for function, (answer, arguments) in functions.items():
        try:
            declared = getattr(found, function)
        except AttributeError as missing:
            raise OSError(f"{name} has no {function}") from missing
        declared.restype, declared.argtypes = answer, tuple(arguments)
    return found


def refusal() -> OSError:
    """What Windows says about the call that has just failed."""
    if sys.platform == "win32":
        import ctypes

        return ctypes.WinError(ctypes.get_last_error())
    return OSError("it was refused")


def worked(answer: object) -> None:
    """Raises OSError for the answer of a call that says 0 when it fails."""
    if not answer:
        raise refusal()
