"""The invitation card: no keyboard, no accidents, gone by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor, QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.ui.pause.card_window import CardTiming, CardWindow
from glimmer_desktop.ui.pause.screens import screen_in_use
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.screen_of import screen_of

RESOURCES = Path(__file__).parents[3] / "resources"
SOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
RESTS = tuple(RestChoice(key, SOON) for key in ("30m", "1h", "tomorrow"))
LINE = "Where is the light?"
LONG = 1_000_000


@pytest.fixture
def card(qtbot: QtBot) -> CardWindow:
    """A card that hears at once and stays until told."""
    return make_card(qtbot, CardTiming(deaf=0, stay=LONG, thanks=LONG))


def make_card(qtbot: QtBot, timing: CardTiming) -> CardWindow:
    card = CardWindow(load_theme(RESOURCES, "light"), timing)
    qtbot.addWidget(card)
    return card


def invite(qtbot: QtBot, card: CardWindow) -> None:
    assert card.invite(LINE, RESTS)
    qtbot.waitUntil(card.isVisible)
    qtbot.waitUntil(lambda: not card._deaf)


def button(card: CardWindow, words: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.accessibleName() == words)


def everything_said(card: CardWindow) -> list[str]:
    """What came of the card, in order, by the names of its signals."""
    said: list[str] = []
    for name in (
        "pause_requested",
        "note_requested",
        "not_now_requested",
        "fewer_requested",
        "keep_chosen",
        "fewer_chosen",
        "stop_chosen",
        "faded",
        "closed",
    ):
        getattr(card, name).connect(lambda name=name: said.append(name))
    card.rest_requested.connect(lambda choice: said.append(choice.key))
    return said


class TestTheKeyboard:
    """That keys go on reaching another window is shown on a real X server, in tests/desktop."""

    def test_nothing_on_it_can_take_it(self, card: CardWindow) -> None:
        assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
        assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        for widget in card.findChildren(QPushButton):
            assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus


class TestChoices:
    @pytest.mark.parametrize(
        ("words", "signal"),
        [
            ("Pause with me", "pause_requested"),
            ("Note a glimmer", "note_requested"),
            ("Not now", "not_now_requested"),
        ],
    )
    def test_a_choice_is_told_once_and_the_card_goes(
        self, qtbot: QtBot, card: CardWindow, words: str, signal: str
    ) -> None:
        said = everything_said(card)
        invite(qtbot, card)
        qtbot.mouseClick(button(card, words), Qt.MouseButton.LeftButton)
        assert said == [signal]
        assert not card.isVisible()

    def test_all_three_are_of_one_size(self, qtbot: QtBot, card: CardWindow) -> None:
        invite(qtbot, card)
        sizes = {
            button(card, words).size().toTuple()
            for words in ("Pause with me", "Note a glimmer", "Not now")
        }
        assert len(sizes) == 1
        assert sizes.pop()[1] >= 32

    def test_fewer_is_thanked_for(self, qtbot: QtBot, card: CardWindow) -> None:
        said = everything_said(card)
        invite(qtbot, card)
        qtbot.mouseClick(button(card, "Fewer of these"), Qt.MouseButton.LeftButton)
        assert said == ["fewer_requested"]
        card.thank("Thank you.")
        assert card.isVisible()
        assert not card.is_inviting
        assert not button(card, "Not now").isVisible()
        card._staying.timeout.emit()
        assert not card.isVisible()
        assert said == ["fewer_requested"]

    def test_after_thanks_the_next_invitation_has_its_choices_again(
        self, qtbot: QtBot, card: CardWindow
    ) -> None:
        invite(qtbot, card)
        card.thank("Thank you.")
        invite(qtbot, card)
        assert button(card, "Not now").isVisible()
        assert card.is_inviting

    @pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
    def test_rest_offers_three(self, qtbot: QtBot, card: CardWindow) -> None:
        said = everything_said(card)
        invite(qtbot, card)
        qtbot.mouseClick(button(card, "Rest for a while"), Qt.MouseButton.LeftButton)
        assert card._face.menu.isVisible()
        offered = card._face.menu.actions()
        assert [action.text() for action in offered] == ["30 minutes", "1 hour", "Until tomorrow"]
        offered[1].trigger()
        assert said == ["1h"]
        assert not card.isVisible()

    @pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
    def test_the_rests_do_not_cover_what_opened_them(self, qtbot: QtBot, card: CardWindow) -> None:
        invite(qtbot, card)
        opener = button(card, "Rest for a while")
        bottom = screen_of(card).availableGeometry().bottom()
        for top in (10, bottom - card.height()):
            card.move(10, top)
            qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
            place = QRect(opener.mapToGlobal(QPoint(0, 0)), opener.size())
            assert not card._face.menu.geometry().intersects(place)
            assert card._face.menu.geometry().bottom() <= bottom
            card._face.menu.hide()

    def test_what_it_says_is_plain_text(self, qtbot: QtBot, card: CardWindow) -> None:
        card.invite("<b>Where</b> is &amp; the light?", RESTS)
        labels = card.findChildren(QLabel)
        assert "<b>Where</b> is &amp; the light?" in [label.text() for label in labels]
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
        assert card.accessibleDescription() == "<b>Where</b> is &amp; the light?"


ANSWERS = {"Keep them": "keep_chosen", "Fewer": "fewer_chosen", "Stop": "stop_chosen"}


class TestTheQuestion:
    """Keep, fewer, or stop?"""

    @pytest.mark.parametrize("words", ANSWERS)
    def test_each_answer_is_told_once_and_the_card_goes(
        self, qtbot: QtBot, card: CardWindow, words: str
    ) -> None:
        said = everything_said(card)
        assert card.ask_how_often()
        qtbot.waitUntil(lambda: not card._deaf)
        qtbot.mouseClick(button(card, words), Qt.MouseButton.LeftButton)
        assert said == [ANSWERS[words]]
        assert not card.isVisible()

    def test_all_three_are_offered_alike(self, qtbot: QtBot, card: CardWindow) -> None:
        card.ask_how_often()
        qtbot.waitUntil(card.isVisible)
        buttons = [button(card, words) for words in ANSWERS]
        assert len({one.size().toTuple() for one in buttons}) == 1
        assert all(one.isVisible() and one.height() >= 32 for one in buttons)
        assert not any(one.property("primary") for one in buttons)

    def test_nothing_else_is_offered_with_it(self, qtbot: QtBot, card: CardWindow) -> None:
        card.ask_how_often()
        qtbot.waitUntil(card.isVisible)
        shown = {one.accessibleName() for one in card.findChildren(QPushButton) if one.isVisible()}
        assert shown == set(ANSWERS)

    def test_the_next_invitation_is_as_ever(self, qtbot: QtBot, card: CardWindow) -> None:
        card.ask_how_often()
        invite(qtbot, card)
        assert button(card, "Not now").isVisible()
        assert not button(card, "Stop").isVisible()

    def test_it_is_deaf_at_first_too(self, qtbot: QtBot) -> None:
        card = make_card(qtbot, CardTiming(deaf=LONG, stay=LONG))
        said = everything_said(card)
        card.ask_how_often()
        qtbot.mouseClick(button(card, "Stop"), Qt.MouseButton.LeftButton)
        assert said == []


class TestAClickOnItsWayElsewhere:
    def test_it_is_not_an_answer(self, qtbot: QtBot) -> None:
        card = make_card(qtbot, CardTiming(deaf=LONG, stay=LONG))
        said = everything_said(card)
        assert card.invite(LINE, RESTS)
        for words in ("Pause with me", "Not now", "Fewer of these", "Rest for a while"):
            qtbot.mouseClick(button(card, words), Qt.MouseButton.LeftButton)
        assert said == []
        assert not card._face.menu.isVisible()
        assert card.isVisible()
        card._hearing.timeout.emit()
        qtbot.mouseClick(button(card, "Not now"), Qt.MouseButton.LeftButton)
        assert said == ["not_now_requested"]

    def test_the_usual_times(self) -> None:
        assert CardTiming() == CardTiming(deaf=400, fade=250, stay=45_000)


class TestThoseWhoListen:
    def test_they_hear_it_once_and_politely(
        self, qtbot: QtBot, card: CardWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        heard: list[tuple[str, bool]] = []

        def hear(event: QAccessibleAnnouncementEvent) -> None:
            polite = event.politeness() == QAccessible.AnnouncementPoliteness.Polite
            heard.append((event.message(), polite))

        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
        invite(qtbot, card)
        enter(card)
        QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
        card.wear(load_theme(RESOURCES, "dark"))
        assert heard == [(f"An invitation. {LINE}", True)]


class TestGoingByItself:
    def test_unanswered_it_fades(self, qtbot: QtBot) -> None:
        card = make_card(qtbot, CardTiming(deaf=0, stay=30))
        said = everything_said(card)
        with qtbot.waitSignal(card.faded, timeout=5_000):
            card.invite(LINE, RESTS)
        assert not card.isVisible()
        assert said == ["faded"]

    def test_under_the_pointer_it_stays(self, qtbot: QtBot, card: CardWindow) -> None:
        invite(qtbot, card)
        enter(card)
        assert not card._staying.isActive()
        QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
        assert card._staying.isActive()

    @pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
    def test_while_its_menu_is_open_it_stays(self, qtbot: QtBot, card: CardWindow) -> None:
        invite(qtbot, card)
        qtbot.mouseClick(button(card, "Rest for a while"), Qt.MouseButton.LeftButton)
        QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
        assert not card._staying.isActive()
        card._face.menu.hide()
        qtbot.waitUntil(card._staying.isActive)

    def test_the_pointer_brings_it_back_while_it_fades(
        self, qtbot: QtBot, card: CardWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said = everything_said(card)
        invite(qtbot, card)
        monkeypatch.setattr(card._fade, "is_possible", lambda: True)
        monkeypatch.setattr(card._fade._changing, "start", lambda: None)
        card._staying.timeout.emit()
        assert card.is_inviting
        enter(card)
        card._fade.finished.emit()
        assert card.isVisible()
        assert said == []

    def test_it_fades_only_where_movement_is_welcome(
        self, qtbot: QtBot, card: CardWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            "glimmer_desktop.ui.pause.fade.QGuiApplication.platformName", lambda: "xcb"
        )
        assert card._fade.is_possible()
        card.wear(load_theme(RESOURCES, "light", reduced_motion=True))
        assert not card._fade.is_possible()

    def test_after_fading_out_it_can_come_without_fading_in(
        self, qtbot: QtBot, card: CardWindow
    ) -> None:
        invite(qtbot, card)
        card.put_away()
        card.setWindowOpacity(0.0)
        card.put_away()
        assert card.windowOpacity() == 1.0

    def test_closing_counts_as_nothing(self, qtbot: QtBot, card: CardWindow) -> None:
        said = everything_said(card)
        invite(qtbot, card)
        card.close()
        assert said == ["closed"]
        assert not card._staying.isActive()

    def test_put_away_says_nothing(self, qtbot: QtBot, card: CardWindow) -> None:
        said = everything_said(card)
        invite(qtbot, card)
        card.put_away()
        assert said == []
        assert not card.isVisible()


class TestWhereItStands:
    def test_in_the_work_area_and_not_under_the_pointer(
        self, qtbot: QtBot, card: CardWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        area = QApplication.primaryScreen().availableGeometry()
        for pointer in (area.center(), area.bottomRight(), area.bottomLeft()):
            monkeypatch.setattr(QCursor, "pos", lambda pointer=pointer: pointer)
            invite(qtbot, card)
            assert area.contains(card.geometry())
            assert not card.geometry().contains(pointer)

    def test_a_place_misread_while_it_appeared_is_mended(self, qtbot: QtBot) -> None:
        card = make_card(qtbot, CardTiming(deaf=LONG, stay=LONG))
        card.invite(LINE, RESTS)
        meant = card.pos()
        card.move(0, 0)
        card._hearing.timeout.emit()
        assert card.pos() == meant

    def test_mirrored(self, qtbot: QtBot, card: CardWindow) -> None:
        card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        invite(qtbot, card)
        area = QApplication.primaryScreen().availableGeometry()
        assert card.geometry().center().x() < area.center().x()
        assert button(card, "Not now").x() < button(card, "Pause with me").x()

    def test_without_a_screen_it_does_not_come(self, qtbot: QtBot) -> None:
        card = CardWindow(load_theme(RESOURCES, "dark"), screen=lambda: None)
        qtbot.addWidget(card)
        assert not card.invite(LINE, RESTS)
        assert not card.isVisible()

    def test_the_screen_in_use(self, qtbot: QtBot) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        assert screen_in_use() is QApplication.primaryScreen()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert screen_in_use() is window.screen()

    @pytest.mark.parametrize("size", [80, 100, 150, 200])
    def test_every_word_fits_at_every_text_size(self, qtbot: QtBot, size: int) -> None:
        card = CardWindow(load_theme(RESOURCES, "dark", text_size=size), CardTiming(deaf=0))
        qtbot.addWidget(card)
        card.invite("Is anything near you, or anyone, making this hour a touch easier?", RESTS)
        qtbot.waitUntil(card.isVisible)
        assert_everything_fits(card)
        card.ask_how_often()
        assert_everything_fits(card)


def assert_everything_fits(card: CardWindow) -> None:
    shown = [one for one in card.findChildren(QPushButton) if one.isVisible()]
    assert len(shown) >= 3
    for widget in shown:
        spot = widget.mapTo(card, widget.rect().bottomRight())
        assert card.rect().contains(spot), widget.accessibleName()
        assert widget.width() >= widget.sizeHint().width()


def enter(card: CardWindow) -> None:
    middle = QPointF(card.rect().center())
    QApplication.sendEvent(card, QEnterEvent(middle, middle, middle))
