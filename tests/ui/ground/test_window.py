"""The window: every key, large words that are whole, a breath only for whoever asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.services.grounding import Reach
from glimmer_desktop.ui.ground.breath import BreathLine
from glimmer_desktop.ui.ground.window import GroundWindow
from glimmer_desktop.ui.pause.breathing import BreathingCircle
from glimmer_desktop.ui.theme.theme import load_theme, wear
from grounding import RESOURCES
from looking_over import cut, settled

KEY = Qt.Key
REACH = Reach(
    "Mia",
    "0000 000, any evening",
    "If it is urgent, findahelpline.com. " * 6,
    "https://findahelpline.com",
)
PACE = Breath(3.5, 6.5)
CARE = "If you feel dizzy, breathe normally. " * 3
ANCHOR = "Five things you can see from here. Any five."
WORDS = {
    "anchor": ANCHOR,
    "one long word": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2,
    "a page": "The light came round the corner of the house and stayed a while. " * 300,
    "lines": "one\n" * 40,
    "right to left": "האור על המדרגות, והחתול ישן בתוכו",
    "marks": "e" + "\u0301" * 1_000 + " after it",
    "emoji": "👩‍👩‍👧‍👦 🌿 " * 20,
}


@pytest.fixture(autouse=True)
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    wear(load_theme(RESOURCES, "light"), qapp)
    qapp.setStyleSheet("")


def opened(qtbot: QtBot, qapp: QApplication, words: str = ANCHOR, **look: object) -> GroundWindow:
    theme = load_theme(RESOURCES, "light", **look)  # type: ignore[arg-type]
    wear(theme, qapp)
    window = GroundWindow(theme)
    qtbot.addWidget(window)
    window.begin(REACH, PACE, CARE)
    window.show_thing(words, "kitchen · window")
    window.bring_up()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> GroundWindow:
    return opened(qtbot, qapp)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def button(window: GroundWindow, name: str) -> QPushButton:
    buttons = window.findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == name)


def breathes(window: GroundWindow) -> bool:
    return any(one.isVisible() for one in window.findChildren(BreathingCircle))


def circle(window: GroundWindow) -> BreathingCircle:
    found = window.findChild(BreathingCircle)
    assert isinstance(found, BreathingCircle)
    return found


def test_it_covers_the_screen_with_the_keyboard_in_the_words(window: GroundWindow) -> None:
    assert window.windowTitle() == "Ground me"
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert QApplication.focusWidget().accessibleName() == ANCHOR


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (KEY.Key_Space, "another_wanted"),
        (KEY.Key_Right, "another_wanted"),
        (KEY.Key_Left, "back_wanted"),
        (KEY.Key_Escape, "left"),
    ],
)
def test_every_key_asks_for_its_own(
    window: GroundWindow, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window, signal), timeout=1_000):
        press(qtbot, key)


def test_a_click_anywhere_brings_another(window: GroundWindow, qtbot: QtBot) -> None:
    for spot in (window.rect().center(), window.rect().topLeft()):
        with qtbot.waitSignal(window.another_wanted, timeout=1_000):
            under = window.childAt(spot) or window
            qtbot.mouseClick(under, Qt.MouseButton.LeftButton)


def test_a_key_that_is_held_down_does_not_flicker_through_all(
    window: GroundWindow, qtbot: QtBot
) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    with qtbot.assertNotEmitted(window.another_wanted):
        QApplication.sendEvent(QApplication.focusWidget(), held)


def test_escape_hides_it_at_once(window: GroundWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_Escape)
    assert not window.isVisible()


def test_closing_it_is_leaving(window: GroundWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.left, timeout=1_000):
        window.close()


def test_the_keyboard_reaches_everything_and_space_presses_it(
    window: GroundWindow, qtbot: QtBot
) -> None:
    window.allow_back(True)
    reached = []
    for _ in range(6):
        press(qtbot, KEY.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleName())
    names = ["Another", "Back", "A breath", "Someone to reach", "Enough for now"]
    assert [name for name in reached if name in names] == names
    for key in (KEY.Key_Space, KEY.Key_Return):
        button(window, "Back").setFocus()
        with qtbot.waitSignal(window.back_wanted, timeout=1_000):
            press(qtbot, key)


def test_every_way_has_a_name_a_role_and_its_key(window: GroundWindow) -> None:
    for one in window.findChildren(QPushButton):
        heard = QAccessible.queryAccessibleInterface(one)
        assert heard.role() == QAccessible.Role.Button
        assert heard.text(QAccessible.Text.Name)
    words = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert words.role() == QAccessible.Role.StaticText
    assert button(window, "A breath").accessibleDescription() == "B"
    assert not button(window, "Back").isEnabled()


def test_a_breath_comes_only_when_it_is_asked_for(window: GroundWindow, qtbot: QtBot) -> None:
    assert not breathes(window)
    press(qtbot, KEY.Key_B)
    assert breathes(window)
    begun = circle(window).fullness
    qtbot.waitUntil(lambda: circle(window).fullness != begun)
    assert button(window, "Without the breath").isVisible()
    press(qtbot, KEY.Key_B)
    assert not breathes(window)
    assert not circle(window).moves


def line(window: GroundWindow) -> BreathLine:
    found = window.findChild(BreathLine)
    assert isinstance(found, BreathLine)
    return found


def test_with_less_motion_the_breath_stands_still(qtbot: QtBot, qapp: QApplication) -> None:
    window = opened(qtbot, qapp, reduced_motion=True)
    press(qtbot, KEY.Key_B)
    assert breathes(window)
    assert not circle(window).moves
    assert circle(window).fullness == 1.0
    assert any("your own pace" in one.text() for one in window.findChildren(QLabel))


def test_its_pace_is_the_persons(window: GroundWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_B)
    assert line(window)._breath == PACE
    window.leave()
    window.begin(REACH, Breath(6.0, 8.0), CARE)
    assert line(window)._breath == Breath(6.0, 8.0)


def test_its_ground_shows_around_the_light(window: GroundWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_B)
    light = circle(window)
    qtbot.waitUntil(lambda: light.moves)
    seen = window.grab().toImage()
    for corner in (light.rect().topLeft(), light.rect().topRight()):
        edge = light.mapTo(window, corner)
        one, above = seen.pixelColor(edge), seen.pixelColor(edge - QPoint(0, 2))
        assert all(abs(a - b) <= 2 for a, b in zip(one.getRgb(), above.getRgb(), strict=True))


def test_nothing_runs_once_it_is_gone(window: GroundWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_B)
    press(qtbot, KEY.Key_Escape)
    assert not circle(window).moves
    window.begin(REACH, PACE, CARE)
    window.bring_up()
    assert not breathes(window), "it was asked for in another hour"


def test_whom_to_reach_can_be_marked_and_left_again(window: GroundWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_H)
    contact = QApplication.focusWidget()
    assert isinstance(contact, QLabel)
    assert contact.text() == REACH.contact
    assert contact.font().pointSizeF() >= 1.9 * QApplication.font().pointSizeF(), "large"
    qtbot.keyClick(contact, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert contact.selectedText() == REACH.contact
    with qtbot.assertNotEmitted(window.another_wanted):
        press(qtbot, KEY.Key_Space)
    assert not contact.isVisible()
    assert QApplication.focusWidget().accessibleName() == ANCHOR


def test_asked_for_again_the_keyboard_is_in_what_is_in_sight(
    window: GroundWindow, qtbot: QtBot
) -> None:
    press(qtbot, KEY.Key_H)
    button(window, "Enough for now").setFocus()
    window.bring_up()
    contact = QApplication.focusWidget()
    assert isinstance(contact, QLabel)
    assert contact.text() == REACH.contact


def test_a_way_that_leads_nowhere_is_fainter(window: GroundWindow) -> None:
    back = button(window, "Back")
    window.allow_back(False)
    faint = back.grab().toImage()
    window.allow_back(True)
    assert back.grab().toImage() != faint


@pytest.mark.parametrize("key", [KEY.Key_Left, KEY.Key_Right, KEY.Key_H, KEY.Key_B])
def test_any_way_leads_out_of_it(window: GroundWindow, qtbot: QtBot, key: Qt.Key) -> None:
    press(qtbot, KEY.Key_H)
    press(qtbot, key)
    assert button(window, "Someone to reach").isVisible()
    assert breathes(window) == (key == KEY.Key_B)


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("breath", [False, True])
def test_all_words_are_whole_and_on_the_screen(
    qtbot: QtBot, qapp: QApplication, kind: str, size: int, breath: bool
) -> None:
    window = opened(qtbot, qapp, WORDS[kind], text_size=size)
    if breath:
        press(qtbot, KEY.Key_B)
        qtbot.waitUntil(lambda: breathes(window))
    for label in [one for one in window.findChildren(QLabel) if one.isVisible()]:
        corner = label.mapTo(window, label.rect().topLeft())
        assert window.rect().contains(label.rect().translated(corner)), label.text()
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_all_words_follow_the_text_size_while_it_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    def letters(window: GroundWindow) -> list[tuple[str, float]]:
        labels = [one for one in window.findChildren(QLabel) if one.isVisible()]
        return sorted((one.text(), one.font().pointSizeF()) for one in labels)

    afresh = opened(qtbot, qapp, text_size=160)
    press(qtbot, KEY.Key_B)
    qtbot.waitUntil(lambda: breathes(afresh))
    qtbot.wait(1)
    wanted = letters(afresh)
    afresh.close()
    window = opened(qtbot, qapp)
    press(qtbot, KEY.Key_B)
    assert letters(window) != wanted
    larger = load_theme(RESOURCES, "light", text_size=160)
    wear(larger, qapp)
    window.wear(larger)
    qtbot.waitUntil(lambda: letters(window) == wanted)


def test_short_words_are_larger_than_long_ones(qtbot: QtBot, qapp: QApplication) -> None:
    def points(words: str) -> float:
        window = opened(qtbot, qapp, words)
        size = QApplication.focusWidget().font().pointSizeF()
        window.close()
        return size

    assert points(ANCHOR) > 2 * points(WORDS["a page"])


def test_no_word_stands_alone_in_the_last_line(qtbot: QtBot, qapp: QApplication) -> None:
    window = opened(qtbot, qapp, "The moon over the roofs, and nobody else in the street awake")
    words = window.focusWidget()
    assert isinstance(words, QLabel)
    two_lines = words.heightForWidth(words.width())
    assert words.heightForWidth(words.width() - 16) > two_lines, "as narrow as two lines can be"


def test_right_to_left_the_keys_change_places(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = opened(qtbot, qapp)
        with qtbot.waitSignal(window.another_wanted, timeout=1_000):
            press(qtbot, KEY.Key_Left)
        with qtbot.waitSignal(window.back_wanted, timeout=1_000):
            press(qtbot, KEY.Key_Right)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_are_plain_text(window: GroundWindow) -> None:
    for label in window.findChildren(QLabel):
        if not isinstance(label.parent(), QPushButton):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_high_contrast_has_no_wash(qtbot: QtBot, qapp: QApplication) -> None:
    theme = load_theme(RESOURCES, "high-contrast")
    window = GroundWindow(theme)
    qtbot.addWidget(window)
    window.begin(REACH, PACE, CARE)
    window.show_thing("")
    window.bring_up()
    assert window.grab().toImage().pixelColor(window.width() // 2, 60).name() == "#ffffff"


@pytest.mark.parametrize("size", [100, 200])
def test_where_there_is_hardly_any_room_it_scrolls(
    qtbot: QtBot, qapp: QApplication, size: int
) -> None:
    window = opened(qtbot, qapp, text_size=size)
    window.showNormal()
    window.resize(480, 400)
    press(qtbot, KEY.Key_B)
    qtbot.waitUntil(lambda: window.size() == QSize(480, 400))
    assert [*cut(settled(window))] == []
    enough = button(window, "Enough for now")
    enough.setFocus()
    assert window.rect().contains(enough.mapTo(window, enough.rect().center()))
