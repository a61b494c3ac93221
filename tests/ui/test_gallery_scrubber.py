from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, THEME
from glimmer_desktop.ui.gallery.scrubber import END, TRACK, Scrubber
from glimmer_desktop.ui.gallery.sections import Section

SECTIONS = (
    Section(0, 2026, 11),
    Section(30, 2026, 2),
    Section(31, 2025, 12),
    Section(60, 2025, 1),
    Section(90, 2019, 6),
)


@pytest.fixture
def scrubber(qtbot: QtBot) -> Scrubber:
    scrubber = Scrubber(THEME)
    qtbot.addWidget(scrubber)
    scrubber.setLocale(BRITISH)
    scrubber.resize(scrubber.sizeHint().width(), 200 + 2 * END)
    scrubber.show_sections(SECTIONS, 100)
    scrubber.jumped.connect(scrubber.stand_at)
    return scrubber


def month(scrubber: Scrubber) -> str:
    return scrubber.accessibleDescription()


def test_arrows_go_by_months_and_page_keys_by_years(scrubber: Scrubber, qtbot: QtBot) -> None:
    for key, expected in (
        (Qt.Key.Key_Down, "February 2026"),
        (Qt.Key.Key_PageDown, "December 2025"),
        (Qt.Key.Key_Down, "January 2025"),
        (Qt.Key.Key_PageUp, "November 2026"),
        (Qt.Key.Key_Up, "November 2026"),
        (Qt.Key.Key_End, "June 2019"),
        (Qt.Key.Key_Down, "June 2019"),
        (Qt.Key.Key_PageDown, "June 2019"),
        (Qt.Key.Key_PageUp, "December 2025"),
        (Qt.Key.Key_Home, "November 2026"),
    ):
        qtbot.keyClick(scrubber, key)
        assert month(scrubber) == expected


def test_a_click_and_a_drag_go_to_the_moment_there(scrubber: Scrubber, qtbot: QtBot) -> None:
    went: list[int] = []
    scrubber.jumped.connect(went.append)
    for y in (END + 100, -40, 900):
        qtbot.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, y))
    qtbot.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, END + 20))
    qtbot.mouseMove(scrubber, QPoint(5, END + 60))
    assert went[:4] == [50, 0, 99, 10]


def test_a_screen_reader_meets_a_slider_with_its_month(scrubber: Scrubber, qtbot: QtBot) -> None:
    told = QAccessible.queryAccessibleInterface(scrubber)
    assert told.role() is QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "Months"
    assert told.text(QAccessible.Text.Description) == "November 2026"
    with qtbot.waitSignal(scrubber.jumped) as jumped:
        scrubber.setValue(2)  # as a reader sets it
    assert jumped.args == [31]


def test_what_it_follows_it_does_not_ask_for(scrubber: Scrubber, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(scrubber.jumped):
        scrubber.stand_at(75)
        scrubber.show_sections(SECTIONS[:3], 60)
    assert month(scrubber) == "December 2025"


@pytest.mark.parametrize("sections", [(), SECTIONS[:1]])
def test_one_month_is_nothing_to_go_through(
    scrubber: Scrubber, sections: tuple[Section, ...]
) -> None:
    width = scrubber.sizeHint().width()
    scrubber.show_sections(sections, 30 if sections else 0)
    assert scrubber.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert scrubber.sizeHint().width() == width
    assert not scrubber.isEnabled()


def test_a_year_takes_the_length_of_what_is_in_it(scrubber: Scrubber) -> None:
    starts = [scrubber.height_of(section.start) for section in SECTIONS]
    assert [high - low for low, high in pairwise(starts)] == [60, 2, 58, 60]


@pytest.mark.parametrize("locale", ["en_GB", "ar", "de"])
def test_it_is_painted_in_both_directions(scrubber: Scrubber, locale: str) -> None:
    scrubber.setLocale(QLocale(locale))
    usual = scrubber.grab().toImage()
    scrubber.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert scrubber.grab().toImage() != usual


@given(st.integers(1, 100_000), st.integers(0, 200))
def test_a_height_finds_a_moment_that_stands_there(count: int, down: int) -> None:
    scrubber = Scrubber(THEME)
    scrubber.resize(40, 200 + 2 * END)
    scrubber.show_sections((Section(0, 2026, 1),), count)
    index = scrubber.index_at(END + down)
    assert 0 <= index < count
    one_moment = 200 / count
    assert abs(scrubber.height_of(index) - (END + down)) <= one_moment + 1


def handle_is_at(scrubber: Scrubber, index: int) -> bool:
    drawn = scrubber.grab().toImage()
    ink = THEME.colour("glimmer_ink")
    mirrored = scrubber.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = scrubber.width() - 1 - TRACK if mirrored else TRACK
    return drawn.pixelColor(x, scrubber.height_of(index)) == ink


def test_a_scroll_moves_the_handle_and_paints_no_month_anew(scrubber: Scrubber) -> None:
    assert handle_is_at(scrubber, 0)
    track = scrubber._track
    scrubber.stand_at(60)
    assert handle_is_at(scrubber, 60)
    assert not handle_is_at(scrubber, 0)
    assert scrubber._track is track


def test_the_same_months_told_again_stay_as_they_were_painted(scrubber: Scrubber) -> None:
    scrubber.grab()
    track = scrubber._track
    scrubber.show_sections(SECTIONS, 100)
    assert scrubber._track is track
    scrubber.show_sections(SECTIONS, 101)
    assert scrubber._track is None


def test_another_look_paints_the_months_anew(scrubber: Scrubber) -> None:
    ltr = scrubber.grab().toImage()
    scrubber.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert handle_is_at(scrubber, 0)
    assert scrubber.grab().toImage() != ltr
    scrubber.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert scrubber.grab().toImage() == ltr
    scrubber.show_sections(SECTIONS[:3], 60)
    fewer = scrubber.grab().toImage()
    assert fewer != ltr
    scrubber.setLocale(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert scrubber.grab().toImage() != fewer
    scrubber.setLocale(BRITISH)
    scrubber.wear(replace(THEME, text_size=200))
    assert scrubber.grab().toImage() != fewer
