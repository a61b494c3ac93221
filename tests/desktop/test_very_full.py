"""The gallery with a hundred thousand moments, on a real screen, with real keys.

One journal and one companion for all of them: each test leaves it with as many as it found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.large_journal import LargeJournal, fill
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.test_drift import DRIFT, looked_at
from desktop.test_gallery import MAIN, MOMENT, current_tile, wait_for_tile
from desktop.waiting import until
from desktop.windows import Reading

pytestmark = pytest.mark.timeout(360)  # for the journal, where many share the machine

ALL, ALL_BUT_ONE = "100000 moments", "99999 moments"
FULL_SIZE = "100 %"


@pytest.fixture(scope="module")
def very_full(
    desktop: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Companion, LargeJournal]]:
    companion = Companion(desktop, tmp_path_factory.mktemp("very-full"))
    journal = fill(companion.home)
    companion.welcomed()
    companion.start_quietly()
    yield companion, journal
    companion.end()
    assert companion.complaints() == ""


@dataclass(frozen=True, slots=True)
class Gallery:
    """The gallery as one sits before it."""

    desktop: Desktop
    companion: Companion
    reading: Reading
    journal: LargeJournal

    @property
    def wall(self) -> Fingers:
        return Fingers(self.desktop, self.reading, MAIN)

    def key(self, *chords: str) -> None:
        self.desktop.screen.key(*chords)

    def says(self, words: str) -> None:
        self.reading.wait_for(MAIN, words, 15)

    def at(self, words: str) -> None:
        wait_for_tile(self.reading, words)

    def look_for(self, query: str, finds: str) -> None:
        """Type a query, and go on to what it finds."""
        self.key("slash")
        self.wall.at("Search")
        self.desktop.screen.type(query)
        self.says(finds)
        self.key("Return")
        self.wall.at("Moments")


@pytest.fixture
def gallery(
    desktop: Desktop,
    very_full: tuple[Companion, LargeJournal],
    reading: Reading,
    picture_when_red: None,
) -> Iterator[Gallery]:
    """Everything in sight, at its beginning; and everything is there afterwards."""
    companion, journal = very_full
    one = Gallery(desktop, companion, reading, journal)
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    one.key("slash")
    one.wall.at("Search")
    one.key("ctrl+a", "BackSpace")
    one.says(ALL)
    one.key("Return")
    one.wall.at("Moments")
    one.key("Home")
    one.at(journal.newest[0])
    yield one


def test_it_is_walked_through_from_one_end_to_the_other(
    gallery: Gallery, keep_picture: KeepPicture
) -> None:
    newest = gallery.journal.newest
    gallery.key("Right")
    gallery.at(newest[1])
    gallery.key("Left")
    gallery.at(newest[0])
    gallery.key("Next")
    until(lambda: newest[0] not in current_tile(gallery.reading), "a screen further")
    here = current_tile(gallery.reading)
    places = [place for place, text in enumerate(newest) if text and text in here]
    assert places and places[0] > 1, f"not a screen further: {here}"
    gallery.key("Prior")
    gallery.at(newest[0])
    gallery.key("End")
    gallery.at(gallery.journal.oldest)
    keep_picture("very-full-end")
    gallery.key("Home")
    gallery.at(newest[0])


def test_one_among_them_is_found_and_changed(gallery: Gallery) -> None:
    rare = gallery.journal.rare
    gallery.look_for("stork", "1 moment")
    gallery.at(rare)
    gallery.key("e")
    gallery.desktop.screen.focused(MOMENT)
    opened = Fingers(gallery.desktop, gallery.reading, MOMENT)
    opened.at("What you noticed")
    gallery.key("ctrl+End")
    gallery.desktop.screen.type(", asleep")
    gallery.reading.wait_for(MOMENT, f"{rare}, asleep")
    gallery.key("ctrl+Return")
    until(lambda: gallery.companion.texts("stork") == [f"{rare}, asleep"], "changed")
    opened.at("The moment")
    gallery.key("Escape")
    gallery.desktop.screen.gone(MOMENT)
    gallery.at(f"{rare}, asleep")


def test_the_oldest_goes_to_the_bin_and_comes_back(gallery: Gallery) -> None:
    oldest = gallery.journal.oldest
    asked = f'"{oldest}"'
    gallery.key("End")
    gallery.at(oldest)
    gallery.key("Delete")
    gallery.says(ALL_BUT_ONE)
    assert gallery.companion.texts(asked) == []
    gallery.wall.press("Let go lately", by="shift+Tab")
    gallery.says("stays here for 30 days")
    gallery.says(oldest)
    gallery.key("Escape")
    gallery.wall.at("Moments")
    gallery.key("ctrl+z")
    gallery.says(ALL)
    assert gallery.companion.texts(asked) == [oldest]


def test_a_picture_fills_the_window_and_is_looked_at_closely(
    gallery: Gallery, keep_picture: KeepPicture
) -> None:
    gallery.look_for("has:photo", "6 moments")
    gallery.key("space")
    gallery.desktop.screen.focused(MOMENT)
    gallery.reading.wait_for(MOMENT, "Full size")
    gallery.key("1")
    gallery.reading.wait_for(MOMENT, FULL_SIZE)
    gallery.key("plus")
    gallery.reading.wait_for(MOMENT, "125 %")
    keep_picture("very-full-close")
    gallery.key("minus")
    gallery.reading.wait_for(MOMENT, FULL_SIZE)
    gallery.key("0")
    gallery.reading.wait_until_gone(MOMENT, FULL_SIZE)
    gallery.key("Escape")
    gallery.desktop.screen.gone(MOMENT)
    gallery.wall.at("Moments")


def test_what_is_kept_close_drifts_by(gallery: Gallery) -> None:
    gallery.key("d")
    gallery.desktop.screen.focused(DRIFT)
    first = until(lambda: looked_at(gallery.reading), "words to look at", pulse=0.05)
    gallery.key("x")
    gallery.reading.wait_for(DRIFT, "It stays here.")
    gallery.key("Right")
    Fingers(gallery.desktop, gallery.reading, DRIFT).at("On")
    gallery.key("Right")
    until(lambda: not gallery.reading.says(DRIFT, first), "the next one", pulse=0.1)
    gallery.key("Escape")
    gallery.desktop.screen.gone(DRIFT)
    gallery.desktop.screen.focused(MAIN)


def test_many_are_chosen_go_together_and_come_back(
    gallery: Gallery, keep_picture: KeepPicture
) -> None:
    gallery.key("ctrl+a")
    gallery.says(f"{ALL} chosen")
    gallery.key("Delete")
    gallery.says(f"{ALL} will be let go.")
    gallery.wall.press("Leave them as they are")
    gallery.wall.at("Moments")
    gallery.key("Escape")
    gallery.reading.wait_until_gone(MAIN, "chosen")
    gallery.key("shift+Right")
    gallery.says("2 moments chosen")
    gallery.key("shift+Right")
    gallery.says("3 moments chosen")
    keep_picture("very-full-chosen")
    gallery.key("Delete")
    gallery.says("3 moments will be let go.")
    gallery.key("Return")
    gallery.says("99997 moments")
    gallery.key("ctrl+z")
    gallery.says(ALL)
