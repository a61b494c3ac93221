"""Quotation marks in a query: how a quoted value is read, and when one has to be written so."""

from __future__ import annotations

import re

CLOSING = {'"': '"', "“": '”"', "„": '“”"', "”": '"”'}
"""What opens a quoted value, and what closes it then."""

_BARE_VALUE = re.compile(r"""[^\s()"“”„*\\]+""")


def read_quoted(text: str, start: int) -> tuple[str, int, bool]:
    """The value whose quotation mark stands at `start`: what it says, where it ends, and whether
    it is closed there. A backslash lets a mark, or another backslash, stand for itself."""
    closing = CLOSING[text[start]]
    said: list[str] = []
    at = start + 1
    while at < len(text):
        character = text[at]
        at += 1
        if character in closing:
            return "".join(said), at, True
        if character == "\\" and text[at : at + 1] in ("\\", '"'):
            character = text[at]
            at += 1
        said.append(character)
    return "".join(said), at, False


def quoted(text: str) -> str:
    """The text between quotation marks, so that it is read back as it is."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def value_text(value: str) -> str:
    """A value as it is written after a filter's name: between quotation marks if it must be."""
    return value if _BARE_VALUE.fullmatch(value) else quoted(value)
