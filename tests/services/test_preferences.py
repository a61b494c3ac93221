"""Choices: changed at once, taken back one at a time, and never against a hand-written file."""

from __future__ import annotations

from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.schema import Settings, ThemeChoice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_changes_are_written_and_can_be_taken_back_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    preferences = Preferences(path)
    assert preferences.current == Settings()
    assert preferences.last_changed == ()
    preferences.change({"theme": ThemeChoice.DARK})
    preferences.change({"text_size": 150, "reduced_motion": True})
    dark_and_large = Settings(theme=ThemeChoice.DARK, text_size=150, reduced_motion=True)
    assert Preferences(path).current == dark_and_large
    assert preferences.last_changed == ("text_size", "reduced_motion")
    assert preferences.undo() == ("text_size", "reduced_motion")
    assert preferences.current == Settings(theme=ThemeChoice.DARK)
    assert preferences.undo() == ("theme",)
    assert preferences.undo() == ()
    assert preferences.current == Preferences(path).current == Settings()


def test_what_was_broken_in_the_file_is_no_problem_once_chosen_anew(path: Path) -> None:
    path.write_text('text_size = "big"\ntheme = "pink"\n')
    preferences = Preferences(path)
    assert [one.key for one in preferences.problems] == ["theme", "text_size"]
    preferences.change({"text_size": 150})
    assert [one.key for one in preferences.problems] == ["theme"]


def test_choosing_what_is_so_already_is_no_step(path: Path) -> None:
    preferences = Preferences(path)
    preferences.change({"text_size": 100})
    assert preferences.last_changed == ()
    path.write_text("text_size = 900\n")
    preferences.change({"text_size": 100})
    assert (path.read_text(), preferences.problems) == ("", ())


def test_what_cannot_be_written_does_not_count(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    preferences = Preferences(blocked / "settings.toml")
    with pytest.raises(Known):
        preferences.change({"text_size": 150})
    assert preferences.current == Settings()
    assert preferences.last_changed == ()


def test_what_was_written_by_hand_meanwhile_stays(path: Path) -> None:
    preferences = Preferences(path)
    path.write_text("text_size = 130\n")
    preferences.change({"reduced_motion": True})
    both = Settings(text_size=130, reduced_motion=True)
    assert preferences.current == Preferences(path).current == both


def test_a_change_by_hand_is_taken_up(path: Path) -> None:
    preferences = Preferences(path)
    assert not preferences.refresh()
    path.write_text("text_size = 130\n")
    assert preferences.refresh()
    assert preferences.current == Settings(text_size=130)
    path.write_text("text_size = 130\nsise = 1\n")
    assert preferences.refresh(), "a new problem is news, too"
    path.unlink()
    preferences.refresh()
    assert preferences.current == Settings()


def test_undo_takes_back_what_was_done_here_and_nothing_done_by_hand(path: Path) -> None:
    preferences = Preferences(path)
    preferences.change({"text_size": 150})
    preferences.change({"theme": ThemeChoice.DARK})
    path.write_text('text_size = 120\ntheme = "dark"\n')
    assert preferences.undo() == ("theme",)
    assert preferences.undo() == ()
    assert preferences.current == Settings(text_size=120)


def test_while_nothing_in_the_file_can_be_used_what_was_chosen_goes_on(path: Path) -> None:
    """Somebody is in the middle of writing it."""
    path.write_text("pauses_on = false\n")
    preferences = Preferences(path)
    path.write_bytes(b"\xff")
    assert preferences.refresh()
    assert preferences.current == Settings(pauses_on=False)
    assert [one.why for one in preferences.problems] == ["not-text"]
    preferences.change({"text_size": 120})
    assert Preferences(path).current == Settings(pauses_on=False, text_size=120)
