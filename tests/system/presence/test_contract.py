"""What every source promises, whoever it asks: nobody, the deaf, the mad, and the dying."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.asking import Question, seconds, yes_or_no
from glimmer_desktop.system.presence.gsettings import KEYS
from glimmer_desktop.system.presence.screen_saver import PLACES
from glimmer_desktop.system.presence.source import Source, Surroundings, Way
from glimmer_desktop.system.presence.ways import CANDIDATES
from loops import RealLoop
from system.conftest import XServer
from system.message_bus import Daemon, Service
from system.presence.conftest import Around

NAMES = (
    "org.freedesktop.login1",
    "org.freedesktop.Notifications",
    "org.gnome.Mutter.IdleMonitor",
    "org.gnome.SessionManager",
    "org.xfce.Xfconf",
    *(name for name, _ in PLACES.values()),
)
BUSES = {
    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/a",
    "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/a",
    "XDG_CURRENT_DESKTOP": "GNOME",
}
SESSIONS = (
    {**BUSES, "XDG_SESSION_TYPE": "x11"},
    {**BUSES, "XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "w"},
)

HERE = [
    pytest.param(question, way, session, id=f"{question}-{way.name}")
    for question, ways in CANDIDATES.items()
    for way in ways
    for session in [one for one in SESSIONS if way.supported({**one, "DISPLAY": ":0"})][:1]
]
"""Each that may work on this system, with a session that it is for."""


@pytest.fixture
def session_around(x_server: XServer, around: Around) -> Callable[[dict[str, str]], Surroundings]:
    return lambda session: around({"DISPLAY": x_server.display, **session})


SessionAround = Callable[[dict[str, str]], Surroundings]


def question_of(name: str, way: Way[Source[Any]], around: Surroundings) -> Question[Any]:
    return Question(seconds if name == "idle" else yes_or_no, [way], around)


def asked(question: Question[Any], loop: RealLoop) -> Any:
    """The answer, which has to be there within a second."""
    answers: list[Any] = []
    began = time.monotonic()
    question.ask(answers.append)
    loop.until(lambda: answers, "an answer", 5)
    assert time.monotonic() - began < 1.5  # one second, and what a busy machine adds
    assert len(answers) == 1
    return answers[0]


def is_answer(question: str, answer: Any) -> bool:
    return answer is None or type(answer) is (float if question == "idle" else bool)


@pytest.fixture(autouse=True)
def nothing_left(loop: RealLoop, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No thread, no process and no descriptor comes of asking.

    GSettings is asked for defaults alone: dconf would bring GLib's own threads along.
    """
    monkeypatch.setenv("GSETTINGS_BACKEND", "memory")
    before, had = threads(), children()
    yield
    assert threads() == before
    names = {
        Path(f"/proc/{child}/comm").read_text(encoding="ascii").strip()
        for child in children() - had
    }
    assert names <= {"Xvfb", "dbus-daemon"}


def children() -> set[str]:
    """Those that fixtures of other files have started may still be there."""
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split())


def threads() -> int:
    return len(list(Path("/proc/self/task").iterdir()))


def test_every_question_has_its_place() -> None:
    assert set(CANDIDATES) == set(PresenceReading.__dataclass_fields__)
    for ways in CANDIDATES.values():
        assert len({way.name for way in ways}) == len(ways)


def test_without_a_bus_nothing_of_it_is_tried() -> None:
    names = {
        way.name
        for ways in CANDIDATES.values()
        for way in ways
        if way.supported({"DISPLAY": ":0", "XDG_RUNTIME_DIR": "/nowhere"})
    }
    assert names.isdisjoint({"mutter", "kde", "dunst", "gsettings", "xfce", "gnome-session"})


@pytest.mark.parametrize("desktop", [*KEYS, "KDE", ""])
def test_only_desktops_that_have_it_are_asked_for_gsettings(desktop: str) -> None:
    [way] = [way for way in CANDIDATES["do_not_disturb"] if way.name == "gsettings"]
    environ = {**BUSES, "XDG_CURRENT_DESKTOP": f"other:{desktop}"}
    assert way.supported(environ) is (desktop in KEYS)


