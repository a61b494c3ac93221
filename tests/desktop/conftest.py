"""A desktop per module, a fresh profile and companion per test, a picture when one fails.

A module says `TRAY = TrayKind.XEMBED` for another tray, `NOTIFIER = Notifier.XFCE` for other
notifications (None for no service), `DESKTOP = SwayDesktop` for Wayland.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.companion import Companion
from desktop.machine import Desktop, Notifier, TrayKind
from desktop.screen import KeepPicture
from desktop.talking import Talker
from desktop.windows import Notepad, Reading

ARTEFACTS = Path(__file__).parents[2] / "artefacts"

FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Iterator[None, pytest.TestReport, pytest.TestReport]:  # type: ignore[type-arg]
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="module")
def desktop(request: pytest.FixtureRequest) -> Iterator[Desktop]:
    tray = getattr(request.module, "TRAY", TrayKind.STATUS_NOTIFIER)
    notifier = getattr(request.module, "NOTIFIER", Notifier.DUNST)
    with getattr(request.module, "DESKTOP", Desktop)(tray, notifier=notifier) as running:
        yield running


@pytest.fixture(scope="module")
def screen_reader(desktop: Desktop) -> Talker:
    return desktop.start_reader()


@pytest.fixture
def reading(screen_reader: Talker) -> Reading:
    return Reading(screen_reader)


@pytest.fixture
def keep_picture(desktop: Desktop) -> KeepPicture:
    return lambda name: desktop.screen.keep_picture(ARTEFACTS / f"{name}.png")


def keep_if_red(test: pytest.Item, desktop: Desktop) -> None:
    if test.stash.get(FAILED, False):
        desktop.screen.keep_picture(ARTEFACTS / f"failed-{test.name}.png")


@pytest.fixture
def picture_when_red(request: pytest.FixtureRequest, desktop: Desktop) -> Iterator[None]:
    """For tests whose companion goes on running after them."""
    yield
    keep_if_red(request.node, desktop)


@pytest.fixture
def companion(
    request: pytest.FixtureRequest, desktop: Desktop, tmp_path: Path
) -> Iterator[Companion]:
    """A profile of its own; whatever runs for it is ended, and must not have complained."""
    one = Companion(desktop, tmp_path / "profile")
    yield one
    keep_if_red(request.node, desktop)
    one.end()
    assert one.complaints() == ""


@pytest.fixture
def notepad(desktop: Desktop, tmp_path: Path) -> Iterator[Notepad]:
    """Another window that has the keyboard."""
    file = tmp_path / "notepad.txt"
    program = desktop.start_script("notepad.py", file)
    desktop.screen.focused("Notepad")
    yield Notepad(file)
    program.end()
