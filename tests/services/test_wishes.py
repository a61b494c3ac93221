"""The settings in the terms of the rhythm."""

from __future__ import annotations

from datetime import timedelta

from glimmer_desktop.domain.openings import Rhythm
from glimmer_desktop.services.wishes import most_fewer, rhythm_of
from glimmer_desktop.settings.schema import RhythmChoice, Settings, Weekday


def test_what_is_usual_is_the_rhythm_as_it_is_declared() -> None:
    assert rhythm_of(Settings(), 0, 0, ()) == Rhythm()


def test_all_that_is_chosen_counts() -> None:
    settings = Settings(
        pauses_on=False,
        noting_break=True,
        pause_rhythm=RhythmChoice.EVERY_SO_OFTEN,
        pause_every=90,
        pause_days=(Weekday.SUNDAY, Weekday.MONDAY),
    )
    rhythm = rhythm_of(settings, 1, 2, ("light",))
    assert not rhythm.on
    assert rhythm.on_break
    assert rhythm.every == timedelta(minutes=90)
    assert rhythm.days == (0, 6)
    assert (rhythm.fewer, rhythm.halvings, rhythm.lines) == (1, 2, ("light",))


def test_how_often_fewer_can_be_asked_for() -> None:
    assert most_fewer(Settings()) == 2
    assert most_fewer(Settings(pause_times=())) == -1
    assert most_fewer(Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN)) == 4
