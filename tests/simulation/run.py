"""Lives a made-up person's year with the brain, and prints what came of the invitations.

What `python3 dev.py simulate` does. Writes nothing, unless asked with `--write`: then into
docs/bench.md, between its marks.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.blocks import YEAR
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.settings.schema import RhythmChoice, Settings
from simulation.year import Outcome, decisions_a_second, live

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "bench.md"
OFTEN = RhythmChoice.EVERY_SO_OFTEN
USUAL = "10:00, 13:30 and 16:30"
RHYTHMS = {
    USUAL: Settings(),
    "about every two hours": Settings(pause_rhythm=OFTEN, pause_every=120),
    "about every hour": Settings(pause_rhythm=OFTEN, pause_every=60),
}
HEAD = ("rhythm", "fell due", "shown", "share", "no lull", "held", "shown in all", "seconds")
LEAST_SHARE, MOST_SECONDS, LEAST_DECISIONS = 0.7, 10.0, 20_000


def main(arguments: Sequence[str] = ()) -> int:
    asked = _asked(arguments)
    outcomes = {}
    for name, settings in RHYTHMS.items():
        outcomes[name] = live(asked.days, settings, asked.seed)
        print(" | ".join(cells(name, outcomes[name])), flush=True)
    decisions = decisions_a_second()
    said = told(outcomes, decisions, asked.days)
    print(said)
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(YEAR.put(page, block(outcomes, said)), encoding="utf-8")
        print(f"Written to {PAGE.relative_to(ROOT)}")
    kept = all(keeps_its_promises(outcome) for outcome in outcomes.values())
    quick = outcomes[USUAL].seconds <= MOST_SECONDS and decisions >= LEAST_DECISIONS
    return 0 if kept and quick else 1


def keeps_its_promises(outcome: Outcome) -> bool:
    """Most come, each at a natural break, and none into something that the machine can see."""
    broken = outcome.not_at_a_lull + sum(outcome.disturbed.values()) + outcome.after_waking
    return outcome.share >= LEAST_SHARE and not broken and outcome.questions <= 1


def cells(name: str, outcome: Outcome) -> tuple[str, ...]:
    gone = outcome.let_go
    no_lull = gone[Reason.NO_LULL]
    return (
        name,
        str(outcome.there),
        str(outcome.shown_there),
        f"{outcome.share:.0%}",
        str(no_lull),
        str(gone.total() - no_lull),
        str(len(outcome.shown)),
        f"{outcome.seconds:.1f}",
    )


def told(outcomes: dict[str, Outcome], decisions: float, days: int) -> str:
    every = outcomes.values()
    disturbed = sum(sum(outcome.disturbed.values()) for outcome in every)
    off_a_lull = sum(outcome.not_at_a_lull for outcome in every)
    woken = sum(outcome.after_waking for outcome in every)
    return (
        f"In {days} days, {disturbed} came into a call, a full screen, Do Not Disturb or a locked "
        f"screen, {off_a_lull} not at a natural break, {woken} within ten minutes of waking. "
        f"{decisions:,.0f} decisions a second."
    )


def block(outcomes: dict[str, Outcome], said: str) -> str:
    rows = [HEAD, tuple("---" for _ in HEAD), *(cells(*one) for one in outcomes.items())]
    lines = "\n".join(
        [
            "## A simulated year",
            "",
            "A made-up person types in bursts, reads, is called, leaves for coffee, locks, sleeps,",
            "works in three other time zones and through every change of the clocks, and answers",
            "nothing for four weeks. *Fell due* are windows that opened while somebody was at the",
            "machine, but for those in the hour after a note, a pause or an invitation; *no lull*",
            "waited twenty minutes for a natural break in vain, *held* to the end of the hours or",
            "for two hours. *Shown in all* are those, too, that waited for somebody to come back.",
            "Seconds are of processor time.",
            "",
            *(f"| {' | '.join(row)} |" for row in rows),
            "",
            said,
        ]
    )
    return YEAR.made(lines)


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py simulate", allow_abbrev=False)
    parser.add_argument("--write", action="store_true", help="put the figures into docs/bench.md")
    parser.add_argument("--days", type=int, default=365, help="how many to live, from January on")
    parser.add_argument("--seed", type=int, default=1, help="another life")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
