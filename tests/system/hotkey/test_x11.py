"""Chords on a real X server, with real keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system import xcb
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.hotkey.x11 import X11Hotkeys
from loops import RealLoop

Layout = Callable[..., None]


class Followed(X11Hotkeys):
    """With what was heard of them."""

    def __init__(self, display: str) -> None:
        self.loop = RealLoop()
        self.heard: list[Pressed] = []
        self.changes = 0
        super().__init__(display, self.loop)
        self.follow(self.heard.append, self._count, str)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def hotkeys(x_server, plain_keyboard: Layout) -> Iterator[Followed]:
    one = Followed(x_server.display)
    yield one
    one.close()
    assert one.loop.burden == 0


def pressed(hotkeys: Followed, x_server) -> list[str]:
    """The actions of all keys pressed so far: up to one more key, pressed to mark the end."""
    hotkeys.grab("end", "F12")
    x_server.press("F12")
    hotkeys.loop.until(lambda: any(one.action == "end" for one in hotkeys.heard), "the end", 10)
    actions = [one.action for one in hotkeys.heard]
    hotkeys.heard.clear()
    assert actions.pop() == "end"
    return actions


def test_a_chord_fires_once_with_the_servers_time(hotkeys: Followed, x_server) -> None:
    assert hotkeys.state("note") is HotkeyState.UNAVAILABLE
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    assert hotkeys.state("note") is HotkeyState.READY
    x_server.press("ctrl+alt+g")
    (first,) = hotkeys.loop.until(lambda: hotkeys.heard, "it is told")
    assert (first.action, first.token) == ("note", "")
    assert first.x11_time > 0
    hotkeys.heard.clear()
    assert pressed(hotkeys, x_server) == []
    x_server.press("ctrl+alt+g", "ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["note", "note"]


def test_other_keys_do_not(hotkeys: Followed, x_server) -> None:
    hotkeys.grab("note", "Ctrl+Alt+G")
    x_server.press("ctrl+g", "alt+g", "g", "ctrl+alt+h", "ctrl+alt+shift+g", "ctrl+alt+super+g")
    assert pressed(hotkeys, x_server) == []


@pytest.mark.parametrize("lock", ["Caps_Lock", "Num_Lock", "both"])
def test_locks_make_no_difference(hotkeys: Followed, x_server, lock: str) -> None:
    hotkeys.grab("note", "Ctrl+Alt+G")
    locks = ["Caps_Lock", "Num_Lock"] if lock == "both" else [lock]
    x_server.press(*locks)
    try:
        x_server.press("ctrl+alt+g")
        assert pressed(hotkeys, x_server) == ["note"]
    finally:
        x_server.press(*locks)


@pytest.mark.parametrize(
    ("chord", "keys"),
    [
        ("Ctrl+Shift+Alt+F9", "ctrl+shift+alt+F9"),
        ("Super+Space", "super+space"),
        ("F7", "F7"),
        ("Ctrl+Alt+7", "ctrl+alt+7"),
        ("Ctrl+Alt+,", "ctrl+alt+comma"),
        ("Shift+Pause", "shift+Pause"),
        ("Super+Del", "super+Delete"),
    ],
)
def test_many_kinds_of_chord(hotkeys: Followed, x_server, chord: str, keys: str) -> None:
    assert hotkeys.grab("note", chord) is HotkeyState.READY
    x_server.press(keys)
    assert pressed(hotkeys, x_server) == ["note"]


def test_a_key_held_down_fires_once(hotkeys: Followed, x_server) -> None:
    hotkeys.grab("note", "Ctrl+Alt+G")
    look = hotkeys._x.next_event
    presses = 0

    def counting() -> xcb.Event | None:
        nonlocal presses
        event = look()
        presses += event is not None and event.kind == xcb.KEY_PRESS
        return event

    hotkeys._x.next_event = counting
    x_server.run("xdotool", "keydown", "ctrl", "keydown", "alt", "keydown", "g")
    hotkeys.loop.until(lambda: presses >= 5, "the server repeats")
    x_server.run("xdotool", "keyup", "g", "keyup", "alt", "keyup", "ctrl")
    assert pressed(hotkeys, x_server) == ["note"]
    x_server.press("ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["note"]


def test_a_chord_that_another_program_has_is_told_at_once(hotkeys: Followed, x_server) -> None:
    other = xcb.Connection(x_server.display)
    keycode = other.keyboard().keycode_of(frozenset({ord("g")}))
    assert keycode is not None
    # Only one of the four combinations, and not the plain one.
    assert other.grab_keys(keycode, [4 | 8 | 2]) == 0
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.TAKEN
    assert hotkeys.state("note") is HotkeyState.TAKEN
    x_server.press("ctrl+alt+g")
    assert pressed(hotkeys, x_server) == [], "nothing is kept by halves"
    other.close()
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY


def test_two_companions_do_not_share_a_chord(hotkeys: Followed, x_server) -> None:
    second = Followed(x_server.display)
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    assert second.grab("note", "Ctrl+Alt+G") is HotkeyState.TAKEN
    hotkeys.release("note")
    assert second.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    second.close()


def test_nor_do_two_actions(hotkeys: Followed, x_server) -> None:
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    assert hotkeys.grab("pause", "alt+ctrl+g") is HotkeyState.TAKEN
    x_server.press("ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["note"]
    assert hotkeys.grab("pause", "Ctrl+Alt+P") is HotkeyState.READY
    x_server.press("ctrl+alt+p", "ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["pause", "note"]


def test_asking_anew_lets_the_old_chord_go(hotkeys: Followed, x_server) -> None:
    hotkeys.grab("note", "Ctrl+Alt+G")
    hotkeys.grab("note", "Ctrl+Alt+H")
    x_server.press("ctrl+alt+g", "ctrl+alt+h")
    assert pressed(hotkeys, x_server) == ["note"]
    hotkeys.release("note")
    hotkeys.release("note")
    x_server.press("ctrl+alt+h")
    assert pressed(hotkeys, x_server) == []


def test_a_layout_that_moves_the_key_is_followed(
    hotkeys: Followed, x_server, plain_keyboard: Layout
) -> None:
    hotkeys.grab("note", "Ctrl+Alt+G")
    plain_keyboard("dvorak")
    assert pressed(hotkeys, x_server) == []
    x_server.press("ctrl+alt+i")  # the key that typed g before
    assert pressed(hotkeys, x_server) == []
    x_server.press("ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["note"]
    plain_keyboard("us")
    assert pressed(hotkeys, x_server) == []
    x_server.press("ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["note"]


@pytest.mark.parametrize("names", [("ru,us",), ("ru",), ("gr",), ("us", "-option", "ctrl:nocaps")])
def test_layouts_without_latin_letters_keep_the_key(
    hotkeys: Followed, x_server, plain_keyboard: Layout, names: tuple[str, ...]
) -> None:
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    plain_keyboard(*names)
    pressed(hotkeys, x_server)
    x_server.run("xdotool", "keydown", "ctrl", "keydown", "alt", "key", "42")
    x_server.run("xdotool", "keyup", "alt", "keyup", "ctrl")
    assert pressed(hotkeys, x_server) == ["note"]
    assert hotkeys.state("note") is HotkeyState.READY


def test_a_companion_started_under_such_a_layout_has_the_usual_key(
    x_server, plain_keyboard: Layout
) -> None:
    plain_keyboard("ru")
    hotkeys = Followed(x_server.display)
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.READY
    x_server.run("xdotool", "keydown", "ctrl", "keydown", "alt", "key", "42")
    x_server.run("xdotool", "keyup", "alt", "keyup", "ctrl")
    assert pressed(hotkeys, x_server) == ["note"]
    assert hotkeys.grab("note", "Ctrl+Alt+П") is HotkeyState.READY
    hotkeys.close()


def test_num_lock_elsewhere_is_found(x_server, plain_keyboard: Layout, tmp_path: Path) -> None:
    """One more modifier for NumLock: its mask is asked for, not assumed."""
    keymap = x_server.run("setxkbmap", "-print")
    moved = re.sub(r'(xkb_symbols\s*{[^"]*"[^"]*")', r"\1 modifier_map Mod3 { <NMLK> };", keymap)
    (tmp_path / "keymap").write_text(moved)
    x_server.run("xkbcomp", "-w0", str(tmp_path / "keymap"), x_server.display)
    hotkeys = Followed(x_server.display)
    assert hotkeys._keyboard.mask_of(frozenset({0xFF7F})) == 16 | 32
    hotkeys.grab("note", "Ctrl+Alt+G")
    x_server.press("Num_Lock")
    x_server.press("ctrl+alt+g")
    assert pressed(hotkeys, x_server) == ["note"]
    x_server.press("Num_Lock")
    hotkeys.close()


@pytest.mark.parametrize("chord", ["nonsense", "", "Ctrl+Alt+中", "G"])
def test_what_no_key_types(hotkeys: Followed, chord: str) -> None:
    assert hotkeys.grab("note", chord) is HotkeyState.NO_SUCH_KEY
    hotkeys.release("note")


def test_no_server_no_hotkeys() -> None:
    with pytest.raises(CannotStart):
        X11Hotkeys(":54321", RealLoop())


def test_once_closed_it_does_nothing(hotkeys: Followed) -> None:
    hotkeys.grab("note", "Ctrl+Alt+G")
    hotkeys.close()
    hotkeys.close()
    assert hotkeys.loop.burden == 0
    hotkeys.release("note")
    assert hotkeys.grab("note", "Ctrl+Alt+G") is HotkeyState.TAKEN
