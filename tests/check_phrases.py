"""Looks at every string the app shows, and names each that it is never to say: file, line, why."""

from __future__ import annotations

import sys
from pathlib import Path

from phrases.rules import mistakes
from phrases.sources import everything

ROOT = Path(__file__).resolve().parents[1]


def main(root: Path = ROOT) -> int:
    """Print what is wrong, one line a mistake; 1 when anything is."""
    count = 0
    for said in everything(root):
        where = f"{said.file}:{said.line}" + (f" ({said.key})" if said.key else "")
        for mistake in mistakes(said):
            count += 1
            print(f"{where}: {mistake}: {said.text!r}")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
