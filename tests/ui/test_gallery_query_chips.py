"""Chips that write the query: they say what the text says, and each choice can be unmade."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, Place, keep, place, settle
from glimmer_desktop.domain.completing import QueryWords
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft, Family, Kind
from glimmer_desktop.domain.terms import DATES
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.chip_choices import (
    IN_MORE,
    About,
    months_by_year,
    offered,
    spans,
)
from glimmer_desktop.ui.gallery.query_chips import QueryChip
from memory_journal import MemoryJournal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Iterator[Place]:
    journal = MemoryJournal()
    drafts = [
        Draft(text="steam", cues=("slow breath", "warm chest"), places=("kitchen",)),
        Draft(text="door", values=("kindness & care",), cues=("slow breath",)),
        Draft(text="bang", kind=Kind.TRIGGER, close=True),
        Draft(text="old", noticed_at=clock.now() - timedelta(days=400)),
    ]
    keep(journal, drafts, clock.now())
    for draft in drafts:
        for family in Family:
            journal.words.add(family, draft.words(family))
    made = place(qtbot, inline, clock, journal)
    yield made
    for menu in made.page.findChildren(QMenu):
        menu.hide()


def chip(wall: Place, about: About) -> QueryChip:
    return next(one for one in wall.page.search.ways.chips if one.about is about)


def opened(wall: Place, about: About, qtbot: QtBot) -> dict[str, QAction]:
    """The lines of a chip's list, opened by its key."""
    qtbot.keyClick(chip(wall, about), Qt.Key.Key_Space)
    settle(qtbot)
    menu = next(one for one in chip(wall, about).findChildren(QMenu) if one.isVisible())
    lines = {action.text(): action for action in menu.actions() if action.text()}
    menu.hide()
    return lines


def choose(wall: Place, about: About, words: str, qtbot: QtBot) -> None:
    opened(wall, about, qtbot)[words].trigger()
    settle(qtbot)


def test_several_of_one_chip_become_or_and_others_stand_beside(wall: Place, qtbot: QtBot) -> None:
    choose(wall, About.CUE, "slow breath", qtbot)
    assert wall.page.search.text() == '#"slow breath"'
    assert wall.said() == ["steam", "door"]
    choose(wall, About.KIND, "glimmer", qtbot)
    choose(wall, About.CUE, "warm chest", qtbot)
    assert wall.page.search.text() == '(#"slow breath" or #"warm chest") kind:glimmer'
    assert chip(wall, About.CUE).text() == "slow breath +1 ▾ ✓"
    assert chip(wall, About.CUE).accessibleName() == "cue: slow breath, warm chest"
    assert chip(wall, About.KIND).isChecked()
    choose(wall, About.CUE, "slow breath", qtbot)
    assert wall.page.search.text() == '#"warm chest" kind:glimmer'
    choose(wall, About.CUE, "Any", qtbot)
    assert wall.page.search.text() == "kind:glimmer"
    assert not chip(wall, About.CUE).isChecked()
    assert chip(wall, About.CUE).accessibleName() == "cue"


def test_they_say_what_was_typed_and_let_it_be_unmade(wall: Place, qtbot: QtBot) -> None:
    wall.page.search.search_for('door CUE:"Slow Breath" #elsewhere on:2026-10-07 is:close')
    assert chip(wall, About.CUE).accessibleName() == "cue: Slow Breath + elsewhere"
    assert chip(wall, About.WHEN).accessibleName() == "when: 7 Oct 2026"
    assert chip(wall, About.MORE).accessibleName() == "more: kept close"
    assert opened(wall, About.MORE, qtbot)["kept close"].isChecked()
    choose(wall, About.WHEN, "7 Oct 2026", qtbot)
    choose(wall, About.CUE, "Slow Breath + elsewhere", qtbot)
    choose(wall, About.MORE, "kept close", qtbot)
    assert wall.page.search.text() == "door"


def test_what_more_offers_has_to_hold_together(wall: Place, qtbot: QtBot) -> None:
    choose(wall, About.MORE, "kept close", qtbot)
    choose(wall, About.MORE, "came back", qtbot)
    assert wall.page.search.text() == "is:close again:>0"
    choose(wall, About.MORE, "Any", qtbot)
    assert wall.page.search.text() == ""


