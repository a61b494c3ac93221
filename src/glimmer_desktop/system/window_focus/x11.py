"""Window focus on X11, as the window managers' common specification (EWMH) has it.

What a launcher waits for is told as the Startup Notification Protocol (freedesktop.org) has it.
"""

from __future__ import annotations

from glimmer_desktop.system import xcb

_FROM_A_PERSON = 2
"""The source that window managers obey: a pager, or whatever else acts for a person directly."""

_START_UP = ("_NET_STARTUP_INFO_BEGIN", "_NET_STARTUP_INFO")


class X11WindowFocus:
    """Raises CannotStart when there is no X server to ask."""

    technique = "x11"

    def __init__(self, display: str) -> None:
        self._x = xcb.Connection(display)
        names = ("_NET_ACTIVE_WINDOW", "_NET_WM_USER_TIME", "_NET_WM_USER_TIME_WINDOW")
        self._begins, self._goes_on = map(self._x.atom, _START_UP)
        self._active, self._user_time, self._user_time_window = map(self._x.atom, names)

    def activate(self, window_id: int, x11_time: int) -> None:
        """Bring a window up with the keyboard, as of the key that was pressed at this time.

        Window managers turn down windows that come without a person's doing; the time of the
        chord proves it, which Qt cannot know of.
        """
        if self._x.broken:
            return
        if x11_time:
            noted_on = self._x.property(window_id, self._user_time_window, xcb.ATOM_WINDOW)
            for window in {window_id, noted_on or window_id}:
                self._x.set_property(window, self._user_time, x11_time)
        values = [_FROM_A_PERSON, x11_time, 0, 0, 0]
        self._x.tell_window_manager(window_id, self._active, values)
        self._forget_events()

    def has_come(self, start_up_id: str) -> None:
        """Tell every launcher: each knows its own ids."""
        if self._x.broken:
            return
        quoted = start_up_id.replace("\\", "\\\\").replace('"', '\\"')
        words = f'remove: ID="{quoted}"'.encode()
        self._x.tell_everybody(words + bytes(1), self._begins, self._goes_on)
        self._forget_events()

    def active_window(self) -> int:
        """The window that has the keyboard; 0 = none, or not known."""
        if self._x.broken:
            return 0
        self._forget_events()
        return self._x.property(self._x.root, self._active, xcb.ATOM_WINDOW) or 0

    def active_spot(self) -> tuple[int, int] | None:
        """The middle of that window, in pixels of the screen; it may go while it is asked about."""
        window = self.active_window()
        return self._x.middle_of(window) if window else None

    def close(self) -> None:
        self._x.close()

    def _forget_events(self) -> None:
        """Changed keyboards are told to everybody; nobody waits for it here."""
        while self._x.next_event():
            continue
