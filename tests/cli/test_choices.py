"""`glimmer settings --list`: all of them, and what is the matter with the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.choices import key_sentence, list_settings, problem_sentences
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.running import run
from glimmer_desktop.cli.sentences import WrongUse
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.file import NOT_USED, Problem
from glimmer_desktop.settings.schema import ThemeChoice, declarations

if TYPE_CHECKING:
    from cli.conftest import Heard


def written(home: Path, text: str) -> Preferences:
    (home / "config").mkdir(parents=True)
    file = home / "config" / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return Preferences(file)


def test_every_setting_is_listed_with_its_value_and_bounds(home: Path, heard: Heard) -> None:
    assert list_settings(written(home, "text_size = 150\n"), False, heard) == 0
    for name, about in declarations().items():
        assert f"  {name} = " in heard.said
        assert about.label in heard.said
    assert "text_size = 150  (default 100)" in heard.said
    assert "from 80 to 200" in heard.said
    assert 'pause_times = ["10:00", "13:30", "16:30"]\n' in heard.said
    assert "system, light, dark, high-contrast or high-contrast-dark" in " ".join(
        heard.said.split()
    )
    assert heard.complaints == ""


def test_for_other_programs(home: Path, heard: Heard) -> None:
    list_settings(written(home, 'theme = "dark"\ntext_size = 900\n'), True, heard)
    found = json.loads(heard.said)
    assert [one["key"] for one in found["settings"]] == list(declarations())
    by_key = {one["key"]: one for one in found["settings"]}
    assert by_key["theme"]["value"] == "dark"
    assert by_key["theme"]["choices"] == [str(one) for one in ThemeChoice]
    assert (by_key["text_size"]["low"], by_key["text_size"]["high"]) == (80, 200)
    assert [(one["key"], one["why"]) for one in found["problems"]] == [("text_size", "too-high")]


def test_whom_a_person_wrote_down_is_printed_nowhere(home: Path, heard: Heard) -> None:
    preferences = written(home, 'help_name = "Mia"\nhelp_contact = "0000 000 00"\n')
    list_settings(preferences, False, heard)
    list_settings(preferences, True, heard)
    assert "help_name = (yours, not printed)" in heard.said
    assert '"value": null' in heard.said
    assert "Mia" not in heard.said
    assert "0000" not in heard.said


def test_a_broken_value_is_named_with_what_it_takes(home: Path, heard: Heard) -> None:
    broken = 'text_size = "big"\nday_starts = 3\nversion = 9\nfoo = 1\n'
    assert list_settings(written(home, broken), False, heard) == 0
    for part in (
        "text_size takes a whole number from 80 to 200. Until it does, it is 100.",
        'day_starts takes a time, such as "09:00"',
        "newer Glimmer",
        "“foo” in settings.toml is not known here",
    ):
        assert part in heard.complaints


@pytest.mark.parametrize("name", declarations())
def test_every_setting_has_a_sentence_for_a_wrong_value(name: str) -> None:
    assert key_sentence(Problem(name, "not-a-list")).startswith(f"{name} takes ")


@pytest.mark.parametrize("why", sorted({*NOT_USED, "read-only", "broken-lines"}))
def test_what_is_the_matter_with_the_file_is_one_sentence_or_two(why: str) -> None:
    [said] = problem_sentences([Problem("", why, (3, 4, 5, 6))])
    assert "settings.toml" in said
    assert said.count(". ") <= 1
    assert "{" not in said
    assert len(said) < 240


def test_lines_and_strangers_are_named_but_not_all(home: Path, heard: Heard) -> None:
    strangers = "".join(f"key{at} = 1\n" for at in range(9))
    list_settings(written(home, f"theme = dark\ntext_sise = 1\n{strangers}"), False, heard)
    assert "Line 1 of settings.toml" in heard.complaints
    assert "“text_sise”, “key0”, “key1” and 7 more" in heard.complaints
    assert heard.complaints.count("\n") == 3


def test_a_slip_in_a_name_is_guessed() -> None:
    assert problem_sentences([Problem("text_sise", "unknown")]) == [
        "“text_sise” in settings.toml is not known here; was it to be “text_size”?"
    ]
    [said] = problem_sentences([Problem("\x1b[2J" + "x" * 900, "unknown")])
    assert "\x1b" not in said
    assert len(said) < 140


def test_hours_that_contradict_each_other_are_explained(home: Path, heard: Heard) -> None:
    text = 'day_starts = "22:00"\nday_ends = "06:00"\npause_times = ["10:00", "23:00"]\n'
    list_settings(written(home, text), False, heard)
    said = " ".join(heard.said.split())
    assert "From 22:00 over midnight until 06:00." in said
    assert "left out: 10:00." in said


@pytest.mark.parametrize(
    ("keys", "works"), [("Ctrl+Alt+Foo", False), ("g", False), ("Super+G", True), ("", True)]
)
def test_keys_that_nobody_can_press_are_told(
    home: Path, heard: Heard, keys: str, works: bool
) -> None:
    list_settings(written(home, f'note_chord = "{keys}"\n'), False, heard)
    assert ("No keys can be pressed that way" in " ".join(heard.said.split())) is not works


def test_alone_it_makes_no_folder(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["settings", "--list"], None) == 0
    assert "text_size = 100" in capsys.readouterr().out
    assert not home.exists()


def test_the_words_of_the_command() -> None:
    assert parse(["settings", "--list", "--json"], Path()).command == asked.ListSettings(True)
    assert parse(["settings"], Path()).command == asked.Show(asked.Window.SETTINGS)
    with pytest.raises(WrongUse, match="--list"):
        parse(["settings", "--json"], Path())