def test_what_has_no_chip_of_its_own_is_in_the_list_of_the_last(wall: Place, qtbot: QtBot) -> None:
    folded = [chip(wall, about) for about in IN_MORE]
    assert not any(one.isVisible() for one in folded)
    kinds = opened(wall, About.MORE, qtbot)["kind"].menu()
    assert isinstance(kinds, QMenu)
    next(one for one in kinds.actions() if one.text() == "trigger").trigger()
    settle(qtbot)
    assert wall.said() == ["bang"]
    assert [one.isVisible() for one in folded] == [False, False, True]
    assert "kind" not in opened(wall, About.MORE, qtbot)
    choose(wall, About.KIND, "Any", qtbot)
    assert not any(one.isVisible() for one in folded)


def test_a_month_of_choice_is_one_that_has_something(
    wall: Place, qtbot: QtBot, clock: Clock
) -> None:
    room = opened(wall, About.WHEN, qtbot)["A month"].menu()
    assert isinstance(room, QMenu)
    years = [action.menu() for action in room.actions()]
    assert len(years) == 2
    assert isinstance(years[1], QMenu)
    years[1].actions()[0].trigger()
    settle(qtbot)
    assert wall.page.search.text() == f"on:{clock.now() - timedelta(days=400):%Y-%m}"


def test_another_word_is_found_by_typing(wall: Place, qtbot: QtBot) -> None:
    wall.page.activateWindow()
    wall.page.search.search_for("door")
    choose(wall, About.VALUE, "Another, by typing", qtbot)
    assert wall.page.search.text() == "door value:"
    assert wall.page.search.box.hasFocus()


def test_an_ampersand_is_no_key(wall: Place, qtbot: QtBot) -> None:
    choose(wall, About.VALUE, "kindness && care", qtbot)
    assert wall.said() == ["door"]
    assert wall.page.search.text() == 'value:"kindness & care"'


def test_without_a_journal_the_days_can_still_be_chosen(
    qtbot: QtBot, inline: Executor, clock: Clock
) -> None:
    journal = MemoryJournal()
    journal.shut(ErrorCode.STORE_CORRUPT)
    shut = place(qtbot, inline, clock, journal)
    assert "Today" in opened(shut, About.WHEN, qtbot)
    settle(qtbot)
    journal.shut(None)
    keep(journal, [Draft(text="a", cues=("tea",))], clock.now())
    journal.words.add(Family.CUE, ("tea",))
    assert "tea" in opened(shut, About.CUE, qtbot)


def test_a_click_turns_no_chip_by_itself(wall: Place, qtbot: QtBot) -> None:
    opened(wall, About.KIND, qtbot)
    assert not chip(wall, About.KIND).isChecked()
    assert wall.page.search.text() == ""


def test_spans_are_those_of_today_and_of_the_locale() -> None:
    said = {choice.words: str(choice.condition) for choice in spans(date(2026, 11, 22), BRITISH)}
    assert said == {
        "Today": "on:2026-11-22",
        "This week": "after:2026-11-16 before:2026-11-23",
        "This month": "on:2026-11",
        "This year": "on:2026",
        "A year ago (November 2025)": "on:2025-11",
    }
    american = spans(date(2026, 11, 22), QLocale("en_US"))
    assert str(american[1].condition) == "after:2026-11-22 before:2026-11-29"
    leap = spans(date(2028, 2, 29), BRITISH)
    assert str(leap[4].condition) == "on:2027-02"


def test_months_stand_by_year() -> None:
    years = months_by_year([202611, 202610, 202501], BRITISH)
    assert {year: [one.words for one in months] for year, months in years.items()} == {
        "2026": ["November 2026", "October 2026"],
        "2025": ["January 2025"],
    }


def test_every_chip_writes_only_what_it_is_about() -> None:
    for about in About:
        for choice in offered(about, QueryWords(), date(2026, 11, 22), BRITISH):
            names = {part.name for part in getattr(choice.condition, "parts", (choice.condition,))}
            assert names <= set(about.names), about
    assert set(About.WHEN.names) == set(DATES)


def test_a_very_long_word_stays_within_its_chip(wall: Place, qtbot: QtBot) -> None:
    long = replace(Draft(text="x"), cues=("w" * 190,))
    wall.events.moment_kept.emit(wall.capture.keep(long))
    wall.page.search.search_for(f"#{'w' * 190}")
    settle(qtbot)
    assert chip(wall, About.CUE).sizeHint().width() < 400
