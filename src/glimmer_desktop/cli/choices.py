"""`glimmer settings --list`: every choice, and what in `settings.toml` could not be used."""

from __future__ import annotations

import json
import textwrap
from typing import Any

from glimmer_desktop.cli.output import Output
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.file import Problem
from glimmer_desktop.settings.schema import (
    About,
    Settings,
    choices_of,
    declarations,
    described,
)

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
    problems = preferences.problems
    if problems:
        output.err("\n" + "".join(f"{problem_sentence(one)}\n" for one in problems))
    return 0


def problem_sentence(problem: Problem) -> str:
    """What is the matter with one key, and what becomes of it."""
    if not problem.key:
        return _OF_THE_FILE[problem.why]
    if problem.why == "newer":
        return (
            "settings.toml was written by a newer Glimmer. What this one knows is used, "
            "the rest stays as it is."
        )
    if problem.why == "unknown":
        return f"{problem.key} is no setting of this Glimmer. It stays in the file as it is."
    if problem.key == "version":
        return "version is a whole number. The file is read as it is all the same."
    about, default = declarations()[problem.key], getattr(Settings(), problem.key)
    takes = _takes(problem.key, about)
    return f"{problem.key} takes {takes}. Until it does, it is {_shown(default)}."


_OF_THE_FILE = {
    "unreadable": (
        "settings.toml could not be read, so every setting has its default. "
        "Check that it is a file, and yours to read."
    ),
    "no-toml": (
        "settings.toml is not TOML, so every setting has its default. Mend it with an editor; "
        "at the next change in Settings it is put aside as settings.toml.broken."
    ),
}


def _plain(name: str, about: About, settings: Settings) -> str:
    value, default = getattr(settings, name), getattr(Settings(), name)
    usual = "" if value == default else f"  (default {_shown(default)})"
    explained = f"{about.label}. {about.help}. Takes {_takes(name, about)}."
    body = _FILLED.fill(explained)
    return f"  {name} = {_shown(value)}{usual}\n{body}\n"


def _shown(value: Any) -> str:
    """As it is written in the file."""
    return json.dumps(described(value), ensure_ascii=False)


def _takes(name: str, about: About) -> str:
    choices = choices_of(name)
    default = getattr(Settings(), name)
    if choices:
        return ", ".join(choices[:-1]) + f" or {choices[-1]}"
    if isinstance(default, bool):
        return "true or false"
    if about.low is not None and about.high is not None:
        return f"a whole number from {about.low:g} to {about.high:g}"
    if isinstance(default, tuple):
        return 'a list of times of day, such as ["10:00", "16:30"]'
    return 'keys, such as "Ctrl+Alt+G"' if isinstance(default, str) else 'a time, such as "09:00"'


def _as_json(preferences: Preferences) -> dict[str, Any]:
    return {
        "path": str(preferences.path),
        "settings": [
            _one_as_json(name, about, preferences.current) for name, about in declarations().items()
        ],
        "problems": [
            {"key": one.key or None, "why": one.why, "sentence": problem_sentence(one)}
            for one in preferences.problems
        ],
    }


def _one_as_json(name: str, about: About, settings: Settings) -> dict[str, Any]:
    return {
        "key": name,
        "page": about.page,
        "label": about.label,
        "help": about.help,
        "value": described(getattr(settings, name)),
        "default": described(getattr(Settings(), name)),
        "choices": list(choices_of(name)) or None,
        "low": about.low,
        "high": about.high,
    }
