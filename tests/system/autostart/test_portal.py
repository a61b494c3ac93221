"""Out of a Flatpak, over a real message bus, with a portal that does as the real one does: it
answers the call with the path of a request, and tells of its end on that path, to the asker alone.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, new_signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.system import autostart
from glimmer_desktop.system.autostart.portal import PortalAutostart
from glimmer_desktop.system.bus import Bus
from loops import RealLoop
from system.message_bus import Daemon, Service

# As the portal has them, said once more: a name that is wrong in ours must not be right here.
NAME = "org.freedesktop.portal.Desktop"
REQUESTS = "/org/freedesktop/portal/desktop/request"
REQUEST = "org.freedesktop.portal.Request"
BACKGROUND = "org.freedesktop.portal.Background"
GRANTED, CANCELLED, OTHER = 0, 1, 2


class Portal:
    """Takes wishes up; each is answered when the test says so."""

    def __init__(self, daemon: Daemon, loop: RealLoop) -> None:
        self.service = Service(daemon, loop, NAME)
        self.service.on(BACKGROUND, "RequestBackground", self._take_up)
        self.wishes: list[dict[str, Any]] = []

    def _take_up(self, parent: str, options: dict[str, tuple[str, Any]]) -> tuple[str, Any]:
        assert parent == ""
        wish = {name: value for name, (_, value) in options.items()}
        assert {name: kind for name, (kind, _) in options.items()} == {
            "handle_token": "s",
            "autostart": "b",
            "commandline": "as",
            "dbus-activatable": "b",
        }
        assert wish["handle_token"].replace("_", "").isalnum()
        self.wishes.append(wish)
        return "o", (self._path(-1),)

    def _path(self, which: int) -> str:
        sender = self.service.callers[which].lstrip(":").replace(".", "_")
        return f"{REQUESTS}/{sender}/{self.wishes[which]['handle_token']}"

    def answer(self, code: int, which: int = -1, **results: bool) -> None:
        said = {name: ("b", value) for name, value in results.items()}
        self.say("ua{sv}", (code, said), which)

    def say(self, signature: str, body: tuple[Any, ...], which: int = -1) -> None:
        emitter = DBusAddress(self._path(which), interface=REQUEST)
        self.service.whisper(
            self.service.callers[which], new_signal(emitter, "Response", signature, body)
        )


class AnsweringPortal:
    """One on a thread of its own, which grants whatever is wished."""

    def __init__(self, daemon: Daemon) -> None:
        self.asked = 0
        self._loop = RealLoop()
        self._portal = Portal(daemon, self._loop)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> AnsweringPortal:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join(10)
        self._portal.service.close()

    def _run(self) -> None:
        while not self._over.is_set():
            self._loop._turn(time.monotonic() + 0.05)
            if len(self._portal.wishes) > self.asked:
                self.asked += 1
                self._portal.answer(GRANTED, autostart=self._portal.wishes[-1]["autostart"])


@pytest.fixture
def portal(daemon: Daemon, loop: RealLoop) -> Iterator[Portal]:
    made = Portal(daemon, loop)
    yield made
    made.service.close()


@pytest.fixture
def bus(daemon: Daemon, loop: RealLoop) -> Iterator[Bus]:
    made = Bus("session", loop, daemon.environ)
    yield made
    made.close()


@pytest.fixture
def told() -> list[AutostartState]:
    return []


Make = Callable[[], PortalAutostart]


@pytest.fixture
def make(bus: Bus, daemon: Daemon, tmp_path: Path, told: list[AutostartState]) -> Make:
    def made() -> PortalAutostart:
        tokens = iter(f"glimmer_{number}" for number in range(9))
        remembered = tmp_path / "state" / "starts"
        way = PortalAutostart(daemon.environ, remembered, lambda: bus, lambda: next(tokens))
        way.follow(lambda: told.append(way.state()))
        return way

    return made


def wish(way: PortalAutostart, on: bool, portal: Portal, loop: RealLoop) -> None:
    before = len(portal.wishes)
    way.switch(on)
    assert way.state() is AutostartState.ASKED
    loop.until(lambda: len(portal.wishes) > before, "the wish")


def switch_on(way: PortalAutostart, portal: Portal, loop: RealLoop) -> None:
    wish(way, True, portal, loop)
    portal.answer(GRANTED, background=True, autostart=True)
    loop.until(lambda: way.state() is AutostartState.ON, "its answer")


def test_asked_then_on_then_off_without_a_trace(
    make: Make, portal: Portal, loop: RealLoop, told: list[AutostartState], tmp_path: Path
) -> None:
    way = make()
    assert way.state() is AutostartState.OFF
    switch_on(way, portal, loop)
    assert portal.wishes[0]["commandline"] == ["glimmer", "--background"]
    assert portal.wishes[0]["autostart"] is True
    assert make().state() is AutostartState.ON, "another start knows it"
    wish(way, False, portal, loop)
    portal.answer(GRANTED, background=True, autostart=False)
    loop.until(lambda: way.state() is AutostartState.OFF, "its answer")
    assert told == [AutostartState.ON, AutostartState.OFF]
    assert list((tmp_path / "state").iterdir()) == []


@pytest.mark.parametrize(
    ("code", "results"),
    [
        (CANCELLED, {"background": False, "autostart": False}),
        (OTHER, {}),
        (GRANTED, {"background": True, "autostart": False}),
        (CANCELLED, {"autostart": True}),
        (GRANTED, {}),
    ],
)
def test_a_refusal_is_no_yes(
    code: int,
    results: dict[str, bool],
    make: Make,
    portal: Portal,
    loop: RealLoop,
    told: list[AutostartState],
) -> None:
    way = make()
    wish(way, True, portal, loop)
    portal.answer(code, **results)
    loop.until(lambda: told, "its answer")
    assert told == [AutostartState.REFUSED]
    assert make().state() is AutostartState.OFF
    switch_on(way, portal, loop)


def test_somebody_may_take_their_time_over_it(make: Make, portal: Portal, loop: RealLoop) -> None:
    way = make()
    wish(way, True, portal, loop)
    portal.service.signal(f"{REQUESTS}/x/another", REQUEST, "Response", "ua{sv}", (GRANTED, {}))
    loop.turn()
    assert way.state() is AutostartState.ASKED, "the answer to another's wish is none to ours"
    portal.answer(GRANTED, autostart=True)
    loop.until(lambda: way.state() is AutostartState.ON, "its answer")


def test_the_newest_wish_counts(make: Make, portal: Portal, loop: RealLoop) -> None:
    way = make()
    wish(way, True, portal, loop)
    wish(way, False, portal, loop)
    portal.answer(GRANTED, which=0, autostart=True)
    portal.answer(GRANTED, which=1, autostart=False)
    loop.until(lambda: way.state() is AutostartState.OFF, "its answer")


def test_without_a_portal_it_says_so(
    make: Make, loop: RealLoop, told: list[AutostartState]
) -> None:
    make().switch(True)
    loop.until(lambda: told, "its answer")
    assert told == [AutostartState.UNAVAILABLE]


@pytest.mark.parametrize("body", [(), (0,), ("x", {}), (0, {"autostart": ("s", "yes")})])
def test_nonsense_is_no_yes(
    body: tuple[Any, ...],
    make: Make,
    portal: Portal,
    loop: RealLoop,
    told: list[AutostartState],
) -> None:
    way = make()
    wish(way, True, portal, loop)
    signature = {0: "", 1: "u", 2: "sa{sv}" if body[:1] == ("x",) else "ua{sv}"}[len(body)]
    portal.say(signature, body)
    loop.until(lambda: told, "its answer")
    assert told == [AutostartState.REFUSED]


def test_nothing_is_followed_once_it_is_answered(
    make: Make, portal: Portal, loop: RealLoop, bus: Bus
) -> None:
    way = make()
    switch_on(way, portal, loop)
    assert not bus._followed


def test_alone_it_waits_for_the_answer(
    daemon: Daemon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a command that erases everything does, after whose end no loop runs."""
    remembered = tmp_path / "starts"
    remembered.touch()
    way = PortalAutostart(daemon.environ, remembered, None, lambda: "glimmer_0")
    with AnsweringPortal(daemon) as portal:
        way.switch(False)
        way.switch(False)
    assert portal.asked == 1
    assert way.state() is AutostartState.OFF
    assert not remembered.exists()


def test_alone_and_in_vain_is_told(daemon: Daemon, tmp_path: Path) -> None:
    remembered = tmp_path / "starts"
    remembered.touch()
    way = PortalAutostart(daemon.environ, remembered, None, lambda: "glimmer_0")
    with pytest.raises(Known) as caught:
        way.switch(False)
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    assert way.state() is AutostartState.ON


def test_it_is_the_way_inside_a_flatpak_alone(
    daemon: Daemon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autostart, "platform", "linux")
    inside = {"FLATPAK_ID": "org.glimmer.Glimmer", "XDG_STATE_HOME": str(tmp_path)}
    on_bus = {**inside, **daemon.environ}
    assert autostart.find_autostart(on_bus).technique == "portal"
    assert autostart.find_autostart(inside).technique == "null"
    assert autostart.find_autostart({**on_bus, "GLIMMER_HOME": str(tmp_path)}).technique == "null"
    assert autostart.find_autostart({"SNAP": "/snap", **daemon.environ}).technique == "null"
