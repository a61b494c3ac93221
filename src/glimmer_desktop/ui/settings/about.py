"""The places of the settings that tell instead of asking: where moments are, and what this is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Here:
    """This program and this profile: what the pages name."""

    version: str = ""
    data: Path = Path()
    settings_file: Path = Path()


def about_paragraphs(here: Here) -> list[str]:
    """What Glimmer is, whose idea it is, and what it is not."""
    tell = QCoreApplication.translate
    return [
        tell("Settings", "Glimmer {version}").format(version=here.version).strip(),
        tell(
            "Settings",
            "A quiet companion for noticing glimmers: small moments that tell a body it is safe. "
            "Everything stays on this computer.",
        ),
        tell(
            "Settings",
            "The word glimmer in this sense is Deb Dana's. This project is not affiliated with "
            "her.",
        ),
        tell(
            "Settings",
            "Glimmer is for everyday noticing. It isn't treatment, it can't tell you what is "
            "wrong, and it doesn't replace care from a person you trust or a health worker.",
        ),
        tell(
            "Settings",
            "MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy "
            "and Alembic (MIT), SQLCipher (BSD), Pillow (MIT-CMU) and tomlkit (MIT).",
        ),
    ]


def keeping_paragraphs(here: Here) -> list[str]:
    """Where everything is, and how to take it along."""
    tell = QCoreApplication.translate
    return [
        tell("Settings", "Your moments and their pictures are in this folder:"),
        str(here.data),
        tell("Settings", "What you chose here is in this file:"),
        str(here.settings_file),
        tell(
            "Settings",
            "The files are readable by you alone. They are not encrypted yet: whoever can read "
            "your files can read your moments.",
        ),
        tell("Settings", "To take everything along, in a terminal: glimmer export moments.zip"),
    ]
