"""Every window by keyboard alone, and by ear: Tab reaches all there is, and all has a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import THEME, VOCABULARY
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Face, Family, Moment, MomentId, moment_from
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import Count, Interval, Line
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.services.diaries import CameIn, LeftOut
from glimmer_desktop.services.erasing import WhatGoes
from glimmer_desktop.services.my_map import Figures
from glimmer_desktop.services.picture_import import Brought
from glimmer_desktop.services.plans import Suggestion
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.bringing.diary_window import DiaryWindow
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.capture import offers
from glimmer_desktop.ui.capture.footer import KeepButton
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.erasing.window import ErasingWindow
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.reading import ReadingPane
from glimmer_desktop.ui.leaf.page import LeafPage
from glimmer_desktop.ui.leaf.wording import Part as Said
from glimmer_desktop.ui.locked.window import LockedWindow
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.map.page import MapPage
from glimmer_desktop.ui.pause.pause_window import PauseWindow
from glimmer_desktop.ui.plans.page import PlansPage
from glimmer_desktop.ui.sealing import steps
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.session.window import SessionWindow
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.theme.theme import wear
from glimmer_desktop.ui.welcome.window import WelcomeWindow
from glimmer_desktop.ui.widgets.section import Section
from guiding import SAID
from inks import contrast

MOST_STEPS = 80


def moment(clock: Clock) -> Moment:
    now = clock.now()
    times = {"noticed_at": now, "created_at": now, "changed_at": now}
    return moment_from(Draft(text="Low tide", close=True), id=MomentId("m1"), **times)


def empty_gallery(clock: Clock) -> QWidget:
    window = MainWindow(THEME)
    page = GalleryPage(THEME, clock.now, "Nothing here yet")
    window.add_page("Gallery", lambda: page)
    window.show_kept_close([moment(clock)])
    page.show_nothing_kept()
    window.show_page("Gallery")
    return window


def settings(clock: Clock) -> QWidget:
    window = MainWindow(THEME)
    page = SettingsPage(THEME)
    page.show_settings(Settings(text_size=120, day_ends=time(20)), undoable="Text size")
    window.add_page("Settings", lambda: page)
    window.show_page("Settings")
    return window


def my_map(_clock: Clock) -> QWidget:
    window, page = MainWindow(THEME), MapPage(THEME)
    line = Line("sound", Count(6, 8), Interval(0.4, 0.9))
    lines = {Family.SENSE: (line,), Family.PLACE: (), Family.CUE: (), Family.VALUE: ()}
    page.figures.show_figures(Figures(None, False, (), lines, (("nature", 9),)))
    page.offer({(Face.SETTLED, Part.FEELS): ("slow breath",)})
    page.add_room("What I can count on", QWidget())
    page.cards[Face.SHUT_DOWN].fold(False)
    window.add_page("My map", lambda: page)
    window.add_action("Ground me")
    window.show_page("My map")
    return window


def leaf(clock: Clock) -> QWidget:
    window, page = MainWindow(THEME), LeafPage(THEME, clock.now)
    page.show_leaf("October 2026", is_month=True, is_last=False)
    page.show_parts([Said("What came up", ("“light” came up once.",))], anything=True)
    page.wall.show_moments([moment(clock)])
    page.show_hard([Said("What was hard", ("A trigger was noted once.",))])
    window.add_page("Looking back", lambda: page)
    window.show_page("Looking back")
    return window


def open_moment(clock: Clock) -> QWidget:
    window = MomentWindow(THEME, clock, VOCABULARY.asked)
    window.show_moment(moment(clock), covered=False)
    return window


def covered_moment(clock: Clock) -> QWidget:
    window = MomentWindow(THEME, clock, VOCABULARY.asked)
    window.show_moment(replace(moment(clock), private=True), covered=True)
    return window


def pause(clock: Clock) -> QWidget:
    window = PauseWindow(THEME, clock, SAID)
    window.open("Where is the light?")
    return window


def pause_over(clock: StillClock) -> QWidget:
    window = PauseWindow(THEME, clock, SAID)
    window.open("Where is the light?")
    window.show_values(("nature", "play"))
    clock.move(minutes=1)
    window._next.timeout.emit()
    return window


def welcome(_clock: Clock, card: int) -> QWidget:
    window = WelcomeWindow(THEME, VOCABULARY.first_words, VOCABULARY.limits)
    window.invitations.show_choices(Settings(), "Around 10:00", more=True, fewer=True)
    window.keys.show_chord("Ctrl+Alt+G", works=True, can_choose=True)
    window.offer_undo("Invite me to pause")
    window.turn_to(card)
    return window


def welcome_invitations(clock: Clock) -> QWidget:
    return welcome(clock, 1)


def welcome_keys(clock: Clock) -> QWidget:
    return welcome(clock, 2)


def capture(clock: Clock) -> CaptureWindow:
    return CaptureWindow(THEME, clock)


def plans(clock: Clock) -> QWidget:
    window = MainWindow(THEME)
    page = PlansPage(THEME)
    times = {"created_at": clock.now(), "changed_at": clock.now()}
    plan = Plan(id=PlanId("p1"), when="I make coffee", then="one breath", **times)
    page.show_plans([plan, replace(plan, id=PlanId("p2"), moment=MomentId("m1"))], "Order")
    page.show_offers([Suggestion(MomentId("m2"), "Low tide", "the sea wall")])
    window.add_page("Plans", lambda: page)
    window.show_page("Plans")
    return window


def bringing(_clock: Clock) -> QWidget:
    window = BringingWindow(THEME)
    refused = Known(ErrorCode.PHOTO_NOT_A_PHOTO, path="old.heic")
    day = date(2024, 5, 3)
    window.show_found(Brought(3, 3, 1, 1, first=day, last=day, refused=(refused,)))
    return window


def diary(_clock: Clock) -> QWidget:
    window = DiaryWindow(THEME)
    moods = {"rad": 120, "so so": 3}
    left_out = (LeftOut("entry 3", "it does not say when it was"),)
    days = (date(2024, 5, 3), date(2025, 5, 3))
    window.show_found(
        CameIn("Daylio", 123, first=days[0], last=days[1], moods=moods, left_out=left_out)
    )
    return window


def erasing(_clock: Clock) -> QWidget:
    window = ErasingWindow(THEME)
    window.show_goes(WhatGoes((Path("/home/me/.local/share/glimmer"),), 7, 90_000))
    return window


def taking_along(_clock: Clock) -> QWidget:
    window = TakingAlongWindow(THEME)
    window.show_done("12 moments in /home/me/Glimmers.zip.")
    return window


def session(_clock: Clock) -> QWidget:
    window = SessionWindow(THEME)
    window.show_days(date(2026, 11, 9), date(2026, 11, 22))
    window.show_page("9 Nov 2026 to 22 Nov 2026", anything=True)
    return window


def sealing(_clock: Clock) -> QWidget:
    window = SealingWindow(THEME)
    window.show_step(steps.code("9D9N-5ZFZ-M25H-NPW0-5HTT-2F42-9C6W"))
    return window


def choosing(_clock: Clock) -> QWidget:
    window = SealingWindow(THEME)
    window.show_step(steps.choose())
    return window


def locked(_clock: Clock) -> QWidget:
    return LockedWindow(THEME)


GALLERY = ("The gallery", "Several moments in the gallery", "Drift", "Searching")
WINDOWS: dict[Callable[..., QWidget], tuple[str, ...]] = {
    empty_gallery: ("The main window", *GALLERY, "What comes up in the gallery"),
    settings: ("The main window", "Settings"),
    open_moment: ("A moment opened", "Noting, and changing what was noted"),
    covered_moment: ("A moment opened", "Noting, and changing what was noted"),
    pause: ("A pause",),
    pause_over: ("A pause",),
    my_map: ("The main window", "My map"),
    leaf: ("The main window", "Looking back on a month or a year"),
    plans: ("The main window", "Plans"),
    welcome_invitations: ("Welcome",),
    welcome_keys: ("Welcome",),
    bringing: ("Bringing in a folder of pictures",),
    diary: ("Bringing in a diary",),
    erasing: ("Erasing everything",),
    taking_along: ("Taking moments along",),
    session: ("A page for a session",),
    sealing: ("A passphrase",),
    choosing: ("A passphrase",),
    locked: ("A locked journal",),
}
"""Each with the sections of docs/keys.md that are about it."""
PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
WRITTEN = {
    **{"PgUp": "Page Up", "PgDown": "Page Down", "Return": "Enter", "-": "−"},
    **{"=": "+", "Ctrl+F4": "Ctrl+W"},  # + without Shift; what the offscreen platform closes with
}
"""Names of keys that people read otherwise than Qt writes them."""
FACES = {f"Alt+{number}" for number in range(2, 6)}
"""Between the first and the last, which stand there."""


@pytest.fixture(params=WINDOWS, ids=lambda make: make.__name__)
def shown(request: pytest.FixtureRequest, qtbot: QtBot, clock: Clock) -> QWidget:
    make: Callable[[Clock], QWidget] = request.param
    window = make(clock)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def stops(window: QWidget) -> set[QWidget]:
    """What Tab is to reach: all that shows and can be worked."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.focusProxy()
    }


