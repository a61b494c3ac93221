"""Texts that people paste sooner or later, and that have broken other programs."""

from __future__ import annotations

from typing import Final

EMOJI: Final = "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽"
MARKS: Final = "a" + "\u0301" * 1_000
RIGHT_TO_LEFT: Final = "\u200fשמש על השולחן, ‎tea‎ ושקט"
LONGEST: Final = (f"{EMOJI} ש\u0301 steam x " * 1_000)[:19_999] + "!"
"""As long as may be typed."""
ONE_WORD: Final = "x" * 20_000
LINES: Final = "a b\n\n\tc\u00a0d\u202eback\u202c e\u0301 é \ufeff ﷽"

HARD: Final = {
    "emoji": EMOJI,
    "marks": MARKS,
    "right to left": RIGHT_TO_LEFT,
    "longest": LONGEST,
    "one word": ONE_WORD,
    "lines": LINES,
}
