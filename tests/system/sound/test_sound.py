"""One soft bell: what it is, and that it is heard."""

from __future__ import annotations

import logging
import select
import time
import wave
from array import array
from collections.abc import Iterator
from ctypes import c_bool, c_char_p, c_void_p
from pathlib import Path
from typing import Any

import pytest

from desktop.bell import LOUDEST, RATE, SOUND, draw
from glimmer_desktop.services.ports import Bell
from glimmer_desktop.system import sound
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.sound.canberra import CanberraBell
from glimmer_desktop.system.sound.macos import MacBell
from glimmer_desktop.system.sound.null import NullBell
from glimmer_desktop.system.sound.windows import WindowsBell
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


def loudest_heard(recorded: Any, enough: int, seconds: float = 20) -> int:
    """The loudest sample until one is loud enough."""
    heard, end = 0, time.monotonic() + seconds
    while heard < enough and time.monotonic() < end:
        if select.select([recorded], [], [], 0.1)[0]:
            heard = max(heard, *map(abs, array("h", recorded.read(2 * 441))))
    return heard


def test_it_is_heard_each_time_it_rings(server: SoundServer) -> None:
    bell = CanberraBell(sound.bell_sound())
    recording = (f"--device={LOUDSPEAKER}.monitor", "--format=s16le", f"--rate={RATE}")
    try:
        for _ in range(2):
            with server.listening(*recording) as listener:
                bell.ring()
                assert loudest_heard(listener.stdout, 3000) >= 3000
    finally:
        bell.close()


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
    bell: Bell = sound.find_bell({})
    assert bell.technique == technique
    bell.close()


def test_the_null_bell_is_silent() -> None:
    bell: Bell = NullBell()
    bell.ring()
    bell.close()
    assert bell.technique == "null"