@pytest.mark.parametrize(("question", "way", "session"), HERE)
def test_with_nobody_to_ask(
    question: str,
    way: Way[Source[Any]],
    session: dict[str, str],
    session_around: SessionAround,
    loop: RealLoop,
) -> None:
    try:
        source = way.start(session_around(session))
    except (CannotStart, OSError):
        return  # it says so, and is never asked
    assert source.technique == way.name
    for _ in range(3):
        answers: list[Any] = []
        try:
            source.ask(answers.append)
        except CannotStart:
            break
        loop.until(lambda answers=answers: answers, "an answer", 2)  # type: ignore[misc]
        assert len(answers) == 1
        assert is_answer(question, answers[0])
    source.close()
    source.close()


@pytest.mark.parametrize(("question", "way", "session"), HERE)
def test_with_the_deaf(
    question: str,
    way: Way[Source[Any]],
    session: dict[str, str],
    session_around: SessionAround,
    serve: Callable[..., Service],
    loop: RealLoop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service = serve(*NAMES)
    service.otherwise = lambda *_: None
    one = question_of(question, way, session_around(session))
    for _ in range(2):
        assert is_answer(question, asked(one, loop))
    assert len(caplog.records) <= 1
    caplog.clear()
    one.close()


MAD: list[tuple[str, tuple[Any, ...]]] = [
    ("", ()),
    ("s", ("x" * 70_000,)),
    ("v", (("u", 4294967295),)),
    ("v", (("v", ("v", ("b", True))),)),
    ("v", (("a{sv}", {"x": ("s", "y")}),)),
    ("d", (float("nan"),)),
    ("t", (2**64 - 1,)),
    ("ao", (["/"] * 1000,)),
    ("o", ("/nowhere",)),
    ("o(sb)", ("/nowhere", ("", False))),
]


@pytest.mark.parametrize(("question", "way", "session"), HERE)
def test_with_the_mad(
    question: str,
    way: Way[Source[Any]],
    session: dict[str, str],
    session_around: SessionAround,
    serve: Callable[..., Service],
    loop: RealLoop,
    caplog: pytest.LogCaptureFixture,
    told: list[PresenceChange],
) -> None:
    service = serve(*NAMES)
    for reply in MAD:
        service.otherwise = lambda *_, reply=reply: reply  # type: ignore[misc]
        one = question_of(question, way, session_around(session))
        one.begin()
        assert is_answer(question, asked(one, loop))
        assert len(caplog.records) <= 1
        caplog.clear()
        one.close()
    assert told == []


@pytest.mark.parametrize(("question", "way", "session"), HERE)
def test_with_a_bus_that_dies_meanwhile(
    question: str,
    way: Way[Source[Any]],
    session: dict[str, str],
    session_around: SessionAround,
    serve: Callable[..., Service],
    daemon: Daemon,
    loop: RealLoop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service = serve(*NAMES)
    service.otherwise = lambda *_: None
    one = question_of(question, way, session_around(session))
    one.begin()
    answers: list[Any] = []
    one.ask(answers.append)
    if not answers:
        loop.until(lambda: service.asked or answers, "the question")
    daemon.end()
    loop.until(lambda: answers, "the end of it", 2)
    assert is_answer(question, answers[0])
    assert is_answer(question, asked(one, loop))
    one.close()
    caplog.clear()
    daemon.start()


@pytest.mark.parametrize(("question", "way", "session"), HERE)
def test_nothing_is_told_once_it_is_closed(
    question: str,
    way: Way[Source[Any]],
    session: dict[str, str],
    session_around: SessionAround,
    loop: RealLoop,
    bus: Bus,
) -> None:
    one = question_of(question, way, session_around(session))
    one.begin()
    asked(one, loop)
    one.close()
    assert not bus._followed
    gc.collect()
