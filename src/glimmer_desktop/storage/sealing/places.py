"""The names of what a sealed journal has beside it. Imports next to nothing."""

from __future__ import annotations

from pathlib import Path

KEY_FILE = "glimmer.key"
"""Where it lies, the journal (or the backups beside it) is sealed; and only there."""
OWN_KEY = "glimmer.keyring"
"""Where it lies, the desktop's keyring has what opens the journal, too."""
TURNING_ON = "sealing-"
"""Before the names of files that a journal is being sealed into."""
TURNING_OFF = "unsealing-"
BOX = "noted-while-locked"
"""The folder of what waits for the journal to be unlocked."""
PLAIN_BACKUPS = "backups-without-passphrase"
SEALED_BACKUPS = "backups-under-passphrase"
"""What the folder of backups is called from then on when the other kind begins."""

DRAFTS = ("unkept", "evening")
"""The names that files of what is being typed begin with (storage/draft_file.py)."""
SEALED_DRAFT = ".sealed"
"""What they end with where they are sealed, instead of `.json`."""


def is_sealed(folder: Path) -> bool:
    """Of a folder that lets nobody in, no: whoever opens a file in it will say why not."""
    try:
        return (folder / KEY_FILE).exists()
    except PermissionError:
        return False
