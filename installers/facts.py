"""What every package says of the program, each fact from the one place where it stands."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEMPLATES = Path(__file__).parent / "templates"

APPLICATION = "org.glimmer.Glimmer"
COMMAND = "glimmer"
MAKER = "The Glimmer Desktop developers"


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one release: what `pyproject.toml` says, and when it was made."""

    name: str
    version: str
    summary: str
    licence: str
    seconds: int
    """Since 1970: the time that every file in a package has, so that it comes out the same again
    (reproducible-builds.org, SOURCE_DATE_EPOCH)."""

    @property
    def made(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    @property
    def file_name(self) -> str:
        """How its files are called, but for the ending."""
        return f"{self.name}-{self.version}-{platform.machine()}"

    def fill(self, template: str, **besides: str) -> str:
        """A template with each `@NAME@` in it said. Raises KeyError for one that nobody knows."""
        known = {
            "application": APPLICATION,
            "command": COMMAND,
            "maker": MAKER,
            "name": self.name,
            "version": self.version,
            "summary": self.summary.rstrip("."),
            "licence": self.licence,
            "date": self.made.date().isoformat(),
            "mail_date": format_datetime(self.made),
            "year": str(self.made.year),
            **besides,
        }
        text = (TEMPLATES / template).read_text(encoding="utf-8")
        return re.sub(r"@([a-z_]+)@", lambda found: known[found[1]], text)


def find_facts(root: Path = ROOT) -> Facts:
    """Read from the repository."""
    described = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = described["project"]
    versioned = root / described["tool"]["hatch"]["version"]["path"]
    (version,) = re.findall(r'^__version__ = "(.+)"$', versioned.read_text("utf-8"), re.MULTILINE)
    return Facts(
        name=project["name"],
        version=version,
        summary=project["description"],
        licence=project["license"],
        seconds=_seconds(root),
    )


def _seconds(root: Path) -> int:
    """What the one who builds says; else the time of the last commit, or of the changelog."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
        return int(told.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return int((root / "CHANGELOG.md").stat().st_mtime)
