"""Which question of an evening was asked when, in a small file of the state folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from glimmer_desktop.settings.private_files import read_file, replace_file


class FileEveningMemory:
    """Implements `EveningMemory`. Keys and days alone; what is broken is as good as nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def asked(self) -> Mapping[str, date]:
        try:
            said = json.loads(read_file(self._path))
            return {str(key): date.fromisoformat(day) for key, day in said["asked"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return {}

    def remember(self, asked: Mapping[str, date]) -> None:
        days = {key: day.isoformat() for key, day in asked.items()}
        replace_file(self._path, json.dumps({"asked": days}, indent=1).encode("utf-8"))
