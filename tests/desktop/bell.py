"""Draws the bell's sound.

    python -m desktop.bell

One soft bell, into resources/sounds: a few partials that fade, the high ones first, with no sharp
beginning. To be done after this file was changed; a test compares.
"""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

SOUND = Path(__file__).parents[2] / "resources" / "sounds" / "bell.wav"

RATE = 44_100
SECONDS = 1.6
PITCH = 440.0
"""In hertz: low enough to be warm, high enough for the loudspeaker of a laptop."""

PARTIALS = (
    # of the pitch, how loud, after how many seconds it has faded to a third
    (0.5, 0.20, 0.50),
    (1.0, 1.00, 0.38),
    (1.003, 0.25, 0.38),  # beats a little, as no bell is quite round
    (2.0, 0.32, 0.22),
    (2.76, 0.16, 0.15),
    (5.40, 0.04, 0.06),
)
LOUDEST = 0.22
"""Of full scale; 13 dB below it, since nobody has turned the volume down for this."""

ATTACK, RELEASE = 0.012, 0.25
"""Seconds in which it comes up from silence, and in which its end goes back there."""


def draw() -> array[int]:
    """The sound as 16-bit samples, the same every time."""
    waves = [_sound_at(count / RATE) for count in range(round(RATE * SECONDS))]
    loudest = max(map(abs, waves))
    return array("h", (round(value / loudest * LOUDEST * 32767) for value in waves))


def _sound_at(time: float) -> float:
    bell = sum(
        share * math.exp(-time / fading) * math.sin(2 * math.pi * PITCH * ratio * time)
        for ratio, share, fading in PARTIALS
    )
    return bell * _ramp(time / ATTACK) * _ramp((SECONDS - time) / RELEASE)


def _ramp(way: float) -> float:
    """From 0 to 1 without a corner."""
    return 0.5 - 0.5 * math.cos(math.pi * min(way, 1.0))


def main() -> None:
    SOUND.parent.mkdir(exist_ok=True)
    with wave.open(str(SOUND), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(draw().tobytes())


if __name__ == "__main__":
    main()
