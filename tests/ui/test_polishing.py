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
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.theme.theme import Theme, load_theme, wear
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from looking_over import settled

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
    page.resize(900, 700)
    bring_in_front(page)
    qtbot.waitExposed(page)
    qapp.processEvents()
    return page


def dressed(page: QWidget, *words: str) -> list[str]:
    """Those of these labels and controls that are, by what they are called."""
    found = {label.text(): label for label in page.findChildren(QLabel)}
    found |= {one.accessibleName(): one for one in page.findChildren(QAbstractButton)}
    is_polished = Qt.WidgetAttribute.WA_WState_Polished
    return [word for word in words if found[word].testAttribute(is_polished)]


def worn(page: SettingsPage) -> list[tuple[object, ...]]:
    """What all that has words looks like in each place, once it is seen."""
    found: list[tuple[object, ...]] = []
    for at in range(len(PLACES)):
        page.show_place(at)
        settled(page)
        for one in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
            if one.isVisible() and one.text():
                palette = one.palette()
                colours = palette.windowText().color().name(), palette.window().color().name()
                found.append((type(one).__name__, one.font().pointSizeF(), *colours))
        found += [(row.width(), row.height()) for row in page.findChildren(Row) if row.isVisible()]
    return found


def test_what_is_not_seen_is_not_dressed_until_it_is(qtbot: QtBot, qapp: QApplication) -> None:
    page = shown(LIGHT, qtbot, qapp)
    assert dressed(page, "Invite me to pause", "Colours", "Colours: System") == [
        "Invite me to pause"
    ]
    page.focus_on("theme")
    assert dressed(page, "Colours", "Colours: System") == ["Colours", "Colours: System"]


def test_it_wears_another_look_that_came_before_it_was_seen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    page = shown(LIGHT, qtbot, qapp)
    wear(LARGE, qapp)
    page.wear(LARGE)
    assert worn(page) == worn(shown(LARGE, qtbot, qapp))
