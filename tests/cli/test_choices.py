"""`glimmer settings --list`: all of them, and what is the matter with the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.choices import list_settings, problem_sentence
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.running import run
from glimmer_desktop.cli.sentences import WrongUse
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.file import Problem
from glimmer_desktop.settings.schema import declarations

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
    assert "system, light, dark or high-contrast" in " ".join(heard.said.split())
    assert heard.complaints == ""


def test_for_other_programs(home: Path, heard: Heard) -> None:
    list_settings(written(home, 'theme = "dark"\ntext_size = 900\n'), True, heard)
    found = json.loads(heard.said)
    assert [one["key"] for one in found["settings"]] == list(declarations())
    by_key = {one["key"]: one for one in found["settings"]}
    assert by_key["theme"]["value"] == "dark"
    assert by_key["theme"]["choices"] == ["system", "light", "dark", "high-contrast"]
    assert (by_key["text_size"]["low"], by_key["text_size"]["high"]) == (80, 200)
    assert [(one["key"], one["why"]) for one in found["problems"]] == [("text_size", "too-high")]


def test_a_broken_value_is_named_with_what_it_takes(home: Path, heard: Heard) -> None:
    broken = 'text_size = "big"\nday_starts = 3\nversion = 9\nfoo = 1\n'
    assert list_settings(written(home, broken), False, heard) == 0
    for part in (
        "text_size takes a whole number from 80 to 200. Until it does, it is 100.",
        'day_starts takes a time, such as "09:00"',
        "newer Glimmer",
        "foo is no setting",
    ):
        assert part in heard.complaints


@pytest.mark.parametrize("name", declarations())
def test_every_setting_has_a_sentence_for_a_wrong_value(name: str) -> None:
    assert problem_sentence(Problem(name, "not-a-list")).startswith(f"{name} takes ")


@pytest.mark.parametrize("why", ["no-toml", "unreadable"])
def test_a_file_that_cannot_be_used_is_one_sentence(why: str) -> None:
    assert "every setting has its default" in problem_sentence(Problem("", why))


def test_alone_it_makes_no_folder(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["settings", "--list"], None) == 0
    assert "text_size = 100" in capsys.readouterr().out
    assert not home.exists()


def test_the_words_of_the_command() -> None:
    assert parse(["settings", "--list", "--json"], Path()).command == asked.ListSettings(True)
    assert parse(["settings"], Path()).command == asked.Show(asked.Window.SETTINGS)
    with pytest.raises(WrongUse, match="--list"):
        parse(["settings", "--json"], Path())
