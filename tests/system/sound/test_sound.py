"""One soft bell: what it is, and that it is heard."""

from __future__ import annotations

import logging
import os
import socket
import wave
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import c_bool, c_char_p, c_void_p
from pathlib import Path
from typing import Any

import pytest

from desktop.bell import LOUDEST, RATE, SOUND, draw
from desktop.waiting import until
from glimmer_desktop.services.ports.notifications import Bell
from glimmer_desktop.system import sound
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.sound.canberra import CanberraBell
from glimmer_desktop.system.sound.macos import MacBell
from glimmer_desktop.system.sound.null import NullBell
from glimmer_desktop.system.sound.pulse import LIMIT, PulseBell
from glimmer_desktop.system.sound.windows import WindowsBell
from loops import RealLoop, StillLoop
from sound_server import LOUDSPEAKER, SoundServer, sound_server


def samples(file: Path) -> array[int]:
    with wave.open(str(file)) as opened:
        assert opened.getparams()[:3] == (1, 2, RATE)
        return array("h", opened.readframes(opened.getnframes()))


def test_the_shipped_sound_is_the_drawn_one() -> None:
    """After the drawing was changed, `python -m desktop.bell` draws it anew."""
    shipped, drawn = samples(SOUND), draw()
    assert len(shipped) == len(drawn)
    # Another machine's sine may round the other way.
    assert max(abs(one - other) for one, other in zip(shipped, drawn, strict=True)) <= 1


def test_it_is_soft_short_and_comes_from_silence_and_goes_there() -> None:
    wanted = samples(sound.bell_sound())
    assert SOUND.stat().st_size < 200_000
    assert max(map(abs, wanted)) == round(LOUDEST * 32767)
    assert max(map(abs, (*wanted[:10], *wanted[-10:]))) < 10
    quarter = len(wanted) // 4
    loudest = [max(map(abs, wanted[at : at + quarter])) for at in range(0, 4 * quarter, quarter)]
    assert loudest == sorted(loudest, reverse=True)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with sound_server(tmp_path) as started:
        for name, value in started.environ.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("CANBERRA_DRIVER", "pulse")
        yield started


@pytest.fixture
def loop() -> RealLoop:
    return RealLoop()


@contextmanager
def ear(server: SoundServer) -> Iterator[Callable[[], bool]]:
    """Listens at the loudspeaker; the answer says whether something loud enough came by now."""
    with server.listening(*RECORDING) as listener:
        assert listener.stdout is not None
        descriptor = listener.stdout.fileno()
        os.set_blocking(descriptor, False)

        def hears() -> bool:
            try:
                heard = os.read(descriptor, 1 << 16)
            except BlockingIOError:
                return False
            samples = array("h", heard[: len(heard) // 2 * 2])
            return max(map(abs, samples), default=0) >= 3000

        yield hears


RECORDING = (f"--device={LOUDSPEAKER}.monitor", "--format=s16le", f"--rate={RATE}")


def test_canberra_is_heard_each_time_it_rings(server: SoundServer) -> None:
    bell = CanberraBell(sound.bell_sound())
    try:
        for _ in range(2):
            with ear(server) as hears:
                bell.ring()
                until(hears, "the bell", 20)
    finally:
        bell.close()


def test_pulse_is_heard_each_time_and_leaves_when_it_has_sounded(
    server: SoundServer, loop: RealLoop
) -> None:
    bell = PulseBell(sound.bell_sound(), server.environ, loop)
    for _ in range(2):
        with ear(server) as hears:
            bell.ring()
            loop.until(hears, "the bell", 20)
            loop.until(lambda: loop.burden == 0, "its end", 20)
            assert "bell" not in server.control("list", "sink-inputs")


def test_a_bell_that_rings_again_or_is_closed_ends_what_sounds(
    server: SoundServer, loop: RealLoop
) -> None:
    bell = PulseBell(sound.bell_sound(), server.environ, loop)
    bell.ring()
    loop.until(lambda: "bell" in server.control("list", "sink-inputs"), "a stream", 20)
    bell.ring()
    loop.until(
        lambda: server.control("list", "short", "sink-inputs").count("\n") == 1, "one alone", 20
    )
    bell.close()
    assert loop.burden == 0
    until(lambda: server.control("list", "short", "sink-inputs") == "", "silence", 20)


def test_a_server_that_never_answers_is_not_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    loop = StillLoop()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "deaf"))
        listener.listen()
        bell = PulseBell(sound.bell_sound(), {"PULSE_SERVER": str(tmp_path / "deaf")}, loop)
        for _ in range(2):
            bell.ring()
            loop.move(LIMIT)
            assert loop.burden == 0
    assert caplog.messages == ["The bell stays silent: the server does not answer"]
    caplog.clear()


