"""The places of the settings that tell instead of asking: where everything is, and what this is."""

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
    state: Path = Path()
    backups: Path = Path()
    learn: tuple[str, ...] = ()
    """The learn card: whose idea this is, and what is known of it."""
    limits: tuple[str, ...] = ()
    """What Glimmer does not do, and is not."""
    licences: Path | None = None
    """The folder with the terms of all that comes along; None where nothing does."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is somewhere, and where: shown with a way to open the folder."""

    what: str
    explained: str
    path: Path
    is_file: bool = False

    @property
    def folder(self) -> Path:
        """What a file manager can open: the folder, or the one that a file is in."""
        return self.path.parent if self.is_file else self.path


Part = str | Whereabouts


def privacy_parts(here: Here) -> list[Part]:
    """Where things are, what is never done, and what the log holds."""
    return [
        QCoreApplication.translate(
            "Settings",
            "Everything stays on this computer. Glimmer never goes online, has no account, and "
            "tells nobody that you use it. One link, in Ground me, opens your browser when you "
            "press it, and never by itself.",
        ),
        QCoreApplication.translate(
            "Settings",
            "Your words are in no log, no notification and no window title. A moment that you "
            "mark as private is covered until you open it.",
        ),
        QCoreApplication.translate(
            "Settings",
            "The files are readable by you alone. Without a passphrase whoever can read your "
            "files can read your moments, too.",
        ),
        Whereabouts(
            QCoreApplication.translate("Settings", "Your moments and their pictures"),
            QCoreApplication.translate("Settings", "Backups are in there, too"),
            here.data,
        ),
        Whereabouts(
            QCoreApplication.translate("Settings", "What you chose here"),
            QCoreApplication.translate(
                "Settings", "A text file; what you change in it is taken up at once"
            ),
            here.settings_file,
            is_file=True,
        ),
        Whereabouts(
            QCoreApplication.translate("Settings", "The log, and where windows stood"),
            QCoreApplication.translate(
                "Settings", "The log holds times and what went wrong in the program"
            ),
            here.state,
        ),
    ]


def keeping_parts(_here: Here) -> list[Part]:
    """How long things stay, and how to take them along."""
    return [
        QCoreApplication.translate(
            "Settings",
            "What you let go of stays in the bin for 30 days; until then it can be brought back.",
        ),
        QCoreApplication.translate(
            "Settings",
            "A backup is made each day, in quiet minutes after the first change. Seven daily, four "
            "weekly and twelve monthly ones stay, here and in a second folder. They still hold "
            "what was let go since.",
        ),
        QCoreApplication.translate(
            "Settings",
            "In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore "
            "brings one back; glimmer doctor looks whether all is well.",
        ),
        QCoreApplication.translate(
            "Settings", "To take everything along: glimmer export moments.zip"
        ),
    ]


def about_parts(here: Here) -> list[Part]:
    """What Glimmer is, whose idea it is, and what it is not."""
    parts: list[Part] = [
        QCoreApplication.translate("Settings", "Glimmer {version}")
        .format(version=here.version)
        .strip(),
        QCoreApplication.translate(
            "Settings",
            "A quiet companion for noticing glimmers: small moments that tell a body it is safe. "
            "Everything stays on this computer.",
        ),
        QCoreApplication.translate(
            "Settings",
            "For a hard hour there is Ground me: what you kept close, large and one at a time, and "
            "someone to reach.",
        ),
        *here.learn,
        *here.limits,
        QCoreApplication.translate(
            "Settings",
            "MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy "
            "and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).",
        ),
    ]
    if here.licences is not None:
        licences = Whereabouts(
            QCoreApplication.translate("Settings", "Licences"),
            QCoreApplication.translate(
                "Settings", "The terms of everything that comes along with Glimmer"
            ),
            here.licences,
        )
        parts.append(licences)
    return parts
