"""Why it is quiet, in plain words: English sources, one place for tray, settings and commands.

The command line says them as they are; the windows translate the source first (context "Pauses")
and write times as the person's country does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.services.companion import PausesStatus


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, with one place for a time where it names one: `{when}`, a day or a time of
    today, or `{time}`, around which something may come today."""

    source: str
    at: datetime | None = None


HELD: Final = {
    Reason.NOTE_OPEN: "Quiet while a note is open",
    Reason.PAUSE_OPEN: "Quiet during a pause",
    Reason.GROUND_OPEN: "Quiet while Ground me is open",
    Reason.EVENING_OPEN: "Quiet while your page is open",
    Reason.DRIFT_OPEN: "Quiet while Drift is open",
    Reason.WELCOME_OPEN: "Quiet while the welcome is open",
    Reason.LOCKED: "Quiet while the screen is locked",
    Reason.ASLEEP: "Quiet while this machine sleeps",
    Reason.CAMERA: "Quiet while your camera is on",
    Reason.MICROPHONE: "Quiet while your microphone is on",
    Reason.SCREEN_SHARED: "Quiet while your screen is shared",
    Reason.DO_NOT_DISTURB: "Quiet while Do Not Disturb is on",
    Reason.FULL_SCREEN: "Quiet while a window fills the screen",
    Reason.AWAY: "Quiet while you are away",
    Reason.NO_LULL: "An invitation waits for a natural break",
}
"""While a window is open, in the order in which they are named."""
FOR_A_WHILE: Final = {
    Reason.OFF: "Invitations are off",
    Reason.BREAK: "Taking a break from noting",
    Reason.RESTING: "Resting for a while",
    Reason.OUTSIDE_HOURS: "Quiet outside your hours",
    Reason.ENOUGH_TODAY: "Enough invitations for today",
    Reason.RECENT_INVITATION: "Quiet for an hour after an invitation",
    Reason.RECENT_NOTE: "Quiet for an hour after a note",
    Reason.RECENT_PAUSE: "Quiet for an hour after a pause",
    Reason.JUST_WOKE: "Quiet for a little after waking up",
}
_SOURCES: Final = {reason.value: said for reason, said in (HELD | FOR_A_WHILE).items()}
_RESTING_UNTIL: Final = "Resting until {when}"
_NEXT: Final = "Next invitation around {time}"
_QUIET_UNTIL: Final = "Quiet until {when}"
_QUIET: Final = "Quiet for now"


def line_of(status: PausesStatus, now: datetime, rest_until: datetime | None) -> Line:
    """One line on the rhythm: why it is quiet, or when the next invitation may come."""
    if not status.on:
        return Line(FOR_A_WHILE[Reason.OFF])
    if Reason.BREAK in status.quiet_because:
        return Line(FOR_A_WHILE[Reason.BREAK])
    if rest_until is not None:
        return Line(_RESTING_UNTIL, rest_until)
    for reason, said in HELD.items():
        if reason in status.quiet_because:
            return Line(said)
    if status.next is None:
        return Line(_QUIET)
    return Line(_NEXT if status.next.date() == now.date() else _QUIET_UNTIL, status.next)


def sentences_of(codes: tuple[str, ...]) -> list[str]:
    """Each reason of a status in a sentence without its full stop; one from elsewhere as it is."""
    return [_SOURCES.get(code, code.replace("-", " ").capitalize()) for code in codes]