def test_what_goes_wrong_is_told_again_after_it_went_well(
    server: SoundServer, loop: RealLoop, caplog: pytest.LogCaptureFixture
) -> None:
    environ = dict(server.environ)
    bell = PulseBell(sound.bell_sound(), environ, loop)
    for place in ("/nonexistent", "/nonexistent", str(server.socket), "/nonexistent"):
        environ["PULSE_SERVER"] = place
        bell.ring()
        loop.until(lambda: loop.burden == 0, "its end", 20)
    assert len(caplog.messages) == 2
    caplog.clear()


def test_without_a_sound_service_it_is_silent_and_says_so_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("CANBERRA_DRIVER", "pulse")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    monkeypatch.setenv("HOME", str(tmp_path))
    bell = CanberraBell(sound.bell_sound())
    with caplog.at_level(logging.INFO, "glimmer"):
        for _ in range(3):
            bell.ring()
    bell.close()
    bell.close()
    (line,) = caplog.messages
    assert line.startswith("The bell stays silent: ")
    caplog.clear()


def test_windows_plays_the_file_while_we_go_on() -> None:
    played: list[tuple[str | None, int]] = []
    bell = WindowsBell(Path("bell.wav"), lambda *asked: played.append(asked))
    bell.ring()
    bell.close()
    assert played == [("bell.wav", 0x20003), (None, 0)]


def test_windows_without_a_loudspeaker_is_silent() -> None:
    def refuse(_sound: str | None, _flags: int) -> None:
        raise RuntimeError("Failed to play sound")

    WindowsBell(Path("bell.wav"), refuse).ring()


class Messages:
    """What was sent to AppKit's objects; every answer is the object of that name."""

    def __init__(self, sound: int = 3) -> None:
        self.sent: list[str] = []
        self._answers = {"alloc": 2, "initWithContentsOfFile:byReference:": sound}

    def kind(self, name: str) -> int:
        self.sent.append(name)
        return 1

    def send(self, receiver: int, selector: str, *arguments: object, answers: type) -> Any:
        assert all(isinstance(one, (c_bool, c_char_p, c_void_p)) for one in arguments)
        self.sent.append(f"{receiver} {selector}")
        return self._answers.get(selector, 1)


def test_macos_rings_from_the_beginning_and_gives_back_what_it_took() -> None:
    messages = Messages()
    bell = MacBell(Path("bell.wav"), messages)
    messages.sent.clear()
    bell.ring()
    bell.close()
    bell.close()
    assert messages.sent == ["3 stop", "3 play", "3 stop", "3 release"]


def test_macos_with_a_sound_that_it_does_not_take_leaves_it_to_the_next() -> None:
    with pytest.raises(CannotStart):
        MacBell(Path("bell.wav"), Messages(sound=0))


@pytest.mark.parametrize(
    ("system", "technique"), [("linux", "canberra"), ("darwin", "null"), ("win32", "null")]
)
def test_the_first_that_works_here_is_taken(
    system: str, technique: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound, "platform", system)
    bell: Bell = sound.find_bell({}, StillLoop())
    assert bell.technique == technique
    bell.close()


def test_where_a_server_listens_it_is_taken(server: SoundServer, loop: RealLoop) -> None:
    assert sound.find_bell(server.environ, loop).technique == "pulse"


def test_the_null_bell_is_silent() -> None:
    bell: Bell = NullBell()
    bell.ring()
    bell.close()
    assert bell.technique == "null"
