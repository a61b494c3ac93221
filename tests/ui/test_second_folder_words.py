"""What is said of the second folder for backups: where it stands, and trouble that is no loss."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.backups import Second
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.ui.backup_words import backup_trouble
from glimmer_desktop.ui.second_folder_words import second_line, second_trouble
from glimmer_desktop.ui.settings.backups_row import BackupsRow

LAST = datetime(2026, 11, 22, 15, 42)  # noqa: DTZ001 - local, as the names of backups are
SINCE = datetime(2026, 11, 24, 9, 5)  # noqa: DTZ001 - as above
THERE = Second(Path("/media/stick"), LAST)
AWAY = replace(THERE, away=True, away_since=SINCE)
ENGLISH = QLocale("en_GB")


def test_without_one_nothing_is_said() -> None:
    assert second_line(None, ENGLISH) == ""
    assert second_trouble(None) == ""


def test_it_says_when_the_last_one_was_made() -> None:
    assert second_line(THERE, ENGLISH).endswith("22 November 2026, 15:42")
    assert second_line(Second(Path("/s")), ENGLISH).endswith("none yet")
    assert "same disk" in second_line(replace(THERE, same_disk=True), ENGLISH)
    assert "still in there" in second_line(replace(THERE, holds_let_go=True), ENGLISH)


def test_away_is_said_with_since_when_and_is_no_trouble() -> None:
    said = second_line(AWAY, ENGLISH)
    assert "not been there since" in said
    assert "24 November 2026, 09:05" in said
    assert said.endswith("22 November 2026, 15:42")
    assert "just now" in second_line(replace(AWAY, away_since=None), ENGLISH)
    assert second_trouble(AWAY) == ""
    assert backup_trouble(BackupStatus(second=AWAY)) == ""


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_trouble_has_a_sentence_that_sounds_like_no_loss(code: ErrorCode) -> None:
    known = Known(code, path="/stick/{why}", why="gone", owner="")
    said = backup_trouble(BackupStatus(second=replace(THERE, trouble=known)))
    assert said.endswith((".", "?"))
    assert "nothing was kept" not in said
    assert "backup" in said


def test_what_a_disk_did_is_told_with_its_number() -> None:
    said = backup_trouble(BackupStatus(second=replace(THERE, mended=3, damaged=1)))
    assert ": 3." in said
    assert ": 1." in said


def test_the_row_of_backups_tells_of_both(qtbot: QtBot) -> None:
    row = BackupsRow(Path("/somewhere"))
    qtbot.addWidget(row)
    row.show_last(LAST, AWAY)
    lines = row._explained.text().split("\n")
    assert len(lines) == 2
    row.show_last(LAST)
    assert "\n" not in row._explained.text()
