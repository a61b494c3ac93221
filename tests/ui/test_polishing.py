"""What is dressed when: what is seen at once, the rest when it is shown, and as all others then."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.settings.page import PLACES, SettingsPage
from glimmer_desktop.ui.theme.theme import Theme, load_theme, wear
from glimmer_desktop.ui.widgets.in_front import bring_in_front

LIGHT, LARGE = load_theme(RESOURCES, "light"), load_theme(RESOURCES, "dark", text_size=200)


@pytest.fixture(autouse=True)
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
    qapp.setFont(LIGHT.sans())


def shown(theme: Theme, qtbot: QtBot, qapp: QApplication) -> SettingsPage:
    wear(theme, qapp)
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.show_settings(Settings())
    bring_in_front(page)
    qtbot.waitExposed(page)
    qapp.processEvents()
    return page


def is_dressed(page: QWidget, words: str) -> bool:
    label = next(one for one in page.findChildren(QLabel) if one.text() == words)
    return label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


def worn(page: SettingsPage) -> list[tuple[str, float, str, str]]:
    """What all that has words looks like in each place, once it is seen."""
    found = []
    for at in range(len(PLACES)):
        page.show_place(at)
        for one in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
            if one.isVisible() and one.text():
                palette = one.palette()
                colours = palette.windowText().color().name(), palette.window().color().name()
                found.append((type(one).__name__, one.font().pointSizeF(), *colours))
    return found


def test_what_is_not_seen_is_not_dressed_until_it_is(qtbot: QtBot, qapp: QApplication) -> None:
    page = shown(LIGHT, qtbot, qapp)
    assert is_dressed(page, "Invite me to pause")
    assert not is_dressed(page, "Colours")
    page.focus_on("theme")
    assert is_dressed(page, "Colours")


def test_it_wears_another_look_that_came_before_it_was_seen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    page = shown(LIGHT, qtbot, qapp)
    wear(LARGE, qapp)
    page.wear(LARGE)
    assert worn(page) == worn(shown(LARGE, qtbot, qapp))
