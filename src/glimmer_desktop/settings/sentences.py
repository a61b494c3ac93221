"""What there is to say about the file and about choices: English sources, one place for all.

The command line says them as they are; the windows translate the source first (context
"Settings") and write times as the person's country does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import time
from typing import Final

from glimmer_desktop.settings.contradictions import Contradiction
from glimmer_desktop.settings.reading import Problem
from glimmer_desktop.settings.schema import declarations

_LONGEST_KEY: Final = 40
_MOST_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with places to fill: `source.format(**values)`. A time is yet to be written."""

    source: str
    values: dict[str, str | tuple[time, ...]] = field(default_factory=dict)

    def said(
        self,
        translated: str | None = None,
        written: Callable[[time], str] = lambda at: at.isoformat("minutes"),
    ) -> str:
        """The sentence, in the words of whoever says it: `translated` is the source in them."""
        filled = {
            name: value if isinstance(value, str) else ", ".join(map(written, value))
            for name, value in self.values.items()
        }
        return (translated or self.source).format(**filled)


def of_the_file(problems: Sequence[Problem]) -> list[Sentence]:
    """About the file as a whole and the keys that have no row; none when all is well."""
    known = declarations()
    said = [_of_the_whole(one) for one in problems if not one.key or one.key == "version"]
    strangers = [one.key for one in problems if one.why == "unknown" and one.key not in known]
    return [*said, *([_of_strangers(strangers)] if strangers else [])]


def of_a_contradiction(one: Contradiction) -> Sentence:
    """About choices that do not go together, to be said beside one of them."""
    first, last = one.times[:1], one.times[-1:]
    return Sentence(_CONTRADICTIONS[one.what], {"times": one.times, "first": first, "last": last})


def of_an_arrival(told: str) -> Sentence:
    """About the way by which invitations come here (`arrivals.told_of`)."""
    return Sentence(_ARRIVALS[told])


def without_catalogue(name: str) -> Sentence:
    """Why the windows do not speak the language that is wanted: its file is not there."""
    return Sentence(_NO_CATALOGUE, {"file": name})


def waiting_for_typing() -> Sentence:
    """Why they do not speak it yet."""
    return Sentence(_WAITING_FOR_TYPING)


def _of_the_whole(problem: Problem) -> Sentence:
    if problem.key == "version":
        return Sentence(_NEWER if problem.why == "newer" else _NO_VERSION)
    lines = ", ".join(map(str, problem.lines[:_MOST_NAMED]))
    several = problem.why == "broken-lines" and len(problem.lines) > 1
    more = len(problem.lines) - _MOST_NAMED
    shown = f"{lines} (+{more})" if more > 0 else lines
    return Sentence(_WHOLE["broken-lines-several" if several else problem.why], {"lines": shown})


def _of_strangers(keys: Sequence[str]) -> Sentence:
    named = ", ".join(f"“{_printable(key)}”" for key in keys[:_MOST_NAMED])
    if len(keys) > _MOST_NAMED:
        return Sentence(_STRANGERS_AND_MORE, {"keys": named, "more": str(len(keys) - _MOST_NAMED)})
    if len(keys) > 1:
        return Sentence(_STRANGERS, {"keys": named})
    meant = _meant(keys[0])
    return Sentence(_STRANGER_LIKE if meant else _STRANGER, {"keys": named, "meant": meant})


def _meant(key: str) -> str:
    """The setting whose name was probably meant; "" when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(key[:_LONGEST_KEY], list(declarations()), n=1, cutoff=0.75)
    return near[0] if near else ""


def _printable(key: str) -> str:
    shown = "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in key)
    return shown if len(shown) <= _LONGEST_KEY else f"{shown[: _LONGEST_KEY - 1]}…"


_WHOLE: Final = {
    "no-rights": (
        "settings.toml may not be opened, so what it says does not count. Give yourself the "
        "right to read it, or move it away; until then no change can be kept."
    ),
    "no-file": (
        "In the place of settings.toml there is something that is no file. Move it away; until "
        "then no change can be kept."
    ),
    "too-large": (
        "settings.toml is far too large, so what it says does not count. Move it away, or change "
        "anything in Settings: then it is kept as settings.toml.broken, and a new one begins."
    ),
    "not-text": (
        "settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change "
        "anything in Settings: then it is kept as settings.toml.broken, and a new one begins."
    ),
    "no-toml": (
        "settings.toml could not be understood, so what it says does not count. Mend it, or change "
        "anything in Settings: then it is kept as settings.toml.broken, and a new one begins."
    ),
    "broken-lines": (
        "Line {lines} of settings.toml could not be understood and is left out; the rest counts. "
        "It can be mended with an editor; with the next change in Settings the file as it was is "
        "kept as settings.toml.broken."
    ),
    "broken-lines-several": (
        "Lines {lines} of settings.toml could not be understood and are left out; the rest counts. "
        "They can be mended with an editor; with the next change in Settings the file as it was "
        "is kept as settings.toml.broken."
    ),
    "read-only": (
        "settings.toml is read-only: what it says counts, and no change can be kept until it may "
        "be written to."
    ),
}
_NO_CATALOGUE: Final = (
    "The words of the chosen language are not there, so the windows speak English. Glimmer, "
    "installed anew, brings them back ({file})."
)
_WAITING_FOR_TYPING: Final = (
    "Something is half typed in another place. Once it is kept or given up, the windows speak "
    "the chosen language."
)
_NEWER: Final = (
    "settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays "
    "as it is."
)
_NO_VERSION: Final = (
    "“version” in settings.toml is a whole number, or left out. The rest counts all the same."
)
_STRANGER: Final = "{keys} in settings.toml is not known here. It stays as it is."
_STRANGER_LIKE: Final = "{keys} in settings.toml is not known here; was it to be “{meant}”?"
_STRANGERS: Final = "{keys} in settings.toml are not known here. They stay as they are."
_STRANGERS_AND_MORE: Final = (
    "{keys} and {more} more in settings.toml are not known here. They stay as they are."
)
_CONTRADICTIONS: Final = {
    "whole-day": "Both are the same, so every hour counts.",
    "over-midnight": "From {first} over midnight until {last}.",
    "no-times": "No times are set, so none of the usual invitations comes.",
    "all-outside": (
        "None of these times is in the hours below, so none of the usual invitations comes."
    ),
    "outside": "Not in the hours below, and so left out: {times}.",
    "too-close": (
        "At least an hour lies between two invitations, so {last} may stay away after {first}."
    ),
    "hourly": (
        "At least an hour lies between two invitations: they come every 60 to 75 minutes, and "
        "six times a day at most."
    ),
    "too-short-a-day": (
        "The hours below are short for that, so the one invitation of a day comes sooner."
    ),
    "no-days": "No days are chosen, so none of the usual invitations comes.",
    "evening-by-hand": "Invitations are off, so it does not come by itself; the tray has it.",
    "too-many": "More times than the six invitations a day that there are at most.",
}
_ARRIVALS: Final = {
    "spark-as-card": "There is no tray here just now, so the card comes instead.",
    "spark-as-notification": "There is no tray here just now, so a notification comes instead.",
    "notification-as-card": (
        "No notifications are shown here just now, so the card comes instead."
    ),
    "card-as-notification": (
        "A card cannot choose its place here, so a notification comes instead."
    ),
    "card-anywhere": (
        "A card cannot choose its place here, and no notifications are shown just now: "
        "it comes wherever there is room."
    ),
    "no-tray": (
        "No icons are shown in a tray here just now. Starting Glimmer again brings its window back."
    ),
}