def walked(window: QWidget) -> set[QWidget]:
    """What Tab does reach."""
    reached: set[QWidget] = set()
    for _ in range(MOST_STEPS):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        if (one := QApplication.focusWidget()) is not None:
            reached.add(one)
    return reached


def test_tab_reaches_everything(shown: QWidget) -> None:
    missed = stops(shown) - walked(shown)
    assert not missed, [(type(one).__name__, one.accessibleName()) for one in missed]


def test_every_shortcut_is_written_down(shown: QWidget, request: pytest.FixtureRequest) -> None:
    sections = re.split(r"^## (.*)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = dict(zip(sections[1::2], sections[2::2], strict=True))
    about = "".join(said[name] for name in WINDOWS[request.node.callspec.params["shown"]])
    for shortcut in shown.findChildren(QShortcut):
        names = {keys.toString() for keys in QShortcut.keys(shortcut)} - FACES
        assert sorted(one for one in names if f"**{WRITTEN.get(one, one)}**" not in about) == []


def test_everything_reached_has_a_name(shown: QWidget) -> None:
    for one in walked(shown):
        spoken = QAccessible.queryAccessibleInterface(one)
        assert spoken.text(QAccessible.Text.Name), (type(one).__name__, one.parent())


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[None]:
    wear(THEME, qapp)
    yield
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("worn")
def test_where_the_keyboard_is_can_be_seen(shown: QWidget) -> None:
    """Each stop is drawn otherwise while it has the keyboard, and plainly so; a whole page or
    window need not."""
    for one in walked(shown):
        if isinstance(one, ReadingPane | PauseWindow):
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_it = one.grab().toImage()
        one.clearFocus()
        QApplication.processEvents()
        plain = pixels_apart(one.grab().toImage(), with_it)
        a_line = min(one.width(), one.height())
        assert plain >= a_line, (type(one).__name__, one.accessibleName())


def pixels_apart(*pictures: QImage) -> int:
    """How many of two pictures of one size stand out from each other (WCAG 2.2, 1.4.11)."""
    plain = [one.convertToFormat(QImage.Format.Format_RGB32) for one in pictures]
    changes = Counter(zip(*(memoryview(one.constBits()).cast("I") for one in plain), strict=True))
    return sum(count for colours, count in changes.items() if contrast(*map(named, colours)) >= 3)


def named(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"


def test_everything_has_a_name_in_capture(qtbot: QtBot, clock: Clock) -> None:
    """Its chips are groups, one stop each: Tab goes from group to group, arrows within."""
    window = capture(clock)
    window.form.set_size(Size.WHOLE)
    window.form.offer_starters(tuple(VOCABULARY.starters.values()))
    qtbot.addWidget(window)
    window.show()
    for one in window.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus:
            spoken = QAccessible.queryAccessibleInterface(one)
            assert spoken.text(QAccessible.Text.Name), (type(one).__name__, one.objectName())


def test_enter_works_every_button(shown: QWidget) -> None:
    for button in walked(shown):
        if isinstance(button, QPushButton):
            clicked: list[QWidget] = []
            button.clicked.connect(partial(clicked.append, button))
            QTest.keyClick(button, Qt.Key.Key_Return)
            assert clicked, button.text()
            if (menu := QApplication.activePopupWidget()) is not None:
                menu.close()


def test_tab_goes_through_the_whole_form_from_top_to_bottom(qtbot: QtBot, clock: Clock) -> None:
    window = capture(clock)
    form = window.form
    form.offer(offers.shipped(VOCABULARY))
    form.offer_starters(tuple(VOCABULARY.starters.values()))
    form.set_size(Size.WHOLE)
    for name in form.sections:
        if form.openers.has(name):
            form.openers.set_open(name, True)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    form.focus_note()
    sections = [one for one in window.findChildren(Section) if one.isVisible()]
    sections.sort(key=lambda one: one.mapTo(form, one.rect().topLeft()).y())
    visited: list[QWidget] = []
    while not isinstance(QApplication.focusWidget(), KeepButton):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here = [one for one in sections if one.isAncestorOf(QApplication.focusWidget())]
        visited += [one for one in here if one not in visited]
    titles = [[one.findChild(QLabel).text() for one in some] for some in (sections, visited)]
    assert titles[0] == titles[1]
    assert len(sections) == 24
