"""Every field has its chord, and no two are the same."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from capturing import Capturing
from glimmer_desktop.domain.moment import Face, Family, Kind
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture.cue_order import CueOrder
from glimmer_desktop.ui.capture.keys import CHORDS, FACE_CHORDS
from glimmer_desktop.ui.capture.size import Size

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
ELSEWHERE = ("note", "when", "kind", "more", "less", "another", "without")
FIELDS = [name for name in CHORDS if name not in ELSEWHERE]


@pytest.fixture
def noting(qtbot: object, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline)
    noting.open()
    yield noting
    noting.put_down()


def press(noting: Capturing, chord: str) -> None:
    pressed = QKeySequence(chord)[0]
    QTest.keyClick(QApplication.focusWidget(), pressed.key(), pressed.keyboardModifiers())
    noting.settle()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("name", FIELDS)
def test_a_chord_leads_to_its_field_wherever_it_is_folded(
    noting: Capturing, name: str, size: Size
) -> None:
    noting.form.set_size(size)
    press(noting, CHORDS[name])
    section = noting.form.sections[name]
    assert section.isAncestorOf(focused())
    assert focused().isVisible()
    press(noting, CHORDS["note"])
    assert focused() is noting.form.note
    assert noting.text == "", "no letter was typed"


def test_the_kind_turns_by_key_and_is_heard(noting: Capturing) -> None:
    for kind in (Kind.TRIGGER, Kind.BODY_NOTE, Kind.GLIMMER):
        press(noting, CHORDS["kind"])
        assert noting.form.draft().kind is kind


def test_a_body_note_asks_where_one_was(noting: Capturing) -> None:
    press(noting, CHORDS["kind"])
    assert not noting.form.shift_from.isVisible()
    press(noting, CHORDS["kind"])
    assert noting.form.shift_from.isVisible()
    press(noting, CHORDS["shift_from"])
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    press(noting, FACE_CHORDS[Face.ON_GUARD])
    draft = noting.form.draft()
    assert (draft.shift_from, draft.faces) == ((Face.SETTLED,), (Face.ON_GUARD,))


def test_not_sure_has_a_number_too(noting: Capturing) -> None:
    press(noting, "Alt+6")
    assert noting.form.faces.chosen() == (Face.NOT_SURE,)


def test_no_chord_stands_for_two_things_and_each_is_written_down() -> None:
    chords = [*CHORDS.values(), *FACE_CHORDS.values()]
    assert len(set(chords)) == len(chords)
    page = PAGE.read_text(encoding="utf-8")
    assert [chord for chord in CHORDS.values() if f"**{chord}**" not in page] == []


def test_choosing_a_face_moves_nothing_below_the_cues(noting: Capturing) -> None:
    def places() -> list[int]:
        below = ("faces", "senses")
        return [noting.form.sections[name].y() for name in below]

    long = ["a cue of a good many words", "another of as many words", "a third one, no shorter"]
    every = [*long, *(f"{cue} still" for cue in long), "warm", "slow", "soft", "open", "free", "up"]
    by_face = {Face.SETTLED: every, Face.LIVELY: every[::-1]}
    noting.form.offer({Family.CUE: every[::-1]}, CueOrder(by_face))
    noting.settle()
    before = places()
    for face in (Face.SETTLED, Face.LIVELY, Face.SETTLED, Face.LIVELY):
        noting.form.faces.toggle(face)
        noting.settle()
        assert places() == before
