"""Fingers on the keyboard of one window: each key once the one before has happened.

While a screen reader listens, Qt hands each key to the accessibility registry first and acts on it
after the answer, but on a shortcut at once: sent faster than any person types, one would overtake
the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.machine import Desktop
from desktop.waiting import until
from desktop.windows import Node, Reading

MOST_STEPS = 60


@dataclass(frozen=True, slots=True)
class Fingers:
    """In the window of this title, which a screen reader reads along."""

    desktop: Desktop
    reading: Reading
    window: str

    def here(self) -> str:
        """The name of what has the keyboard, "" while nothing has."""
        return self.reading.keyboard() or self._looked_for()

    def _looked_for(self) -> str:
        """In the whole window: where the keyboard is first of all, nobody is told.

        The current row of a list says that it has it, too, wherever the keyboard is.
        """
        nodes = [one for one in self._in_state("focused") if one.role != "list item"]
        found = [node.name for node in nodes if "focusable" in node.states]
        return found[-1] if found else ""

    def at(self, name: str) -> None:
        """Wait until the keyboard is where the name begins so."""
        until(lambda: self.here().startswith(name), f"the keyboard at {name!r}")

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab, or another key, until the keyboard is there."""
        for _ in range(MOST_STEPS):
            before = until(self.here, "the keyboard somewhere")
            if before.startswith(name):
                return
            self.desktop.screen.key(key)
            until(lambda before=before: self.here() not in ("", before), f"past {before!r}")
        raise AssertionError(f"{key} does not lead to {name!r}, but to {self.here()!r}")

    def press(self, name: str, key: str = "Return", by: str = "Tab") -> None:
        """Go there and press it."""
        self.go_to(name, by)
        self.desktop.screen.key(key)

    def choose(self, name: str, *keys: str, by: str = "Tab") -> None:
        """Open the menu of a button, and press keys in it until it has closed."""
        screen, program = self.desktop.screen, "glimmer"
        before = set(screen.windows_of(program))
        self.press(name, by=by)
        until(lambda: set(screen.windows_of(program)) - before, f"the menu of {name!r}")
        screen.key(*keys)
        until(lambda: not set(screen.windows_of(program)) - before, f"no menu of {name!r}")

    def is_on(self, name: str) -> bool:
        """Whether what is called so is turned on."""
        return any(node.name.startswith(name) for node in self._in_state("checked"))

    def _in_state(self, state: str) -> list[Node]:
        return self.reading.nodes(self.window, state=state)
