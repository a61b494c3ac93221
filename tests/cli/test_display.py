"""No screen, a screen that is gone, and one that is there."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from glimmer_desktop.cli.display import check_display
from glimmer_desktop.domain.errors import ErrorCode, Known


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"DISPLAY": ":64999"}])
def test_no_x_server_is_no_display(environ: dict[str, str]) -> None:
    with pytest.raises(Known) as refused:
        check_display(environ)
    assert refused.value.code is ErrorCode.NO_DISPLAY


@pytest.mark.parametrize(
    "environ",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600"},
        {"DISPLAY": "elsewhere:10.0"},
    ],
)
def test_other_ways_to_show_a_window_are_believed(environ: dict[str, str]) -> None:
    check_display(environ)


@pytest.mark.parametrize("display", [":{}", ":{}.0", "unix:{}"])
def test_a_server_that_listens_is_a_display(display: str) -> None:
    number = 50_000 + os.getpid() % 10_000
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(f"\0{Path('/tmp/.X11-unix')}/X{number}")
        door.listen(3)
        check_display({"DISPLAY": display.format(number)})
