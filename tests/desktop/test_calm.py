"""An invitation that is due comes at a natural break, and not while something holds it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from desktop.companion import Companion
from desktop.machine import HERE, Desktop
from desktop.talking import Talker
from desktop.waiting import always, until
from desktop.windows import Notepad
from sound_server import ROOM, SoundServer, sound_server

CARD = "An invitation"
WAITS = "an invitation waits for a natural break"


def is_quiet_for(companion: Companion, code: str, words: str) -> None:
    """Wait until status names this reason, for programs and in words."""

    def named() -> bool:
        return code in companion.status()["pauses"]["quiet_because"]

    until(named, code, 65, pulse=0.2)  # a busy desktop may answer only when it is asked once more
    assert words in companion.ask("status")


def comes(desktop: Desktop, companion: Companion, seconds: float = 20) -> None:
    """Wait for the card; without one it is said what the companion makes of the person."""
    try:
        desktop.screen.window(CARD, seconds)
    except AssertionError as error:
        told, active = companion.status(), desktop.screen.active_title()
        raise AssertionError(f"{error}, before {active!r}: {told}") from None


def stays_away(desktop: Desktop, seconds: float) -> None:
    always(lambda: not desktop.screen.windows(CARD), "no card", seconds)


def be_there(desktop: Desktop) -> None:
    """A person who was just here is not away."""
    desktop.screen.move(300, 300)
    desktop.screen.move(320, 300)


def at_a_time(desktop: Desktop, home: Path, day: int, at: time, *stand_ins: str) -> Companion:
    """A companion whose clock shows this time, so many days from today."""
    now = datetime.now(UTC)  # noqa: TID251 - the stand-in is told how far it is from here
    then = datetime.combine(now.date() + timedelta(days=day), at, UTC)
    ahead = f"ahead={(then - now).total_seconds():.0f}"
    return Companion(desktop, home, (sys.executable, str(HERE / "stand_in.py"), ahead, *stand_ins))


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """A folder of devices with a camera."""
    folder = tmp_path / "dev"
    folder.mkdir()
    (folder / "video0").touch()
    return folder


@pytest.fixture
def companion(desktop: Desktop, devices: Path, tmp_path: Path) -> Iterator[Companion]:
    """In the early morning, when nothing falls due by itself."""
    home = tmp_path / "profile"
    one = at_a_time(desktop, home, 1, time(6), f"devices={devices}")
    yield one
    one.end()
    assert one.complaints() == ""


@pytest.fixture
def due(desktop: Desktop, companion: Companion, notepad: Notepad) -> Callable[[], None]:
    """Makes an invitation due, while the notepad has the keyboard."""

    def make() -> None:
        be_there(desktop)
        companion.ask("invite", "--when-calm")

    return make


@pytest.mark.timeout(200)
def test_typing_holds_it_back_and_a_rest_of_8_seconds_brings_it(
    desktop: Desktop, companion: Companion, notepad: Notepad, due: Callable[[], None]
) -> None:
    companion.start_quietly()
    text = "on and on " * 140  # for 70 s: xdotool takes half of each delay
    typing = desktop.screen.begin_typing(text, delay_ms=100)
    due()
    came = until(lambda: typing.poll() is not None or desktop.screen.windows(CARD), "an end", 100)
    assert came is True, "a card while somebody typed"
    is_quiet_for(companion, "no-lull", WAITS)
    stays_away(desktop, 5)
    comes(desktop, companion)
    assert desktop.screen.active_title() == "Notepad"
    desktop.screen.type("and goes on")
    notepad.reads(text + "and goes on")


def test_a_window_that_fills_the_screen_holds_it(
    desktop: Desktop, companion: Companion, due: Callable[[], None]
) -> None:
    companion.start_quietly()
    film = desktop.start_script("full_screen.py")
    desktop.screen.focused("Film")
    due()
    is_quiet_for(companion, "full-screen", "quiet while a window fills the screen")
    stays_away(desktop, 2)
    film.end()
    comes(desktop, companion)  # another window has the keyboard: a natural break


@pytest.fixture(scope="module")
def login_manager(desktop: Desktop) -> Iterator[Talker]:
    program = desktop.start_script("login_manager.py", talks=True)
    talker = Talker(program.process)
    talker.line(10, "the login manager")
    yield talker
    program.end()


def test_a_locked_session_holds_it_and_unlocking_brings_it(
    desktop: Desktop, companion: Companion, login_manager: Talker, due: Callable[[], None]
) -> None:
    login_manager.ask("lock", locked=True)
    companion.start_quietly()
    due()
    is_quiet_for(companion, "locked", "quiet while the screen is locked")
    stays_away(desktop, 2)
    login_manager.ask("lock", locked=False)
    comes(desktop, companion)


def test_do_not_disturb_holds_it(
    desktop: Desktop, companion: Companion, due: Callable[[], None]
) -> None:
    def paused(paused: str) -> None:
        subprocess.run(["dunstctl", "set-paused", paused], env=desktop.env, check=True, timeout=20)

    companion.start_quietly()
    paused("true")
    try:
        due()
        is_quiet_for(companion, "do-not-disturb", "quiet while Do Not Disturb is on")
        stays_away(desktop, 2)
    finally:
        paused("false")
    is_quiet_for(companion, "no-lull", WAITS)


def test_a_camera_that_is_on_holds_it(
    desktop: Desktop, companion: Companion, devices: Path, due: Callable[[], None]
) -> None:
    companion.start_quietly()
    meeting = desktop.start_program("tail", "-f", devices / "video0")
    due()
    is_quiet_for(companion, "camera", "quiet while your camera is on")
    assert companion.status()["presence"]["camera"] is True
    stays_away(desktop, 2)
    meeting.end()
    is_quiet_for(companion, "no-lull", WAITS)


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    with sound_server(tmp_path_factory.mktemp("sound")) as server:
        yield server


def test_a_microphone_that_is_on_holds_it(
    desktop: Desktop, companion: Companion, sounds: SoundServer, due: Callable[[], None]
) -> None:
    companion.env["PULSE_SERVER"] = str(sounds.socket)
    companion.start_quietly()
    with sounds.listening(f"--device={ROOM}"):
        due()
        is_quiet_for(companion, "microphone", "quiet while your microphone is on")
        stays_away(desktop, 2)
    is_quiet_for(companion, "no-lull", WAITS)


def test_started_again_under_another_clock_nothing_is_caught_up(
    desktop: Desktop, notepad: Notepad, tmp_path: Path
) -> None:
    """Days later, and then back again, outside of every window."""
    coming = []
    for day, hour in ((1, 7), (4, 19), (1, 7)):
        companion = at_a_time(desktop, tmp_path / "profile", day, time(hour))
        try:
            companion.start_quietly()
            be_there(desktop)
            stays_away(desktop, 3)
            coming.append(datetime.fromisoformat(companion.status()["pauses"]["next"]))
            assert companion.quit() == 0
            assert companion.complaints() == ""
        finally:
            companion.end()
    first, later, again = coming
    assert first.date() == again.date()
    assert timedelta(days=3) < later - first < timedelta(days=5)
