"""`glimmer settings --list`: every choice, and what in `settings.toml` could not be used."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from datetime import time
from typing import Any, get_origin

from glimmer_desktop.cli.output import Output
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.contradictions import contradictions
from glimmer_desktop.settings.file import Problem
from glimmer_desktop.settings.schema import (
    About,
    Settings,
    choices_of,
    declarations,
    described,
    type_of,
)
from glimmer_desktop.settings.sentences import of_a_contradiction, of_the_file

_FILLED = textwrap.TextWrapper(
    88, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
)


def list_settings(preferences: Preferences, as_json: bool, output: Output) -> int:
    """Print them all; the exit code. Problems of the file are told beside, and are no failure."""
    if as_json:
        output.out(json.dumps(_as_json(preferences), indent=2, ensure_ascii=False) + "\n")
        return 0
    output.out(f"{preferences.path}\n")
    page = ""
    for name, about in declarations().items():
        if about.page != page:
            page = about.page
            output.out(f"\n{page}\n")
        output.out(_plain(name, about, preferences.current))
    sentences = problem_sentences(preferences.problems)
    if sentences:
        output.err("\n" + "".join(f"{one}\n" for one in sentences))
    return 0


def problem_sentences(problems: Sequence[Problem]) -> list[str]:
    """What is the matter with the file, and with one key after the other."""
    whole = [one.said() for one in of_the_file(problems)]
    return [*whole, *(key_sentence(one) for one in problems if one.key in declarations())]


def key_sentence(problem: Problem) -> str:
    """What is the matter with one setting, and what becomes of it."""
    about, default = declarations()[problem.key], getattr(Settings(), problem.key)
    takes = _takes(problem.key, about)
    return f"{problem.key} takes {takes}. Until it does, it is {_shown(default, about)}."


def _plain(name: str, about: About, settings: Settings) -> str:
    value, default = getattr(settings, name), getattr(Settings(), name)
    usual = "" if value == default else f"  (default {_shown(default, about)})"
    explained = f"{about.label}. {about.help}. Takes {_takes(name, about)}."
    body = _FILLED.fill(" ".join([explained, *_remarks(name, settings)]))
    return f"  {name} = {_shown(value, about)}{usual}\n{body}\n"


def _remarks(name: str, settings: Settings) -> list[str]:
    """What there is to say about a value that could be read."""
    found = (one for one in contradictions(settings) if one.key == name)
    told = [of_a_contradiction(one).said() for one in found]
    about = declarations()[name]
    is_chord = type_of(name) is str and not (about.longest or about.is_folder)
    if is_chord and not _are_keys(getattr(settings, name)):
        told.append("No keys can be pressed that way, so none are listened for.")
    return told


def _are_keys(text: str) -> bool:
    """Whether a chord can be asked for; "" asks for none."""
    from glimmer_desktop.system.hotkey.chord import parse_chord

    try:
        return not text or bool(parse_chord(text))
    except ValueError:
        return False


def _shown(value: Any, about: About) -> str:
    """As it is written in the file; of what is the person's own, only that it is there."""
    if about.longest and value:
        return "(yours, not printed)"
    return json.dumps(described(value), ensure_ascii=False)


def _takes(name: str, about: About) -> str:
    kind, choices = type_of(name), choices_of(name)
    if choices:
        listed = ", ".join(choices[:-1]) + f" or {choices[-1]}"
        return f"a list of {listed}" if get_origin(kind) is tuple else listed
    if about.low is not None and about.high is not None:
        number = "a whole number" if kind is int else "a number"
        return f"{number} from {about.low:g} to {about.high:g}"
    if about.longest:
        return f"a text of at most {about.longest} characters"
    if about.is_folder:
        return 'the full path of a folder, or "" for none'
    return _TAKES[kind]


_TAKES = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: 'keys, such as "Ctrl+Alt+G"',
    time: 'a time, such as "09:00"',
    tuple[time, ...]: 'a list of times of day, such as ["10:00", "16:30"]',
}


def _as_json(preferences: Preferences) -> dict[str, Any]:
    return {
        "path": str(preferences.path),
        "settings": [
            _one_as_json(name, about, preferences.current) for name, about in declarations().items()
        ],
        "problems": [
            {
                "key": one.key or None,
                "why": one.why,
                "lines": list(one.lines) or None,
                "sentence": " ".join(problem_sentences([one])),
            }
            for one in preferences.problems
        ],
    }


def _one_as_json(name: str, about: About, settings: Settings) -> dict[str, Any]:
    """The value of a text is null once there is one: what is the person's own is not printed."""
    value = getattr(settings, name)
    return {
        "key": name,
        "page": about.page,
        "label": about.label,
        "help": about.help,
        "value": None if about.longest and value else described(value),
        "default": described(getattr(Settings(), name)),
        "choices": list(choices_of(name)) or None,
        "low": about.low,
        "high": about.high,
        "remarks": _remarks(name, settings),
    }
