"""The first technique that works is taken; one that fails to start gives way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

import pytest

from glimmer_desktop.system import choose as choose_room
from glimmer_desktop.system.choose import Candidate, CannotStart, always, choose, is_x11


def never(_environ: Mapping[str, str]) -> bool:
    return False


def fails(_environ: Mapping[str, str]) -> NoReturn:
    raise CannotStart("no such thing here")


def fails_below(_environ: Mapping[str, str]) -> NoReturn:
    raise OSError("no such library")


NULL = Candidate("null", always, lambda _: "null")


def test_the_first_supported_wins() -> None:
    candidates = (
        Candidate("a", never, lambda _: "a"),
        Candidate("b", always, lambda environ: environ["say"]),
        Candidate("c", always, lambda _: "c"),
        NULL,
    )
    assert choose(candidates, {"say": "b"}) == "b"


def test_one_that_cannot_start_gives_way() -> None:
    candidates = (Candidate("a", always, fails), Candidate("b", always, fails_below), NULL)
    assert choose(candidates, {}) == "null"


def test_a_bug_is_not_taken_for_absence() -> None:
    def buggy(_environ: Mapping[str, str]) -> str:
        raise KeyError

    with pytest.raises(KeyError):
        choose((Candidate("a", always, buggy), NULL), {})


def test_which_sessions_are_x11() -> None:
    wayland = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}
    assert is_x11({"DISPLAY": ":0"})
    assert is_x11({**wayland, "XDG_SESSION_TYPE": "x11"})
    assert not is_x11(wayland)
    assert not is_x11({**wayland, "XDG_SESSION_TYPE": "wayland"})
    assert not is_x11({})


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_an_x_server_beside_another_system_is_not_where_our_windows_are(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_x11({"DISPLAY": ":0"})
    monkeypatch.setattr(choose_room, "platform", system)
    assert not is_x11({"DISPLAY": ":0"})
