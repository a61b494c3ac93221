"""Which way of notifying a session has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.system import notify
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.notify import find_notifications
from glimmer_desktop.system.notify.around import Around
from loops import RealLoop


@pytest.fixture
def around(loop: RealLoop) -> Around:
    nothing: Callable[..., None] = lambda *_: None  # noqa: E731
    bus = Bus("session", loop, {})
    return Around(lambda: bus, loop, nothing, Path("/bell.wav"), Path("/icon.png"), nothing)


def test_a_session_bus_brings_the_desktops_own(around: Around, tmp_path: Path) -> None:
    told = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    assert find_notifications(told, around).technique == "freedesktop"
    (tmp_path / "bus").touch()
    usual = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert find_notifications(usual, around).technique == "freedesktop"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_have_no_such_service(
    around: Around, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(notify, "platform", system)
    told = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    assert find_notifications(told, around).technique == "null"


def test_null_says_so(around: Around, tmp_path: Path) -> None:
    null = find_notifications({"XDG_RUNTIME_DIR": str(tmp_path)}, around)
    assert null.technique == "null"
    null.learn()
    assert not null.can_offer
    became: list[tuple[NotifyState, str]] = []
    null.show("An invitation", "?", (), lambda *what: became.append(what), bell=True)
    assert became == [(NotifyState.FAILED, "")]
    null.take_back()
    null.close()
