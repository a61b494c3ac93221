"""The same server and client by Windows' way of naming sockets, over this system's own three calls:
they take the same address and the same arguments.
"""

from __future__ import annotations

import ctypes
import os
import socket
import threading
from ctypes import c_int, c_void_p
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.system import windows_library
from glimmer_desktop.system.instance import client, protocol, winsock
from glimmer_desktop.system.instance.server import Answer, Request, Server
from system.instance.test_server import Said, ServeFixture
from system.libraries import Library, put_windows

_C = ctypes.CDLL(None, use_errno=True)


def _really(name: str) -> Any:
    """One of this system's calls, whose answer is an int wherever Windows has a handle."""
    call = getattr(_C, name)
    call.restype, call.argtypes = c_int, (c_int, c_void_p, c_void_p)
    return lambda made, address, size: call(made, ctypes.cast(address, c_void_p), size)


def _refusal() -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number))


@pytest.fixture(autouse=True)
def windows(monkeypatch: pytest.MonkeyPatch) -> Library:
    """Windows, as far as its sockets go; it also notes who may come to the front."""
    user = Library(
        AllowSetForegroundWindow=1,
        **dict.fromkeys(
            ("GetForegroundWindow", "GetWindowRect", "IsIconic", "SetForegroundWindow"), 0
        ),
        ShowWindow=0,
    )
    calls = {name: _really(name) for name in ("bind", "connect", "accept")}
    put_windows(monkeypatch, ws2_32=Library(**calls), user32=user)
    monkeypatch.setattr(windows_library, "refusal", _refusal)
    monkeypatch.setattr(protocol, "BY_PYTHON", False)
    monkeypatch.setattr(client, "BY_PYTHON", False)
    return user


def test_a_command_is_handed_over_and_answered(serve: ServeFixture, windows: Library) -> None:
    heard: list[Request] = []

    def handle(request: Request, answer: Answer) -> None:
        heard.append(request)
        answer.out("done 🌱\n")
        answer.finish(0)

    owner = serve(handle)
    assert owner.path.is_socket()
    for _ in range(3):
        said = Said()
        assert said.ask(owner.path, "note", "tea") == 0
        assert said.out == ["done 🌱\n"]
    assert [request.argv for request in heard] == [("note", "tea")] * 3
    assert windows.asked[0] == ("AllowSetForegroundWindow", 0xFFFFFFFF)


def test_an_owner_that_hangs_is_given_up(serve: ServeFixture) -> None:
    stuck, go_on = threading.Event(), threading.Event()

    def handle(_request: Request, answer: Answer) -> None:
        stuck.set()
        go_on.wait(10)
        answer.finish(0)

    owner = serve(handle)
    first = threading.Thread(target=Said().ask, args=(owner.path, "hang"))
    first.start()
    assert stuck.wait(5)
    try:
        with pytest.raises(client.Silent):
            Said().ask(owner.path, "note", timeout=0.2)
    finally:
        go_on.set()
        first.join(5)


def test_a_socket_is_gone_with_its_server(serve: ServeFixture) -> None:
    owner = serve(lambda _, answer: answer.finish(0))
    path = owner.path
    owner.stop()
    assert not os.path.lexists(path)
    assert Said().ask(path, "status") is None
    owner.stop = lambda: None


def test_nobody_there_is_told_at_once(tmp_path: Path) -> None:
    left_over = socket.socket(socket.AF_UNIX)
    winsock.bind(left_over, str(tmp_path / "dead"))
    left_over.close()
    for name in ("none", "dead"):
        assert Said().ask(tmp_path / name, "status") is None


def test_what_is_left_of_a_crash_is_known_by_windows_own_sign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, serve: ServeFixture
) -> None:
    """Other files are put aside, whatever is in their place."""
    owner = serve(lambda _, answer: answer.finish(0))
    owner.stop()
    owner.path.write_text("of somebody")
    again = serve(lambda _, answer: answer.finish(0))
    aside = again.path.with_name(f"{again.path.name}.aside-{os.getpid()}")
    assert aside.read_text() == "of somebody"
    assert Said().ask(again.path, "status") == 0
    owner.stop = lambda: None


def test_a_path_that_does_not_fit_is_refused(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / ("x" * 120)
    with socket.socket(socket.AF_UNIX) as made, pytest.raises(OSError, match="too long"):
        winsock.bind(made, str(path))
    assert Server(path, lambda *_: None).start(lambda *_: lambda: None) is False
    assert "too long" in caplog.text
    caplog.clear()


def test_the_address_is_as_windows_has_it() -> None:
    assert ctypes.sizeof(winsock._Address) == 110
    address, size = winsock._address("C:\\ü.sock")
    assert bytes(address._obj)[:size] == b"\1\0" + "C:\\ü.sock".encode() + b"\0"


def test_an_old_windows_has_no_such_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> socket.socket:
        raise OSError(10047, "An address incompatible with the requested protocol was used")

    monkeypatch.setattr(client, "socket", refuse)
    assert Said().ask(Path("somewhere"), "status") is None
