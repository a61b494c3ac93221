"""Looks at every language that is whole, and names what it lacks since: a step of dev.py."""

from __future__ import annotations

import sys

from languages import COMPLETE
from languages.catalogues import ENGLISH
from languages.checking import problems

if __name__ == "__main__":
    found = [problem for language in (ENGLISH, *COMPLETE) for problem in problems(language)]
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(1 if found else 0)
