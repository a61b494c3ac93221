"""What a screen reader would lack of a window, by what it is told over the accessibility bus."""

from __future__ import annotations

import re

from desktop.windows import Node, Reading

TOGGLES = frozenset({"check box", "toggle button", "radio button"})
WRITTEN_IN = frozenset({"text", "entry", "spin box"})
PRESSED = frozenset({"push button", "button", "link", "button menu", "menu item"})
LOOKED_AT = frozenset({"list", "list item", "label", "document", "image", "graphic", "slider"})
WINDOW_ROLES = frozenset({"frame", "dialog", "notification"})
HIT = TOGGLES | WRITTEN_IN | PRESSED | {"list item"}
LEAST_HEIGHT = 32
"""Pixels of whatever is meant to be hit by a pointer or a finger."""
SWITCH = (14, 14)
"""Qt tells of the small box that its style would draw: ours is drawn and hit as 48 by 32."""
ROLES = TOGGLES | WRITTEN_IN | PRESSED | LOOKED_AT | WINDOW_ROLES
OF_SOME_FILE = re.compile(r"\.(png|jpe?g|svg|toml|db|py)\b|\bQ[A-Z]|Widget\b", re.ASCII)


def unheard(reading: Reading, window: str) -> list[str]:
    """All that is wrong with what can be acted on in a window, in words."""
    return [fault for node in reading.nodes(window) for fault in faults(node)]


def is_acted_on(node: Node) -> bool:
    """A scroll bar is not: its keys are those of what it scrolls."""
    return bool(node.actions or "focusable" in node.states) and node.role != "scroll bar"


def faults(node: Node) -> list[str]:
    """In words, what a screen reader would lack."""
    if not is_acted_on(node):
        return []
    wrong = {
        "has no name": not any(letter.isalnum() for letter in node.name),
        "is named for a file or a class": OF_SOME_FILE.search(node.name) is not None,
        "has no role": node.role not in ROLES,
        "says that it cannot be used": bool(node.actions) and "enabled" not in node.states,
        "does not say that it turns": node.role in TOGGLES and "checkable" not in node.states,
        "does not say that one can write": node.role in WRITTEN_IN
        and not node.states & {"editable", "read only"},
        "does not say that it opens": node.role == "button menu" and "has popup" not in node.states,
        "is hard to hit": 0 < node.box.height < LEAST_HEIGHT
        and node.role in HIT
        and (node.box.width, node.box.height) != SWITCH,
        "cannot be chosen": node.role == "list item" and "selectable" not in node.states,
    }
    return [f"{node.role} {node.name!r} {fault}" for fault, is_so in wrong.items() if is_so]
