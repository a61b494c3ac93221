"""`python3 dev.py languages [--check [LANGUAGE ...]]`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence

from languages import COMPLETE
from languages.building import build
from languages.catalogues import ENGLISH, TRANSLATED, catalogue, read, sources, update
from languages.checking import phrases, problems
from languages.gathering import Source, Unreadable


def main(arguments: Sequence[str]) -> int:
    """Bring all catalogues up to date and make them ready; or say what a language lacks."""
    try:
        if arguments[:1] == ["--check"]:
            return tell_problems(arguments[1:] or [ENGLISH, *COMPLETE])
        if arguments:
            print("dev.py languages takes nothing, or --check and the languages to look at.")
            return 2
        update()
    except Unreadable as unreadable:
        print(unreadable, file=sys.stderr)
        return 1
    build()
    tell(sources())
    return 0


def tell_problems(languages: Sequence[str]) -> int:
    """One line each; 1 when there is any."""
    unknown = set(languages) - {ENGLISH, *TRANSLATED}
    if unknown:
        print(f"No such language here: {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    found = [one for language in languages for one in (*problems(language), *phrases(language))]
    print(*found, sep="\n", end="\n" if found else "")
    if found:
        print(f"{len(found)} to do.")
    return 1 if found else 0


def tell(shown: Sequence[Source]) -> None:
    """How much there is, by context, and how far each language is."""
    for context, count in sorted(Counter(one.context for one in shown).items()):
        print(f"{count:6} {context}")
    counted = sum(one.counts for one in shown)
    words = sum(len(one.text.split()) for one in shown)
    print(f"{len(shown):6} texts of {words} words; {counted} are said of numbers")
    for language in TRANSLATED:
        messages = list(read(catalogue(language)))
        done = sum(message.is_finished for message in messages)
        print(f"{language:>6} {done} of {len(messages)} translated")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
