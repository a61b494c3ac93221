from __future__ import annotations

import gc
import weakref

import pytest
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.companion import Companion

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_nothing_holds_on_to_what_knew_the_journal(companion: Companion, qtbot: QtBot) -> None:
    companion.show_gallery()
    companion.drift()
    companion.evening()
    companion.show_capture("tea")
    inside = companion.windows.inside
    knew = {name: weakref.ref(part) for name, part in vars(inside).items() if name[0] != "_"}
    assert set(knew) == {"main", "capture", "evening", "drift"}
    del inside
    companion.windows.put_journal_away()

    def still_there() -> list[str]:
        gc.collect()
        return [name for name, part in knew.items() if part() is not None]

    qtbot.waitUntil(lambda: still_there() == [])
