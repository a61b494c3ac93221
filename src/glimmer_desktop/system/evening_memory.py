"""Which question of an evening was asked when, and when one sat down last: a small file of the
state folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from glimmer_desktop.settings.private_files import read_file, replace_file


class FileEveningMemory:
    """Implements `EveningMemory`. Keys and days alone; what is broken is as good as nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def asked(self) -> Mapping[str, date]:
        try:
            days = self._said().get("asked", {})
            return {str(key): date.fromisoformat(day) for key, day in days.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def remember(self, asked: Mapping[str, date]) -> None:
        self._write(asked, self.sat())

    def sat(self) -> date | None:
        try:
            return date.fromisoformat(self._said()["sat"])
        except (ValueError, TypeError, KeyError):
            return None

    def remember_sitting(self, day: date) -> None:
        self._write(self.asked(), day)

    def _said(self) -> dict[str, Any]:
        try:
            said = json.loads(read_file(self._path))
        except (OSError, ValueError, RecursionError):
            return {}
        return said if isinstance(said, dict) else {}

    def _write(self, asked: Mapping[str, date], sat: date | None) -> None:
        said: dict[str, Any] = {"asked": {key: day.isoformat() for key, day in asked.items()}}
        if sat is not None:
            said["sat"] = sat.isoformat()
        replace_file(self._path, json.dumps(said, indent=1).encode("utf-8"))
