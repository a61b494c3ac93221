"""Each technique of chords on a machine of its own, which can be told to press keys."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path

from jeepney import message_bus

from glimmer_desktop.services.ports.hotkeys import Hotkeys, HotkeyState, Pressed
from glimmer_desktop.system import xcb
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.hotkey.chord import Chord, parse_chord
from glimmer_desktop.system.hotkey.keysyms import keysyms_of
from glimmer_desktop.system.hotkey.macos import keys as macos
from glimmer_desktop.system.hotkey.null import NullHotkeys
from glimmer_desktop.system.hotkey.numbered import NumberedHotkeys
from glimmer_desktop.system.hotkey.portal.hotkeys import PortalHotkeys
from glimmer_desktop.system.hotkey.portal.turned_down import TurnedDown
from glimmer_desktop.system.hotkey.portal.words import trigger
from glimmer_desktop.system.hotkey.windows import keys as windows
from glimmer_desktop.system.hotkey.x11 import X11Hotkeys
from loops import RealLoop
from system.message_bus import Daemon
from system.shortcuts_portal import ShortcutsPortal


class Scene(ABC):
    """A technique, and the desktop around it."""

    gives_keys = True
    """Whether anything can be had here."""
    when_taken = HotkeyState.TAKEN
    """What is said of a chord that another program has."""
    hotkeys: Hotkeys

    def __init__(self) -> None:
        self.heard: list[Pressed] = []
        self.changes = 0

    def follow(self) -> None:
        self.hotkeys.follow(self.heard.append, self._changed, lambda action: f"To {action}")

    def grab(self, action: str, chord: str) -> HotkeyState:
        """Ask, and wait for what becomes of it."""
        self.hotkeys.grab(action, chord)
        self.settle()
        return self.hotkeys.state(action)

    def pressed(self, *chords: str) -> list[str]:
        """The actions that these keys led to, and whatever was pressed before."""
        for chord in chords:
            self.press(chord)
        self.settle()
        actions = [one.action for one in self.heard]
        self.heard.clear()
        return actions

    @abstractmethod
    def press(self, chord: str) -> None: ...

    def settle(self) -> None:
        """Wait for all that is on its way; nothing is, where systems answer at once."""
        return

    def take(self, chord: str) -> None:
        """Another program has it from now on."""
        raise NotImplementedError

    def close(self) -> None:
        self.hotkeys.close()

    def _changed(self) -> None:
        self.changes += 1


class NullScene(Scene):
    gives_keys = False
    when_taken = HotkeyState.UNAVAILABLE

    def __init__(self) -> None:
        super().__init__()
        self.hotkeys = NullHotkeys()

    def press(self, chord: str) -> None:
        """Nobody hears it."""

    def take(self, chord: str) -> None:
        """It makes no difference."""


class X11Scene(Scene):
    """A real X server with real keys."""

    _END = "F12"

    def __init__(self, x_server) -> None:
        super().__init__()
        self._server = x_server
        self._loop = RealLoop()
        self._other = xcb.Connection(x_server.display)
        self.hotkeys = X11Hotkeys(x_server.display, self._loop)

    def press(self, chord: str) -> None:
        held = parse_chord(chord)
        names = [name for name in ("ctrl", "alt", "shift", "super") if getattr(held, name)]
        key = held.key.lower() if len(held.key) == 1 else held.key
        self._server.press("+".join((*names, key)))

    def settle(self) -> None:
        """Up to one more key, pressed to mark the end."""
        if self.hotkeys.grab("end", self._END) is not HotkeyState.READY:
            return  # it was closed
        self._server.press(self._END)
        self._loop.until(lambda: any(one.action == "end" for one in self.heard), "the end comes")
        self.heard[:] = [one for one in self.heard if one.action != "end"]
        self.hotkeys.release("end")

    def take(self, chord: str) -> None:
        keys = parse_chord(chord)
        keycode = self._other.keyboard().keycode_of(keysyms_of(keys.key))
        assert keycode is not None
        mask = 4 * keys.ctrl | 8 * keys.alt | keys.shift
        assert self._other.grab_keys(keycode, [mask]) == 0

    def close(self) -> None:
        super().close()
        self._other.close()
        assert self._loop.burden == 0


class PortalScene(Scene):
    """A real bus, and a portal that speaks the real protocol."""

    when_taken = HotkeyState.NO_KEYS

    def __init__(
        self, daemon: Daemon, loop: RealLoop, folder: Path, portal: ShortcutsPortal | None = None
    ) -> None:
        super().__init__()
        self.loop = loop
        self.portal = portal or ShortcutsPortal(daemon, loop)
        self.bus = Bus("session", loop, daemon.environ)
        self.remembered = folder / "keys-turned-down"
        self.hotkeys = PortalHotkeys(loop, self.bus, TurnedDown(self.remembered))

    def press(self, chord: str) -> None:
        self.portal.press(trigger(parse_chord(chord)))

    def take(self, chord: str) -> None:
        self.portal.taken.add(trigger(parse_chord(chord)))

    def settle(self) -> None:
        waits = self.hotkeys._wishes
        asking = HotkeyState.ASKING
        self.loop.until(
            lambda: (
                all(self.hotkeys.state(one) is not asking for one in waits)
                and not self.hotkeys._settles_soon
            ),
            "the desktop has answered",
        )
        self._round_trip()

    def close(self) -> None:
        super().close()
        self.portal.close()

    def _round_trip(self) -> None:
        """What the portal has sent before this has come."""
        self.loop.until(self.portal.has_said(), "the bus has read what the portal sent")
        there: list[object] = []
        self.bus.call(message_bus.ListNames(), there.append)
        self.loop.until(lambda: there, "the bus answers")


class FakeWindows:
    """Windows as far as chords go: `keys.Calls`."""

    def __init__(self) -> None:
        self.waited_for: dict[tuple[int, int], int] = {}
        self.others: set[tuple[int, int]] = set()
        self.refuses = 0
        self.windows: list[int] = []
        self._heard: Callable[[int, int], None] | None = None

    def make_window(self, heard: Callable[[int, int], None]) -> int:
        self._heard = heard
        self.windows.append(77)
        heard(0x0001, 0)  # WM_CREATE, as every window hears
        return 77

    def register(self, window: int, number: int, modifiers: int, key: int) -> int:
        assert window in self.windows
        assert modifiers & windows.ONCE, "a chord that is held down would be told again and again"
        wanted = (modifiers & ~windows.ONCE, key)
        if self.refuses:
            return self.refuses
        if wanted in self.others or wanted in self.waited_for:
            return 1409  # ERROR_HOTKEY_ALREADY_REGISTERED
        self.waited_for[wanted] = number
        return 0

    def unregister(self, window: int, number: int) -> None:
        assert window in self.windows
        (found,) = [keys for keys, known in self.waited_for.items() if known == number]
        del self.waited_for[found]

    def key_of(self, character: str) -> int:
        return {",": 0xBC, "Ä": 0xDE, "?": 0x1BF}.get(character, -1)

    def destroy(self, window: int) -> None:
        self.windows.remove(window)

    def press(self, modifiers: int, key: int) -> None:
        number = self.waited_for.get((modifiers, key))
        if number is not None and self._heard is not None:
            self._heard(windows.PRESSED, number)


class FakeCarbon:
    """macOS as far as chords go: `keys.Calls`."""

    def __init__(self) -> None:
        self.waited_for: dict[tuple[int, int], tuple[int, int]] = {}
        self.others: set[tuple[int, int]] = set()
        self.refuses = 0
        self.layout: dict[str, int] = {"g": 5, "h": 4, "j": 38, ",": 43, "ä": 39}
        self.listens = False
        self._heard: Callable[[int], None] | None = None
        self._named = 1000

    def listen(self, heard: Callable[[int], None]) -> int:
        self._heard = heard
        self.listens = True
        return 0

    def register(self, number: int, key: int, modifiers: int) -> tuple[int, int]:
        wanted = (modifiers, key)
        if self.refuses:
            return self.refuses, 0
        if wanted in self.others:
            return -9878, 0  # eventHotKeyExistsErr; a program may have one twice
        self._named += 1
        self.waited_for[wanted] = (number, self._named)
        return 0, self._named

    def unregister(self, called: int) -> None:
        (found,) = [keys for keys, (_, name) in self.waited_for.items() if name == called]
        del self.waited_for[found]

    def typed(self) -> Mapping[str, int]:
        return self.layout

    def close(self) -> None:
        self.listens = False

    def press(self, modifiers: int, key: int) -> None:
        found = self.waited_for.get((modifiers, key))
        if found is not None and self.listens and self._heard is not None:
            self._heard(found[0])


class WindowsScene(Scene):
    def __init__(self) -> None:
        super().__init__()
        self.system = FakeWindows()
        self.hotkeys = NumberedHotkeys(windows.WindowsKeys(self.system))

    def press(self, chord: str) -> None:
        self.system.press(*self._keys(parse_chord(chord)))

    def take(self, chord: str) -> None:
        self.system.others.add(self._keys(parse_chord(chord)))

    def _keys(self, chord: Chord) -> tuple[int, int]:
        """As RegisterHotKey's own page has the modifiers."""
        held = 1 * chord.alt | 2 * chord.ctrl | 4 * chord.shift | 8 * chord.super
        return held, {"F9": 0x78, "Space": 0x20}.get(chord.key) or ord(chord.key)


class CarbonScene(Scene):
    def __init__(self) -> None:
        super().__init__()
        self.system = FakeCarbon()
        self.hotkeys = NumberedHotkeys(macos.CarbonKeys(self.system))

    def press(self, chord: str) -> None:
        self.system.press(*self._keys(parse_chord(chord)))

    def take(self, chord: str) -> None:
        self.system.others.add(self._keys(parse_chord(chord)))

    def _keys(self, chord: Chord) -> tuple[int, int]:
        """As Carbon's Events.h has them."""
        held = 1 << 11 if chord.alt else 0
        held |= 1 << 12 if chord.ctrl else 0
        held |= 1 << 9 if chord.shift else 0
        held |= 1 << 8 if chord.super else 0
        return held, {"G": 5, "H": 4, "J": 38, "F9": 101, "Space": 49}[chord.key]
