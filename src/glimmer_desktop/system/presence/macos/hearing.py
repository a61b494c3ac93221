"""What macOS says of sleep and of the lock by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ctypes import CFUNCTYPE, c_char_p, c_ssize_t, c_uint32, c_void_p
from typing import Final

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system import macos_library
from glimmer_desktop.system.macos_power import FALLS_ASLEEP, PowerNews
from glimmer_desktop.system.presence.macos.sources import MacLock


class MacSleep:
    """Nobody asks a machine that sleeps: it is awake whenever it can answer."""

    technique = "macos"

    def __init__(self, tell: Callable[[PresenceChange], None]) -> None:
        self._tell = tell
        self._news = PowerNews(self._heard)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        done(False)

    def close(self) -> None:
        self._news.close()

    def _heard(self, message: int, may_sleep: Callable[[], None]) -> None:
        """Whoever has something to do before sleep holds it up by itself (`sleep_delay/`)."""
        asleep = message == FALLS_ASLEEP
        self._tell(PresenceChange.FALLING_ASLEEP if asleep else PresenceChange.WOKE)
        may_sleep()


_HeardOf = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
_FOUNDATION: Final = {
    "CFNotificationCenterGetDistributedCenter": (c_void_p, ()),
    "CFNotificationCenterAddObserver": (
        None,
        (c_void_p, c_void_p, _HeardOf, c_void_p, c_void_p, c_ssize_t),
    ),
    "CFNotificationCenterRemoveEveryObserver": (None, (c_void_p, c_void_p)),
    "CFStringCreateWithCString": (c_void_p, (c_void_p, c_char_p, c_uint32)),
    "CFRelease": (None, (c_void_p,)),
}
_UTF8: Final = 0x08000100
_AT_ONCE: Final = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_NAMES: Final = {
    b"com.apple.screenIsLocked": PresenceChange.LOCKED,
    b"com.apple.screenIsUnlocked": PresenceChange.UNLOCKED,
}


class MacToldLock(MacLock):
    """Asked as before, and told at once, by a notice that all programs of the session get."""

    def __init__(
        self,
        session: Callable[[], Mapping[str, bool] | None],
        tell: Callable[[PresenceChange], None],
    ) -> None:
        super().__init__(session)
        self._tell = tell
        self._foundation = macos_library.framework("CoreFoundation", _FOUNDATION)
        self._center = self._foundation.CFNotificationCenterGetDistributedCenter()
        self._ours = id(self)  # nothing is read there: it only tells us from others
        self._hear = [self._listened_to(name, change) for name, change in _NAMES.items()]

    def close(self) -> None:
        if self._hear:
            self._foundation.CFNotificationCenterRemoveEveryObserver(self._center, self._ours)
            self._hear = []

    def _listened_to(self, name: bytes, change: PresenceChange) -> object:
        """What is called back; the system has its address, and no more."""
        hears = _HeardOf(lambda *_: self._tell(change))
        text = self._foundation.CFStringCreateWithCString(None, name, _UTF8)
        try:
            add = self._foundation.CFNotificationCenterAddObserver
            add(self._center, self._ours, hears, text, None, _AT_ONCE)
        finally:
            self._foundation.CFRelease(text)
        return hears
