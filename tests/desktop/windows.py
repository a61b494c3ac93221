"""What stands in the windows, as a screen reader and another program see it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.screen import Box
from desktop.talking import Talker
from desktop.waiting import until

READS_RIGHT_TO_LEFT = "\u200f"
"""A mark that a name may begin with (`sitting.py`)."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in a window, as a screen reader is told of it."""

    role: str
    name: str
    description: str
    text: str
    box: Box
    states: frozenset[str]
    actions: tuple[str, ...]
    """The first word of what can be done with it, as programs name it: `Press`, `SetFocus`."""

    @property
    def checked(self) -> bool:
        return "checked" in self.states

    @property
    def focused(self) -> bool:
        return "focused" in self.states

    def says(self, words: str) -> bool:
        return any(words in said for said in (self.name, self.description, self.text))


@dataclass(frozen=True, slots=True)
class Heard:
    """What a screen reader is to read out; politely is after what it is reading."""

    words: str
    polite: bool


@dataclass(frozen=True, slots=True)
class Notepad:
    """The other program's window, and the file that holds what it was told."""

    file: Path

    def text(self) -> str:
        return self.file.read_text(encoding="utf-8") if self.file.exists() else ""

    def reads(self, text: str) -> None:
        """Wait until exactly this stands in it."""
        until(lambda: self.text() == text, f"{text!r} in the notepad, not {self.text()!r}")


class Reading:
    """Finds things in windows by what they are called."""

    def __init__(self, reader: Talker) -> None:
        self._reader = reader

    def nodes(self, window: str, *, saying: str = "", state: str = "") -> list[Node]:
        """What is showing in the window of this title: all of it, or what says so and is so."""
        asked = {"window": window, "saying": saying, "state": state}
        return [
            Node(
                role=one["role"],
                name=one["name"].lstrip(READS_RIGHT_TO_LEFT),
                description=one["description"],
                text=one["text"],
                box=Box(*one["box"]),
                states=frozenset(one["states"]),
                actions=tuple(one["actions"]),
            )
            for one in self._reader.ask("tree", within=20, **asked)["nodes"]
        ]

    def keyboard(self) -> str:
        """The name of what has the keyboard, as it was told last; "" when that is not known."""
        said: str = self._reader.ask("keyboard")["name"]
        return said.lstrip(READS_RIGHT_TO_LEFT)

    def heard(self) -> list[Heard]:
        """What was announced since this was asked last."""
        return [Heard(**one) for one in self._reader.ask("heard")["heard"]]

    def says(self, window: str, words: str) -> bool:
        """Whether these words stand anywhere in the window."""
        asked = {"window": window, "words": words}
        return bool(self._reader.ask("says", within=20, **asked)["says"])

    def wait_for(self, window: str, words: str, seconds: float = 5.0) -> None:
        until(lambda: self.says(window, words), f"{words!r} in {window!r}", seconds, pulse=0.1)

    def wait_until_gone(self, window: str, words: str, seconds: float = 5.0) -> None:
        gone = f"no {words!r} in {window!r}"
        until(lambda: not self.says(window, words), gone, seconds, pulse=0.1)

    def named(self, window: str, words: str) -> Node:
        """The smallest thing that carries these words, waited for."""

        asked = partial(self.nodes, window, saying=words)
        found = until(asked, f"{words!r} in {window!r}", pulse=0.1)
        return min(found, key=lambda node: node.box.width * node.box.height)

    def button(self, window: str, name: str) -> Node:
        """The thing to press whose name begins so, waited for."""

        def find() -> Node | None:
            roles = (
                *("push button", "button", "toggle button", "check box", "radio button"),
                *("button menu", "menu item"),
            )
            for node in self.nodes(window, saying=name):
                if node.role in roles and node.name.startswith(name):
                    return node
            return None

        found = until(find, f"button {name!r} in {window!r}", pulse=0.1)
        assert found
        return found
