"""The conversations with GNOME, KDE, XFCE and the lockers: stubs on a real bus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.presence.flags import (
    dunst_do_not_disturb,
    gnome_full_screen,
    kde_do_not_disturb,
)
from glimmer_desktop.system.presence.mutter import MutterIdle
from glimmer_desktop.system.presence.screen_saver import PLACES, ScreenSaverLock
from glimmer_desktop.system.presence.xfconf import XfceDoNotDisturb
from loops import RealLoop
from system.message_bus import Service
from system.presence.conftest import Around

NO_AUTO_START = 2

Answer = Callable[[Any], Any]
Serve = Callable[..., Service]
Told = list[PresenceChange]

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_AT = "/org/freedesktop/Notifications"


def test_mutter_counts_milliseconds(around: Around, serve: Serve, answer: Answer) -> None:
    source = MutterIdle(around().session())
    assert answer(source) is None  # not GNOME
    name = "org.gnome.Mutter.IdleMonitor"
    mutter = serve(name)
    mutter.on(name, "GetIdletime", lambda: ("t", (8250,)))
    assert answer(source) == 8.25
    assert mutter.asked == [(name, "GetIdletime")]
    assert mutter.flags == [NO_AUTO_START]  # nothing is started for being asked
    source.close()


@pytest.mark.parametrize(
    "reply", [("s", ("soon",)), ("b", (True,)), ("tt", (1, 2)), ("", ()), ("d", (2.5,))]
)
def test_mutter_that_talks_nonsense(
    around: Around, serve: Serve, answer: Answer, reply: tuple[str, tuple[Any, ...]]
) -> None:
    name = "org.gnome.Mutter.IdleMonitor"
    serve(name).on(name, "GetIdletime", lambda: reply)
    assert answer(MutterIdle(around().session())) < 0  # no time at all: whoever asks refuses it


@pytest.mark.parametrize("kind", list(PLACES))
def test_a_locker_is_asked_and_heard(
    around: Around, serve: Serve, answer: Answer, told: Told, loop: RealLoop, kind: str
) -> None:
    name, path = PLACES[kind]
    these = around()
    source = ScreenSaverLock(these.session(), kind, these.tell)
    assert answer(source) is None  # it comes later
    saver = serve(name)
    saver.on(name, "GetActive", lambda: ("b", (True,)))
    assert answer(source) is True
    saver.signal(path, name, "ActiveChanged", "b", (True,))
    saver.signal(path, name, "ActiveChanged", "s", ("nonsense",))
    saver.signal(path, name, "ActiveChanged", "b", (False,))
    loop.until(lambda: len(told) == 2, "both changes")
    assert told == [PresenceChange.LOCKED, PresenceChange.UNLOCKED]
    saver.on(name, "GetActive", lambda: ("b", (False,)))
    assert answer(source) is False
    saver.on(name, "GetActive", lambda: ("", ()))
    assert answer(source) is None
    assert set(saver.flags) == {NO_AUTO_START}
    source.close()


def test_kde_is_inhibited_and_free_again(
    around: Around, serve: Serve, answer: Answer, told: Told, loop: RealLoop
) -> None:
    these = around()
    plasma = serve(NOTIFICATIONS)
    source = kde_do_not_disturb(these.session(), these.tell)
    assert answer(source) is None  # "No such property": another notification service
    plasma.set(NOTIFICATIONS, "Inhibited", "b", True, NOTIFICATIONS_AT)
    assert answer(source) is True
    assert told == []  # what begins to hold is nothing to look for
    plasma.set(NOTIFICATIONS, "Inhibited", "b", False, NOTIFICATIONS_AT)
    loop.until(lambda: told == [PresenceChange.MAYBE_FREE], "that it may be free")
    assert answer(source) is False
    source.close()
    plasma.set(NOTIFICATIONS, "Inhibited", "b", False, NOTIFICATIONS_AT)
    assert answer(kde_do_not_disturb(these.session(), lambda _: None)) is False
    assert len(told) == 1


def test_dunst_is_paused_on_its_own_interface(around: Around, serve: Serve, answer: Answer) -> None:
    these = around()
    dunst = serve(NOTIFICATIONS)
    source = dunst_do_not_disturb(these.session(), these.tell)
    assert answer(source) is None
    dunst.set("org.dunstproject.cmd0", "paused", "b", True, NOTIFICATIONS_AT)
    assert answer(source) is True
    source.close()


@pytest.mark.parametrize(
    ("actions", "full"),
    [(0, False), (1, False), (4, False), (8, True), (12, True), (2**32 - 1, True)],
)
def test_gnome_tells_who_keeps_the_screen_awake(
    around: Around, serve: Serve, answer: Answer, actions: int, full: bool
) -> None:
    name = "org.gnome.SessionManager"
    session = serve(name)
    these = around()
    source = gnome_full_screen(these.session(), these.tell)
    session.set(name, "InhibitedActions", "u", actions, "/org/gnome/SessionManager")
    assert answer(source) is full
    source.close()


def test_gnome_tells_when_nobody_does_any_more(
    around: Around, serve: Serve, answer: Answer, told: Told, loop: RealLoop
) -> None:
    name, path = "org.gnome.SessionManager", "/org/gnome/SessionManager"
    session = serve(name)
    these = around()
    source = gnome_full_screen(these.session(), these.tell)
    assert answer(source) is None
    session.set(name, "InhibitedActions", "u", 8, path)
    session.set(name, "InhibitedActions", "s", "nonsense", path)
    session.set(name, "InhibitedActions", "u", 0, path)
    loop.until(lambda: told == [PresenceChange.MAYBE_FREE], "that it may be free")
    source.close()


def test_xfce_keeps_it_among_its_settings(
    around: Around, serve: Serve, answer: Answer, told: Told, loop: RealLoop
) -> None:
    name, path = "org.xfce.Xfconf", "/org/xfce/Xfconf"
    these = around()
    source = XfceDoNotDisturb(these.session(), these.tell)
    assert answer(source) is None  # not XFCE
    xfconf = serve(name)
    assert answer(source) is None  # never switched
    asked: list[tuple[str, str]] = []

    def get(channel: str, setting: str) -> tuple[str, tuple[Any, ...]]:
        asked.append((channel, setting))
        return "v", (("b", True),)

    xfconf.on(name, "GetProperty", get)
    assert answer(source) is True
    assert asked == [("xfce4-notifyd", "/do-not-disturb")]
    changed = "PropertyChanged"
    for channel, setting, value in (
        ("xfce4-notifyd", "/theme", ("s", "Default")),
        ("xfwm4", "/do-not-disturb", ("b", False)),
        ("xfce4-notifyd", "/do-not-disturb", ("b", True)),
        ("xfce4-notifyd", "/do-not-disturb", ("b", False)),
    ):
        xfconf.signal(path, name, changed, "ssv", (channel, setting, value))
    loop.until(lambda: told, "that it may be free")
    assert answer(source) is True  # all of them have come
    assert told == [PresenceChange.MAYBE_FREE]
    source.close()
