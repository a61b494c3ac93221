"""The time of a picture is offered once, used by a press, and taken back by another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from capturing import Capturing
from conftest import InlineExecutor, StillClock
from glimmer_desktop.domain.moment import Draft
from memory_journal import PlainPhotoReader, png

TAKEN = datetime.fromisoformat("2024-05-03T10:12")


@pytest.fixture
def noting(qtbot: Any, clock: StillClock, inline: InlineExecutor) -> Iterator[Capturing]:
    QLocale.setDefault(QLocale("en_GB"))
    one = Capturing(clock, inline, inline)
    qtbot.addWidget(one.window)
    one.open()
    yield one
    one.put_down()
    QLocale.setDefault(QLocale.system())


def add_a_picture(noting: Capturing, taken: datetime) -> None:
    photo = PlainPhotoReader().from_bytes(png(), "a.png").photo
    strip = noting.form.photos
    noting.journal.photos.hold(PlainPhotoReader().from_bytes(png(), "a.png"))
    strip.show_photos((photo,))
    strip.changed.emit()
    strip.dated.emit(taken)
    noting.settle()


def test_one_press_takes_it_and_one_gives_it_back(noting: Capturing, clock: StillClock) -> None:
    add_a_picture(noting, TAKEN)
    offer = noting.form.taken
    assert offer is not None
    assert offer.isVisible()
    assert offer.text() == "Taken on 3 May 2024, 10:12: use it?"
    assert noting.form.draft().noticed_at is None
    QTest.keyClick(offer, Qt.Key.Key_Space)
    assert noting.form.draft().noticed_at == TAKEN.replace(tzinfo=clock.zone())
    QTest.keyClick(offer, Qt.Key.Key_Space)
    assert noting.form.draft().noticed_at is None


def test_what_was_taken_just_now_or_tomorrow_is_not_offered(
    noting: Capturing, clock: StillClock
) -> None:
    for taken in (clock.now() - timedelta(minutes=5), clock.now() + timedelta(days=1)):
        add_a_picture(noting, taken)
        assert noting.form.taken is not None
        assert not noting.form.taken.isVisible()


def test_with_the_picture_the_offer_goes(noting: Capturing) -> None:
    add_a_picture(noting, TAKEN)
    noting.form.photos.focus_first()
    noting.press(Qt.Key.Key_Delete)
    assert noting.form.taken is not None
    assert not noting.form.taken.isVisible()
    add_a_picture(noting, TAKEN)
    noting.form.show_draft(Draft())
    assert not noting.form.taken.isVisible()
