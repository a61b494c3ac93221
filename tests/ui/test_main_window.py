from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from gallery_parts import THEME
from glimmer_desktop.domain.moment import Draft, Moment, MomentId, moment_from
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.theme.theme import load_theme

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def moment(number: int, text: str, *, private: bool = False) -> Moment:
    draft = Draft(text=text, private=private, close=True)
    times = {"noticed_at": NOON, "created_at": NOON, "changed_at": NOON}
    return moment_from(draft, id=MomentId(f"m{number}"), **times)


def page(name: str) -> QWidget:
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setObjectName(name)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(THEME)
    qtbot.addWidget(window)
    for name in ("Gallery", "Settings & more"):
        window.add_page(name, partial(page, name))
    window.show_page("Gallery")
    window.show()
    qtbot.waitExposed(window)
    return window


def test_what_a_page_hides_is_not_dressed_with_it(window: MainWindow) -> None:
    settings = SettingsPage(THEME, parent=window.pages)
    window.add_page("Later", lambda: settings)
    window.show_page("Later")
    QCoreApplication.processEvents()
    labels = {label.text(): label for label in settings.findChildren(QLabel)}
    is_dressed = Qt.WidgetAttribute.WA_WState_Polished
    assert labels["Invite me to pause"].testAttribute(is_dressed)
    assert not labels["Colours"].testAttribute(is_dressed)


def buttons(window: MainWindow) -> list[QPushButton]:
    return [one for one in window.findChildren(QPushButton) if one.isVisible()]


def page_shown(window: MainWindow) -> list[str]:
    pages = (window.findChild(QWidget, name) for name in ("Gallery", "Settings & more"))
    return [page.objectName() for page in pages if page is not None and page.isVisible()]


def test_where_it_is_narrow_each_place_can_be_read_whole(qtbot: QtBot) -> None:
    large = load_theme(RESOURCES, "light", text_size=200)
    window = MainWindow(large)
    qtbot.addWidget(window)
    names = ("Gallery", "Looking back", "My map", "What I can count on", "Settings")
    for name in names:
        window.add_page(name, partial(page, name))
    window.resize(700, 500)
    window.show()
    thick = QFontMetrics(large.sans(1.05, bold=True))
    places = {one.text(): one for one in buttons(window) if one.text() in names}
    qtbot.waitUntil(lambda: places["Settings"].y() > places["Gallery"].y(), timeout=5_000)
    assert len(places) == len(names)
    for name, place in places.items():
        assert place.contentsRect().width() > thick.horizontalAdvance(name)
        assert window.rect().contains(place.rect().translated(place.mapTo(window, QPoint())))


def test_something_to_do_stands_among_the_places_and_turns_no_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.add_action("Ground & me")
    action = next(b for b in window.findChildren(QPushButton) if b.text() == "Ground && me")
    qtbot.waitUntil(action.isVisible)
    with qtbot.waitSignal(window.action_chosen) as chosen:
        action.setFocus()
        qtbot.keyClick(action, Qt.Key.Key_Return)
    assert chosen.args == ["Ground & me"]
    assert page_shown(window) == ["Gallery"]
    assert not action.isCheckable()


def test_the_sidebar_turns_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    assert window.windowTitle() == "Glimmer"
    assert page_shown(window) == ["Gallery"]
    settings = next(one for one in buttons(window) if one.text() == "Settings && more")
    qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert page_shown(window) == ["Settings & more"]
    window.show_page("Gallery")
    assert window.page() == "Gallery"
    assert not settings.isChecked()


def test_a_page_is_made_when_it_is_first_shown(window: MainWindow) -> None:
    assert window.findChild(QWidget, name="Settings & more") is None
    for _ in range(2):
        window.show_page("Settings & more")
        window.show_page("Gallery")
    assert len(window.findChildren(QWidget, name="Settings & more")) == 1


def test_the_page_gets_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.show_page("Settings & more")
    page = window.findChild(QWidget, "Settings & more")
    assert page is not None
    assert window.focusWidget() is page


def test_closing_only_hides_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.hidden_by_person):
        window.close()
    assert not window.isVisible()
    window.bring_up()
    assert window.isVisible()


def test_kept_close_moments_open_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[Moment] = []
    window.moment_asked.connect(asked.append)
    kept = [moment(number, f"close {number}") for number in range(12)]
    kept[1] = moment(1, "a secret", private=True)
    window.show_kept_close(kept)
    close = [one for one in buttons(window) if one.text().startswith("♡")]
    # Each in its own direction: isolated from that of the window (Unicode TR 9).
    shown = [one.text() for one in close[:3]]
    assert shown == [f"♡ \u2068{words}\u2069" for words in ("close 0", "private", "close 2")]
    assert len(close) == 8
    assert "secret" not in close[1].accessibleName()
    qtbot.mouseClick(close[2], Qt.MouseButton.LeftButton)
    assert [one.id for one in asked] == ["m2"]
    window.show_kept_close([])
    assert not any(one.text().startswith("♡") for one in buttons(window))


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(700, 500), (480, 400), (1124, 744)])
def test_every_place_can_be_read_at_any_size(
    window: MainWindow, qtbot: QtBot, percent: int, size: tuple[int, int]
) -> None:
    window.wear(replace(THEME, text_size=percent))
    window.show_kept_close([moment(number, "word " * 20) for number in range(8)])
    window.resize(*size)
    qtbot.wait(1)
    assert (window.width(), window.height()) == size
    places = [one for one in buttons(window) if not one.text().startswith("♡")]
    assert len(places) == 2
    for button in places:
        assert button.height() >= 32
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text().strip("&"))
        assert window.rect().contains(button.mapTo(window, button.rect().center()))


def test_ctrl_n_notes(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.note_requested):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_size_and_place_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(612, 513)
    remembered = window.state()
    other = MainWindow(THEME)
    qtbot.addWidget(other)
    other.restore(remembered)
    assert (other.width(), other.height()) == (612, 513)
    other.restore(b"not a geometry")
    assert (other.width(), other.height()) == (612, 513)


def test_it_opens_wholly_on_the_screen(qtbot: QtBot) -> None:
    window = MainWindow(THEME)
    qtbot.addWidget(window)
    window.setGeometry(500, 500, 4000, 3000)
    window.bring_up()
    assert window.screen().availableGeometry().contains(window.geometry())
