"""Why it is quiet, in words: each reason has its sentence, and the first of them is the line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from glimmer_desktop.domain.reasons import HOLDS, Reason
from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.quiet import FOR_A_WHILE, HELD, Line, line_of, sentences_of

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def line(*because: Reason, on: bool = True, coming: datetime | None = None) -> Line:
    status = PausesStatus(on, coming, tuple(reason.value for reason in because))
    return line_of(status, NOW, None)


def test_every_reason_has_its_sentence() -> None:
    assert set(HELD) | set(FOR_A_WHILE) == set(Reason) - {Reason.WINDOW_PASSED}
    assert set(HELD) == HOLDS | {Reason.NO_LULL}


@pytest.mark.parametrize("reason", HELD)
def test_what_holds_is_named(reason: Reason) -> None:
    assert line(reason, coming=NOW) == Line(HELD[reason])


def test_the_nearest_of_several_is_named() -> None:
    said = line(Reason.DO_NOT_DISTURB, Reason.CAMERA, Reason.AWAY)
    assert said.source == "Quiet while your camera is on"


def test_what_is_for_longer_comes_first() -> None:
    assert line(Reason.CAMERA, on=False).source == "Invitations are off"
    assert line(Reason.CAMERA, Reason.BREAK).source == "Taking a break from noting"
    resting = line_of(PausesStatus(True, None, ("resting", "camera")), NOW, NOW)
    assert resting == Line("Resting until {when}", NOW)


def test_when_the_next_may_come() -> None:
    today, tomorrow = NOW + timedelta(hours=2), NOW + timedelta(days=1)
    assert line(coming=today) == Line("Next invitation around {time}", today)
    assert line(coming=tomorrow) == Line("Quiet until {when}", tomorrow)
    assert line() == Line("Quiet for now")


def test_codes_from_elsewhere_are_said_as_they_are() -> None:
    assert sentences_of(("camera", "not-running")) == [
        *("Quiet while your camera is on", "Not running"),
    ]
