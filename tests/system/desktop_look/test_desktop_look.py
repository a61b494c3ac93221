"""How the desktop wants windows to look, told by a portal that speaks the real protocol."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import MessageFlag

from glimmer_desktop.services.ports.desktop_look import LookWishes
from glimmer_desktop.system import desktop_look
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.desktop_look import find_desktop_look
from glimmer_desktop.system.desktop_look.portal import APPEARANCE, NAME, PATH, SETTINGS
from loops import RealLoop
from system.message_bus import Daemon, Service

DARK = LookWishes(dark=True, high_contrast=False, less_motion=False)


class Portal:
    """The Settings portal: what it has, as `a{sa{sv}}`, and a signal for what changes."""

    def __init__(self, daemon: Daemon, loop: RealLoop) -> None:
        self.service = Service(daemon, loop, NAME)
        self.settings: dict[str, Any] = {
            "color-scheme": ("u", 1),
            "contrast": ("u", 0),
            "reduced-motion": ("u", 0),
            "accent-color": ("(ddd)", (0.9, 0.2, 0.5)),
        }
        self.service.on(SETTINGS, "ReadAll", self._read_all)

    def _read_all(self, spaces: list[str]) -> tuple[str, tuple[Any, ...]]:
        assert spaces == [APPEARANCE]
        return "a{sa{sv}}", ({APPEARANCE: self.settings},)

    def change(self, key: str, signature: str, value: Any, space: str = APPEARANCE) -> None:
        body = (space, key, (signature, value))
        self.service.signal(PATH, SETTINGS, "SettingChanged", "ssv", body)


@pytest.fixture
def portal(daemon: Daemon, loop: RealLoop) -> Iterator[Portal]:
    one = Portal(daemon, loop)
    yield one
    one.service.close()


class Told:
    """Somebody who follows."""

    def __init__(self, daemon: Daemon, loop: RealLoop) -> None:
        self._bus = Bus("session", loop, daemon.environ)
        self._loop = loop
        self.look = find_desktop_look(daemon.environ, lambda: self._bus)
        self.heard: list[LookWishes] = []
        self.look.follow(self.heard.append)

    def waits_for(self, wishes: LookWishes) -> None:
        self._loop.until(lambda: self.heard[-1:] == [wishes], f"{wishes}, not {self.heard}")

    def close(self) -> None:
        self.look.close()
        self._bus.close()


@pytest.fixture
def told(daemon: Daemon, loop: RealLoop) -> Iterator[Told]:
    one = Told(daemon, loop)
    yield one
    one.close()


def test_it_tells_what_is_wished_for_without_starting_anything(portal: Portal, told: Told) -> None:
    assert told.look.technique == "portal"
    told.waits_for(DARK)
    assert portal.service.asked == [(SETTINGS, "ReadAll")]
    assert portal.service.flags[0] & MessageFlag.no_auto_start.value


def test_it_tells_each_change(portal: Portal, told: Told) -> None:
    told.waits_for(DARK)
    portal.change("color-scheme", "u", 2)
    told.waits_for(LookWishes(dark=False, high_contrast=False, less_motion=False))
    portal.change("contrast", "u", 1)
    told.waits_for(LookWishes(dark=False, high_contrast=True, less_motion=False))
    portal.change("reduced-motion", "u", 1)
    told.waits_for(LookWishes(dark=False, high_contrast=True, less_motion=True))
    assert len(told.heard) == 4


def test_what_is_nothing_to_it_is_not_told(portal: Portal, told: Told) -> None:
    told.waits_for(DARK)
    portal.change("color-scheme", "u", 2, space="org.gnome.desktop.interface")
    portal.change("accent-color", "(ddd)", (0.1, 0.2, 0.3))
    portal.change("color-scheme", "u", 1)
    portal.change("contrast", "u", 1)
    told.waits_for(LookWishes(dark=True, high_contrast=True, less_motion=False))
    assert len(told.heard) == 2


@pytest.mark.parametrize(
    ("said", "dark"), [(("u", 0), False), (("u", 7), False), (("s", "dark"), None)]
)
def test_what_it_does_not_know_is_no_wish(
    portal: Portal, daemon: Daemon, loop: RealLoop, said: Any, dark: bool | None
) -> None:
    portal.settings = {"color-scheme": said, "contrast": ("u", 1)}
    told = Told(daemon, loop)
    told.waits_for(LookWishes(dark=dark, high_contrast=True))
    told.close()


def test_one_that_comes_late_is_asked(daemon: Daemon, loop: RealLoop, told: Told) -> None:
    loop.turn()
    assert told.heard == []
    late = Portal(daemon, loop)
    told.waits_for(DARK)
    late.service.close()


def test_one_that_ends_takes_nothing_back_and_the_next_is_heard(
    daemon: Daemon, loop: RealLoop, portal: Portal, told: Told
) -> None:
    told.waits_for(DARK)
    portal.service.give_up(NAME)
    again = Portal(daemon, loop)
    again.settings["contrast"] = ("u", 1)
    told.waits_for(LookWishes(dark=True, high_contrast=True, less_motion=False))
    again.change("color-scheme", "u", 0)
    told.waits_for(LookWishes(dark=False, high_contrast=True, less_motion=False))
    assert len(told.heard) == 3
    again.service.close()


@pytest.mark.parametrize("nonsense", [("s", ("?",)), ("a{sv}", ({APPEARANCE: ("u", 1)},))])
def test_nonsense_is_no_answer(
    daemon: Daemon, loop: RealLoop, portal: Portal, nonsense: tuple[str, tuple[Any, ...]]
) -> None:
    portal.service.on(SETTINGS, "ReadAll", lambda _: nonsense)
    told = Told(daemon, loop)
    loop.until(lambda: portal.service.asked, "the question")
    portal.change("contrast", "u", 1)
    told.waits_for(LookWishes(high_contrast=True))
    told.close()


def test_without_a_bus_nobody_is_asked() -> None:
    look = find_desktop_look({}, lambda: pytest.fail("no bus"))
    assert look.technique == "null"
    look.follow(lambda _: pytest.fail("told"))
    look.close()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_leave_it_to_qt(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(desktop_look, "platform", system)
    told = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    assert find_desktop_look(told, lambda: pytest.fail("no bus")).technique == "null"
