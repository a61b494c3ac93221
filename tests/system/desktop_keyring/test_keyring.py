"""Asking the desktop's keyring, with GNOME's own and with one that never answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from secretstorage import dbus_init, get_default_collection

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.keyring import KeyringState
from glimmer_desktop.system.desktop_keyring import CANDIDATES, find_keyring, has_secret_service
from glimmer_desktop.system.desktop_keyring.asking import ChildKeyring
from keyrings import gnome_keyring, mute
from slices import through
from system.message_bus import Daemon

SECRET = bytes(range(32))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    daemon = Daemon()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    yield daemon
    daemon.close()


@pytest.mark.bar("B33", part="GNOME's keyring keeps a key beside the passphrase")
def test_gnomes_keyring_keeps_it_and_asks_nobody_when_locked(
    bus: Daemon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What somebody chose for other programs is not where this goes.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    keyring = ChildKeyring("secret-service", patience=30, with_somebody=30)
    with gnome_keyring(bus, tmp_path / "home") as files:
        with pytest.raises(Known, match=ErrorCode.KEYRING_EMPTY):
            through(keyring.get("sun"))
        through(keyring.put("sun", SECRET))
        assert through(keyring.get("sun")) == SECRET
        assert list(files.glob("*.keyring"))
        assert not [one for one in files.iterdir() if SECRET.hex().encode() in one.read_bytes()]
        through(keyring.put("moon", SECRET))
        through(keyring.remove("moon"))
        through(keyring.remove("moon"))  # twice is fine
        with closing(dbus_init()) as connection:
            get_default_collection(connection).lock()
        assert through(keyring.look()) is KeyringState.LOCKED
        for asked in (keyring.get("sun"), keyring.remove("sun")):
            with pytest.raises(Known, match=ErrorCode.KEYRING_LOCKED):
                through(asked)


def test_one_that_never_answers_is_left_after_a_while(bus: Daemon) -> None:
    keyring = ChildKeyring("secret-service", patience=0.5)
    with mute(bus):
        assert through(keyring.look()) is KeyringState.SILENT
        slices = keyring.get("sun")
        next(slices)
        slices.close()  # somebody wants it no more: no child is left, or the test says so


def test_where_there_is_none_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    assert through(ChildKeyring("secret-service").look()) is KeyringState.NONE
    null = CANDIDATES[-1].start({})
    assert through(null.look()) is KeyringState.NONE
    for asked in (null.put("sun", SECRET), null.get("sun"), null.remove("sun")):
        with pytest.raises(Known, match=ErrorCode.KEYRING_NONE):
            through(asked)


def test_the_way_is_found_by_the_bus(bus: Daemon) -> None:
    assert has_secret_service(bus.environ)
    assert find_keyring(bus.environ).technique == "secret-service"
    assert find_keyring({}).technique == "null"
