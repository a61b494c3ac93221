"""Chords as they are written: `Ctrl+Alt+G`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_MODIFIERS: Final = {
    **dict.fromkeys(("ctrl", "control", "strg"), "ctrl"),
    **dict.fromkeys(("alt", "option"), "alt"),
    "shift": "shift",
    **dict.fromkeys(("super", "meta", "win", "windows", "cmd"), "super"),
}

_NAMED: Final = (
    *("Space", "Tab", "Return", "Enter", "Esc", "Backspace", "Del", "Ins", "Home", "End"),
    *("PgUp", "PgDown", "Left", "Right", "Up", "Down", "Print", "Pause", "Menu"),
    *(f"F{number}" for number in range(1, 36)),
)
_ALIASES: Final = {
    **{name.lower(): name for name in _NAMED},
    **{"escape": "Esc", "delete": "Del", "insert": "Ins", "pageup": "PgUp"},
    **{"pagedown": "PgDown", "plus": "+", "minus": "-", "comma": ",", "period": "."},
}
_WANTS_NO_MODIFIER: Final = {"Print", "Pause", "Menu", *(f"F{n}" for n in range(1, 36))}
"""Keys that nobody types with; all others would be missing elsewhere if taken by themselves."""


@dataclass(frozen=True, slots=True)
class Chord:
    """Modifiers and one key. `key` is a character in upper case, or a name such as "F5"."""

    key: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    super: bool = False

    def __str__(self) -> str:
        """The form that settings keep: Ctrl, Alt, Shift, Super, key."""
        held = [name for name in ("ctrl", "alt", "shift", "super") if getattr(self, name)]
        return "+".join([*(name.title() for name in held), self.key])


def parse_chord(text: str) -> Chord:
    """Read a chord, in any order of modifiers, case and spacing.

    Raises ValueError for what is no chord, and for one that would take a key away from typing.
    """
    if text.rstrip().endswith("++"):  # Ctrl and the key that types a plus
        parts = [*text.rstrip()[:-2].split("+"), "+"]
    else:
        parts = text.split("+")
    *modifiers, key = (part.strip() for part in parts)
    held = [_MODIFIERS.get(modifier.lower(), "") for modifier in modifiers]
    if "" in held or len(set(held)) < len(held):
        raise ValueError(f"no chord: {text!r}")
    chord = Chord(_key(key, text), **dict.fromkeys(held, True))
    if not (chord.ctrl or chord.alt or chord.super) and chord.key not in _WANTS_NO_MODIFIER:
        raise ValueError(f"a key one types with: {text!r}")
    return chord


def _key(key: str, text: str) -> str:
    named = _ALIASES.get(key.lower())
    if named:
        return named
    upper = key.upper()
    if len(key) == 1 and key.isprintable() and not key.isspace():
        return upper if len(upper) == 1 else key
    raise ValueError(f"no chord: {text!r}")
