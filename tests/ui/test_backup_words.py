"""What is said of a backup: first that nothing is lost, then what to do."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.ui.backup_words import backup_trouble, last_backup
from glimmer_desktop.ui.settings.backups_row import BackupsRow

MADE = datetime(2026, 11, 22, 15, 42)  # noqa: DTZ001 - local, as the names of backups are


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_trouble_has_a_sentence_that_sounds_like_no_loss(code: ErrorCode) -> None:
    status = BackupStatus(Known(code, path="/stick/backups", why="gone", owner=""))
    said = backup_trouble(status)
    assert "backup" in said
    assert said.endswith((".", "?"))
    assert "{" not in said
    assert "nothing was kept" not in said


def test_where_and_why_are_named_and_left_as_they_are() -> None:
    known = Known(ErrorCode.CANNOT_WRITE, path="/stick/{why}/<b>", why="no {path}")
    assert "/stick/{why}/<b> (no {path})" in backup_trouble(BackupStatus(known))


def test_what_a_disk_did_is_told_with_its_number() -> None:
    assert backup_trouble(BackupStatus()) == ""
    both = backup_trouble(BackupStatus(None, 3, 1))
    assert "moments that are not as they were kept: 3." in both
    assert "photos that are not as they were kept: 1." in both


def test_the_last_one_is_named_by_its_time() -> None:
    english = QLocale("en_GB")
    assert last_backup(MADE, english).endswith("22 November 2026, 15:42")
    assert last_backup(None, english).startswith("There is none yet.")


def test_the_row_opens_a_folder_only_when_there_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    row = BackupsRow(tmp_path)
    qtbot.addWidget(row)
    wanted: list[object] = []
    row.folder_wanted.connect(wanted.append)
    [button] = [one for one in row.findChildren(QPushButton) if "folder" in one.text()]
    button.click()
    assert wanted == []
    row.show_last(MADE)
    button.click()
    assert wanted == [tmp_path]
    assert any("2026" in label.text() for label in row.findChildren(QLabel))
    row.show_status(BackupStatus(Known(ErrorCode.DISK_FULL, path="/stick")))
    assert "/stick is full" in row.note()
    row.show_status(BackupStatus())
    assert row.note() == ""
