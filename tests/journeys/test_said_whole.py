"""What a person says of a moment, all of it, comes back equal wherever it is shown or taken.

The bouquet is the practice's own story: a busy and anxious week, flowers on the table, a pause at
each pass, colours, a faint smell, a still mind, the giver's love, joy, and nature as a value.
"""

from __future__ import annotations

import json
import os
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.cli import commands
from glimmer_desktop.cli.parser import parse as parse_command
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import (
    Draft,
    Energy,
    Face,
    Family,
    FeltChange,
    Moment,
    Source,
    Strength,
)
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.moment_json import moment_from_json
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.capture.more.fold import Fold
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.starter_row import StarterRow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.wording import face_line, words_of
from hard_texts import EMOJI, HARD, LONGEST, MARKS, RIGHT_TO_LEFT
from journeys.conftest import MAIN, NOTE, Journey

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

BOUQUET = Draft(
    text="The flowers on the table. I stopped each time I came past them.",
    and_also="a full and restless week",
    faces=(Face.ON_GUARD, Face.SETTLED),
    shift_from=(Face.ON_GUARD,),
    cues=("mind quieter", "racing thoughts"),
    senses=("sight", "smell"),
    qualities=("joyful", "still"),
    values=("nature",),
    places=("living room",),
    company=("my sister",),
    strength=Strength.FAINT,
    body_places=("chest",),
    sensations=("soft",),
    connection=("seen",),
    felt_change=FeltChange.TOUCH,
    energy=Energy.SETTLING,
    source=Source.PERSON,
    surprise=False,
    by_itself=True,
    almost_missed=True,
    appreciation="that she thought of me",
    did_next="put the kettle on",
)


@dataclass
class Heard:
    """`Output` of a command."""

    said: str = ""
    complaints: list[str] = field(default_factory=list)

    def out(self, text: str) -> None:
        self.said += text

    def err(self, text: str) -> None:
        self.complaints.append(text)

    def progress(self, done: int, total: int, label: str) -> None: ...

    def arrived(self, moments: int) -> None: ...

    def stopped(self) -> bool:
        return False


def command(core: Core, *words: object) -> str:
    """Do a command line on the store that is open; what it says."""
    heard = Heard()
    asked = parse_command([str(word) for word in words], core.paths.data, None).command
    running = commands.steps(core, asked, heard)
    while (code := commands.advance(running, heard)) is None:
        pass
    assert code == 0, heard.complaints
    return heard.said


def press(within: QWidget, word: str) -> None:
    """Click the chip or button that says this."""
    buttons = within.findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == word and not one.isHidden()).click()


def open_form(journey: Journey) -> MomentForm:
    journey.press("Ctrl+Alt+G")
    page = journey.writes()
    form = page
    while not isinstance(form, MomentForm):
        form = form.parentWidget()
    return form


def say_the_bouquet(form: MomentForm) -> None:
    """All by the form's own fields, as a person would: words, chips, lines."""
    form.note.insertPlainText(BOUQUET.text)
    for face in BOUQUET.faces:
        form.faces.toggle(face)
    for name in ("shift_from", "and_also"):
        form.openers.ask_for(name)
    form.shift_from.toggle(Face.ON_GUARD)
    form.and_also.insertPlainText(BOUQUET.and_also)
    for family, row in form.rows.items():
        for word in BOUQUET.words(family):
            row.add(word)
    form.set_size(Size.WHOLE)
    fold = form.findChild(Fold)
    for word in ("faint", "a touch more (2%)", "settling", "a person", "as expected"):
        press(fold, word)
    for word in ("by itself", "almost missed", "chest", "soft", "seen", "+ I appreciate this"):
        press(fold, word)
    appreciation, did_next = fold.edits
    appreciation.insertPlainText(BOUQUET.appreciation)
    did_next.insertPlainText(BOUQUET.did_next)


def said(moment: Moment) -> Draft:
    """What it says, without the time and place that were filled in when it was kept."""
    return replace(moment.as_draft(), noticed_at=None, zone="")


def come_back_everywhere(journey: Journey, room: Path, qtbot: QtBot) -> None:
    """Every moment of the journal: on the wall, opened, changed, listed, exported twice."""
    moments = journey.moments()
    journey.companion.show_gallery()
    for number, moment in enumerate(moments):
        is_shown_and_changed_as_it_is(journey, number, moment, qtbot)
    listed = json.loads(command(journey.core, "list", "--json"))
    assert [moment_from_json(one) for one in listed] == moments
    for name in ("moments.json", "moments.zip"):
        command(journey.core, "export", room / name)
        home = room / f"home-{name}"
        with closing(build_core({**os.environ, "GLIMMER_HOME": str(home)})) as other:
            other.paths.make()
            command(other, "import", room / name)
            journal = other.journal.moments
            assert journal.at(journal.keys(MomentQuery.everything())) == moments
            other.journal.close()


