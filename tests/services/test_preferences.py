"""Choices: changed one at a time, written at once, taken back one at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.schema import Settings, ThemeChoice


def test_a_change_is_written_and_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    path.parent.mkdir()
    preferences = Preferences(path)
    assert preferences.current == Settings()
    assert not preferences.can_undo
    preferences.change("theme", ThemeChoice.DARK)
    preferences.change("text_size", 150)
    assert Preferences(path).current == Settings(theme=ThemeChoice.DARK, text_size=150)
    assert preferences.undo() == Settings(theme=ThemeChoice.DARK)
    assert preferences.undo() == Settings()
    assert preferences.undo() == Settings()
    assert Preferences(path).current == Settings()


def test_what_was_broken_in_the_file_is_no_problem_once_chosen_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('text_size = "big"\ntheme = "pink"\n')
    preferences = Preferences(path)
    assert [one.key for one in preferences.problems] == ["theme", "text_size"]
    preferences.change("text_size", 150)
    assert [one.key for one in preferences.problems] == ["theme"]


def test_what_cannot_be_written_does_not_count(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    preferences = Preferences(blocked / "settings.toml")
    with pytest.raises(Known):
        preferences.change("text_size", 150)
    assert preferences.current == Settings()
    assert not preferences.can_undo
