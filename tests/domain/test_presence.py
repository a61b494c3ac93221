"""What a reading holds: each plain yes, and nothing that is not known."""

from __future__ import annotations

from dataclasses import fields

import pytest

from glimmer_desktop.domain.presence import PresenceReading, holds_of
from glimmer_desktop.domain.reasons import HOLDS, OURS, Reason

QUESTIONS = [field.name for field in fields(PresenceReading) if field.name != "idle"]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_yes_holds_and_names_its_reason(question: str) -> None:
    [reason] = holds_of(PresenceReading(**{question: True}))
    assert reason in HOLDS
    assert holds_of(PresenceReading(**{question: False})) == ()


def test_what_is_not_known_never_holds() -> None:
    assert holds_of(PresenceReading()) == ()
    assert holds_of(PresenceReading(idle=100_000.0)) == ()


def test_every_hold_is_somebodys() -> None:
    told = set(holds_of(PresenceReading(**dict.fromkeys(QUESTIONS, True))))
    assert told | OURS | {Reason.AWAY} == HOLDS
