"""GNOME's streams of the screen: stubs on a real bus, with what a real Mutter 43 says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.system.presence.screen_share_mutter import MutterScreenShare
from system.message_bus import Service
from system.presence.conftest import Around

NAME = "org.gnome.Mutter.ScreenCast"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
HEAD = """<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
                      "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<!-- GDBus 2.74.6 -->
"""
NO_STREAM = f"{HEAD}<node>\n</node>\n"
A_STREAM = f'{HEAD}<node>\n  <node name="u1"/>\n</node>\n'


def test_a_stream_is_a_shared_screen(
    around: Around, serve: Callable[..., Service], answer: Callable[[Any], Any]
) -> None:
    source = MutterScreenShare(around().session())
    assert answer(source) is None  # not GNOME
    mutter = serve(NAME)
    for description, shared in ((NO_STREAM, False), (A_STREAM, True), (NO_STREAM, False)):
        mutter.on(INTROSPECTABLE, "Introspect", lambda said=description: ("s", (said,)))
        assert answer(source) is shared
    source.close()


@pytest.mark.parametrize("reply", [("s", ("none",)), ("b", (True,)), ("", ())])
def test_nonsense_is_no_answer(
    around: Around,
    serve: Callable[..., Service],
    answer: Callable[[Any], Any],
    reply: tuple[str, tuple[Any, ...]],
) -> None:
    serve(NAME).on(INTROSPECTABLE, "Introspect", lambda: reply)
    assert answer(MutterScreenShare(around().session())) not in (True, False, None)
