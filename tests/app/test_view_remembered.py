from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.companion import Companion
from glimmer_desktop.app.start import build
from glimmer_desktop.core import Core
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.view_kinds import ViewKind


@pytest.fixture
def started(core: Core, qapp: QApplication) -> Iterator[list[Companion]]:
    """Two, one started after the other has ended."""
    companions: list[Companion] = []
    yield companions
    for companion in companions:
        companion.close()
        companion.deleteLater()
    for window in qapp.topLevelWidgets():
        window.hide()
        window.deleteLater()
    qapp.setStyleSheet("")


def shown_page(companion: Companion, qtbot: QtBot) -> GalleryPage:
    companion.show_gallery()
    pages = [
        page
        for window in QApplication.topLevelWidgets()
        for page in window.findChildren(GalleryPage)
        if page.isVisible()
    ]
    return pages[-1]


def test_the_view_that_was_chosen_is_there_at_the_next_start(
    core: Core, started: list[Companion], qtbot: QtBot
) -> None:
    started.append(build(core))
    page = shown_page(started[0], qtbot)
    assert page.views.kind is ViewKind.TILES
    page.views.switch.buttons[ViewKind.LIST].click()
    page.window().close()
    started.append(build(core))
    again = shown_page(started[1], qtbot)
    assert again is not page
    assert again.views.kind is ViewKind.LIST
