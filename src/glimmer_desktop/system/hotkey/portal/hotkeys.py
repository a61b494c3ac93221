"""Chords through the GlobalShortcuts portal: the desktop gives the keys out, and may ask first.

All chords are wished for at once, as soon as nobody asks for more in the same breath; another wish
is another session, since the portal binds once in each. A session that ends by itself is asked for
anew, at once when the portal was only started again, and ever more rarely when it keeps on ending.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from jeepney import Message

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system.bus import Bus, owner_changes
from glimmer_desktop.system.hotkey.chord import parse_chord
from glimmer_desktop.system.hotkey.portal import words
from glimmer_desktop.system.hotkey.portal.session import Came, Heard, Session
from glimmer_desktop.system.hotkey.portal.turned_down import TurnedDown
from glimmer_desktop.system.hotkey.portal.words import Wish
from glimmer_desktop.system.portal import NAME

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

_log = logging.getLogger("glimmer.machine")

REST: Final = 5.0
"""Seconds after which keys that the portal took back are asked for again; doubled each time."""
LONGEST_REST: Final = 960.0


class PortalHotkeys:
    """Has a connection to the bus for itself: the portal believes a name only as the first word on
    one, and others ask it for other things.
    """

    technique = "portal"

    def __init__(self, loop: Loop, bus: Bus, turned_down: TurnedDown) -> None:
        self._loop = loop
        self._bus = bus
        self._turned_down = turned_down
        self._wishes: dict[str, str] = {}
        self._not_asked: dict[str, HotkeyState] = {}
        self._keys: dict[str, str] = {}
        self._state = HotkeyState.ASKING
        self._session: Session | None = None
        self._rest = REST
        self._settles_soon = False
        self._stop_settling: Callable[[], None] = _nobody
        self._unfollow: list[Callable[[], None]] = []
        self._pressed: Callable[[Pressed], None] | None = None
        self._changed: Callable[[], None] = _nobody
        self._named: Callable[[str], str] = str
        self._closed = False

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        changed: Callable[[], None],
        named: Callable[[str], str],
    ) -> None:
        self._pressed, self._changed, self._named = pressed, changed, named
        self._unfollow = [
            self._bus.follow(owner_changes(NAME), self._owner_changed),
            self._bus.follow(words.name_given(), self._connected),
        ]

    def grab(self, action: str, chord: str) -> HotkeyState:
        self._drop(action)
        try:
            trigger = words.trigger(parse_chord(chord))
        except ValueError:
            self._not_asked[action] = HotkeyState.NO_SUCH_KEY
        else:
            if trigger in self._wishes.values():
                self._not_asked[action] = HotkeyState.TAKEN
            else:
                self._wishes[action] = trigger
        self._settle_soon()
        return self.state(action)

    def release(self, action: str) -> None:
        self._drop(action)
        self._settle_soon()

    def state(self, action: str) -> HotkeyState:
        if action not in self._wishes:
            return self._not_asked.get(action, HotkeyState.UNAVAILABLE)
        if self._is_new(action):
            return HotkeyState.ASKING
        if self._state is HotkeyState.READY and not self._keys.get(action):
            return HotkeyState.NO_KEYS
        return self._state

    def given(self, action: str) -> str:
        return self._keys.get(action, "")

    def close(self) -> None:
        """Twice is fine."""
        self._closed = True
        self._pressed, self._changed = None, _nobody
        for unfollow in self._unfollow:
            unfollow()
        self._unfollow.clear()
        self._stop_settling()
        self._let_go()
        self._bus.close()

    # What is wished for

    def _drop(self, action: str) -> None:
        self._wishes.pop(action, None)
        self._not_asked.pop(action, None)

    def _wanted(self) -> tuple[Wish, ...]:
        return tuple(
            Wish(action, trigger, self._named(action))
            for action, trigger in sorted(self._wishes.items())
        )

    def _is_new(self, action: str) -> bool:
        """Whether it will be asked for once everybody has said what they want."""
        asked = self._session.wishes if self._session is not None else ()
        wish = (action, self._wishes[action])
        return self._settles_soon and wish not in {(one.action, one.trigger) for one in asked}

    def _settle_soon(self) -> None:
        if self._closed:
            return
        self._rest = REST
        self._stop_settling()
        self._settles_soon = True
        self._stop_settling = self._loop.later(0, self._settle)

    def _settle_later(self) -> None:
        """Unless somebody wishes for something before, or did just now."""
        if self._settles_soon:
            return
        self._stop_settling()
        self._stop_settling = self._loop.later(self._rest, self._settle)
        self._rest = min(self._rest * 2, LONGEST_REST)

    def _settle(self) -> None:
        """Have a session for just what is wished for."""
        self._settles_soon = False
        wanted = self._wanted()
        if self._session is not None and self._session.wishes == wanted:
            return
        self._let_go()
        if wanted and self._turned_down.has(wanted):
            self._state = HotkeyState.DECLINED
            self._changed()
            return
        self._turned_down.forget()
        if wanted:
            self._stand(HotkeyState.ASKING)
            heard = Heard(self._came, self._take_keys, self._press)
            self._session = session = Session(self._bus, self._loop, wanted, heard)
            session.begin()

    def _let_go(self, *, is_gone: bool = False) -> None:
        session, self._session = self._session, None
        if session is not None:
            (session.forget if is_gone else session.close)()
        self._keys = {}

    # What is heard

    def _came(self, end: Came) -> None:
        if end is Came.BOUND:
            self._stand(HotkeyState.READY)
            return
        asked = self._session.wishes if self._session is not None else ()
        self._let_go()
        if end is Came.DECLINED:
            self._turned_down.remember(asked)
            self._stand(HotkeyState.DECLINED)
            return
        why = end.name.lower()
        _log.info("the desktop's portal gives no keys: %s", why)
        self._stand(HotkeyState.UNAVAILABLE)
        if end is Came.CLOSED:
            self._settle_later()

    def _take_keys(self, keys: dict[str, str]) -> None:
        self._keys = keys
        self._changed()

    def _press(self, action: str, token: str) -> None:
        self._rest = REST
        if self._pressed is not None and action in self._wishes:
            self._pressed(Pressed(action, token=token))

    def _owner_changed(self, signal: Message) -> None:
        """A portal that ends takes its sessions along. One that comes may know of keys, unless it
        comes because it is being asked already, and has heard who we are."""
        match signal.body:
            case (_, str(old), str(new)):
                if old or (self._session is not None and self._session.is_nameless):
                    self._let_go(is_gone=True)
                if old:
                    self._stand(HotkeyState.UNAVAILABLE)
                if new and self._session is None:
                    self._settle_soon()
                elif old:
                    self._settle_later()

    def _connected(self, _signal: Message) -> None:
        """The bus names each connection as it begins: whatever was said before went with another
        one. The name tells nothing, since a bus that is started again counts from one again."""
        if self._session is not None and self._session.has_begun:
            self._let_go(is_gone=True)
        if self._session is None and self._wishes:
            self._settle_soon()

    def _stand(self, state: HotkeyState) -> None:
        if state is not self._state:
            self._state = state
            self._changed()


def _nobody() -> None:
    """Nobody follows."""
