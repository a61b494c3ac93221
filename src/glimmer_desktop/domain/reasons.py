"""Why it is quiet: one list of reasons for the rhythm, the tray, the settings and the commands."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why it is quiet. The values are the codes of `glimmer status --json`."""

    OFF = "off"
    BREAK = "break"
    RESTING = "resting"
    OUTSIDE_HOURS = "outside-hours"
    RECENT_INVITATION = "recent-invitation"
    RECENT_NOTE = "recent-note"
    RECENT_PAUSE = "recent-pause"
    JUST_WOKE = "just-woke"
    ENOUGH_TODAY = "enough-today"
    NOTE_OPEN = "note-open"
    PAUSE_OPEN = "pause-open"
    GROUND_OPEN = "ground-open"
    EVENING_OPEN = "evening-open"
    DRIFT_OPEN = "drift-open"
    WELCOME_OPEN = "welcome-open"
    LOCKED = "locked"
    ASLEEP = "asleep"
    AWAY = "away"
    DO_NOT_DISTURB = "do-not-disturb"
    FULL_SCREEN = "full-screen"
    CAMERA = "camera"
    MICROPHONE = "microphone"
    SCREEN_SHARED = "screen-shared"
    NO_LULL = "no-lull"
    """Nothing holds; it only waits for a natural break."""
    WINDOW_PASSED = "window-passed"


OURS = frozenset(
    {
        Reason.NOTE_OPEN,
        Reason.PAUSE_OPEN,
        Reason.GROUND_OPEN,
        Reason.EVENING_OPEN,
        Reason.DRIFT_OPEN,
        Reason.WELCOME_OPEN,
    }
)
"""Of our own windows; the machine need not be asked about them."""
OF_THE_MOMENT = frozenset(
    {
        Reason.DO_NOT_DISTURB,
        Reason.FULL_SCREEN,
        Reason.CAMERA,
        Reason.MICROPHONE,
        Reason.SCREEN_SHARED,
    }
)
"""What a person may put aside while being there all the same."""
HOLDS = OURS | OF_THE_MOMENT | {Reason.LOCKED, Reason.ASLEEP, Reason.AWAY}
"""What holds an open window without a known end, and stops the clock of its waiting."""
