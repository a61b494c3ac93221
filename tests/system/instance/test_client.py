"""The word of the desktop that a command takes along to the companion."""

from __future__ import annotations

import pytest

from glimmer_desktop.system.instance.client import given_token


@pytest.mark.parametrize(
    ("environ", "token"),
    [
        ({}, ""),
        ({"XDG_ACTIVATION_TOKEN": "a"}, "a"),
        ({"DESKTOP_STARTUP_ID": "b"}, "b"),  # of a launcher that knows X11 alone
        ({"XDG_ACTIVATION_TOKEN": "a", "DESKTOP_STARTUP_ID": "b"}, "a"),
    ],
)
def test_the_word_of_the_desktop_is_taken_along(environ: dict[str, str], token: str) -> None:
    assert given_token(environ) == token
