"""The real dunst, xfce4-notifyd and dconf, each on a bus of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Properties, new_method_call

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.presence.flags import dunst_do_not_disturb, kde_do_not_disturb
from glimmer_desktop.system.presence.xfconf import XfceDoNotDisturb
from loops import RealLoop
from system.conftest import XServer
from system.message_bus import Daemon
from system.presence.conftest import Around

Answer = Callable[[Any], Any]
Start = Callable[..., None]
Told = list[PresenceChange]


@pytest.fixture
def environ(x_server: XServer, daemon: Daemon, tmp_path: Path) -> dict[str, str]:
    """A session with that bus and a home of its own."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    homes = {name: str(tmp_path / name.lower()) for name in names}
    for home in homes.values():
        Path(home).mkdir(mode=0o700)
    return {**x_server.environ, **daemon.environ, **homes}


@pytest.fixture
def start(environ: dict[str, str], bus: Bus, loop: RealLoop) -> Iterator[Start]:
    """Starts a program and waits until it has its name on the bus."""
    programs: list[subprocess.Popen[bytes]] = []

    def program(path: str, name: str) -> None:
        programs.append(subprocess.Popen([path], env=environ, stderr=subprocess.DEVNULL))
        driver = DBusAddress("/", "org.freedesktop.DBus", "org.freedesktop.DBus")
        has_owner = new_method_call(driver, "NameHasOwner", "s", (name,))
        answers: list[Any] = []

        def owned() -> bool:
            bus.call(has_owner, answers.append)
            loop.until(lambda: answers, "the bus")
            return answers.pop() == (True,)

        loop.until(owned, name, 20)

    yield program
    for one in programs:
        one.terminate()
        one.wait(10)


def program_of(package: str, *places: str) -> str:
    """Where a distribution put it; these are not on the PATH."""
    found = [str(path) for place in places for path in Path("/usr").glob(place)]
    assert found, f"{package} is not installed"
    return found[0]


def test_dunst_paused_and_free(
    start: Start, bus: Bus, around: Around, answer: Answer, told: Told, loop: RealLoop
) -> None:
    start("dunst", "org.freedesktop.Notifications")
    these = around()
    source = dunst_do_not_disturb(these.session(), these.tell)
    assert answer(kde_do_not_disturb(these.session(), these.tell)) is None  # "no such property"
    assert answer(source) is False

    def pause(on: bool) -> None:
        where = DBusAddress(
            "/org/freedesktop/Notifications",
            "org.freedesktop.Notifications",
            "org.dunstproject.cmd0",
        )
        replies: list[Any] = []
        bus.call(Properties(where).set("paused", "b", on), replies.append)
        loop.until(lambda: replies, "dunst's reply")

    pause(True)
    loop.until(lambda: answer(source) is True, "paused")
    pause(False)
    loop.until(lambda: told == [PresenceChange.MAYBE_FREE], "that it may be free")
    assert answer(source) is False
    source.close()


def test_xfce_do_not_disturb(
    start: Start,
    environ: dict[str, str],
    around: Around,
    answer: Answer,
    told: Told,
    loop: RealLoop,
) -> None:
    start(program_of("xfconf", "lib/*/xfce4/xfconf/xfconfd"), "org.xfce.Xfconf")
    notifyd = program_of("xfce4-notifyd", "lib/*/xfce4/notifyd/xfce4-notifyd")
    start(notifyd, "org.freedesktop.Notifications")
    these = around()
    source = XfceDoNotDisturb(these.session(), these.tell)
    for none in (kde_do_not_disturb, dunst_do_not_disturb):
        other = none(these.session(), these.tell)
        assert answer(other) is None
        other.close()

    def switch(on: bool) -> None:
        setting = ("-c", "xfce4-notifyd", "-p", "/do-not-disturb")
        subprocess.run(
            ["xfconf-query", *setting, "-n", "-t", "bool", "-s", str(on).lower()],
            env=environ,
            check=True,
            timeout=20,
        )

    switch(True)
    assert answer(source) is True
    switch(False)
    loop.until(lambda: told == [PresenceChange.MAYBE_FREE], "that it may be free")
    assert answer(source) is False
    source.close()


GNOME = """
import os, sys
from jeepney import message_bus
from loops import RealLoop
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.presence.gsettings import GSettingsDoNotDisturb, key_of

loop, told, ready = RealLoop(), [], []
bus = Bus("session", loop, os.environ)
source = GSettingsDoNotDisturb(bus, key_of(os.environ), told.append)
bus.call(message_bus.GetId(), ready.append, 20)
loop.until(lambda: ready, "the bus", 20)  # it knows by now what is followed
for line in sys.stdin:
    if line.strip() == "told":
        loop.until(lambda: told, "a change")
        print(len(told), flush=True)
        told.clear()
    else:
        source.ask(lambda answer: print(answer, flush=True))
source.close()
bus.close()
assert loop.burden == 0
"""


@pytest.fixture
def gnome(environ: dict[str, str]) -> Iterator[Callable[[str], str]]:
    """A process on a GNOME desktop that asks dconf, through the real libraries."""
    tests = Path(__file__).parents[2]
    asking = subprocess.Popen(
        [sys.executable, "-c", GNOME],
        env={**environ, "XDG_CURRENT_DESKTOP": "ubuntu:GNOME", "PYTHONPATH": str(tests)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert asking.stdin
    assert asking.stdout

    def say(what: str) -> str:
        print(what, file=asking.stdin, flush=True)
        return asking.stdout.readline().strip()  # type: ignore[union-attr]

    yield say
    asking.stdin.close()
    asking.stdout.close()
    assert asking.wait(10) == 0


def test_gnome_do_not_disturb(
    environ: dict[str, str], start: Start, gnome: Callable[[str], str]
) -> None:
    start(
        program_of("dconf-service", "libexec/dconf-service", "lib/dconf/dconf-service"),
        "ca.desrt.dconf",
    )

    def set_banners(value: str) -> None:
        subprocess.run(
            ["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", value],
            env=environ,
            check=True,
            timeout=20,
        )

    assert gnome("ask") == "False"
    set_banners("false")
    assert gnome("told") == "1"
    assert gnome("ask") == "True"
    set_banners("true")
    assert gnome("told") == "1"
    assert gnome("ask") == "False"


ODD = """
import os
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.gsettings import Key, _Setting

for key in (
    Key("org.glimmer.none", "show-banners", False),
    Key("org.gnome.desktop.notifications", "no-such-key", False),
    Key("org.gnome.desktop.notifications", "application-children", False),
):
    try:
        _Setting(key).read()
    except CannotStart as reason:
        print(reason)
"""


def test_settings_that_are_not_there_are_refused_without_an_abort(environ: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ODD],
        env={**environ, "GSETTINGS_BACKEND": "memory"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "no settings org.glimmer.none",
        "no setting no-such-key in org.gnome.desktop.notifications",
        "a setting of another kind",
    ]