def is_shown_and_changed_as_it_is(
    journey: Journey, number: int, moment: Moment, qtbot: QtBot
) -> None:
    """Its tile is told by its words; opened, everything is there; its form says the same again."""
    assert words_of(moment) == moment.text.strip()[:600]
    page = journey.sees(MAIN).findChild(GalleryPage)
    qtbot.waitUntil(lambda: len(page.model) > number and page.model.moment(number) == moment)
    qtbot.keyClick(page.tiles, Qt.Key.Key_Home)
    for _ in range(number):
        qtbot.keyClick(page.tiles, Qt.Key.Key_Right)
    qtbot.keyClick(page.tiles, Qt.Key.Key_Return)
    window = journey.sees("A moment")
    lines = "\n".join(label.text() for label in window.findChildren(QLabel))
    for family in Family:
        for word in moment.words(family):
            assert word in lines
    for written in (moment.and_also, moment.appreciation, moment.did_next):
        assert written in lines
    qtbot.keyClick(window, Qt.Key.Key_E)
    form = window.findChild(MomentForm)
    qtbot.waitUntil(form.isVisible)
    assert form.draft() == moment.as_draft()
    assert form.finished_draft() == moment.as_draft()
    window.close()


def test_the_bouquet_fits_and_comes_back(journey: Journey, qtbot: QtBot, tmp_path: Path) -> None:
    """Beyond what is said there are two actions: the chord, and Enter."""
    form = open_form(journey)
    say_the_bouquet(form)
    journey.enters()
    journey.sees_no(NOTE)
    [moment] = journey.moments()
    assert replace(said(moment), prompt=None) == BOUQUET, "whatever question stood above it"
    assert face_line(moment) == "both at once"
    come_back_everywhere(journey, tmp_path, qtbot)


def test_each_of_the_ten_examples_is_one_press_and_enter(
    journey: Journey, qtbot: QtBot, tmp_path: Path
) -> None:
    starters = tuple(journey.core.wording.vocabulary.starters.values())
    journey.core.capture.is_young = lambda: True  # it stays so until all ten are kept
    for starter in starters:
        form = open_form(journey)
        press(form.findChild(StarterRow), starter.text)
        journey.enters()
        journey.sees_no(NOTE)
        journey.clock.move(minutes=1)
    assert [moment.text for moment in journey.moments()] == [one.text for one in starters[::-1]]
    come_back_everywhere(journey, tmp_path, qtbot)


def test_every_letter_comes_back(journey: Journey, qtbot: QtBot, tmp_path: Path) -> None:
    for text in (EMOJI, MARKS, RIGHT_TO_LEFT):
        form = open_form(journey)
        form.note.insertPlainText(text)
        form.openers.ask_for("and_also")
        form.and_also.insertPlainText(text)
        form.set_size(Size.WHOLE)
        for edit in form.findChild(Fold).edits:
            edit.show()
            edit.insertPlainText(text)
        journey.enters()
        journey.sees_no(NOTE)
        journey.clock.move(minutes=1)
        moment = journey.moments()[0]
        for written in (moment.text, moment.and_also, moment.did_next, moment.appreciation):
            assert written.encode() == text.encode()
    come_back_everywhere(journey, tmp_path, qtbot)


def test_twenty_thousand_characters_come_back(
    journey: Journey, qtbot: QtBot, tmp_path: Path
) -> None:
    open_form(journey).note.insertPlainText(LONGEST)
    journey.enters()
    journey.sees_no(NOTE)
    [moment] = journey.moments()
    assert moment.text.encode() == LONGEST.encode()
    come_back_everywhere(journey, tmp_path, qtbot)


def test_what_is_longer_is_refused_aloud_and_stays(journey: Journey) -> None:
    form = open_form(journey)
    for name in ("text", "and_also", "did_next", "appreciation"):
        form.show_draft(replace(Draft(text="tea"), **{name: "a" * 20_001}))
        journey.enters()
        journey.reads(NOTE, "20001 characters long, and 20000 fit")
        assert journey.moments() == []
        assert getattr(form.draft(), name) == "a" * 20_001


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_a_moment_changed_to_it_comes_back(text: str, journey: Journey, qtbot: QtBot) -> None:
    command(journey.core, "note", "tea")
    window, form = opened(journey, qtbot)
    form.note.selectAll()
    form.note.insertPlainText(text)
    form.note.setFocus()
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: journey.moments()[0].text != "tea")
    assert journey.moments()[0].text.encode() == text.encode()
    window.close()


def test_changed_to_more_than_fits_is_refused_aloud_and_stays(
    journey: Journey, qtbot: QtBot
) -> None:
    command(journey.core, "note", "tea")
    window, form = opened(journey, qtbot)
    form.note.insertPlainText("a" * 20_000)
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    journey.reads("A moment", "20003 characters long, and 20000 fit")
    assert [moment.text for moment in journey.moments()] == ["tea"]
    assert form.draft().text == "tea" + "a" * 20_000
    window.close()


def opened(journey: Journey, qtbot: QtBot) -> tuple[QWidget, MomentForm]:
    """The newest moment, to be changed."""
    journey.companion.show_gallery()
    page = journey.sees(MAIN).findChild(GalleryPage)
    qtbot.waitUntil(lambda: len(page.model) > 0 and page.model.moment(0) is not None)
    qtbot.keyClick(page.tiles, Qt.Key.Key_Home)
    qtbot.keyClick(page.tiles, Qt.Key.Key_Return)
    window = journey.sees("A moment")
    qtbot.keyClick(window, Qt.Key.Key_E)
    form = window.findChild(MomentForm)
    qtbot.waitUntil(form.isVisible)
    return window, form
